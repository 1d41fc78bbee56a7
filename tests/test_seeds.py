"""The two real articles in seeds/: what an editor finds in them, and what must never be found."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from twosource.load import load
from twosource.model import Document, Report, Verdict
from twosource.pipeline import check

SEEDS = Path(__file__).parent.parent / "seeds"


@lru_cache
def report() -> Report:
    return check(load([str(SEEDS)]).documents)


def documents() -> dict[str, Document]:
    return {document.id: document for document in report().documents}


def holding(words: str, kind: str) -> list[Verdict]:
    """The facts of a kind that have a claim whose own words hold `words`, or stand in them."""
    found = []
    for verdict in report().verdicts:
        if verdict.fact.kind == kind and any(words in claim.text for claim in verdict.fact.claims):
            found.append(verdict)
    return found


def in_one_fact(left: str, right: str, kind: str) -> bool:
    ids = {verdict.id for verdict in holding(left, kind)}
    return any(verdict.id in ids for verdict in holding(right, kind))


AGREEMENTS = [
    ("1,000 prisoners of war each", "1,000 prisoners of war from each side", "numeric"),
    (
        "actual negotiations lasted less than two hours",
        "meeting, which lasted less than two hours",
        "numeric",
    ),
    ("March 2022", "early 2022", "numeric"),
    ("“new and unacceptable demands,”", "these demands were unexpected and unacceptable", "attributed"),
    (
        "withdrawing troops from large swathes",
        "withdrawal of Ukrainian forces from large areas",
        "attributed",
    ),
]


@pytest.mark.parametrize(("left", "right", "kind"), AGREEMENTS)
def test_what_both_articles_say_is_an_agreement(left: str, right: str, kind: str) -> None:
    assert in_one_fact(left, right, kind)
    assert {v.verdict for v in holding(left, kind) if right in " ".join(c.text for c in v.fact.claims)} == {
        "agreement"
    }


def test_the_talks_were_on_friday_in_both() -> None:
    fridays = [v for v in holding("Friday", "numeric") if v.verdict == "agreement"]
    assert len(fridays) == 1
    assert len({claim.document for claim in fridays[0].fact.claims}) == 2


SINGLE = [
    "over 12,000 civilian deaths",
    "one civilian",
    "four others",
    "1,000 Ukrainian families",
    "more than half of its members",
    "18th round",
]


@pytest.mark.parametrize("words", SINGLE)
def test_what_one_article_alone_says(words: str) -> None:
    assert {verdict.verdict for verdict in holding(words, "numeric")} == {"single-source"}


SPEAKERS = {
    "two paths": "Hakan Fidan",
    "a very good ending to a very difficult day": "Serhiy Kyslytsya",
    "The next step": "Rustem Umerov",
    "Nothing will happen until Putin and I sit down together": "Donald Trump",
    "organizing them will take time": "Dmitry Peskov",
    "confidence-building measure": "Hakan Fidan",
    "he discussed the outcome": "Volodymyr Zelenskyy",
}


@pytest.mark.parametrize(("words", "name"), SPEAKERS.items())
def test_each_speaker_has_a_claim_of_his_own(words: str, name: str) -> None:
    sources = [
        c.attribution.source for v in holding(words, "attributed") for c in v.fact.claims if c.attribution
    ]
    assert name in {source.name for source in sources if source}


NEVER = [
    ("1,000 Ukrainian families", "1,000 prisoners of war"),
    ("over 12,000 civilian deaths", "one civilian"),
    ("two sides", "two paths"),
    ("18th round", "1,000 prisoners of war"),
]


@pytest.mark.parametrize(("left", "right"), NEVER)
def test_what_is_no_one_fact(left: str, right: str) -> None:
    assert not in_one_fact(left, right, "numeric")


def test_the_articles_do_not_contradict_each_other() -> None:
    assert [v.fact.label for v in report().verdicts if v.severity == "error"] == []


def test_page_furniture_gives_no_claim() -> None:
    for verdict in report().verdicts:
        for claim in verdict.fact.claims:
            words = documents()[claim.document].text[claim.span.start : claim.span.end]
            assert words == claim.text
            assert not any(
                piece in words for piece in ("0 0", "Tags", "please login", "Login/Register", "Source :")
            )


def test_publisher_and_agency_are_read_from_the_text() -> None:
    second = next(document for document in report().documents if document.id.startswith("004"))
    assert (second.publisher, second.credits) == ("INDIATV NEWS", ("AP",))
