"""Two profiles in, how their figures' circumstances compare out: change, rate, sentence, distance, name."""

from __future__ import annotations

from decimal import Decimal

from twosource.rules.profile import NumericProfile
from twosource.rules.slot import VETO, Slot, SlotLevel, always


def _changes(profile: NumericProfile) -> str | None:
    return profile.claim.quantity.change


CHANGE = Slot(
    "change",
    (
        SlotLevel("exact", 0.25, lambda a, b: _changes(a) == _changes(b)),
        SlotLevel(
            "toll that moved", 0.0, lambda a, _b: a.family == "count" and not (_changes(a) and _changes(_b))
        ),
        SlotLevel("level against change", VETO, lambda a, b: not _changes(a) or not _changes(b)),
        SlotLevel("opposite", 0.0, always),
    ),
)


def _rate(profile: NumericProfile) -> str | None:
    per = profile.claim.quantity.per
    return None if per == "each" else per


PER = Slot(
    "per",
    (
        SlotLevel("exact", 0.0, lambda a, b: _rate(a) == _rate(b)),
        SlotLevel("conflicting", VETO, always),
    ),
)


def _one_sentence(left: NumericProfile, right: NumericProfile) -> bool:
    """Two figures of one sentence are two figures, unless the second is the first converted: "22 miles (35 km)"."""
    one, other = left.claim, right.claim
    if one.document != other.document or one.sentence != other.sentence:
        return False
    between = abs(other.quantity.span.start - one.quantity.span.end)
    return one.quantity.unit == other.quantity.unit or between > _APPOSED


_APPOSED = 12
SENTENCE = Slot(
    "sentence",
    (
        SlotLevel("one sentence", VETO, _one_sentence),
        SlotLevel("two sentences", 0.0, always),
    ),
)
SOLE = Slot(
    "figures of its kind",
    (
        SlotLevel("one in each document", 1.0, lambda a, b: a.sole and b.sole),
        SlotLevel("several", 0.0, always),
    ),
)

# A figure in error is near the right one; further apart than this, two figures are of two things. Agencies
# that measure one quake differ by a few tenths; a wrong date is days off, a wrong year a year or two.
_FARTHEST = {"magnitude": Decimal(1), "day": Decimal(10), "month": Decimal(100), "year": Decimal(750)}


def _far_apart(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = left.claim.quantity, right.claim.quantity
    if left.family == "magnitude":
        distance = abs((one.value or Decimal(0)) - (other.value or Decimal(0)))
        return None not in (one.value, other.value) and distance > _FARTHEST["magnitude"]
    if left.family != "date":
        return False
    if one.low is None or other.low is None or one.high is None or other.high is None:
        return bool(one.iso and other.iso) and (one.iso or "")[:7] != (other.iso or "")[:7]
    span = max(one.high - one.low, other.high - other.low)
    grain = "day" if span < 7 else "month" if span < 200 else "year"
    return max(one.low, other.low) - min(one.high, other.high) > _FARTHEST[grain]


APART = Slot(
    "distance of values",
    (
        SlotLevel("far apart", 0.0, _far_apart, caution=True),
        SlotLevel("masked", 0.0, always),
    ),
)

# What is said of one person: without a name that both share, two ages or two sentences are of two people.
_PERSONAL = frozenset({"age", "sentenced", "convicted", "charged"})


def _personal(profile: NumericProfile) -> bool:
    return profile.family == "age" or (profile.family == "duration" and profile.claim.concept in _PERSONAL)


NAME = Slot(
    "name",
    (
        SlotLevel("not personal", 0.0, lambda a, b: not _personal(a) and not _personal(b)),
        SlotLevel("shared", 1.5, lambda a, b: bool(a.names & b.names)),
        SlotLevel("none shared", -1.5, always, caution=True),
    ),
)
