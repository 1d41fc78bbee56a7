"""The errors that a caller may catch, in one tree.

    TwosourceError            anything below; the message is one sentence that names place and remedy
      UsageError              arguments that make no run: no path, too few documents, an unknown format
      ConfigError             claims.yaml cannot be read or says something unknown
      ArchiveError            an archive cannot be written or read: a full disk, a damaged part
      DocumentError           a document cannot be read: missing, empty, binary, broken, of unknown encoding

The command line prints the message on standard error and ends with status 2.
"""

from __future__ import annotations

from collections.abc import Iterable

_MOST_NAMED = 20  # words in one sentence


class TwosourceError(Exception):
    """Anything that keeps a run from being trusted."""


class UsageError(TwosourceError):
    """Arguments that make no run."""


class ConfigError(TwosourceError):
    """A configuration that cannot be read."""


class ArchiveError(TwosourceError):
    """An archive that cannot be written or read."""


class DocumentError(TwosourceError):
    """A document that cannot be read; `path` names it."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence that refuses `word`: the nearest known word, else those that are known, or the first."""
    import difflib

    words = list(known)
    close = difflib.get_close_matches(word, words, n=1, cutoff=0.6)
    if close:
        return f"; did you mean `{close[0]}`?"
    more = f" and {len(words) - _MOST_NAMED} more" if len(words) > _MOST_NAMED else ""
    return f"; known are {', '.join(words[:_MOST_NAMED])}{more}" if words else ""
