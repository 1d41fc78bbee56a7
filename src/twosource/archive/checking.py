"""The documents of some stories in, their claims, facts and what was set aside out: the one pure step of every engine."""

from __future__ import annotations

import copyreg
import io
import pickle
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple

from twosource.archive.facts import claim_row, fact_row
from twosource.archive.limit import TooLong, within
from twosource.config import Config
from twosource.model import Claim, Document
from twosource.pipeline import compare, read

Rows = dict[str, list[dict[str, Any]]]


class Placed(NamedTuple):
    """A document, the label of its story, and the month that the story's rows are kept under."""

    story: str
    month: str
    document: Document


class Settings(NamedTuple):
    """What a worker needs to know: the configuration, and how many seconds one document or one story may take."""

    config: Config
    document_seconds: float = 20.0
    story_seconds: float = 300.0

    def packed(self) -> bytes:
        """The settings as bytes, to send to another process."""
        out = io.BytesIO()
        pickler = pickle.Pickler(out)
        pickler.dispatch_table = copyreg.dispatch_table | {MappingProxyType: _reduced}
        pickler.dump(tuple(self))
        return out.getvalue()


def unpacked(settings: bytes) -> Settings:
    """What `Settings.packed` gave; for bytes of this program's own making alone."""
    return Settings(*pickle.loads(settings))


def _reduced(mapping: Any) -> Any:
    return _unchanging, (dict(mapping),)


def _unchanging(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """A read-only view; its class has no name that pickle could call it by."""
    return MappingProxyType(mapping)


def check_stories(placed: Sequence[Placed], settings: Settings) -> dict[str, Rows]:
    """The rows of each month's datasets, in the order of stories and documents.

    A document, or a story, that takes longer than it may, or on which the program fails, is a row of `skipped`.
    """
    months: dict[str, Rows] = {}
    ordered = sorted(placed, key=lambda p: (p.month, p.story, p.document.id))
    for (month, story), members in groupby(ordered, key=attrgetter("month", "story")):
        rows = months.setdefault(month, {"stories": [], "claims": [], "facts": [], "skipped": []})
        _check(story, [member.document for member in members], settings, rows)
    return months


def _check(story: str, documents: list[Document], settings: Settings, rows: Rows) -> None:
    claims: list[Claim] = []
    good: list[Document] = []
    for document in documents:
        found = _read(document, settings)
        if isinstance(found, str):
            rows["skipped"].append(skipped_row(document, story, found))
            continue
        good.append(document)
        claims += found
    try:
        with within(settings.story_seconds):
            report = compare(good, claims, settings.config)
    except (TooLong, Exception) as error:  # noqa: BLE001  # one story must not lose the others
        reason = _reason(error, "its story", settings.story_seconds)
        rows["skipped"] += [skipped_row(document, story, reason) for document in good]
        return
    by_id = {document.id: document for document in good}
    rows["stories"] += [_story_row(story, document) for document in good]
    rows["claims"] += [claim_row(story, claim, by_id[claim.document]) for claim in claims]
    rows["facts"] += [fact_row(story, v, by_id) for v in report.verdicts]


def _read(document: Document, settings: Settings) -> tuple[Claim, ...] | str:
    """The document's claims, or why there are none."""
    try:
        with within(settings.document_seconds):
            return read(document, settings.config)
    except (TooLong, Exception) as error:  # noqa: BLE001  # one document must not lose the others
        return _reason(error, "it", settings.document_seconds)


def _reason(error: BaseException, what: str, seconds: float) -> str:
    if isinstance(error, TooLong):
        return f"{what} took longer than {seconds:g} s"
    return f"the program failed on {'it' if what == 'it' else what} ({type(error).__name__}: {error})"


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
