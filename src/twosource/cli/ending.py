"""What a command raises in, how the program ends out: one sentence on standard error and the exit status."""

from __future__ import annotations

import os
import sys
from typing import Any

import typer
from typer.core import TyperGroup

from twosource.errors import TwosourceError

UNTRUSTED = 2
# What a shell reports for a program that a signal ended: 128 + SIGINT, 128 + SIGPIPE.
INTERRUPTED = 130
PIPE_CLOSED = 141


class Ending(TyperGroup):
    """The command group; every command ends through here, so that none prints a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command; errors of ours become one sentence and status 2, Ctrl-C and a closed pipe end quietly."""
        try:
            return super().invoke(ctx)
        except TwosourceError as error:
            complain(str(error))
            raise typer.Exit(UNTRUSTED) from None
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            _silence_stdout()
            raise typer.Exit(PIPE_CLOSED) from None


def complain(sentence: str) -> None:
    """Say one sentence on standard error, whatever its encoding; nothing in it is obeyed by the terminal."""
    from twosource.report.printable import printable

    if sys.stderr is not None:
        encoding = sys.stderr.encoding or "utf-8"
        text = f"twosource: {printable(sentence)}\n".encode(encoding, "replace").decode(encoding)
        sys.stderr.write(text)


def _silence_stdout() -> None:
    """Let the interpreter's last flush go nowhere, where it would complain of the closed pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
