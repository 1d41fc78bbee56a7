"""The Spark engine for real: on this machine, on a standalone master with two workers, with one of them killed.

`make test-spark` runs these; where PySpark is not installed, `make test` leaves them out.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

if not os.environ.get("TWOSOURCE_TEST_SPARK"):
    pytest.importorskip("pyspark", reason="`make test-spark` installs PySpark and runs these")
    pytest.importorskip("duckdb")

import pyspark

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "archive"))
from synthetic_articles import synthetic

HOST = "127.0.0.1"
PATIENCE = 600.0
SPARK = Path(pyspark.__file__).parent

RUN = """
import sys
from pathlib import Path
from twosource.archive import grouping, intake, local
grouping.PART, local._FEW, intake.PART = 12, 5, 100
from twosource.archive.settings import Settings
from twosource.archive.run import Job
from twosource.config import Config
engine, source, out, master = sys.argv[1:]
job = Job((source,), Path(out), Settings(Config()), 2)
if engine == "local":
    local.run(job, lambda *_: None)
else:
    from twosource.archive import spark
    spark.run(job, lambda *_: None, master or None)
"""


def started(engine: str, source: Path, out: Path, master: str = "") -> subprocess.Popen[bytes]:
    environment = {**os.environ, "SPARK_LOCAL_IP": HOST, "PYSPARK_PYTHON": sys.executable}
    call = [sys.executable, "-c", RUN, engine, str(source), str(out), master]
    return subprocess.Popen(call, env=environment, start_new_session=True)


def finished(run: subprocess.Popen[bytes]) -> None:
    assert run.wait(PATIENCE) == 0


def files(out: Path) -> dict[str, bytes]:
    return {p.relative_to(out).as_posix(): p.read_bytes() for p in sorted(out.rglob("*.parquet"))} | {
        "counts": json.dumps(json.loads((out / "archive.json").read_text())["counts"]).encode()
    }


def until(happened: object, run: subprocess.Popen[bytes]) -> None:
    """Wait for a first part to be checked, while the run goes on."""
    assert callable(happened)
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert run.poll() is None, "the run ended before it could be disturbed"
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles with one id twice and a line that is none."""
    articles = synthetic(240)
    path = tmp_path_factory.mktemp("source") / "articles.jsonl"
    rows = [*articles, {**articles[3], "text": "Another text of Kerrowick."}]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows) + "{broken\n", encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def expected(source: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What the local engine makes of it."""
    out = tmp_path_factory.mktemp("local") / "out"
    finished(started("local", source, out))
    return files(out)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A standalone master and two workers on loopback, started and stopped here."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    master = f"spark://{HOST}:{port}"
    deploy = "org.apache.spark.deploy"
    calls = [
        [f"{deploy}.master.Master", "--host", HOST, "--port", str(port), "--webui-port", "0"],
        *(
            [
                *(f"{deploy}.worker.Worker", "--host", HOST, "--webui-port", "0", "--cores", "1"),
                *("--memory", "2g", "--work-dir", str(tmp_path / f"worker-{n}"), master),
            ]
            for n in range(2)
        ),
    ]
    environment = {**os.environ, "SPARK_LOCAL_IP": HOST, "SPARK_HOME": str(SPARK)}
    log = (tmp_path / "cluster.log").open("wb")
    running = []
    try:
        for call in calls:
            command = [str(SPARK / "bin" / "spark-class"), *call]
            running.append(
                subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
            )
        registered(tmp_path / "cluster.log", 2)
        yield master, running[1:]
    finally:
        for process in running:
            killed(process)
        log.close()


def registered(log: Path, workers: int) -> None:
    """Wait for the master to know its workers; it says so in its log, and no test asks the network."""
    deadline = time.monotonic() + PATIENCE
    while log.read_text(errors="replace").count("Registering worker") < workers:
        assert time.monotonic() < deadline, log.read_text(errors="replace")
        time.sleep(0.2)


def killed(process: subprocess.Popen[bytes]) -> None:
    """End a process of ours with what it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait(30)


def test_on_this_machine_the_archive_is_the_local_engines(
    source: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    finished(started("spark", source, tmp_path / "out", "local[2,4]"))
    assert files(tmp_path / "out") == expected


def test_a_killed_driver_goes_on_where_it_was(
    source: Path, expected: dict[str, bytes], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run = started("spark", source, out, "local[2,4]")
    until(lambda: list(out.glob("work/checked/part-*.json")), run)
    killed(run)
    kept = {p: p.stat().st_mtime_ns for p in out.glob("work/checked/part-*.json")}
    assert not (out / "archive.json").exists()
    finished(started("local", source, out))
    assert kept
    assert files(out) == expected


def test_a_cluster_with_a_worker_killed_in_mid_job_makes_the_same_archive(
    source: Path,
    expected: dict[str, bytes],
    tmp_path: Path,
    cluster: tuple[str, list[subprocess.Popen[bytes]]],
) -> None:
    master, workers = cluster
    finished(started("spark", source, tmp_path / "undisturbed", master))
    assert files(tmp_path / "undisturbed") == expected
    out = tmp_path / "disturbed"
    run = started("spark", source, out, master)
    until(lambda: list(out.glob("work/checked/part-*.json")), run)
    killed(workers[0])
    assert not (out / "archive.json").exists()
    finished(run)
    assert files(out) == expected
