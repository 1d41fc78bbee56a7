"""Where the lines of the units are held that a run's Config declares: by thread and task, for each may have its own."""

from __future__ import annotations

from contextvars import ContextVar

# Imported by the first run that declares any; few do, and `contextvars` is no small library.
DECLARED: ContextVar[tuple[str, ...]] = ContextVar("declared", default=())
