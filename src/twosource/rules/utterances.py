"""The attributed claims of a story in, groups of claims about one utterance out."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence, Set
from itertools import chain, product

from twosource.model import AttributedClaim, Document
from twosource.rules.blocking import MOST, beside_first, neighbours
from twosource.rules.profile import UtteranceProfile
from twosource.rules.profiling import utterance_profile
from twosource.rules.rarity import Rarity
from twosource.rules.remembered import Remembered, numbered
from twosource.rules.speakers import Speakers
from twosource.rules.utterance_ladder import UtterancePair

# How alike the content of two sayings must be, by what is known of their speakers.
_LIKE = {"same": 0.42, "compatible": 0.45, "unknown": 0.6, "different": 0.8}
_LEAST_LIKE = min(_LIKE.values())
_TAKEN_UP = 0.5
_SPEAKING = frozenset({"same", "compatible"})
_DIVERGING = 0.7
# Less has to be alike where all but one place is word for word the same.
_REWORDED = 0.2
_FEWEST_TERMS = 3
_FEWEST_SHARED = 2
_RAREST = 3
_PAIRS = 1 << 14  # each holds what was found out of it


# The places of claims by the number of what they read.
_Group = dict[int, list[int]]


class Utterances:
    """The attributed claims of one story, their profiles, and which of them report one saying."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        claims: Sequence[AttributedClaim],
        aliases: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        self._speakers = Speakers(aliases)
        ordered = sorted(claims, key=lambda c: (c.document, c.span, c.id))
        self.profiles = [utterance_profile(c, documents[c.document]) for c in ordered]
        # Who is the first of many reprints the texts say, and not the names of the documents.
        self._texts = [
            (documents[c.document].text, documents[c.document].published or "", c.span) for c in ordered
        ]
        # A saying that all report is one telling of its words: they are not common for that.
        self.rarity = Rarity({p.words: p.terms for p in self.profiles}.values())
        # Of two hundred reprints each pair of readings is compared once.
        self._readings = numbered(map(reading, self.profiles))
        self.pair = Remembered(self._readings, self._pair, _PAIRS)
        self._one_saying = Remembered(self._readings, self._reports_one)
        self._alike = Remembered(self._readings, lambda left, right: self._likeness(self.pair(left, right)))
        self._agree = Remembered(self._readings, self._agreeing)

    def groups(self) -> list[list[AttributedClaim]]:
        """Claims about one utterance together; most stand alone."""
        # A group by what its members say: the places of all that read alike.
        member: list[_Group] = [{number: [i]} for i, number in enumerate(self._readings)]
        links = [pair for pair in self._candidates() if self.linked(*pair)]
        for _, left, right in sorted((-self._alike(*pair), *pair) for pair in links):
            one, other = member[left], member[right]
            if one is not other and self._joinable(one, other):
                for number, places in other.items():
                    one.setdefault(number, []).extend(places)
                    for i in places:
                        member[i] = one
        groups = [sorted(chain(*group.values())) for group in {id(each): each for each in member}.values()]
        return [[self.profiles[i].claim for i in group] for group in groups]

    def _joinable(self, one: _Group, other: _Group) -> bool:
        """Whether no two of two groups are kept apart, but for what one document says: what reads alike is asked once."""
        return all(
            self._agree(left[0], right[0])
            or all(self._of_one_document(*pair) for pair in product(left, right))
            for left in one.values()
            for right in other.values()
        )

    def likeness(self, left: int, right: int) -> float:
        """How alike two contents are: by rare terms, and 1 where one stands within the other."""
        return self._alike(left, right)

    def _likeness(self, pair: UtterancePair) -> float:
        if pair.contained and min(len(pair.left.terms), len(pair.right.terms)) >= 2:
            return 1.0
        return self.rarity.likeness(pair.left.terms, pair.right.terms)

    def linked(self, left: int, right: int) -> bool:
        """Whether two claims report one saying."""
        if not self._of_one_document(left, right):
            return self._report_one(left, right)
        one, other = self.profiles[left], self.profiles[right]
        return one.words == other.words and len(one.terms) >= _FEWEST_TERMS

    def _report_one(self, left: int, right: int) -> bool:
        """Whether two claims of two documents report one saying."""
        one, other = self.profiles[left], self.profiles[right]
        shared = len(one.terms & other.terms)
        if shared < _FEWEST_SHARED:
            return shared > 0 and self._one_wording(left, right)
        return self._one_saying(left, right)

    def _one_wording(self, left: int, right: int) -> bool:
        """Whether two short quotations of one speaker are one but for a word: "we will go", "we won't go"."""
        one, other = self.profiles[left].words, self.profiles[right].words
        if abs(len(one) - len(other)) > _FEWEST_SHARED or len(set(one) & set(other)) < _FEWEST_TERMS:
            return False
        pair = self.pair(left, right)
        return pair.reworded or pair.respelt

    def _reports_one(self, left: int, right: int) -> bool:
        pair = self.pair(left, right)
        alike, taken_up = self._likeness(pair), self._taken_up(pair)
        if alike >= _REWORDED and (pair.reworded or pair.respelt):
            return True
        if alike < _LEAST_LIKE and not taken_up:  # whoever speaks: two names are the dearest thing to compare
            return False
        if taken_up and pair.speakers in _SPEAKING:
            alike = max(alike, _LIKE[pair.speakers])
        if alike < _LIKE[pair.speakers]:
            return False
        if pair.disowned:
            return False
        level = pair.level
        if pair.contained and not pair.named_alone:
            if pair.speakers == "different":
                return level.verdict == "divergence"
            return pair.speakers in _SPEAKING or len(pair.left.terms & pair.right.terms) >= _FEWEST_TERMS
        if level.verdict == "divergence":
            return alike >= _DIVERGING
        return level.id == "same-utterance" or not (
            pair.speakers == "different" or pair.crossed or pair.named_alone or pair.other_figures
        )

    def _taken_up(self, pair: UtterancePair) -> bool:
        """Whether a short saying is nearly all in a longer one of the speaker: its gist, in other words around it."""
        return self.rarity.share(pair.left.terms, pair.right.terms) >= _TAKEN_UP

    def _agreeing(self, left: int, right: int) -> bool:
        """Whether two claims of two documents may stand in one group."""
        pair = self.pair(left, right)
        return (pair.level.verdict == "agreement" and not pair.other_figures) or self._report_one(left, right)

    def _of_one_document(self, left: int, right: int) -> bool:
        return self.profiles[left].claim.document == self.profiles[right].claim.document

    def _pair(self, left: int, right: int) -> UtterancePair:
        """Two claims as the ladder takes them, by their places in `profiles`."""
        return UtterancePair(self.profiles[left], self.profiles[right], self._speakers)

    def _candidates(self) -> Iterator[tuple[int, int]]:
        """Pairs that share a term which few claims have, each once, and those of the sayings that all report."""
        blocks: dict[str, list[int]] = defaultdict(list)
        for i, profile in enumerate(self.profiles):
            for term in profile.terms:
                blocks[term].append(i)
        telling = {term for term, block in blocks.items() if 1 < len(block) <= MOST}
        holding: dict[int, list[list[int]]] = defaultdict(list)
        for part in [*(blocks[term] for term in telling), *self._crowded(telling)]:
            for i in part:
                holding[i].append(part)
        for left in range(len(self.profiles)):
            partners: set[int] = set()
            for part in holding[left]:
                partners.update(part[bisect_right(part, left) :])
            yield from ((left, right) for right in partners)

    def _crowded(self, telling: Set[str]) -> Iterator[list[int]]:
        """What is so widely reported that its every word is common: by the rarest of them, like beside like."""
        blocks: dict[str, list[int]] = defaultdict(list)
        for i, profile in enumerate(self.profiles):
            if len(profile.terms & telling) < _FEWEST_SHARED:
                for term in self.rarity.rarest(profile.terms, _RAREST):
                    blocks[term].append(i)
        for block in blocks.values():
            firsts = yield from beside_first(
                block, self._readings.__getitem__, self._texts.__getitem__, self._home
            )
            yield from [firsts] if len(firsts) <= MOST else neighbours(firsts, self._words)

    def _home(self, place: int) -> str:
        return self.profiles[place].claim.document

    def _words(self, place: int) -> tuple[tuple[str, ...], str]:
        profile = self.profiles[place]
        return profile.words, profile.speaker or ""


def reading(profile: UtteranceProfile) -> Hashable:
    """All of a claim that a comparison of sayings looks at."""
    said = profile.claim.attribution
    cue = (said.cue.stance, said.cue.negated) if said.cue else None
    return profile.words, profile.speaker, said.style, cue, said.source and said.source.text
