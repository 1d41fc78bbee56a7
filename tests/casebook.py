"""The tests' own corpus: short pairs and golden stories in, documents, expectations and what the engine says of them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from twosource.model import Document, Report, Verdict
from twosource.pipeline import check

HERE = Path(__file__).resolve().parent
LETTERS = "abcdefgh"


class Pair(NamedTuple):
    """Two short reports with one marked mention each, and the verdicts that an editor would accept."""

    id: str
    phenomenon: str
    kind: str
    documents: tuple[Document, ...]
    mentions: tuple[str, ...]
    expect: tuple[str, ...]
    severity: str | None


class Story(NamedTuple):
    """Articles about one event and what is expected of their report."""

    name: str
    documents: tuple[Document, ...]
    expected: dict[str, Any]


# Phenomena of who said what; the others are numeric.
ATTRIBUTED = frozenset({"quote", "speaker", "indirect", "polarity"})


@cache
def pairs() -> tuple[Pair, ...]:
    """Every pair of tests/pairs, by file and place."""
    found = []
    for path in sorted((HERE / "pairs").glob("*.yaml")):
        for phenomenon, cases in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            found += [_pair(phenomenon, case) for case in cases]
    return tuple(found)


def _pair(phenomenon: str, case: Mapping[str, Any]) -> Pair:
    documents = []
    for letter, given in zip(LETTERS, case["docs"], strict=False):
        fields = {"text": given} if isinstance(given, str) else given
        documents.append(Document(id=letter, **{"publisher": f"Publisher {letter.upper()}", **fields}))
    expect = case["expect"]
    return Pair(
        id=case["id"],
        phenomenon=phenomenon,
        kind=case.get("kind") or ("attributed" if phenomenon in ATTRIBUTED else "numeric"),
        documents=tuple(documents),
        mentions=tuple(case["mentions"]),
        expect=tuple([expect] if isinstance(expect, str) else expect),
        severity=case.get("severity"),
    )


@cache
def stories() -> tuple[Story, ...]:
    """Every story of tests/golden, by name."""
    return tuple(
        Story(folder.name, _articles(folder), _expected(folder))
        for folder in sorted((HERE / "golden").iterdir())
        if folder.is_dir()
    )


def _articles(folder: Path) -> tuple[Document, ...]:
    return tuple(_article(path) for path in sorted(folder.glob("*.txt")))


def _article(path: Path) -> Document:
    """A text file with its metadata between two lines of `---` at the top."""
    _, front, text = path.read_text(encoding="utf-8").split("---\n", 2)
    return Document(id=path.stem, text=text.lstrip("\n"), **yaml.load(front, Loader=yaml.BaseLoader))


def _expected(folder: Path) -> dict[str, Any]:
    expected: dict[str, Any] = yaml.safe_load((folder / "expected.yaml").read_text(encoding="utf-8"))
    return expected


@cache
def known_misses() -> dict[str, str]:
    """What the engine does not get yet, by test id, with the reason."""
    text = (HERE / "known_misses.yaml").read_text(encoding="utf-8")
    misses: dict[str, str] = yaml.safe_load(text) or {}
    return misses


def case(value: object, name: str) -> Any:
    """A test parameter of that id; a known miss is expected to fail, and to be struck off when it holds."""
    reason = known_misses().get(name)
    marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
    return pytest.param(value, id=name, marks=marks)


@cache
def report(documents: tuple[Document, ...]) -> Report:
    """What the engine says of the documents."""
    return check(documents)


def holding(found: Report, document: Document, words: str, kind: str | None = None) -> list[Verdict]:
    """The verdicts on facts with a claim of `document` that overlaps the first occurrence of `words`."""
    start = document.text.find(words)
    assert start >= 0, f"{words!r} is not in document {document.id}"
    end = start + len(words)
    return [
        verdict
        for verdict in found.verdicts
        if (kind is None or verdict.fact.kind == kind)
        and any(
            c.document == document.id and c.span.start < end and start < c.span.end
            for c in verdict.fact.claims
        )
    ]


def together(found: Report, marked: Sequence[tuple[Document, str]], kind: str | None) -> list[Verdict]:
    """The verdicts on facts that hold every one of the marked mentions."""
    held = [holding(found, document, words, kind) for document, words in marked]
    return [v for v in held[0] if all(any(v.id == w.id for w in others) for others in held[1:])]


def told(verdicts: Iterable[Verdict]) -> Iterator[str]:
    """Each verdict as a line for the reader of a failure."""
    for v in verdicts:
        yield f"{v.verdict} [{v.level}, {v.severity}] " + " / ".join(
            f"{c.document}: {c.text!r}" for c in v.fact.claims
        )
