"""The text of a Markdown or reStructuredText file in, the same text out with its tables told cell by cell, line by line.

Each row becomes one line of the file's own, so that no line moves; its cells stand in it one after the other, parted by
CELL_BREAK, each with the heads of its row and column. A row whose figure needs no other head ("Deaths | 33") keeps its
offsets: its bar becomes a colon.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from twosource.load.tables import MOST_COLUMNS, Cell, is_data, table_rows
from twosource.pattern import pattern
from twosource.row import NamedTuple

# Ends a line for every reader of sentences, and is no line end of a file: U+2028, LINE SEPARATOR.
CELL_BREAK = "\u2028"

# The rule under the heads of a table: GitHub Flavored Markdown, section 4.10.
_RULE = pattern(
    r"^[ \t>]{0,12}\|?(?:[ \t]*:?-{1,200}:?[ \t]*\|){1,60}(?:[ \t]*:?-{1,200}:?[ \t]*)?(?=\r?$)", re.MULTILINE
)
_GRID_RULE = pattern(r"[ \t]*\+(?:[-=]{1,500}\+){1,60}[ \t]*\r?")
_BAR = pattern(r"(?<!\\)\|")
# Marks in a cell that are none of its words: emphasis, code, notes and tags; of a link only its words are left.
_MARKS = pattern(r"[*_`~]{1,3}|\\(?=\|)|<[^<>]{1,100}>|\[\^[^\]]{1,50}\]|\[#?\w{1,30}\]_")
_LINK = pattern(r"!?\[([^\[\]]{0,300})\](?:\([^()]{0,500}\)|\[[^\[\]]{0,100}\])")
_LONGEST_ROW = 20_000
_MOST_ROWS = 10_000


class _Row(NamedTuple):
    start: int
    end: int
    cells: tuple[Cell, ...]


def tell_markdown_tables(text: str) -> str:
    """`text` with the rows of its tables told; all else as it is."""
    edits: list[tuple[int, int, str]] = []
    for rule in _RULE.finditer(text):
        if edits and rule.start() < edits[-1][1]:
            continue
        heads = _line_before(text, rule.start())
        rows = list(_rows_after(text, rule.end()))
        if heads is None or not rows or not is_data([heads.cells, *(row.cells for row in rows)]):
            continue
        above, *told = _told(text, [heads, *rows])
        edits.append((heads.start, heads.end, above))
        edits.append((rule.start(), rule.end(), " " * (rule.end() - rule.start())))
        edits += [(row.start, row.end, words) for row, words in zip(rows, told, strict=True)]
    return _edited(text, edits)


def tell_grid_tables(text: str) -> str:
    """`text` with the rows of reStructuredText's grid tables told, and their rules as blanks; cells of one line each."""
    return _edited(text, [edit for block in _grid_blocks(text) for edit in _grid(text, block)])


def _edited(text: str, edits: Sequence[tuple[int, int, str]]) -> str:
    """`text` with new words for the stretches, which come in order."""
    pieces: list[str] = []
    kept = 0
    for start, end, words in edits:
        pieces += [text[kept:start], words]
        kept = end
    return "".join([*pieces, text[kept:]])


def _grid_blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """The lines of each grid table: they begin with a rule and go on as long as lines open with its marks."""
    block: list[tuple[int, int]] = []
    at = 0
    while at <= len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if line.lstrip(" \t")[:1] in ("+", "|") and (block or _GRID_RULE.fullmatch(line)):
            block.append((at, end))
        elif block:
            yield block
            block = []
        at = end + 1
    yield block


def _grid(text: str, block: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """The new words of each line of a grid table; of a table of no data none."""
    rules = [span for span in block if _GRID_RULE.fullmatch(text[slice(*span)])]
    rows = [row for span in block if span not in rules and (row := _row(text, *span)) is not None]
    if len(rules) < 2 or len(rows) < 2 or not is_data([row.cells for row in rows]):
        return
    marked = next((start for start, end in rules if "=" in text[start:end]), rules[0][0])
    rows = [
        row._replace(cells=tuple(cell._replace(head=True) for cell in row.cells))
        if row.start < marked
        else row
        for row in rows
    ]
    told = {row.start: words for row, words in zip(rows, _told(text, rows), strict=True)}
    for start, end in block:
        yield start, end, told.get(start, " " * (end - start))


def _told(text: str, rows: Sequence[_Row]) -> list[str]:
    """The new words of each row's line."""
    found = []
    for row, lines in zip(rows, table_rows([row.cells for row in rows]), strict=True):
        line = text[row.start : row.end]
        if not lines:
            valued = any(cell.text and not cell.head for cell in row.cells) and row is not rows[0]
            found.append(line if valued else " " * len(line))
        else:
            found.append(_in_place(line, row.cells, lines) or CELL_BREAK.join(lines))
    return found


def _in_place(line: str, cells: Sequence[Cell], lines: Sequence[str]) -> str | None:
    """The line with a colon for the bar between its two cells, where these two words say it all."""
    filled = [cell.text for cell in cells if cell.text]
    if len(lines) != 1 or len(filled) != 2 or lines[0] != f"{filled[0].rstrip(' :')}: {filled[1]}":
        return None
    bars = [match.start() for match in _BAR.finditer(line)]
    left = line.find(filled[0])
    between = [bar for bar in bars if left + len(filled[0]) <= bar <= line.rfind(filled[1])]
    if len(between) != 1 or left < 0:
        return None
    return "".join(":" if at in between else " " if at in bars else letter for at, letter in enumerate(line))


def _line_before(text: str, at: int) -> _Row | None:
    end = at - 1
    if end < 0 or text[end] != "\n":
        return None
    start = text.rfind("\n", 0, end) + 1
    row = _row(text, start, end)
    return row and row._replace(cells=tuple(cell._replace(head=True) for cell in row.cells))


def _rows_after(text: str, at: int) -> Iterator[_Row]:
    for _ in range(_MOST_ROWS):
        at = text.find("\n", at) + 1
        if not at:
            return
        end = text.find("\n", at)
        row = _row(text, at, len(text) if end < 0 else end)
        if row is None:
            return
        yield row


def _row(text: str, start: int, end: int) -> _Row | None:
    """The cells of a line; None where it has none."""
    if end > start and text[end - 1] == "\r":
        end -= 1
    line = text[start:end]
    if "|" not in line or len(line) > _LONGEST_ROW:
        return None
    parts = _BAR.split(line.strip(" \t>"))
    parts = parts[1:] if parts and not parts[0].strip() else parts
    parts = parts[:-1] if parts and not parts[-1].strip() else parts
    cells = tuple(
        Cell(" ".join(_MARKS.sub("", _LINK.sub(r"\1", part)).split())) for part in parts[:MOST_COLUMNS]
    )
    return _Row(start, end, cells) if any(cell.text for cell in cells) else None
