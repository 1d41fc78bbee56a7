"""Links in, those that both of their ends choose out: of several partners in one document the best or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations

from twosource.rules.linking import MARGIN

# Two claims by their places, the left one first, and what their link weighs.
Link = tuple[int, int, float]
Fits = Callable[[int, int], bool]


def unambiguous(links: Sequence[Link], documents: Sequence[int], fits: Fits) -> list[Link]:
    """The links that both ends choose; of several partners in one document with other values, the best or none.

    `documents` has for each claim the number of its document, `fits` says whether two values can both be right.
    """
    count = len(documents)  # a claim and a document are one number, cheaper than a pair of them
    partners: dict[int, list[tuple[float, int]]] = defaultdict(list)
    for left, right, weight in links:
        partners[left * count + documents[right]].append((-weight, right))
        partners[right * count + documents[left]].append((-weight, left))
    choice = {
        key: _choose(key // count, sorted(others), fits)
        for key, others in partners.items()
        if len(others) > 1
    }
    if not choice:
        return list(links)
    return [
        (left, right, weight)
        for left, right, weight in links
        if right in choice.get(left * count + documents[right], (right,))
        and left in choice.get(right * count + documents[left], (left,))
    ]


def _choose(claim: int, ranked: Sequence[tuple[float, int]], fits: Fits) -> set[int]:
    """Partners of one value go together; of several values the clearly best, else the one that agrees, else none."""
    most, best = ranked[0]
    kept = {other for _, other in ranked if other == best or fits(best, other)}
    rival = next((weight for weight, other in ranked if other not in kept), None)
    if rival is None or rival - most >= MARGIN:
        return kept
    agreeing = [other for _, other in ranked if fits(claim, other)]
    if agreeing and all(fits(a, b) for a, b in combinations(agreeing, 2)):
        return set(agreeing)
    return set()
