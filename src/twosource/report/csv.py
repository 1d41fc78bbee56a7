"""A Report in, CSV out: `csv` has one row a claim, `csv-facts` one row a fact."""

from __future__ import annotations

import csv as written
from collections.abc import Iterable
from io import StringIO

from twosource.annotation import Any
from twosource.model import Claim, NumericClaim, Report, Verdict
from twosource.report.json import number
from twosource.report.layout import value
from twosource.report.page import Page
from twosource.report.place import Places
from twosource.report.printable import printable

_FACT = ["fact", "kind", "label", "verdict", "level", "severity", "waived", "because"]
_CLAIM = ["document", "publisher", "path", "line", "column", "start", "end", "text", "value", "low", "high"]
_CLAIM += ["unit", "dimension", "modifier", "source", "sentence"]


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """One row a claim, the fact's columns repeated."""
    places = Places(report.documents)
    rows = (
        _fact(verdict) + _claim(claim, places) for verdict in report.verdicts for claim in verdict.fact.claims
    )
    return _written([*_FACT, *_CLAIM], rows)


def render_facts(report: Report, page: Page) -> str:  # noqa: ARG001
    """One row a fact, its values by publisher in one cell."""
    places = Places(report.documents)
    rows = (
        [
            *_fact(verdict),
            verdict.publishers,
            verdict.independent,
            "; ".join(f"{places.publisher(c)}: {value(c)}" for c in verdict.fact.claims),
        ]
        for verdict in report.verdicts
    )
    return _written([*_FACT, "publishers", "independent", "values"], rows)


def _fact(verdict: Verdict) -> list[Any]:
    fact = verdict.fact
    return [verdict.id, fact.kind, fact.label, verdict.verdict, verdict.level, verdict.severity, verdict.waived, verdict.because]  # fmt: skip


def _claim(claim: Claim, places: Places) -> list[Any]:
    place = places.of(claim)
    row: list[Any] = [claim.document, places.publisher(claim), place.path, place.line, place.column]
    row += [claim.span.start, claim.span.end, claim.text]
    if isinstance(claim, NumericClaim):
        q = claim.quantity
        row += [number(q.value), number(q.low), number(q.high), q.unit, q.dimension, q.modifier]
    else:
        row += [None] * 6
    source = claim.attribution.source if claim.attribution else None
    return [*row, source.name if source else None, places.sentence(claim)]


def _written(head: list[str], rows: Iterable[list[Any]]) -> str:
    out = StringIO()
    writer = written.writer(out, lineterminator="\n")
    writer.writerow(head)
    writer.writerows([[_cell(cell) for cell in row] for row in rows])
    return out.getvalue()


def _cell(cell: Any) -> Any:
    """Text in one line; one that a spreadsheet would run as a formula begins with an apostrophe (OWASP)."""
    if not isinstance(cell, str):
        return cell
    text = printable(cell)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
