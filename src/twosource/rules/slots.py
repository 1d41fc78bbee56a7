"""Two profiles in, a named comparison level for each slot out: the evidence that links or keeps apart.

A slot is a value: its levels are tried in order, the first that holds is the answer, the last always
holds. A level's weight is evidence for the link, after the match weights of Fellegi and Sunter (1969)
as record linkage uses them; `VETO` keeps two claims apart whatever the rest says, and `CAUTION` lets
them be linked only where their values agree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from twosource.language.places import bare, compass_conflict, gazetteer, plain
from twosource.rules.profile import NumericProfile
from twosource.rules.scope import same_region

VETO = float("-inf")


class SlotLevel(NamedTuple):
    """How alike one slot is: a name, its weight as evidence, and when it holds."""

    name: str
    weight: float
    test: Callable[[NumericProfile, NumericProfile], bool]
    caution: bool = False


class Slot(NamedTuple):
    """One thing that two claims are compared by."""

    id: str
    levels: tuple[SlotLevel, ...]

    def level(self, left: NumericProfile, right: NumericProfile) -> SlotLevel:
        """The first level that holds."""
        return next(level for level in self.levels if level.test(left, right))


Test = Callable[[NumericProfile, NumericProfile], bool]


def _always(_left: NumericProfile, _right: NumericProfile) -> bool:
    return True


def _either_lacks(get: Callable[[NumericProfile], object]) -> Test:
    return lambda left, right: not get(left) or not get(right)


def _same(get: Callable[[NumericProfile], object]) -> Test:
    return lambda left, right: bool(get(left)) and get(left) == get(right)


# -- concept: what is counted or measured ---------------------------------------------------------

_GENERIC = frozenset({"person", "people", None})


def _concept(profile: NumericProfile) -> str | None:
    return profile.claim.concept


def _fuzzy_concept(left: NumericProfile, right: NumericProfile) -> bool:
    from rapidfuzz.fuzz import token_sort_ratio

    one, other = left.claim.counted, right.claim.counted
    return bool(one and other) and token_sort_ratio((one or "").lower(), (other or "").lower()) >= 88


CONCEPT = Slot(
    "concept",
    (
        SlotLevel("exact", 3.0, _same(_concept)),
        SlotLevel("fuzzy", 1.5, _fuzzy_concept),
        SlotLevel("of one kind", 0.0, _same(lambda p: p.kind), caution=True),
        SlotLevel(
            "absent", -1.0, lambda a, b: _concept(a) in _GENERIC or _concept(b) in _GENERIC, caution=True
        ),
        SlotLevel("conflicting", VETO, lambda a, b: a.known and b.known),
        SlotLevel("other words", -1.5, _always, caution=True),
    ),
)

# -- event: what happened to it -------------------------------------------------------------------

# Verbs that say only that a figure stands or moves, or that somebody names it.
_LIGHT = frozenset(
    [
        "be",
        "have",
        "rise",
        "climb",
        "stand",
        "reach",
        "hit",
        "say",
        "report",
        "put",
        "include",
        "make",
        "total",
        "number",
        "remain",
        "leave",
        "see",
        "grow",
        "fall",
        "drop",
        "jump",
        "pass",
        "top",
        "exceed",
        "come",
        "go",
        "take",
        "get",
        "give",
        "bring",
        "show",
        "estimate",
        "record",
        "register",
        "mount",
        "increase",
        "surge",
        "soar",
        "swell",
        "edge",
        "double",
        "fear",
        "find",
        "confirm",
        "update",
        "revise",
        "raise",
        "lower",
        "cut",
    ]
)


def _event(profile: NumericProfile) -> str | None:
    return None if profile.event in _LIGHT or profile.event == profile.claim.concept else profile.event


EVENT = Slot(
    "event",
    (
        SlotLevel("absent", 0.0, _either_lacks(_event)),
        SlotLevel("exact", 1.0, _same(_event)),
        SlotLevel("conflicting", -1.5, _always, caution=True),
    ),
)

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
        SlotLevel("absent", 0.0, _either_lacks(_places)),
        SlotLevel("exact", 1.5, _shared_place),
        SlotLevel("conflicting", VETO, _opposite),
        SlotLevel("within", 0.75, _within),
        SlotLevel("spelt alike", 1.0, _spelt_alike),
        SlotLevel("conflicting", VETO, _both_known),
        SlotLevel("other names", -1.0, _always, caution=True),
    ),
)


def _since(profile: NumericProfile) -> frozenset[str]:
    return frozenset(t for t in profile.claim.scope.time if t.startswith(("since", "period", "last")))


def _when(profile: NumericProfile) -> frozenset[str]:
    """The years of the sentence."""
    return frozenset(t[:4] for t in profile.claim.scope.time if t[:4].isdigit())


def _shared_year(left: NumericProfile, right: NumericProfile) -> bool:
    return bool(_when(left) & _when(right))


TIME = Slot(
    "time",
    (
        SlotLevel("running total against event", VETO, lambda a, b: bool(_since(a)) != bool(_since(b))),
        SlotLevel("absent", 0.0, lambda a, b: not _when(a) and not _when(b)),
        SlotLevel("one-sided", -1.0, _either_lacks(_when)),
        SlotLevel("exact", 1.5, _shared_year),
        SlotLevel("conflicting", VETO, _always),
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
        SlotLevel("exact", 1.0, _same(_groups)),
        SlotLevel("absent", 0.5, lambda a, b: not _groups(a) and not _groups(b)),
        SlotLevel("subgroup against total", -0.5, _either_lacks(_groups), caution=True),
        SlotLevel("overlapping", 0.5, lambda a, b: bool(_groups(a) & _groups(b))),
        SlotLevel("conflicting", VETO, _always),
    ),
)

# -- modality -------------------------------------------------------------------------------------

_REAL = frozenset({"asserted", "negated"})


def _one_modality(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = left.claim.modality, right.claim.modality
    return one == other or {one, other} <= _REAL


MODALITY = Slot(
    "modality",
    (
        SlotLevel(
            "superseded", VETO, lambda a, b: (a.claim.modality == "past") != (b.claim.modality == "past")
        ),
        SlotLevel("exact", 0.0, _one_modality),
        SlotLevel(
            "planned against asserted",
            -0.5,
            lambda a, b: {a.claim.modality, b.claim.modality} == {"planned", "asserted"},
            caution=True,
        ),
        SlotLevel("conflicting", VETO, _always),
    ),
)

# -- incident, measure ----------------------------------------------------------------------------


INCIDENT = Slot(
    "incident",
    (
        SlotLevel("absent", 0.0, _either_lacks(lambda p: p.incidents)),
        SlotLevel("exact", 0.75, lambda a, b: bool(a.incidents & b.incidents)),
        SlotLevel("different", -0.75, _always),
    ),
)


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
        SlotLevel("opposite", 0.0, _always),
    ),
)


def _rate(profile: NumericProfile) -> str | None:
    per = profile.claim.quantity.per
    return None if per == "each" else per


PER = Slot(
    "per",
    (
        SlotLevel("exact", 0.0, lambda a, b: _rate(a) == _rate(b)),
        SlotLevel("conflicting", VETO, _always),
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
        SlotLevel("two sentences", 0.0, _always),
    ),
)
SOLE = Slot(
    "figures of its kind",
    (
        SlotLevel("one in each document", 1.0, lambda a, b: a.sole and b.sole),
        SlotLevel("several", 0.0, _always),
    ),
)

SLOTS: tuple[Slot, ...] = (
    SENTENCE,
    CONCEPT,
    EVENT,
    PLACE,
    TIME,
    GROUP,
    MODALITY,
    INCIDENT,
    CHANGE,
    PER,
    SOLE,
)
