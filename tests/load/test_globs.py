"""A pattern of paths finds what `glob` finds."""

from __future__ import annotations

import glob
from pathlib import Path

import pytest

from twosource.load.globs import has_magic, matching

FILES = (
    "a.txt",
    "b.txt",
    "a.md",
    ".hidden.txt",
    "notes",
    "x*y.txt",
    "[a].txt",
    "wire/a.txt",
    "wire/.b.txt",
    "wire/deep/c.txt",
    "wire/deep/txt",
    "wi re/d.txt",
    "txt.txt",
)
PATTERNS = (
    *("*", "*.txt", "a*", "a*.txt", "*a", ".*", ".*.txt", "a.t*t", "txt*txt", "a.txt*a.txt", "*.pdf"),
    *(
        "wire/*",
        "wire/*.txt",
        "./wire/*.txt",
        "wire//*.txt",
        "wi re/*",
        "wire/deep/*txt",
        "none/*.txt",
        "a.txt/*",
    ),
    *("*/*.txt", "**", "**/*.txt", "wire/**", "w*/a.txt", "?.txt", "[ab].txt", "x[*]y.txt", "*.t?t", "*t*t"),
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("words", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("pattern", PATTERNS)
def test_it_finds_what_glob_finds(pattern: str, folder: Path) -> None:
    for path in (pattern, f"{folder}/{pattern}"):
        assert sorted(matching(path)) == sorted(glob.glob(path, recursive=True))  # noqa: PTH207


@pytest.mark.parametrize("path", [*PATTERNS, *FILES, ""])
def test_it_knows_a_pattern_as_glob_does(path: str) -> None:
    assert has_magic(path) == glob.has_magic(path)
