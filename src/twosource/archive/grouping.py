"""Sketches in the order of days in, each document's story, part and month out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from twosource.annotation import Any, Final
from twosource.archive import storage
from twosource.archive.run import Progress
from twosource.archive.schema import UNDATED, schema, table
from twosource.archive.sketch import Sketch
from twosource.archive.stories import TOGETHER, Stories
from twosource.row import NamedTuple

# A part of the work is closed to new stories when it has so many documents or characters; those of a
# story stay together.
PART = 500
_CHARACTERS: Final = 4_000_000
_WRITTEN: Final = 10_000


class Assigned(NamedTuple):
    """A document's story, the part and month that the story is kept in, and the document's day."""

    id: str
    story: str
    part: int
    month: str
    day: int | None


def group(sketches: Iterable[Sketch], work: Path, documents: int, progress: Progress) -> Iterator[None]:
    """Write `assigned.parquet`: which story each document belongs to; comes up for air after some of them.

    The sketches come by day and id; `documents` is how many there are.
    """
    import pyarrow.parquet as pq

    file = work / "assigned.parquet"
    if file.exists() and storage.is_readable(file):
        return
    stories = Stories()
    rows: list[dict[str, Any]] = []
    with storage.whole(file) as fresh:
        with pq.ParquetWriter(fresh, schema("assigned"), compression="zstd") as writer:
            for number, one in enumerate(assign(sketches, stories), 1):
                rows.append(one._asdict())
                if len(rows) == _WRITTEN:
                    writer.write_table(table("assigned", rows))
                    rows = []
                if number % TOGETHER == 0:
                    progress("grouping", number, documents)
                    yield
            writer.write_table(table("assigned", rows))
        storage.write_json(stories.full, work / "full.json")
    progress("grouping", documents, documents)


class _Filling:
    """The part that new stories go to, and how full it is."""

    def __init__(self) -> None:
        self.number = self.documents = self.characters = 0

    def part(self) -> int:
        """The part of a story that opens now."""
        if self.documents >= PART or self.characters >= _CHARACTERS:
            self.number += 1
            self.documents = self.characters = 0
        return self.number

    def take(self, part: int, characters: int) -> None:
        """Count a document."""
        if part == self.number:
            self.documents += 1
            self.characters += characters


def assign(sketches: Iterable[Sketch], stories: Stories) -> Iterator[Assigned]:
    """Each document's place; the sketches must be in the order of day and id, without a day last."""
    known: dict[str, tuple[int | None, int]] = {}

    def noted() -> Iterator[Sketch]:
        for one in sketches:
            known[one.document] = (one.day, one.characters)
            yield one

    places: dict[str, tuple[int, str]] = {}
    filling = _Filling()
    for document, story in stories.add_ordered(noted()):
        day, characters = known.pop(document)
        if story not in places:
            places[story] = (filling.part(), _month(day))
            if len(places) > 2 * len(stories.open) + 10_000:
                places = _open_ones(places, stories)
        part, month = places[story]
        filling.take(part, characters)
        yield Assigned(document, story, part, month, day)


def _month(day: int | None) -> str:
    return date.fromordinal(day).isoformat()[:7] if day else UNDATED


def _open_ones(places: dict[str, tuple[int, str]], stories: Stories) -> dict[str, tuple[int, str]]:
    """The places of stories that may still take documents, so that memory does not grow with the archive."""
    labels = {story.label for story in stories.open.values()}
    return {label: place for label, place in places.items() if label in labels}
