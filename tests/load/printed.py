"""Files of every format, made here byte by byte from paragraphs, so that tests can say what they hold."""

from __future__ import annotations

import gzip
import io
import zipfile
from collections.abc import Sequence
from email.message import EmailMessage
from xml.sax.saxutils import escape

LINE_HEIGHT = 14


def pdf_file(pages: Sequence[Sequence[tuple[float, float, str]]], title: str = "") -> bytes:
    """A PDF whose pages have (x, y, text) set in Helvetica 11."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Title (%s) >>" % title.encode("cp1252"),
    ]
    kids = []
    for page in pages:
        drawn = b"".join(b"1 0 0 1 %d %d Tm (%s) Tj " % (x, y, _quoted(text)) for x, y, text in page)
        stream = b"BT /F1 11 Tf " + drawn + b"ET"
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(len(objects))
    references = b" ".join(b"%d 0 R" % kid for kid in kids)
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (references, len(kids))
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R /Info 4 0 R >>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, len(out))
    )


def _quoted(text: str) -> bytes:
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def set_in_lines(paragraphs: Sequence[str], width: int = 70) -> list[list[str]]:
    """Paragraphs broken into lines; a word of more than nine letters is hyphenated where a line ends in it."""
    found = []
    for paragraph in paragraphs:
        lines = [""]
        for word in paragraph.split():
            room = width - len(lines[-1]) - 1
            if len(word) <= room or not lines[-1]:
                lines[-1] = f"{lines[-1]} {word}".strip()
            elif len(word) > 9 and word.isalpha() and room > 5:
                lines[-1] += f" {word[:4]}-"
                lines.append(word[4:])
            else:
                lines.append(word)
        found.append(lines)
    return found


def article_pdf(
    paragraphs: Sequence[str], head: str = "Island Courier, 6 May 2024", per_page: int = 14
) -> bytes:
    """An article as a newspaper's PDF: running heads, page numbers, hyphens at line ends."""
    rows = [(line, index == 0) for lines in set_in_lines(paragraphs) for index, line in enumerate(lines)]
    pages = []
    for begin in range(0, len(rows), per_page):
        y = 760.0
        page = [(72.0, 810.0, head), (290.0, 30.0, str(len(pages) + 1))]
        for line, first in rows[begin : begin + per_page]:
            y -= LINE_HEIGHT * (2 if first else 1)
            page.append((72.0, y, line))
        pages.append(page)
    return pdf_file(pages)


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx_file(body: str, core: str | None = None) -> bytes:
    """A Word file with this mark-up as its body."""
    document = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    members = {"word/document.xml": document.encode()}
    return zip_file({**members, "docProps/core.xml": core.encode()} if core else members)


def docx_paragraph(text: str) -> str:
    """A paragraph in two runs, cut in the middle of a word as Word does it."""
    cut = len(text) // 2
    runs = (text[:cut], text[cut:])
    return (
        "<w:p>"
        + "".join(f'<w:r><w:t xml:space="preserve">{escape(run)}</w:t></w:r>' for run in runs)
        + "</w:p>"
    )


def docx_table(rows: Sequence[Sequence[str]]) -> str:
    """A table of one paragraph a cell."""
    cells = ("".join(f"<w:tc>{docx_paragraph(cell)}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


def mail_file(text: str, subject: str, html: str | None = None) -> bytes:
    """A mail as a newsroom gets it."""
    message = EmailMessage()
    message["From"] = "Island Courier <desk@courier.example>"
    message["To"] = "editor@paper.example"
    message["Subject"] = subject
    message["Date"] = "Mon, 06 May 2024 18:30:00 +0200"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    message.add_attachment(b"%PDF-1.4 99 dead", maintype="application", subtype="pdf", filename="a.pdf")
    return message.as_bytes()


def mhtml_file(page: bytes) -> bytes:
    """A page as a browser saves it."""
    head = (
        b"From: <Saved by a browser>\r\nSnapshot-Content-Location: https://courier.example/saved\r\n"
        b"Subject: Saved\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="--cut"\r\n\r\n'
    )
    part = (
        b"----cut\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + page
    )
    return head + part + b"\r\n----cut--\r\n"


def rss_file(entries: Sequence[tuple[str, str]]) -> bytes:
    """A feed of (title, mark-up of the content)."""
    items = "".join(
        f"<item><title>{escape(title)}</title><link>https://courier.example/{number}</link>"
        f"<guid>https://courier.example/{number}</guid><pubDate>Mon, 06 May 2024 18:30:00 +0200</pubDate>"
        f"<description>A summary of 77 words.</description>"
        f"<content:encoded><![CDATA[{content}]]></content:encoded></item>"
        for number, (title, content) in enumerate(entries, 1)
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Island Courier</title>{items}</channel></rss>"
    ).encode()


def zip_file(members: dict[str, bytes]) -> bytes:
    """A zip archive of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            # A day of its own, or the test's parameters would differ from process to process.
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 6, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def packed(data: bytes) -> bytes:
    """A gzip file."""
    return gzip.compress(data, mtime=0)


def warc_file(pages: Sequence[tuple[str, str, bytes]]) -> bytes:
    """A web archive of (address, status line, page)."""
    records = []
    for address, status, page in pages:
        answer = f"HTTP/1.1 {status}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n".encode() + page
        records.append(
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{len(records)}>\r\n"
            f"WARC-Date: 2024-05-07T01:02:03Z\r\nWARC-Target-URI: {address}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n".encode()
            + answer
            + b"\r\n\r\n"
        )
    return b"".join(records)
