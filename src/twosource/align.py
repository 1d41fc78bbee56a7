"""Claims in, facts out: blocking, then comparison slot by slot, then clustering without chaining."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from twosource.config import Config
from twosource.language.concepts import lexicon
from twosource.model import AttributedClaim, Claim, Document, Fact, NumericClaim
from twosource.rules.blocking import blocking_keys, with_sole
from twosource.rules.figure_slots import apposed
from twosource.rules.headings import numeric_label, utterance_label
from twosource.rules.ladder import climb
from twosource.rules.linking import (
    AGREEING,
    DIVERGING,
    DIVERGING_LIKENESS,
    MARGIN,
    WITHIN_DOCUMENT,
    Evidence,
    Rarity,
    evidence,
)
from twosource.rules.profile import NumericProfile
from twosource.rules.profiling import Profiler
from twosource.rules.quantity_ladder import LADDER
from twosource.rules.quantity_pair import QuantityPair
from twosource.rules.utterances import Utterances

# A block with more claims than this is parted by the rarest terms of their sentences.
_BLOCK = 48
_RAREST = 4


def align(documents: Sequence[Document], claims: Sequence[Claim], config: Config) -> tuple[Fact, ...]:
    """The facts that the claims are about, by their first claim; every claim stands in exactly one."""
    by_id = {document.id: document for document in documents}
    numeric = Numeric(by_id, [c for c in claims if isinstance(c, NumericClaim)], config)
    groups = [[numeric.profiles[i].claim for i in cluster] for cluster in numeric.clusters()]
    facts = [Fact("numeric", numeric_label(group), tuple(group)) for group in groups]
    spoken = Utterances(by_id, [c for c in claims if isinstance(c, AttributedClaim)], config.aliases)
    facts += [Fact("attributed", utterance_label(group), tuple(group)) for group in spoken.groups()]
    return tuple(sorted(facts, key=lambda fact: (fact.claims[0].document, fact.claims[0].span, fact.kind)))


class Numeric:
    """The numeric claims of one story, their profiles, and the links between them."""

    def __init__(
        self, documents: dict[str, Document], claims: Sequence[NumericClaim], config: Config
    ) -> None:
        words = lexicon(tuple(sorted((name, tuple(nouns)) for name, nouns in config.concepts.items())))
        ordered = sorted(claims, key=lambda c: (c.document, c.span, c.id))
        profilers = {name: Profiler(d, words, config.exchange) for name, d in documents.items()}
        self.profiles = [profilers[c.document].profile(c) for c in ordered]
        self.profiles = with_sole(self.profiles)
        self.rarity = Rarity({(p.claim.document, p.claim.sentence): p.terms for p in self.profiles}.values())
        self._config = config
        self._published = {d.id: d.published for d in documents.values()}
        self._seen: dict[tuple[int, int], Evidence] = {}
        self._fits: dict[tuple[int, int], bool] = {}

    def evidence(self, left: int, right: int) -> Evidence:
        """The evidence for a link of two claims, by their places in `profiles`."""
        key = (left, right) if left < right else (right, left)
        if key not in self._seen:
            self._seen[key] = evidence(self.profiles[key[0]], self.profiles[key[1]], self.rarity)
        return self._seen[key]

    def fits(self, left: int, right: int) -> bool:
        """Whether the values of two claims can both be right."""
        key = (left, right) if left < right else (right, left)
        if key not in self._fits:
            one, other = (self.profiles[i].claim for i in key)
            published = (self._published[one.document], self._published[other.document])
            pair = QuantityPair(one, other, published, self._config)
            self._fits[key] = climb(LADDER, pair).verdict == "agreement"
        return self._fits[key]

    def _strained(self, left: int, right: int) -> bool:
        """Whether the values fit only because a bound reaches very far."""
        return QuantityPair(
            self.profiles[left].claim, self.profiles[right].claim, config=self._config
        ).strained

    def linked(self, left: int, right: int) -> bool:
        """Whether the evidence suffices for a link: more is asked of values that contradict each other."""
        found = self.evidence(left, right)
        if found.vetoed:
            return False
        if self.fits(left, right) and not self._strained(left, right):
            return found.weight >= AGREEING
        if found.caution or found.likeness < DIVERGING_LIKENESS:
            return False
        within = self.profiles[left].claim.document == self.profiles[right].claim.document
        if not within:
            return found.weight >= DIVERGING
        headline = self.profiles[left].headline or self.profiles[right].headline
        return headline and found.weight >= WITHIN_DOCUMENT

    def clusters(self) -> list[list[int]]:
        """Groups of claims about one quantity, by their places in `profiles`; most hold one claim."""
        links = [pair for pair in self._candidates() if self.linked(*pair)]
        chosen = self._unambiguous(links)
        member = {i: [i] for i in range(len(self.profiles))}
        strongest = sorted(chosen, key=lambda p: (-self.evidence(*p).weight, p))
        for left, right in [*self._conversions(), *strongest]:
            one, other = member[left], member[right]
            if one is not other and self._joinable(one, other):
                one.extend(other)
                for i in other:
                    member[i] = one
        distinct = {id(cluster): cluster for cluster in member.values()}
        return sorted(sorted(cluster) for cluster in distinct.values())

    def _conversions(self) -> Iterator[tuple[int, int]]:
        """Neighbours of which the second is the first in another unit: "103 million euros ($136 million)"."""
        for right in range(1, len(self.profiles)):
            if apposed(self.profiles[right - 1], self.profiles[right]):
                yield right - 1, right

    def _candidates(self) -> Iterator[tuple[int, int]]:
        """Pairs that one blocking key holds, each once."""
        blocks: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for i, profile in enumerate(self.profiles):
            for key in (*blocking_keys(profile), *self._by_rare_terms(profile)):
                blocks[key].append(i)
        seen: set[tuple[int, int]] = set()
        for key in sorted(blocks):
            for pair in self._pairs(blocks[key]):
                if pair not in seen:
                    seen.add(pair)
                    yield pair

    def _by_rare_terms(self, profile: NumericProfile) -> Iterator[tuple[str, ...]]:
        """Keys for a thing counted in other words: the dimension and a rare word near the figure."""
        for term in self.rarity.rarest(profile.near, _RAREST):
            yield (profile.family, "near", term)

    def _pairs(self, block: list[int]) -> Iterable[tuple[int, int]]:
        if len(block) <= _BLOCK:
            return combinations(block, 2)
        parts: dict[str, list[int]] = defaultdict(list)
        for i in block:
            for term in self.rarity.rarest(self.profiles[i].terms, _RAREST):
                parts[term].append(i)
        return (pair for term in sorted(parts) for pair in combinations(parts[term][:_BLOCK], 2))

    def _unambiguous(self, links: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """The links that both ends choose; of several partners in one document with other values, the best or none."""
        partners: dict[tuple[int, str], list[int]] = defaultdict(list)
        for left, right in links:
            partners[left, self.profiles[right].claim.document].append(right)
            partners[right, self.profiles[left].claim.document].append(left)
        choice = {key: self._choose(key[0], others) for key, others in partners.items()}
        return [
            (left, right)
            for left, right in links
            if right in choice[left, self.profiles[right].claim.document]
            and left in choice[right, self.profiles[left].claim.document]
        ]

    def _choose(self, claim: int, partners: list[int]) -> set[int]:
        """Partners of one value go together; of several values the clearly best, else the one that agrees, else none."""
        ranked = sorted(partners, key=lambda other: (-self.evidence(claim, other).weight, other))
        best = ranked[0]
        kept = [other for other in ranked if other == best or self.fits(best, other)]
        rivals = [other for other in ranked if other not in kept]
        if not rivals or self.evidence(claim, best).weight - self.evidence(claim, rivals[0]).weight >= MARGIN:
            return set(kept)
        agreeing = [other for other in ranked if self.fits(claim, other)]
        if agreeing and all(self.fits(a, b) for a, b in combinations(agreeing, 2)):
            return set(agreeing)
        return set()

    def _joinable(self, one: list[int], other: list[int]) -> bool:
        """Whether no pair across two clusters is kept apart: a chain of likenesses is no likeness."""
        return all(self._together(a, b) for a in _apart(one) for b in _apart(other))

    def _together(self, left: int, right: int) -> bool:
        if self.profiles[left].family != self.profiles[right].family or apposed(
            *sorted((self.profiles[left], self.profiles[right]), key=lambda p: p.claim.span)
        ):
            return True
        if self.profiles[left].family != self.profiles[right].family or apposed(
            *sorted((self.profiles[left], self.profiles[right]), key=lambda p: p.claim.span)
        ):
            return True
        one, other = self.profiles[left].claim, self.profiles[right].claim
        repeated = one.document == other.document and (one.concept, one.scope.group) == (
            other.concept,
            other.scope.group,
        )
        if repeated and self.fits(left, right):
            return True
        found = self.evidence(left, right)
        if found.vetoed:
            return False
        if self.fits(left, right):
            return True
        if self.profiles[left].claim.document == self.profiles[right].claim.document:
            return self.linked(left, right)
        return not found.caution and found.weight >= AGREEING


def _apart(cluster: list[int]) -> list[int]:
    """At most a block's worth of a cluster's members, evenly spread: what a merge is checked against."""
    step = len(cluster) // _BLOCK + 1
    return cluster[::step]
