"""A number in brackets in, whether it is the age of the person before it out: "the driver (34)", "Mrs Lopez (42)"."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING
from twosource.language.wordforms import is_adverb, is_closed, is_past
from twosource.rules.numeric.appositions import (
    OLDEST,
    ONE,
    YOUNGEST,
    is_aged,
    is_full_name,
    is_name,
    is_singular_person,
)

if TYPE_CHECKING:
    from twosource.language.numbers import Numeral
    from twosource.rules.numeric.amount import Amount
    from twosource.rules.numeric.sheet import Sheet

# From this age on a common given name is enough where one person alone has a bracket.
_GROWN = 18
# A headline's first word, its bracket and the number: "Man (44) dies in crash".
_OPENING = 2
# Tokens of a name with its titles.
_LONGEST = 12
_IN_NAMES = frozenset({".", "-"})


def is_bracketed_age(sheet: Sheet, numeral: Numeral | Amount) -> bool:
    """Whether a number in brackets is the age of the person before them: "the driver (34)", "his wife Ana Lopez (42)".

    Shirts, minutes, seats, seeds and pages stand so too: the words must tell of a person, and of no game or poll.
    """
    first, last = numeral.first, numeral.last
    if sheet.word(first - 1) != "(" or sheet.word(last) != ")" or not sheet.tokens.words[first].isdecimal():
        return False
    if first < _OPENING or last - first != 1 or not YOUNGEST <= numeral.value <= OLDEST:
        return False
    from twosource.language.aged_words import CONTESTED

    if not CONTESTED.isdisjoint(sheet.near(first)):
        return False
    if _is_courtesy(sheet, first - 2):
        return True
    if is_full_name(sheet, first - 1):
        return _is_persons_name(sheet, first - 1, last + 1, grown=numeral.value >= _GROWN)
    after = sheet.word(last + 1)
    ended = not after[:1].isalpha() or is_closed(after) or is_past(after) or is_adverb(after)
    if first == _OPENING and (ended or after.endswith("s")):
        return is_aged(sheet.word(0))
    return ended and is_singular_person(sheet, first - 2, sure=True)


def _is_courtesy(sheet: Sheet, at: int) -> bool:
    """A surname behind "Mr", "Mrs" and the like."""
    back = at - 2 if sheet.word(at - 1) == "." else at - 1
    return is_name(sheet.tokens.words[at]) and sheet.word(back) in ("mr", "mrs", "ms", "miss", "dr")


def _is_persons_name(sheet: Sheet, end: int, after: int, *, grown: bool) -> bool:
    """Whether the full name that ends at `end` is a person's, by the words around it; `after` is behind the bracket."""
    from twosource.language.aged_words import AGED, CONTESTED_TOO, LIVED
    from twosource.language.name_table import FEMALE, MALE, TITLES

    lower = sheet.tokens.lower
    start = end - 1
    while (
        start > end - _LONGEST
        and start
        and (sheet.tokens.words[start - 1][0].isupper() or lower[start - 1] in _IN_NAMES)
    ):
        start -= 1
    before = {sheet.word(start - 2 if sheet.word(start - 1) == "," else start - 1), *lower[start : end - 2]}
    if any((word in AGED or word in TITLES) and word not in CONTESTED_TOO for word in before):
        return True
    near = sheet.near(end)
    if not CONTESTED_TOO.isdisjoint(near):
        return False
    after += sheet.word(after) == ","
    behind = lower[after : after + 4]
    if behind[:1] == ["who"] or (behind[:1] and behind[0] in ONE and not AGED.isdisjoint(behind)):
        return True
    given = any(word in MALE or word in FEMALE for word in lower[start : end - 1])
    return given and (not LIVED.isdisjoint(near) or (grown and near.count("(") == 1))
