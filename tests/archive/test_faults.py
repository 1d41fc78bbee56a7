"""What breaks beside the program: a disk that is full, a worker that is killed, files that cannot be read."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
pq = pytest.importorskip("pyarrow.parquet")

from synthetic_articles import synthetic, written  # noqa: E402

from twosource.archive import grouping, intake, local, storage  # noqa: E402
from twosource.archive.run import Job  # noqa: E402
from twosource.archive.settings import Settings  # noqa: E402
from twosource.config import Config  # noqa: E402
from twosource.errors import ArchiveError  # noqa: E402

CLI = [sys.executable, "-m", "twosource", "archive", "--isolated"]


def quiet(step: str, done: int, whole: int) -> None:
    pass


def job(source: Path, out: Path, jobs: int = 1) -> Job:
    return Job((str(source),), out, Settings(Config()), jobs)


def files(out: Path) -> dict[str, bytes]:
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in sorted(out.rglob("*")) if p.is_file()}


def skipped(out: Path) -> list[dict[str, Any]]:
    return [
        row for p in sorted((out / "skipped").glob("*/*")) for row in pq.ParquetFile(p).read().to_pylist()
    ]


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grouping, "PART", 10)
    monkeypatch.setattr(local, "_FEW", 5)
    monkeypatch.setattr(intake, "PART", 10)


FULL = """
import resource, sys
sys.path.insert(0, {tests!r})
from test_faults import grouping, intake, job, local, quiet, storage
from twosource.errors import ArchiveError
from pathlib import Path
grouping.PART, local._FEW, intake.PART = 10, 5, 10
resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))
try:
    local.run(job(Path({source!r}), Path({out!r}), {jobs}), quiet)
except ArchiveError as error:
    print(error)
"""


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(("size", "jobs"), [(3_000, 1), (12_000, 1), (12_000, 2)])
def test_a_disk_that_takes_no_more_ends_the_run_in_a_sentence_and_the_next_finishes(
    tmp_path: Path, size: int, jobs: int
) -> None:
    source, out = written(tmp_path, 40), tmp_path / "out"
    values = {"source": str(source), "out": str(out), "size": size, "jobs": jobs}
    code = FULL.format(tests=str(Path(__file__).parent), **values)
    full = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert full.stdout.count("\n") == 1, full.stdout
    assert full.stdout.startswith("the disk is full")
    assert not (out / storage.MANIFEST).exists()
    assert not list(out.rglob(".*.tmp"))
    for folder in (out, tmp_path / "whole"):
        local.run(job(source, folder, jobs), quiet)
    assert files(out) == files(tmp_path / "whole")


def test_a_full_disk_is_status_2(tmp_path: Path) -> None:
    source = written(tmp_path, 6)
    call = [*CLI, str(source), "--out", str(tmp_path / "out")]
    done = subprocess.run(
        call,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, 4_000)),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "the disk is full" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("at", ["taking in", "reading", "checking"])
def test_a_worker_that_is_killed_costs_nothing(tmp_path: Path, at: str) -> None:
    """The kernel kills a worker, as it does where memory runs out; nothing is wrong with its documents."""
    source, killed = written(tmp_path, 60), []

    def killing(step: str, done: int, whole: int) -> None:
        if step == at and not killed:
            (children,) = Path("/proc/self/task").glob(f"{os.getpid()}/children")
            killed.append(int(children.read_text().split()[-1]))
            os.kill(killed[0], signal.SIGKILL)

    local.run(job(source, tmp_path / "out", 2), killing)
    local.run(job(source, tmp_path / "whole"), quiet)
    assert killed
    assert files(tmp_path / "out") == files(tmp_path / "whole")


def test_an_input_file_that_cannot_be_read_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    written(folder, synthetic(6))
    (folder / "broken.parquet").write_bytes(b"PAR1 and no end")
    (folder / "broken.warc").write_bytes(b"WARC/1.0\r\nno header")
    counts = local.run(job(folder, tmp_path / "out"), quiet)["counts"]
    assert counts["documents"] == 6
    assert sorted(Path(row["path"]).name for row in skipped(tmp_path / "out")) == [
        "broken.parquet",
        "broken.warc",
    ]


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("folder", ["intake", "read"])
def test_a_damaged_part_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    source, out = written(tmp_path, 30), tmp_path / "out"
    with monkeypatch.context() as patched:
        patched.setattr(local, "_check", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            local.run(job(source, out), quiet)
    part = out / "work" / folder / "part-00001.parquet"
    part.write_bytes(part.read_bytes()[:100])
    local.run(job(source, out), quiet)
    local.run(job(source, tmp_path / "whole"), quiet)
    assert files(out) == files(tmp_path / "whole")


def test_a_part_that_is_damaged_while_the_program_runs_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out, check = written(tmp_path, 30), tmp_path / "out", local._check

    def damaged(*given: Any) -> None:
        part = out / "work" / "read" / "part-00000.parquet"
        part.write_bytes(part.read_bytes()[:-20])
        check(*given)

    with monkeypatch.context() as patched:
        patched.setattr(local, "_check", damaged)
        with pytest.raises(ArchiveError, match="run the same command again"):
            local.run(job(source, out), quiet)
    local.run(job(source, out), quiet)
    local.run(job(source, tmp_path / "whole"), quiet)
    assert files(out) == files(tmp_path / "whole")


def test_what_a_killed_process_had_begun_to_write_is_removed(tmp_path: Path) -> None:
    source, out = written(tmp_path, 6), tmp_path / "out"
    local.run(job(source, out), quiet)
    before = files(out)
    (month,) = (out / "facts").iterdir()
    (month / ".part-00000.parquet.0123.tmp").write_bytes(b"half")
    local.run(job(source, out), quiet)
    assert files(out) == before
