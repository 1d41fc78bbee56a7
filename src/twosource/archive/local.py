"""Paths in, an archive out, on this machine: intake, grouping, checking; each step goes on where a former run ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from twosource.archive import intake, storage
from twosource.archive.grouping import UNDATED, Assigned, assign
from twosource.archive.part import Part, Result, keep, lost, merged, parted, result_of
from twosource.archive.pool import Lost, Pool, serial
from twosource.archive.run import Job, Progress, finish
from twosource.archive.schema import schema, table
from twosource.archive.sketch import Sketch
from twosource.archive.stories import Stories
from twosource.archive.tables import Tables
from twosource.model import Document

# So few documents are done before a pool has started.
_FEW = 300
_SLICE = 10_000

P = TypeVar("P")
R = TypeVar("R")
T = TypeVar("T")
Batch = list[Document | intake.Unread]


def run(job: Job, progress: Progress) -> dict[str, Any]:
    """Archive the documents; the summary is what `archive.json` holds.

    Raises UsageError where `out` holds another archive, ArchiveError where it cannot be written.
    """
    if not storage.begin(job.out, job.about()):
        work = job.out / "work"
        documents = take_in(job, work, progress)
        if documents:
            tables = Tables(work)
            try:
                group(tables.sketches(), work, documents, progress)
                _check(job, tables, documents, progress)
                double(tables.doubled(), job.out)
            finally:
                tables.close()
    return finish(job)


def take_in(job: Job, work: Path, progress: Progress, *, sketched: bool = True) -> int:
    """Read the input into parts (in `intake`, or without sketches in `plain`); the number of documents."""
    folder = "intake" if sketched else "plain"
    marks = storage.Marks(work / f"{folder}-taken")
    documents = sum(counts["documents"] for counts in marks.done.values())

    def fresh() -> Iterator[_Slice]:
        for number, batch in enumerate(intake.parts(job.paths)):
            file = work / folder / storage.part_name(number)
            if number not in marks.done or not storage.is_readable(file):
                yield _Slice(number, batch)

    first = list(islice(slices := fresh(), 2))
    few = len(first) < 2 and sum(len(one.batch) for one in first) <= _FEW
    for one, outcome in _each(_drawn if sketched else _plain, chain(first, slices), job, few or not sketched):
        if isinstance(outcome, Lost):
            reason = f"drawing its sketch failed: {outcome.reason}"
            outcome = intake.tables([_unread(document, reason) for document in one.batch])
        taken, unread = outcome
        if unread.num_rows:
            aside = job.out / "skipped" / f"month={UNDATED}"
            storage.write_table(unread, aside / f"unread-{one.number:05d}.parquet")
        storage.write_table(taken, work / folder / storage.part_name(one.number))
        marks.set(one.number, {"documents": taken.num_rows, "skipped": unread.num_rows})
        documents += taken.num_rows
        progress("reading", documents, 0)
    return documents


class _Slice(NamedTuple):
    number: int
    batch: Batch


def _drawn(one: _Slice) -> tuple[Any, Any]:
    return intake.tables(one.batch)


def _plain(one: _Slice) -> tuple[Any, Any]:
    return intake.tables(one.batch, sketched=False)


def _unread(one: Document | intake.Unread, reason: str) -> intake.Unread:
    return one if isinstance(one, intake.Unread) else intake.Unread(one.path or one.id, reason)


def _each(work: Callable[[P], R], parts: Iterable[P], job: Job, few: bool) -> Iterator[tuple[P, R | Lost]]:
    if few or job.jobs == 1:
        return serial(work, parts)
    return Pool(work, job.jobs, job.part_seconds).run(parts)


def group(sketches: Iterable[Sketch], work: Path, documents: int, progress: Progress) -> None:
    """Write which story each document belongs to, and the story's part; the sketches come by day and id."""
    import pyarrow.parquet as pq

    file = work / "assigned.parquet"
    if file.exists() and storage.is_readable(file):
        return
    stories, written = Stories(), 0
    with (
        storage.whole(file) as fresh,
        pq.ParquetWriter(fresh, schema("assigned"), compression="zstd") as writer,
    ):
        for rows in _slices(assign(sketches, stories), _SLICE):
            writer.write_table(table("assigned", [_assigned_row(row) for row in rows]))
            written += len(rows)
            progress("grouping", written, documents)
    storage.write_json(stories.full, work / "full.json")


def _assigned_row(row: Assigned) -> dict[str, Any]:
    return {"id": row.document, "story": row.story, "part": row.part, "month": row.month}


def _check(job: Job, tables: Tables, documents: int, progress: Progress) -> None:
    """Check each part's stories and write their datasets."""
    marks = storage.Marks(job.out / "work" / "checked")
    done = sum(counts["documents"] for counts in marks.done.values())
    work = partial(result_of, settings=job.settings.packed())
    parts = (Part(*part) for part in tables.parts(marks.done))
    for part, outcome in _each(work, parts, job, documents <= _FEW):
        result = _rescued(part, outcome, work, job) if isinstance(outcome, Lost) else outcome
        keep(part, result, job.out)
        done += len(part.rows)
        progress("checking", done, documents)


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


def double(rows: Iterable[dict[str, Any]], out: Path) -> None:
    """Name the documents whose id another has."""
    marks = storage.Marks(out / "work" / "doubled")
    for number, some in enumerate(_slices(rows, _SLICE)):
        file = out / "skipped" / f"month={UNDATED}" / f"doubled-{number:05d}.parquet"
        storage.write_table(table("skipped", [intake.doubled(row) for row in some]), file)
        marks.set(number, {"skipped": len(some)})


def _slices(items: Iterable[T], size: int) -> Iterator[list[T]]:
    stream = iter(items)
    while batch := list(islice(stream, size)):
        yield batch
