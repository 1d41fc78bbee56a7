"""Plain arguments are read without the parser, and just as the parser reads them; all others are left to it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.cli import application, quick
from twosource.cli.commands import COMMANDS, command
from twosource.cli.declared import parameters

PLAIN = (
    "check",
    "check a.txt b.txt",
    "check - --input-format html",
    "check --format json a.txt -f csv",
    "check --fail-on=warning --exit-zero a b",
    "check --only divergence --only kind=numeric --skip x",
    "check --report sarif:a.sarif --report json:b.json",
    "check -q -v --width 60 --min-publishers 2",
    "check --strict --independent",
    "check --no-strict --no-independent --strict",
    "extract --format table a.txt",
    "explain abc a.txt b.txt",
    "diff old.json new.json --exit-code",
    "pin abc --publisher Post",
    "waive abc --reason because --until 2030-01-31",
    "rules",
    "rules numeric.count",
    "schema --config",
    "init",
    "init folder",
    "config --isolated",
)
LEFT = (
    "",
    "--help",
    "-h",
    "chekc",
    "check --help",
    "check -h",
    "check --formt json",
    "check --form json",
    "check -fjson",
    "check -qv",
    "check --format",
    "check --format --quiet",
    "check --quiet=yes",
    "check --width 0",
    "check --width wide",
    "check --width -5",
    "check --width ٣",
    "check -- --quiet",
    "explain",
    "diff old.json",
    "diff a b c",
    "waive abc --reason because",
    "archive a --out b --seconds 5",
    "pin",
)


def by_the_parser(words: list[str]) -> dict[str, Any]:
    """What typer gives the command of the words; it is built anew, for without the application it has no -h, and keeps that."""
    given = application.built.__wrapped__(words[0]).make_context(words[0], words[1:]).params
    return {key: list(value) if isinstance(value, tuple) else value for key, value in given.items()}


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Typer gives a list or nothing where no value of a list is given, by its version."""
    return one.keys() == other.keys() and all(
        one[key] == other[key] or (not one[key] and other[key] in (None, [], ())) for key in one
    )


@pytest.mark.parametrize("line", PLAIN)
def test_plain_arguments_are_read_as_the_parser_reads_them(line: str) -> None:
    call = quick.read(line.split())
    assert call is not None
    function, values = call
    assert function is command(line.split()[0])
    assert same(values, by_the_parser(line.split()))


@pytest.mark.parametrize("line", LEFT)
def test_what_is_not_plain_is_left_to_the_parser(line: str) -> None:
    assert quick.read(line.split()) is None


NAMES = {
    piece
    for name in COMMANDS
    for each in parameters(command(name))
    for names in each.declared.names
    for piece in names.split("/")
}
OTHERS = set("- -- -h --help 7 0 a.txt --width=3 --format=json --quiet=1 --zzz -5 x=y".split())
WORDS = sorted(NAMES | OTHERS | {""})


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(list(COMMANDS)), st.lists(st.sampled_from(WORDS), max_size=6))
def test_nothing_is_read_that_the_parser_reads_otherwise(name: str, words: list[str]) -> None:
    call = quick.read([name, *words])
    if call is not None:
        assert same(call[1], by_the_parser([name, *words]))


@pytest.mark.parametrize("setting", ["completion", "windows"])
def test_shells_that_want_more_get_the_parser(setting: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if setting == "completion":
        monkeypatch.setenv("_TWOSOURCE_COMPLETE", "complete_bash")
    else:
        monkeypatch.setattr(sys, "platform", "win32")
    assert quick.read(["check", "a.txt"]) is None


def test_every_parameter_is_declared_in_a_way_the_parser_understands() -> None:
    for name in COMMANDS:
        assert [p.name for p in parameters(command(name))] == [p.name for p in application.built(name).params]


@pytest.mark.parametrize("arguments", ["check nowhere.txt", "config", "extract nowhere.txt", "--version"])
def test_a_run_ends_as_it_does_by_the_parser(arguments: str, tmp_path: Any) -> None:
    code = "import sys; from twosource.cli import app; app(prog_name='twosource')"
    ends = []
    for call in ([sys.executable, "-m", "twosource"], [sys.executable, "-c", code]):
        done = subprocess.run(
            [*call, *arguments.split()], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        ends.append((done.returncode, done.stdout, done.stderr))
    assert ends[0] == ends[1]
