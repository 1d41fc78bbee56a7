"""A Report in, JSON Lines out: one fact a line, as in `facts` of the JSON."""

from __future__ import annotations

from twosource.model import Report
from twosource.report.json import fact_line
from twosource.report.page import Page


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """The facts, one a line."""
    return "".join(fact_line(verdict) + "\n" for verdict in report.verdicts)
