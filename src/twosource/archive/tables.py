"""The working files of an archive in, sorted streams of their rows out, by DuckDB, a bounded stretch of days at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from operator import itemgetter
from pathlib import Path

from twosource.annotation import Any, Final
from twosource.archive import storage
from twosource.archive.sketch import NEVER, Sketch
from twosource.errors import ArchiveError
from twosource.row import NamedTuple

# What DuckDB may hold in memory before it turns to the disk.
_MEMORY: Final = "128MB"
_ROWS: Final = 250
_DOCUMENT: Final = "id, text, publisher, published, title, url, credits, path"
# So many sketches, and parts, are sorted at once: what DuckDB sorts with texts must fit its memory.
_TOGETHER: Final = 2000
_PARTS: Final = 4
_DAY: Final = f"coalesce(day, {NEVER})"
_ORDER: Final = "day NULLS LAST, id"
# Of documents with one id, the one with the least fingerprint counts: whatever the order of the files.
_DROPPED: Final = (
    "CREATE TEMP TABLE dropped AS SELECT place FROM (SELECT place, row_number() OVER "
    "(PARTITION BY id ORDER BY fingerprint, path, place) AS nth FROM {intake} "
    "SEMI JOIN (SELECT id FROM {intake} GROUP BY id HAVING count(*) > 1) USING (id)) WHERE nth > 1"
)
_SPANS: Final = (
    f"SELECT part, min({_DAY}) AS first, max({_DAY}) AS last FROM {{assigned}} GROUP BY part ORDER BY part"
)


class _File(NamedTuple):
    """A part of the intake by its number, with the first and last day of its documents."""

    number: int
    first: int
    last: int


class Tables:
    """The queries of the local engine over the folder `work` of an archive."""

    def __init__(self, work: Path) -> None:
        import duckdb

        spill = work / "spill"
        spill.mkdir(parents=True, exist_ok=True)
        self._work = work
        self._error = duckdb.Error
        self._database = duckdb.connect(
            config={"memory_limit": _MEMORY, "threads": 1, "temp_directory": str(spill)}
        )
        self._database.execute("SET preserve_insertion_order = false")
        self._database.execute("SET enable_progress_bar = false")  # it would be drawn on standard output
        marks = storage.Marks(work / "intake-taken").done
        self._files = [_File(n, done["first"], done["last"]) for n, done in sorted(marks.items())]
        self._run(_DROPPED.format(intake=self._source("intake")))

    def doubled(self) -> Iterator[dict[str, Any]]:
        """The rows of documents whose id another document has, which count no more."""
        yield from self._rows(
            f"SELECT {_DOCUMENT} FROM {self._source('intake')} SEMI JOIN dropped USING (place) "
            "ORDER BY id, fingerprint, path, place"
        )

    def sketches(self) -> Iterator[Sketch]:
        """The sketches by day and id, those without a day last."""
        ordered = f"SELECT {_DAY} AS at, id FROM {self._kept()} ORDER BY {_ORDER}"
        bounds = [row for n, row in enumerate(self._rows(ordered)) if n % _TOGETHER == 0]
        for low, high in zip_longest(bounds, bounds[1:]):
            days = (low["at"], high["at"] if high else NEVER)
            query = (
                f"SELECT id, day, terms, counts, characters FROM {self._kept(*days)} "
                f"WHERE {_between(high)} AND {_days(*days)} ORDER BY {_ORDER}"
            )
            for row in self._rows(query, _values(low, high)):
                terms, counts = tuple(row["terms"]), tuple(row["counts"])
                yield Sketch(row["id"], row["day"], terms, counts, row["characters"])

    def parts(self, done: Iterable[int]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        """The rows of each part that is not done, with `story`, `month`, `claims` and `failed`, part by part."""
        finished = set(done)
        spans = list(self._rows(_SPANS.format(assigned=self._assigned)))
        for first in range(0, len(spans), _PARTS):
            span = [row for row in spans[first : first + _PARTS] if row["part"] not in finished]
            if span:
                yield from self._span(span)

    def _span(self, span: list[dict[str, Any]]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        """The rows of a few parts, found by their days."""
        days = (min(row["first"] for row in span), max(row["last"] for row in span))
        numbers = ", ".join(str(row["part"]) for row in span)
        self._run(
            f"CREATE OR REPLACE TEMP TABLE wanted AS SELECT place, story, part, month FROM {self._kept(*days)} "
            f"JOIN (SELECT id, story, part, month FROM {self._assigned} WHERE part IN ({numbers})) USING (id) "
            f"WHERE {_days(*days)}"
        )
        # A story's days reach beyond its part's: texts and claims of others are passed over, not held.
        query = (
            f"SELECT {_DOCUMENT}, story, part, month, claims, failed FROM wanted "
            f"JOIN (SELECT * FROM {self._source('intake', *days)} SEMI JOIN wanted USING (place)) USING (place) "
            f"JOIN (SELECT place, claims, failed FROM {self._source('read', *days)} SEMI JOIN wanted USING (place)) "
            "USING (place) ORDER BY part, story, id"
        )
        for number, rows in groupby(self._rows(query), key=itemgetter("part")):
            yield number, list(rows)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    @property
    def _assigned(self) -> str:
        return f"read_parquet({_quoted(self._work / 'assigned.parquet')})"

    def _kept(self, first: int = 0, last: int = NEVER) -> str:
        return f"(SELECT * FROM {self._source('intake', first, last)} ANTI JOIN dropped USING (place))"

    def _source(self, folder: str, first: int = 0, last: int = NEVER) -> str:
        """The files of a folder that have documents of these days, as SQL."""
        files = [file for file in self._files if file.first <= last and file.last >= first]
        names = (_quoted(self._work / folder / storage.part_name(file.number)) for file in files)
        return f"read_parquet([{', '.join(names)}])"

    def _rows(self, query: str, values: Sequence[Any] = ()) -> Iterator[dict[str, Any]]:
        try:
            result = self._database.execute(query, list(values))
            names = [column[0] for column in result.description]
            while rows := result.fetchmany(_ROWS):
                yield from (dict(zip(names, row, strict=True)) for row in rows)
        except self._error as error:
            raise ArchiveError(self._unreadable(error)) from None

    def _run(self, statement: str) -> None:
        try:
            self._database.execute(statement)
        except self._error as error:
            raise ArchiveError(self._unreadable(error)) from None

    def _unreadable(self, error: Exception) -> str:
        return (
            f"{self._work} cannot be read ({str(error).splitlines()[0]}); run the same command again, and if "
            "that does not help, remove the folder"
        )


def _quoted(path: Path) -> str:
    return "'" + path.as_posix().replace("'", "''") + "'"


def _days(first: int, last: int) -> str:
    """A condition by which what is of other days is passed over; without a day counts as the last."""
    return f"(day BETWEEN {first} AND {last}{' OR day IS NULL' if last == NEVER else ''})"


def _between(high: dict[str, Any] | None) -> str:
    """The condition of the rows from one bound on, and before another, in the order of day and id."""
    after = f"({_DAY} > $1 OR ({_DAY} = $1 AND id >= $2))"
    return after if high is None else f"{after} AND ({_DAY} < $3 OR ({_DAY} = $3 AND id < $4))"


def _values(low: dict[str, Any], high: dict[str, Any] | None) -> list[Any]:
    return [value for bound in (low, high) if bound for value in (bound["at"], bound["id"])]
