"""Tables: each figure on a line of its own with the heads of its row and column."""

from __future__ import annotations

import pytest

from twosource.load.tables import Cell, is_data, table_lines


def rows(text: str) -> list[list[Cell]]:
    """A table as it is drawn: "!" marks a head, "2>" a cell over two columns, "2v" one over two rows."""
    found = []
    for line in text.strip().split("\n"):
        cells = []
        for word in line.split("|"):
            word = word.strip()
            columns = int(word[0]) if word[1:2] == ">" else 1
            height = int(word[0]) if word[1:2] == "v" else 1
            word = word[2:] if columns > 1 or height > 1 else word
            cells.append(Cell(word.strip("! "), word.startswith("!"), columns, height))
        found.append(cells)
    return found


@pytest.mark.parametrize(
    ("drawn", "lines"),
    [
        ("Deaths | 33\nInjured | 120", ["Deaths: 33", "Injured: 120"]),
        ("!Deaths | 33\n!Injured | 120", ["Deaths: 33", "Injured: 120"]),
        ("Region | Deaths\nNorth | 33\nSouth | 4", ["North | Deaths: 33", "South | Deaths: 4"]),
        (" | !Deaths | !Injured\n!North | 33 | 120", ["North | Deaths: 33", "North | Injured: 120"]),
        (
            "Area | 2013 | 2023\nNorth | 410,000 | 455,000",
            ["2013 | North: 410,000", "2023 | North: 455,000"],
        ),
        ("Budget | $3.2 million | up", ["up | Budget: $3.2 million"]),
        ("Rate | 5.25%\nSpread | -3", ["Rate: 5.25%", "Spread: -3"]),
        (
            "2v! Region | 2>! Deaths\n!men | !women\nNorth | 12 | 4",
            ["North | men | Deaths: 12", "North | women | Deaths: 4"],
        ),
        (" | Women | Men\nDeaths | 12 | 12", ["Women | Deaths: 12", "Men | Deaths: 12"]),
        (
            " | Kharkiv | Odesa\nSchools closed | 12 | 9",
            ["Kharkiv | Schools closed: 12", "Odesa | Schools closed: 9"],
        ),
        (
            "Hurt | about 12\nDead | At least 3\nCost | up to $4",
            ["Hurt: about 12", "Dead: At least 3", "Cost: up to $4"],
        ),
        (
            "Area | Deaths | Hurt\nNorth | 12 | 12\nTotal | 12 | 12",
            ["North | Deaths: 12", "North | Hurt: 12", "Deaths: 12", "Hurt: 12"],
        ),
        ("2v North | Dead | 3\nHurt | 9", ["North | Dead: 3", "North | Hurt: 9"]),
        ("Category | Number\nDeaths | 33", ["Deaths: 33"]),
        ("Toll | North | South\nDeaths | 33 | 4", ["North | Deaths: 33", "South | Deaths: 4"]),
        ("Confirmed deaths | 33\nTotal | 40", ["Confirmed deaths: 33", "Total: 40"]),
        ("One | two\nthree | four", []),
        ("12", ["12"]),
        ("", []),
    ],
)
def test_lines(drawn: str, lines: list[str]) -> None:
    assert table_lines(rows(drawn)) == lines


@pytest.mark.parametrize("drawn", ["Deaths | 33", "Area | 2013\nNorth | 4"])
def test_data(drawn: str) -> None:
    assert is_data(rows(drawn))


@pytest.mark.parametrize("drawn", ["12", "One | two", "", f"{'long ' * 50}| 12"])
def test_no_data(drawn: str) -> None:
    assert not is_data(rows(drawn))


def test_cells_over_everything_stay_small() -> None:
    wide = [[Cell("1", columns=999, rows=999), Cell("2")]] * 500
    assert len(table_lines(wide)) < 50_000
