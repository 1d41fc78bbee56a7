"""Paths in, an archive out, on this machine: intake, claims, stories, facts; each step goes on where a former run ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from itertools import chain, islice

from twosource.annotation import Any, Final, TypeVar
from twosource.archive import intake, reading, storage
from twosource.archive.grouping import group
from twosource.archive.part import Part, Result, done, keep, lost, merged, parted, result_of
from twosource.archive.pool import Lost, Pool, serial
from twosource.archive.reading import Passage
from twosource.archive.run import Job, Progress, finish
from twosource.archive.tables import Tables

# So few documents are done before a pool has started.
_FEW = 300
_M_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 128 * 1024

P = TypeVar("P")
R = TypeVar("R")


def run(job: Job, progress: Progress) -> dict[str, Any]:
    """Archive the documents; the summary is what `archive.json` holds.

    Raises UsageError where `out` holds another archive, ArchiveError where it cannot be written.
    """
    if not storage.begin(job.out, job.about()):
        _spare_memory()
        documents = take_in(job, progress)
        if documents:
            tables = Tables(job.out / "work")
            try:
                stories = group(tables.sketches(), job.out / "work", documents, progress)
                _read(job, documents, progress, stories)
                intake.double(tables.doubled(), job.out)
                _check(job, tables, documents, progress)
            finally:
                tables.close()
    return finish(job)


def _spare_memory() -> None:
    """Have what is freed given back to the system: allocators keep it, which a long run pays for."""
    import pyarrow as pa

    pa.set_memory_pool(pa.system_memory_pool())
    # glibc (malloc.h): blocks of so many bytes come from the system alone, and go back to it one by one.
    _glibc("mallopt", _M_MMAP_THRESHOLD, _LARGE)


def _give_back() -> None:
    """Give back what a part of the work freed, or memory grows in pieces."""
    _glibc("malloc_trim", 0)


def _glibc(function: str, *values: int) -> None:
    """Call a function that other C libraries do not have; there is nothing to do for them."""
    import ctypes

    with suppress(AttributeError, OSError, TypeError):
        getattr(ctypes.CDLL(None), function)(*values)


def take_in(job: Job, progress: Progress, *, sketched: bool = True) -> int:
    """Read the input into parts (in `work/intake`, or without sketches in `plain`); the number of documents."""
    folder = "intake" if sketched else "plain"
    marks = storage.Marks(job.out / "work" / f"{folder}-taken")
    documents = marks.sum("documents")

    def fresh() -> Iterator[intake.Slice]:
        for one in intake.slices(job.paths, job.settings):
            file = job.out / "work" / folder / storage.part_name(one.number)
            if one.number not in marks.done or not storage.is_readable(file):
                yield one

    first = list(islice(slices := fresh(), 2))
    few = len(first) < 2 and sum(len(one.batch) for one in first) <= _FEW
    work = partial(intake.take, out=job.out, sketched=sketched)
    for one, outcome in _each(work, chain(first, slices), job, few or not sketched):
        if isinstance(outcome, Lost):
            outcome = work(intake.set_aside(one, f"drawing its sketch failed: {outcome.reason}"))
        documents += outcome["documents"]
        progress("taking in", documents, 0)
    return documents


def _each(
    work: Callable[[P], R], parts: Iterable[P], job: Job, few: bool, meanwhile: Iterable[object] = ()
) -> Iterator[tuple[P, R | Lost]]:
    if few or job.jobs == 1:
        return serial(work, parts, meanwhile)
    return Pool(work, job.jobs, job.part_seconds).run(parts, meanwhile)


def _read(job: Job, documents: int, progress: Progress, meanwhile: Iterator[object]) -> None:
    """Read the claims of the intake's parts while this process does something else."""
    work = job.out / "work"
    marks = storage.Marks(work / "read-taken")
    number = marks.sum("documents")
    taken = storage.Marks(work / "intake-taken").done
    files = work / "read"
    parts = (
        Passage(n)
        for n in sorted(taken)
        if n not in marks.done or not storage.is_readable(files / storage.part_name(n))
    )
    packed = job.settings.packed()
    whole = partial(reading.part_read, out=job.out, settings=packed)
    piece = partial(reading.passage_read, out=job.out, settings=packed)
    for part, outcome in _each(whole, parts, job, documents <= _FEW, meanwhile):
        _give_back()
        if isinstance(outcome, Lost):
            rows = _reread(part._replace(stop=taken[part.number]["documents"]), piece, job)
            outcome = reading.keep_read(part.number, rows, job.out)
        number += outcome
        progress("reading", number, documents)


def _reread(
    passage: Passage, work: Callable[[Passage], list[dict[str, Any]]], job: Job
) -> list[dict[str, Any]]:
    """What can be had of a passage that ended its worker: halved until one document is left, which is named."""
    rows = []
    for half in reading.halved(passage):
        ((_, found),) = Pool(work, 1, job.part_seconds).run([half])
        if not isinstance(found, Lost):
            rows += found
        elif half.single:
            rows += reading.lost(half, job.out, found.reason)
        else:
            rows += _reread(half, work, job)
    return rows


def _check(job: Job, tables: Tables, documents: int, progress: Progress) -> None:
    """Check each part's stories and write their datasets."""
    marks = storage.Marks(job.out / "work" / "checked")
    number = marks.sum("documents")
    settings = job.settings.packed()
    parts = (Part(*part) for part in tables.parts(marks.done))
    work = partial(done, out=job.out, settings=settings)
    for part, outcome in _each(work, parts, job, documents <= _FEW):
        if isinstance(outcome, Lost):
            rescued = _rescued(part, outcome, partial(result_of, settings=settings), job)
            outcome = keep(part, rescued, job.out)
        number += outcome
        _give_back()
        progress("checking", number, documents)


def _rescued(part: Part, outcome: Lost, work: Callable[[Part], Result], job: Job) -> Result:
    """What can be had of a part that ended its worker: halved until one story is left, whose documents are named."""
    halves = parted(part)
    if not halves:
        return lost(part, outcome.reason)
    results = []
    for half in halves:
        ((_, found),) = Pool(work, 1, job.part_seconds).run([half])
        results.append(_rescued(half, found, work, job) if isinstance(found, Lost) else found)
    return merged(results)
