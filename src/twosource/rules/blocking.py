"""The profiles of a story in, for each those that it is compared with out, and what is alone of its kind."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Hashable, Iterator, Sequence
from decimal import Decimal

from twosource.annotation import Any
from twosource.model import NumericClaim
from twosource.rules.coincidence import digits, figure_keys
from twosource.rules.profile import NumericProfile
from twosource.rules.rarity import Rarity

# A block with more claims than this is parted by the rarest terms of their sentences.
MOST = 48
NEAR = 8
# Of the claims with one telling so many are held against all others, those after them against these alone.
_FIRSTS = 5
_RAREST = 4


def blocking_keys(profile: NumericProfile) -> Iterator[tuple[str, ...]]:
    """Two claims are compared only where they share one of these: dimension and concept, or dimension and counted noun."""
    if profile.claim.concept is not None:
        yield (profile.family, "concept", profile.claim.concept)
    if profile.claim.counted:
        yield (profile.family, "counted", profile.claim.counted.lower().split()[-1])
    if (
        profile.family in {"date", "clock", "age", "score", "magnitude", "length", "duration", "ordinal"}
        and profile.event
    ):
        yield (profile.family, "event", profile.event)
    yield ("verbatim", *profile.verbatim)
    yield from figure_keys(profile)
    if profile.family in {"age", "score"}:
        yield (profile.family,)


class Blocks:
    """The claims of a story by the keys that they share; what shares none is never compared.

    `order` puts the claims' places in an order that says which of many reprints stand for all.
    """

    def __init__(
        self, profiles: Sequence[NumericProfile], rarity: Rarity, order: Callable[[int], Any]
    ) -> None:
        self._profiles = profiles
        self._order = order
        self._rarity = rarity
        self._holding: list[list[list[int]]] = [[] for _ in profiles]
        blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, profile in enumerate(profiles):
            for key in {*blocking_keys(profile), *self._by_rare_terms(profile)}:
                blocks[key].append(place)
        for block in blocks.values():
            for part in self._parted(block):
                for place in part if len(part) > 1 else ():
                    self._holding[place].append(part)

    def partners(self, place: int) -> list[int]:
        """The claims after `place` that share a key with it, each once, in order."""
        found: set[int] = set()
        for block in self._holding[place]:
            found.update(block[bisect_right(block, place) :])
        return sorted(found)

    def _by_rare_terms(self, profile: NumericProfile) -> Iterator[tuple[str, ...]]:
        """Keys for a thing counted in other words: the dimension and a rare word near the figure."""
        for term in self._rarity.rarest(profile.near, _RAREST):
            yield (profile.family, "near", term)

    def _parted(self, block: Sequence[int]) -> Iterator[list[int]]:
        """A block without its reprints; where it is overfull still, by the rarest terms of its sentences."""
        firsts = yield from beside_first(block, self._telling, self._order, self._home)
        if len(firsts) <= MOST:
            yield firsts
            return
        parts: dict[str, list[int]] = defaultdict(list)
        for place in firsts:
            for term in self._rare(place):
                parts[term].append(place)
        # Whom a rare term brings together with others, no common one need: beside it stand but strangers.
        met = {place for part in parts.values() if 1 < len(part) <= MOST for place in part}
        for part in parts.values():
            if len(part) <= MOST:
                yield part
            else:
                yield from neighbours([place for place in part if place not in met], self._rare)

    def _telling(self, place: int) -> Hashable:
        profile = self._profiles[place]
        quantity = profile.claim.quantity
        told = (quantity.low, quantity.high, quantity.unit, quantity.iso, quantity.parts)
        return profile.verbatim, profile.family, told

    def _home(self, place: int) -> Hashable:
        """What the slots read of the claim's document."""
        profile = self._profiles[place]
        return profile.setting, profile.cast, profile.chief, profile.short, profile.published

    def _rare(self, place: int) -> tuple[str, ...]:
        return tuple(self._rarity.rarest(self._profiles[place].terms, _RAREST))


def beside_first(
    block: Sequence[int],
    telling: Callable[[int], Hashable],
    order: Callable[[int], Any],
    home: Callable[[int], Hashable],
) -> Generator[list[int], None, list[int]]:
    """Each claim that repeats another's telling word for word, beside the first few of them; gives back those few.

    Two hundred reprints of one sentence are so no more than five claims to all others, and none of them is left out.
    Not one alone, for what keeps that from a claim may lie in its document, and so of other homes first: `home` is what
    matters of a claim's document. Of many tellings only as many stand for all as leave room for each other. `order` says
    which are the first.
    """
    tellings: dict[Hashable, list[int]] = defaultdict(list)
    for place in block:
        tellings[telling(place)].append(place)
    sizes = [len(told) for told in tellings.values()]
    few = next((k for k in range(_FIRSTS, 1, -1) if sum(min(k, size) for size in sizes) <= MOST), 1)
    firsts: list[int] = []
    for told in tellings.values():
        chosen = told if len(told) <= few else by_turns(sorted(told, key=order), home)[:few]
        firsts += chosen
        standing = set(chosen)
        for place in told:
            if place not in standing:
                yield sorted([*chosen, place])
    return sorted(firsts)


def by_turns(places: Sequence[int], home: Callable[[int], Hashable]) -> list[int]:
    """The places in their order, but of each home one before the second of any."""
    seen: Counter[Hashable] = Counter()
    ranked = []
    for number, place in enumerate(places):
        at = home(place)
        ranked.append((seen[at], number, place))
        seen[at] += 1
    return [place for *_, place in sorted(ranked)]


def neighbours(part: Sequence[int], order: Callable[[int], Any]) -> Iterator[list[int]]:
    """Overlapping stretches of what is still too much, by an order that puts like beside like.

    The sorted neighbourhood of Hernandez and Stolfo (1995): each is held against no more than so many others.
    """
    ordered = sorted(part, key=lambda place: (order(place), place))
    for start in range(0, max(len(ordered) - NEAR, 1), NEAR):
        yield sorted(ordered[start : start + 2 * NEAR])


def sole(claims: Sequence[NumericClaim], families: Sequence[str]) -> list[tuple[bool, bool]]:
    """For each claim whether its document gives one figure alone for its concept, and this value but once."""
    values: dict[tuple[str, str, str | None], set[object]] = defaultdict(set)
    times: Counter[tuple[str, str, object]] = Counter()
    for claim, family in zip(claims, families, strict=True):
        quantity = claim.quantity
        times[claim.document, family, quantity.value] += 1
        if not claim.scope.time:
            figure = (quantity.low, quantity.high, quantity.unit)
            values[claim.document, family, claim.concept].add(figure)
    return [
        (
            _has_concept(claim) and len(values[claim.document, family, claim.concept]) == 1,
            times[claim.document, family, claim.quantity.value] == 1
            or _unmistakable(family, claim.quantity.value),
        )
        for claim, family in zip(claims, families, strict=True)
    ]


# Significant digits from which a figure is of one thing however often a document gives it.
_OF_ITS_OWN = 3


def _unmistakable(family: str, value: Decimal | None) -> bool:
    """Whether a figure is no date and long enough to be of one thing only."""
    return family not in {"date", "clock"} and value is not None and digits(value) >= _OF_ITS_OWN


def _has_concept(claim: NumericClaim) -> bool:
    return claim.concept is not None and not claim.scope.time
