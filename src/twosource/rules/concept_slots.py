"""Two profiles in, how what they count or measure compares out: by concept, and by the words that restrict it."""

from __future__ import annotations

from functools import lru_cache

from twosource.rules.coincidence import same_figure
from twosource.rules.profile import NumericProfile
from twosource.rules.slot import VETO, Slot, SlotLevel, always, same

_ALIKE = 88  # of 100
_GENERIC = frozenset({"person", "people", None})


def _concept(profile: NumericProfile) -> str | None:
    return profile.claim.concept


def _none_at_all(left: NumericProfile, right: NumericProfile) -> bool:
    """No casualties are no dead and no injured either: "there were no casualties", "the blast killed four"."""
    names = {_concept(left), _concept(right)}
    return (
        (left.none and _concept(left) == "casualties") or (right.none and _concept(right) == "casualties")
    ) and bool(names & {"killed", "injured"})


def _fuzzy_concept(left: NumericProfile, right: NumericProfile) -> bool:
    one, other = left.claim.counted, right.claim.counted
    return bool(one and other) and _alike(
        " ".join((one or "").lower().split()), " ".join((other or "").lower().split())
    )


@lru_cache(maxsize=4096)
def _alike(one: str, other: str) -> bool:
    """Whether two phrases are nearly the same words; most share too few letters, and need no RapidFuzz to tell."""
    shared = sum(min(one.count(letter), other.count(letter)) for letter in set(one))
    if 2 * shared * 100 < _ALIKE * (len(one) + len(other)):
        return False
    from rapidfuzz.fuzz import token_sort_ratio

    return bool(token_sort_ratio(one, other) >= _ALIKE)


def _both_dates(left: NumericProfile, right: NumericProfile) -> bool:
    return left.family == right.family == "date"


_WHO = frozenset({"people"})


def _of_one_kind(left: NumericProfile, right: NumericProfile) -> bool:
    return not left.kinds.isdisjoint(right.kinds)


def _other_families(left: NumericProfile, right: NumericProfile) -> bool:
    told = left.known and right.known
    return (told or _person_and_thing(left, right) or _person_and_thing(right, left)) and not _of_one_kind(
        left, right
    )


def _person_and_thing(one: NumericProfile, other: NumericProfile) -> bool:
    """Persons of whatever work against a thing that the lexicon knows: "40 attackers", "40 motorcycles"."""
    return bool(one.kinds & _WHO) and other.known and not other.state and not other.kinds & _WHO


def _who_and_what(left: NumericProfile, right: NumericProfile) -> bool:
    """Who is counted against what befell them, of one group: "two medics", "two of the dead were medical staff"."""
    if not _other_families(left, right) or left.state == right.state:
        return False
    who, what = (right, left) if left.state else (left, right)
    return bool(who.kinds & _WHO) and bool(who.groups & what.groups or _concept(who) in _GENERIC)


def _other_states(left: NumericProfile, right: NumericProfile) -> bool:
    """Two things that are counted, killed and injured or families and prisoners, whatever their numbers; what is measured
    two texts may name in two ways, and a figure of its own outweighs the names.
    """
    return _other_families(left, right) and (left.family == "count" or not same_figure(left, right))


_BODIES = frozenset("body bodies corpse corpses remains".split())


def _bodies_so_far(left: NumericProfile, right: NumericProfile) -> bool:
    """Bodies that are found are as many of the dead as have been found: "two bodies found", "32 died"."""
    if not (_concept(left) == _concept(right) == "killed"):
        return False
    return (_counted_last(left) in _BODIES) != (_counted_last(right) in _BODIES)


def _counted_last(profile: NumericProfile) -> str:
    return ((profile.claim.counted or "").lower().split() or [""])[-1]


CONCEPT = Slot(
    "concept",
    (
        SlotLevel("bodies against dead", 2.5, _bodies_so_far, caution=True),
        SlotLevel("exact", 3.0, same(_concept)),
        SlotLevel("none at all", 2.0, _none_at_all),
        SlotLevel(
            "not said what is dated",
            -0.5,
            lambda a, b: _both_dates(a, b) and not (_concept(a) and _concept(b)),
            caution=True,
        ),
        SlotLevel("something else dated", -1.5, _both_dates, caution=True),
        SlotLevel("who against what befell them", -1.5, _who_and_what, caution=True, parallel=True),
        SlotLevel("conflicting", VETO, _other_states),
        SlotLevel("of two families", -2.0, _other_families, caution=True),
        SlotLevel("fuzzy", 1.5, _fuzzy_concept),
        SlotLevel("of one kind", 0.0, _of_one_kind, caution=True),
        SlotLevel(
            "absent",
            -1.0,
            lambda a, b: _concept(a) in _GENERIC or _concept(b) in _GENERIC,
            caution=True,
            parallel=True,
        ),
        SlotLevel("other words", -1.5, always, caution=True),
    ),
    reads=("family", "claim.concept", "claim.counted", "known", "kinds", "state", "none", "groups"),
)

# -- restriction: which of them are counted


def _modifiers(profile: NumericProfile) -> frozenset[str]:
    """The words before the head of what is counted, joined nouns and all: government and private (buildings)."""
    return frozenset((profile.claim.counted or "").lower().split()[:-1]) - _BARE


# Words before a noun that leave it what it is.
_BARE = frozenset(
    "the its his her their our a an own such more other additional new further extra same total whole entire".split()
)
_JOINING = frozenset({"and", "or", "&"})


def _several_sorts(left: NumericProfile, right: NumericProfile) -> bool:
    """Several sorts of a thing against one sort of it: "government and private buildings", "government buildings"."""
    one, other = _modifiers(left), _modifiers(right)
    return one != other and bool((one | other) & _JOINING)


def _two_sorts(left: NumericProfile, right: NumericProfile) -> bool:
    """Each side restricts the thing by a word that the other lacks: "office buildings", "farm buildings"."""
    if left.kinds & _WHO or left.state:
        return False
    one, other = _modifiers(left), _modifiers(right)
    return bool(one - other and other - one)


SORT = Slot(
    "sort",
    (
        SlotLevel("several against one", 0.0, _several_sorts, caution=True),
        SlotLevel("two sorts", 0.0, _two_sorts, caution=True),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=("claim.counted", "kinds", "state"),
)
