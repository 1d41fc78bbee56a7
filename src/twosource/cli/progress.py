"""The documents of a run in, the same documents out; on a terminal, a bar on standard error once a second has passed."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence

from twosource.model import Document

_PATIENCE = 1.0  # seconds before a bar is drawn at all
_PAUSE = 0.1  # seconds between two drawings
_WIDE = 30


def progress(documents: Sequence[Document]) -> Iterator[Document]:
    """Each document as it is read; nothing is drawn where standard error is no terminal, or a dumb one."""
    err = sys.stderr
    if err is None or not err.isatty() or os.environ.get("TERM") == "dumb":
        yield from documents
        return
    started = drawn = time.monotonic()
    try:
        for number, document in enumerate(documents):
            yield document
            now = time.monotonic()
            if now - started > _PATIENCE and now - drawn > _PAUSE:
                drawn = now
                err.write(f"\r{bar(number + 1, len(documents))}")
                err.flush()
    finally:
        if drawn > started:
            err.write("\r\x1b[K")
            err.flush()


def bar(done: int, of: int) -> str:
    """A bar in ASCII with the count."""
    filled = _WIDE * done // max(of, 1)
    return f"[{'#' * filled}{'-' * (_WIDE - filled)}] {done}/{of} documents read"
