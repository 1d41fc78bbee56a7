"""Two claims of one numeric fact in, the rung that their values reach out: an editor's reading of figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from twosource.language.intervals import Interval, rounded, stated
from twosource.language.units import in_base
from twosource.model import NumericClaim, Quantity
from twosource.rules.ladder import Level

# Two figures this near may be one thing measured, rounded or defined in two ways.
_NEAR = Decimal("0.05")
# A converted figure is a rounded one: "85 miles (135 km)".
_CONVERTED = Decimal("0.05")
_SHARES = frozenset({"ratio", "percent", "fraction"})
# Events that make a figure a lower bound: "the toll passed 500".
_PASSING = frozenset({"pass", "top", "exceed", "surpass", "near"})
_RISING = frozenset(
    {
        "rise",
        "climb",
        "reach",
        "hit",
        "pass",
        "top",
        "grow",
        "jump",
        "increase",
        "exceed",
        "soar",
        "mount",
        "double",
        "go",
    }
)
# Concepts whose figures grow while a story runs.
GROWING = frozenset(
    [
        "killed",
        "injured",
        "missing",
        "rescued",
        "trapped",
        "displaced",
        "arrested",
        "casualties",
        "sickened",
        "infection",
        "destroyed",
        "damaged",
        "burned",
        "aftershock",
        "home",
        "building",
        "village",
        "outage",
        "flooded",
        "hospitalised",
        "vaccinated",
        "evacuated",
        "hostage",
        "charged",
    ]
)


@dataclass(frozen=True)
class QuantityPair:
    """Two claims with what the judgement needs of their documents: when each was published (ISO 8601)."""

    left: NumericClaim
    right: NumericClaim
    left_published: str | None = None
    right_published: str | None = None

    @property
    def comparable(self) -> bool:
        """Whether some conversion joins the two units."""
        left, right = self.left.quantity, self.right.quantity
        if {left.dimension, right.dimension} <= _SHARES:
            return True
        return left.dimension == right.dimension and _base(left) == _base(right)

    @property
    def converted(self) -> bool:
        """Whether the two figures are in different units."""
        left, right = self.left.quantity, self.right.quantity
        return left.unit != right.unit or left.dimension != right.dimension

    @cached_property
    def stated(self) -> tuple[Interval, Interval]:
        """Both intervals as the words state them, in one unit."""
        return self._both(stated)

    @cached_property
    def rounded(self) -> tuple[Interval, Interval]:
        """Both intervals widened by their rounding, in one unit."""
        return self._both(rounded)

    def _both(self, read: Callable[[Quantity], Interval]) -> tuple[Interval, Interval]:
        one, other = (
            _bounded(self.left, read(self.left.quantity)),
            _bounded(self.right, read(self.right.quantity)),
        )
        if not self.converted:
            return one, other
        return _in_base(one, self.left.quantity), _in_base(other, self.right.quantity)

    def modifiers(self) -> set[str]:
        """The modifiers of both."""
        return {self.left.quantity.modifier, self.right.quantity.modifier}


def _bounded(claim: NumericClaim, interval: Interval) -> Interval:
    """A figure that a toll has passed is a lower bound."""
    if claim.event in _PASSING and claim.event != "near" and interval.low == interval.high:
        return Interval(interval.low, None)
    return interval


def _base(quantity: Quantity) -> str | None:
    return in_base(Decimal(1), quantity.unit)[1] if quantity.unit else None


def _in_base(interval: Interval, quantity: Quantity) -> Interval:
    """The interval in the base unit of its dimension; a percentage as a share of one."""
    if quantity.dimension == "percent":
        return interval.carried(lambda value: value / 100)
    unit = quantity.unit
    return interval if unit is None else interval.carried(lambda value: in_base(value, unit)[0])


def _incomparable(pair: QuantityPair) -> bool:
    return not pair.comparable


def _same(pair: QuantityPair) -> bool:
    left, right = pair.left.quantity, pair.right.quantity
    if left.parts or right.parts:
        return sorted(left.parts) == sorted(right.parts)
    if left.iso and right.iso:
        return left.iso == right.iso
    one, other = pair.stated
    return not pair.converted and one == other and left.modifier == right.modifier and not _opposed(pair)


def _same_value(pair: QuantityPair) -> bool:
    left, right = pair.left.quantity, pair.right.quantity
    return (
        left.value is not None
        and not pair.converted
        and left.value == right.value
        and left.dimension == right.dimension
        and not _opposed(pair)
    )


def _opposed(pair: QuantityPair) -> bool:
    changes = {pair.left.quantity.change, pair.right.quantity.change}
    return changes == {"up", "down"}


def _converted(pair: QuantityPair) -> bool:
    if not pair.converted and pair.left.quantity.dimension == pair.right.quantity.dimension:
        return False
    one, other = pair.stated
    if one.meets(other):
        return True
    return any(
        a is not None and b is not None and abs(a - b) <= _CONVERTED * max(abs(a), abs(b))
        for a, b in ((one.low, other.low), (one.high, other.high))
    )


def _dates(pair: QuantityPair) -> bool:
    return pair.left.quantity.dimension == pair.right.quantity.dimension == "date"


def _coarser_date(pair: QuantityPair) -> bool:
    one, other = pair.stated
    known = None not in (one.low, one.high, other.low, other.high)
    return _dates(pair) and known and (one.holds(other) or other.holds(one))


def _unresolved_date(pair: QuantityPair) -> bool:
    """A weekday without a date against a date: both may be right."""
    return (
        _dates(pair)
        and any(q.low is None and q.high is None for q in (pair.left.quantity, pair.right.quantity))
        and not _weekdays(pair)
    )


def _weekdays(pair: QuantityPair) -> bool:
    isos = [pair.left.quantity.iso or "", pair.right.quantity.iso or ""]
    return (
        all(iso.startswith("XXXX") for iso in isos)
        and len({iso.count("-") for iso in isos}) == 1
        and len({"W" in iso for iso in isos}) == 1
    )


def _meets_with(pair: QuantityPair, modifiers: frozenset[str]) -> bool:
    if not pair.modifiers() & modifiers or _opposed(pair):
        return False
    one, other = pair.stated
    return one.meets(other)


def _vague(pair: QuantityPair) -> bool:
    return _meets_with(pair, frozenset({"vague"}))


def _bound(pair: QuantityPair) -> bool:
    if _meets_with(pair, frozenset({"at least", "more than", "at most", "less than"})):
        return True
    return (
        bool({pair.left.event, pair.right.event} & _PASSING)
        and not _opposed(pair)
        and pair.stated[0].meets(pair.stated[1])
    )


def _range(pair: QuantityPair) -> bool:
    return _meets_with(pair, frozenset({"range"}))


def _approximate(pair: QuantityPair) -> bool:
    return _meets_with(pair, frozenset({"approximate"}))


def _rounding(pair: QuantityPair) -> bool:
    if _dates(pair) or _opposed(pair) or pair.left.quantity.parts:
        return False
    one, other = pair.rounded
    return one.meets(other)


def _each_and_total(pair: QuantityPair) -> bool:
    """Two sides give up 1,000 each: 2,000 in total."""
    left, right = pair.left.quantity, pair.right.quantity
    if (left.per == "each") == (right.per == "each") or left.value is None or right.value is None:
        return False
    each, total = (left.value, right.value) if left.per == "each" else (right.value, left.value)
    return total == 2 * each


def _update(pair: QuantityPair) -> bool:
    """A later figure of something that grows, or one whose own text says that it moved."""
    if pair.left.concept not in GROWING or pair.left.quantity.dimension != "count":
        return False
    one, other = (pair.left_published or "")[:10], (pair.right_published or "")[:10]
    later = _iso(one) and _iso(other) and one != other
    return later or bool({pair.left.event, pair.right.event} & _RISING)


def _iso(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdigit()


def _near(pair: QuantityPair) -> bool:
    if pair.left.quantity.dimension in {"date", "clock", "ordinal", "score", "age"} or _opposed(pair):
        return False
    one, other = pair.stated
    a, b = one.low if one.low is not None else one.high, other.low if other.low is not None else other.high
    return a is not None and b is not None and abs(a - b) <= _NEAR * max(abs(a), abs(b))


LADDER: tuple[Level[QuantityPair], ...] = (
    Level("same-value", "agreement", "none", _same, "both give the same figure"),
    Level("incomparable", "agreement", "none", _incomparable, "no rate or conversion joins the two units"),
    Level("same-date", "agreement", "none", _coarser_date, "one date lies within the other"),
    Level(
        "date-unresolved",
        "agreement",
        "none",
        _unresolved_date,
        "one date cannot be placed, nothing speaks against it",
    ),
    Level("same-value", "agreement", "none", _same_value, "both give the same figure"),
    Level("same-after-conversion", "agreement", "none", _converted, "the figures are one in two units"),
    Level("vague-holds", "agreement", "none", _vague, "the figure lies within the vague count"),
    Level("bound-holds", "agreement", "none", _bound, "the figure keeps within the other's bound"),
    Level("range-overlaps", "agreement", "none", _range, "the figure lies within the other's range"),
    Level(
        "approximation-holds", "agreement", "none", _approximate, "the figure lies within the approximation"
    ),
    Level("within-rounding", "agreement", "none", _rounding, "the figures differ by rounding alone"),
    Level(
        "each-and-total",
        "agreement",
        "none",
        _each_and_total,
        "one figure is for each side, the other for both",
    ),
    Level(
        "update", "divergence", "note", _update, "a later report gives a new figure for something that grows"
    ),
    Level(
        "near",
        "divergence",
        "warning",
        _near,
        "the figures are near; a different measure or rounding may explain it",
    ),
    Level("contradiction", "divergence", "error", lambda _pair: True, "the figures cannot both be right"),
)
