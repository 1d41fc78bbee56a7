"""A zip archive or a gzip file in, the records of the documents in it out."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.errors import DocumentError
from twosource.load.formats import Format, format_named, format_of, stem_of
from twosource.load.limits import Options, remedy
from twosource.load.packed import open_zip, read_gzip, read_member
from twosource.load.record import Record
from twosource.load.source import Source, bytes_source


def read_zip(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """The records of every member of a known kind, by name; those of other kinds are left alone.

    A member's id is by default its own name's stem. What cannot be read of it comes out as its error.
    """
    yield from _Unpacking(options).zip(source)


def read_gzipped(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """The records of what a gzip file holds: a document of the kind that its name tells without ".gz"."""
    yield from _Unpacking(options).gzip(source)


class _Unpacking:
    """How many bytes an archive and those within it have given so far, and how deep they lie in each other."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.depth = 0
        self.unpacked = 0

    def zip(self, source: Source) -> Iterator[Record | DocumentError]:
        """The records of the members of known kinds, by name."""
        limits = self.options.limits
        with source.open() as stream, open_zip(stream, source.where, limits) as archive:
            members = [info for info in archive.infolist() if _is_document(info.filename)]
            if not members:
                raise DocumentError(source.where, "is an archive without a document of a known kind")
            for info in sorted(members, key=lambda member: member.filename):
                where = f"{source.where}!{info.filename}"
                try:
                    data = read_member(archive, info, where, limits)
                except DocumentError as error:
                    yield error
                    continue
                self.count(data, source.where)
                yield from self.member(bytes_source(data, where, _base(info.filename), source.path))

    def gzip(self, source: Source) -> Iterator[Record | DocumentError]:
        """The records of what the file holds."""
        with source.open() as stream:
            data = read_gzip(stream, source.where, self.options.limits)
        self.count(data, source.where)
        name = source.name[: -len(".gz")] if source.name.lower().endswith(".gz") else source.name
        yield from self.member(bytes_source(data, source.where, name, source.path))

    def count(self, data: bytes, where: str) -> None:
        """Take account of what was unpacked. Raises DocumentError where that is too much."""
        most = self.options.limits.expanded_bytes
        self.unpacked += len(data)
        if self.unpacked > most:
            raise DocumentError(where, f"unpacks to more than {most:,} bytes {remedy('expanded_bytes')}")

    def member(self, source: Source) -> Iterator[Record | DocumentError]:
        """The records of an unpacked document, each with its own name; an error in it ends it alone."""
        format_ = format_of(source.name) or format_named("text")
        stem = stem_of(source.name)
        self.depth += 1
        try:
            for outcome in self.records(source, format_):
                if isinstance(outcome, Record):
                    # Its lines are not those of the file that the path names.
                    outcome = outcome._replace(id=outcome.id or stem, line=1, verbatim=False)
                yield outcome
        except DocumentError as error:
            yield error
        finally:
            self.depth -= 1

    def records(self, source: Source, format_: Format) -> Iterator[Record | DocumentError]:
        """The records of an unpacked document, archives in it unpacked too, so deep as the limit allows."""
        packed = {"zip": self.zip, "gzip": self.gzip}.get(format_.name)
        if packed is None:
            return format_.read(source, self.options)
        if self.depth > self.options.limits.archives - 1:
            most = self.options.limits.archives
            raise DocumentError(source.where, f"is an archive within {most} others {remedy('archives')}")
        return packed(source)


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
