"""Documents of one event in, the story they make out: its label, its days, and the sum of its vectors."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from twosource.annotation import Final
from twosource.archive.sketch import Sketch
from twosource.archive.weights import UNIT, Resting, Vector, product, resting

# How alike the documents of one story are on average, in hundredths of the cosine.
_ALIKE: Final = 19
# News of one event falls off within a week (Allan 2002, topic detection and tracking): documents of one
# day are a little likelier to be about one event than such as bear no date, those of eight days apart never.
REACH: Final = 8
_UNDATED: Final = 1000
_SAME_DAY: Final = 1300
# A story of more documents than this goes on as another one, and is reported.
LARGEST: Final = 1000
# Of a long story, the heaviest terms are kept.
_TERMS_MOST: Final = 2000
_TERMS_KEPT: Final = 1000

THRESHOLD: Final = UNIT * UNIT * _ALIKE // 100


@dataclass(slots=True)
class Story:
    """A story while documents join it; `first` and `last` are days, None where no document has one."""

    label: str
    size: int
    first: int | None
    last: int | None
    total: Vector | Resting

    def likeness(self, other: Story, total: int) -> int:
        """The mean inner product of their documents, `total` being the sum, less the further apart their days."""
        return total * self._nearness(other) // (self.size * other.size * 1000)

    def _nearness(self, other: Story) -> int:
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return _UNDATED
        gap = max(0, self.first - other.last, other.first - self.last)
        return max(0, _SAME_DAY * (REACH - gap) // REACH)

    def may_take(self, other: Story) -> bool:
        """Whether the two together are no larger than a story may be."""
        return self.size + other.size <= LARGEST

    def product(self, other: Story) -> int:
        """The sum of the inner products of their documents."""
        if isinstance(self.total, Resting):
            return self.total.product(other.vector())
        return (
            other.total.product(self.total)
            if isinstance(other.total, Resting)
            else product(self.total, other.total)
        )

    def vector(self) -> Vector:
        """The sum of its documents' vectors."""
        return self.total.vector() if isinstance(self.total, Resting) else self.total

    def rest(self) -> None:
        """Take less room, until more documents come."""
        if not isinstance(self.total, Resting):
            self.total = resting(self.total)

    def take(self, other: Story) -> None:
        """Make the other's documents this story's own."""
        self.size += other.size
        days = [day for day in (self.first, self.last, other.first, other.last) if day is not None]
        if days:
            self.first, self.last = min(days), max(days)
        total = self.total = self.vector()
        for term, weight in other.vector().items():
            total[term] = total.get(term, 0) + weight
        if len(total) > _TERMS_MOST:
            self.total = dict(self.heaviest(_TERMS_KEPT))

    def heaviest(self, most: int) -> list[tuple[int, int]]:
        """Its heaviest terms by their keys, and their weights, heaviest first."""
        return sorted(self.vector().items(), key=lambda item: (-item[1], item[0]))[:most]


def opened(sketch: Sketch, vector: Vector) -> Story:
    """The story that one document opens; its label is a fingerprint of the document's id."""
    label = hashlib.sha256(sketch.document.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return Story(label, 1, sketch.day, sketch.day, dict(vector))
