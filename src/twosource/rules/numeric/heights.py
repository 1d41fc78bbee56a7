"""A numeral in, the height in feet and inches that it opens by their marks out: 5'7", 5′7″."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import TYPE_CHECKING, Final
from twosource.language.numbers import Numeral
from twosource.rules.numeric.amount import Amount

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_FEET = frozenset({"'", "’", "′"})
_INCHES = frozenset({'"', "”", "″", "''"})
INCHES_IN_A_FOOT: Final = 12


def feet_and_inches(sheet: Sheet, numeral: Numeral) -> Amount | None:
    """The height whose feet are the numeral, None where no marks of feet and inches touch it."""
    words, at = sheet.tokens.words, numeral.last
    if (
        at + 1 >= len(words)
        or words[at] not in _FEET
        or not words[at + 1].isdecimal()
        or numeral.form != "digits"
    ):
        return None
    inches = int(words[at + 1]) if len(words[at + 1]) < 3 else INCHES_IN_A_FOOT
    if (
        not (sheet.touches(at) and sheet.touches(at + 1))
        or inches >= INCHES_IN_A_FOOT
        or not 0 < numeral.value < 12
    ):
        return None
    last = at + 3 if at + 2 < len(words) and words[at + 2] in _INCHES and sheet.touches(at + 2) else at + 2
    return Amount(
        numeral.first,
        last,
        numeral.value + Decimal(inches) / INCHES_IN_A_FOOT,
        Decimal(1) / INCHES_IN_A_FOOT,
        "digits",
        1,
        "foot",
        "length",
        hyphened=False,
        number_first=numeral.first,
        number_last=last,
    )


def with_inches(sheet: Sheet, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Feet with the inches that hyphens tie to them ("6-foot-4", "6-foot-4-inch"), and where they end."""
    inches = sheet.word(end + 1)
    if sheet.word(end) != "-" or not inches.isdecimal() or len(inches) > 2 or int(inches) >= INCHES_IN_A_FOOT:
        return value, end
    tied = sheet.touches(end) and sheet.touches(end + 1)
    last = end + 4 if (sheet.word(end + 2), sheet.word(end + 3)) == ("-", "inch") else end + 2
    return (value + Decimal(int(inches)) / INCHES_IN_A_FOOT, last) if tied else (value, end)
