"""Paths or standard input in, Documents and what was set aside out: the door of the house."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO

from twosource.annotation import BinaryIO, TextIO, cast
from twosource.errors import DocumentError, UsageError
from twosource.language.tongue import other_language
from twosource.load.discovery import discover
from twosource.load.formats import Format, format_named, format_of, stem_of
from twosource.load.limits import DEFAULT, Limits, Options, remedy
from twosource.load.record import Record, document_of
from twosource.load.source import Source, file_source, stream_source
from twosource.model import Document, Skipped
from twosource.row import NamedTuple

STDIN = "standard input"


class Loaded(NamedTuple):
    """What was read, by id; what could not be, and why; and what the user should know of the reading."""

    documents: tuple[Document, ...]
    skipped: tuple[Skipped, ...] = ()
    notes: tuple[str, ...] = ()

    def trusted(self, strict: bool = False) -> bool:
        """Whether nothing is missing: no document was unreadable or, if `strict`, set aside for its language."""
        return not any(skipped.unread or strict for skipped in self.skipped)


def load(
    paths: Sequence[str],
    *,
    stdin: TextIO | BinaryIO | None = None,
    input_format: str | None = None,
    limits: Limits = DEFAULT,
    keys: Mapping[str, str] | None = None,
) -> Loaded:
    """The documents of files, folders, globs and, for "-", of standard input (by default JSON Lines).

    A document that cannot be read, or is not in English, is set aside by name, and the others are read. Raises
    DocumentError for a path that leads nowhere and for two documents with one id, UsageError for an
    unknown `input_format`. `keys` says under which names JSON and CSV have our fields: {"text": "body"}.
    """
    piped = format_named(input_format or "jsonl")
    files = [path for path in paths if path != "-"]
    found = discover(files, limits)
    reading = _Reading(Options(limits, keys or {}), found.notes)
    reading.skipped += found.refused
    if "-" in paths:
        reading.take(_standard_input(stdin), piped)
    for path in found.files:
        source = file_source(path)
        reading.take(source, format_of(source.name) or format_named("text"))
    documents = tuple(reading.documents[id_] for id_ in sorted(reading.documents))
    return Loaded(documents, tuple(reading.skipped), tuple(reading.notes))


class _Reading:
    """What has been read so far."""

    def __init__(self, options: Options, notes: Iterable[str]) -> None:
        self.options = options
        self.notes = dict.fromkeys(notes)  # each once, in order
        self.documents: dict[str, Document] = {}
        self.skipped: list[Skipped] = []

    def take(self, source: Source, format_: Format) -> None:
        """Read one source; what fails in it is set aside."""
        for outcome in _outcomes(source, format_, self.options):
            if isinstance(outcome, DocumentError):
                self.skipped.append(Skipped(outcome.path, outcome.reason))
                continue
            try:
                document = document_of(outcome, stem_of(source.name) or STDIN, source.path, source.where)
            except DocumentError as error:
                self.skipped.append(Skipped(error.path, error.reason))
                continue
            language = other_language(document.text)
            if language:
                reason = f'document "{document.id}" is not in English ({language})'
                self.skipped.append(Skipped(source.where, reason, unread=False))
                continue
            self.notes.update(dict.fromkeys(outcome.notes))
            self._keep(document, source)

    def _keep(self, document: Document, source: Source) -> None:
        other = self.documents.get(document.id)
        if other is not None:
            where = "it" if other.path == source.path else other.path or STDIN
            raise DocumentError(
                source.where,
                f'two documents have the id "{document.id}" (the other is in {where}); give one another "id"',
            )
        self.documents[document.id] = document
        if len(self.documents) > self.options.limits.documents:
            raise UsageError(
                f"there are more than {self.options.limits.documents:,} documents {remedy('documents')}"
            )


def _outcomes(source: Source, format_: Format, options: Options) -> Iterator[Record | DocumentError]:
    """The records of a source; an error that ends its reading comes last."""
    try:
        yield from format_.read(source, options)
    except DocumentError as error:
        yield error
    except OSError as error:
        yield DocumentError(source.where, f"cannot be read ({error.strerror or error})")


def _standard_input(stdin: TextIO | BinaryIO | None) -> Source:
    if stdin is None:
        import sys

        stdin = sys.stdin
    binary = getattr(stdin, "buffer", stdin)
    if isinstance(binary.read(0), str):
        binary = BytesIO(stdin.read().encode("utf-8", errors="surrogatepass"))  # type: ignore[union-attr]
    return stream_source(cast("BinaryIO", binary), STDIN)
