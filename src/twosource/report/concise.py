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
    for _, verdicts in grouped(report):
        for verdict in verdicts:
            values = "; ".join(
                f"{printable(line.publisher, page.ascii)}: {printable(line.value, page.ascii)}"
                for line in lines(verdict, documents)
            )
            head = f"{verdict.severity} {verdict.verdict} {verdict.level} {verdict.id}"
            rows.append(f"{head} {printable(verdict.fact.label, page.ascii)} | {values}\n")
    return "".join([*rows, summary(report) + "\n"])
