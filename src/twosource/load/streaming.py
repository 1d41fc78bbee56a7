"""Paths in, their Documents one after the other out, and in its place what is none: for more than memory holds."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from twosource.annotation import BinaryIO, Final, cast
from twosource.errors import DocumentError
from twosource.language.tongue import other_language
from twosource.load.discovery import discover
from twosource.load.formats import format_named, format_of
from twosource.load.limits import DEFAULT, Limits, Options
from twosource.load.record import Record, document_of
from twosource.load.source import Source, file_source
from twosource.model import Document, Skipped

_PACKED_LINES: Final = (".jsonl.gz", ".ndjson.gz")


def files(paths: Sequence[str], limits: Limits = DEFAULT) -> tuple[str, ...]:
    """The files under `paths`, in one order and each once. Raises DocumentError for a path that leads nowhere."""
    return discover(paths, limits).files


def stream(
    paths: Sequence[str], *, limits: Limits = DEFAULT, keys: Mapping[str, str] | None = None
) -> Iterator[Document | Skipped]:
    """As `load`, held one at a time: a document without an id is called by its file and its number there.

    Two documents of one id both come out. Raises DocumentError for a path that leads nowhere.
    """
    options = Options(limits, keys or {})
    found = discover(paths, limits)
    yield from found.refused
    for file in found.files:
        yield from _documents(_unpacked(file_source(file)), options)


def _unpacked(source: Source) -> Source:
    """The lines of a gzip file of JSON Lines, which need not fit memory; another source as it is."""
    if not source.name.lower().endswith(_PACKED_LINES):
        return source

    def opened() -> AbstractContextManager[BinaryIO]:
        return cast("AbstractContextManager[BinaryIO]", gzip.open(Path(source.where), "rb"))

    return source._replace(name=source.name[: -len(".gz")], open=opened)


def _documents(source: Source, options: Options) -> Iterator[Document | Skipped]:
    format_ = format_of(source.name) or format_named("text")
    try:
        for number, record in enumerate(format_.read(source, options), 1):
            yield _document(record, source, number)
    except DocumentError as error:
        yield Skipped(error.path, error.reason)
    except (EOFError, zlib.error) as error:
        yield Skipped(source.where, f"is a broken gzip file ({error})")
    except OSError as error:
        yield Skipped(source.where, f"cannot be read ({error.strerror or error})")


def _document(record: Record | DocumentError, source: Source, number: int) -> Document | Skipped:
    if isinstance(record, DocumentError):
        return Skipped(record.path, record.reason)
    if record.id == str(number):  # the reader's own count, which the next file begins anew
        record = record._replace(id=f"{source.where}:{number}")
    name = source.where if number == 1 else f"{source.where}:{number}"
    try:
        document = document_of(record, name, source.path, source.where)
    except DocumentError as error:
        return Skipped(error.path, error.reason)
    language = other_language(document.text)
    if language:
        reason = f'document "{document.id}" is not in English ({language})'
        return Skipped(source.where, reason, unread=False)
    return document
