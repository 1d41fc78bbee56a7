"""Rows of documents in, their claims as text out, or why there are none: the step before the stories are known."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from twosource.annotation import Any, Final
from twosource.archive import storage
from twosource.archive.claim_text import packed
from twosource.archive.intake import document_from
from twosource.archive.schema import table
from twosource.archive.settings import Settings, unpacked
from twosource.load.deadline import TooLong, within
from twosource.pipeline import read
from twosource.row import NamedTuple

_DOCUMENT: Final = (
    *("place", "day", "id", "text", "publisher", "published", "title", "url", "credits", "path"),
)


class Read(NamedTuple):
    """A document's claims as text, or why they could not be read."""

    claims: str | None
    failed: str | None = None


class Passage(NamedTuple):
    """Some rows of a part of the intake; to the end where `stop` is None."""

    number: int
    start: int = 0
    stop: int | None = None

    @property
    def single(self) -> bool:
        """Whether it is one document."""
        return self.stop == self.start + 1


def read_row(row: Mapping[str, Any], settings: Settings) -> Read:
    """The claims of the document that a row stands for.

    One that takes longer than it may, or on which the program fails, says so in `failed`.
    """
    try:
        with within(settings.document_seconds):
            return Read(packed(read(document_from(row), settings.config)))
    except TooLong:
        return Read(None, f"it took longer than {settings.document_seconds:g} s")
    except Exception as error:  # noqa: BLE001  # one document must not lose the others
        return Read(None, f"the program failed on it ({type(error).__name__}: {error})")


def _rows(passage: Passage, out: Path) -> list[dict[str, Any]]:
    """The documents of a passage."""
    import pyarrow.parquet as pq

    file = out / "work" / "intake" / storage.part_name(passage.number)
    held = pq.ParquetFile(file).read(columns=list(_DOCUMENT))
    rows: list[dict[str, Any]] = held.slice(
        passage.start, None if passage.stop is None else passage.stop - passage.start
    ).to_pylist()
    return rows


def _row(row: Mapping[str, Any], found: Read) -> dict[str, Any]:
    return {"place": row["place"], "day": row["day"], **found._asdict()}


def passage_read(passage: Passage, out: Path, settings: bytes) -> list[dict[str, Any]]:
    """The rows of the table `read` for the documents of a passage."""
    known = unpacked(settings)
    return [_row(row, read_row(row, known)) for row in _rows(passage, out)]


def part_read(passage: Passage, out: Path, settings: bytes) -> int:
    """Read the claims of a whole part, and keep them; how many documents it has."""
    return keep_read(passage.number, passage_read(passage, out, settings), out)


def keep_read(number: int, rows: list[dict[str, Any]], out: Path) -> int:
    """Write a part's claims into `work/read` of the archive, then its mark; how many documents it has."""
    storage.write_table(table("read", rows), out / "work" / "read" / storage.part_name(number))
    storage.Marks(out / "work" / "read-taken", {}).set(number, {"documents": len(rows)})
    return len(rows)


def halved(passage: Passage) -> list[Passage]:
    """The two halves of a passage whose end is known; one of a single document as it is."""
    assert passage.stop is not None
    if passage.stop - passage.start < 2:
        return [passage]
    middle = (passage.start + passage.stop) // 2
    return [passage._replace(stop=middle), passage._replace(start=middle)]


def lost(passage: Passage, out: Path, reason: str) -> list[dict[str, Any]]:
    """The rows of a passage whose reading ended its worker."""
    failed = Read(None, f"it could not be read: {reason}")
    return [_row(row, failed) for row in _rows(passage, out)]
