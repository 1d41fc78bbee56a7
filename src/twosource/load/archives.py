"""A zip archive or a gzip file in, the records of the documents in it out."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.errors import DocumentError
from twosource.load.formats import format_named, format_of, stem_of
from twosource.load.limits import Options
from twosource.load.packed import open_zip, read_gzip, read_member
from twosource.load.record import Record
from twosource.load.source import Source, bytes_source

# An archive in an archive in an archive: nobody packs news deeper.
DEEPEST = 3


def read_zip(source: Source, options: Options, depth: int = 1) -> Iterator[Record | DocumentError]:
    """The records of every member of a known kind, by name; those of other kinds are left alone.

    A member's id is by default its own name's stem. What cannot be read of it comes out as its error.
    """
    _not_too_deep(source, depth)
    unpacked = 0
    with source.open() as stream, open_zip(stream, source.where, options.limits) as archive:
        members = [info for info in archive.infolist() if _is_document(info.filename)]
        if not members:
            raise DocumentError(source.where, "is an archive without a document of a known kind")
        for info in sorted(members, key=lambda member: member.filename):
            where = f"{source.where}!{info.filename}"
            try:
                data = read_member(archive, info, where, options.limits)
            except DocumentError as error:
                yield error
                continue
            unpacked += len(data)
            if unpacked > options.limits.expanded_bytes:
                raise DocumentError(
                    source.where,
                    f"unpacks to more than {options.limits.expanded_bytes:,} bytes (limits: expanded_bytes)",
                )
            yield from _read(bytes_source(data, where, _base(info.filename), source.path), options, depth)


def read_gzipped(source: Source, options: Options, depth: int = 1) -> Iterator[Record | DocumentError]:
    """The records of what a gzip file holds: a document of the kind that its name tells without ".gz"."""
    _not_too_deep(source, depth)
    with source.open() as stream:
        data = read_gzip(stream, source.where, options.limits)
    name = source.name[: -len(".gz")] if source.name.lower().endswith(".gz") else source.name
    yield from _read(bytes_source(data, source.where, name, source.path), options, depth)


def _read(source: Source, options: Options, depth: int) -> Iterator[Record | DocumentError]:
    """The records of an unpacked document, each with its own name; an error in it ends it alone."""
    format_ = format_of(source.name) or format_named("text")
    stem = stem_of(source.name)
    reader = {"zip": read_zip, "gzip": read_gzipped}.get(format_.name)
    try:
        outcomes = reader(source, options, depth + 1) if reader else format_.read(source, options)
        for outcome in outcomes:
            if isinstance(outcome, Record):
                # Its lines are not those of the file that the path names.
                outcome = outcome._replace(id=outcome.id or stem, line=1, verbatim=False)
            yield outcome
    except DocumentError as error:
        yield error


def _not_too_deep(source: Source, depth: int) -> None:
    if depth > DEEPEST:
        raise DocumentError(source.where, f"is an archive within {DEEPEST} others")


def _is_document(name: str) -> bool:
    base = _base(name)
    # A folder's name ends in "/", and a hostile archive has members without a name.
    return (
        bool(base)
        and not base.startswith(".")
        and not name.startswith("__MACOSX/")
        and format_of(base) is not None
    )


def _base(name: str) -> str:
    return name.replace("\\", "/").rpartition("/")[2]
