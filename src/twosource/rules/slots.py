"""Two profiles in, a named comparison level for each slot out: the evidence that links or keeps apart."""

from __future__ import annotations

from twosource.rules.coincidence import same_day, same_figure
from twosource.rules.concept_slots import CONCEPT, SORT
from twosource.rules.date_slots import APART, DATED
from twosource.rules.document_slots import CAST, SERIES
from twosource.rules.figure_slots import CHANGE, PER, REFERENCE, SENTENCE, SOLE
from twosource.rules.group_slots import CONTRAST, GROUP
from twosource.rules.name_slots import NAME
from twosource.rules.profile import NumericProfile
from twosource.rules.rivals import RIVALS
from twosource.rules.scope_slots import MODALITY, PLACE, SETTING, TIME
from twosource.rules.slot import VETO, Slot, SlotLevel, always, either_lacks, same

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


def _dated_without_verb(left: NumericProfile, right: NumericProfile) -> bool:
    """A line of a column or a calendar that comes every day: "Gold and silver, 6 March"."""
    told = (left.claim.event and right.claim.event) or (left.definite and right.definite)
    return left.family in {"date", "clock"} and not told


def _undated_event(left: NumericProfile, right: NumericProfile) -> bool:
    return left.family in {"date", "clock"} and not (_event(left) and _event(right))


# What undoes the other: nobody is hired and laid off by one telling.
_OPPOSITES = frozenset(
    {
        frozenset(pair.split())
        for pair in (
            "hired laid_off",
            "arrested freed",
            "hostage freed",
            "convicted acquitted",
            "approved rejected",
            "raised lowered",
            "closed open",
            "closed reopen",
            "win lose",
            "destroyed built",
            "launched cancelled",
        )
    }
)


def _undoing(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = (p.claim.concept if p.state else p.event for p in (left, right))
    return one is not None and other is not None and frozenset((one, other)) in _OPPOSITES


def _other_verbs(left: NumericProfile, right: NumericProfile) -> bool:
    """One sum or measure told by two verbs: "was paid $84,000", "used $84,000"; who were killed are not those hurt."""
    if left.family == "date":
        return same_day(left, right)
    return left.family not in {"count", "clock"} and same_figure(left, right)


EVENT = Slot(
    "event",
    (
        SlotLevel("undoing the other", VETO, _undoing),
        SlotLevel("exact", 1.0, same(_event)),
        SlotLevel("said by the concept", 0.0, lambda a, b: a.state and b.state),
        SlotLevel("no verb, of a date", 0.0, _dated_without_verb, caution=True),
        SlotLevel("absent, of a date", 0.0, _undated_event, caution=True, parallel=True),
        SlotLevel("absent", 0.0, either_lacks(_event), caution=True, mild=True),
        SlotLevel("other verbs, one figure", -0.5, _other_verbs, caution=True),
        SlotLevel("conflicting", -1.5, always, caution=True),
    ),
    reads=(
        "family",
        "definite",
        "event",
        "claim.event",
        "claim.concept",
        "state",
        "in_figures",
        "claim.quantity.iso",
    ),
)

# -- incident, measure ----------------------------------------------------------------------------


# What crashes, which two texts about one crash both name.
_VEHICLES = frozenset({"road_crash", "train_crash", "plane_crash", "shipwreck"})


def _other_vehicles(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = left.incidents & _VEHICLES, right.incidents & _VEHICLES
    return bool(one and other) and one.isdisjoint(other)


INCIDENT = Slot(
    "incident",
    (
        SlotLevel("absent", 0.0, either_lacks(lambda p: p.incidents)),
        SlotLevel("of other vehicles", -1.0, _other_vehicles, caution=True),
        SlotLevel("exact", 0.75, lambda a, b: bool(a.incidents & b.incidents)),
        SlotLevel("may be one", -0.5, lambda a, b: bool(a.alike & b.alike)),
        SlotLevel("different", -1.0, always, caution=True),
    ),
    reads=("incidents", "alike"),
)


def _site_of_one(left: NumericProfile, right: NumericProfile) -> bool:
    """A part of the whole may be told by where it fell: "130 killed in attacks", "89 killed at concert hall"."""
    return left.short and right.short and bool(left.sites) != bool(right.sites)


SITE = Slot(
    "site",
    (
        SlotLevel("told by one headline alone", 0.0, _site_of_one, caution=True, mild=True),
        SlotLevel("not told by both", 0.0, either_lacks(lambda p: p.sites)),
        SlotLevel("shared", 0.25, lambda a, b: not a.sites.isdisjoint(b.sites)),
        SlotLevel("of two kinds", -1.0, always, caution=True),
    ),
    reads=("sites", "short"),
)

# In the order of an explanation.
SLOTS: tuple[Slot, ...] = (
    SENTENCE,
    DATED,
    CONCEPT,
    SORT,
    EVENT,
    PLACE,
    SETTING,
    TIME,
    GROUP,
    CONTRAST,
    MODALITY,
    INCIDENT,
    SITE,
    CHANGE,
    PER,
    SOLE,
    APART,
    NAME,
    REFERENCE,
    SERIES,
    RIVALS,
    CAST,
)
# Slots that read much the same, and so take few readings together; most telling first.
PANELS: tuple[tuple[Slot, ...], ...] = (
    (DATED, CONCEPT, EVENT, SORT),
    (CONTRAST, MODALITY, CHANGE, PER, SOLE, INCIDENT, SITE, TIME, SERIES),
    (GROUP, PLACE, NAME, REFERENCE),
)
# Slots that read what is told of the documents: of a story they recur, of a field of stories hardly.
DOCUMENTS: tuple[Slot, ...] = (SETTING, CAST)
# Slots whose readings hardly recur.
SINGLE: tuple[Slot, ...] = (SENTENCE, APART, RIVALS)
