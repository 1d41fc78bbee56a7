"""Two profiles in, how their scopes compare out: place, time, group and modality; a stated conflict vetoes."""

from __future__ import annotations

from functools import lru_cache

from twosource.language.places import bare, compass_conflict, gazetteer, is_respelt, plain
from twosource.rules.coincidence import same_figure
from twosource.rules.profile import NumericProfile
from twosource.rules.scope import same_region
from twosource.rules.slot import VETO, Slot, SlotLevel, always, either_lacks

# -- place ----------------------------------------------------------------------------------------


def _opposite(left: NumericProfile, right: NumericProfile) -> bool:
    if not left.places.isdisjoint(right.places):
        return False
    return any(compass_conflict(a, b) for a in left.places for b in right.places)


def _within(left: NumericProfile, right: NumericProfile) -> bool:
    return any(same_region(a, b) for a in left.places for b in right.places)


def _spelt_alike(left: NumericProfile, right: NumericProfile) -> bool:
    """A place that no gazetteer knows is written in many ways: "Kafraya", "Kefraya"."""
    one, other = _unknown(left.places), _unknown(right.places)
    return bool(one and other) and any(is_respelt(a, b) for a in one for b in other)


@lru_cache(maxsize=1024)
def _unknown(places: frozenset[str]) -> tuple[str, ...]:
    return tuple(plain(place) for place in places if not _is_known(place))


@lru_cache(maxsize=4096)
def _is_known(place: str) -> bool:
    return gazetteer().place(bare(place)) is not None


def _both_known(left: NumericProfile, right: NumericProfile) -> bool:
    return any(map(_is_known, left.places)) and any(map(_is_known, right.places))


def _one_of_several(left: NumericProfile, right: NumericProfile) -> bool:
    """A headline of two coasts and a headline of one: "off Waterford, Dublin coasts", "in Dublin Bay"."""
    shared = left.places & right.places
    if not shared or ((left.definite or right.definite) and not (left.short and right.short)):
        return False
    more = (left.places ^ right.places) - shared
    return any(not any(same_region(place, other) for other in shared) for place in more)


def _other_parts(left: NumericProfile, right: NumericProfile) -> bool:
    """Two parts of a place that both headlines name: "Pakistan's Waziristan", "Pakistan's Balochistan"."""
    shared = left.places & right.places
    one, other = left.places - shared, right.places - shared
    if not shared or not one or not other or not all(map(_is_known, one | other)):
        return False
    return left.short and right.short and not any(same_region(a, b) for a in one for b in other)


# Figures of somebody, which no country has a whole of.
_OF_PERSONS = frozenset({"age", "score", "sentenced"})


def _placed_alone(left: NumericProfile, right: NumericProfile) -> bool:
    """A figure of a town against one of no place, in an article that names none: it may be of the whole country."""
    if (
        bool(left.places) == bool(right.places)
        or left.family in _OF_PERSONS
        or left.claim.concept in _OF_PERSONS
    ):
        return False
    placed, other = (left, right) if left.places else (right, left)
    return not other.located and any(map(_is_known, placed.places))


PLACE = Slot(
    "place",
    (
        SlotLevel("told of one place alone", 0.0, _placed_alone, caution=True),
        SlotLevel("absent", 0.0, either_lacks(lambda p: p.places)),
        SlotLevel("other parts of it", 1.0, _other_parts, caution=True),
        SlotLevel("one of several", 0.0, _one_of_several, caution=True),
        SlotLevel("exact", 1.5, lambda a, b: bool(a.places & b.places)),
        SlotLevel("conflicting", VETO, _opposite),
        SlotLevel("within", 0.75, _within),
        SlotLevel("spelt alike", 1.0, _spelt_alike),
        SlotLevel("other places, one figure", -2.0, same_figure, caution=True),
        SlotLevel("conflicting", VETO, _both_known),
        SlotLevel("other names", -1.0, always, caution=True),
    ),
    reads=("family", "claim.concept", "places", "definite", "short", "located"),
)


def _settings_apart(left: NumericProfile, right: NumericProfile) -> bool:
    """Two documents that open in two countries tell of two events, unless the sentences share a place."""
    if not left.setting or not right.setting or left.setting & right.setting or left.places & right.places:
        return False
    return _regions_apart(left.setting, right.setting)


def _regions_apart(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether both hold known places, and none of the one has to do with any of the other."""
    ones, others = _known(left), _known(right)
    return bool(ones and others) and not any(same_region(a, b) for a in ones for b in others)


@lru_cache(maxsize=1024)
def _known(places: frozenset[str]) -> tuple[str, ...]:
    return tuple(filter(_is_known, places))


SETTING = Slot(
    "setting",
    (
        SlotLevel("of two places", -1.5, _settings_apart, caution=True),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=("setting", "places"),
)

# -- time -----------------------------------------------------------------------------------------


def _other_clock(left: NumericProfile, right: NumericProfile) -> bool:
    return bool(left.clocks and right.clocks and not left.clocks & right.clocks) and left.family != "clock"


def _other_day(left: NumericProfile, right: NumericProfile) -> bool:
    """Two days of one form: "Wednesday" and "Thursday", 3 May and 5 May."""
    if left.family == "date" or not left.days or not right.days or left.days & right.days:
        return False
    return {_form(day) for day in left.days} == {_form(day) for day in right.days}


def _form(day: str) -> tuple[bool, bool, int]:
    return day.startswith("XXXX"), "W" in day, day.count("-")


def _earlier_quake(left: NumericProfile, right: NumericProfile) -> bool:
    """A magnitude of one time against one of none: that of the quake of 2002 is not today's."""
    times = [p.years | p.months for p in (left, right)]
    return left.family == "magnitude" and bool(times[0]) != bool(times[1])


def _another_month(left: NumericProfile, right: NumericProfile) -> bool:
    """Another month ("In February, ...") against none, or no date at all: an event before against the story's own."""
    if left.family == "date" or left.years or right.years:
        return False
    if left.months and right.months:
        return not left.months & right.months
    return bool(left.months) != bool(right.months) and not (left.days or right.days)


def _other_member(left: NumericProfile, right: NumericProfile) -> bool:
    """The first blast and the second; a quarter's figure and a year's."""
    if not left.series or not right.series or left.series & right.series:
        return False
    kinds = [{_period(member) for member in side.series} for side in (left, right)]
    return not kinds[0] & kinds[1] or not any(m.startswith("account ") for m in left.series | right.series)


def _period(member: str) -> str:
    kind, _, rest = member.partition(" ")
    return rest if kind == "account" else kind


def _years_apart(left: NumericProfile, right: NumericProfile) -> bool:
    """Both dated, be it by the full date of an article that bears none, and in no year in common."""
    one, other = ({day[:4] for day in p.days if day[:4].isdigit()} | p.years for p in (left, right))
    return left.family != "date" and bool(one and other) and one.isdisjoint(other)


def _deadline_of_one(left: NumericProfile, right: NumericProfile) -> bool:
    """A plan may be told without its year: "to cut 400 jobs", "would cut 400 jobs by 2026"."""
    return left.claim.modality == right.claim.modality == "planned" and not (left.years and right.years)


TIME = Slot(
    "time",
    (
        SlotLevel("years apart", VETO, _years_apart),
        SlotLevel(
            "other members of a series",
            VETO,
            _other_member,
        ),
        SlotLevel(
            "running total against event", -1.0, lambda a, b: bool(a.totals) != bool(b.totals), caution=True
        ),
        SlotLevel(
            "running totals of two times",
            -1.0,
            lambda a, b: bool(a.totals) and not a.totals & b.totals,
            caution=True,
        ),
        SlotLevel("other time of day", 0.0, _other_clock, caution=True),
        SlotLevel("other day", -0.5, _other_day, caution=True),
        SlotLevel("quake of another time", -4.0, _earlier_quake, caution=True),
        SlotLevel("another month", -0.5, _another_month, caution=True),
        SlotLevel("absent", 0.0, lambda a, b: not a.years and not b.years),
        SlotLevel("deadline of one", -0.5, _deadline_of_one, caution=True, parallel=True),
        SlotLevel("one-sided", -1.75, either_lacks(lambda p: p.years), caution=True),
        SlotLevel("exact", 1.5, lambda a, b: bool(a.years & b.years)),
        SlotLevel("conflicting", VETO, always),
    ),
    reads=("family", "claim.modality", "years", "months", "days", "clocks", "series", "totals"),
)

# -- modality -------------------------------------------------------------------------------------

_REAL = frozenset({"asserted", "negated"})


def _one_modality(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = left.claim.modality, right.claim.modality
    return one == other or {one, other} <= _REAL


def _past_in_one(left: NumericProfile, right: NumericProfile) -> bool:
    return (left.claim.modality == "past") != (right.claim.modality == "past")


def _past_by_one(left: NumericProfile, right: NumericProfile) -> bool:
    """The figure before may be told as what it was: "from $503 million", "it earned $503 million a year ago"; of counts
    only where both give its year.
    """
    dated = left.family != "count" or bool(left.years & right.years)
    return dated and _past_in_one(left, right) and same_figure(left, right)


MODALITY = Slot(
    "modality",
    (
        SlotLevel("superseded, one figure", -0.5, _past_by_one, caution=True),
        SlotLevel("superseded", VETO, _past_in_one),
        SlotLevel("exact", 0.0, _one_modality),
        SlotLevel("a plan, a demand or a fear against more", -1.0, always, caution=True),
    ),
    reads=("family", "claim.modality", "years"),
)
