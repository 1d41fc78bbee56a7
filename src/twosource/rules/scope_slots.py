"""Two profiles in, how their scopes compare out: place, time, group and modality; a stated conflict vetoes."""

from __future__ import annotations

from twosource.language.places import bare, compass_conflict, gazetteer, plain
from twosource.rules.profile import NumericProfile
from twosource.rules.scope import same_region
from twosource.rules.slot import VETO, Slot, SlotLevel, always, either_lacks, same

# -- place, time, group: the scope ----------------------------------------------------------------


def _places(profile: NumericProfile) -> tuple[str, ...]:
    return profile.claim.scope.place


def _opposite(left: NumericProfile, right: NumericProfile) -> bool:
    pairs = [(a, b) for a in _places(left) for b in _places(right)]
    return any(compass_conflict(a, b) for a, b in pairs) and not set(_places(left)) & set(_places(right))


def _shared_place(left: NumericProfile, right: NumericProfile) -> bool:
    return bool(set(_places(left)) & set(_places(right)))


def _within(left: NumericProfile, right: NumericProfile) -> bool:
    return any(same_region(a, b) for a in _places(left) for b in _places(right))


def _spelt_alike(left: NumericProfile, right: NumericProfile) -> bool:
    """A place that no gazetteer knows is written in many ways: "Kafraya", "Kefraya"."""
    from rapidfuzz.distance import JaroWinkler

    return any(
        JaroWinkler.similarity(plain(a), plain(b)) >= 0.9
        for a in _places(left)
        for b in _places(right)
        if not _is_known(a) and not _is_known(b)
    )


def _is_known(place: str) -> bool:
    return gazetteer().place(bare(place)) is not None


def _both_known(left: NumericProfile, right: NumericProfile) -> bool:
    return any(map(_is_known, _places(left))) and any(map(_is_known, _places(right)))


PLACE = Slot(
    "place",
    (
        SlotLevel("absent", 0.0, either_lacks(_places)),
        SlotLevel("exact", 1.5, _shared_place),
        SlotLevel("conflicting", VETO, _opposite),
        SlotLevel("within", 0.75, _within),
        SlotLevel("spelt alike", 1.0, _spelt_alike),
        SlotLevel("conflicting", VETO, _both_known),
        SlotLevel("other names", -1.0, always, caution=True),
    ),
)


def _since(profile: NumericProfile) -> frozenset[str]:
    return frozenset(t for t in profile.claim.scope.time if t.startswith(("since", "period", "last")))


def _when(profile: NumericProfile) -> frozenset[str]:
    """The years of the sentence."""
    return frozenset(t[:4] for t in profile.claim.scope.time if t[:4].isdigit())


def _shared_year(left: NumericProfile, right: NumericProfile) -> bool:
    return bool(_when(left) & _when(right))


def _other_clock(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = _clock(left), _clock(right)
    return bool(one and other and not one & other)


def _clock(profile: NumericProfile) -> frozenset[str]:
    return frozenset(
        t[:6] for t in profile.claim.scope.time if t.startswith("T") and profile.family != "clock"
    )


TIME = Slot(
    "time",
    (
        SlotLevel("running total against event", VETO, lambda a, b: bool(_since(a)) != bool(_since(b))),
        SlotLevel("other time of day", 0.0, _other_clock, caution=True),
        SlotLevel("absent", 0.0, lambda a, b: not _when(a) and not _when(b)),
        SlotLevel("one-sided", -1.0, either_lacks(_when), caution=True),
        SlotLevel("exact", 1.5, _shared_year),
        SlotLevel("conflicting", VETO, always),
    ),
)


def _groups(profile: NumericProfile) -> frozenset[str]:
    return frozenset(profile.claim.scope.group) - {"part"}


def _part(profile: NumericProfile) -> bool:
    return "part" in profile.claim.scope.group


def _part_against_total(left: NumericProfile, right: NumericProfile) -> bool:
    named = _groups(left) and _groups(left) == _groups(right)
    return _part(left) != _part(right) and not named


GROUP = Slot(
    "group",
    (
        SlotLevel("part against total", VETO, _part_against_total),
        SlotLevel("exact", 1.0, same(_groups)),
        SlotLevel("absent", 0.5, lambda a, b: not _groups(a) and not _groups(b)),
        SlotLevel("subgroup against total", -0.5, either_lacks(_groups), caution=True),
        SlotLevel("overlapping", 0.5, lambda a, b: bool(_groups(a) & _groups(b))),
        SlotLevel("conflicting", VETO, always),
    ),
)

# -- modality -------------------------------------------------------------------------------------

_REAL = frozenset({"asserted", "negated"})


def _one_modality(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = left.claim.modality, right.claim.modality
    return one == other or {one, other} <= _REAL


def _planned(left: NumericProfile, right: NumericProfile) -> bool:
    return {left.claim.modality, right.claim.modality} in ({"planned", "asserted"}, {"planned", "possible"})


MODALITY = Slot(
    "modality",
    (
        SlotLevel(
            "superseded", VETO, lambda a, b: (a.claim.modality == "past") != (b.claim.modality == "past")
        ),
        SlotLevel("exact", 0.0, _one_modality),
        SlotLevel(
            "a plan against more or less",
            -0.5,
            _planned,
            caution=True,
        ),
        SlotLevel("conflicting", VETO, always),
    ),
)
