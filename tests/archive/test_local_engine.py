"""An archive made on one machine: the same whatever the jobs, whole after a kill, and nothing lost unnamed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
pq = pytest.importorskip("pyarrow.parquet")

from synthetic_articles import synthetic, written  # noqa: E402

from twosource.archive import checking, grouping, local, reading, run, storage  # noqa: E402
from twosource.archive.run import Job  # noqa: E402
from twosource.archive.settings import Settings, unpacked  # noqa: E402
from twosource.config import Config  # noqa: E402
from twosource.errors import ArchiveError, UsageError  # noqa: E402


def job(source: Path, out: Path, jobs: int = 1, **settings: float) -> Job:
    return Job((str(source),), out, Settings(Config(), **settings), jobs)


def quiet(step: str, done: int, whole: int) -> None:
    pass


def files(out: Path) -> dict[str, bytes]:
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}


def rows(out: Path, dataset: str) -> list[dict[str, Any]]:
    tables = [pq.ParquetFile(p).read() for p in sorted((out / dataset).glob("*/*.parquet"))]
    return [row for held in tables for row in held.to_pylist()]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts and pools for few documents, so that a test has several."""
    monkeypatch.setattr(grouping, "PART", 10)
    monkeypatch.setattr(local, "_FEW", 5)
    monkeypatch.setattr("twosource.archive.intake.PART", 25)


@pytest.mark.usefixtures("small")
def test_jobs_and_the_order_of_the_input_make_no_difference(tmp_path: Path) -> None:
    articles = synthetic(60)
    summary = local.run(job(written(tmp_path, articles), tmp_path / "1"), quiet)
    assert (
        summary["counts"]["documents"]
        == 60
        == summary["counts"]["skipped"] + len(rows(tmp_path / "1", "stories"))
    )
    for jobs in (2, 4):
        assert (
            local.run(job(written(tmp_path, articles), tmp_path / f"{jobs}", jobs), quiet)["counts"]
            == summary["counts"]
        )
        made = files(tmp_path / f"{jobs}")
        made.pop(storage.MANIFEST)
        first = files(tmp_path / "1")
        first.pop(storage.MANIFEST)
        assert made == first
    turned = written(tmp_path, articles[::-1])
    local.run(job(turned, tmp_path / "r"), quiet)
    for dataset in ("facts", "claims"):
        assert rows(tmp_path / "r", dataset) == rows(tmp_path / "1", dataset)


def test_the_facts_are_those_of_checking_each_story_by_itself(tmp_path: Path) -> None:
    from twosource.archive.facts import fact_row
    from twosource.model import Document
    from twosource.pipeline import check

    local.run(job(written(tmp_path, 30), tmp_path / "out"), quiet)
    members: dict[str, list[str]] = {}
    for row in rows(tmp_path / "out", "stories"):
        members.setdefault(row["story"], []).append(row["document"])
    by_id = {
        r["id"]: Document(
            r["id"],
            r["text"],
            r["publisher"],
            r["published"],
            r["title"],
            path=str(tmp_path / "articles.jsonl"),
        )
        for r in synthetic(30)
    }
    expected = [
        fact_row(story, verdict, by_id)
        for story, held in sorted(members.items())
        for verdict in check([by_id[name] for name in held]).verdicts
    ]
    found = sorted(rows(tmp_path / "out", "facts"), key=lambda r: r["story"])
    assert len(found) > 30
    assert found == expected


KILLED = """
import os, signal, sys
from twosource.archive import grouping, intake, local, storage
grouping.PART, local._FEW, intake.PART = 10, 5, 25
sys.path.insert(0, {tests!r})
from test_local_engine import job, quiet
from pathlib import Path
left = {after}
def dying(step, done, whole):
    global left
    left -= step == {step!r}
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)
local.run(job(Path({source!r}), Path({out!r}), {jobs}), dying)
"""


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize(
    ("step", "after"), [("taking in", 1), ("grouping", 1), ("reading", 1), ("reading", 2), ("checking", 2)]
)
def test_a_killed_run_goes_on_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, after: int, jobs: int
) -> None:
    source, out = written(tmp_path, 40), tmp_path / "killed"
    values = {"step": step, "after": after, "source": str(source), "out": str(out), "jobs": jobs}
    code = KILLED.format(tests=str(Path(__file__).parent), **values)
    done = subprocess.run([sys.executable, "-c", code], check=False)
    assert done.returncode == -signal.SIGKILL
    assert not (out / storage.MANIFEST).exists()
    time.sleep(1.5 if jobs > 1 else 0)  # its workers see that it is gone
    kept = {p: p.stat().st_mtime_ns for p in out.glob("work/*/part-*.json")}
    seen: dict[Path, int] = {}

    def finish(job: Job) -> dict[str, Any]:
        seen.update({p: p.stat().st_mtime_ns for p in kept if p.exists()})
        return run.finish(job)

    monkeypatch.setattr(local, "finish", finish)
    again = local.run(job(source, out, jobs), quiet)
    assert kept
    assert seen == kept
    assert again["counts"] == local.run(job(source, tmp_path / "whole"), quiet)["counts"]
    assert files(out) == files(tmp_path / "whole")


def test_a_finished_archive_is_not_made_again(tmp_path: Path) -> None:
    source = written(tmp_path, 6)
    first = local.run(job(source, tmp_path / "out"), quiet)
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "out").rglob("*")}
    assert local.run(job(source, tmp_path / "out"), quiet) == first
    assert {p: p.stat().st_mtime_ns for p in (tmp_path / "out").rglob("*")} == before


def test_another_input_is_refused(tmp_path: Path) -> None:
    local.run(job(written(tmp_path, 6), tmp_path / "out"), quiet)
    time.sleep(0.01)
    with pytest.raises(UsageError, match="another run"):
        local.run(job(written(tmp_path, 7), tmp_path / "out"), quiet)


def test_what_cannot_be_read_and_what_is_there_twice_is_named(tmp_path: Path) -> None:
    articles = synthetic(6)
    source = written(
        tmp_path, [*articles, {**articles[0], "text": "Another text of Kerrowick."}, {"id": "n"}]
    )
    with source.open("a") as more:
        more.write("{broken\n")
    counts = local.run(job(source, tmp_path / "out"), quiet)["counts"]
    reasons = sorted(row["reason"] for row in rows(tmp_path / "out", "skipped"))
    assert (counts["documents"], counts["skipped"]) == (6, 3)
    assert reasons[0].startswith("another document has the id")
    assert any("not JSON" in reason for reason in reasons)
    assert any('has no "text"' in reason for reason in reasons)


def test_an_input_without_documents_is_an_empty_archive(tmp_path: Path) -> None:
    counts = local.run(job(written(tmp_path, []), tmp_path / "out"), quiet)["counts"]
    assert counts["documents"] == 0
    assert counts["skipped"] == 1


def test_a_document_that_takes_too_long_is_named_and_its_story_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    true = reading.read

    def slow(document: Any, config: Any) -> Any:
        while document.id == "0000001-0":
            pass
        return true(document, config)

    monkeypatch.setattr(reading, "read", slow)
    counts = local.run(job(written(tmp_path, 12), tmp_path / "out", document_seconds=0.3), quiet)["counts"]
    (skipped,) = rows(tmp_path / "out", "skipped")
    assert counts["documents"] == 12
    assert (skipped["document"], skipped["reason"]) == ("0000001-0", "it took longer than 0.3 s")
    assert len(rows(tmp_path / "out", "stories")) == 11


def test_a_story_on_which_the_program_fails_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    true = checking.compare

    def failing(documents: Any, claims: Any, config: Any) -> Any:
        if any(d.id == "0000001-0" for d in documents):
            raise ZeroDivisionError
        return true(documents, claims, config)

    monkeypatch.setattr(checking, "compare", failing)
    local.run(job(written(tmp_path, 12), tmp_path / "out"), quiet)
    skipped = rows(tmp_path / "out", "skipped")
    assert "0000001-0" in {row["document"] for row in skipped}
    assert all("ZeroDivisionError" in row["reason"] for row in skipped)
    assert len(skipped) + len(rows(tmp_path / "out", "stories")) == 12


def forked() -> None:
    import multiprocessing

    if multiprocessing.get_start_method() != "fork":
        pytest.skip("the patch reaches a worker by fork alone")


@pytest.mark.usefixtures("small")
def test_a_document_that_ends_its_worker_is_named_and_its_story_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forked()
    true = reading.read

    def deadly(document: Any, config: Any) -> Any:
        if document.id == "0000001-0":
            os.kill(os.getpid(), signal.SIGKILL)
        return true(document, config)

    monkeypatch.setattr(reading, "read", deadly)
    counts = local.run(job(written(tmp_path, 60), tmp_path / "out", 2), quiet)["counts"]
    (skipped,) = rows(tmp_path / "out", "skipped")
    assert skipped["document"] == "0000001-0"
    assert "ended the worker" in skipped["reason"]
    assert counts["skipped"] == 1
    assert len(rows(tmp_path / "out", "stories")) == 59


@pytest.mark.usefixtures("small")
def test_a_story_that_ends_its_worker_is_lost_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forked()
    true = checking.compare

    def deadly(documents: Any, claims: Any, config: Any) -> Any:
        if any(d.id == "0000001-0" for d in documents):
            os.kill(os.getpid(), signal.SIGKILL)
        return true(documents, claims, config)

    monkeypatch.setattr(checking, "compare", deadly)
    local.run(job(written(tmp_path, 20), tmp_path / "out", 2), quiet)
    skipped = rows(tmp_path / "out", "skipped")
    assert {row["document"].split("-")[0] for row in skipped} == {"0000001"}
    assert all("ended the worker" in row["reason"] for row in skipped)
    assert len(skipped) + len(rows(tmp_path / "out", "stories")) == 20


def test_a_full_disk_ends_the_run_in_a_sentence_and_the_next_finishes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno

    true = pq.write_table

    def full(table: Any, path: Path, **rest: Any) -> None:
        if "/facts/" in str(path):
            Path(path).write_bytes(b"half")
            raise OSError(errno.ENOSPC, "No space left on device")
        true(table, path, **rest)

    source = written(tmp_path, 12)
    with monkeypatch.context() as patched:
        patched.setattr(pq, "write_table", full)
        with pytest.raises(ArchiveError, match="the disk is full"):
            local.run(job(source, tmp_path / "out"), quiet)
    assert not list((tmp_path / "out").rglob(".*.tmp"))
    local.run(job(source, tmp_path / "out"), quiet)
    local.run(job(source, tmp_path / "whole"), quiet)
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_a_damaged_part_of_the_intake_is_read_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = written(tmp_path, 12)
    with monkeypatch.context() as patched:
        patched.setattr(local, "group", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            local.run(job(source, tmp_path / "out"), quiet)
    part = tmp_path / "out" / "work" / "intake" / "part-00000.parquet"
    part.write_bytes(part.read_bytes()[:100])
    assert local.run(job(source, tmp_path / "out"), quiet)["counts"]["documents"] == 12


def test_settings_reach_another_process_as_they_are() -> None:
    settings = Settings(Config(), 1.5, 2.5)
    assert unpacked(settings.packed()) == settings


def test_a_claims_body_is_the_line_of_extract(tmp_path: Path) -> None:
    local.run(job(written(tmp_path, 3), tmp_path / "out"), quiet)
    for row in rows(tmp_path / "out", "claims"):
        body = json.loads(row["body"])
        assert (body["id"], body["document"], body["start"]) == (row["id"], row["document"], row["start"])
