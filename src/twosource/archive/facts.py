"""A story's Report in, the rows of the datasets `claims` and `facts` out."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from twosource.annotation import Any
from twosource.model import Claim, Document, NumericClaim, Verdict
from twosource.report.json import claim_json, dump


def claim_row(story: str, claim: Claim, document: Document) -> dict[str, Any]:
    """A row of `claims`."""
    numeric = claim if isinstance(claim, NumericClaim) else None
    attribution = claim.attribution
    cue = attribution.cue if attribution else None
    return {
        "story": story,
        "document": document.id,
        "publisher": document.publisher,
        "published": document.published,
        "id": claim.id,
        "kind": claim.kind,
        "start": claim.span.start,
        "end": claim.span.end,
        "text": claim.text,
        "rule": claim.rule,
        **_figures(claim),
        "dimension": numeric and numeric.quantity.dimension,
        "modifier": numeric and numeric.quantity.modifier,
        "counted": numeric and numeric.counted,
        "concept": numeric and numeric.concept,
        "event": numeric and numeric.event,
        "modality": claim.modality,
        "source": attribution.source.name if attribution and attribution.source else None,
        "cue": cue and cue.text,
        "stance": cue and cue.stance,
        "body": dump(claim_json(claim)),
    }


def fact_row(story: str, verdict: Verdict, documents: Mapping[str, Document]) -> dict[str, Any]:
    """A row of `facts`; `first` and `last` are the earliest and latest date of its documents."""
    held = [
        (claim, documents[claim.document]) for claim in verdict.fact.claims if claim.document in documents
    ]
    dates = sorted(document.published for _, document in held if document.published)
    return {
        "story": story,
        "id": verdict.id,
        "kind": verdict.fact.kind,
        "label": verdict.fact.label,
        "verdict": verdict.verdict,
        "level": verdict.level,
        "severity": verdict.severity,
        "because": verdict.because,
        "publishers": verdict.publishers,
        "independent": verdict.independent,
        "first": dates[0] if dates else None,
        "last": dates[-1] if dates else None,
        "claims": [_saying(claim, document) for claim, document in held],
    }


def _saying(claim: Claim, document: Document) -> dict[str, Any]:
    return {
        "claim": claim.id,
        "document": document.id,
        "publisher": document.publisher,
        "published": document.published,
        "text": claim.text,
        "sentence": document.text[claim.sentence.start : claim.sentence.end],
        **_figures(claim),
    }


def _figures(claim: Claim) -> dict[str, str | None]:
    if not isinstance(claim, NumericClaim):
        return dict.fromkeys(("value", "low", "high", "unit"))
    q = claim.quantity
    return {"value": _decimal(q.value), "low": _decimal(q.low), "high": _decimal(q.high), "unit": q.unit}


def _decimal(value: Decimal | None) -> str | None:
    """A decimal in plain digits, without zeros at its end; one beyond a thousand digits by its exponent."""
    if value is None:
        return None
    if value.adjusted() > 1000 or value.adjusted() < -1000:
        return str(value)
    plain = f"{value:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain
