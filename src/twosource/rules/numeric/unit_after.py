"""A numeral in, the unit of measure behind it out: touching, behind a space, a hyphen, a bracket or a mark."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import TYPE_CHECKING
from twosource.language.numbers import Numeral
from twosource.language.units import FoundUnit, Unit, unit_at
from twosource.rules.numeric.metres import is_metres
from twosource.rules.numeric.unit_context import SIZED, is_minutes, is_second_of_kind, marked_length

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_HYPHENS = frozenset("-‐‑")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}

INCH = Unit("inch", "length", "metre", Decimal("0.0254"))
FOOT = Unit("foot", "length", "metre", Decimal("0.3048"))
MINUTE = Unit("minute", "duration", "second", Decimal(60))
SECOND = Unit("second", "duration", "second", Decimal(1))
_BLURRED = frozenset({"plus", "odd", "some", "something"})

# Between a number and a unit of time: "three straight days", "two more weeks".
_BETWEEN = frozenset(
    "straight consecutive full whole more additional extra further calendar working business school successive "
    "solid other long short an a".split()
)


def unit_after(sheet: Sheet, numeral: Numeral) -> FoundUnit | None:
    """The unit behind the number: touching, behind a space, a hyphen, a bracket, or "straight", "of a"."""
    tokens, at = sheet.tokens, numeral.last
    if at >= len(tokens):
        return None
    word = tokens.words[at]
    if is_second_of_kind(sheet, at):
        return None
    marked = marked_length(sheet, numeral)
    if marked is not None:
        return FoundUnit(FOOT if marked == "foot" else INCH, at + 1, "free")
    if is_minutes(sheet, numeral):
        return FoundUnit(MINUTE, at + 1, "free")
    if word == "+" or (word in _HYPHENS and sheet.word(at + 1) in _BLURRED):
        at += 1 if word == "+" else 2
        found = unit_at(tokens, at + 1 if sheet.word(at) in _HYPHENS else at)
        return found if found is not None and found.touching == "free" else None
    if word in _HYPHENS:
        found = unit_at(tokens, at + 1)
        if found is not None and (found.touching == "free" or sheet.word(at + 1) in ("in", "m", "g", "l")):
            return found
        return None
    if word == "in" and sheet.word(at + 1) in SIZED:
        return FoundUnit(INCH, at + 1, "free")
    if word == "s" and numeral.grain < 1 and sheet.touches(at):
        return FoundUnit(SECOND, at + 1, "touching")
    found = unit_at(tokens, at)
    if found is not None:
        if _lasts_each(sheet, numeral, found):
            return None
        if found.touching == "free" or sheet.touches(at):
            return found
        if word in ("C", "F") and (sheet.word(numeral.first - 1), sheet.word(at + 1)) == ("(", ")"):
            return found
        spaced = word in ("m", "g", "l", "h", "t") and not sheet.word(at + 1)[:1].isdecimal()
        stopped = at + 1 < len(tokens) and sheet.touches(at + 1) and sheet.word(at + 1) == "."
        return found if spaced and (not stopped or is_metres(sheet, numeral)) else None
    if word in _BRACKETS and sheet.word(at + 2) == _BRACKETS[word]:
        found = unit_at(tokens, at + 1)
        return found._replace(last=at + 3) if found and found.last == at + 2 else None
    if word in _BETWEEN and (numeral.form == "fraction" or word not in ("a", "an")):
        found = unit_at(tokens, at + 1)
        if found is not None and (found.unit.dimension == "duration" or numeral.form == "fraction"):
            return found if found.touching == "free" else None
    if numeral.value < 1 and word == "of" and sheet.word(at + 1) in ("a", "an", "one"):
        found = unit_at(tokens, at + 2)
        return found if found and found.touching == "free" else None
    return None


def _lasts_each(sheet: Sheet, numeral: Numeral, found: FoundUnit) -> bool:
    """Whether so many last one unit each: "three week-long strikes"; "a three week-long strike" lasts them all."""
    tied = (sheet.word(found.last), sheet.word(found.last + 1)) == ("-", "long") and sheet.touches(found.last)
    if not tied or found.unit.dimension != "duration" or numeral.value <= 1:
        return False
    if sheet.word(numeral.last).endswith("s"):
        return False
    return found.last == numeral.last + 1 and sheet.word(numeral.first - 1) not in ("a", "an", "the")
