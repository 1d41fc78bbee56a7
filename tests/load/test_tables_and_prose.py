"""A table in every format against the prose of another document: the same facts, and the same contradictions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from printed import docx_file, docx_paragraph, docx_table

from twosource import check
from twosource.load import load
from twosource.model import Report
from twosource.pipeline import read

Rows = Sequence[Sequence[str]]
LEAD = "The Norrland Ministry of Health published its figures for the storm."
PROSE = (
    "The storm killed 33 people and injured 120, the Norrland Ministry of Health said. Some 12,000 people were displaced. "
    "In Kharkiv 12 people were killed. In Odesa 450 houses were destroyed."
)
SHORT: Rows = [("Category", "Number"), ("Deaths", "33"), ("Injured", "120"), ("People displaced", "12,000")]
WIDE: Rows = [
    ("Region", "Deaths", "Injured", "People displaced", "Houses destroyed"),
    ("Kharkiv", "12", "30", "4,000", "50"),
    ("Odesa", "21", "90", "8,000", "450"),
    ("Total", "33", "120", "12,000", "500"),
]
TURNED: Rows = [tuple(column) for column in zip(*WIDE, strict=True)]


def html(rows: Rows) -> bytes:
    heads = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
    return f"<article><h1>Report</h1><p>{LEAD}</p><table><tr>{heads}</tr>{body}</table></article>".encode()


def markdown(rows: Rows) -> bytes:
    lines = [" | ".join(rows[0]), "|".join("---" for _ in rows[0]), *(" | ".join(row) for row in rows[1:])]
    return (f"# Report\n\n{LEAD}\n\n" + "".join(f"| {line} |\n" for line in lines)).encode()


def rst(rows: Rows) -> bytes:
    rule = "+" + "+".join("-" * 20 for _ in rows[0]) + "+\n"
    lines = ["|" + "|".join(f" {cell:<19}" for cell in row) + "|\n" for row in rows]
    grid = rule + lines[0] + rule.replace("-", "=") + rule.join(lines[1:]) + rule
    return f"Report\n======\n\n{LEAD}\n\n{grid}".encode()


def docx(rows: Rows) -> bytes:
    return docx_file(docx_paragraph(LEAD) + docx_table(rows))


def csv(rows: Rows) -> bytes:
    return "".join(",".join(f'"{cell}"' for cell in row) + "\n" for row in rows).encode()


FORMATS = {"r.html": html, "r.md": markdown, "r.rst": rst, "r.docx": docx, "r.csv": csv}


@pytest.fixture(params=FORMATS.items(), ids=FORMATS)
def against(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[Rows, str], Report]:
    name, made = request.param

    def compare(rows: Rows, prose: str) -> Report:
        (tmp_path / name).write_bytes(made(rows))
        (tmp_path / "press.txt").write_text(prose)
        loaded = load([str(tmp_path / name), str(tmp_path / "press.txt")])
        assert loaded.skipped == ()
        return check(loaded.documents)

    return compare


def figures(report: Report, verdict: str) -> set[tuple[str, ...]]:
    """The figures of each fact that has the verdict, numeric and with both documents."""
    return {
        tuple(sorted({str(c.quantity.value) for c in v.fact.claims if c.kind == "numeric"}))
        for v in report.verdicts
        if v.verdict == verdict and v.fact.kind == "numeric" and len({c.document for c in v.fact.claims}) == 2
    }


@pytest.mark.parametrize("rows", [WIDE, TURNED], ids=["by region", "by kind"])
def test_a_wide_table_agrees_with_prose_cell_by_cell(
    against: Callable[[Rows, str], Report], rows: Rows
) -> None:
    report = against(rows, PROSE)
    found = figures(report, "agreement")
    assert {("120",), ("12000",), ("450",)} <= found
    # A table without a word round it names no event that a count of two digits could be of.
    if any("Norrland" in document.text for document in report.documents if document.id == "r"):
        assert {("33",), ("12",)} <= found
    assert [v for v in report.verdicts if v.verdict == "divergence"] == []


def test_a_table_of_two_columns_agrees_with_prose(against: Callable[[Rows, str], Report]) -> None:
    report = against(SHORT, PROSE)
    assert figures(report, "agreement") >= {("120",), ("12000",)}
    assert figures(report, "divergence") == set()


def test_a_table_diverges_from_prose_where_its_figure_does(against: Callable[[Rows, str], Report]) -> None:
    prose = (
        "The storm in Norrland killed 38 people and injured 120 in Norrland, the Norrland Ministry of Health said. "
        "Some 15,000 people were displaced in Norrland."
    )
    report = against(
        [("Region", "Deaths", "Injured", "People displaced"), ("Norrland", "33", "120", "12,000")], prose
    )
    assert figures(report, "divergence") == {("33", "38"), ("12000", "15000")}
    assert ("120",) in figures(report, "agreement")


def test_rows_of_parts_give_no_false_contradiction_with_another_whole(
    against: Callable[[Rows, str], Report],
) -> None:
    prose = PROSE.partition(" In Kharkiv")[0].replace("33 people", "38 people").replace("12,000", "15,000")
    for rows in (WIDE, TURNED):
        assert figures(against(rows, prose), "divergence") <= {("33", "38"), ("12000", "15000")}


def test_a_row_is_not_held_against_the_whole_nor_against_another_place(
    against: Callable[[Rows, str], Report],
) -> None:
    rows = [row for row in WIDE if row[0] != "Total"]
    prose = "The storm killed 33 people, the Norrland Ministry of Health said. In Lviv 5 people were killed."
    assert figures(against(rows, prose), "divergence") == set()


@pytest.mark.parametrize(
    ("line", "concept", "event"),
    [
        ("People displaced: 12,000", "displaced", "displace"),
        ("Houses destroyed: 450", "home", "destroy"),
        ("Schools closed: 31", "school", "close"),
        ("Missing persons: 7", "missing", "miss"),
        ("Number of people evacuated: 3,000", "displaced", "evacuate"),
        ("Rainfall: 240 mm", "rainfall", None),
        ("Houses: 450", "home", None),
    ],
)
def test_a_label_says_what_prose_would(tmp_path: Path, line: str, concept: str, event: str | None) -> None:
    (tmp_path / "a.txt").write_text(f"{LEAD}\n\n{line}\n")
    (document,) = load([str(tmp_path / "a.txt")]).documents
    (claim,) = (c for c in read(document) if c.kind == "numeric")
    assert (claim.concept, claim.event) == (concept, event)


@pytest.mark.parametrize(
    ("line", "place", "time", "group"),
    [
        ("Kharkiv | Deaths: 33", ("Kharkiv",), (), ()),
        ("Harbourtown | Deaths: 33", ("Harbourtown",), (), ()),
        ("Women | Deaths: 33", (), (), ("woman",)),
        ("2023 | Deaths: 33", (), ("2023",), ()),
        ("Kharkiv | Women | Deaths: 33", ("Kharkiv",), (), ("woman",)),
        ("Type 2 | Deaths: 33", (), (), ("type 2",)),
        ("Total | Deaths: 33", (), (), ()),
    ],
)
def test_the_other_heads_are_the_scope(
    tmp_path: Path, line: str, place: object, time: object, group: object
) -> None:
    (tmp_path / "a.txt").write_text(f"{LEAD}\n\n{line}\n")
    (document,) = load([str(tmp_path / "a.txt")]).documents
    (claim,) = (c for c in read(document) if c.kind == "numeric" and c.concept == "killed")
    assert (claim.scope.place, claim.scope.time, claim.scope.group) == (place, time, group)


@pytest.mark.parametrize(
    "line",
    [
        "He said: 33",
        "Police said: 33",
        "Kharkiv: 33",
        "North: 33",
        "Monday: 33",
        "Note: 33",
        "2023: 33",
    ],
)
def test_a_label_that_names_nothing_counted_gives_nothing(tmp_path: Path, line: str) -> None:
    (tmp_path / "a.txt").write_text(f"{LEAD}\n\n{line}\n")
    (document,) = load([str(tmp_path / "a.txt")]).documents
    assert {c.concept for c in read(document) if c.kind == "numeric"} <= {None}
