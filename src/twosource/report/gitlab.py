"""A Report in, GitLab's code quality JSON out: an array with a description, fingerprint, severity and place each."""

from __future__ import annotations

from twosource.model import Report
from twosource.report.json import laid_out
from twosource.report.page import Page
from twosource.report.worst import worst

_SEVERITIES = {"error": "major", "warning": "minor", "note": "info", "none": "info"}


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """The array; what is waived is left out, for GitLab knows no such thing."""
    seen: dict[str, int] = {}
    rows = []
    for item in worst(report):
        if item.waived is not None:
            continue
        # GitLab keeps one of two entries with one fingerprint.
        seen[item.fingerprint] = again = seen.get(item.fingerprint, 0) + 1
        rows.append(
            {
                "description": item.message,
                "check_name": item.rule,
                "fingerprint": item.fingerprint if again == 1 else f"{item.fingerprint}-{again}",
                "severity": _SEVERITIES[item.severity],
                "location": {"path": item.places[0].path or "stdin", "lines": {"begin": item.places[0].line}},
            }
        )
    return laid_out(rows)
