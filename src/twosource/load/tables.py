"""A table's cells in, lines of text out: each figure with the heads of its row and column, so that it can be read alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from twosource.language.concepts import lexicon
from twosource.language.inflection import lemma, singular
from twosource.language.places import gazetteer
from twosource.language.wordforms import is_plural
from twosource.pattern import pattern
from twosource.row import NamedTuple

# A table with a longer cell than this holds prose: it was made for the page's layout.
LONGEST_CELL = 200
# No table for readers is wider, and no cell of one goes over more rows.
MOST_COLUMNS = 200
_FIGURE = pattern(r"\d")
# Heads that say that a column holds figures, and not of what.
_FORMAL = frozenset(
    "number numbers no total totals count counts figure figures value values amount amounts quantity sum all overall reported "
    "confirmed of the latest current".split()
)
_FORMALITY = 1
_YEAR = pattern(r"(?:19|20)\d\d")
_VALUE = pattern(
    r"(?i:(?:about|around|approximately|approx\.?|roughly|some|over|under|above|below|nearly|almost|more than|less than|fewer than|at least"
    r"|at most|up to|an estimated|est\.|ca?\.)\s+)?[^\w\d]*(?:[A-Z]{0,3}[$£€¥₹]\s?)?[-+−–~≈<>]?\s?\d[\d,. \u00a0]*\D{0,20}"
)


class Cell(NamedTuple):
    """A cell's text, whether it is a head, and over how many columns and rows it goes."""

    text: str
    head: bool = False
    columns: int = 1
    rows: int = 1


def is_data(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether rows of cells are a table of data and no layout: short cells, at least one figure, two columns."""
    return (
        any(len(row) > 1 for row in rows)
        and all(len(cell.text) <= LONGEST_CELL for row in rows for cell in row)
        and any(_FIGURE.search(cell.text) for row in rows for cell in row)
    )


def table_lines(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """A line for each cell that holds a figure: "row head | column head: figure", heads that are blank left out.

    Other cells of a row are part of its head: a cell of words says what the figures beside it are of.
    What the figure counts goes last, beside it: years and names go before a word that news counts, and "number" is left out.
    """
    return [line for row in table_rows(rows) for line in row]


def table_rows(rows: Sequence[Sequence[Cell]]) -> list[list[str]]:
    """The lines of `table_lines` for each row that is not blank; a row of heads has none."""
    grid = _grid(rows)
    head_rows = _head_rows(grid) if grid else 0
    found: list[list[str]] = [[] for _ in grid[:head_rows]]
    for row in grid[head_rows:]:
        heads = [cell.text for cell in row if cell.text and not _is_value(cell)]
        lines = []
        for column, cell in enumerate(row):
            if _is_value(cell) and not any(cell is other for other in row[:column]):
                above = [grid[i][column].text for i in range(head_rows) if column < len(grid[i])]
                label = " | ".join(_once(above, heads))
                lines.append(f"{label}: {cell.text}" if label else cell.text)
        found.append(lines)
    return found


def _head_rows(grid: list[list[Cell]]) -> int:
    """How many rows at the top are heads: marked so, or the first one if it holds no figure but a year."""
    marked = 0
    for row in grid:
        if not all(cell.head or not cell.text for cell in row):
            break
        marked += 1
    if marked or len(grid) < 2:
        return marked if marked < len(grid) else 0
    first = [cell.text for cell in grid[0] if cell.text]
    worded = all(not _is_value(Cell(text)) or _YEAR.fullmatch(text) for text in first)
    return 1 if worded and len(grid[0]) > 1 else 0


def _is_value(cell: Cell) -> bool:
    return not cell.head and bool(_VALUE.fullmatch(cell.text))


def _once(above: list[str], heads: list[str]) -> list[str]:
    named = dict.fromkeys(text.rstrip(" :") for text in (*heads, *above) if text.strip(" :"))
    ranked = sorted(((_rank(text), text) for text in named), key=lambda pair: pair[0])
    telling = bool(ranked) and ranked[-1][0] > _FORMALITY
    return [text for rank, text in ranked if not telling or rank != _FORMALITY]


def _rank(head: str) -> int:
    """How sure a head says what is counted: a year does not, "number" says that it counts, a place and a group say of
    whom, "houses" is a known concept, "deaths" is what happened.
    """
    words = re.findall(r"[^\W\d_]+", head.lower())
    if not words:
        return 0
    if all(word in _FORMAL for word in words):
        return _FORMALITY
    known = lexicon()
    concepts = [known.event(lemma(word)) or word for word in words]
    if any(known.state(concept) for concept in concepts):
        return 5
    if any(known.group(word) for word in words) or gazetteer().place(head):
        return 2
    if known.known(known.concept(" ".join(words), singular(words[-1]), None)):
        return 4
    return 3 if any(is_plural(word) for word in words) else 2


def _grid(rows: Sequence[Sequence[Cell]]) -> list[list[Cell]]:
    """Rows of equal columns; a cell that goes over several stands in each of them."""
    grid: list[list[Cell]] = []
    held: dict[int, tuple[int, Cell]] = {}
    for row in rows:
        cells = list(reversed(row))
        taken: list[Cell] = []
        while (cells or len(taken) in held) and len(taken) < MOST_COLUMNS:
            column = len(taken)
            if column in held:
                left, cell = held.pop(column)
                if left > 1:
                    held[column] = (left - 1, cell)
                taken.append(cell)
                continue
            cell = cells.pop()
            for _ in range(min(max(cell.columns, 1), MOST_COLUMNS - len(taken))):
                if cell.rows > 1:
                    held[len(taken)] = (min(cell.rows, MOST_COLUMNS) - 1, cell)
                taken.append(cell)
        if any(cell.text for cell in taken):
            grid.append(taken)
    return grid
