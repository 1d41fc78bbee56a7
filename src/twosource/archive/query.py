"""An archive and a question in, rows out, by DuckDB: a few questions are ready, any other is SQL over the datasets."""

from __future__ import annotations

from pathlib import Path

from twosource.annotation import Any, Final
from twosource.archive.schema import DATASETS, table
from twosource.archive.storage import MANIFEST
from twosource.errors import UsageError, nearest
from twosource.row import NamedTuple

# A question's name: what it answers, and how.
QUESTIONS: Final = {
    "contradictions": (
        "the stories with most contradictions",
        """
        SELECT f.story, min(f.first) AS since, any_value(s.title) AS title, count(*) AS contradictions,
               list(f.label ORDER BY f.label, f.id)[:3] AS facts
        FROM facts f LEFT JOIN (SELECT story, min_by(title, document) AS title FROM stories GROUP BY story) s
             USING (story)
        WHERE f.verdict = 'divergence' AND f.severity = 'error'
        GROUP BY f.story ORDER BY contradictions DESC, f.story
        """,
    ),
    "publishers": (
        "the publishers that diverge most from the others",
        """
        WITH told AS (SELECT DISTINCT story, id, verdict, severity, unnest([c.publisher FOR c IN claims])
                      AS publisher FROM facts WHERE publishers > 1)
        SELECT publisher, count(*) AS shared_facts,
               count(*) FILTER (WHERE verdict = 'divergence' AND severity = 'error') AS contradictions,
               round(100.0 * contradictions / shared_facts, 1) AS percent
        FROM told GROUP BY publisher ORDER BY percent DESC, shared_facts DESC, publisher
        """,
    ),
    "single-source": (
        "the facts of a story told by several that rest on one of them",
        """
        SELECT f.story, f.id, f.label, f.claims[1].publisher AS publisher, f.claims[1].sentence AS sentence
        FROM facts f JOIN (SELECT story FROM stories GROUP BY story HAVING count(DISTINCT publisher) > 1)
             USING (story)
        WHERE f.verdict = 'single-source' ORDER BY f.story, f.label, f.id
        """,
    ),
    "changes": (
        "the facts whose figure changed, and when",
        """
        WITH told AS (SELECT story, id, label, unnest(claims) AS c FROM facts
                      WHERE kind = 'numeric' AND verdict = 'divergence')
        SELECT story, id, label, c.published AS published, c.publisher AS publisher,
               coalesce(c.value, concat_ws('-', c.low, c.high)) AS figure, c.unit AS unit
        FROM told
        WHERE (story, id) IN (SELECT (story, id) FROM told GROUP BY story, id
                              HAVING count(DISTINCT substr(c.published, 1, 10)) > 1)
        ORDER BY story, id, published, publisher, figure
        """,
    ),
    "skipped": (
        "the documents that were set aside, and why",
        "SELECT document, path, reason FROM skipped ORDER BY document, path, reason",
    ),
}


class Answer(NamedTuple):
    """The names of the columns, and the rows."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]

    def records(self) -> list[dict[str, Any]]:
        """Each row by the names of its columns."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def ask(folder: Path, question: str) -> Answer:
    """The answer to one of `QUESTIONS` by its name, or to a SELECT over stories, claims, facts and skipped.

    Nothing but the archive can be read. Raises UsageError for an unknown name, for SQL that DuckDB
    refuses, and where `folder` holds no finished archive.
    """
    import duckdb

    if not (folder / MANIFEST).is_file():
        raise UsageError(
            f"{folder} holds no finished archive: there is no {MANIFEST}; make one with `twosource archive`"
        )
    known = QUESTIONS.get(question)
    if known is None and len(question.split()) < 2:
        raise UsageError(f"there is no question `{question}`{nearest(question, QUESTIONS)}; or ask in SQL")
    database = duckdb.connect(config={"threads": 1})
    database.execute("SET enable_progress_bar = false")  # it would be drawn on standard output
    for dataset in DATASETS:
        _open(database, folder, dataset)
    database.execute("SET allowed_directories = [$1]".replace("$1", _quoted(folder.absolute().as_posix())))
    database.execute("SET enable_external_access = false")
    database.execute("SET lock_configuration = true")
    try:
        result = database.execute(known[1] if known else question)
        columns = tuple(column[0] for column in result.description or ())
        return Answer(columns, result.fetchall())
    except duckdb.Error as error:
        raise UsageError(f"DuckDB cannot answer this: {str(error).splitlines()[0]}") from None
    finally:
        database.close()


def _open(database: Any, folder: Path, dataset: str) -> None:
    """A dataset as a table of its name; one that has no rows is an empty table of the same columns."""
    held = folder.absolute() / dataset
    if any(held.glob("*/*.parquet")):
        files = _quoted(f"{held.as_posix()}/*/*.parquet")
        rows = f"read_parquet({files}, hive_partitioning = true, hive_types_autocast = false)"
        database.execute(f"CREATE VIEW {dataset} AS SELECT * FROM {rows}")
        return
    database.register("nothing", table(dataset, []))
    database.execute(f"CREATE TABLE {dataset} AS SELECT *, '' AS month FROM nothing")


def _quoted(text: str) -> str:
    """Text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"
