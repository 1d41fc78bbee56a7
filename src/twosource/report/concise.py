"""A Report in, one line a fact out: severity, verdict, rung, fingerprint, label and every value by its publisher."""

from __future__ import annotations

from twosource.model import Report
from twosource.report.layout import grouped, lines, summary
from twosource.report.page import Page
from twosource.report.printable import printable


def render(report: Report, page: Page) -> str:
    """The lines, worst first, and the summary as the last."""
    documents = {d.id: d for d in report.documents}
    rows = []
    for _, verdicts in grouped(report, page.quiet):
        for verdict in verdicts:
            values = "; ".join(
                f"{printable(line.publisher, page.ascii)}: {printable(line.value, page.ascii)}"
                for line in lines(verdict, documents)
            )
            severity = verdict.severity if verdict.waived is None else "waived"
            head = f"{severity} {verdict.verdict} {verdict.level} {verdict.id}"
            rows.append(f"{head} {printable(verdict.fact.label, page.ascii)} | {values}\n")
    rows += [
        f"{f.severity} finding {f.rule} {printable(f.place, page.ascii)} {printable(f.message, page.ascii)}\n"
        for f in report.findings
    ]
    return "".join([*rows, summary(report) + "\n"])
