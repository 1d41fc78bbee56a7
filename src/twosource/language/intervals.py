"""Quantities in, the intervals that their words and their rounding allow out; all in Decimal."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from twosource.model import Quantity
from twosource.noun import replace
from twosource.row import NamedTuple

# A figure of two digits is read as counted, not as rounded; from here on trailing zeros are rounding.
_ROUNDED_FROM = Decimal(100)
# An unhedged round figure stands for values that differ from it by a twentieth at most.
_ROUNDING = Decimal("0.05")


class Interval(NamedTuple):
    """Two ends, None where open to infinity, each with whether the end itself is excluded."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def carried(self, convert: Callable[[Decimal], Decimal]) -> Interval:
        """The interval in another unit: each end by a conversion that keeps their order."""
        low = None if self.low is None else convert(self.low)
        high = None if self.high is None else convert(self.high)
        return Interval(low, high, self.low_open, self.high_open)

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return _below(self.low, self.low_open, other.high, other.high_open) and _below(
            other.low, other.low_open, self.high, self.high_open
        )

    def holds(self, other: Interval) -> bool:
        """Whether every value of `other` lies in this one; the ends count in."""
        low = self.low is None or (other.low is not None and other.low >= self.low)
        return low and (self.high is None or (other.high is not None and other.high <= self.high))


def _below(low: Decimal | None, low_open: bool, high: Decimal | None, high_open: bool) -> bool:
    if low is None or high is None:
        return True
    return low < high or (low == high and not low_open and not high_open)


def as_change(quantity: Quantity) -> Quantity:
    """A negative percentage as the fall that it is: "-1.3%", "fell 1.3 percent"; any other quantity as it is."""
    if quantity.dimension != "percent" or quantity.value is None or quantity.value >= 0:
        return quantity
    low = None if quantity.high is None else -quantity.high
    high = None if quantity.low is None else -quantity.low
    opens = {"low_open": quantity.high_open, "high_open": quantity.low_open}
    return replace(quantity, value=-quantity.value, low=low, high=high, change="down", **opens)


def stated(quantity: Quantity) -> Interval:
    """The interval that the words state."""
    return Interval(quantity.low, quantity.high, quantity.low_open, quantity.high_open)


def rounded(quantity: Quantity) -> Interval:
    """The stated interval, widened by what a writer's rounding hides; open ends count in, but for a vague count's."""
    if quantity.modifier == "vague":
        return stated(quantity)
    slack = _slack(quantity)
    low = None if quantity.low is None else quantity.low - slack
    high = None if quantity.high is None else quantity.high + slack
    return Interval(low, high)


def _slack(quantity: Quantity) -> Decimal:
    size = quantity.value if quantity.value is not None else quantity.low
    if (
        size is None
        or size == 0
        or quantity.dimension in {"date", "clock", "ordinal", "age", "score", "magnitude"}
    ):
        return Decimal(0)
    grain = quantity.grain
    if grain >= 1 and abs(size) < _ROUNDED_FROM and quantity.dimension == "count":
        return Decimal(0)
    if quantity.dimension == "percent" and grain <= 1:  # "2 percent" is said of 2.4; of 2.5 both could be
        return grain * _UNDER_HALF
    return min(grain / 2, abs(size) * _ROUNDING)


# A rate of 6.5 percent is none of 7.
_UNDER_HALF = Decimal("0.49")


def blur(value: Decimal) -> Decimal:
    """How far "about" carries to either side: the place of the last digit that is given, within 1 and 10 percent.

    "About 12,000" is 11,000 to 13,000, "some 168,000" is within two thousand; a last 5 counts as a step of five.
    """
    grain, size = place_of_last_digit(value), abs(value)
    step = grain * 5 if value % (grain * 5) == 0 else grain
    return min(size / 10, max(step, size / 100))


def place_of_last_digit(value: Decimal) -> Decimal:
    """The place value of the last digit that says something: 12000 is 1000, 6.1 and 6.0 are 0.1."""
    written = value.as_tuple().exponent
    fraction = isinstance(written, int) and written < 0 and abs(value) < 1000
    exponent = written if fraction else value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) else Decimal(1)
