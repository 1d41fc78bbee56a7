"""Standard output and the environment in, the page to write on out; and the one place that writes to it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from twosource.annotation import TextIO
from twosource.cli.ending import silence_stdout
from twosource.errors import UsageError, nearest
from twosource.report.page import Page

COLOURS = ("auto", "always", "never")
_NARROWEST = 40


def page(colour: str = "auto", width: int | None = None, verbose: bool = False, quiet: bool = False) -> Page:
    """The page that standard output is, by what it is connected to and what the user asks for."""
    if colour not in COLOURS:
        raise UsageError(f"`--color {colour}` is unknown{nearest(colour, COLOURS)}")
    coloured = _coloured(sys.stdout, os.environ, colour)
    if width is None and (coloured or _is_terminal(sys.stdout)):
        width = _columns(os.environ)
    return Page(width and max(width, _NARROWEST), coloured, not _shows(sys.stdout, "≠✓─"), verbose, quiet)


def _coloured(out: TextIO | None, environment: Mapping[str, str], colour: str) -> bool:
    """The command line decides, else NO_COLOR, else FORCE_COLOR, else whether a terminal that can is there."""
    if colour != "auto":
        return colour == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return _is_terminal(out) and environment.get("TERM") not in ("dumb", "unknown")


def _is_terminal(out: TextIO | None) -> bool:
    return out is not None and out.isatty()


def _columns(environment: Mapping[str, str]) -> int:
    if environment.get("COLUMNS", "").isdecimal() and int(environment["COLUMNS"]) > 0:
        return int(environment["COLUMNS"])
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except OSError:
        return 80


def _shows(out: TextIO | None, letters: str) -> bool:
    try:
        letters.encode((out and out.encoding) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def emit(text: str, machine: bool = False) -> None:
    """Write to standard output: for a program always UTF-8, for a person in the terminal's own encoding.

    A lone surrogate becomes its JSON escape for a program; a letter that the terminal's encoding
    lacks becomes "?". Raises BrokenPipeError where the reader has gone, UsageError where a disk is full.
    """
    if sys.stdout is None:
        return
    if machine:
        data = text.encode("utf-8", "backslashreplace")
    else:
        data = text.encode(sys.stdout.encoding or "utf-8", "replace")
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        silence_stdout()
        raise UsageError(f"standard output cannot be written: {error.strerror or error}") from None
