"""Claims and reports in, the public JSON out."""

from __future__ import annotations

import json
from decimal import Decimal

from twosource.annotation import Any
from twosource.model import Attribution, Claim, Document, NumericClaim, Quantity, Report, Verdict
from twosource.report.layout import counts
from twosource.report.page import Page
from twosource.version import VERSION

# No reader of JSON takes a number beyond a double; a figure of more digits keeps its text alone.
_MOST_DIGITS = 300


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """The report as one JSON document."""
    return laid_out(report_json(report, VERSION))


def laid_out(data: dict[str, Any] | list[Any]) -> str:
    """JSON with each row of a list on a line of its own: fit to be read, compared by line, and fast to write."""
    if isinstance(data, list):
        return _rows(data, "") + "\n"
    parts = (f" {json.dumps(key)}: {_rows(part, ' ')}" for key, part in data.items())
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _rows(part: Any, indent: str) -> str:
    if not isinstance(part, list) or not part:
        return json.dumps(part, ensure_ascii=False)
    rows = ",\n".join(f"{indent} {row if isinstance(row, Line) else dump(row)}" for row in part)
    return f"[\n{rows}\n{indent}]"


def dump(row: object) -> str:
    """One row of JSON Lines."""
    return _encoded(row)


_encoded = json.JSONEncoder(ensure_ascii=False).encode  # `dumps` makes an encoder for each row


def number(value: Decimal | None) -> int | float | None:
    """A JSON number: an integer where the value is one."""
    if value is None or not value.is_finite() or value.adjusted() > _MOST_DIGITS:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def quantity_json(q: Quantity) -> dict[str, Any]:
    """A quantity as the contract has it."""
    return {
        "start": q.span.start,
        "end": q.span.end,
        "text": q.text,
        "value": number(q.value),
        "low": number(q.low),
        "high": number(q.high),
        "low_open": q.low_open,
        "high_open": q.high_open,
        "grain": number(q.grain),
        "unit": q.unit,
        "dimension": q.dimension,
        "modifier": q.modifier,
        "change": q.change,
        "per": q.per,
        "parts": [number(p) for p in q.parts],
        "iso": q.iso,
    }


def attribution_json(a: Attribution | None) -> dict[str, Any] | None:
    """An attribution as the contract has it."""
    if a is None:
        return None
    source, cue = a.source, a.cue
    return {
        "source": source
        and {"start": source.span.start, "end": source.span.end, "text": source.text, "name": source.name},
        "cue": cue
        and {
            "start": cue.span.start,
            "end": cue.span.end,
            "text": cue.text,
            "stance": cue.stance,
            "negated": cue.negated,
        },
        "contents": [{"start": s.start, "end": s.end} for s in a.contents],
        "style": a.style,
    }


def claim_json(c: Claim) -> dict[str, Any]:
    """A claim as the contract has it."""
    row: dict[str, Any] = {
        "document": c.document,
        "id": c.id,
        "kind": c.kind,
        "start": c.span.start,
        "end": c.span.end,
        "text": c.text,
        "sentence": {"start": c.sentence.start, "end": c.sentence.end},
        "rule": c.rule,
    }
    if isinstance(c, NumericClaim):
        row |= {
            "quantity": quantity_json(c.quantity),
            "counted": c.counted,
            "concept": c.concept,
            "event": c.event,
        }
    row |= {
        "scope": {"place": list(c.scope.place), "time": list(c.scope.time), "group": list(c.scope.group)},
        "modality": c.modality,
        "attribution": attribution_json(c.attribution),
    }
    return row if c.page is None else {**row, "page": c.page}


class Line(str):
    """A row that is JSON already."""

    __slots__ = ()


def fact_line(v: Verdict) -> Line:
    """A fact with its verdict as the contract has it, as a row of JSON.

    A fact of two hundred articles has thousands of comparisons: each is written without a dictionary of its own.
    """
    told = {
        "id": v.id,
        "kind": v.fact.kind,
        "label": v.fact.label,
        "verdict": v.verdict,
        "level": v.level,
        "severity": v.severity,
        "because": v.because,
        "publishers": v.publishers,
        "independent": v.independent,
        "claims": [claim_json(c) for c in v.fact.claims],
    }
    said = {name: dump(name) for name in {name for c in v.comparisons for name in (c.left, c.right, c.level)}}
    compared = ", ".join(
        f'{{"left": {said[c.left]}, "right": {said[c.right]}, "level": {said[c.level]}}}'
        for c in v.comparisons
    )
    return Line(f'{dump(told)[:-1]}, "comparisons": [{compared}], "waived": {dump(v.waived)}}}')


def document_json(d: Document) -> dict[str, Any]:
    """A document as it was read, in the form that standard input takes; with what only some files say, where they do."""
    said = {
        "modified": d.modified,
        "authors": list(d.authors),
        "language": d.language,
        "pages": list(d.pages),
        "dateline": d.dateline._asdict() if d.dateline else None,
        "corrections": list(d.corrections),
    }
    return {
        "id": d.id,
        "text": d.text,
        "publisher": d.publisher,
        "published": d.published,
        "title": d.title,
        "url": d.url,
        "credits": list(d.credits),
        "path": d.path,
        **{key: value for key, value in said.items() if value},
    }


def report_json(report: Report, version: str) -> dict[str, Any]:
    """A report as the contract has it, its facts as lines."""
    made = {d.id: 0 for d in report.documents}
    for verdict in report.verdicts:
        for claim in verdict.fact.claims:
            made[claim.document] = made.get(claim.document, 0) + 1
    documents = []
    for d in report.documents:
        row = document_json(d)
        del row["text"]
        documents.append({**row, "characters": len(d.text), "claims": made[d.id]})
    return {
        "schema": "twosource/report-1",
        "version": version,
        "documents": documents,
        "facts": [fact_line(v) for v in report.verdicts],
        "summary": counts(report),
        "skipped": [{"path": s.path, "reason": s.reason} for s in report.skipped],
        "findings": [finding._asdict() for finding in report.findings],
    }
