"""Questions to an archive: the ready ones against a plain count in Python, SQL, and what is refused."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from pathlib import Path

import pytest

pytest.importorskip("duckdb")
pytest.importorskip("pyarrow")

from synthetic_articles import synthetic, written
from typer.testing import CliRunner

from twosource.archive.local import run
from twosource.archive.query import QUESTIONS, ask
from twosource.archive.run import Job
from twosource.archive.settings import Settings
from twosource.cli import app
from twosource.config import Config
from twosource.errors import UsageError


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("o'hara")  # a name that SQL must quote
    articles = [row for row in synthetic(80) if row["id"] != "0000000-0"]
    run(Job((str(written(folder, articles)),), folder / "out", Settings(Config())), lambda *_: None)
    return folder / "out"


@pytest.mark.parametrize("question", sorted(QUESTIONS))
def test_every_ready_question_has_an_answer(archive: Path, question: str) -> None:
    answer = ask(archive, question)
    assert answer.columns
    assert answer.records() == ask(archive, question).records()


def test_stories_with_contradictions_are_counted(archive: Path) -> None:
    facts = ask(archive, "SELECT story, verdict, severity FROM facts").records()
    expected = Counter(f["story"] for f in facts if (f["verdict"], f["severity"]) == ("divergence", "error"))
    assert {row["story"]: row["contradictions"] for row in ask(archive, "contradictions").records()} == dict(
        expected
    )


def test_a_publishers_share_is_of_the_facts_it_shares(archive: Path) -> None:
    for row in ask(archive, "publishers").records():
        assert 0 <= row["contradictions"] <= row["shared_facts"]
        assert row["percent"] == pytest.approx(100 * row["contradictions"] / row["shared_facts"], abs=0.06)


def test_single_source_facts_are_of_stories_that_several_tell(archive: Path) -> None:
    publishers = ask(
        archive, "SELECT story, count(DISTINCT publisher) AS n FROM stories GROUP BY story"
    ).records()
    several = {row["story"] for row in publishers if row["n"] > 1}
    told = ask(archive, "single-source").records()
    assert told
    assert {row["story"] for row in told} <= several


def test_a_changed_figure_is_told_by_its_dates(archive: Path) -> None:
    rows = ask(archive, "changes").records()
    for key in {(row["story"], row["id"]) for row in rows}:
        dates = [row["published"] for row in rows if (row["story"], row["id"]) == key]
        assert dates == sorted(dates)
        assert len(set(dates)) > 1


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("contradiction", "did you mean `contradictions`"),
        ("SELECT nothing FROM facts", "DuckDB cannot answer"),
        ("SELECT * FROM read_csv('/etc/passwd')", "Permission Error"),
        ("COPY facts TO '/tmp/facts.csv'", "Permission Error"),
        ("SET enable_external_access = true", "DuckDB cannot answer"),
    ],
)
def test_what_is_no_question_is_refused(archive: Path, question: str, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        ask(archive, question)


def test_a_folder_that_is_no_archive_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no finished archive"):
        ask(tmp_path, "contradictions")


def test_the_formats_hold_the_same_rows(archive: Path) -> None:
    sql = "SELECT document, publisher FROM stories ORDER BY document LIMIT 3"

    def printed(format_: str) -> str:
        done = CliRunner().invoke(app, ["archive", "query", str(archive), sql, "--format", format_])
        assert done.exit_code == 0, done.output
        return done.stdout

    rows = json.loads(printed("json"))
    assert len(rows) == 3
    assert [json.loads(line) for line in printed("jsonl").splitlines()] == rows
    assert list(csv.DictReader(io.StringIO(printed("csv")))) == rows
    assert all(row["document"] in printed("table") for row in rows)
    assert printed("markdown").splitlines()[1] == "| --- | --- |"
    for row, line in zip(rows, printed("markdown").splitlines()[2:], strict=True):
        assert line.replace("\\", "") == f"| {row['document']} | {row['publisher']} |"
    for row in rows:
        assert f"<tr><td>{row['document']}</td><td>{row['publisher']}</td></tr>" in printed("html")


@pytest.mark.parametrize(
    ("format_", "shown"),
    [("markdown", r"\<b\>\|\@x\[1\]\(y\)"), ("html", "&lt;b&gt;|@x[1](y)"), ("csv", "<b>|@x[1](y)")],
)
def test_what_a_document_says_is_no_markup(archive: Path, format_: str, shown: str) -> None:
    done = CliRunner().invoke(
        app, ["archive", "query", str(archive), "SELECT '<b>|@x[1](y)' AS text", "-f", format_]
    )
    assert shown in done.stdout


def test_an_unknown_format_of_an_answer_is_told(archive: Path) -> None:
    done = CliRunner().invoke(app, ["archive", "query", str(archive), "skipped", "-f", "htm"])
    assert done.exit_code == 2
    assert "did you mean `html`" in done.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["archive", "query"], "ask as"),
        (["archive", "x.jsonl"], "--out DIR"),
        (["archive", "x.jsonl", "--out", "o", "--engine", "sparks"], "did you mean `spark`"),
        (["archive", "x.jsonl", "--out", "o"], "no such file"),
    ],
)
def test_a_wrong_call_is_told_in_a_sentence(
    words: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, words)
    assert done.exit_code == 2
    assert says in done.stderr


def test_a_run_in_which_nothing_could_be_checked_is_not_trusted(tmp_path: Path) -> None:
    source = written(tmp_path, [{"id": "a"}, {"id": "b"}])
    done = CliRunner().invoke(app, ["archive", str(source), "--out", str(tmp_path / "out"), "--isolated"])
    assert done.exit_code == 2
    assert "nothing could be checked" in done.stderr
    assert len(ask(tmp_path / "out", "skipped").rows) == 2
