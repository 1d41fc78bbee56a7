"""The documents of some stories with their claims in, facts and what was set aside out: the step after the stories are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from twosource.annotation import Any
from twosource.archive.claim_text import unpacked
from twosource.archive.facts import claim_row, fact_row
from twosource.archive.settings import Settings
from twosource.load.deadline import TooLong, within
from twosource.model import Document
from twosource.pipeline import compare
from twosource.row import NamedTuple

Rows = dict[str, list[dict[str, Any]]]


class Placed(NamedTuple):
    """A document, the label of its story, the month that the story's rows are kept under, and what reading gave.

    `claims` are the text of the document's claims; where they could not be read, `failed` says why.
    """

    story: str
    month: str
    document: Document
    claims: str | None
    failed: str | None = None


def check_stories(placed: Sequence[Placed], settings: Settings) -> Iterator[tuple[str, Rows]]:
    """The month of each story with the rows of its datasets, in the order of months, stories and documents.

    A document that could not be read, and those of a story that takes longer than it may, or on which the
    program fails, are rows of `skipped`.
    """
    ordered = sorted(placed, key=lambda p: (p.month, p.story, p.document.id))
    for (month, story), members in groupby(ordered, key=attrgetter("month", "story")):
        rows: Rows = {"stories": [], "claims": [], "facts": [], "skipped": []}
        _check(story, list(members), settings, rows)
        yield month, rows


def _check(story: str, members: list[Placed], settings: Settings, rows: Rows) -> None:
    good = [m.document for m in members if m.failed is None]
    rows["skipped"] += [skipped_row(m.document, story, m.failed) for m in members if m.failed is not None]
    try:
        with within(settings.story_seconds):
            claims = [claim for m in members if m.claims is not None for claim in unpacked(m.claims)]
            report = compare(good, claims, settings.config)
    except Exception as error:  # noqa: BLE001  # one story must not lose the others
        reason = _reason(error, settings)
        rows["skipped"] += [skipped_row(document, story, reason) for document in good]
        return
    by_id = {document.id: document for document in good}
    rows["stories"] += [_story_row(story, document) for document in good]
    rows["claims"] += [claim_row(story, claim, by_id[claim.document]) for claim in claims]
    rows["facts"] += [fact_row(story, v, by_id) for v in report.verdicts]


def _reason(error: Exception, settings: Settings) -> str:
    if isinstance(error, TooLong):
        return f"its story took longer than {settings.story_seconds:g} s"
    return f"the program failed on its story ({type(error).__name__}: {error})"


def skipped_row(document: Document, story: str | None, reason: str) -> dict[str, Any]:
    """A row of `skipped`."""
    return {"document": document.id, "story": story, "path": document.path, "reason": reason}


def _story_row(story: str, document: Document) -> dict[str, Any]:
    return {
        "story": story,
        "document": document.id,
        "publisher": document.publisher,
        "published": document.published,
        "title": document.title,
        "url": document.url,
        "path": document.path,
        "characters": len(document.text),
    }
