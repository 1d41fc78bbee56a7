"""Two profiles in, how the groups that their figures are restricted to compare out: a part is no whole."""

from __future__ import annotations

from twosource.rules.coincidence import same_figure
from twosource.rules.profile import NumericProfile
from twosource.rules.slot import VETO, Slot, SlotLevel, always, either_lacks, same

# Marks of a part, a rest or a whole, which are no names of groups.
_MARKS = frozenset({"part", "other", "whole"})


def _named(profile: NumericProfile) -> frozenset[str]:
    """The groups by name; of what is measured a nation is where it is: "Swedish inflation", "inflation in Sweden"."""
    if profile.family in _OF_THINGS:
        return frozenset()
    groups = profile.groups - _MARKS
    return groups if profile.family == "count" else groups - profile.places


# What is measured of a thing is no number of people: "the nurse's trial lasted", "the trial of the nurse lasted".
_OF_THINGS = frozenset(
    "duration length area volume mass speed temperature magnitude energy power ordinal score date clock".split()
)


def _marked_apart(left: NumericProfile, right: NumericProfile) -> bool:
    if left.groups == right.groups or left.groups & _MARKS == right.groups & _MARKS:
        return False
    return not (_named(left) and _named(left) == _named(right) and "whole" not in left.groups | right.groups)


_TOLD_ALONE = frozenset({frozenset({"part"}), frozenset({"whole"})})


def _marked_by_one(left: NumericProfile, right: NumericProfile) -> bool:
    """A part may be told without its whole, and one sum without the other: "60 of its 1,948 stores", "60 stores"."""
    if left.groups == right.groups:
        return False
    marks = (left.groups ^ right.groups) & _MARKS
    told = _TOLD_ALONE if left.family == "count" else _TOLD_ALONE | {frozenset({"other"})}
    if marks not in told or not _marked_apart(left, right):
        return False
    return same_figure(left, right)


def _institutions_differ(left: NumericProfile, right: NumericProfile) -> bool:
    return {g for g in left.groups if " " in g} != {g for g in right.groups if " " in g}


# What anybody may be, whatever their work: of a sex, of an age, from elsewhere, on their way.
_AGES = frozenset({"man", "woman", "child", "elderly"})
_ANYBODY = _AGES | frozenset(
    "youth resident passenger foreigner migrant national tourist voter fan suspect prisoner protester everyone".split()
)


def _told_otherwise(left: NumericProfile, right: NumericProfile) -> bool:
    """One number of them, told as what they do and as who they are: "279 schoolgirls", "279 students"."""
    one, other = _named(left), _named(right)
    if not same_figure(left, right) or (one & _AGES and other & _AGES):
        return False
    return one <= _ANYBODY or other <= _ANYBODY


GROUP = Slot(
    "group",
    (
        SlotLevel("part against total, one figure", -1.0, _marked_by_one, caution=True),
        SlotLevel("part against total", VETO, _marked_apart),
        SlotLevel("exact", 1.0, same(_named)),
        SlotLevel("absent", 0.5, lambda a, b: not _named(a) and not _named(b)),
        SlotLevel("subgroup against total", -0.5, either_lacks(_named), caution=True),
        SlotLevel("another institution", -0.5, _institutions_differ, caution=True),
        SlotLevel("overlapping", 0.5, lambda a, b: bool(_named(a) & _named(b))),
        SlotLevel("other words for them", -1.0, _told_otherwise, caution=True),
        SlotLevel("conflicting", VETO, always),
    ),
    reads=("family", "groups", "places"),
)


def _apart(left: NumericProfile, right: NumericProfile) -> frozenset[str]:
    """The axes of which the two stand on two sides."""
    sides = [{side.rpartition(" ")[0]: side for side in each.contrasts} for each in (left, right)]
    return frozenset(axis for axis, side in sides[0].items() if sides[1].get(axis, side) != side)


CONTRAST = Slot(
    "opposites",
    (
        SlotLevel("none", 0.0, lambda a, b: a.contrasts == b.contrasts or not (a.contrasts and b.contrasts)),
        SlotLevel("conflicting", VETO, lambda a, b: any(axis.startswith("apart") for axis in _apart(a, b))),
        SlotLevel("of two sides", -1.0, lambda a, b: bool(_apart(a, b)), caution=True),
        SlotLevel("shared", 0.0, always),
    ),
    reads=("contrasts",),
)
