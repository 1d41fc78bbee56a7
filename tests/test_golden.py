"""Stories of several articles: the facts that an editor expects of their report, and what must stand apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Any, NamedTuple

import pytest

from casebook import Story, case, report, stories, together, told
from twosource.model import Document, Verdict


class Expectation(NamedTuple):
    """One fact that the report of a story shall show."""

    story: Story
    fact: dict[str, Any]

    @property
    def id(self) -> str:
        return f"golden/{self.story.name}/{self.fact['name']}"


class Apart(NamedTuple):
    """Two mentions that must not stand in one fact."""

    story: Story
    left: tuple[Document, str]
    right: tuple[Document, str]

    @property
    def id(self) -> str:
        (one, words), (other, more) = self.left, self.right
        return f"golden/{self.story.name}/{one.id}: {words} / {other.id}: {more}"


def marked(story: Story, mentions: Mapping[str, Any]) -> list[tuple[Document, str]]:
    """Each mention with its document."""
    documents = {document.id: document for document in story.documents}
    return [
        (documents[name], words)
        for name, given in mentions.items()
        for words in ([given] if isinstance(given, str) else given)
    ]


def kept_apart() -> Iterator[Apart]:
    for story in stories():
        for mentions in story.expected["never"]:
            for left, right in combinations(marked(story, mentions), 2):
                yield Apart(story, left, right)


EXPECTATIONS = [Expectation(story, fact) for story in stories() for fact in story.expected["facts"]]


@pytest.mark.parametrize("expectation", [case(e, e.id) for e in EXPECTATIONS])
def test_fact(expectation: Expectation) -> None:
    story, fact = expectation
    found = report(story.documents)
    joined = together(found, marked(story, fact["mentions"]), fact.get("kind", "numeric"))
    nearby = [v for v in found.verdicts if set(told([v])) & set(_around(story, fact))]
    assert joined, "in several facts or none:\n" + "\n".join(told(nearby))
    verdicts = {v.verdict for v in joined}
    assert fact["verdict"] in verdicts, "\n".join(told(joined))
    best = next(v for v in joined if v.verdict == fact["verdict"])
    for key in ("severity", "level"):
        if key in fact:
            assert getattr(best, key) == fact[key], "\n".join(told(joined))


def _around(story: Story, fact: dict[str, Any]) -> Iterator[str]:
    found = report(story.documents)
    for one in marked(story, fact["mentions"]):
        yield from told(together(found, [one], None))


@pytest.mark.parametrize("apart", [case(a, a.id) for a in kept_apart()])
def test_apart(apart: Apart) -> None:
    joined = together(report(apart.story.documents), [apart.left, apart.right], "numeric")
    assert not joined, "\n".join(told(joined))


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_no_false_divergence(story: Story) -> None:
    """Never a known miss: every divergence of the report is one that the story expects."""
    found = report(story.documents)
    allowed = {v.id for v in _expected_divergences(story)}
    false = [v for v in found.verdicts if v.verdict == "divergence" and v.id not in allowed]
    assert not false, "\n".join(told(false))


def _expected_divergences(story: Story) -> Iterator[Verdict]:
    """The divergences over two or more mentions of one expected divergence, whichever of them are joined.

    `also` marks the places where the article says the same again, in its headline for one.
    """
    for fact in story.expected["facts"]:
        if fact["verdict"] == "divergence":
            mentions = marked(story, fact["mentions"]) + marked(story, fact.get("also", {}))
            for left, right in combinations(mentions, 2):
                yield from together(report(story.documents), [left, right], fact.get("kind"))


def test_stories_are_of_many_kinds() -> None:
    assert len([story for story in stories() if story.expected["facts"]]) >= 8
    assert all(2 <= len(story.documents) <= 5 for story in stories())
