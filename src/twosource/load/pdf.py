"""A PDF file in, one record out: its lines in reading order as paragraphs, running heads and page numbers left out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from twosource.annotation import Any
from twosource.errors import DocumentError, UsageError
from twosource.load.deadline import timed
from twosource.load.limits import Limits, Options, remedy
from twosource.load.record import Record
from twosource.load.source import Source
from twosource.pattern import pattern
from twosource.row import NamedTuple

# A page that holds more pieces of text than this is a drawing.
MOST_PIECES = 20_000
_HYPHENS = ("\x02", "\ufffe", "\u00ad")
_PAGE_NUMBER = pattern(
    r"(?:page\s*)?[-–— ]*(?:\d{1,4}|[ivxlc]{1,6})[-–— ]*(?:(?:/|of)\s*\d{1,4})?", re.IGNORECASE
)
_FIGURES = pattern(r"\d+")
# How many lines at the top and the foot of a page can be running heads.
_EDGE = 2
_ENDS = (".", "!", "?", "”", '"', ":", ";", ")")


class Line(NamedTuple):
    """A line of a page: its text and its box in points, upward from the foot of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


def read_pdf(source: Source, options: Options) -> Iterator[Record]:
    """The one record of a PDF file; `pages` are the offsets at which its pages begin.

    Raises UsageError where the extra is not installed, DocumentError for a broken or locked file, or
    one whose pages are pictures.
    """
    try:
        import pypdfium2
    except ImportError:
        raise UsageError("PDF files need pypdfium2: pip install 'twosource[pdf]'") from None
    data = source.read(options.limits)
    with timed(source.where, options.limits):
        record = _record(pypdfium2, data, source, options.limits)
    yield record


def _record(pypdfium2: Any, data: bytes, source: Source, limits: Limits) -> Record:
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise DocumentError(
            source.where, "is locked with a password" if locked else "is a broken PDF file"
        ) from None
    try:
        pages = _without_heads([_lines(page) for page in _pages(pdf, source.where, limits)])
        title = " ".join(str(pdf.get_metadata_dict().get("Title", "")).split())
    except pypdfium2.PdfiumError as error:
        raise DocumentError(source.where, f"is a broken PDF file ({error})") from None
    finally:
        pdf.close()
    text, starts = _flowing([_ordered(lines) for lines in pages])
    if not text.strip():
        raise DocumentError(source.where, "has no text: its pages are pictures")
    return Record(text=text, title=title or None, pages=starts)


def _pages(pdf: Any, where: str, limits: Limits) -> Iterator[Any]:
    if len(pdf) > limits.members:
        raise DocumentError(where, f"has more than {limits.members:,} pages {remedy('members')}")
    for index in range(len(pdf)):
        page = pdf[index]
        yield page
        page.close()


def _lines(page: Any) -> list[Line]:
    """The page's pieces of text, those of one line that follow each other joined."""
    textpage = page.get_textpage()
    found: list[Line] = []
    for index in range(min(textpage.count_rects(), MOST_PIECES)):
        left, bottom, right, top = textpage.get_rect(index)
        text = " ".join(textpage.get_text_bounded(left, bottom, right, top).split())
        if not text:
            continue
        last = found[-1] if found else None
        height = top - bottom
        if last and abs(last.bottom - bottom) < height / 2 and -height < left - last.right < height:
            gap = " " if left - last.right > height / 8 and not last.text.endswith(_HYPHENS) else ""
            box = Line(last.text + gap + text, last.left, min(last.bottom, bottom), right, max(last.top, top))
            found[-1] = box
        else:
            found.append(Line(text, left, bottom, right, top))
    textpage.close()
    return found


def _without_heads(pages: list[list[Line]]) -> list[list[Line]]:
    """The pages without page numbers, and without lines at an edge that stand so on most pages."""
    edges: Counter[tuple[str, int]] = Counter()
    for lines in pages:
        edges.update({_masked(line) for line in _edge(lines)})
    repeated = {text for text, count in edges.items() if len(pages) > 1 and count * 2 > len(pages)}
    return [
        [
            line
            for line in lines
            if not (line in _edge(lines) and (_masked(line) in repeated or _PAGE_NUMBER.fullmatch(line.text)))
        ]
        for lines in pages
    ]


def _edge(lines: list[Line]) -> list[Line]:
    """The lines at the very top and foot, however the file orders them."""
    by_height = sorted(lines, key=lambda line: -line.bottom)
    return by_height[:_EDGE] + by_height[-_EDGE:]


def _masked(line: Line) -> tuple[str, int]:
    """A running head is the same on every page but for figures, and stands at the same height."""
    return _FIGURES.sub("#", line.text).casefold(), round(line.bottom / 4)


def _ordered(lines: list[Line]) -> list[Line]:
    """Lines in reading order: as the file has them, unless it goes from column to column in each row."""
    jumps = [b.left for a, b in pairwise(lines) if abs(a.bottom - b.bottom) < 2 and b.left > a.right]
    if len(jumps) < 3 or len(jumps) * 3 < len(lines):
        return lines
    gutter = median(jumps)
    left = [line for line in lines if line.right <= gutter]
    right = [line for line in lines if line.left >= gutter - 1]
    if len(left) + len(right) < len(lines) * 0.7 or not _is_prose(left) or not _is_prose(right):
        return lines
    across = [line for line in lines if line not in left and line not in right]
    top = max(line.bottom for line in (*left, *right))
    above = [line for line in across if line.bottom >= top]
    return [*above, *left, *right, *(line for line in across if line.bottom < top)]


def _is_prose(lines: list[Line]) -> bool:
    """Whether a column holds running text and not the cells of a table."""
    return bool(lines) and sum(len(line.text) for line in lines) > 20 * len(lines)


def _flowing(pages: list[list[Line]]) -> tuple[str, tuple[int, ...]]:
    """The text with a blank line between paragraphs, and the offsets at which the pages begin."""
    text, starts = "", []
    last: Line | None = None
    for lines in pages:
        fresh = True
        for line in lines:
            text = _joined(text, line.text, last is None or _parts(last, line, fresh))
            if fresh:
                starts.append(len(text) - len(line.text))
            fresh, last = False, line
        if fresh:
            starts.append(len(text))
    return (text + "\n" if text else ""), tuple(starts)


def _joined(text: str, line: str, parted: bool) -> str:
    """`text` with `line` after it; a word that a line end has cut is made whole, a compound keeps its hyphen."""
    if not text:
        return line
    if text.endswith(_HYPHENS) or (text.endswith("-") and text[-2:-1].isalnum()):
        return text[:-1] + ("" if line[:1].islower() and text[-2:-1].isalpha() else "-") + line
    return text + ("\n\n" if parted else " ") + line


def _parts(last: Line, line: Line, new_page: bool) -> bool:
    """Whether a paragraph begins: by a gap, an indent or another size of letters; after a jump, by how the last ended."""
    height = max(last.top - last.bottom, 1)
    if new_page or line.bottom > last.bottom + height:
        return last.text.endswith(_ENDS) or not (
            line.text[:1].islower() or last.text[-1:].isalnum() or last.text.endswith(",")
        )
    gap = last.bottom - line.top
    if gap > 0.9 * height or abs(height - (line.top - line.bottom)) > 0.4 * height:
        return True
    return line.left - last.left > height and last.text.endswith(_ENDS)
