"""Parts of work in, their results out: in this process or in a pool, whose crashed and stuck workers cost a retry."""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool

from twosource.annotation import Any, Generic, TypeVar
from twosource.row import NamedTuple

P = TypeVar("P")
R = TypeVar("R")


class Lost(NamedTuple):
    """What comes in place of a result where the worker ended or was stuck twice."""

    reason: str


class Pool(Generic[P, R]):
    """`work` on parts in `jobs` processes; a part may take `seconds`, then its worker is ended.

    After a worker ended unasked, the parts that were under way are done again, each alone, so that
    the blame falls on the right one; a part that ends its worker once more comes out as `Lost`.
    """

    def __init__(self, work: Callable[[P], R], jobs: int, seconds: float) -> None:
        self._work = work
        self._jobs = jobs
        self._seconds = seconds
        self._executor: ProcessPoolExecutor | None = None
        self._children: set[Any] = set()
        self._running: dict[Future[R], tuple[P, float]] = {}
        self._suspects: deque[P] = deque()

    def run(self, parts: Iterable[P], meanwhile: Iterable[object] = ()) -> Iterator[tuple[P, R | Lost]]:
        """Each part with its result, as they are finished; at most one part more than there are jobs is held.

        While the workers work, this process goes through `meanwhile`, and to its end before it returns.
        """
        waiting, beside = iter(parts), iter(meanwhile)
        ready: P | None = next(waiting, None)
        try:
            while ready is not None or self._running:
                while ready is not None and len(self._running) <= self._jobs and not self._suspects:
                    self._submit(ready)
                    ready = next(waiting, None)
                if self._running:
                    yield from self._finished(beside)
                while self._suspects:
                    yield self._alone(self._suspects.popleft())
            deque(beside, maxlen=0)
        finally:
            self._end()

    def _submit(self, part: P) -> None:
        if self._executor is None:
            others = set(multiprocessing.active_children())
            self._executor = ProcessPoolExecutor(self._jobs, initializer=_follow, initargs=(os.getpid(),))
            future = self._executor.submit(self._work, part)
            self._children = set(multiprocessing.active_children()) - others
        else:
            others = set(multiprocessing.active_children())
            try:
                future = self._executor.submit(self._work, part)
            except BrokenProcessPool:  # a worker ended since the last look
                self._suspects.extend([*(running for running, _ in self._running.values()), part])
                self._running.clear()
                self._end()
                return
            self._children |= set(multiprocessing.active_children()) - others
        # The part beyond the jobs waits until one of those is done.
        turns = 1 if len(self._running) < self._jobs else 2
        self._running[future] = (part, time.monotonic() + turns * self._seconds)

    def _done(self, meanwhile: Iterator[object]) -> set[Future[R]]:
        """The futures that are done, at least one; none where the time of one is up."""
        first = min(deadline for _, deadline in self._running.values())
        done: set[Future[R]] = set()
        while not done and next(meanwhile, self) is not self:
            done = wait(self._running, timeout=0).done
        left = max(0.0, first - time.monotonic())
        return done or wait(self._running, timeout=left, return_when=FIRST_COMPLETED).done

    def _finished(self, meanwhile: Iterator[object]) -> Iterator[tuple[P, R]]:
        """The results that are there; after a crash the parts under way become suspects."""
        done = self._done(meanwhile)
        broken = not done
        if broken:
            self._kill()
        for future in list(done):
            part, _ = self._running.pop(future)
            error = future.exception()
            if isinstance(error, BrokenProcessPool):
                self._suspects.append(part)
                broken = True
            elif error is not None:
                raise error
            else:
                yield part, future.result()
        if broken:
            self._suspects.extend(part for part, _ in self._running.values())
            self._running.clear()
            self._end()

    def _alone(self, part: P) -> tuple[P, R | Lost]:
        """A suspect's result, with nothing else under way."""
        self._submit(part)
        ((future, _),) = self._running.items()
        wait([future], timeout=self._seconds)
        self._running.clear()
        if not future.done():
            self._kill()
            self._end()
            return part, Lost(f"it took a worker longer than {self._seconds:g} s, twice")
        error = future.exception()
        if isinstance(error, BrokenProcessPool):
            self._end()
            return part, Lost("it ended the worker process, twice")
        if error is not None:
            raise error
        return part, future.result()

    def _kill(self) -> None:
        for child in self._children:
            child.kill()

    def _end(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
        self._executor = None
        self._children = set()


def _follow(parent: int) -> None:
    """End this worker when its parent is gone, which a killed parent cannot tell it."""
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def serial(
    work: Callable[[P], R], parts: Iterable[P], meanwhile: Iterable[object] = ()
) -> Iterator[tuple[P, R]]:
    """As `Pool.run`, in this process."""
    deque(meanwhile, maxlen=0)
    for part in parts:
        yield part, work(part)
