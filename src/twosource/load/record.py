"""What a format's reader found of a document in, a complete Document out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from twosource.annotation import Any
from twosource.days import date, datetime
from twosource.errors import DocumentError
from twosource.language.full_dates import as_date
from twosource.language.imprint import imprint
from twosource.model import Document
from twosource.pattern import pattern
from twosource.row import NamedTuple

# C0 and C1 controls other than white space, and the marks that turn the order of writing round
# (UAX #9: LRE..RLO, LRI..PDI): each becomes a space, so that no offset moves.
_UNPRINTABLE = pattern("[\x00-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# What a terminal obeys: ECMA-48 control sequences (colours, cursor) and operating system commands, whole.
_ESCAPES = pattern("\x1b(?:\\[[0-?]{0,60}[ -/]{0,10}[@-~]|\\][^\x07\x1b\n]{0,200}(?:\x07|\x1b\\\\))")
_FIELDS = ("publisher", "title", "url")


class Record(NamedTuple):
    """A document as its file gives it; what the file does not say is None."""

    text: str
    id: str | None = None
    publisher: str | None = None
    published: str | None = None
    title: str | None = None
    url: str | None = None
    credits: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    modified: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    corrections: tuple[str, ...] = ()
    line: int = 1
    verbatim: bool = False


def record_of(fields: Mapping[str, Any], text: object, where: str, place: str = "") -> Record:
    """A record of named fields as in JSON Lines or front matter; fields of other names are left alone.

    `where` is the file's name and `place` what goes before a reason ("line 3: "). Raises DocumentError
    where a field is not what it must be.
    """
    if not isinstance(text, str):
        missing = text is None
        raise DocumentError(where, f'{place}{"has no" if missing else "wants a string as"} "text"')
    publisher, title, url = (_string(fields.get(name), name, where, place) for name in _FIELDS)
    agencies = fields.get("credits") or ()
    agencies = (agencies,) if isinstance(agencies, str) else agencies
    if not isinstance(agencies, list | tuple) or not all(isinstance(name, str) for name in agencies):
        raise DocumentError(where, f'{place}wants a list of names as "credits"')
    published, notes = _date(fields.get("published"), where, place)
    return Record(
        text=text,
        id=_string(fields.get("id"), "id", where, place),
        published=published,
        notes=notes,
        credits=tuple(printable(name) for name in agencies),
        publisher=publisher,
        title=title,
        url=url,
    )


def document_of(record: Record, default_id: str, path: str | None, where: str) -> Document:
    """The document that `record` makes; what it leaves open is what its text says of itself.

    Raises DocumentError where there is no word in the text.
    """
    text = printable(record.text)
    name = record.id or default_id
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise DocumentError(where, f'document "{name}" has no text' if record.id else "has no text")
    said = imprint(text, record.published)
    published = record.published or said.published
    return Document(
        id=name,
        text=text,
        publisher=record.publisher or said.publisher or name,
        published=published,
        title=record.title,
        url=record.url,
        credits=record.credits or said.credits,
        path=path,
        pages=record.pages,
        line=record.line,
        verbatim=record.verbatim,
        modified=record.modified or (said.modified if said.modified != published else None),
        authors=record.authors or said.authors,
        language=record.language,
        dateline=said.dateline,
        corrections=tuple(dict.fromkeys((*record.corrections, *said.corrections))),
    )


def printable(text: str) -> str:
    """`text` with a space for each control character, of the same length.

    A C1 control is what Windows-1252 prints there, as in the WHATWG Encoding Standard (0x93: a quotation mark).
    """
    if "\x1b" in text:
        text = _ESCAPES.sub(lambda sequence: " " * len(sequence.group()), text)
    return text if text.replace("\n", "").isprintable() else _UNPRINTABLE.sub(_shown, text)


def _shown(match: re.Match[str]) -> str:
    character = match.group()
    if "\x80" <= character <= "\x9f":
        return character.encode("latin-1").decode("cp1252", errors="replace").replace("\ufffd", " ")
    return "\ufffd" if "\ud800" <= character <= "\udfff" else " "


def _string(value: object, name: str, where: str, place: str) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise DocumentError(where, f'{place}wants a string as "{name}"')
    return printable(str(value)).strip() or None


def _date(value: object, where: str, place: str) -> tuple[str | None, tuple[str, ...]]:
    """A date as ISO 8601, with a note where `value` is none or could be two: such a date is left out."""
    if value is None or value == "":
        return None, ()
    if isinstance(value, date | datetime):
        return value.isoformat(), ()
    found = iso_date(value) if isinstance(value, str) else None
    note = f"{where}: {place}no date is read from {str(value)[:40]!r} (write 2025-05-17)"
    return found, () if found else (note,)


def iso_date(value: str) -> str | None:
    """`value` as an ISO 8601 date or date-time, or None where day and month could be either."""
    value = value.strip()
    try:
        return (
            datetime.fromisoformat(value).isoformat()
            if len(value) > 10
            else date.fromisoformat(value).isoformat()
        )
    except ValueError:
        return as_date(value) or _slashed(value)


def _slashed(value: str) -> str | None:
    """A date as "4/19/2017" or "19.4.2017": read only where one of the two cannot be a month."""
    match = re.fullmatch(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:\D.*)?", value)
    if match is None:
        return None
    first, second, year = (int(part) for part in match.groups())
    if first > 12 >= second or first == second:
        first, second = second, first
    elif first <= 12 and second <= 12:
        return None
    try:
        return date(year, first, second).isoformat()
    except ValueError:
        return None
