"""Amounts in, the same with those joined that are one quantity out: ranges, and "5 feet 2 inches"."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import TYPE_CHECKING
from twosource.language.numbers import Numeral
from twosource.language.units import unit_at, unit_named
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.ranges import range_of, two_bounds
from twosource.rules.numeric.shared_units import resumed, suspended

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_MEASURED_AS = frozenset("tall high long wide deep and more or".split())
_COMPOUND = frozenset({"duration", "length", "mass", "angle"})


def joined(sheet: Sheet, found: list[Amount]) -> list[Amount]:
    """Amounts with partners joined, left to right; each amount is part of one quantity only."""
    made: list[Amount] = []
    for amount in found:
        if made:
            amount = resumed(sheet, made[-1], amount)
            left = made[-1] = suspended(sheet, made[-1], amount)
            whole = (
                _compound(sheet, left, amount)
                or range_of(sheet, left, amount)
                or two_bounds(sheet, left, amount)
            )
            if whole is not None:
                made[-1] = whole
                continue
        made.append(amount)
    return made


def one_and_a_half(sheet: Sheet, numeral: Numeral) -> Amount | None:
    """One unit and a part of it by its article: "a metre and a half", "a mile and a quarter"."""
    at = numeral.first - 2
    if numeral.form != "fraction" or (sheet.word(at + 1), sheet.word(numeral.first)) != ("and", "a"):
        return None
    if sheet.word(numeral.last) == "of" and sheet.word(numeral.last + 1) in ("them", "us", "those", "these"):
        return None
    found = unit_at(sheet.tokens, at) if sheet.word(at - 1) in ("a", "an") else None
    if (
        found is None
        or found.touching != "free"
        or found.unit.dimension == "duration"
        or found.last != at + 1
    ):
        return None
    return Amount(
        at - 1,
        numeral.last,
        1 + numeral.value,
        numeral.grain,
        "words",
        1,
        found.unit.name,
        found.unit.dimension,
        hyphened=False,
        number_first=at - 1,
        number_last=numeral.last,
    )


def _compound(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    """Two amounts of one quantity in falling units: "3 days, 7 hours", "5 ft 2 in", "13 dollars 45 cents"."""
    between = tuple(sheet.tokens.lower[left.last : right.first])
    if (
        left.form == "fraction"
        and left.unit is None
        and between == ("of",)
        and right.value == 1
        and right.unit
    ):
        return left._replace(last=right.last, unit=right.unit, dimension=right.dimension, form="words")
    if left.unit is None or left.high is not None or between not in ((), (",",), ("and",), (",", "and")):
        return None
    if (
        left.dimension == "money"
        and right.unit == "cent"
        and between in ((), ("and",))
        and len(left.unit) == 3
    ):
        return left._replace(last=right.last, value=left.value + right.value / 100, grain=Decimal("0.01"))
    if left.dimension == "money" and right.unit is None and between in ((), ("and",)) and len(left.unit) == 3:
        return _dollars_fifty(sheet, left, right)
    if left.unit == "foot" and right.unit is None and between in ((), ("and",)) and right.value < 12:
        return _feet_in(sheet, left, right)
    if left.dimension not in _COMPOUND or right.dimension != left.dimension or right.unit is None:
        return None
    large, small = unit_named(left.unit), unit_named(right.unit)
    if large is None or small is None or small.factor >= large.factor or left.hyphened != right.hyphened:
        return None
    # The grain is that of the part named last: "1 minute 25 seconds, nine seconds" are two.
    if right.value * small.factor >= large.factor * min(Decimal(1), left.grain) or (
        left.dimension == "length" and between not in ((), ("and",))
    ):
        return None
    value = left.value + right.value * small.factor / large.factor
    return left._replace(last=right.last, value=value, grain=right.grain * small.factor / large.factor)


def _feet_in(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    r"""Inches as "in" or their mark, which alone are no unit: "5 ft 2 in", "5 ft 2\""."""
    behind = sheet.word(right.last + 1)
    if sheet.word(right.last) not in ("in", '"', "in.") or (
        behind[:1].isalnum() and behind not in _MEASURED_AS
    ):
        return None
    value = left.value + right.value / 12
    return left._replace(last=right.last + 1, value=value, grain=right.grain / 12)


def _dollars_fifty(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    """Hundredths without their name, at the end of a clause: "15 dollars 50", "thirteen dollars and forty-five"."""
    named = left.last > left.number_last and left.grain >= 1 and left.scale == 1
    whole = right.value == right.value.to_integral_value() and 0 < right.value < 100
    after = sheet.word(right.last)
    if named and whole and right.high is None and not (after[:1].isalnum() or after == "-"):
        return left._replace(last=right.last, value=left.value + right.value / 100, grain=Decimal("0.01"))
    return None
