"""Cross-checks the claims of several articles about one event: what they agree on, where they diverge.

    >>> from twosource import Document, check
    >>> report = check([
    ...     Document("a", "The storm killed 12 people.", "Harbour Post"),
    ...     Document("b", "The storm killed at least 10 people.", "Valley Radio"),
    ... ])
    >>> len(report.documents)
    2

Importing this package is cheap: the rooms behind it are opened when they are first called.
"""

from __future__ import annotations

import sys
from types import ModuleType

from twosource.annotation import TYPE_CHECKING, Any
from twosource.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from twosource.config import Config
    from twosource.errors import TwosourceError
    from twosource.model import Claim, Document, Report, Skipped

__version__ = VERSION
__all__ = ["Config", "Document", "Report", "TwosourceError", "__version__", "check", "extract"]

_NOUNS = {
    "Config": "twosource.config",
    "Document": "twosource.model",
    "Report": "twosource.model",
    "TwosourceError": "twosource.errors",
}


def check(
    documents: Iterable[Document],
    config: Config | None = None,
    skipped: tuple[Skipped, ...] = (),
    progress: Callable[[Sequence[Document]], Iterable[Document]] = iter,
) -> Report:
    """What the documents agree on, where they diverge, and what rests on one of them alone.

    Without a `config` the defaults hold; no claims.yaml is looked for. Raises UsageError for fewer
    than two documents, or two with one id. `skipped` is handed on to the report; `progress` is given
    the documents and gives each out when it is to be read, as a progress bar does.
    """
    from twosource.errors import UsageError
    from twosource.pipeline import check as compare

    given = tuple(documents)
    seen: set[str] = set()
    for document in given:
        if document.id in seen:
            raise UsageError(f"two documents have the id {document.id!r}; give one another")
        seen.add(document.id)
    if len(given) < 2:
        found = "there is one document alone" if given else "there is no document"
        raise UsageError(f"nothing to compare: {found}; give two or more")
    return compare(progress(given), config, skipped)


def extract(document: Document, config: Config | None = None) -> tuple[Claim, ...]:
    """The claims of one document in reading order; offsets are half-open, in code points of its text."""
    from twosource.pipeline import read

    return read(document, config)


def __getattr__(name: str) -> Any:
    if name not in _NOUNS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from twosource.imported import imported

    return imported(_NOUNS[name], name)


class _Package(ModuleType):
    """The package; importing the room `twosource.extract` must not hide the function of that name."""

    def __setattr__(self, name: str, value: object) -> None:
        if not (name == "extract" and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
