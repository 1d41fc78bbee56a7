"""A passage in, shares in words out: fractions ("two-thirds of"), "one in five", "nine out of 10".

The value is the fraction as written (a fifth is 0.2, dimension `ratio`, no unit); the judge compares it with
percentages through a factor of 100.
"""

from __future__ import annotations

import itertools
from decimal import Decimal

from twosource.annotation import Final
from twosource.language.designation_words import DESIGNATORS
from twosource.language.numbers import Numeral
from twosource.language.units import unit_at
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_SHARED = frozenset("of the a an its his her their all those these that our my this".split())
_MEASURED = frozenset(
    "more less fewer higher lower larger smaller bigger as majority stake share drop rise increase interest".split()
)
_BY = frozenset("by than about nearly almost over under around roughly only just to".split())
_IN_LIMIT = 10
# "Three in 1,000"; of hundreds, results are told so too.
_PER_MANY = frozenset({1000, 10_000, 100_000})
_PERIODS = frozenset("games matches tests starts attempts innings seasons outings".split())


def _out_of(passage: Passage) -> list[NumericReading]:
    sheet, found = sheet_of(passage), []
    numerals = sheet.numerals
    for left, right in itertools.pairwise(numerals):
        if _is_share(sheet, left, right) and sheet.free(left.first, right.last):
            amount = _ratio(left.first, right.last, left.value / right.value)
            found.append(read(sheet, amount, "numeric.ratio"))
    return found


def _is_share(sheet: Sheet, left: Numeral, right: Numeral) -> bool:
    """Whether "in" or "out of" between two whole numbers makes them a share."""
    between = sheet.tokens.lower[left.last : right.first]
    if not 0 < left.value < right.value or left.grain < 1 or "ordinal" in (left.form, right.form):
        return False
    after = unit_at(sheet.tokens, right.last)
    if (after is not None and after.touching == "free") or sheet.word(right.last) in _PERIODS:
        return False
    if between in (["out", "of"], ["out", "of", "every"]):
        return True
    if between == ["of"]:
        named = sheet.word(left.first - 1) in DESIGNATORS
        return right.value in (10, 100) and left.value > 1 and not named
    if between not in (["in"], ["in", "every"], ["-", "in", "-"]):
        return False
    return (
        right.value <= _IN_LIMIT
        or right.value in _PER_MANY
        or (left.value == 1 and right.value < 10**6 and not _is_year(sheet, right))
    )


def _is_year(sheet: Sheet, numeral: Numeral) -> bool:
    return len(sheet.tokens.words[numeral.first]) == 4 and 1900 <= numeral.value <= 2100


def _ratio(first: int, last: int, value: Decimal) -> Amount:
    return Amount(
        first,
        last,
        value,
        Decimal("0.01"),
        "fraction",
        1,
        None,
        "ratio",
        hyphened=False,
        number_first=first,
        number_last=last,
    )


def _fractions(passage: Passage) -> list[NumericReading]:
    sheet, found = sheet_of(passage), []
    for amount in sheet.open("count"):
        if amount.form == "fraction" and _is_of_something(sheet, amount):
            found.append(read(sheet, amount._replace(dimension="ratio"), "numeric.fraction"))
    return found


def _is_of_something(sheet: Sheet, amount: Amount) -> bool:
    """A fraction is a share before "of", "the" and the like; halves and quarters need that, thirds do not."""
    after, before = sheet.word(amount.last), sheet.word(amount.first - 1)
    if after in _SHARED or after in _MEASURED:
        return not (after == "a" and sheet.word(amount.last + 1) == "century")
    if after == "-":
        return sheet.word(amount.last + 1) in _MEASURED
    if sheet.word(amount.number_first)[:1].isdecimal():
        return False
    if before in _BY and not after[:1].isalpha():
        return True
    return sheet.word(amount.number_last - 1) not in ("half", "quarter", "halves")


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.ratio",
        "A number of so many: 'one in five', 'nine out of 10', as a fraction.",
        _out_of,
        matches=(
            "One in six pupils stays away.",
            "Seven out of eight voters agree.",
            "Three in ten homes lack heat.",
        ),
        ignores=("He won 12 in 20 games.", "It was one in a million.", "They raised 2 in 10 days."),
    ),
    Rule(
        "numeric.fraction",
        "A fraction in words or digits of something: halves, thirds, quarters.",
        _fractions,
        matches=("Two-thirds of voters backed it.", "Half the houses burned.", "Output fell by a third."),
        ignores=(
            "Half-brother Kim watched the second half.",
            "The fourth quarter was lost.",
            "A third man fled.",
        ),
    ),
)
