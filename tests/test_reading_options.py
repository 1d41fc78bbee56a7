"""How the command line and claims.yaml say what is read: formats on standard input, fields, limits, strictness."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run, write
from twosource.config.limits import ABOUT, Limits, count, remedy

PAGE = "<html><title>Storm</title><article><p>Twelve people were killed on Monday, the coast guard said.</p></article></html>"
GERMAN = (
    "Bei einem Sturm sind in der Stadt zwölf Menschen ums Leben gekommen, und der Strom ist nicht mehr da. "
    * 3
)
TEN = "The storm killed ten people in the town on Monday.\n"


def test_standard_input_in_a_named_format(twosource: Run, folder: Path) -> None:
    ended = twosource("extract", "-", "--input-format", "html", "--format", "documents", stdin=PAGE)
    assert ended.status == 0
    assert json.loads(ended.out)["text"].startswith("Storm\n\nTwelve people")


def test_an_unknown_format_is_named(twosource: Run, folder: Path) -> None:
    ended = twosource("extract", "-", "--input-format", "tape", stdin=PAGE)
    assert (ended.status, ended.out) == (2, "")
    assert '"tape"' in ended.err


@pytest.mark.parametrize(("flags", "status"), [((), 0), (("--strict",), 2)])
def test_another_language_is_set_aside(
    twosource: Run, folder: Path, flags: tuple[str, ...], status: int
) -> None:
    write(folder, {"a.txt": TEN, "b.txt": TEN, "de.txt": GERMAN})
    ended = twosource("check", "a.txt", "b.txt", "de.txt", "--format", "json", *flags)
    assert ended.status == status
    assert json.loads(ended.out)["skipped"] == [
        {"path": "de.txt", "reason": 'document "de" is not in English (de)'}
    ]
    assert "de.txt" in ended.err


def test_one_unreadable_document_does_not_lose_the_others(twosource: Run, folder: Path) -> None:
    write(folder, {"a.txt": TEN, "b.txt": TEN})
    (folder / "bad.txt").write_bytes(b"abc \xff\xff\xff")
    ended = twosource("check", "a.txt", "b.txt", "bad.txt", "--format", "json")
    report = json.loads(ended.out)
    assert ended.status == 2
    assert report["summary"]["documents"] == 2
    assert [skipped["path"] for skipped in report["skipped"]] == ["bad.txt"]
    assert ended.err.count("\n") == 1


def test_fields_and_limits_of_claims_yaml(twosource: Run, folder: Path) -> None:
    write(
        folder,
        {
            "claims.yaml": "fields: {text: article.body, id: uid}\nlimits: {document_bytes: 100}\n",
            "a.jsonl": '{"uid": "x", "article": {"body": "Ten people died."}}\n',
            "long.txt": "Ten. " * 30,
        },
    )
    ended = twosource("extract", "a.jsonl", "long.txt", "--format", "documents")
    assert [json.loads(line)["id"] for line in ended.out.splitlines()] == ["x"]
    assert ended.err == f"twosource: long.txt: is larger than 100 bytes {remedy('document_bytes')}\n"
    assert ended.status == 2


@pytest.mark.parametrize(
    "line", ["limits: {depht: 3}", "limits: {depth: 0}", "fields: {body: text}", "strict: maybe"]
)
def test_wrong_settings_are_named_by_line(twosource: Run, folder: Path, line: str) -> None:
    write(folder, {"claims.yaml": f"\n{line}\n", "a.txt": TEN})
    ended = twosource("extract", "a.txt")
    assert ended.status == 2
    assert ended.err.startswith("twosource: claims.yaml:2: ")


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("500", 500),
        ("1_000", 1000),
        ("5k", 5000),
        ("200MB", 200_000_000),
        ("200 mb", 200_000_000),
        ("1.5G", 1_500_000_000),
        ("2GiB", 2 * 1024**3),
        ("64Ki", 65536),
        ("9B", 9),
    ],
)
def test_a_count_in_words(words: str, number: int) -> None:
    assert count(words) == number


@pytest.mark.parametrize(
    "words", ["", "0", "-1", "0.1", "MB", "5 apples", "1,000", "1e9", "∞", "٣", "1" * 50]
)
def test_what_is_no_count(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (its message is the words)
        count(words)


def test_whose_limit_holds(twosource: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(folder, {"claims.yaml": "limits: {depth: 7, members: 7, elements: 7k}\n"})
    monkeypatch.setenv("TWOSOURCE_LIMITS", "members=8, elements=8")
    shown = twosource("config", "--limit", "elements=9", "--limit", "expansion=9").out
    held = dict(
        line.strip().split(": ", 1) for line in shown.split("limits:\n")[1].splitlines()[: len(ABOUT)]
    )
    assert held == {
        "document_bytes": "50000000  # default",
        "documents": "1000000  # default",
        "expanded_bytes": "2000000000  # default",
        "expansion": "9  # command line",
        "members": "8  # environment",
        "archives": "3  # default",
        "depth": "7  # claims.yaml:1",
        "elements": "9  # command line",
        "seconds": "0  # default",
    }


def test_every_limit_is_told_of(folder: Path) -> None:
    assert tuple(ABOUT) == Limits._fields


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        ("document_byte=3", "there is no limit `document_byte`; did you mean `document_bytes`?"),
        ("depth=0", "`depth` must be a count above 0"),
        ("depth", "`depth` must be a count above 0"),
        ("", "there is no limit ``"),
    ],
)
def test_a_wrong_limit_is_named(twosource: Run, folder: Path, flag: str, words: str) -> None:
    write(folder, {"a.txt": TEN, "b.txt": TEN})
    ended = twosource("check", "a.txt", "b.txt", "--limit", flag)
    assert ended.status == 2
    assert ended.err.startswith(f"twosource: --limit: {words}")


def test_the_flag_that_a_message_names_reads_the_document(twosource: Run, folder: Path) -> None:
    write(folder, {"a.txt": TEN, "b.txt": TEN * 40})
    low = ("--limit", "document_bytes=1k")
    ended = twosource("check", "a.txt", "b.txt", *low)
    assert (ended.status, "--limit document_bytes=N" in ended.err) == (2, True)
    assert twosource("check", "a.txt", "b.txt", *low, "--limit", "document_bytes=1MB").status == 0


def test_an_oddity_of_every_line_is_told_of_some(twosource: Run, folder: Path) -> None:
    lines = [json.dumps({"text": TEN, "published": "the other day"}) for _ in range(50)]
    write(folder, {"feed.jsonl": "\n".join(lines) + "\n"})
    told = twosource("check", "feed.jsonl").err.splitlines()
    assert told[0].startswith("twosource: feed.jsonl: line 1: no date is read from")
    assert [line for line in told if "more notes" in line] == [
        "twosource: and 30 more notes on what was read"
    ]
    assert len([line for line in told if "no date is read" in line]) == 20
