"""Intake files in, sorted streams out, by DuckDB, a bounded stretch of days at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest
from operator import itemgetter
from pathlib import Path
from typing import Any, Final

from twosource.archive.sketch import Sketch
from twosource.errors import ArchiveError

# What DuckDB may hold in memory before it turns to the disk.
_MEMORY: Final = "192MB"
_ROWS: Final = 500
_DOCUMENT: Final = "id, text, publisher, published, title, url, credits, path"
# So many sketches, and parts, are sorted at once: what DuckDB sorts with texts must fit its memory.
_TOGETHER: Final = 4000
_PARTS: Final = 8
# The day of documents without one, after all others.
_NEVER: Final = 2**31 - 1
_DAY: Final = f"coalesce(day, {_NEVER})"
_ORDER: Final = "day NULLS LAST, id"
_ORDERED: Final = f"SELECT {_DAY} AS at, id FROM kept ORDER BY {_ORDER}"
_SPANS: Final = (
    f"SELECT part, min({_DAY}) AS first, max({_DAY}) AS last FROM assigned JOIN "
    "(SELECT id, day FROM kept) USING (id) GROUP BY part ORDER BY part"
)
# Of documents with one id, the one with the least fingerprint counts: whatever the order of the files.
_TWICE: Final = "CREATE TEMP TABLE twice AS SELECT id FROM intake GROUP BY id HAVING count(*) > 1"
_RANKED: Final = (
    "SELECT i.*, row_number() OVER (PARTITION BY id ORDER BY fingerprint, path) AS place "
    "FROM intake i SEMI JOIN twice USING (id)"
)
_KEPT: Final = (
    "CREATE TEMP VIEW kept AS SELECT * FROM intake ANTI JOIN twice USING (id) "
    f"UNION ALL SELECT * EXCLUDE (place) FROM ({_RANKED}) WHERE place = 1"
)


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
        self._view("intake", work / "intake" / "part-*.parquet")
        self._database.execute(_TWICE)
        self._database.execute(_KEPT)

    def documents(self) -> int:
        """How many documents there are, each id once."""
        found = self._database.execute("SELECT count(DISTINCT id) FROM intake").fetchall()
        return int(found[0][0])

    def doubled(self) -> Iterator[dict[str, Any]]:
        """The rows of documents whose id another document has, which count no more."""
        yield from self._rows(f"SELECT {_DOCUMENT} FROM ({_RANKED}) WHERE place > 1 ORDER BY id, place")

    def sketches(self) -> Iterator[Sketch]:
        """The sketches by day and id, those without a day last."""
        bounds = [row for n, row in enumerate(self._rows(_ORDERED)) if n % _TOGETHER == 0]
        for low, high in zip_longest(bounds, bounds[1:]):
            query = f"SELECT id, day, terms, counts FROM kept WHERE {_between(low, high)} ORDER BY {_ORDER}"
            for row in self._rows(query, _values(low, high)):
                yield Sketch(row["id"], row["day"], tuple(row["terms"]), tuple(row["counts"]))

    def parts(self, done: Iterable[int]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        """The rows of each part that is not done, with `story`, `part` and `month`, part by part."""
        self._view("assigned", self._work / "assigned.parquet")
        finished = set(done)
        spans = list(self._rows(_SPANS))
        for first in range(0, len(spans), _PARTS):
            span = [row for row in spans[first : first + _PARTS] if row["part"] not in finished]
            if span:
                yield from self._span(span)

    def _span(self, span: list[dict[str, Any]]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        """The rows of a few parts, found by their days."""
        days = (min(row["first"] for row in span), max(row["last"] for row in span))
        query = (
            f"SELECT {_DOCUMENT}, story, part, month FROM kept JOIN assigned USING (id) "
            f"WHERE part IN ({', '.join(str(row['part']) for row in span)}) AND {_days(*days)} "
            "ORDER BY part, story, id"
        )
        for number, rows in groupby(self._rows(query), key=itemgetter("part")):
            yield number, list(rows)

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def _view(self, name: str, files: Path) -> None:
        quoted = files.as_posix().replace("'", "''")
        self._database.execute(
            f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT * FROM read_parquet('{quoted}')"
        )

    def _rows(self, query: str, values: Sequence[Any] = ()) -> Iterator[dict[str, Any]]:
        try:
            result = self._database.execute(query, list(values))
            names = [column[0] for column in result.description]
            while rows := result.fetchmany(_ROWS):
                yield from (dict(zip(names, row, strict=True)) for row in rows)
        except self._error as error:
            said = str(error).splitlines()[0]
            raise ArchiveError(
                f"{self._work} cannot be read ({said}); run the same command again, and if that does not "
                "help, remove the folder"
            ) from None


def _days(first: int, last: int) -> str:
    """A condition by which files of other days are passed over; without a day counts as the last."""
    return f"(day BETWEEN {first} AND {last}{' OR day IS NULL' if last == _NEVER else ''})"


def _between(low: dict[str, Any], high: dict[str, Any] | None) -> str:
    """The condition of the rows from `low` on, and before `high`, in the order of day and id."""
    after = f"({_DAY} > $1 OR ({_DAY} = $1 AND id >= $2))"
    if high is None:
        return f"{after} AND {_days(low['at'], _NEVER)}"
    return f"{after} AND ({_DAY} < $3 OR ({_DAY} = $3 AND id < $4)) AND {_days(low['at'], high['at'])}"


def _values(low: dict[str, Any], high: dict[str, Any] | None) -> list[Any]:
    return [value for bound in (low, high) if bound for value in (bound["at"], bound["id"])]
