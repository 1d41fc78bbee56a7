"""Paths in, tables of documents with their sketches out: read as a stream, so that no archive is too large."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from twosource.archive.checking import skipped_row
from twosource.archive.schema import table
from twosource.archive.sketch import sketch
from twosource.errors import DocumentError
from twosource.load.discovery import discover
from twosource.load.formats import format_named, format_of
from twosource.load.limits import DEFAULT, Options
from twosource.load.record import Record, document_of
from twosource.load.source import Source, file_source
from twosource.model import Document

# So many documents are read into one part; the same input gives the same parts.
PART = 1000
# A crawl has more documents than a newsroom's check.
_LIMITS = DEFAULT._replace(documents=10**9)
_OPTIONS = Options(_LIMITS)


class Unread(NamedTuple):
    """Something in the input that is no document, and why."""

    path: str
    reason: str


def fingerprint(paths: Sequence[str]) -> str:
    """A fingerprint of the input's files: their names, sizes and times."""
    digest = hashlib.sha256()
    for file in discover(paths, _LIMITS).files:
        stat = Path(file).stat()
        digest.update(f"{file}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def parts(paths: Sequence[str]) -> Iterator[list[Document | Unread]]:
    """The documents under `paths` in slices of `PART`, and in their place what could not be read.

    A document without an id is called by its file and its number there.
    """
    stream = _stream(paths)
    while batch := list(islice(stream, PART)):
        yield batch


def _stream(paths: Sequence[str]) -> Iterator[Document | Unread]:
    for file in discover(paths, _LIMITS).files:
        source = file_source(file)
        yield from _documents(source)


def _documents(source: Source) -> Iterator[Document | Unread]:
    format_ = format_of(source.name) or format_named("text")
    try:
        for number, record in enumerate(format_.read(source, _OPTIONS), 1):
            yield _document(record, source, number)
    except DocumentError as error:
        yield Unread(error.path, error.reason)
    except OSError as error:
        yield Unread(source.where, f"cannot be read ({error.strerror or error})")


def _document(record: Record | DocumentError, source: Source, number: int) -> Document | Unread:
    if isinstance(record, DocumentError):
        return Unread(record.path, record.reason)
    if record.id == str(number):  # the reader's own count, which the next file begins anew
        record = record._replace(id=f"{source.where}:{number}")
    name = source.where if number == 1 else f"{source.where}:{number}"
    try:
        return document_of(record, name, source.path, source.where)
    except DocumentError as error:
        return Unread(error.path, error.reason)


def tables(batch: Sequence[Document | Unread], *, sketched: bool = True) -> tuple[Any, Any]:
    """The documents of a slice as a table of the schema `intake` or `plain`, and the rest as one of `skipped`."""
    documents = [one for one in batch if isinstance(one, Document)]
    unread = [one for one in batch if isinstance(one, Unread)]
    rows = [{"document": None, "story": None, "path": one.path, "reason": one.reason} for one in unread]
    name, made = ("intake", intake_row) if sketched else ("plain", plain_row)
    return table(name, [made(document) for document in documents]), table("skipped", rows)


def plain_row(document: Document) -> dict[str, Any]:
    """A document with a fingerprint that decides between two of one id."""
    said = "\0".join((document.text, document.publisher, document.published or "", document.title or ""))
    return {
        "id": document.id,
        "text": document.text,
        "publisher": document.publisher,
        "published": document.published,
        "title": document.title,
        "url": document.url,
        "credits": list(document.credits),
        "path": document.path,
        "fingerprint": hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16],
    }


def sketch_row(document: Document) -> dict[str, Any]:
    """A document's id with its sketch."""
    drawn = sketch(document)
    return {"id": document.id, "day": drawn.day, "terms": list(drawn.terms), "counts": list(drawn.counts)}


def intake_row(document: Document) -> dict[str, Any]:
    """A document with its fingerprint and its sketch."""
    return plain_row(document) | sketch_row(document)


def document_from(row: dict[str, Any]) -> Document:
    """The document that a row of a table stands for."""
    return Document(
        row["id"],
        row["text"],
        row["publisher"],
        row["published"],
        row["title"],
        row["url"],
        tuple(row["credits"] or ()),
        row["path"],
    )


def doubled(row: dict[str, Any]) -> dict[str, Any]:
    """The row of `skipped` for a document whose id another has."""
    return skipped_row(document_from(row), None, f'another document has the id "{row["id"]}"')
