"""What several tests need: documents on disk, and the command line run in this process or in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

ROOT = Path(__file__).resolve().parent.parent
SEEDS = ROOT / "seeds"
sys.path[:0] = [str(ROOT / "tests" / "report"), str(ROOT / "tests" / "load"), str(ROOT / "tests" / "fuzz")]

AGREEING = {
    "post.txt": "The storm killed 12 people in Harbourtown. The bridge will cost $40 million.\n",
    "radio.txt": "The storm killed 12 people in Harbourtown. Schools stay closed for three days.\n",
}
DIVERGING = {
    "post.txt": "The storm killed 12 people in Harbourtown on Monday.\n",
    "radio.txt": "The storm killed 19 people in Harbourtown on Monday.\n",
}


NETWORK = ("socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname")


def refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """An audit hook: no test, and nothing that a test runs, may reach for the network."""
    if event in NETWORK:
        raise RuntimeError(f"the network was asked for: {event} {arguments[1:]}")


sys.addaudithook(refuse_network)


class Ended(NamedTuple):
    """How a run ended, and what it wrote."""

    status: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def twosource() -> Run:
    """Run the command line in this process; output is no terminal."""

    def run(*arguments: str, stdin: str = "", **environment: str) -> Ended:
        from twosource.cli import app

        done = CliRunner().invoke(app, list(arguments), input=stdin, env=environment or None)
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Ended(done.exit_code, done.stdout, done.stderr)

    return run


@pytest.fixture
def program() -> Run:
    """Run the command line in a process of its own, as a shell does."""

    def run(*arguments: str, stdin: str = "", **environment: str) -> Ended:
        done = subprocess.run(
            [sys.executable, "-m", "twosource", *arguments],
            input=stdin.encode(),
            capture_output=True,
            check=False,
            env={**os.environ, **environment},
        )
        return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in, where no claims.yaml is found upward and no setting is in the environment."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("TWOSOURCE_")]:
        monkeypatch.delenv(name)
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def write(folder: Path, files: dict[str, str]) -> None:
    """Write the files into the folder."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
