"""One article in every format: what is read of it is what is read of it as plain text."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from printed import (
    article_pdf,
    docx_file,
    docx_paragraph,
    docx_table,
    mail_file,
    mhtml_file,
    packed,
    rss_file,
    warc_file,
    zip_file,
)

from twosource.load import load
from twosource.model import Document
from twosource.pipeline import read

PAGES = Path(__file__).parent / "pages"
ARTICLE = (PAGES / "harbour.txt").read_text(encoding="utf-8")
PARAGRAPHS = ARTICLE.split("\n\n")
PROSE = [paragraph.strip() for paragraph in PARAGRAPHS if " | " not in paragraph]
PAGE = (PAGES / "harbour.html").read_bytes()
TABLE = [["", "Deaths"], ["Region", "12"]]


def plain_page(paragraphs: list[str]) -> str:
    return "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in paragraphs)


def word_file() -> bytes:
    blocks = [docx_table(TABLE) if " | " in p else docx_paragraph(p.strip()) for p in PARAGRAPHS]
    return docx_file("".join(blocks))


def csv_file() -> bytes:
    out = io.StringIO(newline="")
    rows = csv.writer(out)
    rows.writerows([["id", "text"], ["story", ARTICLE]])
    return out.getvalue().encode()


def parquet_file() -> bytes:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    out = io.BytesIO()
    parquet.write_table(pyarrow.table({"id": ["story"], "text": [ARTICLE], "n": [1]}), out)
    return out.getvalue()


FORMATS = {
    "story.md": ARTICLE.encode,
    "story.rst": ARTICLE.encode,
    "utf16.txt": lambda: ARTICLE.encode("utf-16"),
    "windows.txt": lambda: ARTICLE.replace("€", "EUR ").encode("cp1252"),
    "crlf.txt": lambda: ARTICLE.replace("\n", "\r\n").encode(),
    "story.html": lambda: PAGE,
    "story.mhtml": lambda: mhtml_file(PAGE),
    "story.pdf": lambda: article_pdf([p.strip() for p in PARAGRAPHS]),
    "story.docx": word_file,
    "story.rss": lambda: rss_file([(PROSE[0], plain_page([p.strip() for p in PARAGRAPHS[1:]]))]),
    "story.eml": lambda: mail_file(ARTICLE, PROSE[0]),
    "story.json": lambda: json.dumps({"text": ARTICLE}).encode(),
    "list.json": lambda: json.dumps({"status": "ok", "articles": [{"text": ARTICLE}]}).encode(),
    "story.jsonl": lambda: json.dumps({"text": ARTICLE}).encode(),
    "story.csv": csv_file,
    "story.parquet": parquet_file,
    "story.warc": lambda: warc_file([("https://courier.example/1", "200 OK", PAGE)]),
    "story.warc.gz": lambda: packed(warc_file([("https://courier.example/1", "200 OK", PAGE)])),
    "story.txt.gz": lambda: packed(ARTICLE.encode()),
    "story.zip": lambda: zip_file({"news/story.txt": ARTICLE.encode()}),
    "story.html.gz": lambda: packed(PAGE),
}
NEEDS = {"pdf": "pypdfium2", "parquet": "pyarrow", "warc": "warcio", "gz": "warcio"}


def loaded(tmp_path: Path, name: str, data: bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(data)
    result = load([str(path)])
    assert result.skipped == ()
    (document,) = result.documents
    return document


def facts(document: Document) -> Counter[tuple[object, ...]]:
    """The claims without their offsets; white space counts once, and both ways to write the euro are one.

    A page says when it was published, a text need not: that is left out, or "Monday" would be two days.
    """
    found = Counter()
    for claim in read(replace(document, published=None)):
        words = " ".join(claim.text.replace("EUR ", "€").split())
        quantity = getattr(claim, "quantity", None)
        value = (quantity.value, quantity.low, quantity.high, quantity.unit) if quantity else None
        found[claim.kind, words, value] += 1
    return found


@pytest.mark.parametrize("name", FORMATS)
def test_the_facts_are_those_of_the_plain_text(tmp_path: Path, name: str) -> None:
    pytest.importorskip(NEEDS.get(name.rpartition(".")[2], "json"))
    document = loaded(tmp_path, name, FORMATS[name]())
    expected = facts(loaded(tmp_path, "plain.txt", ARTICLE.encode()))
    assert len(expected) > 10
    assert facts(document) == expected


@pytest.mark.parametrize("name", FORMATS)
def test_the_words_are_those_of_the_plain_text(tmp_path: Path, name: str) -> None:
    pytest.importorskip(NEEDS.get(name.rpartition(".")[2], "json"))
    document = loaded(tmp_path, name, FORMATS[name]())
    assert document.text.replace("EUR ", "€").split() == ARTICLE.split()


@pytest.mark.parametrize("name", [name for name in FORMATS if "." in name])
def test_offsets_hold_the_words(tmp_path: Path, name: str) -> None:
    pytest.importorskip(NEEDS.get(name.rpartition(".")[2], "json"))
    document = loaded(tmp_path, name, FORMATS[name]())
    assert all(document.text[c.span.start : c.span.end] == c.text for c in read(document))


def test_a_table_is_held_against_prose(tmp_path: Path) -> None:
    page = (
        "<article><h1>Report on the storm</h1><p>The ministry published its figures for the storm on Tuesday.</p>"
        "<table><tr><th>Category<th>Number<tr><td>Deaths<td>33<tr><td>Injured<td>120</table></article>"
    )
    table = loaded(tmp_path, "report.html", page.encode())
    prose = loaded(tmp_path, "press.txt", b"The storm killed 33 people and injured 120, the ministry said.")
    concepts = [
        {(c.concept, c.quantity.value) for c in read(d) if c.kind == "numeric"} for d in (table, prose)
    ]
    assert {("killed", 33), ("injured", 120)} <= concepts[0] & concepts[1]
