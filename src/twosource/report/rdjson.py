"""A Report in, reviewdog's rdjson out: a diagnostic for each divergence and finding, the other sources beside it."""

from __future__ import annotations

from twosource.annotation import Any
from twosource.model import Report
from twosource.report.json import laid_out
from twosource.report.page import Page
from twosource.report.place import Place
from twosource.report.worst import Item, worst

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO", "none": "INFO"}
_MOST_RELATED = 100


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """One DiagnosticResult; what is waived is left out."""
    rows = [_diagnostic(item) for item in worst(report) if item.waived is None]
    return laid_out({"source": {"name": "twosource"}, "diagnostics": rows})


def _diagnostic(item: Item) -> dict[str, Any]:
    row: dict[str, Any] = {
        "message": item.message,
        "location": _location(item.places[0]),
        "severity": _SEVERITIES[item.severity],
        "code": {"value": item.rule},
    }
    related = [{"message": "another source", "location": _location(p)} for p in item.places[1:_MOST_RELATED]]
    return {**row, "related_locations": related} if related else row


def _location(place: Place) -> dict[str, Any]:
    """Lines alone: reviewdog counts columns in bytes of the file, which the text of a page does not have."""
    return {
        "path": place.path or "stdin",
        "range": {"start": {"line": place.line}, "end": {"line": place.end_line}},
    }
