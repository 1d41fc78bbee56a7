"""A Report in, one HTML page out: no script, nothing to load, every text of a document escaped."""

from __future__ import annotations

from html import escape

from twosource.model import Document, Report, Verdict
from twosource.report.layout import HEADINGS, SYMBOLS, Line, grouped, lines, summary
from twosource.report.page import Page
from twosource.report.printable import printable

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; } td { border: 1px solid #8888; padding: .4rem .6rem; vertical-align: top; }
td:first-child { font-weight: bold; width: 14rem; } td:nth-child(2) { width: 16rem; } td { overflow-wrap: anywhere; }
mark { background: #fd68; color: inherit; } small { opacity: .7; }
.divergence h3 { color: #b3261e; } .agreement h3 { color: #1b6e2e; } .single-source h3 { color: #7a5900; }
@media (prefers-color-scheme: dark) {
  body { background: #111; color: #eee; }
  .divergence h3 { color: #ff8a80; } .agreement h3 { color: #81c995; } .single-source h3 { color: #fdd663; }
}
"""


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """The page, divergences first."""
    documents = {d.id: d for d in report.documents}
    body = [f"<h1>twosource</h1>\n<p>{_safe(summary(report))}</p>\n"]
    body += [
        f"<p><strong>{finding.severity}</strong> {_safe(finding.place)}: {_safe(finding.message)}</p>\n"
        for finding in report.findings
    ]
    for name, verdicts in grouped(report):
        body.append(f'<section class="{name}">\n<h2>{HEADINGS[name]} ({len(verdicts)})</h2>\n')
        body += [_fact(verdict, documents) for verdict in verdicts]
        body.append("</section>\n")
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>twosource</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{''.join(body)}</body>\n</html>\n"
    )


def _fact(verdict: Verdict, documents: dict[str, Document]) -> str:
    severity = "" if verdict.severity == "none" else f" <small>{verdict.severity}</small>"
    rows = "".join(_row(line) for line in lines(verdict, documents))
    reasons = [] if verdict.verdict == "single-source" else [verdict.because]
    if verdict.waived is not None:
        reasons.append(f"waived {verdict.waived}")
    under = "".join(f"<p>{_safe(reason)}</p>\n" for reason in reasons)
    return (
        f'<article id="{escape(verdict.id)}">\n'
        f"<h3>{SYMBOLS[verdict.verdict]} {_safe(verdict.fact.label)}{severity}</h3>\n"
        f"<table>\n{rows}</table>\n{under}<p><small>{_safe(verdict.level)} {escape(verdict.id)}</small></p>\n</article>\n"
    )


def _row(line: Line) -> str:
    left, right = " " * line.before[-1:].isspace(), " " * line.after[:1].isspace()
    evidence = f"{_safe(line.before)}{left}<mark>{_safe(line.marked)}</mark>{right}{_safe(line.after)}"
    return f"<tr><td>{_safe(line.publisher)}</td><td>{_safe(line.value)}</td><td>{evidence}</td></tr>\n"


def _safe(text: str) -> str:
    return escape(printable(text))
