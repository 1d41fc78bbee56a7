"""A Report in, GitHub workflow commands out: one annotation for each of the worst, and a summary of the rest.

GitHub shows ten annotations of each level a step and drops the others in silence, so that the
rest is counted in the last of them.
"""

from __future__ import annotations

from twosource.model import Report
from twosource.report.layout import summary
from twosource.report.page import Page
from twosource.report.worst import Item, worst

MOST_A_LEVEL = 10
_COMMANDS = {"error": "error", "warning": "warning", "note": "notice", "none": "notice"}


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """The commands, worst first, then one plain line."""
    waiting: dict[str, list[Item]] = {"error": [], "warning": [], "notice": []}
    for item in worst(report):
        if item.waived is None:
            waiting[_COMMANDS[item.severity]].append(item)
    rows = []
    for command, items in waiting.items():
        shown = items if len(items) <= MOST_A_LEVEL else items[: MOST_A_LEVEL - 1]
        rows += [_annotation(command, item) for item in shown]
        if len(shown) < len(items):
            rows.append(f"::{command} title=twosource::and {len(items) - len(shown)} more of this level\n")
    return "".join([*rows, f"twosource: {summary(report)}\n"])


def _annotation(command: str, item: Item) -> str:
    place = item.places[0]
    at = {
        "file": place.path,
        "line": place.line,
        "col": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column if place.end_line == place.line else None,
        "title": f"{item.rule}: {item.title}",
    }
    if place.path is None:
        at = {"title": at["title"]}
    words = ",".join(f"{key}={_property(str(value))}" for key, value in at.items() if value is not None)
    return f"::{command} {words}::{_data(item.message)}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
