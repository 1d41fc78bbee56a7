"""A Report in, the parts of a page out: facts grouped by verdict, their values side by side, their evidence.

What a reader sees is decided here; the table, the concise lines, Markdown and HTML only dress it.
"""

from __future__ import annotations

from twosource.model import AttributedClaim, Claim, Document, NumericClaim, Report, Verdict, VerdictName
from twosource.row import NamedTuple

ORDER: tuple[VerdictName, ...] = ("divergence", "agreement", "single-source")
HEADINGS = {"divergence": "Divergences", "agreement": "Agreements", "single-source": "Single-source"}
# Colour alone tells a reader who cannot see it nothing: each verdict has a symbol, and one in ASCII.
SYMBOLS = {"divergence": "≠", "agreement": "✓", "single-source": "·"}
ASCII_SYMBOLS = {"divergence": "!", "agreement": "=", "single-source": "-"}
_SEVERITIES = ("error", "warning", "note", "none")


class Line(NamedTuple):
    """One claim as a reader sees it: who, what, and the sentence in three pieces around the claim's words."""

    publisher: str
    value: str
    before: str
    marked: str
    after: str
    claim: Claim


def grouped(report: Report, quiet: bool = False) -> list[tuple[VerdictName, list[Verdict]]]:
    """The verdicts by kind, divergences first; inside a group the more severe first, else in reading order.

    `quiet` gives the divergences alone.
    """
    groups = []
    for name in ORDER[:1] if quiet else ORDER:
        held = [v for v in report.verdicts if v.verdict == name]
        if held:
            groups.append((name, sorted(held, key=lambda v: _SEVERITIES.index(v.severity))))
    return groups


def lines(verdict: Verdict, documents: dict[str, Document]) -> list[Line]:
    """The claims of a fact, in reading order."""
    return [_line(claim, documents[claim.document]) for claim in verdict.fact.claims]


def _line(claim: Claim, document: Document) -> Line:
    text, span = document.text, claim.span
    start, end = min(claim.sentence.start, span.start), max(claim.sentence.end, span.end)
    return Line(
        document.publisher,
        value(claim),
        text[start : span.start],
        text[span.start : span.end],
        text[span.end : end],
        claim,
    )


def value(claim: Claim) -> str:
    """The claim in few words: the figure with what it counts, or who says it by which word."""
    if isinstance(claim, NumericClaim):
        return claim.text
    return " ".join(speaking(claim)) or "somebody"


def meaning(claim: Claim) -> str:
    """The normal form: the interval with its unit, or how it is said and what."""
    if not isinstance(claim, NumericClaim):
        return f"{claim.attribution.style}: {claim.text}"
    q = claim.quantity
    low, high = ("" if end is None else f"{end:f}" for end in (q.low, q.high))
    interval = f"{'(' if q.low_open else '['}{low}, {high}{')' if q.high_open else ']'}"
    words = [interval, q.iso, q.unit, q.dimension, f"per {q.per}" if q.per else "", q.change, claim.event]
    return " ".join(word for word in words if word)


def speaking(claim: AttributedClaim) -> list[str]:
    """Who says it, by which words."""
    source, cue = claim.attribution.source, claim.attribution.cue
    return [*([source.name] if source else []), *([cue.text] if cue else [])]


def counts(report: Report) -> dict[str, int]:
    """The figures of the summary line, and of `summary` in the JSON."""
    found = {"documents": len(report.documents), "claims": sum(len(v.fact.claims) for v in report.verdicts)}
    for name in ("agreement", "divergence", "single-source"):
        found[name] = sum(v.verdict == name for v in report.verdicts)
    found["errors"] = sum(v.severity == "error" and v.waived is None for v in report.verdicts)
    found["errors"] += sum(finding.severity == "error" for finding in report.findings)
    return found


def _many(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def summary(report: Report) -> str:
    """The last line of a report in words."""
    n = counts(report)
    parts = [
        _many(n["documents"], "document", "documents"),
        _many(n["claims"], "claim", "claims"),
        _many(n["divergence"], "divergence", "divergences") + f" ({_many(n['errors'], 'error', 'errors')})",
        _many(n["agreement"], "agreement", "agreements"),
        f"{n['single-source']} single-source",
    ]
    if report.findings:
        parts.append(_many(len(report.findings), "finding", "findings") + " on claims.yaml")
    waived = sum(v.waived is not None for v in report.verdicts)
    if waived:
        parts.append(f"{waived} waived")
    if report.skipped:
        parts.append(f"{len(report.skipped)} skipped")
    return ", ".join(parts)
