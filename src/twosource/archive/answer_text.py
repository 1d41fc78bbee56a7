"""The answer to a question in, text out: for a terminal, a program, a spreadsheet or a page."""

from __future__ import annotations

import csv
import json
from html import escape
from io import StringIO

from twosource.annotation import Any, Final
from twosource.archive.query import Answer
from twosource.pattern import pattern
from twosource.report.page import Page
from twosource.report.printable import printable

FORMATS: Final = ("table", "json", "jsonl", "csv", "markdown", "html")
_WIDEST: Final = 60
_MARKUP: Final = pattern(r"([\\`*_{}\[\]<>()#+\-.!|~@:&])")


def rendered(answer: Answer, format_: str, page: Page) -> str:
    """The answer in one of `FORMATS`; only a table depends on the page."""
    if format_ == "json":
        return json.dumps(answer.records(), ensure_ascii=False, indent=1, default=str) + "\n"
    if format_ == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False, default=str) + "\n" for row in answer.records())
    cells = [list(answer.columns), *([_cell(value) for value in row] for row in answer.rows)]
    if format_ == "csv":
        return _csv(cells)
    if format_ == "markdown":
        return _markdown(cells)
    return _html(cells) if format_ == "html" else _table(cells, page)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return printable("; ".join(map(str, value)) if isinstance(value, list) else str(value))


def _table(cells: list[list[str]], page: Page) -> str:
    rows = [[printable(cell, page.ascii) for cell in row] for row in cells]
    wide = [min(_WIDEST, max(map(len, column))) for column in zip(*rows, strict=True)]
    lines = ("  ".join(f"{c:<{w}}" for c, w in zip(row, wide, strict=True)).rstrip() for row in rows)
    return "".join(f"{line[: page.width]}\n" for line in lines)


def _csv(cells: list[list[str]]) -> str:
    """RFC 4180; a cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP)."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for row in cells:
        writer.writerow([f"'{cell}" if cell.startswith(("=", "+", "-", "@")) else cell for cell in row])
    return out.getvalue()


def _markdown(cells: list[list[str]]) -> str:
    """A table of GitHub's Markdown in which nothing else is markup."""
    rows = [f"| {' | '.join(_plain(cell) for cell in row)} |\n" for row in cells]
    return "".join([rows[0], f"|{' --- |' * len(cells[0])}\n", *rows[1:]])


def _plain(text: str) -> str:
    return _MARKUP.sub(r"\\\1", text).replace("www\\.", "www&#46;")


def _html(cells: list[list[str]]) -> str:
    """A page with one table."""
    head, *rows = (
        "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row)
        for row, tag in zip(cells, ["th", *["td"] * (len(cells) - 1)], strict=True)
    )
    body = "".join(f"<tr>{row}</tr>\n" for row in rows)
    return (
        '<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>twosource</title>\n'
        f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n</table>\n</html>\n"
    )
