"""The sentences of a story in, what each term says by its rarity out, and how alike two sets of terms are by it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from itertools import repeat


class Rarity:
    """How much a term says: the logarithm of how few sentences of the story hold it."""

    def __init__(self, sentences: Iterable[frozenset[str]]) -> None:
        distinct = list(sentences)
        counts = Counter(term for terms in distinct for term in terms)
        total = max(2, len(distinct))
        self._weights = {term: math.log(1 + total / count) ** 2 for term, count in counts.items()}
        self._unseen = math.log(1 + total) ** 2
        self._sums: dict[frozenset[str], float] = {}
        self._rarest: dict[tuple[frozenset[str], int], list[str]] = {}

    def weight(self, term: str) -> float:
        """The square of one term's weight; one never seen weighs most."""
        return self._weights.get(term, self._unseen)

    def _sum(self, terms: frozenset[str]) -> float:
        """The squared length of a set of terms; exactly rounded, so that no order of the set shows."""
        if terms not in self._sums:
            self._sums[terms] = self._squared(terms)
        return self._sums[terms]

    def _squared(self, terms: frozenset[str]) -> float:
        return math.fsum(map(self._weights.get, terms, repeat(self._unseen)))

    def likeness(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The cosine of two sets of terms by their weights, from 0 to 1; 0 where they share none."""
        shared = left & right
        if not shared:
            return 0.0
        return self._squared(shared) / math.sqrt(self._sum(left) * self._sum(right))

    def share(self, left: frozenset[str], right: frozenset[str]) -> float:
        """How much of the lighter of two sets the other holds, by weight, from 0 to 1."""
        lighter = min(self._sum(left), self._sum(right))
        return self._squared(left & right) / lighter if lighter else 0.0

    def rarest(self, terms: frozenset[str], count: int) -> list[str]:
        """The `count` rarest terms, rarest first."""
        found = self._rarest.get((terms, count))
        if found is None:
            found = sorted(terms, key=lambda term: (-self.weight(term), term))[:count]
            self._rarest[terms, count] = found
        return found
