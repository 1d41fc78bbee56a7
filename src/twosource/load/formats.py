"""A table: the formats that are read, by name and suffix, each with its reader, imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Final, NamedTuple, cast

from twosource.errors import DocumentError, UsageError
from twosource.load.limits import Limits
from twosource.load.record import Record
from twosource.load.source import Source

Reader = Callable[[Source, Limits], Iterator[Record | DocumentError]]


class Format(NamedTuple):
    """A format's name on the command line, the suffixes of its files, and its reader as "module:function"."""

    name: str
    suffixes: tuple[str, ...]
    reader: str

    def read(self, source: Source, limits: Limits) -> Iterator[Record | DocumentError]:
        """The records of `source`, and in their place the errors of those that cannot be read."""
        module, function = self.reader.split(":")
        reader = cast(Reader, getattr(import_module(f"twosource.load.{module}"), function))
        yield from reader(source, limits)


FORMATS: Final = (
    Format("text", (".txt", ".text"), "text:read_text"),
    Format("markdown", (".md", ".markdown"), "text:read_text"),
    Format("html", (".html", ".htm", ".xhtml"), "html:read_html"),
    Format("jsonl", (".jsonl", ".ndjson"), "jsonlines:read_jsonlines"),
)

_BY_SUFFIX: Final = {suffix: format_ for format_ in FORMATS for suffix in format_.suffixes}


def format_of(name: str) -> Format | None:
    """The format that a file's suffix tells, or None."""
    lower = name.lower()
    return next((f for suffix, f in _BY_SUFFIX.items() if lower.endswith(suffix)), None)


def format_named(name: str) -> Format:
    """The format called `name` on the command line. Raises UsageError for another word."""
    found = next((f for f in FORMATS if f.name == name), None)
    if found is None:
        known = ", ".join(f.name for f in FORMATS)
        raise UsageError(f'There is no input format "{name}"; there are {known}.')
    return found
