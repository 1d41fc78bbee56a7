"""A fact in, its verdict out: climbs the ladder for each pair of claims and keeps the worst rung."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import combinations

from twosource.config import Config
from twosource.fingerprint import fingerprint
from twosource.model import (
    AttributedClaim,
    Claim,
    Comparison,
    Document,
    Fact,
    NumericClaim,
    Severity,
    Verdict,
    VerdictName,
)
from twosource.row import NamedTuple
from twosource.rules.ladder import Level, rank
from twosource.rules.profiling import utterance_profile
from twosource.rules.quantity_ladder import LADDER as QUANTITIES
from twosource.rules.quantity_pair import QuantityPair
from twosource.rules.remembered import Remembered, numbered
from twosource.rules.rungs import Rungs
from twosource.rules.speakers import Speakers
from twosource.rules.utterance_ladder import LADDER as UTTERANCES
from twosource.rules.utterance_ladder import UtterancePair
from twosource.rules.utterances import reading

# A fact of more claims than this is judged by its distinct readings, not by all its pairs.
_MOST_PAIRED = 64


AnyLevel = Level[QuantityPair] | Level[UtterancePair]
_LADDERS: tuple[Sequence[AnyLevel], ...] = (QUANTITIES, UTTERANCES)


class Rung(NamedTuple):
    """Two claims and the level of their ladder that holds for them."""

    left: Claim
    right: Claim
    level: AnyLevel

    @property
    def name(self) -> str:
        """The level's id; a document that diverges from itself does so by a name of its own."""
        within = self.level.verdict == "divergence" and self.left.document == self.right.document
        return "within-document" if within else self.level.id


class Outcome(NamedTuple):
    """What a verdict says: in a word, by which level, how much it matters, and why."""

    verdict: VerdictName
    level: str
    severity: Severity
    because: str


class Judge:
    """What the judgement of every fact of a run needs: the documents and which of them are one source."""

    def __init__(self, documents: Sequence[Document], one_source: Mapping[str, str], config: Config) -> None:
        self._documents = {document.id: document for document in documents}
        self._published = {document.id: document.published for document in documents}
        self._one_source = one_source
        self._config = config
        self._speakers = Speakers(config.aliases)
        self._outlets = {
            alias.casefold(): outlet.casefold()
            for outlet, entry in config.publishers.items()
            for alias in entry.aliases
        }

    def judge(self, fact: Fact) -> Verdict:
        """The verdict on `fact`: the worst of its pairs, or `single-source` where one publisher stands alone."""
        rungs = self._rungs(_distinct(fact.claims))
        publishers = len({self._publisher(c) for c in fact.claims})
        independent = len({self._one_source.get(c.document, c.document) for c in fact.claims})
        return Verdict(
            self._fingerprint(fact),
            fact,
            *self._outcome(fact, rungs, publishers, independent),
            publishers,
            independent,
            tuple(Comparison(rung.left.id, rung.right.id, rung.name) for rung in rungs),
        )

    def _outcome(self, fact: Fact, rungs: Sequence[Rung], publishers: int, independent: int) -> Outcome:
        """Verdict, level, severity and reason: those of the worst rung, across documents where all agree."""
        worst = max(rungs, key=lambda rung: rank(rung.level.severity), default=None)
        if worst is not None and worst.level.verdict == "divergence":
            because = f"{worst.level.because}: {_said(worst.left)} / {_said(worst.right)}"
            return Outcome("divergence", worst.name, worst.level.severity, because)
        if publishers < 2 or len({c.document for c in fact.claims}) < 2:
            return Outcome("single-source", "single-source", "none", "one publisher only")
        if self._config.independent and independent < 2:
            because = f"{publishers} publishers, but one source: a shared agency, owner or text"
            return Outcome("single-source", "not-independent", "none", because)
        level = _lowest([rung.level for rung in rungs if rung.left.document != rung.right.document])
        return Outcome("agreement", level.id, level.severity, level.because)

    def _publisher(self, claim: Claim) -> str:
        """The outlet of a claim's document, under its main name."""
        name = self._documents[claim.document].publisher.casefold()
        return self._outlets.get(name, name)

    def _rungs(self, claims: Sequence[Claim]) -> list[Rung]:
        """Every pair of a fact's claims, with the level that it reaches."""
        if len(claims) < 2:
            return []
        level = self._levels(claims)
        pairs = combinations(range(len(claims)), 2)
        return [Rung(claims[left], claims[right], level(left, right)) for left, right in pairs]

    def _levels(self, claims: Sequence[Claim]) -> Callable[[int, int], AnyLevel]:
        """The level of two of a fact's claims, by their places."""
        figures = [claim for claim in claims if isinstance(claim, NumericClaim)]
        sayings = [claim for claim in claims if isinstance(claim, AttributedClaim)]
        if figures and sayings:
            raise TypeError(f"a fact holds claims of two kinds: {figures[0].id} and {sayings[0].id}")
        if figures:
            reached = Rungs(figures, self._published, self._config).reached
            return lambda left, right: reached(left, right).level
        said = [utterance_profile(claim, self._documents[claim.document]) for claim in sayings]

        def level(left: int, right: int) -> AnyLevel:
            return UtterancePair(said[left], said[right], self._speakers).level

        return Remembered(numbered(map(reading, said)), level)

    def _fingerprint(self, fact: Fact) -> str:
        """What the fact says and who says it, without places, paths or order."""
        rows = sorted({(self._documents[c.document].publisher, *_content(c)) for c in fact.claims})
        return fingerprint(repr((fact.kind, rows)))


def _lowest(levels: Sequence[AnyLevel]) -> AnyLevel:
    """The level that stands lowest on its ladder: what the agreement of all rests on."""
    order = {id(level): place for ladder in _LADDERS for place, level in enumerate(ladder)}
    return max(levels, key=lambda level: order[id(level)])


def _content(claim: Claim) -> tuple[str, ...]:
    if isinstance(claim, NumericClaim):
        q = claim.quantity
        counted = " ".join((claim.counted or "").casefold().split())
        return (claim.concept or "", q.iso or "", _plain(q.text), q.unit or "", counted)
    source = claim.attribution.source
    return (source.name if source else "", _plain(claim.text))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _said(claim: Claim) -> str:
    words = " ".join((claim.quantity.text if isinstance(claim, NumericClaim) else claim.text).split())
    return words if len(words) <= 80 else words[:77] + "..."


def _distinct(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims themselves; of very many, those of two documents for each reading."""
    if len(claims) <= _MOST_PAIRED:
        return claims
    told: dict[Hashable, dict[str, Claim]] = {}
    for claim in claims:
        documents = told.setdefault(_reading(claim), {})
        if len(documents) < 2:
            documents.setdefault(claim.document, claim)
    kept = [claim for documents in told.values() for claim in documents.values()][:_MOST_PAIRED]
    another = next((c for c in claims if c.document != kept[0].document), kept[0])
    return kept if any(c.document != kept[0].document for c in kept) else [*kept, another]


def _reading(claim: Claim) -> Hashable:
    """What a claim says, whatever its place and the words around."""
    if isinstance(claim, NumericClaim):
        q = claim.quantity
        return q.low, q.high, q.low_open, q.high_open, q.unit, q.iso, q.change, q.per
    return _content(claim)
