"""Stories in, pairs of them that share rare terms out: an inverted index, so that nothing is compared with all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from twosource.annotation import Final
from twosource.archive.story import THRESHOLD, Story

# How many of a story's heaviest terms find others, and how many others a term may find: past that it is
# no rare term, and each finds its nearest neighbours in reading order alone.
_FINDING: Final = 60
_HOLDERS: Final = 100
_NEIGHBOURS: Final = 4
# Stories of so many documents are few enough to be found by any term.
_GROWN: Final = 8
# How many candidates of a story are compared with it in full, and what those terms alone must give, as a
# part of what makes two stories one.
_BEST: Final = 60
_BEST_LARGE: Final = 10
_LEAST: Final = THRESHOLD // 3
# A weight is at most UNIT, and has so many bits.
_BITS: Final = 13
_WEIGHT: Final = (1 << _BITS) - 1


class Index:
    """Which stories hold a term among their heaviest, by number; what is removed is found no more."""

    def __init__(self) -> None:
        # Most terms are one story's: its number and weight in one whole number take a tenth of a dictionary.
        self._alone: dict[int, int] = {}
        self._holders: dict[int, dict[int, int]] = {}
        self._grown: dict[int, dict[int, int]] = defaultdict(dict)
        self._terms: dict[int, tuple[int, ...]] = {}
        self._large: set[int] = set()

    def put(self, number: int, story: Story) -> None:
        """Enter a story, or enter it anew after it grew."""
        self.remove(number)
        heaviest = story.heaviest(_FINDING)
        if story.size >= _GROWN:
            self._large.add(number)
        self._terms[number] = tuple(term for term, _ in heaviest)
        for term, weight in heaviest:
            self._hold(term, number, weight // story.size)
            if story.size >= _GROWN:
                self._grown[term][number] = weight // story.size

    def _hold(self, term: int, number: int, weight: int) -> None:
        holders = self._holders.get(term)
        if holders is not None:
            holders[number] = weight
            return
        other = self._alone.pop(term, None)
        if other is None:
            self._alone[term] = number << _BITS | weight
        else:
            self._holders[term] = {other >> _BITS: other & _WEIGHT, number: weight}

    def remove(self, number: int) -> None:
        """Take a story out; nothing happens where it is not in."""
        self._large.discard(number)
        for term in self._terms.pop(number, ()):
            for holding in (self._holders, self._grown):
                holders = holding.get(term, {})
                if holders.pop(number, None) is not None and not holders:
                    del holding[term]
            if self._alone.get(term, -1) >> _BITS == number:
                del self._alone[term]

    def near(self, number: int) -> list[int]:
        """The numbers of the stories that share most with this one, the most alike first."""
        shared: dict[int, int] = defaultdict(int)
        for term in self._terms[number]:
            holders = self._holders.get(term)
            if holders is None:  # nobody else holds it
                continue
            weight = holders[number]
            for other, its in self._finding(term, number, holders):
                shared[other] += weight * its
        shared.pop(number, None)
        likely = sorted((-product, other) for other, product in shared.items() if product >= _LEAST)
        best = [other for _, other in likely[:_BEST]]
        # A story that grew counts once among its many new documents, and must not be crowded out by them.
        return best + [other for _, other in likely[_BEST:] if other in self._large][:_BEST_LARGE]

    def _finding(self, term: int, number: int, holders: dict[int, int]) -> Iterable[tuple[int, int]]:
        if len(holders) <= _HOLDERS:
            return holders.items()
        near = range(number - _NEIGHBOURS, number + _NEIGHBOURS + 1)
        grown = self._grown.get(term, {})
        found = {other: holders[other] for other in near if other in holders}
        return (found | grown if len(grown) <= _HOLDERS else found).items()
