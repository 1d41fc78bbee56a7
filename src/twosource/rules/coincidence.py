"""Two profiles in, how little chance explains that their figures are the same out.

This is the one place where the numbers themselves are evidence, and only for agreement: it can never
make or break a contradiction, whose figures differ.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal

from twosource.language.intervals import as_change
from twosource.language.units import in_base
from twosource.model import Quantity
from twosource.rules.profile import NumericProfile

# A round figure from here on is no small count that two things share by chance.
_LARGE = 1000
# A round figure from here on is more than a handful; below it two things share one every day.
_SCORE = 20
# Two figures in two units are one where they differ by a rounding at most: "8,500 ft", "2,600 m".
_ROUNDED = Decimal("0.025")
_DEGREE = Decimal("0.6")  # kelvin
_CONVERTED = 2  # digits: what a conversion leaves of a figure's precision
# What is measured in units that convert; two figures of one size, give or take a tenth, meet in a block.
_CONVERTIBLE = frozenset("length area volume mass speed temperature duration energy power".split())
_STEPS = 20  # to a power of ten


_ONCE_EACH = 2.5
_TELLING = 2.5
_MOMENTS = frozenset({"date", "clock"})


def digits(value: Decimal) -> int:
    """The significant digits of a figure: 2 of 1,400, 3 of 0.918."""
    return len(value.normalize().as_tuple().digits)


def is_specific(quantity: Quantity) -> bool:
    """Whether a figure is one that two things hardly share by chance: of two digits, round or not, or with a unit."""
    value = quantity.value
    if value is None:
        return _is_range(quantity)
    return digits(value) > 1 or abs(value) >= _SCORE or (quantity.unit is not None and value != 1)


def same_figure(left: NumericProfile, right: NumericProfile) -> bool:
    """Whether two figures are written alike, and are no small count."""
    one, other = as_change(left.claim.quantity), as_change(right.claim.quantity)
    if not _one_unit(one, other) or not is_specific(one):
        return False
    if one.value is None or other.value is None:
        return _is_range(one) and _is_range(other) and (one.low, one.high) == (other.low, other.high)
    return one.value == other.value


def likeness_of_figures(left: NumericProfile, right: NumericProfile) -> tuple[int, float]:
    """The digits that two figures share, 0 where they differ, and what that weighs."""
    shared = _shared_digits(left, right)
    if not shared:
        return 0, 0.0
    one, other = left.claim.quantity, right.claim.quantity
    if shared >= 2:
        weight = 2.5 if shared == 2 else 4.0
    elif one.value is not None and abs(one.value) >= _LARGE:
        weight = 2.5
    else:
        round_count = left.family == "count" and one.value is not None and abs(one.value) >= _SCORE
        weight = 1.5 if round_count or (one.unit and left.family != "share") else 0.0
    if left.family.startswith("money"):
        weight += 0.5
    if left.alone and right.alone and _one_unit(one, other):
        weight += _ONCE_EACH if weight >= _TELLING and left.family not in _MOMENTS else 1.0
    return shared, weight


def same_day(left: NumericProfile, right: NumericProfile) -> bool:
    """Whether two dates in figures name one day, by themselves or with the year of their articles."""
    one, other = named_day(left), named_day(right)
    return one is not None and one == other


def named_day(profile: NumericProfile) -> str | None:
    """The day that a date in figures names; None for a month, a year or a weekday."""
    iso = profile.claim.quantity.iso or ""
    return iso if profile.family == "date" and profile.in_figures and len(iso) == _DAY else None


_DAY = 10  # characters of a TIMEX3 day
_DAY_AND_MONTH = 2  # digits: what a day says without its year


def figure_keys(profile: NumericProfile) -> Iterator[tuple[str, ...]]:
    """Blocking keys by the figure: its value and unit, and the decade of what converts into another unit."""
    quantity = as_change(profile.claim.quantity)
    if (day := named_day(profile)) is not None:
        yield (profile.family, "day", day)
    if not is_specific(quantity):
        if quantity.value is not None:
            for kind in profile.kinds:
                yield (profile.family, "kind", kind, f"{quantity.value.normalize():f}")
        return
    if quantity.value is None:
        yield (profile.family, "range", f"{quantity.low}-{quantity.high} {quantity.unit}")
        return
    yield (profile.family, "figure", f"{quantity.value.normalize():f} {quantity.unit}")
    if profile.family in _CONVERTIBLE and quantity.unit is not None and quantity.value > 0:
        value, base = in_base(quantity.value, quantity.unit)
        step = math.floor(_STEPS * math.log10(value))
        yield (profile.family, "about", f"{step} {base}")
        yield (profile.family, "about", f"{step + 1} {base}")


def _one_unit(one: Quantity, other: Quantity) -> bool:
    """Whether two figures have one unit, or one leaves the thermometer's scale to its readers."""
    return one.unit == other.unit or (one.dimension == "temperature" and "degree" in (one.unit, other.unit))


def _is_range(quantity: Quantity) -> bool:
    return quantity.modifier == "range" and quantity.low is not None and quantity.high is not None


def _shared_digits(left: NumericProfile, right: NumericProfile) -> int:
    one, other = as_change(left.claim.quantity), as_change(right.claim.quantity)
    if same_day(left, right):
        return _DAY_AND_MONTH
    if one.value is None or other.value is None:
        return 3 if same_figure(left, right) else 0
    if one.value != other.value and one.unit == other.unit:
        return 0
    if _one_unit(one, other):
        return digits(one.value) if one.value == other.value else 0
    return _CONVERTED if _converts(one, other) else 0


def _converts(one: Quantity, other: Quantity) -> bool:
    """Whether one figure is the other in another unit; of two digits at least, for a round one fits too much."""
    if one.unit is None or other.unit is None or one.value is None or other.value is None:
        return False
    if min(digits(one.value), digits(other.value)) < _CONVERTED:
        return False
    (left, base), (right, other_base) = in_base(one.value, one.unit), in_base(other.value, other.unit)
    slack = _DEGREE if one.dimension == "temperature" else _ROUNDED * max(abs(left), abs(right))
    return base == other_base and abs(left - right) <= slack
