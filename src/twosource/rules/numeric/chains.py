"""A numeral in digits in, whether marks tie it into a chain out: telephones, clock times, 24/7, versions, footnotes."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING
from twosource.language.designation_words import IDIOMATIC_CHAINS
from twosource.language.numbers import Numeral
from twosource.language.wordforms import is_plural
from twosource.rules.numeric.bracketed_ages import is_bracketed_age

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_HYPHENS = frozenset("-‐‑–")
_TYING = frozenset({"/", ":", "'", "’", "×", "^", "*"})
_MINUS = frozenset("-−–")


_MOST_GROUPS = 6
# Behind a record and never a thing counted: "were 245-6 at stumps".
_AFTER_RECORD = frozenset("at in on after with when before by and but as to against from for".split())
_DIALLING = frozenset({"text", "dial", "dialling", "dialing", "phone", "tel", "fax", "hotline", "helpline"})


def in_chain(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether marks tie the digits to other digits, or the digits are a telephone number or a footnote."""
    tokens, first, last = sheet.tokens, numeral.first, numeral.last
    words = tokens.words
    for mark, other in ((first - 1, first - 2), (last, last + 1)):
        if not 0 <= mark < len(words) or not 0 <= other < len(words):
            continue
        if words[mark] in _TYING and words[other][0].isdecimal() and _tied(sheet, mark):
            return True
    if (
        first > 3
        and words[first - 1] in _MINUS
        and words[first - 3] in ("×", "^", "x")
        and sheet.touches(first - 1)
    ):
        return True
    if _is_idiomatic(sheet, numeral) or is_odds(sheet, numeral):
        return True
    return (
        _links(sheet, numeral) > 1 or _is_short_telephone(sheet, numeral) or _is_quoted_number(sheet, numeral)
    )


def _is_idiomatic(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the digits open or close a chain that is a turn of phrase: "9-to-5", "a 50-50 chance"."""
    lower, first, last = sheet.tokens.lower, numeral.first, numeral.last
    return any(
        "".join(lower[first : first + size]) in IDIOMATIC_CHAINS
        or "".join(lower[max(0, last - size) : last]) in IDIOMATIC_CHAINS
        for size in (3, 5)
    )


def is_odds(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the number is one side of odds: "a 100-1 outsider", "10-to-1 odds"."""
    lower, first, last = sheet.tokens.lower, numeral.first, numeral.last
    if _ODDS.isdisjoint(lower[max(0, first - _ODDS_REACH) : last + _ODDS_REACH]):
        return False
    for link in _ODDS_LINKS:
        size = len(link)
        if tuple(lower[last : last + size]) == link and sheet.word(last + size)[:1].isdecimal():
            return True
        if (
            tuple(lower[max(0, first - size) : first]) == link
            and sheet.word(first - size - 1)[:1].isdecimal()
        ):
            return True
    return False


_ODDS_LINKS = (("-",), ("-", "to", "-"), ("/",))
_ODDS = frozenset(
    "odds outsider favourite favorite longshot bookmakers bookies underdog shot betting tipped".split()
)
_ODDS_REACH = 6


def _tied(sheet: Sheet, mark: int) -> bool:
    return sheet.touches(mark) and sheet.touches(mark + 1)


def _links(sheet: Sheet, numeral: Numeral) -> int:
    """How many hyphens tie this numeral into one chain of digits; counts to two at most on each side."""
    words, count = sheet.tokens.words, 0
    for step, start in ((-1, numeral.first - 1), (1, numeral.last)):
        at = start
        for _ in range(2):
            near = at + step
            if not (0 <= at < len(words) and 0 <= near < len(words)):
                break
            if words[at] not in _HYPHENS or not words[near][0].isdecimal() or not _tied(sheet, at):
                break
            count += 1
            at += 2 * step
    return count


def is_falling_pair(sheet: Sheet, numeral: Numeral) -> bool:
    """One of two numbers tied by a hyphen of which the first is no smaller: a record or a code, never a range."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    if not words[first].isdecimal():
        return False
    for hyphen, other, rises in ((last, last + 1, -1), (first - 1, first - 2, 1)):
        if (
            not (hyphen > 0 and 0 <= other < len(words))
            or words[hyphen] not in _HYPHENS
            or not _tied(sheet, hyphen)
        ):
            continue
        if words[other].isdecimal() and len(words[other]) < _MOST_GROUPS and len(words[first]) < _MOST_GROUPS:
            difference = int(words[other]) - int(words[first])
            after = sheet.word(max(last, other + 1))
            return difference * rises >= 0 and (not after[:1].isalpha() or after in _AFTER_RECORD)
    return False


def _is_short_telephone(sheet: Sheet, numeral: Numeral) -> bool:
    """Three digits, a hyphen, four digits: "555-0187"; or a number in or behind a dialling code."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    here = words[first]
    if not here.isdecimal():
        return False
    if len(here) == 3 and last + 1 < len(words) and words[last] == "-" and len(words[last + 1]) == 4:
        return words[last + 1].isdecimal() and _tied(sheet, last)
    if len(here) == 4 and first > 1 and words[first - 1] == "-" and len(words[first - 2]) == 3:
        return words[first - 2].isdecimal() and _tied(sheet, first - 1)
    if len(here) > 2 and (
        _is_called(sheet, numeral)
        or sheet.word(first - 1) in _DIALLING
        or (
            sheet.word(first - 1) == "to"
            and not _DIALLING.isdisjoint(sheet.tokens.lower[max(0, first - 4) : first])
        )
    ):
        return True
    if sheet.word(first - 1) == "(" and sheet.word(last) == ")" and len(here) == 3:
        return sheet.word(last + 1).isdecimal() and sheet.word(last + 2) == "-"
    at = first
    while at and first - at < _MOST_GROUPS and words[at].isdecimal() and words[at - 1].isdecimal():
        at -= 1
    if first > at and words[at][0] == "0" and len(words[at]) > 2:
        return True
    return at > 0 and words[at - 1] == "+" and sheet.touches(at)


def _is_called(sheet: Sheet, numeral: Numeral) -> bool:
    """A bare number that is called and counts nobody: "call 101, quoting", "by calling 999"."""
    after = sheet.word(numeral.last)
    if sheet.word(numeral.first - 1) in _CALLED and sheet.word(numeral.first) in _EMERGENCY:
        return not is_plural(after)
    return sheet.word(numeral.first - 1) in ("call", "calling", "ring", "ringing") and (
        not after[:1].isalnum() or after in _AFTER_CALL
    )


_CALLED = frozenset("call calls called calling ring rang dial dials dialled dialed phone phoned".split())
_EMERGENCY = frozenset("911 999 112 111 101 100 102 108 110 113 117 118 119 190 988 1122".split())
_AFTER_CALL = frozenset("or and with quoting to if in for immediately from at".split())


def _is_quoted_number(sheet: Sheet, numeral: Numeral) -> bool:
    """A bare number in brackets behind a name or a mark: a shirt number, a footnote."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    if not (first > 0 and last < len(words)) or (words[first - 1], words[last]) not in (
        ("(", ")"),
        ("[", "]"),
    ):
        return False
    if words[first - 1] == "[":
        return True
    named = first > 1 and words[first - 2][0].isupper() and numeral.value < 100
    return named and not is_bracketed_age(sheet, numeral)
