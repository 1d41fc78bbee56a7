"""A Report in, SARIF 2.1.0 out: a result for each divergence and finding, within what code scanning takes in.

GitHub takes 25,000 results and shows 5,000, takes 1,000 locations a result and shows 100; the worst
stand first here, and what is left out is counted in a notification of the run.
"""

from __future__ import annotations

import json
from urllib.parse import quote

from twosource.annotation import Any
from twosource.model import Report
from twosource.report.page import Page
from twosource.report.place import Place
from twosource.report.rungs import about
from twosource.report.worst import Item, worst
from twosource.version import VERSION

MOST_RESULTS = 5000
MOST_LOCATIONS = 100
_LEVELS = {"error": "error", "warning": "warning", "note": "note", "none": "none"}


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """One log with one run."""
    items = worst(report)
    shown = items[:MOST_RESULTS]
    rules = sorted({item.rule for item in shown})
    index = {rule: n for n, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {"name": "twosource", "semanticVersion": VERSION, "rules": [_rule(r) for r in rules]}
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The folder that twosource was run in."}}},
        "invocations": [
            {
                "executionSuccessful": not any(s.unread for s in report.skipped),
                **_notified(report, len(items) - len(shown)),
            }
        ],
        "results": [_result(item, index[item.rule]) for item in shown],
    }
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(log, ensure_ascii=False) + "\n"


def _rule(rule: str) -> dict[str, Any]:
    words = about(rule)
    return {
        "id": rule,
        "shortDescription": {"text": words},
        "help": {"text": words, "markdown": f"**{rule}**: {words}"},
    }


def _notified(report: Report, left_out: int) -> dict[str, Any]:
    notes = [
        {
            "level": "error" if skipped.unread else "warning",
            "message": {"text": f"{skipped.path}: {skipped.reason}"},
        }
        for skipped in report.skipped
    ]
    if left_out:
        text = f"{left_out} further results, none worse than those given, were left out."
        notes.append({"level": "warning", "message": {"text": text}})
    return {"toolExecutionNotifications": notes} if notes else {}


def _result(item: Item, index: int) -> dict[str, Any]:
    related = [
        {**_location(place), "id": n, "message": {"text": "another source on the same fact"}}
        for n, place in enumerate(item.places[1:MOST_LOCATIONS], 1)
    ]
    result: dict[str, Any] = {
        "ruleId": item.rule,
        "ruleIndex": index,
        "level": _LEVELS[item.severity],
        "message": {"text": item.message},
        "locations": [_location(item.places[0])],
        "partialFingerprints": {"twosource/v1": item.fingerprint},
    }
    if related:
        result["relatedLocations"] = related
    if item.waived is not None:
        result["suppressions"] = [{"kind": "external", "justification": item.waived}]
    return result


def _location(place: Place) -> dict[str, Any]:
    numbers = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    region = {key: number for key, number in numbers.items() if number is not None}
    artifact = {"uri": quote(place.path or "stdin"), "uriBaseId": "SRCROOT"}
    if place.path and place.path.startswith("/"):
        artifact = {"uri": "file://" + quote(place.path)}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}
