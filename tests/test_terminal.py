"""A real terminal: colour and tables where it can, plain text where it cannot, never beyond its width."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import DIVERGING, write

pty = pytest.importorskip("pty")


def on_a_terminal(columns: int, *arguments: str, **environment: str) -> str:
    """What `twosource` writes to a terminal of that width."""
    import fcntl
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    kept = {
        key: value
        for key, value in os.environ.items()
        if key not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "CI")
    }
    call = [sys.executable, "-m", "twosource", "check", "--exit-zero", "post.txt", "radio.txt", *arguments]
    with subprocess.Popen(
        call, stdout=theirs, stderr=subprocess.PIPE, env={**kept, "TERM": "xterm-256color", **environment}
    ) as running:
        os.close(theirs)
        pieces = []
        while True:
            try:
                piece = os.read(ours, 65536)
            except OSError:
                break
            if not piece:
                break
            pieces.append(piece)
        assert running.wait() == 0
        assert running.stderr is not None
        assert b"Traceback" not in running.stderr.read()
    os.close(ours)
    return b"".join(pieces).decode("utf-8", "replace").replace("\r\n", "\n")


def bare(text: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", text)


@pytest.fixture(autouse=True)
def documents(folder: Path) -> None:
    write(
        folder, {name: text.replace("Harbourtown", "[bold]Harbourtown") for name, text in DIVERGING.items()}
    )


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_tables_in_colour_keep_the_width(columns: int) -> None:
    text = on_a_terminal(columns)
    assert "\x1b[1;31m" in text
    assert "╭" in text
    assert "≠" in text
    assert max(map(len, bare(text).splitlines())) <= columns
    assert "[bold]Harbourtown" in re.sub(r"[│\s]", "", bare(text)) or columns == 40


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_escape_where_none_is_wanted(environment: dict[str, str]) -> None:
    text = on_a_terminal(60, **environment)
    assert "\x1b" not in text
    assert "DIVERGENCES (1)" in text
    assert max(map(len, text.splitlines())) <= 60


def test_columns_and_width_go_before_the_terminal() -> None:
    assert max(map(len, bare(on_a_terminal(200, COLUMNS="50")).splitlines())) <= 50
    assert max(map(len, bare(on_a_terminal(200, "--width", "45", COLUMNS="50")).splitlines())) <= 45


def test_an_ascii_terminal_gets_ascii() -> None:
    text = bare(on_a_terminal(80, PYTHONIOENCODING="ascii"))
    assert text.isascii()
    assert "! " in text


def test_a_bar_is_drawn_after_a_second_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    from io import StringIO

    from twosource.cli import progress

    class Terminal(StringIO):
        """Standard error as a terminal."""

        def isatty(self) -> bool:
            return True

    seconds = iter(range(100))
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(seconds) * 0.4)
    monkeypatch.setenv("TERM", "xterm")
    for err, drawn in ((Terminal(), True), (StringIO(), False)):
        monkeypatch.setattr(sys, "stderr", err)
        assert list(progress.progress([1, 2, 3, 4])) == [1, 2, 3, 4]  # type: ignore[list-item]
        assert ("] 3/4 documents read" in err.getvalue()) is drawn
        assert "1/4" not in err.getvalue()
        assert not drawn or err.getvalue().endswith("\r\x1b[K")
    monkeypatch.setenv("TERM", "dumb")
    err = Terminal()
    monkeypatch.setattr(sys, "stderr", err)
    assert list(progress.progress([])) == []
    assert err.getvalue() == ""
