"""Claims and reports in, the public JSON out."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from twosource.model import Attribution, Claim, NumericClaim, Quantity, Report, Verdict


def number(value: Decimal | None) -> int | float | None:
    """A JSON number: an integer where the value is one."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def quantity_json(q: Quantity) -> dict[str, Any]:
    """A quantity as the contract has it."""
    return {
        "start": q.span.start, "end": q.span.end, "text": q.text, "value": number(q.value),
        "low": number(q.low), "high": number(q.high), "low_open": q.low_open, "high_open": q.high_open,
        "grain": number(q.grain), "unit": q.unit, "dimension": q.dimension, "modifier": q.modifier,
        "change": q.change, "per": q.per, "parts": [number(p) for p in q.parts], "iso": q.iso,
    }


def attribution_json(a: Attribution | None) -> dict[str, Any] | None:
    """An attribution as the contract has it."""
    if a is None:
        return None
    source, cue = a.source, a.cue
    return {
        "source": source and {"start": source.span.start, "end": source.span.end, "text": source.text, "name": source.name},
        "cue": cue and {"start": cue.span.start, "end": cue.span.end, "text": cue.text, "stance": cue.stance, "negated": cue.negated},
        "contents": [{"start": s.start, "end": s.end} for s in a.contents],
        "style": a.style,
    }


def claim_json(c: Claim) -> dict[str, Any]:
    """A claim as the contract has it."""
    row: dict[str, Any] = {
        "document": c.document, "id": c.id, "kind": c.kind, "start": c.span.start, "end": c.span.end,
        "text": c.text, "sentence": {"start": c.sentence.start, "end": c.sentence.end}, "rule": c.rule,
    }
    if isinstance(c, NumericClaim):
        row |= {"quantity": quantity_json(c.quantity), "counted": c.counted, "concept": c.concept, "event": c.event}
    row |= {
        "scope": {"place": list(c.scope.place), "time": list(c.scope.time), "group": list(c.scope.group)},
        "modality": c.modality, "attribution": attribution_json(c.attribution),
    }
    return row


def verdict_json(v: Verdict) -> dict[str, Any]:
    """A fact with its verdict as the contract has it."""
    return {
        "id": v.id, "kind": v.fact.kind, "label": v.fact.label, "verdict": v.verdict, "level": v.level,
        "severity": v.severity, "because": v.because, "publishers": v.publishers, "independent": v.independent,
        "claims": [claim_json(c) for c in v.fact.claims],
        "comparisons": [{"left": c.left, "right": c.right, "level": c.level} for c in v.comparisons],
    }


def report_json(report: Report, version: str) -> dict[str, Any]:
    """A report as the contract has it."""
    facts = [verdict_json(v) for v in report.verdicts]
    claims = [c for v in report.verdicts for c in v.fact.claims]
    documents = [
        {
            "id": d.id, "path": d.path, "publisher": d.publisher, "published": d.published, "title": d.title,
            "url": d.url, "credits": list(d.credits), "characters": len(d.text),
            "claims": sum(c.document == d.id for c in claims),
        }
        for d in report.documents
    ]
    summary = {"documents": len(documents), "claims": len(claims)}
    summary |= {name: sum(f["verdict"] == name for f in facts) for name in ("agreement", "divergence", "single-source")}
    summary["errors"] = sum(f["severity"] == "error" for f in facts)
    return {
        "schema": "twosource/report-1", "version": version, "documents": documents, "facts": facts,
        "summary": summary, "skipped": [{"path": s.path, "reason": s.reason} for s in report.skipped],
    }
