"""A Word document in, one record out: its paragraphs and tables as they read now, deletions left out."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.errors import DocumentError
from twosource.load.element import Element
from twosource.load.limits import Options
from twosource.load.packed import open_zip, read_member
from twosource.load.record import Record
from twosource.load.source import Source
from twosource.load.tables import Cell, is_data, table_lines
from twosource.load.xml_tree import parse_xml

BODY = "word/document.xml"
CORE = "docProps/core.xml"
# Text taken back, notes' and fields' machinery, and the second copy of a text box: ECMA-376, part 1, 17.13 and 17.16.
_SILENT = frozenset(
    (
        "del",
        "moveFrom",
        "delText",
        "instrText",
        "delInstrText",
        "Fallback",
        "footnoteReference",
        "pPr",
        "rPr",
        "sectPr",
        "tblPr",
        "tcPr",
    )
)
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}


def read_docx(source: Source, options: Options) -> Iterator[Record]:
    """The one record of a Word file: the text of its body, and the title that its properties give."""
    where, limits = source.where, options.limits
    with source.open() as stream, open_zip(stream, where, limits) as archive:
        names = archive.namelist()
        if BODY not in names:
            raise DocumentError(where, "is no Word document: it has no body")
        root = parse_xml(read_member(archive, BODY, where, limits), where, limits)
        core = parse_xml(read_member(archive, CORE, where, limits), where, limits) if CORE in names else None
    title = core.find("title") if core else None
    body = root.find("body")
    blocks = list(_blocks(body)) if body else []
    yield Record(text="\n\n".join(blocks), title=title.text() or None if title else None)


def _blocks(body: Element) -> Iterator[str]:
    """Paragraphs and the lines of tables of data, in order; a table of prose is its paragraphs."""
    stack = [child for child in reversed(body.children) if isinstance(child, Element)]
    while stack:
        element = stack.pop()
        if element.tag in _SILENT:
            continue
        if element.tag == "p":
            text = _paragraph(element)
            if text:
                yield text
            stack.extend(_text_boxes(element))
        elif element.tag == "tbl" and is_data(rows := _rows(element)):
            yield from table_lines(rows)
        else:
            stack.extend(child for child in reversed(element.children) if isinstance(child, Element))


def _paragraph(paragraph: Element) -> str:
    parts: list[str] = []
    stack = list(reversed(paragraph.children))
    while stack:
        item = stack.pop()
        if isinstance(item, str) or item.tag in _SILENT or item.tag == "txbxContent":
            continue
        if item.tag == "t":
            parts.extend(child for child in item.children if isinstance(child, str))
        elif item.tag in _MARKS:
            parts.append(_MARKS[item.tag])
        else:
            stack.extend(reversed(item.children))
    return "\n".join(" ".join(line.split()) for line in "".join(parts).split("\n")).strip()


def _text_boxes(paragraph: Element) -> list[Element]:
    return [
        element for element in paragraph.walk() if element.tag == "txbxContent" and not _is_copy(element)
    ][::-1]


def _is_copy(element: Element) -> bool:
    parent = element.parent
    while parent is not None:
        if parent.tag == "Fallback":
            return True
        parent = parent.parent
    return False


def _rows(table: Element) -> list[list[Cell]]:
    rows = []
    for row in _named(table, "tr"):
        head = row.find("tblHeader") is not None
        rows.append([_cell(cell, head) for cell in _named(row, "tc")])
    return [row for row in rows if row]


def _cell(cell: Element, head: bool) -> Cell:
    text = " ".join(_paragraph(paragraph) for paragraph in cell.walk() if paragraph.tag == "p")
    span = cell.find("gridSpan")
    width = span.attributes.get("val", "1") if span else "1"
    return Cell(
        " ".join(text.split()),
        head,
        int(width) if width.isascii() and width.isdigit() and len(width) < 4 else 1,
    )


def _named(element: Element, tag: str) -> Iterator[Element]:
    """Elements of a tag below, those within a table inside it left out; content controls may stand between."""
    stack = list(reversed(element.children))
    while stack:
        child = stack.pop()
        if isinstance(child, str) or child.tag in ("tbl", *_SILENT):
            continue
        if child.tag == tag:
            yield child
        else:
            stack.extend(reversed(child.children))
