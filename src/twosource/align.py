"""Claims in, facts out: blocking, then comparison slot by slot, then clustering without chaining."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from twosource.config import Config
from twosource.language.concepts import lexicon
from twosource.model import AttributedClaim, Claim, Document, Fact, NumericClaim
from twosource.rules.blocking import MOST, Blocks, sole
from twosource.rules.choice import Link, unambiguous
from twosource.rules.figure_slots import apposed
from twosource.rules.headings import numeric_label, utterance_label
from twosource.rules.line import Line
from twosource.rules.linking import (
    AGREEING,
    DIVERGING,
    DIVERGING_LIKENESS,
    JOINING,
    LOOSELY_AGREEING,
    VAGUELY_AGREEING,
    WITHIN_DOCUMENT,
    Evidence,
    evidence,
)
from twosource.rules.profile import NumericProfile
from twosource.rules.profiling import Profiler, family
from twosource.rules.rarity import Rarity
from twosource.rules.remembered import Remembered, numbered
from twosource.rules.rungs import Rungs
from twosource.rules.utterances import Utterances
from twosource.rules.weighing import Scales, Weight


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
        read: dict[str, Line] = {}
        profilers = {name: Profiler(d, words, config.exchange, read) for name, d in documents.items()}
        told = sole(ordered, [family(claim, config.exchange) for claim in ordered])
        self.profiles = [profilers[c.document].profile(c, *s) for c, s in zip(ordered, told, strict=True)]
        self.rarity = Rarity({(p.claim.document, p.claim.sentence): p.terms for p in self.profiles}.values())
        self._linked: set[tuple[int, int]] = set()
        homes = [documents[claim.document] for claim in ordered]
        texts = [
            (home.text, home.published or "", claim.span, claim.id)
            for home, claim in zip(homes, ordered, strict=True)
        ]
        self._places = {at: n for n, at in enumerate(sorted(range(len(texts)), key=texts.__getitem__))}
        self._scales = Scales(self.profiles, self.rarity)
        published = {d.id: d.published for d in documents.values()}
        rungs = Rungs([p.claim for p in self.profiles], published, config)
        self._reached = rungs.reached
        self._kinds = numbered(zip(rungs.readings, self._scales.readings, strict=True))
        self._agree = Remembered(self._kinds, self._agreeing)
        self._documents = numbered(p.claim.document for p in self.profiles)

    def evidence(self, left: int, right: int) -> Evidence:
        """The evidence for a link of two claims, by their places in `profiles`, as an explanation shows it."""
        one, other = sorted((left, right))
        return evidence(self.profiles[one], self.profiles[other], self.rarity)

    def fits(self, left: int, right: int) -> bool:
        """Whether the values of two claims can both be right."""
        return (self._reached(left, right) if left < right else self._reached(right, left)).fits

    def link(self, left: int, right: int) -> Weight | None:
        """The weight of a link of two claims, the left one first; None where it does not suffice."""
        values = self._reached(left, right)
        if not values.comparable or (not values.fits and self._scales.forbids_conflict(left, right)):
            return None
        found = self._scales.weight(left, right, AGREEING)
        if found is None or found.weight < AGREEING:
            return None
        return found if self._suffices(left, right, found) else None

    def _suffices(self, left: int, right: int, found: Weight) -> bool:
        """Whether the evidence suffices for a link: more is asked of values that contradict each other."""
        values = self._reached(left, right)
        if not values.comparable:
            return False
        one, other = self.profiles[left], self.profiles[right]
        if values.fits:
            if values.strained:
                return False
            return found.weight >= (_enough(one, values.loose) if found.caution else AGREEING)
        if found.caution or found.likeness < DIVERGING_LIKENESS:
            return False
        if one.claim.document != other.claim.document:
            return found.weight >= DIVERGING
        return (one.headline or other.headline) and found.weight >= WITHIN_DOCUMENT

    def clusters(self) -> list[list[int]]:
        """Groups of claims about one quantity, by their places in `profiles`; most hold one claim."""
        links = self._links()
        self._linked = {(left, right) for left, right, _ in links}
        strongest = self._strongest(unambiguous(links, self._documents, self.fits))
        member = {i: [i] for i in range(len(self.profiles))}
        # Clusters, by their first members, of which a pair was kept apart once: it still is when they have grown, even
        # where a sample of theirs would miss it.
        apart: set[tuple[int, int]] = set()
        for left, right in [*self._conversions(), *strongest]:
            one, other = member[left], member[right]
            if one is other or (one[0], other[0]) in apart:
                continue
            if self._joinable(one, other):
                one.extend(other)
                for i in other:
                    member[i] = one
            else:
                apart |= {(one[0], other[0]), (other[0], one[0])}
        distinct = {id(cluster): cluster for cluster in member.values()}
        return sorted(sorted(cluster) for cluster in distinct.values())

    def _strongest(self, links: Sequence[Link]) -> Iterator[tuple[int, int]]:
        """The strongest link first; of two of one weight the texts decide, and not the names of the documents."""
        at = self._places
        ranked = [
            (-weight, at[left], at[right], left, right)
            if at[left] < at[right]
            else (-weight, at[right], at[left], left, right)
            for left, right, weight in links
        ]
        return ((left, right) for *_, left, right in sorted(ranked))

    def _links(self) -> list[Link]:
        """The pairs that share a key and whose evidence suffices, each once with its weight."""
        blocks = self.blocks()
        return [
            (left, right, found.weight)
            for left in range(len(self.profiles))
            for right in self._scales.comparable(left, blocks.partners(left))
            if (found := self.link(left, right))
        ]

    def blocks(self) -> Blocks:
        """The claims by the keys that they share; the texts, and not the names of documents, say who stands for all."""
        return Blocks(self.profiles, self.rarity, self._places.__getitem__)

    def _conversions(self) -> Iterator[tuple[int, int]]:
        """Neighbours of which the second is the first in another unit: "103 million euros ($136 million)"."""
        for right in range(1, len(self.profiles)):
            if apposed(self.profiles[right - 1], self.profiles[right]):
                yield right - 1, right

    def _joinable(self, one: list[int], other: list[int]) -> bool:
        """Whether no pair across two clusters is kept apart: a chain of likenesses is no likeness."""
        ones, others = self._by_kind(one), self._by_kind(other)
        return all(self._all_together(few, many) for few in ones for many in others)

    def _by_kind(self, cluster: list[int]) -> list[list[int]]:
        """The members that a merge is checked against, those that read alike together."""
        kinds: dict[int, list[int]] = defaultdict(list)
        for place in _apart(cluster):
            kinds[self._kinds[place]].append(place)
        return list(kinds.values())

    def _all_together(self, ones: list[int], others: list[int]) -> bool:
        """Whether claims of one kind stand together with those of another: of kinds that agree one pair is asked."""
        documents = self._documents
        if self._agree(ones[0], others[0]) and self._agree(others[0], ones[0]):
            found = {documents[i] for i in ones}.intersection([documents[i] for i in others])
            ones, others = ([i for i in places if documents[i] in found] for places in (ones, others))
            pairs = ((a, b) for a in ones for b in others if documents[a] == documents[b])
            return all(self._together(a, b) for a, b in pairs)
        return all(self._together(a, b) for a in ones for b in others)

    def _together(self, left: int, right: int) -> bool:
        """Whether nothing keeps two claims out of one fact, by their places."""
        if left > right:
            left, right = right, left
        if self._documents[left] != self._documents[right] and (
            self._agree(left, right) or self._scales.suffices(left, right, JOINING)
        ):
            return True
        return self._linkable(left, right)

    def _agreeing(self, left: int, right: int) -> bool:
        """Whether two claims of two documents stand together whatever else their documents and sentences say."""
        if self.profiles[left].family != self.profiles[right].family:
            return True
        return self._reached(left, right).fits and not self._scales.parted(left, right)

    def _linkable(self, left: int, right: int) -> bool:
        if (left, right) in self._linked:
            return True
        one, other = self.profiles[left], self.profiles[right]
        if one.family != other.family or apposed(one, other):
            return True
        values, within = self._reached(left, right), one.claim.document == other.claim.document
        if values.fits and within and _repeated(one.claim, other.claim):
            return True
        found = self._scales.weight(left, right)
        if found is None:
            return False
        if values.fits and not (within and values.loose):
            return True
        return self._suffices(left, right, found) if within else found.weight >= JOINING


def _enough(one: NumericProfile, loose: bool) -> float:
    """The evidence that a link of two values that fit needs where something speaks against it: more of what is vague."""
    if loose:
        return LOOSELY_AGREEING
    return VAGUELY_AGREEING if one.claim.quantity.modifier == "vague" else AGREEING


def _repeated(one: NumericClaim, other: NumericClaim) -> bool:
    """Whether one thing is told twice, the second time perhaps as a part of others."""
    groups = [frozenset(claim.scope.group) - {"part"} for claim in (one, other)]
    return one.concept == other.concept and groups[0] == groups[1]


def _apart(cluster: list[int]) -> list[int]:
    """At most a block's worth of a cluster's members, evenly spread: what a merge is checked against."""
    step = len(cluster) // MOST + 1
    return cluster[::step]
