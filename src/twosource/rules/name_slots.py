"""Two profiles in, how those of whom their figures are compare out: whose age, which sides' result, which subject."""

from __future__ import annotations

from twosource.language.places import gazetteer
from twosource.rules.profile import NumericProfile
from twosource.rules.slot import VETO, Slot, SlotLevel, always

# What is said of one person: without a name that both share, two ages or two sentences are of two people.
_PERSONAL = frozenset({"age", "sentenced", "convicted", "charged"})


def _personal(profile: NumericProfile) -> bool:
    return profile.family == "age" or (profile.family == "duration" and profile.claim.concept in _PERSONAL)


def _two_people(left: NumericProfile, right: NumericProfile) -> bool:
    """Whose ages they are, both texts say, and it is not one: "Marek Dolny, 34", "Petr Sykora, 41"."""
    if not (_personal(left) or _personal(right)):
        return False
    # At the head of a line a capital says little: both have to name somebody within it.
    one, other = left.people, right.people
    if left.family == "age" and left.claim.counted and right.claim.counted:
        return bool(one and other) and one.isdisjoint(other)
    one, other = left.known_people, right.known_people
    return bool(one and other) and one.isdisjoint(right.names) and other.isdisjoint(left.names)


def _one_person(left: NumericProfile, right: NumericProfile) -> bool:
    return _personal(left) and _personal(right) and not left.people.isdisjoint(right.people)


def _opponents(left: NumericProfile, right: NumericProfile) -> int:
    """How many of the names that a result needs both texts give: of two sides two, where one names but one, one."""
    return len(left.names & right.names) - min(2, len(left.names), len(right.names))


def _one_contest(left: NumericProfile, right: NumericProfile) -> bool:
    return left.family == "score" and bool(left.names and right.names) and _opponents(left, right) >= 0


def _no_common_side(left: NumericProfile, right: NumericProfile) -> bool:
    """Results of other sides, or of one side against two: "A beat B", "A beat C"."""
    if left.family != "score" or not left.names or not right.names:
        return False
    shared = left.names & right.names
    if not shared or len(left.names) != _SIDES or len(right.names) != _SIDES:
        return not shared
    # "Man City" is Manchester City.
    return (
        not any(a.startswith(b) or b.startswith(a) for a in left.names - shared for b in right.names - shared)
        and left.names != right.names
    )


_SIDES = 2  # who meet; beside them a line may name the cup and the ground


def _other_contest(left: NumericProfile, right: NumericProfile) -> bool:
    return left.family == "score" and _opponents(left, right) < 0


def _other_subjects(left: NumericProfile, right: NumericProfile) -> bool:
    """Both figures have a named subject, and no name is shared: one party's seats, another's."""
    if left.places & right.places and not left.subjects - right.names - right.subjects:
        return False
    one, other = _beside_places(left, right), _beside_places(right, left)
    return bool(one and other and not one & right.names and not other & left.names)


def _beside_places(profile: NumericProfile, other: NumericProfile) -> frozenset[str]:
    """The named subjects but for the places that both sentences name: "Swedish inflation", "inflation in Sweden"."""
    shared = profile.places & other.places
    if not shared:
        return profile.subjects
    known = gazetteer()
    return frozenset(name for name in profile.subjects if known.place(name) not in shared)


def _of_many(left: NumericProfile, right: NumericProfile) -> bool:
    """The age of one girl against that of all 14-year-olds."""
    return left.several != right.several


NAME = Slot(
    "name",
    (
        SlotLevel("shared", 1.5, _one_person),
        SlotLevel("of two people", VETO, _two_people),
        SlotLevel("of one against of many", VETO, _of_many),
        SlotLevel("none shared", -1.5, lambda a, b: _personal(a) or _personal(b), caution=True),
        SlotLevel("of one contest", 1.0, _one_contest),
        SlotLevel("of other sides", VETO, _no_common_side),
        SlotLevel("of other contests", -2.5, _other_contest, caution=True),
        SlotLevel(
            "of a contest without names", 0.0, lambda a, _b: a.family == "score", caution=True, parallel=True
        ),
        SlotLevel("other subjects", -0.5, _other_subjects, caution=True),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=(
        "family",
        "claim.concept",
        "claim.counted",
        "known_people",
        "people",
        "names",
        "subjects",
        "places",
        "several",
    ),
)
