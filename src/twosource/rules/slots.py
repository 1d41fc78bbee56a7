"""Two profiles in, a named comparison level for each slot out: the evidence that links or keeps apart."""

from __future__ import annotations

from twosource.rules.date_slots import APART, DATED
from twosource.rules.figure_slots import CAST, CHANGE, NAME, PER, REFERENCE, SENTENCE, SERIES, SOLE
from twosource.rules.profile import NumericProfile
from twosource.rules.scope_slots import GROUP, MODALITY, PLACE, SETTING, TIME
from twosource.rules.slot import VETO, Slot, SlotLevel, always, either_lacks, same

# -- concept: what is counted or measured ---------------------------------------------------------

_GENERIC = frozenset({"person", "people", None})


def _concept(profile: NumericProfile) -> str | None:
    return profile.claim.concept


def _fuzzy_concept(left: NumericProfile, right: NumericProfile) -> bool:
    from rapidfuzz.fuzz import token_sort_ratio

    one, other = left.claim.counted, right.claim.counted
    return bool(one and other) and token_sort_ratio((one or "").lower(), (other or "").lower()) >= 88


def _both_dates(left: NumericProfile, right: NumericProfile) -> bool:
    return left.family == right.family == "date"


CONCEPT = Slot(
    "concept",
    (
        SlotLevel("exact", 3.0, same(_concept)),
        SlotLevel(
            "not said what is dated",
            -0.5,
            lambda a, b: _both_dates(a, b) and not (_concept(a) and _concept(b)),
            caution=True,
        ),
        SlotLevel("something else dated", -1.5, _both_dates, caution=True),
        SlotLevel("conflicting", VETO, lambda a, b: a.known and b.known and not same(lambda p: p.kind)(a, b)),
        SlotLevel("fuzzy", 1.5, _fuzzy_concept),
        SlotLevel("of one kind", 0.0, same(lambda p: p.kind), caution=True),
        SlotLevel(
            "absent", -1.0, lambda a, b: _concept(a) in _GENERIC or _concept(b) in _GENERIC, caution=True
        ),
        SlotLevel("other words", -1.5, always, caution=True),
    ),
)

# -- event: what happened to it -------------------------------------------------------------------

# Verbs that say only that a figure stands or moves, or that somebody names it.
_LIGHT = frozenset(
    "be have hold occur happen rise climb stand reach hit say report put include make total number remain leave see grow "
    "fall drop jump pass top exceed come go take get give bring show estimate record register mount "
    "increase surge soar swell edge double fear find confirm update revise raise lower".split()
)


def _event(profile: NumericProfile) -> str | None:
    plain = profile.claim.event in _LIGHT or profile.event in _LIGHT or profile.event == profile.claim.concept
    return None if plain else profile.event


EVENT = Slot(
    "event",
    (
        SlotLevel("exact", 1.0, same(_event)),
        SlotLevel("said by the concept", 0.0, lambda a, b: a.state and b.state),
        SlotLevel("absent", 0.0, either_lacks(_event), caution=True),
        SlotLevel("conflicting", -1.5, always, caution=True),
    ),
)

# -- incident, measure ----------------------------------------------------------------------------


INCIDENT = Slot(
    "incident",
    (
        SlotLevel("absent", 0.0, either_lacks(lambda p: p.incidents)),
        SlotLevel("exact", 0.75, lambda a, b: bool(a.incidents & b.incidents)),
        SlotLevel("may be one", -0.5, lambda a, b: bool(a.alike & b.alike)),
        SlotLevel("different", -1.0, always, caution=True),
    ),
)


SLOTS: tuple[Slot, ...] = (
    SENTENCE,
    DATED,
    CONCEPT,
    EVENT,
    PLACE,
    SETTING,
    TIME,
    GROUP,
    MODALITY,
    INCIDENT,
    CHANGE,
    PER,
    SOLE,
    APART,
    NAME,
    REFERENCE,
    SERIES,
    CAST,
)
