"""Word and PDF files: what a reader sees of them, and files that are broken, locked or bombs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from printed import article_pdf, docx_file, docx_paragraph, docx_table, pdf_file, zip_file

from twosource.errors import UsageError
from twosource.load import Limits, load
from twosource.load.limits import remedy
from twosource.model import Document
from twosource.pipeline import read as claims_of
from twosource.report.json import claim_json

WORDS = "Twelve people were hurt."


def read(tmp_path: Path, name: str, data: bytes) -> Document:
    path = tmp_path / name
    path.write_bytes(data)
    result = load([str(path)])
    assert result.skipped == ()
    return result.documents[0]


def refused(tmp_path: Path, name: str, data: bytes, limits: Limits | None = None) -> str:
    path = tmp_path / name
    path.write_bytes(data)
    result = load([str(path)], limits=limits or Limits())
    assert result.documents == ()
    return result.skipped[0].reason


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (docx_paragraph("One.") + docx_paragraph("Two."), "One.\n\nTwo."),
        (f"<w:p>{run('Toll: ')}<w:del>{run('12')}</w:del><w:ins>{run('14')}</w:ins></w:p>", "Toll: 14"),
        (f"<w:p>{run('A')}<w:r><w:br/></w:r>{run('B')}<w:r><w:tab/></w:r>{run('C')}</w:p>", "A\nB C"),
        ("<w:p><w:r><w:instrText>PAGE 99</w:instrText></w:r>" + run("Ten.") + "</w:p>", "Ten."),
        ("<w:p><w:r><w:t>10</w:t><w:noBreakHyphen/><w:t>12</w:t></w:r></w:p>", "10-12"),
        (docx_table([["Deaths", "33"], ["Injured", "120"]]), "Deaths: 33\n\nInjured: 120"),
        (docx_table([["One column of prose", "and another one"]]), "One column of prose\n\nand another one"),
        (f"<w:sdt><w:sdtContent>{docx_paragraph('Held.')}</w:sdtContent></w:sdt>", "Held."),
        (
            "<w:p><w:r><w:AlternateContent><w:Choice><w:txbxContent>"
            + docx_paragraph("Box 7.")
            + "</w:txbxContent></w:Choice><w:Fallback><w:txbxContent>"
            + docx_paragraph("Box 7.")
            + "</w:txbxContent></w:Fallback></w:AlternateContent></w:r>"
            + run("Main.")
            + "</w:p>",
            "Main.\n\nBox 7.",
        ),
    ],
)
def test_word_reads_as_it_looks(tmp_path: Path, body: str, text: str) -> None:
    assert read(tmp_path, "a.docx", docx_file(body)).text == text


def test_word_gives_its_title(tmp_path: Path) -> None:
    core = '<c:coreProperties xmlns:c="x" xmlns:dc="y"><dc:title>Toll rises</dc:title></c:coreProperties>'
    assert read(tmp_path, "a.docx", docx_file(docx_paragraph(WORDS), core)).title == "Toll rises"


ENTITIES = '<!DOCTYPE w [<!ENTITY a "12 dead ">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
BODY = "word/document.xml"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04 broken", "is a broken zip archive"),
        (b"not zipped", "is a broken zip archive"),
        (b"", "is a broken zip archive"),
        (zip_file({"a.txt": b"x"}), "is no Word document: it has no body"),
        (zip_file({BODY: b"<w><open>"}), "is broken XML"),
        (zip_file({BODY: b"<w/>"}), "has no text"),
        (zip_file({BODY: (ENTITIES + "]><w>&i;</w>").encode()}), "declares an entity"),
        (
            zip_file({BODY: b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'}),
            "declares an entity",
        ),
        (zip_file({BODY: b"<a>" * 5000 + b"</a>" * 5000}), "nests elements deeper than 200"),
        (zip_file({BODY: b"<w>" + b" " * 60_000_000 + b"</w>"}), "unpacks to more than"),
    ],
    ids=str,
)
def test_word_files_that_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    assert refused(tmp_path, "a.docx", data).startswith(reason)


pdf = pytest.importorskip("pypdfium2")


def test_a_pdf_is_read_line_by_line_into_paragraphs(tmp_path: Path) -> None:
    paragraphs = [
        "Storm kills twelve in Harbourtown",
        "Twelve people were killed and at least forty injured when a storm brought down the old bridge on Monday.",
        "Winds of 120 kilometres an hour tore the roofs from three hundred houses in the neighbourhood.",
        "The population of the municipality was evacuated to the international conference building.",
    ]
    names = ["Ana", "Bo", "Cleo", "Dan", "Eve", "Finn"]
    paragraphs = [f"{name}: {p[:-1]} near {name}." for name in names for p in paragraphs]
    document = read(tmp_path, "a.pdf", article_pdf(paragraphs))
    assert document.text.strip().split("\n\n") == paragraphs
    assert len(document.pages) == 3
    assert all(document.text[at - 1].isspace() for at in document.pages[1:])


def test_claims_carry_their_page(tmp_path: Path) -> None:
    pages = [
        [(72.0, 700.0, "Twelve people died on Monday.")],
        [(72.0, 700.0, "The bridge cost $40 million.")],
    ]
    claims = [claim_json(claim) for claim in claims_of(read(tmp_path, "a.pdf", pdf_file(pages)))]
    assert {claim["page"] for claim in claims if "people" in claim["text"]} == {1}
    assert {claim["page"] for claim in claims if "40 million" in claim["text"]} == {2}


def test_columns_that_a_pdf_goes_through_row_by_row(tmp_path: Path) -> None:
    left = [
        "The mayor said that twelve people",
        "were hurt on the northern bridge",
        "and that it would stay closed",
        "until the end of the month.",
    ]
    right = [
        "The river stood four metres high",
        "in the morning, the office said,",
        "the highest since the winter of",
        "1987, when the dam broke.",
    ]
    page = [(72.0, 780.0, "Storm over two columns")]
    for row, (a, b) in enumerate(zip(left, right, strict=True)):
        page += [(72.0, 740.0 - 14 * row, a), (320.0, 740.0 - 14 * row, b)]
    text = read(tmp_path, "a.pdf", pdf_file([page])).text
    assert " ".join(left) in text
    assert " ".join(right) in text


def test_hyphens_at_line_ends(tmp_path: Path) -> None:
    lines = ["The govern-", "ment met Franco-", "German envoys for 10-", "12 hours in a well-known place."]
    page = [(72.0, 740.0 - 14 * row, line) for row, line in enumerate(lines)]
    text = read(tmp_path, "a.pdf", pdf_file([page])).text
    assert text == "The government met Franco-German envoys for 10-12 hours in a well-known place.\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 broken", "is a broken PDF file"),
        (b"", "is empty"),
        (pdf_file([[]]), "has no text: its pages are pictures"),
    ],
)
def test_pdf_files_that_are_refused(tmp_path: Path, data: bytes, reason: str) -> None:
    assert refused(tmp_path, "a.pdf", data) == reason


def test_too_many_pages(tmp_path: Path) -> None:
    data = pdf_file([[(72.0, 700.0, WORDS)]] * 4)
    assert refused(tmp_path, "a.pdf", data, Limits(members=3)) == f"has more than 3 pages {remedy('members')}"


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [("a.pdf", "pypdfium2", "pdf"), ("a.parquet", "pyarrow", "parquet"), ("a.warc", "warcio", "warc")],
)
def test_a_missing_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, module: str, extra: str
) -> None:
    for loaded in [loaded for loaded in sys.modules if loaded.partition(".")[0] == module]:
        monkeypatch.setitem(sys.modules, loaded, None)
    monkeypatch.setitem(sys.modules, module, None)
    (tmp_path / name).write_bytes(b"x")
    with pytest.raises(UsageError, match=rf"pip install 'twosource\[{extra}\]'"):
        load([str(tmp_path / name)])
