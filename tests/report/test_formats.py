"""Every format renders every report: whole, safe and in the promised form."""

from __future__ import annotations

import json

import jsonschema
import pytest
from made import EMPTY, REPORT

from twosource.errors import UsageError
from twosource.report import FORMATS, render
from twosource.report.page import Page
from twosource.report.schema import REPORT_SCHEMA

PAGES = [
    Page(),
    Page(ascii=True),
    Page(width=40),
    Page(width=200),
    Page(width=100, colour=True),
    Page(width=40, colour=True, ascii=True),
]
FOR_PEOPLE = [name for name, format_ in FORMATS.items() if not format_.machine]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("report", [REPORT, EMPTY], ids=["full", "empty"])
def test_a_report_ends_in_a_line_break(name: str, report: object) -> None:
    text = render(name, report)  # type: ignore[arg-type]
    assert text == "" or text.endswith("\n")


def test_an_unknown_format_is_refused_with_the_nearest() -> None:
    with pytest.raises(UsageError, match="did you mean `json`"):
        render("jsn", REPORT)


def test_json_holds_to_its_schema() -> None:
    for report in (REPORT, EMPTY):
        jsonschema.validate(json.loads(render("json", report)), REPORT_SCHEMA)


def test_the_schema_refuses_what_is_no_report() -> None:
    good = json.loads(render("json", REPORT))
    for broken in (
        {**good, "schema": "x"},
        {**good, "facts": [{}]},
        {k: v for k, v in good.items() if k != "summary"},
    ):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, REPORT_SCHEMA)


def test_jsonl_is_one_fact_a_line_as_in_the_json() -> None:
    rows = [json.loads(line) for line in render("jsonl", REPORT).splitlines()]
    assert rows == json.loads(render("json", REPORT))["facts"]


@pytest.mark.parametrize("name", FOR_PEOPLE)
@pytest.mark.parametrize("page", PAGES)
def test_hostile_text_neither_speaks_to_the_terminal_nor_is_read_as_markup(name: str, page: Page) -> None:
    text = render(name, REPORT, page)
    for forbidden in ("\x1b[31mred", "\x1b]0;", "\u202e", "\x9b", "\x07"):
        assert forbidden not in text
    assert "[bold]" in "".join(text.split()) or "[bold" in text
    if not page.colour:
        assert "\x1b" not in text
    if page.ascii:
        assert text.isascii()


@pytest.mark.parametrize("width", [40, 60, 200])
def test_a_page_keeps_its_width(width: int) -> None:
    for page in (Page(width=width), Page(width=width, colour=True)):
        import re

        bare = re.sub(r"\x1b\[[\d;]*m", "", render("table", REPORT, page))
        assert max(map(len, bare.splitlines())) <= width


def test_the_table_shows_both_values_both_sentences_and_the_reason() -> None:
    text = render("table", REPORT)
    for words in (
        "DIVERGENCES (1)",
        "≠ 12 people",
        "Harbour Post",
        "Valley Radio",
        "killed [12 people] and",
        "counted [14 people] dead",
        "because the rung is different-value",
        "error: different-value",
        "3 documents, 6 claims, 1 divergence (1 error), 1 agreement, 2 single-source",
    ):
        assert words in text
    assert text.index("DIVERGENCES") < text.index("AGREEMENTS") < text.index("SINGLE-SOURCE")


def test_verdicts_are_told_apart_without_colour() -> None:
    assert {
        line[0] for line in render("table", REPORT).splitlines() if line.endswith("]") and line[0] != " "
    } == {"≠", "✓", "·"}
    ascii_page = render("table", REPORT, Page(ascii=True))
    assert {line[0] for line in ascii_page.splitlines() if line.endswith("]") and line[0] != " "} == {
        "!",
        "=",
        "-",
    }


def test_colour_shows_on_a_terminal() -> None:
    text = render("table", REPORT, Page(width=100, colour=True))
    assert "\x1b[1;31m" in text
    assert "≠" in text


def test_concise_is_one_line_a_fact() -> None:
    rows = render("concise", REPORT).splitlines()
    assert len(rows) == len(REPORT.verdicts) + 1
    assert rows[0] == (
        "error divergence different-value aaaa000000000001 12 people | Harbour Post: 12 people; Valley Radio: 14 people"
    )
