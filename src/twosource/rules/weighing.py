"""The profiles of a story in, the weight of each pair out: as `evidence` has it, without what only an explanation shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter

from twosource.row import NamedTuple
from twosource.rules.coincidence import same_figure
from twosource.rules.linking import (
    WORD_FOR_WORD,
    Rarity,
    is_cautious,
    is_verbatim,
    likeness,
    sum_of,
    surroundings,
)
from twosource.rules.profile import NumericProfile
from twosource.rules.remembered import Remembered
from twosource.rules.slot import VETO, Slot
from twosource.rules.slots import PANELS, SINGLE


class Weight(NamedTuple):
    """What speaks for a link in sum; `caution` allows it only where the values agree."""

    weight: float
    caution: bool
    likeness: float


# The weight of some slots, and how much care they ask.
Sum = tuple[float, int]
_REPRINTED = Weight(WORD_FOR_WORD, False, 2.0)
_KEPT_APART: Sum = (VETO, 2)


class Scales:
    """Weighs the pairs of one story's profiles, by their places; what reads alike is compared once."""

    def __init__(self, profiles: Sequence[NumericProfile], rarity: Rarity) -> None:
        self._profiles = profiles
        self._rarity = rarity
        # One panel for the pairs that share a figure, one for the others.
        self._panels = {shared: [self._panel(slots) for slots in PANELS] for shared in (True, False)}
        self._single = self._comparison(SINGLE)
        self._whole = Remembered((p.terms for p in profiles), self._sentences)
        self._near = Remembered((p.near for p in profiles), self._neighbours)

    def weight(self, left: int, right: int) -> Weight | None:
        """The weight of a link of two claims; None where a slot keeps them apart whatever the rest says."""
        one, other = self._profiles[left], self._profiles[right]
        if is_verbatim(one, other):
            return _REPRINTED
        total, care = 0.0, 0
        for panel in self._panels[same_figure(one, other)]:
            weight, asked = panel(left, right)
            if weight == VETO:
                return None
            total += weight
            care = max(care, asked)
        weight, asked = self._single(left, right)
        if weight == VETO:
            return None
        whole, near = self._whole(left, right), self._near(left, right)
        further = sum_of(surroundings(one, other, whole, near))
        like = likeness(one, other, whole, near)
        return Weight(total + weight + further, is_cautious(max(care, asked), like), like)

    def _panel(self, slots: Sequence[Slot]) -> Remembered[Sum]:
        read = attrgetter(*sorted({name for slot in slots for name in slot.reads}))
        return Remembered(map(read, self._profiles), self._comparison(slots))

    def _comparison(self, slots: Sequence[Slot]) -> Callable[[int, int], Sum]:
        """A comparison by some of the slots: the sum of their weights, and the most care that one asks."""

        def compare(left: int, right: int) -> Sum:
            one, other = self._profiles[left], self._profiles[right]
            total, care = 0.0, 0
            for slot in slots:
                level = slot.level(one, other)
                if level.weight == VETO:
                    return _KEPT_APART
                total += level.weight
                care = max(care, level.care)
            return total, care

        return compare

    def _sentences(self, left: int, right: int) -> float:
        return self._rarity.likeness(self._profiles[left].terms, self._profiles[right].terms)

    def _neighbours(self, left: int, right: int) -> float:
        return self._rarity.likeness(self._profiles[left].near, self._profiles[right].near)
