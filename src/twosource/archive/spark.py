"""Paths in, an archive out, by Apache Spark: the local engine's steps with Spark's scheduler, shuffle, spill and retries.

The files are the same, byte for byte, so that either engine may finish what the other began. The folder
of the archive must be seen by the driver and the workers under one path.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

from twosource.annotation import Any, Final
from twosource.archive import intake, storage
from twosource.archive.grouping import group
from twosource.archive.local import take_in
from twosource.archive.part import Part, done
from twosource.archive.reading import read_row
from twosource.archive.run import Job, Progress, finish
from twosource.archive.schema import table
from twosource.archive.settings import unpacked
from twosource.archive.sketch import Sketch
from twosource.errors import ArchiveError

_DOCUMENT: Final = ("id", "text", "publisher", "published", "title", "url", "credits", "path")
# More tasks than this cost more than they spread.
_PARTITIONS: Final = 2000
# How often the driver looks how far the workers are, in seconds.
_LOOK: Final = 1.0
_SETTINGS: Final = {
    "spark.app.name": "twosource archive",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "1000",
    # A task for each file of the intake, so that little is done again where a worker is lost.
    "spark.sql.files.maxPartitionBytes": "4m",
    "spark.sql.session.timeZone": "UTC",
    # A task whose Python worker was ended says so in its log instead of only a broken pipe.
    "spark.python.worker.faulthandler.enabled": "true",
}
# On one machine nothing listens on another address than its own.
_LOOPBACK: Final = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}


def run(job: Job, progress: Progress, master: str | None) -> dict[str, Any]:
    """Archive the documents; `master` is Spark's, without one that of `spark-submit`, else this machine.

    Raises UsageError and ArchiveError as the local engine does, ArchiveError too where Spark gives a task up.
    """
    if storage.begin(job.out, job.about()):
        return finish(job)
    session = session_on(master, job.jobs)
    try:
        return run_in(session, job, progress)
    finally:
        session.stop()


def run_in(session: Any, job: Job, progress: Progress) -> dict[str, Any]:
    """As `run`, in a session that is open and stays so."""
    if not storage.begin(job.out, job.about()):
        _run(session, job, progress)
    return finish(job)


def session_on(master: str | None, jobs: int) -> Any:
    """A session of Spark on a master, without one on so many cores of this machine."""
    from pyspark import SparkConf
    from pyspark.sql import SparkSession

    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    conf = SparkConf()
    if master or not conf.contains("spark.master"):
        # A task is tried four times: `local[N]` alone would try it once.
        conf.setMaster(master or f"local[{jobs},4]")
    for name, value in {
        **_SETTINGS,
        **(_LOOPBACK if conf.get("spark.master", "").startswith("local") else {}),
    }.items():
        conf.setIfMissing(name, value)
    session = SparkSession.builder.config(conf=conf).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    return session


def _run(session: Any, job: Job, progress: Progress) -> None:
    work = job.out / "work"
    documents = take_in(job, progress, sketched=False)
    if not documents:
        return
    plain = session.read.parquet(_uri(work / "plain"))
    kept = _once(plain, job.out)
    if not storage.is_readable(work / "assigned.parquet"):
        deque(group(_sketches(kept), work, documents, progress), maxlen=0)
    assigned = session.read.parquet(_uri(work / "assigned.parquet"))
    _check(kept, assigned, job, documents, progress)


def _uri(path: Path) -> str:
    return path.absolute().as_uri()


def _once(plain: Any, out: Path) -> Any:
    """The documents, of those with one id the one of the least fingerprint; the others are named."""
    from pyspark.sql import Window
    from pyspark.sql import functions as f

    twice = plain.groupBy("id").count().filter("count > 1").select("id")
    ids = [row.id for row in twice.toLocalIterator()]
    if not ids:
        return plain
    rank = f.row_number().over(Window.partitionBy("id").orderBy("fingerprint", "path"))
    ranked = plain.withColumn("nth", rank)
    others = ranked.filter("nth > 1").orderBy("id", "nth").select(*_DOCUMENT)
    intake.double((row.asDict() for row in others.toLocalIterator()), out)
    return ranked.filter("nth = 1").drop("nth")


def _sketches(kept: Any) -> Iterator[Sketch]:
    """The sketches by day and id, drawn by the workers."""
    from pyspark.sql import functions as f

    drawn = kept.select(*_DOCUMENT).mapInArrow(
        _draw, "id string, day int, characters int, terms array<string>, counts array<int>"
    )
    for row in drawn.orderBy(f.col("day").asc_nulls_last(), "id").toLocalIterator(prefetchPartitions=True):
        yield Sketch(row.id, row.day, tuple(row.terms), tuple(row.counts), row.characters)


def _draw(batches: Iterable[Any]) -> Iterator[Any]:
    """Batches of documents in, batches of their sketches out."""
    for batch in batches:
        rows = [intake.sketch_row(intake.document_from(row)) for row in batch.to_pylist()]
        yield from table("sketches", rows).to_batches()


def _check(kept: Any, assigned: Any, job: Job, documents: int, progress: Progress) -> None:
    """Read the claims of each document where it is, check each part where its rows come together.

    A part that is done already is left out.
    """
    from pyspark.sql.types import StringType, StructField, StructType

    marks = storage.Marks(job.out / "work" / "checked")
    left = assigned.select("id", "story", "part", "month")
    left = left.filter(~left.part.isin(sorted(marks.done))) if marks.done else left
    parts = left.select("part").distinct().count()
    if not parts:
        return
    placed = kept.select(*_DOCUMENT).join(left, "id")
    columns = [*placed.schema, StructField("claims", StringType()), StructField("failed", StringType())]
    read = placed.mapInArrow(_read(job), StructType(columns))
    grouped = read.repartition(min(parts, _PARTITIONS), "part").groupBy("part")
    checked = grouped.applyInArrow(_checked(job), "part int, documents int")
    with ThreadPoolExecutor(1) as beside:
        # All at once: an iterator over the rows would have Spark do one partition after the other.
        done = beside.submit(checked.collect)
        while not done.done():
            wait([done], timeout=_LOOK)
            progress("reading and checking", storage.Marks(marks.folder).sum("documents"), documents)
    if error := done.exception():
        raise ArchiveError(_given_up(error)) from error


def _read(job: Job) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """What a worker does with some documents: add their claims, which are the same whatever their story."""
    settings = job.settings.packed()

    def read(batches: Iterable[Any]) -> Iterator[Any]:
        import pyarrow as pa

        known = unpacked(settings)
        for batch in batches:
            found = [read_row(row, known) for row in batch.to_pylist()]
            added = [
                pa.array(column, pa.string()) for column in (zip(*found, strict=True) if found else ((), ()))
            ]
            yield pa.RecordBatch.from_arrays(
                [*batch.columns, *added], names=[*batch.schema.names, "claims", "failed"]
            )

    return read


def _checked(job: Job) -> Callable[[Any], Any]:
    """What a worker does with the rows of one part: check its stories and write them into the archive."""
    settings, out = job.settings.packed(), str(job.out.absolute())

    def checked(rows: Any) -> Any:
        listed = rows.to_pylist()
        part = Part(listed[0]["part"], listed)
        return table("kept", [{"part": part.number, "documents": done(part, Path(out), settings)}])

    return checked


def _given_up(error: BaseException) -> str:
    said = next((line for line in str(error).splitlines() if line.strip()), type(error).__name__)
    return (
        f"Spark gave the job up ({said.strip()[:300]}); the parts that are finished are kept: run the same "
        "command again, or finish it with --engine local, which names the document that ends its worker"
    )
