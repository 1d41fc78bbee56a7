"""A fact or a document in, why its claims were linked, refused or never compared out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from twosource.align import Numeric
from twosource.config import Config
from twosource.explanation import (
    DocumentExplanation,
    FactExplanation,
    FigureExplanation,
    PairExplanation,
    SlotRow,
)
from twosource.language.tokens import TOKEN
from twosource.model import AttributedClaim, Claim, Document, NumericClaim, Report, Span, Verdict
from twosource.pattern import pattern
from twosource.rules.blocking import blocking_keys
from twosource.rules.linking import AGREEING, DIVERGING, Evidence
from twosource.rules.utterances import Utterances

_REFUSED = 5  # of the partners that were refused, the nearest are shown
_FIGURE = pattern(r"\d")


def explain_fact(report: Report, verdict: Verdict, config: Config) -> FactExplanation:
    """Why the claims of one fact of `report` stand together, and which partners were refused."""
    by_id = {document.id: document for document in report.documents}
    claims = [claim for v in report.verdicts for claim in v.fact.claims]
    if verdict.fact.kind == "attributed":
        return _explain_utterance(
            verdict, Utterances(by_id, [c for c in claims if isinstance(c, AttributedClaim)], config.aliases)
        )
    numeric = Numeric(by_id, [c for c in claims if isinstance(c, NumericClaim)], config)
    place = {profile.claim.id: index for index, profile in enumerate(numeric.profiles)}
    own = [place[claim.id] for claim in verdict.fact.claims]
    linked = tuple(_pair(numeric, a, b, "in one fact") for a, b in combinations(own, 2))
    return FactExplanation(verdict, linked, tuple(_refused(numeric, own)))


def _pair(numeric: Numeric, left: int, right: int, outcome: str) -> PairExplanation:
    found = numeric.evidence(left, right)
    one, other = numeric.profiles[left].claim, numeric.profiles[right].claim
    return PairExplanation(one, other, tuple(SlotRow(*row) for row in found.slots), found.weight, outcome)


def _refused(numeric: Numeric, own: Sequence[int]) -> list[PairExplanation]:
    """The nearest partners in other documents that share a blocking key and are not in the fact."""
    documents = {numeric.profiles[i].claim.document for i in own}
    keys = {i: set(blocking_keys(numeric.profiles[i])) for i in own}
    found = []
    for j, profile in enumerate(numeric.profiles):
        if j in own or (len(documents) == 1 and profile.claim.document in documents):
            continue
        sharing = [i for i in own if keys[i] & set(blocking_keys(profile))]
        if sharing:
            best = max(sharing, key=lambda i: (numeric.evidence(i, j).weight, -i))
            found.append(
                _pair(numeric, best, j, _why_refused(numeric.evidence(best, j), numeric.fits(best, j)))
            )
    return sorted(found, key=lambda pair: (-pair.weight, pair.right.document, pair.right.span))[:_REFUSED]


def _why_refused(found: Evidence, fits: bool) -> str:
    if found.vetoed:
        row = found.slots[-1]
        return f"kept apart by {row.slot}: {row.level}"
    if not fits and found.caution:
        row = next(row for row, level in zip(found.slots, found.levels, strict=False) if level.caution)
        return f"the values differ, and {row.slot} is {row.level}"
    needed = AGREEING if fits else DIVERGING
    if found.weight < needed:
        return f"too little evidence: {found.weight:.2f} of {needed:.2f}"
    return "another partner is as likely, or a member of the fact is kept apart from it"


def _explain_utterance(verdict: Verdict, spoken: Utterances) -> FactExplanation:
    place = {profile.claim.id: index for index, profile in enumerate(spoken.profiles)}
    rows = []
    for one, other in combinations(verdict.fact.claims, 2):
        left, right = place[one.id], place[other.id]
        slots = (
            SlotRow("speaker", spoken.pair(left, right).speakers, 0.0),
            SlotRow("words", f"alike {spoken.likeness(left, right):.2f}", spoken.likeness(left, right)),
        )
        rows.append(PairExplanation(one, other, slots, spoken.likeness(left, right), "in one fact"))
    return FactExplanation(verdict, tuple(rows), ())


def explain_document(report: Report, document: Document) -> DocumentExplanation:
    """Every number of `document`: how it was read, and why it was not compared."""
    claims: list[tuple[NumericClaim, Verdict]] = [
        (claim, verdict)
        for verdict in report.verdicts
        for claim in verdict.fact.claims
        if isinstance(claim, NumericClaim) and claim.document == document.id
    ]
    figures = [FigureExplanation(c.quantity.span, c.quantity.text, c, _outcome(c, v)) for c, v in claims]
    read = sorted(c.quantity.span for c, _ in claims)
    for match in TOKEN.finditer(document.text):
        span = Span(*match.span())
        if _FIGURE.search(match.group()) and not any(span.overlaps(other) for other in read):
            figures.append(
                FigureExplanation(span, match.group(), None, "read as no figure: a name, a mark or furniture")
            )
    return DocumentExplanation(document, tuple(sorted(figures, key=lambda figure: figure.span)))


def _outcome(claim: Claim, verdict: Verdict) -> str:
    others = sorted({c.document for c in verdict.fact.claims} - {claim.document})
    if not others:
        return "no other document has a claim that could be shown to be about the same thing"
    return f"{verdict.verdict} ({verdict.level}) with {', '.join(others)}, in fact {verdict.id}"
