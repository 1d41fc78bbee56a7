"""A number of seconds in; code that runs longer is broken off with TooLong."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from twosource.errors import DocumentError
from twosource.load.limits import Limits, remedy


@contextmanager
def timed(where: str, limits: Limits) -> Iterator[None]:
    """Raise DocumentError, which names the document, where the block takes longer than `limits.seconds`."""
    try:
        with within(limits.seconds):
            yield
    except TooLong:
        raise DocumentError(
            where, f"took longer than {limits.seconds} s to read {remedy('seconds')}"
        ) from None


class TooLong(Exception):  # noqa: N818  # what happened, as TimeoutError, which the code under it may raise
    """The time was up."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise TooLong in the block after so many seconds; 0 is no limit.

    It holds in a main thread where there are interval timers (POSIX), which a worker process has;
    elsewhere the block runs to its end.
    """
    if (
        not seconds
        or not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    former = signal.signal(signal.SIGALRM, _ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, former)


def _ring(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
    raise TooLong
