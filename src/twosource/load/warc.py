"""A web archive (WARC) as news crawls write it in, one record a page out."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from twosource.annotation import Any
from twosource.errors import DocumentError, UsageError
from twosource.load.decoding import declared_encoding, decode
from twosource.load.html import page_record
from twosource.load.limits import Options, remedy
from twosource.load.record import Record, iso_date
from twosource.load.source import Source

_BROKEN = (ValueError, EOFError, OSError, AttributeError, TypeError, KeyError, IndexError, zlib.error)
_PAGES = ("text/html", "application/xhtml+xml")


def read_warc(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """A record for each page that was answered with 200, its id the page's address.

    Raises UsageError where the extra is not installed.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator
        from warcio.exceptions import ArchiveLoadFailed
    except ImportError:
        raise UsageError("Web archives need warcio: pip install 'twosource[warc]'") from None
    found = False
    with source.open() as stream:
        entries = iter(ArchiveIterator(stream))
        # What warcio raises on a broken archive is not one error of its own alone.
        while entry := _next(entries, source.where, (ArchiveLoadFailed, *_BROKEN)):
            if _is_page(entry):
                found = True
                yield _page(entry, source, options)
    if not found:
        raise DocumentError(source.where, "holds no page")


def _next(entries: Iterator[Any], where: str, broken: tuple[type[Exception], ...]) -> Any:
    try:
        return next(entries, None)
    except broken as error:
        raise DocumentError(where, f"is a broken web archive ({error or type(error).__name__})") from None


def _is_page(entry: Any) -> bool:
    if entry.rec_type != "response" or entry.http_headers is None or entry.rec_headers is None:
        return False
    kind = (entry.http_headers.get_header("Content-Type") or "").partition(";")[0].strip().lower()
    return entry.http_headers.get_statuscode() == "200" and kind in _PAGES


def _page(entry: Any, source: Source, options: Options) -> Record | DocumentError:
    address = entry.rec_headers.get_header("WARC-Target-URI") or ""
    where = f"{source.where}!{address}"
    try:
        data = entry.content_stream().read(options.limits.document_bytes + 1)
    except _BROKEN as error:
        return DocumentError(where, f"is broken ({error or type(error).__name__})")
    if len(data) > options.limits.document_bytes:
        return DocumentError(
            where, f"is larger than {options.limits.document_bytes:,} bytes {remedy('document_bytes')}"
        )
    declared = (
        (entry.http_headers.get_header("Content-Type") or "").lower().partition("charset=")[2].strip("\"' ;")
    )
    try:
        decoded = decode(data, where, declared or declared_encoding(data))
        record = page_record(decoded.text, where, options.limits)
    except DocumentError as error:
        return error
    crawled = iso_date(entry.rec_headers.get_header("WARC-Date") or "")
    return record._replace(
        id=address or None, url=record.url or address or None, published=record.published or crawled
    )
