"""Two claims of one numeric fact in, their intervals in one unit out: by conversion, rate and rounding."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from twosource.config import Config, Tolerance
from twosource.language.intervals import Interval, rounded, stated
from twosource.language.units import in_base
from twosource.model import NumericClaim, Quantity

# Dimensions that state a part of a whole, of one or of a hundred.
SHARES = frozenset({"ratio", "percent"})
# Events that make a figure a lower bound: "the toll passed 500".
PASSING = frozenset({"pass", "top", "exceed", "surpass"})
BOUNDS = frozenset({"at least", "more than", "at most", "less than"})
_FAR = 3
_FAR_TIGHT = Decimal("1.25")
_FAR_MAGNITUDE = Decimal("0.3")
# "Just over 10" is hardly more than ten.
_TIGHTLY = frozenset("just slightly barely marginally little shade".split())
_DEFAULTS = Config()


class QuantityPair:
    """Two claims with what the judgement needs beside them.

    `published` are the dates of their documents (ISO 8601) in the same order; `config` gives
    exchange rates and tolerances. What every rung asks for is told at once: `dimension` that of the left figure (the
    right one's is the same, or both are shares), `modifiers` those of both, `converted` whether the two figures are in
    different units, `opposed` whether one is a rise and the other a fall.
    """

    __slots__ = (
        "_comparable",
        "_stated",
        "config",
        "converted",
        "dimension",
        "left",
        "modifiers",
        "opposed",
        "published",
        "right",
    )

    def __init__(
        self,
        left: NumericClaim,
        right: NumericClaim,
        published: tuple[str | None, str | None] = (None, None),
        config: Config = _DEFAULTS,
    ) -> None:
        self.left = left
        self.right = right
        self.published = published
        self.config = config
        one, other = left.quantity, right.quantity
        self.dimension = one.dimension
        self.modifiers = frozenset((one.modifier, other.modifier))
        self.converted = one.unit != other.unit or one.dimension != other.dimension
        self.opposed = one.change != other.change and None not in (one.change, other.change)
        # Held by hand: `cached_property` takes a lock for each.
        self._comparable: bool | None = None
        self._stated: tuple[Interval, Interval] | None = None

    @property
    def comparable(self) -> bool:
        """Whether some conversion joins the two units."""
        if self._comparable is None:
            self._comparable = self._joined()
        return self._comparable

    def _joined(self) -> bool:
        left, right = self.left.quantity, self.right.quantity
        if left.dimension == right.dimension == "clock":
            return _zone(left) == _zone(right)
        if not self.converted or {left.dimension, right.dimension} <= SHARES:
            return True
        return left.dimension == right.dimension and self._base(left) == self._base(right)

    @property
    def of_one_scale(self) -> bool:
        """Whether one thermometer's scale is left out, so that the figures alone tell whether it is the other's."""
        return self.dimension == "temperature" and "degree" in (
            self.left.quantity.unit,
            self.right.quantity.unit,
        )

    @property
    def stated(self) -> tuple[Interval, Interval]:
        """Both intervals as the words state them, in one unit."""
        if self._stated is None:
            self._stated = self._both(stated)
        return self._stated

    @property
    def rounded(self) -> tuple[Interval, Interval]:
        """Both intervals widened by their rounding, in one unit."""
        return self._both(rounded)

    @property
    def meets(self) -> bool:
        """Whether some value fits both as stated, and neither is a rise where the other is a fall."""
        return not self.opposed and self.stated[0].meets(self.stated[1])

    @property
    def strained(self) -> bool:
        """Whether a bound is kept only by far: "at least 40" says little of 280,000."""
        if (
            not self.modifiers & BOUNDS
            or self.left.quantity.value is None
            or self.right.quantity.value is None
        ):
            return False
        low, high = sorted((abs(self.left.quantity.value), abs(self.right.quantity.value)))
        if self.dimension == "magnitude":  # a logarithm: half a degree is another quake
            return high - low > _FAR_MAGNITUDE
        tight = any(
            word in _TIGHTLY for q in (self.left.quantity, self.right.quantity) for word in q.text.split()
        )
        return not self.converted and high > (_FAR_TIGHT if tight else _FAR) * low

    @property
    def tolerance(self) -> Tolerance | None:
        """What the user allows for this concept, else for this dimension."""
        allowed = self.config.tolerances
        return allowed.get(self.left.concept or "") or allowed.get(self.dimension)

    def _both(self, read: Callable[[Quantity], Interval]) -> tuple[Interval, Interval]:
        one, other = _bounded(self.left, read), _bounded(self.right, read)
        if not self.converted:
            return one, other
        return self._in_base(one, self.left.quantity), self._in_base(other, self.right.quantity)

    def _base(self, quantity: Quantity) -> str | None:
        exchange = self.config.exchange
        if quantity.unit == "point":  # a level of an index is told with or without its points
            return None
        if exchange is not None and quantity.unit in {exchange.base, *exchange.rates}:
            return exchange.base
        return in_base(Decimal(1), quantity.unit)[1] if quantity.unit else None

    def _in_base(self, interval: Interval, quantity: Quantity) -> Interval:
        """The interval in the base unit of its dimension; a percentage as a share of one."""
        unit, exchange = quantity.unit, self.config.exchange
        if quantity.dimension == "percent":
            return interval.carried(lambda value: in_base(value, unit or "percent")[0] / 100)
        if unit is None:
            return interval
        if exchange is not None and unit in exchange.rates:
            rate = exchange.rates[unit]
            return interval.carried(lambda value: value / rate)
        return interval.carried(lambda value: in_base(value, unit)[0])


def _zone(quantity: Quantity) -> str:
    """The zone of a clock time as its TIMEX3 value ends; empty for the local time."""
    iso = quantity.iso or ""
    return "Z" if iso.endswith("Z") else iso[6:]


def _bounded(claim: NumericClaim, read: Callable[[Quantity], Interval]) -> Interval:
    """The interval of a claim; a figure that a toll has passed is a lower bound."""
    interval = read(claim.quantity)
    if claim.event in PASSING and interval.low == interval.high:
        return Interval(interval.low, None)
    return interval
