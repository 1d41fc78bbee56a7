"""Two profiles in, how their documents compare out: whether both tell of one event, and of one day."""

from __future__ import annotations

from twosource.rules.profile import NumericProfile
from twosource.rules.slot import Slot, SlotLevel, always

# What is counted on from day to day: "the 19th day of the strike", "for the fourth night", "the third time this year".
_COUNTED_ON = frozenset("day night week weekend month year time".split())


def _counts_on(profile: NumericProfile) -> bool:
    """Whether a rank says which day or time it is: of two such, each is that of its own article."""
    words = (profile.claim.counted or "").lower().split()
    return profile.family == "ordinal" and bool(words) and words[-1] in _COUNTED_ON


def _undated_series(left: NumericProfile, right: NumericProfile) -> bool:
    one_day = left.published is not None and left.published == right.published
    if left.serial and right.serial:
        return not one_day and not left.days & right.days
    return not one_day and _counts_on(left) and _counts_on(right)


SERIES = Slot(
    "series",
    (
        SlotLevel("undated figures of every day", -1.0, _undated_series, caution=True),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=("serial", "published", "days", "family", "claim.counted"),
)


def _strangers(left: frozenset[str], right: frozenset[str]) -> bool:
    """Two documents that share hardly a name are about two events."""
    fewer = min(len(left), len(right))
    return fewer >= _A_CAST and len(left & right) < _SHARED_CAST * fewer


_A_CAST = 4
_SHARED_CAST = 0.2


def _of_two_events(left: NumericProfile, right: NumericProfile) -> bool:
    """What either document is chiefly about, the other does not so much as name: two quakes of one country."""
    return (
        bool(left.chief and right.chief)
        and left.chief.isdisjoint(right.cast)
        and right.chief.isdisjoint(left.cast)
    )


def _nothing_specific(left: NumericProfile, right: NumericProfile) -> bool:
    """No name in common, and not both speak of something known: "Crash kills 5" may be any crash."""
    return (
        # At the head of a line a capital tells no name; what the other text has inside of one, does.
        left.cast.isdisjoint(right.cast)
        and left.cast.isdisjoint(right.names)
        and right.cast.isdisjoint(left.names)
        and left.places.isdisjoint(right.places)
        and not (left.definite and right.definite)
    )


def _any_crowd(left: NumericProfile, right: NumericProfile) -> bool:
    """Thousands march somewhere every day."""
    vague = left.claim.quantity.modifier == right.claim.quantity.modifier == "vague"
    return vague and _nothing_specific(left, right)


CAST = Slot(
    "names of the documents",
    (
        SlotLevel("hardly one shared", -2.5, lambda a, b: _strangers(a.cast, b.cast), caution=True),
        SlotLevel("of two events", 0.0, _of_two_events, caution=True),
        SlotLevel("nothing specific, a vague count", -1.75, _any_crowd, caution=True),
        SlotLevel("nothing specific", 0.0, _nothing_specific, caution=True),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=("cast", "chief", "claim.quantity.modifier", "names", "places", "definite"),
)
