"""Open stories in, a file that the next run goes on from out; and back."""

from __future__ import annotations

import json
import os
from pathlib import Path

from twosource.annotation import Any
from twosource.archive.stories import Stories
from twosource.archive.story import Story
from twosource.archive.weights import Frequencies
from twosource.errors import UsageError

SCHEMA = "twosource/stories-2"


def load_stories(path: str) -> Stories:
    """The stories that a former run left open; none where there is no such file.

    Raises UsageError where the file is not one that `save_stories` wrote.
    """
    try:
        state = json.loads(Path(path).read_text(encoding="utf-8"))
        if state["schema"] != SCHEMA:
            raise UsageError(f"{path} is of the schema {state['schema']!r}, not {SCHEMA!r}")
        frequencies = Frequencies(state["documents"], _keyed(state["terms"]))
        stories = [Story(**{**story, "total": _keyed(story["total"])}) for story in state["stories"]]
        return Stories(frequencies, stories)
    except FileNotFoundError:
        return Stories()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UsageError(
            f"{path} is not the state of a former `twosource stories` ({type(error).__name__}: {error})"
        ) from None


def _keyed(counts: dict[str, int]) -> dict[int, int]:
    """JSON has no numbers as keys."""
    return {int(key): count for key, count in counts.items()}


def save_stories(stories: Stories, path: str) -> None:
    """Write the open stories; the file is whole at every moment."""
    fresh = Path(f"{path}.{os.getpid()}.part")
    try:
        fresh.write_text(json.dumps(_state(stories), ensure_ascii=False), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise UsageError(f"{path} cannot be written ({error.strerror or error})") from None


def _state(stories: Stories) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "documents": stories.frequencies.documents,
        "terms": dict(sorted(stories.frequencies.terms.items())),
        "stories": [
            {"label": s.label, "size": s.size, "first": s.first, "last": s.last, "total": s.vector()}
            for _, s in sorted(stories.open.items())
        ],
    }
