"""Sketches in, vectors out: each term weighed by how rare it is among the documents read so far."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import repeat
from operator import mul
from zlib import crc32

from twosource.annotation import Final
from twosource.archive.sketch import Sketch, prior
from twosource.row import NamedTuple

# The length of every vector; all arithmetic on weights is in whole numbers, so that sums do not depend
# on the order of adding nor on a machine's floating point.
UNIT: Final = 4096
# The prior counts as much as this many documents: among few, common words must not look rare.
BACKGROUND: Final = 100
# Terms of fewer documents than this are forgotten when the oldest stories are closed, and when there are
# too many; where that does not halve them, those of more documents too.
_KEPT: Final = 3
_MOST: Final = 100_000

# Words say what kind of event it is, names which one: two fires of one day share their words.
_NAME: Final = 5
_WORD: Final = 3
# When one story fills the day, its own names are no rarer than common words; they still tell it from others.
_RARE_NAME: Final = 1500

# A term's key is its CRC-32: a third of the room of its letters. That two share one (the hashing trick,
# Weinberger et al. 2009) is one term in a hundred that counts wrongly, in one pair of stories in millions.
Vector = dict[int, int]


def key(term: str) -> int:
    """The key of a term, the same in every process."""
    return crc32(term.encode("utf-8", "surrogatepass"))


class Frequencies:
    """In how many documents each term stands, by the term's key."""

    def __init__(self, documents: int = 0, terms: dict[int, int] | None = None) -> None:
        self.documents = documents
        self.terms: Counter[int] = Counter(terms or {})

    def add(self, sketches: Iterable[Sketch]) -> None:
        """Count the terms of more documents."""
        for sketch in sketches:
            self.documents += 1
            self.terms.update(map(key, sketch.terms))
        least = _KEPT
        while len(self.terms) > _MOST:
            self.forget(least)
            least = least + 1 if len(self.terms) > _MOST // 2 else least

    def forget(self, least: int = _KEPT) -> None:
        """Drop the terms of fewer documents, so that memory does not grow with the archive."""
        self.terms = Counter({term: count for term, count in self.terms.items() if count >= least})

    def vector(self, sketch: Sketch) -> Vector:
        """The sketch's terms by TF-IDF (Spärck Jones 1972), scaled to the length `UNIT`."""
        weights = {
            key(term): count * self._rarity(term) * (_NAME if term[0].isupper() else _WORD)
            for term, count in zip(sketch.terms, sketch.counts, strict=True)
        }
        length = math.isqrt(sum(weight * weight for weight in weights.values())) or 1
        return {term: weight * UNIT // length for term, weight in weights.items() if weight * UNIT >= length}

    def _rarity(self, term: str) -> int:
        """The inverse document frequency in thousandths, never below nothing, a name's never below `_RARE_NAME`."""
        expected = BACKGROUND * prior(term) / 1000
        share = (self.documents + BACKGROUND) / (self.terms[key(term)] + expected)
        return max(_RARE_NAME if term[0].isupper() else 0, round(1000 * math.log(share)))


class Resting(NamedTuple):
    """A vector that takes a tenth of the room: the keys of its terms, and their weights."""

    terms: array[int]
    weights: array[int]

    def product(self, other: Vector) -> int:
        """The inner product with a vector."""
        return sum(map(mul, self.weights, map(other.get, self.terms, repeat(0))))

    def vector(self) -> Vector:
        """The vector as it was."""
        return dict(zip(self.terms, self.weights, strict=True))


def resting(vector: Vector) -> Resting:
    """The vector at rest."""
    return Resting(array("I", vector), array("I", vector.values()))


def product(left: Vector, right: Vector) -> int:
    """The inner product of two vectors."""
    total = 0
    for term in left.keys() & right.keys():
        total += left[term] * right[term]
    return total
