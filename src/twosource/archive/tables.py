"""Intake files in, sorted streams out, by DuckDB, which sorts and joins on disk what memory does not hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from twosource.archive.sketch import Sketch

# What DuckDB may hold in memory before it turns to the disk.
_MEMORY: Final = "192MB"
_ROWS: Final = 500
_DOCUMENT: Final = "id, text, publisher, published, title, url, credits, path"
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
        query = "SELECT id, day, terms, counts FROM kept ORDER BY day NULLS LAST, id"
        for row in self._rows(query):
            yield Sketch(row["id"], row["day"], tuple(row["terms"]), tuple(row["counts"]))

    def parts(self, done: Iterable[int]) -> Iterator[tuple[int, list[dict[str, Any]]]]:
        """The rows of each part that is not done, with `story`, `part` and `month`, part by part."""
        self._view("assigned", self._work / "assigned.parquet")
        self._database.execute(
            "CREATE OR REPLACE TEMP TABLE done AS SELECT unnest($1::INTEGER[]) AS part", [sorted(done)]
        )
        query = (
            f"SELECT {_DOCUMENT}, story, part, month FROM kept JOIN assigned USING (id) "
            "ANTI JOIN done USING (part) ORDER BY part, story, id"
        )
        number = -1
        rows: list[dict[str, Any]] = []
        for row in self._rows(query):
            if row["part"] != number and rows:
                yield number, rows
                rows = []
            number = row["part"]
            rows.append(row)
        if rows:
            yield number, rows

    def close(self) -> None:
        """Let go of the database."""
        self._database.close()

    def _view(self, name: str, files: Path) -> None:
        quoted = files.as_posix().replace("'", "''")
        self._database.execute(
            f"CREATE OR REPLACE TEMP VIEW {name} AS SELECT * FROM read_parquet('{quoted}')"
        )

    def _rows(self, query: str) -> Iterator[dict[str, Any]]:
        result = self._database.execute(query)
        names = [column[0] for column in result.description]
        while rows := result.fetchmany(_ROWS):
            yield from (dict(zip(names, row, strict=True)) for row in rows)
