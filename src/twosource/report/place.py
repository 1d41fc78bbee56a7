"""A document and a span in, the line and column that a reader of reports counts out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from twosource.model import Claim, Document, Span
from twosource.row import NamedTuple

# What parts the cells of a told row: U+2028, LINE SEPARATOR.
_CELL_BREAK = "\u2028"


class Place(NamedTuple):
    """Where a claim's words stand: lines and columns of the file from 1, in code points, the end excluded.

    `path` is relative where the user's was, with forward slashes; None for standard input. Where the
    text is not the file's own (a row of JSON Lines, a page of HTML) only the line is known on which
    it begins, and the columns are None.
    """

    path: str | None
    line: int
    column: int | None
    end_line: int
    end_column: int | None


class Places:
    """The places of a run's claims; each document's lines are counted once."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = {document.id: document for document in documents}
        self._starts: dict[str, list[int]] = {}

    def of(self, claim: Claim) -> Place:
        """Where the claim's own words stand."""
        document = self._documents[claim.document]
        path = None if document.path in (None, "-") else str(document.path).replace("\\", "/")
        if path is not None and not document.verbatim:
            return Place(path, document.line, None, document.line, None)
        before = document.line - 1
        line, column = self._at(document, claim.span.start)
        end_line, end_column = self._at(document, claim.span.end)
        if self._is_told(document, line):
            return Place(path, before + line, None, before + end_line, None)
        return Place(path, before + line, column, before + end_line, end_column)

    def publisher(self, claim: Claim) -> str:
        """The outlet that the claim stands in."""
        return self._documents[claim.document].publisher

    def sentence(self, claim: Claim) -> str:
        """The sentence that the claim stands in, as it was given."""
        span = Span(min(claim.sentence.start, claim.span.start), max(claim.sentence.end, claim.span.end))
        return self._documents[claim.document].text[span.start : span.end]

    def _is_told(self, document: Document, line: int) -> bool:
        """Whether the line is a table's row that was told cell by cell, so that its columns are not the file's."""
        starts = self._starts[document.id]
        end = starts[line] if line < len(starts) else len(document.text)
        return document.text.find(_CELL_BREAK, starts[line - 1], end) >= 0

    def _at(self, document: Document, offset: int) -> tuple[int, int]:
        starts = self._starts.get(document.id)
        if starts is None:
            starts = [0]
            starts += [n + 1 for n, letter in enumerate(document.text) if letter == "\n"]
            self._starts[document.id] = starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1
