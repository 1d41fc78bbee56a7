"""Two claims of one numeric fact in, the rung that their values reach out: an editor's reading of figures."""

from __future__ import annotations

from decimal import Decimal

from twosource.rules.ladder import Level
from twosource.rules.quantity_pair import BOUNDS, PASSING, QuantityPair

# Two figures this near may be one thing measured, rounded or defined in two ways.
_NEAR = Decimal("0.05")
# A converted figure is a rounded one: "85 miles (135 km)".
_CONVERTED = Decimal("0.07")
# A thermometer's zero is no nothing: there a share of the figure says nothing, a degree of rounding does.
_A_DEGREE = Decimal(1)
# Dimensions in which a small difference is a difference.
_POINTS = frozenset("date clock ordinal score age".split())
_ROUND_HOUR = 10  # minutes: "3 p.m." is said of 2:55
# Words that say that a figure moved while the story ran.
_RISING = PASSING | frozenset(
    "rise climb reach hit grow jump increase soar mount double swell surge go".split()
)
# Concepts whose figures grow while a story runs.
GROWING = frozenset(
    "killed injured missing rescued trapped displaced arrested casualties sickened infection destroyed damaged "
    "burned aftershock home building village outage flooded hospitalised vaccinated hostage charged".split()
)


def _incomparable(pair: QuantityPair) -> bool:
    return not pair.comparable


def _same(pair: QuantityPair) -> bool:
    left, right = pair.left.quantity, pair.right.quantity
    if left.parts or right.parts:
        return sorted(left.parts) == sorted(right.parts)
    if left.iso and right.iso:
        return left.iso == right.iso or (pair.dimension == "clock" and left.value == right.value)
    if pair.of_one_scale and left.value is not None and left.value == right.value:
        return True
    if pair.converted or pair.opposed:
        return False
    return pair.stated[0] == pair.stated[1] or (left.value is not None and left.value == right.value)


def _converted(pair: QuantityPair) -> bool:
    if not pair.converted or pair.opposed:
        return False
    one, other = pair.stated
    if one.meets(other):
        return True
    heat = pair.dimension == "temperature"
    return any(
        a is not None
        and b is not None
        and abs(a - b) <= (_A_DEGREE if heat else _CONVERTED * max(abs(a), abs(b)))
        for a, b in ((one.low, other.low), (one.high, other.high))
    )


def _coarser_date(pair: QuantityPair) -> bool:
    if pair.dimension != "date":
        return False
    one, other = pair.stated
    known = None not in (one.low, one.high, other.low, other.high)
    return known and (one.holds(other) or other.holds(one))


def _unresolved_date(pair: QuantityPair) -> bool:
    """A weekday or a day of no known year against a date: both may be right, unless both are of one form."""
    if pair.dimension not in {"date", "clock"}:
        return False
    isos = [claim.quantity.iso or "" for claim in (pair.left, pair.right)]
    if all(len(iso) == 10 and "W" not in iso for iso in isos):  # two days, one of no known year
        return isos[0][4:] == isos[1][4:]
    forms = {(iso.startswith("XXXX"), "W" in iso, iso.count("-")) for iso in isos}
    vague = any(len(iso) == 4 for iso in isos)  # a year alone places no weekday
    return any(c.quantity.low is None for c in (pair.left, pair.right)) and len(forms) > 1 and not vague


def _vague(pair: QuantityPair) -> bool:
    return "vague" in pair.modifiers and pair.meets


def _bound(pair: QuantityPair) -> bool:
    bounded = pair.modifiers & BOUNDS or {pair.left.event, pair.right.event} & PASSING
    return bool(bounded) and pair.meets


def _range(pair: QuantityPair) -> bool:
    return "range" in pair.modifiers and pair.meets


def _approximate(pair: QuantityPair) -> bool:
    return "approximate" in pair.modifiers and pair.meets


def _rounding(pair: QuantityPair) -> bool:
    """A round figure against a finer one: only the coarser of two plain figures is widened."""
    left, right = pair.left.quantity, pair.right.quantity
    if pair.dimension == "clock" and left.value is not None and right.value is not None:
        return left.grain != right.grain and abs(left.value - right.value) <= _ROUND_HOUR
    if pair.dimension in _POINTS or pair.opposed or left.parts or left.value is None or right.value is None:
        return False
    if pair.converted or left.modifier == "vague" or right.modifier == "vague":
        return False
    if left.grain == right.grain:
        return False
    coarser = left.grain > right.grain
    one, other = (pair.rounded[0], pair.stated[1]) if coarser else (pair.stated[0], pair.rounded[1])
    return (left if coarser else right).modifier == "exact" and one.meets(other)


def _tolerated(pair: QuantityPair) -> bool:
    """Within the tolerance that the user's configuration sets for this concept or dimension."""
    allowed = pair.tolerance
    if allowed is None or pair.opposed or (gap := _gap(pair)) is None:
        return False
    distance, size = gap
    absolute = allowed.absolute is not None and distance <= allowed.absolute
    return absolute or (allowed.relative is not None and distance <= allowed.relative * size)


def _each_and_total(pair: QuantityPair) -> bool:
    """Two sides give up 1,000 each: 2,000 in total."""
    left, right = pair.left.quantity, pair.right.quantity
    if (left.per == "each") == (right.per == "each") or left.value is None or right.value is None:
        return False
    each, total = (left.value, right.value) if left.per == "each" else (right.value, left.value)
    return total == 2 * each


def _update(pair: QuantityPair) -> bool:
    """A later figure of something that grows, or one whose own text says that it moved."""
    if GROWING.isdisjoint((pair.left.concept, pair.right.concept)) or pair.dimension != "count":
        return False
    one, other = ((day or "")[:10] for day in pair.published)
    later = _iso(one) and _iso(other) and one != other
    return later or bool({pair.left.event, pair.right.event} & _RISING)


def _iso(text: str) -> bool:
    return len(text) == 10 and text[4] == text[7] == "-" and text.replace("-", "").isdigit()


def _near(pair: QuantityPair) -> bool:
    if pair.dimension in _POINTS or pair.opposed or (gap := _gap(pair)) is None:
        return False
    distance, size = gap
    return distance <= _NEAR * size


def _gap(pair: QuantityPair) -> tuple[Decimal, Decimal] | None:
    """How far the two figures lie apart, and the larger of them; None where one is open to both sides."""
    one, other = pair.stated
    a = one.low if one.low is not None else one.high
    b = other.low if other.low is not None else other.high
    return None if a is None or b is None else (abs(a - b), max(abs(a), abs(b)))


# Rungs on which the figures may well differ: one of them leaves much open.
LOOSE = frozenset(["vague-holds", "bound-holds", "range-overlaps"])

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
    Level("same-after-conversion", "agreement", "none", _converted, "the figures are one in two units"),
    Level("vague-holds", "agreement", "none", _vague, "the figure lies within the vague count"),
    Level("bound-holds", "agreement", "none", _bound, "the figure keeps within the other's bound"),
    Level("range-overlaps", "agreement", "none", _range, "the figure lies within the other's range"),
    Level(
        "approximation-holds", "agreement", "none", _approximate, "the figure lies within the approximation"
    ),
    Level("within-rounding", "agreement", "none", _rounding, "the figures differ by rounding alone"),
    Level(
        "within-tolerance",
        "agreement",
        "none",
        _tolerated,
        "the figures differ by no more than claims.yaml tolerates",
    ),
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
    Level(
        "vague-broken",
        "divergence",
        "warning",
        lambda pair: "vague" in pair.modifiers,
        "the figure lies outside the vague count",
    ),
    Level("contradiction", "divergence", "error", lambda _pair: True, "the figures cannot both be right"),
)
