"""Paths in, tables of documents with their sketches out: read as a stream, so that no archive is too large."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, islice
from math import ceil
from pathlib import Path

from twosource.annotation import Any, Final
from twosource.archive import storage
from twosource.archive.checking import skipped_row
from twosource.archive.schema import UNDATED, table
from twosource.archive.settings import Settings
from twosource.archive.sketch import NEVER, day_of, sketch
from twosource.config import Config
from twosource.load.limits import DEFAULT, Limits
from twosource.load.streaming import files, stream
from twosource.model import Document, Skipped
from twosource.row import NamedTuple

# So many documents are read into one part, or so many characters: the same input gives the same parts.
PART = 500
_CHARACTERS: Final = 16_000_000
_NAMED: Final = 10_000
# A crawl has more documents than a newsroom's check.
_LIMITS: Final = DEFAULT._replace(documents=10**9)


def _limits(config: Config) -> Limits:
    """What the files may hold, where `config` says so."""
    return _LIMITS._replace(**config.limits)


class Slice(NamedTuple):
    """A part of the input by its number, and what was read for it."""

    number: int
    batch: Sequence[Document | Skipped]


def fingerprint(paths: Sequence[str], config: Config) -> str:
    """A fingerprint of the input's files: their names, sizes and times."""
    digest = hashlib.sha256()
    for file in files(paths, _limits(config)):
        stat = Path(file).stat()
        digest.update(f"{file}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def slices(paths: Sequence[str], settings: Settings) -> Iterator[Slice]:
    """The documents under `paths`, `PART` or fewer at a time, and in their place what could not be read."""
    number, characters = 0, 0
    batch: list[Document | Skipped] = []
    config = settings.config
    limits = _limits(config)
    if not limits.seconds:  # one page of a crawl must not hold up the others
        limits = limits._replace(seconds=ceil(settings.document_seconds))
    for one in stream(paths, limits=limits, keys=config.fields):
        batch.append(one)
        characters += len(one.text) if isinstance(one, Document) else 0
        if len(batch) == PART or characters >= _CHARACTERS:
            yield Slice(number, batch)
            number, characters, batch = number + 1, 0, []
    if batch:
        yield Slice(number, batch)


def take(one: Slice, out: Path, *, sketched: bool = True) -> dict[str, int]:
    """Write a slice, with sketches into `work/intake` of the archive, else into `work/plain`, and mark it; the counts."""
    documents = [read for read in one.batch if isinstance(read, Document)]
    unread = [read for read in one.batch if isinstance(read, Skipped)]
    if unread:
        rows = [{"document": None, "story": None, "path": s.path, "reason": s.reason} for s in unread]
        aside = out / "skipped" / f"month={UNDATED}" / f"unread-{one.number:05d}.parquet"
        storage.write_table(table("skipped", rows), aside)
    name, made = ("intake", intake_row) if sketched else ("plain", plain_row)
    taken = table(name, [{"place": one.number * PART + n, **made(d)} for n, d in enumerate(documents)])
    storage.write_table(taken, out / "work" / name / storage.part_name(one.number))
    days = [NEVER if day is None else day for day in map(day_of, (d.published for d in documents))]
    counts = {"documents": len(documents), "skipped": len(unread)}
    counts |= {"first": min(days, default=NEVER), "last": max(days, default=NEVER)}
    storage.Marks(out / "work" / f"{name}-taken", {}).set(one.number, counts)
    return counts


def set_aside(one: Slice, reason: str) -> Slice:
    """The slice with none of its documents."""
    return one._replace(
        batch=[Skipped(s.path or s.id, reason) if isinstance(s, Document) else s for s in one.batch]
    )


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
    return {
        "id": document.id,
        "day": drawn.day,
        "characters": drawn.characters,
        "terms": list(drawn.terms),
        "counts": list(drawn.counts),
    }


def intake_row(document: Document) -> dict[str, Any]:
    """A document with its fingerprint and its sketch."""
    return plain_row(document) | sketch_row(document)


def document_from(row: Mapping[str, Any]) -> Document:
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


def double(doubled: Iterable[Mapping[str, Any]], out: Path) -> None:
    """Name the documents whose id another has."""
    marks, stream = storage.Marks(out / "work" / "doubled"), iter(doubled)
    for number in count():
        rows = list(islice(stream, _NAMED))
        if not rows:
            return
        file = out / "skipped" / f"month={UNDATED}" / f"doubled-{number:05d}.parquet"
        named = [
            skipped_row(document_from(r), None, f'another document has the id "{r["id"]}"') for r in rows
        ]
        storage.write_table(table("skipped", named), file)
        marks.set(number, {"skipped": len(named)})
