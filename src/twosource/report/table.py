"""A Report in, the page for a person out: on a terminal in colour by rich, in a pipe plain and unbroken."""

from __future__ import annotations

from twosource.model import Document, Finding, Report, Verdict
from twosource.report.layout import ASCII_SYMBOLS, HEADINGS, SYMBOLS, Line, grouped, lines, meaning, summary
from twosource.report.page import Page
from twosource.report.printable import printable


def render(report: Report, page: Page) -> str:
    """The whole page, ending in the summary line."""
    if page.colour:
        from twosource.report.coloured import render as coloured

        return coloured(report, page)
    documents = {d.id: d for d in report.documents}
    parts = []
    for name, verdicts in grouped(report, page.quiet):
        parts.append(f"{HEADINGS[name].upper()} ({len(verdicts)})\n")
        parts += [_fact(verdict, documents, page) for verdict in verdicts]
    if report.findings:
        parts.append(f"CLAIMS.YAML ({len(report.findings)})\n")
        parts += [f"{_finding(finding, page)}\n" for finding in report.findings]
    parts += [f"skipped {_safe(s.path, page)}: {_safe(s.reason, page)}\n" for s in report.skipped]
    text = "\n".join([*parts, summary(report) + "\n"])
    if page.width is None:
        return text
    return "".join(f"{piece}\n" for row in text.splitlines() for piece in _broken(row, page.width))


def _safe(text: str, page: Page) -> str:
    return printable(text, page.ascii)


def _fact(verdict: Verdict, documents: dict[str, Document], page: Page) -> str:
    symbol = (ASCII_SYMBOLS if page.ascii else SYMBOLS)[verdict.verdict]
    severity = "" if verdict.severity == "none" else f"{verdict.severity}: "
    rows = [f"{symbol} {_safe(verdict.fact.label, page)}  [{severity}{verdict.level}, {verdict.id}]"]
    held = lines(verdict, documents)
    wide = max(len(_safe(line.publisher, page)) for line in held)
    for line in held:
        rows.append(f"    {_safe(line.publisher, page):<{wide}}  {_safe(line.value, page)}")
        rows.append(f"      {evidence(line, page)}")
        if page.verbose:
            rows.append(f"      {detail(line, documents[line.claim.document], page)}")
    if verdict.verdict != "single-source":
        rows.append(f"    because {_safe(verdict.because, page)}")
    if verdict.waived is not None:
        rows.append(f"    waived {_safe(verdict.waived, page)}")
    return "\n".join(rows) + "\n"


def detail(line: Line, document: Document, page: Page) -> str:
    """Where the claim stands, the rule that read it, and its normal form."""
    from twosource.report.place import Places

    place = Places([document]).of(line.claim)
    column = "" if place.column is None else f":{place.column}"
    words = f"{place.path or document.id}:{place.line}{column} {line.claim.rule} {meaning(line.claim)}"
    return _safe(words, page)


def _finding(finding: Finding, page: Page) -> str:
    return f"{finding.severity} {_safe(finding.place, page)}: {_safe(finding.message, page)} [{finding.rule}]"


def evidence(line: Line, page: Page) -> str:
    """The sentence with the claim's own words between brackets."""
    before, marked, after = (_edges(piece, page) for piece in (line.before, line.marked, line.after))
    return f"{before}[{marked.strip()}]{after}".strip()


def _edges(piece: str, page: Page) -> str:
    """A piece of a sentence made printable, with the blank at either end kept, so that words stay apart."""
    left, right = " " * (piece[:1].isspace()), " " * (piece[-1:].isspace())
    return f"{left}{_safe(piece, page)}{right}" if piece.strip() else left


def _broken(row: str, width: int) -> list[str]:
    from textwrap import wrap

    indent = " " * (len(row) - len(row.lstrip()))
    return wrap(row, width, subsequent_indent=indent + "  ", break_on_hyphens=False) or [""]
