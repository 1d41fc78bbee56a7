"""The profiles of a story in, the weight of each pair out: as `evidence` has it, without what only an explanation shows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from twosource.language.intervals import as_change
from twosource.row import NamedTuple
from twosource.rules.coincidence import likeness_of_figures, same_figure
from twosource.rules.linking import (
    COMPANY,
    WORD_FOR_WORD,
    alike_neighbours,
    alike_sentences,
    company,
    is_cautious,
    is_telling_line,
    weight_around,
)
from twosource.rules.profile import NumericProfile
from twosource.rules.rarity import Rarity
from twosource.rules.remembered import Remembered, numbered
from twosource.rules.slot import VETO, Slot, SlotLevel
from twosource.rules.slots import DOCUMENTS, PANELS, SINGLE


class Weight(NamedTuple):
    """What speaks for a link in sum; `caution` allows it only where the values agree."""

    weight: float
    caution: bool
    likeness: float


# The weight of some slots, and how much care they ask.
Sum = tuple[float, int]
# What the likeness of some words weighs, and the likeness.
Alike = tuple[float, float]
REPRINTED = Weight(WORD_FOR_WORD, False, 2.0)
_AGREEING_ONLY = 3  # the care of a level that nothing outweighs
_KEPT_APART: Sum = (VETO, _AGREEING_ONLY)
# The weight of the panels, the care they ask, the weight of figure and words around, and how alike these are.
Common = tuple[float, int, float, float]
_NOTHING: Common = (VETO, _AGREEING_ONLY, 0.0, 0.0)


class Scales:
    """Weighs the pairs of one story's profiles, by their places; what reads alike is compared once."""

    def __init__(self, profiles: Sequence[NumericProfile], rarity: Rarity) -> None:
        self._profiles = profiles
        self._rarity = rarity
        readings = [numbered(map(_reading(slots), profiles)) for slots in PANELS]
        compared = [self._comparison(slots) for slots in PANELS]
        # One set of panels for the pairs that share a figure, one for the others.
        self._panels = {shared: list(map(Remembered, readings, compared)) for shared in (True, False)}
        across = [slot for slot in SINGLE if not slot.within]
        self._singles = {True: self._comparison(SINGLE), False: self._comparison(across)}
        self._documents = self._recurring(DOCUMENTS)
        weights = [
            [level.weight for level in slot.levels if level.weight != VETO] for slot in (*DOCUMENTS, *SINGLE)
        ]
        self._most, self._least = sum(map(max, weights)), sum(map(min, weights))
        self._least_single = sum(map(min, weights[len(DOCUMENTS) :]))
        self._values = numbered(as_change(p.claim.quantity).value for p in profiles)
        self._lines = numbered((p.verbatim, p.family) for p in profiles)
        self._company = list(map(company, profiles))
        self._sources = numbered(p.claim.document for p in profiles)
        self._telling = list(map(is_telling_line, profiles))
        words = [numbered(p.terms for p in profiles), numbered(p.near for p in profiles)]
        figures = numbered(map(attrgetter(*FIGURE), profiles))
        self._figure = Remembered(figures, self._figures)
        self._whole = Remembered(words[0], self._sentences)
        self._near = Remembered(words[1], self._neighbours)
        self.readings = numbered(zip(*readings, strict=True))
        alike = numbered(zip(self.readings, *words, figures, (p.lead for p in profiles), strict=True))
        self._common = Remembered(alike, self._in_common)

    def weight(self, left: int, right: int, least: float = VETO) -> Weight | None:
        """The weight of a link of two claims.

        None where a slot keeps them apart whatever the rest says, and where the weight cannot reach `least`.
        """
        if self._is_reprint(left, right):
            return REPRINTED
        total, care, further, like = self._common(left, right)
        if total == VETO:
            return None
        shared = self._company[left] & self._company[right]
        if shared:
            beside = min(2, len(shared))
            further, like = further + beside, like + COMPANY * beside
        if total + further + self._most < least:
            return None
        told, asked = self._documents(left, right)
        weight, more = self._singles[self._sources[left] == self._sources[right]](left, right)
        if weight == VETO:
            return None
        return Weight(total + (told + weight) + further, is_cautious(max(care, asked, more), like), like)

    def _is_reprint(self, left: int, right: int) -> bool:
        """As `is_verbatim`."""
        return (
            self._lines[left] == self._lines[right]
            and self._telling[left]
            and self._sources[left] != self._sources[right]
        )

    def comparable(self, left: int, rights: Iterable[int]) -> list[int]:
        """Those of `rights` that are worth weighing: the first panel does not keep them apart from the claim `left`."""
        first, values, lines, profiles = self._panels[False][0], self._values, self._lines, self._profiles
        value, line = values[left], lines[left]
        return [
            right
            for right in rights
            if first(left, right)[0] != VETO
            or lines[right] == line
            or (values[right] == value and same_figure(profiles[left], profiles[right]))
        ]

    def forbids_conflict(self, left: int, right: int) -> bool:
        """Whether a panel lets two claims be linked only where their values agree; nothing does of a reprint."""
        for panel in self._panels[self._shared(left, right)]:
            if panel(left, right)[1] == _AGREEING_ONLY:
                return not self._is_reprint(left, right)
        return False

    def parted(self, left: int, right: int) -> bool:
        """Whether a panel keeps two claims apart whatever the rest says."""
        return any(panel(left, right)[0] == VETO for panel in self._panels[self._shared(left, right)])

    def suffices(self, left: int, right: int, needed: float) -> bool:
        """Whether the link of two claims of two documents surely weighs as much as is needed."""
        total, _, further, _ = self._common(left, right)
        if total + self._least + further >= needed:
            return True
        return (
            total > VETO
            and total + (self._documents(left, right)[0] + self._least_single) + further >= needed
        )

    def _in_common(self, left: int, right: int) -> Common:
        """What two claims weigh by all that recurs: the panels, the figure and the words around."""
        total, care = 0.0, 0
        for panel in self._panels[self._shared(left, right)]:
            weight, asked = panel(left, right)
            if weight == VETO:
                return _NOTHING
            total += weight
            if asked > care:
                care = asked
        sentence, near = self._whole(left, right), self._near(left, right)
        one, other = self._profiles[left], self._profiles[right]
        further = weight_around(one, other, self._figure(left, right), sentence[0], near[0])
        return total, care, further, sentence[1] + near[1]

    def _shared(self, left: int, right: int) -> bool:
        """Whether two claims share a figure that is no small count."""
        return self._values[left] == self._values[right] and same_figure(
            self._profiles[left], self._profiles[right]
        )

    def _recurring(self, slots: Sequence[Slot]) -> Callable[[int, int], Sum]:
        """A comparison by some of the slots that is remembered, unless their readings hardly recur."""
        readings, compare = numbered(map(_reading(slots), self._profiles)), self._comparison(slots)
        return Remembered(readings, compare) if 2 * max(readings, default=0) < len(readings) else compare

    def _comparison(self, slots: Sequence[Slot]) -> Callable[[int, int], Sum]:
        """A comparison by some of the slots: the sum of their weights, and the most care that one asks."""
        profiles = self._profiles
        # As `Slot.level`, without a call: the tests in order, and what comes of each.
        ladders = [
            (
                [(level.test, level.weight, level.care) for level in slot.levels[:-1]],
                _came_to(slot.levels[-1]),
            )
            for slot in slots
        ]

        def compare(left: int, right: int) -> Sum:
            one, other = profiles[left], profiles[right]
            total, care = 0.0, 0
            for levels, (weight, asked) in ladders:
                for test, found, wanted in levels:
                    if test(one, other):
                        weight, asked = found, wanted
                        break
                if weight == VETO:
                    return _KEPT_APART
                total += weight
                if asked > care:
                    care = asked
            return total, care

        return compare

    def _figures(self, left: int, right: int) -> float:
        return likeness_of_figures(self._profiles[left], self._profiles[right])[1]

    def _sentences(self, left: int, right: int) -> Alike:
        like = self._rarity.likeness(self._profiles[left].terms, self._profiles[right].terms)
        return alike_sentences(like), like

    def _neighbours(self, left: int, right: int) -> Alike:
        like = self._rarity.likeness(self._profiles[left].near, self._profiles[right].near)
        return alike_neighbours(like), like


def _came_to(level: SlotLevel) -> Sum:
    return level.weight, level.care


def _reading(slots: Sequence[Slot]) -> Callable[[NumericProfile], object]:
    """All that some slots read of a profile."""
    return attrgetter(*sorted({name for slot in slots for name in slot.reads}))


# All that `likeness_of_figures` reads of a profile; a test holds it complete.
FIGURE = (
    *("family", "alone", "in_figures"),
    *(f"claim.quantity.{name}" for name in ("value", "unit", "low", "high", "modifier", "dimension", "iso")),
)
