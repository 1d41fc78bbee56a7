"""The rows of some whole stories in, the tables of their datasets out, with the counts for the summary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from twosource.annotation import Any, Final
from twosource.archive import storage
from twosource.archive.checking import Placed, check_stories, skipped_row
from twosource.archive.intake import document_from
from twosource.archive.schema import table
from twosource.archive.settings import unpacked
from twosource.row import NamedTuple

# So many rows are held as Python's before they are Arrow's.
_TOGETHER: Final = 500


class Part(NamedTuple):
    """Documents with `story`, `month`, `claims` and `failed`, whole stories alone."""

    number: int
    rows: list[dict[str, Any]]


class Result(NamedTuple):
    """A table for each dataset and month that has rows, and how many of each kind there are."""

    tables: dict[tuple[str, str], Any]
    counts: dict[str, int]


def result_of(part: Part, settings: bytes) -> Result:
    """Check a part's stories."""
    placed = [
        Placed(row["story"], row["month"], document_from(row), row["claims"], row["failed"])
        for row in part.rows
    ]
    held: dict[tuple[str, str], _Growing] = {}
    counts: Counter[str] = Counter()
    for month, datasets in check_stories(placed, unpacked(settings)):
        for dataset, rows in datasets.items():
            if rows:
                held.setdefault((dataset, month), _Growing(dataset)).add(rows)
        counts.update(_counted(datasets))
    return Result({place: growing.table() for place, growing in held.items()}, dict(counts))


class _Growing:
    """A table that rows are added to; what is there already is held in Arrow's form, a fifth of Python's."""

    def __init__(self, dataset: str) -> None:
        self._dataset = dataset
        self._tables: list[Any] = []
        self._rows: list[dict[str, Any]] = []

    def add(self, rows: list[dict[str, Any]]) -> None:
        """Add rows at the end."""
        self._rows += rows
        if len(self._rows) >= _TOGETHER:
            self._tables.append(table(self._dataset, self._rows))
            self._rows = []

    def table(self) -> Any:
        """All rows."""
        import pyarrow as pa

        return pa.concat_tables([*self._tables, table(self._dataset, self._rows)])


def done(part: Part, out: Path, settings: bytes) -> int:
    """Check a part's stories and keep the result; how many documents it has."""
    return keep(part, result_of(part, settings), out)


def keep(part: Part, result: Result, out: Path) -> int:
    """Write a part's tables into the archive, then its mark; done twice, it is done once. How many documents it has."""
    for (dataset, month), rows in sorted(result.tables.items()):
        storage.write_table(rows, out / dataset / f"month={month}" / storage.part_name(part.number))
    counts = {**result.counts, "documents": len(part.rows)}
    storage.Marks(out / "work" / "checked", {}).set(part.number, counts)
    return len(part.rows)


def _counted(datasets: dict[str, list[dict[str, Any]]]) -> Counter[str]:
    facts = datasets["facts"]
    counts = Counter({dataset: len(rows) for dataset, rows in datasets.items() if dataset != "stories"})
    counts["stories"] = len({row["story"] for row in datasets["stories"]})
    counts.update(row["verdict"] for row in facts)
    counts["errors"] = sum(row["severity"] == "error" for row in facts)
    return counts


def parted(part: Part) -> list[Part]:
    """Two halves of a part, by stories; none where it has one story alone."""
    labels = sorted({row["story"] for row in part.rows})
    if len(labels) < 2:
        return []
    first = set(labels[: len(labels) // 2])
    return [
        Part(part.number, [row for row in part.rows if (row["story"] in first) is inside])
        for inside in (True, False)
    ]


def merged(results: Sequence[Result]) -> Result:
    """The results of a part's pieces as one."""
    import pyarrow as pa

    counts: Counter[str] = Counter()
    tables: dict[tuple[str, str], Any] = {}
    for result in results:
        counts.update(result.counts)
        for place, rows in result.tables.items():
            tables[place] = pa.concat_tables([tables[place], rows]) if place in tables else rows
    return Result(tables, dict(counts))


def lost(part: Part, reason: str) -> Result:
    """The result of a story that cannot be checked: each document is named in `skipped`."""
    rows = [
        skipped_row(document_from(row), row["story"], f"its story could not be checked: {reason}")
        for row in part.rows
    ]
    return Result({("skipped", part.rows[0]["month"]): table("skipped", rows)}, {"skipped": len(rows)})
