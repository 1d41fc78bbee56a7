"""What a command raises in, how the program ends out: one sentence on standard error and the exit status."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from twosource.errors import TwosourceError

UNTRUSTED = 2
# What a shell reports for a program that a signal ended: 128 + SIGINT, 128 + SIGPIPE.
INTERRUPTED = 130
PIPE_CLOSED = 141


def ended(run: Callable[[], int | None], passing: tuple[type[Exception], ...] = ()) -> int:
    """The exit status of a command that runs; every one ends through here, so that none prints a traceback.

    Errors of ours become one sentence and status 2; Ctrl-C and a closed pipe end quietly. What is of the
    `passing` types or says an `exit_code` itself is the parser's, and is raised on.
    """
    try:
        return run() or 0
    except TwosourceError as error:
        complain(str(error))
        return UNTRUSTED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        silence_stdout()
        return PIPE_CLOSED
    except Exception as error:
        if isinstance(error, passing) or hasattr(error, "exit_code"):
            raise  # a usage error, --help, an exit status
        complain(_fault(error))
        return UNTRUSTED


def _fault(error: Exception) -> str:
    """A fault of the program itself: what and where; it must not end with 1, which means a divergence."""
    import traceback

    if os.environ.get("TWOSOURCE_DEBUG"):
        traceback.print_exception(error)
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{os.path.basename(frame.filename)}:{frame.lineno}"
    return (
        f"this is a fault in twosource itself, not in your documents: {type(error).__name__} at {place}: {error}; "
        "please report it (TWOSOURCE_DEBUG=1 shows where it came from)"
    )


def complain(sentence: str) -> None:
    """Say one sentence on standard error, whatever its encoding; nothing in it is obeyed by the terminal."""
    from twosource.report.printable import printable

    if sys.stderr is not None:
        encoding = sys.stderr.encoding or "utf-8"
        text = f"twosource: {printable(sentence)}\n".encode(encoding, "replace").decode(encoding)
        sys.stderr.write(text)


def silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere, where it would complain of the closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
