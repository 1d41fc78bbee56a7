"""Two profiles in, how what they date compares out, and whether their values lie too far apart to be one thing."""

from __future__ import annotations

from decimal import Decimal

from twosource.rules.profile import NumericProfile
from twosource.rules.slot import VETO, Slot, SlotLevel, always

# A figure in error is near the right one; further apart than this, two figures are of two things. Agencies
# that measure one quake differ by a few tenths; a wrong date is days off, a wrong year a year or two.
_FARTHEST = {"magnitude": Decimal(1), "day": Decimal(10), "month": Decimal(100), "year": Decimal(400)}


# What happens but once to anything, so that two dates of it cannot both be right however far apart they lie.
_ONCE = frozenset("found establish born incorporate charter ratify canonize canonise christen".split())


def _far_apart(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = left.claim.quantity, right.claim.quantity
    if left.claim.event == right.claim.event and left.claim.event in _ONCE:
        return False
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


def _other_figures(left: NumericProfile, right: NumericProfile) -> bool:
    """Two days of which other figures are told: 12 arrests on Wednesday, 85 on Thursday."""
    return _is_date(left) and bool(left.siblings and right.siblings and not left.siblings & right.siblings)


# A result at half-time, of one leg or of a set is not that of the match; a standing in a series grows.
_MIDWAY = frozenset(
    "half half-time halftime interval break lead leads led leading trail trails trailed trailing aggregate leg "
    "set penalties shootout shoot-out series equalised equalized equaliser equalizer level ahead behind".split()
)


def _midway(profile: NumericProfile) -> frozenset[str]:
    return frozenset(word for side in profile.verbatim for word in side.lower().split() if word in _MIDWAY)


def _told_midway(left: NumericProfile, right: NumericProfile) -> bool:
    """A result of a part of a contest, or of another part: "led 1-0 at half-time", "won 3-1"."""
    return left.family == "score" and (_midway(left) != _midway(right) or "series" in _midway(left))


APART = Slot(
    "distance of values",
    (
        SlotLevel("of a part of a contest", 0.0, _told_midway, caution=True),
        SlotLevel("far apart", 0.0, _far_apart, caution=True),
        SlotLevel("with other figures", 0.0, _other_figures, caution=True),
        SlotLevel("masked", 0.0, always),
    ),
    reads=(
        "family",
        "siblings",
        "verbatim",
        "claim.event",
        "claim.quantity.value",
        "claim.quantity.low",
        "claim.quantity.high",
        "claim.quantity.iso",
    ),
)

# Events that are somebody's telling: "said on Friday" dates the report, not what happened.
_TELLING = frozenset(
    "say tell report announce add confirm state declare write post tweet publish quote speak claim warn note release "
    "issue reveal read update".split()
)


def _is_date(profile: NumericProfile) -> bool:
    return profile.family in {"date", "clock"}


def _dates_a_report(left: NumericProfile, right: NumericProfile) -> bool:
    return any(_is_date(p) and (_says_nothing(p) or _tells(p)) for p in (left, right))


def _tells(profile: NumericProfile) -> bool:
    """Whether somebody's telling is dated; an address that is announced for a time is an event of its own."""
    announced = profile.family == "clock" and profile.claim.modality == "planned"
    return profile.claim.event in _TELLING and not announced


def _says_nothing(profile: NumericProfile) -> bool:
    return profile.claim.event is None and profile.claim.concept is None


def _day_in_passing(left: NumericProfile, right: NumericProfile) -> bool:
    """A day without a figure ("Friday", "yesterday") dates the story's own event only in its opening."""
    return left.passing or right.passing


def _other_event(left: NumericProfile, right: NumericProfile) -> bool:
    one_concept = left.claim.concept is not None and left.claim.concept == right.claim.concept
    return _is_date(left) and (left.event != right.event or left.event is None) and not one_concept


def _without_figure(left: NumericProfile, right: NumericProfile) -> bool:
    return not (left.in_figures and right.in_figures)


DATED = Slot(
    "what is dated",
    (
        SlotLevel("no date", 0.0, lambda a, b: not _is_date(a) and not _is_date(b)),
        SlotLevel("a report", VETO, _dates_a_report),
        SlotLevel("a day in passing", VETO, _day_in_passing),
        SlotLevel("other events", VETO, lambda a, b: _other_event(a, b) and _without_figure(a, b)),
        SlotLevel("other words for it", 0.0, _other_event, caution=True),
        SlotLevel("one event", 0.5, always),
    ),
    reads=("family", "in_figures", "passing", "event", "claim.event", "claim.concept", "claim.modality"),
)
