"""Sketches in the order of days in, each document's story, part and month out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from twosource.archive.sketch import Sketch
from twosource.archive.stories import Stories

# A part of the work is closed to new stories when it has so many documents; those of a story stay together.
PART = 500
UNDATED = "undated"


class Assigned(NamedTuple):
    """A document's story, and the part and month that the story is kept in."""

    document: str
    story: str
    part: int
    month: str


def assign(sketches: Iterable[Sketch], stories: Stories) -> Iterator[Assigned]:
    """Each document's place; the sketches must be in the order of day and id, without a day last."""
    days: dict[str, int | None] = {}

    def noted() -> Iterator[Sketch]:
        for one in sketches:
            days[one.document] = one.day
            yield one

    places: dict[str, tuple[int, str]] = {}
    part = held = 0
    for document, story in stories.add_ordered(noted()):
        day = days.pop(document)
        if story not in places:
            if held >= PART:
                part, held = part + 1, 0
            places[story] = (part, _month(day))
            if len(places) > 2 * len(stories.open) + 10_000:
                places = _open_ones(places, stories)
        held += places[story][0] == part
        yield Assigned(document, story, *places[story])


def _month(day: int | None) -> str:
    return date.fromordinal(day).isoformat()[:7] if day else UNDATED


def _open_ones(places: dict[str, tuple[int, str]], stories: Stories) -> dict[str, tuple[int, str]]:
    """The places of stories that may still take documents, so that memory does not grow with the archive."""
    labels = {story.label for story in stories.open.values()}
    return {label: place for label, place in places.items() if label in labels}
