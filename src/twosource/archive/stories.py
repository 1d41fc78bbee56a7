"""Sketches in, each document's story out: average-link clustering that new documents join without undoing old stories."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence

from twosource.annotation import Final
from twosource.archive.candidates import Index
from twosource.archive.sketch import Sketch, sketch
from twosource.archive.story import REACH, THRESHOLD, Story, opened
from twosource.archive.weights import Frequencies
from twosource.model import Document

# So many documents are grouped at once; those before them are stories already, which they join.
TOGETHER: Final = 500
# Stories without a date are never out of reach; of more than this the oldest are closed.
_OPEN: Final = 200_000


def group(documents: Iterable[Document]) -> dict[str, str]:
    """The label of each document's story by the document's id."""
    return dict(Stories().add(sketch(document) for document in documents))


class Stories:
    """The open stories; documents are added in batches, best of all a day or more at a time."""

    def __init__(self, frequencies: Frequencies | None = None, stories: Iterable[Story] = ()) -> None:
        self.frequencies = frequencies or Frequencies()
        self.open: dict[int, Story] = {}
        self.full: dict[str, int] = {}
        self._index = Index()
        self._next = 0
        for story in stories:
            story.rest()
            self._enter(story)

    def add(self, sketches: Iterable[Sketch]) -> Iterator[tuple[str, str]]:
        """The documents' ids with the labels of their stories, by day and id; those without a day come last."""
        ordered = sorted(sketches, key=lambda s: (s.day is None, s.day or 0, s.document))
        yield from self.add_ordered(ordered)

    def add_ordered(self, sketches: Iterable[Sketch]) -> Iterator[tuple[str, str]]:
        """As `add`, of sketches that are in that order already; holds `TOGETHER` of them at a time."""
        batch: list[Sketch] = []
        for one in sketches:
            batch.append(one)
            if len(batch) == TOGETHER:
                yield from self._batch(batch)
                batch = []
        if batch:
            yield from self._batch(batch)

    def _batch(self, sketches: Sequence[Sketch]) -> Iterator[tuple[str, str]]:
        self.frequencies.add(sketches)
        self._close(sketches[0].day)
        numbers = [self._enter(opened(s, self.frequencies.vector(s))) for s in sketches]
        merging = _Merging(self.open, self._index, numbers)
        merging.run()
        for number in sorted(merging.gone):
            self._index.remove(number)
            del self.open[number]
        for number in sorted(merging.grown):
            self._index.put(number, self.open[number])
        for number in sorted(merging.grown | set(numbers) - merging.gone.keys()):
            self.open[number].rest()
        for number in sorted(merging.root(n) for n in merging.full):
            self.full[self.open[number].label] = self.open[number].size
        for one, number in zip(sketches, numbers, strict=True):
            yield one.document, self.open[merging.root(number)].label

    def _enter(self, story: Story) -> int:
        number = self._next
        self._next += 1
        self.open[number] = story
        self._index.put(number, story)
        return number

    def _close(self, day: int | None) -> None:
        """Let go of the stories that no document from `day` on can join."""
        past = [n for n, s in self.open.items() if day and s.last is not None and s.last <= day - REACH]
        past += sorted(self.open)[: max(0, len(self.open) - _OPEN)]
        for number in sorted(set(past)):
            self._index.remove(number)
            del self.open[number]
        if past:
            self.frequencies.forget()


class _Merging:
    """One run of average-link clustering: the new stories merge, and join old ones; old ones stay apart."""

    def __init__(self, stories: dict[int, Story], index: Index, fresh: Sequence[int]) -> None:
        self.stories = stories
        self.oldest_new = fresh[0]
        self.gone: dict[int, int] = {}
        self.grown: set[int] = set()
        self.full: set[int] = set()
        # The sums of inner products between the documents of two stories, both ways.
        self._totals: dict[int, dict[int, int]] = {number: {} for number in fresh}
        self._heap: list[tuple[int, int, int]] = []
        for number in fresh:
            for other in index.near(number):
                self._propose(number, other)

    def root(self, number: int) -> int:
        """The number of the story that `number` is part of now."""
        while number in self.gone:
            number = self.gone[number]
        return number

    def run(self) -> None:
        """Merge the two most alike as long as any are alike enough."""
        while self._heap:
            likeness, left, right = heapq.heappop(self._heap)
            if left in self.gone or right in self.gone or self._likeness(left, right) != -likeness:
                continue
            if not self.stories[left].may_take(self.stories[right]):
                self.full.add(left)
                continue
            self._merge(left, right)

    def _merge(self, left: int, right: int) -> None:
        kept, gone = self.stories[left], self.stories[right]
        ours, theirs = self._totals[left], self._totals.pop(right)
        for other in sorted((ours.keys() | theirs.keys()) - {left, right}):
            self._totals[other].pop(right, None)
            if other < self.oldest_new and left < self.oldest_new:
                self._totals[other].pop(left, None)
                ours.pop(other, None)
                continue
            between = self._total(ours, left, other) + self._total(theirs, right, other)
            ours[other] = self._totals[other][left] = between
        ours.pop(right, None)
        kept.take(gone)
        self.gone[right] = left
        self.grown.add(left)
        self.grown.discard(right)
        for other in sorted(ours):
            self._push(left, other)

    def _total(self, known: dict[int, int], number: int, other: int) -> int:
        total = known.get(other)
        return self.stories[number].product(self.stories[other]) if total is None else total

    def _propose(self, left: int, right: int) -> None:
        if right in self._totals[left]:
            return
        total = self.stories[left].product(self.stories[right])
        self._totals[left][right] = total
        self._totals.setdefault(right, {})[left] = total
        self._push(left, right)

    def _push(self, left: int, right: int) -> None:
        likeness = self._likeness(left, right)
        if likeness >= THRESHOLD:
            heapq.heappush(self._heap, (-likeness, min(left, right), max(left, right)))

    def _likeness(self, left: int, right: int) -> int:
        return self.stories[left].likeness(self.stories[right], self._totals[left][right])
