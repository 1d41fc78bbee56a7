"""Two profiles in, how their documents compare out: whether both tell of one event, and of one day."""

from __future__ import annotations

from functools import lru_cache

from twosource.rules.profile import NumericProfile
from twosource.rules.slot import Slot, SlotLevel, always


def _undated_series(left: NumericProfile, right: NumericProfile) -> bool:
    if not (left.serial and right.serial):
        return False
    one_day = left.published is not None and left.published == right.published
    return not one_day and not left.days & right.days


SERIES = Slot(
    "series",
    (
        SlotLevel("undated figures of every day", -1.0, _undated_series, caution=True),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=("serial", "published", "days"),
)


@lru_cache(maxsize=4096)
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
        not left.cast & right.cast
        and not left.places & right.places
        and not (left.definite and right.definite)
    )


CAST = Slot(
    "names of the documents",
    (
        SlotLevel("hardly one shared", -2.5, lambda a, b: _strangers(a.cast, b.cast), caution=True),
        SlotLevel("of two events", 0.0, _of_two_events, caution=True),
        SlotLevel("nothing specific", 0.0, _nothing_specific, caution=True),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=("cast", "chief", "places", "definite"),
)
