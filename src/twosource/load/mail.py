"""A mail or a saved page (MHTML) in, one record out: its text, or the article of its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from twosource.errors import DocumentError
from twosource.load.decoding import declared_encoding, decode
from twosource.load.html import page_record
from twosource.load.limits import Options
from twosource.load.record import Record
from twosource.load.source import Source
from twosource.pattern import pattern

MOST_PARTS = 2000
# The parser's time grows with the square of how deep parts nest, and of how long a header is.
MOST_NESTED = 50
LONGEST_HEADER = 10_000
_HEADERS = pattern(
    rb"^(content-[a-z-]{2,30}|from|subject|date|snapshot-content-location):([^\n]*(?:\n[ \t][^\n]*)*)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = pattern(r"^-- ?$", re.MULTILINE)
_REPLIED = pattern(
    r"^(?:On .{5,120} wrote:|-{2,} ?(?:Original|Forwarded) [Mm]essage ?-{2,})\s*$", re.MULTILINE
)


def read_mail(source: Source, options: Options) -> Iterator[Record]:
    """The one record of a mail: its text without what it quotes and without its signature."""
    data = source.read(options.limits)
    _refuse_hostile(data, source.where)
    try:
        message = message_from_bytes(data, policy=policy.default)
        plain, page = _bodies(message)
        title, sender, address, published = _heads(message)
    except (
        MessageError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
    ) as error:
        raise DocumentError(
            source.where, f"is no mail that can be read ({error or type(error).__name__})"
        ) from None
    saved = source.name.lower().endswith((".mhtml", ".mht"))
    if plain is not None and not saved:
        yield Record(text=_own_words(plain), title=title, publisher=sender, published=published)
        return
    if page is None:
        raise DocumentError(source.where, "has no text")
    record = page_record(page, source.where, options.limits)
    yield record._replace(
        title=record.title or title,
        url=record.url or address,
        publisher=record.publisher or (None if saved else sender),
        published=record.published or (None if saved else published),
    )


def _refuse_hostile(data: bytes, where: str) -> None:
    """Raise DocumentError for a mail that no program writes, and that would take long to read."""
    parts = nested = 0
    for name, value in _HEADERS.findall(data):
        if len(value) > LONGEST_HEADER:
            raise DocumentError(where, f"has a header of more than {LONGEST_HEADER:,} bytes")
        if name.lower() == b"content-type":
            parts += 1
            nested += value.strip().lower().startswith((b"multipart/", b"message/"))
    parts = max(parts, data.count(b"\n--") // 5)
    if parts > MOST_PARTS or nested > MOST_NESTED:
        raise DocumentError(where, f"has more than {MOST_PARTS:,} parts, or nests more than {MOST_NESTED}")


def _heads(message: EmailMessage) -> tuple[str | None, str | None, str | None, str | None]:
    """Subject, the sender's name, the address that a saved page came from, and the date."""
    name, mailbox = parseaddr(str(message.get("From", "")))
    title = " ".join(str(message.get("Subject", "")).split()) or None
    address = (
        str(message.get("Snapshot-Content-Location") or message.get("Content-Location") or "").strip() or None
    )
    try:
        published = parsedate_to_datetime(str(message.get("Date", ""))).isoformat()
    except (ValueError, TypeError, IndexError):
        published = None
    return title, name or mailbox.rpartition("@")[2] or None, address, published


def _bodies(message: EmailMessage) -> tuple[str | None, str | None]:
    """The first plain text and the first page among the parts that are no attachments."""
    plain = page = None
    for count, part in enumerate(message.walk()):
        if count > MOST_PARTS:
            break
        kind = part.get_content_type()
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        if kind == "text/plain" and plain is None:
            plain = _text(part, None)
        elif kind in ("text/html", "application/xhtml+xml") and page is None:
            page = _text(part, "html")
    return plain, page


def _text(part: EmailMessage, kind: str | None) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    declared = part.get_content_charset() or (declared_encoding(data) if kind else None)
    return decode(data, "a part of the mail", declared).text


def _own_words(text: str) -> str:
    """The words that the sender wrote: up to the signature or the mail replied to, quoted lines left out."""
    for end in (_SIGNATURE, _REPLIED):
        match = end.search(text)
        text = text[: match.start()] if match and text[: match.start()].strip() else text
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(line for line in lines if not line.startswith(">")).strip() + "\n"
