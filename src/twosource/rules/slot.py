"""What a slot is: one thing that two claims are compared by, with its levels as values.

A slot's levels are tried in order, the first that holds is the answer, the last always holds. A
level's weight is evidence for the link, after the match weights of Fellegi and Sunter (1969) as record
linkage uses them; `VETO` keeps two claims apart whatever the rest says, and a level of `caution` lets
them be linked only where their values agree.
"""

from __future__ import annotations

from collections.abc import Callable

from twosource.row import NamedTuple
from twosource.rules.profile import NumericProfile

VETO = float("-inf")
Test = Callable[[NumericProfile, NumericProfile], bool]


class SlotLevel(NamedTuple):
    """How alike one slot is: a name, its weight as evidence, and when it holds."""

    name: str
    weight: float
    test: Test
    caution: bool = False
    mild: bool = False
    parallel: bool = False

    @property
    def care(self) -> int:
        """How much care the level asks: 0 none, 1 where much the same words around outweigh it (`mild`), 2 where
        hardly another word does (`parallel`), 3 in any case.
        """
        return self.caution * (1 if self.mild else 2 if self.parallel else 3)


class Slot(NamedTuple):
    """One thing that two claims are compared by.

    `reads` names every attribute of a profile that the levels look at ("places", "claim.concept"), but for
    what `same_figure` looks at: of two pairs alike in these only one is compared. A test holds it complete.
    `within` is for a slot that has something to say of two claims of one document alone.
    """

    id: str
    levels: tuple[SlotLevel, ...]
    reads: tuple[str, ...]
    within: bool = False

    def level(self, left: NumericProfile, right: NumericProfile) -> SlotLevel:
        """The first level that holds."""
        for level in self.levels:
            if level.test(left, right):
                return level
        raise LookupError(f"the last level of the slot {self.id!r} must always hold")


def always(_left: NumericProfile, _right: NumericProfile) -> bool:
    """The test of a last level."""
    return True


def either_lacks(get: Callable[[NumericProfile], object]) -> Test:
    """A test that holds where one of the two has no such value."""
    return lambda left, right: not get(left) or not get(right)


def same(get: Callable[[NumericProfile], object]) -> Test:
    """A test that holds where both have one value."""
    return lambda left, right: bool(get(left)) and get(left) == get(right)
