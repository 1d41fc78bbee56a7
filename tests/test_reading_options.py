"""How the command line and claims.yaml say what is read: formats on standard input, fields, limits, strictness."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run, write

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
    assert ended.err == "twosource: long.txt: is larger than 100 bytes (limits: document_bytes)\n"
    assert ended.status == 2


@pytest.mark.parametrize(
    "line", ["limits: {depht: 3}", "limits: {depth: 0}", "fields: {body: text}", "strict: maybe"]
)
def test_wrong_settings_are_named_by_line(twosource: Run, folder: Path, line: str) -> None:
    write(folder, {"claims.yaml": f"\n{line}\n", "a.txt": TEN})
    ended = twosource("extract", "a.txt")
    assert ended.status == 2
    assert ended.err.startswith("twosource: claims.yaml:2: ")
