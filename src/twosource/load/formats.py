"""A table: the formats that are read, by name and suffix, each with its reader, imported when first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from twosource.annotation import Final, cast
from twosource.errors import DocumentError, UsageError
from twosource.imported import imported
from twosource.load.limits import Options
from twosource.load.record import Record
from twosource.load.source import Source
from twosource.row import NamedTuple

Reader = Callable[[Source, Options], Iterator[Record | DocumentError]]


class Format(NamedTuple):
    """A format's name on the command line, the suffixes of its files, and its reader as "module:function"."""

    name: str
    suffixes: tuple[str, ...]
    reader: str

    def read(self, source: Source, options: Options) -> Iterator[Record | DocumentError]:
        """The records of `source`, and in their place the errors of those that cannot be read."""
        module, function = self.reader.split(":")
        reader = cast(Reader, imported(f"twosource.load.{module}", function))
        yield from reader(source, options)

    def stem(self, name: str) -> str:
        """A file's name without the suffix that tells the format."""
        suffix = next((s for s in self.suffixes if name.lower().endswith(s)), "")
        return name[: -len(suffix)] if suffix else name


FORMATS: Final = (
    Format("text", (".txt", ".text"), "text:read_text"),
    Format("markdown", (".md", ".markdown"), "text:read_markdown"),
    Format("rst", (".rst",), "text:read_rst"),
    Format("jsonl", (".jsonl", ".ndjson"), "jsonlines:read_jsonlines"),
    Format("html", (".html", ".htm", ".xhtml"), "html:read_html"),
    Format("mhtml", (".mhtml", ".mht"), "mail:read_mail"),
    Format("eml", (".eml",), "mail:read_mail"),
    Format("pdf", (".pdf",), "pdf:read_pdf"),
    Format("docx", (".docx",), "docx:read_docx"),
    Format("feed", (".rss", ".atom", ".xml"), "feeds:read_feed"),
    Format("json", (".json",), "rows:read_json"),
    Format("csv", (".csv", ".tsv"), "rows:read_csv"),
    Format("parquet", (".parquet",), "rows:read_parquet"),
    Format("warc", (".warc", ".warc.gz"), "warc:read_warc"),
    Format("gzip", (".gz",), "archives:read_gzipped"),
    Format("zip", (".zip",), "archives:read_zip"),
)

# The longest first: ".warc.gz" is no ".gz".
_SUFFIXES: Final = ((suffix, format_) for format_ in FORMATS for suffix in format_.suffixes)
_BY_SUFFIX: Final = dict(sorted(_SUFFIXES, key=lambda pair: -len(pair[0])))


def format_of(name: str) -> Format | None:
    """The format that a file's suffix tells, or None."""
    lower = name.lower()
    return next((f for suffix, f in _BY_SUFFIX.items() if lower.endswith(suffix)), None)


def stem_of(name: str) -> str:
    """The id that a file's name gives its document: without the suffixes that tell its format, ".gz" the outermost."""
    known = format_of(name)
    stem = known.stem(name) if known else name.rpartition(".")[0] or name
    inner = format_of(stem) if known and known.name == "gzip" else None
    return (inner.stem(stem) if inner else stem) or name


def format_named(name: str) -> Format:
    """The format called `name` on the command line. Raises UsageError for another word."""
    found = next((f for f in FORMATS if f.name == name), None)
    if found is None:
        known = ", ".join(f.name for f in FORMATS)
        raise UsageError(f'There is no input format "{name}"; there are {known}.')
    return found
