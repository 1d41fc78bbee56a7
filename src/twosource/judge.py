"""A fact in, its verdict out: climbs the ladder for each pair of claims and keeps the worst rung."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from itertools import combinations

from twosource.config import Config
from twosource.model import AttributedClaim, Claim, Comparison, Document, Fact, NumericClaim, Verdict
from twosource.rules.ladder import Level, climb, rank
from twosource.rules.profile import utterance_profile
from twosource.rules.quantity_ladder import LADDER as QUANTITIES
from twosource.rules.quantity_pair import QuantityPair
from twosource.rules.utterance_ladder import LADDER as UTTERANCES
from twosource.rules.utterance_ladder import UtterancePair

# A fact of more claims than this is judged by its distinct readings, not by all its pairs.
_MOST_PAIRED = 64


class Judge:
    """What the judgement of every fact of a run needs: the documents and which of them are one source."""

    def __init__(self, documents: Sequence[Document], one_source: Mapping[str, str], config: Config) -> None:
        self._documents = {document.id: document for document in documents}
        self._one_source = one_source
        self._config = config

    def judge(self, fact: Fact) -> Verdict:
        """The verdict on `fact`: the worst of its pairs, or `single-source` where one publisher stands alone."""
        rungs = [
            (left, right, self._rung(left, right)) for left, right in combinations(_distinct(fact.claims), 2)
        ]
        comparisons = tuple(
            Comparison(left.id, right.id, self._name(left, right, level)) for left, right, level in rungs
        )
        publishers = {self._documents[c.document].publisher.casefold() for c in fact.claims}
        sources = {self._one_source.get(c.document, c.document) for c in fact.claims}
        worst = max(rungs, key=lambda rung: rank(rung[2].severity), default=None)
        if worst is not None and worst[2].verdict == "divergence":
            left, right, level = worst
            verdict, name, severity = level.verdict, self._name(left, right, level), level.severity
            because = f"{level.because}: {_said(left)} / {_said(right)}"
        elif len({c.document for c in fact.claims}) > 1 and len(publishers) > 1:
            across = [rung for rung in rungs if rung[0].document != rung[1].document]
            level = across[0][2]
            verdict, name, severity, because = "agreement", level.id, level.severity, level.because
        else:
            verdict, name, severity, because = "single-source", "single-source", "none", "one publisher only"
        return Verdict(
            self._fingerprint(fact),
            fact,
            verdict,
            name,
            severity,
            because,
            len(publishers),
            len(sources),
            comparisons,
        )

    def _rung(self, left: Claim, right: Claim) -> Level[QuantityPair] | Level[UtterancePair]:
        if isinstance(left, NumericClaim) and isinstance(right, NumericClaim):
            published = (self._documents[left.document].published, self._documents[right.document].published)
            return climb(QUANTITIES, QuantityPair(left, right, published, self._config))
        if isinstance(left, AttributedClaim) and isinstance(right, AttributedClaim):
            profiles = [utterance_profile(c, self._documents[c.document]) for c in (left, right)]
            return climb(UTTERANCES, UtterancePair(profiles[0], profiles[1]))
        raise TypeError(f"a fact holds claims of two kinds: {left.id} and {right.id}")

    def _name(self, left: Claim, right: Claim, level: Level[QuantityPair] | Level[UtterancePair]) -> str:
        return (
            "within-document"
            if level.verdict == "divergence" and left.document == right.document
            else level.id
        )

    def _fingerprint(self, fact: Fact) -> str:
        """What the fact says and who says it, without places, paths or order."""
        rows = sorted({(self._documents[c.document].publisher, *_content(c)) for c in fact.claims})
        return hashlib.sha256(repr((fact.kind, rows)).encode()).hexdigest()[:16]


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
    """The claims themselves; of very many, the first of each document and wording."""
    if len(claims) <= _MOST_PAIRED:
        return claims
    seen: dict[tuple[str, ...], Claim] = {}
    for claim in claims:
        seen.setdefault((claim.document, *_content(claim)), claim)
    return list(seen.values())[:_MOST_PAIRED]
