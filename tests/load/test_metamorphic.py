"""What must not change the facts: furniture round the text, the page round the article, encoding, line ends, order."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from html import escape
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from twosource import check
from twosource.load import load
from twosource.load.decoding import decode
from twosource.load.html import page_record
from twosource.load.limits import Limits
from twosource.model import Document
from twosource.pipeline import read

SEEDS = load([str(Path(__file__).parents[2] / "seeds")]).documents
STORY = Document(
    "story",
    (Path(__file__).parent / "pages" / "harbour.txt").read_text(encoding="utf-8"),
    "Courier",
)
FURNITURE = (
    "Share this article",
    "1.2K shares 87 comments",
    "Also Read: Ferry sinks with 40 aboard",
    "Subscribe to our newsletter, read by 65,000 people",
    "Advertisement",
    "© 2024 Island Media Ltd. All rights reserved.",
    "Tags: storms, 2024, islands",
    "You must be logged in to post a comment.",
    "Home > News > Weather",
    "5 min read",
    "Last updated: 7 May 2024, 10:30 IST",
    "Photo: Jane Doe/Island Courier",
    "Page 2 of 3",
)


def facts(document: Document) -> Counter[tuple[object, ...]]:
    """The claims without their places; white space is all one."""
    return Counter(
        (claim.kind, " ".join(claim.text.split()), claim.modality, getattr(claim, "concept", None))
        for claim in read(document)
    )


@pytest.fixture(scope="module", params=[*SEEDS, STORY], ids=lambda document: document.id)
def article(request: pytest.FixtureRequest) -> Document:
    return request.param  # type: ignore[no-any-return]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_furniture_between_paragraphs_gives_no_facts(article: Document, data: st.DataObject) -> None:
    pieces = article.text.split("\n\n")
    for line in data.draw(st.lists(st.sampled_from(FURNITURE), max_size=5, unique=True)):
        pieces.insert(data.draw(st.integers(1, len(pieces))), line)
    assert facts(replace(article, text="\n\n".join(pieces))) == facts(article)


def test_line_ends_of_another_system_change_nothing(article: Document) -> None:
    assert facts(replace(article, text=article.text.replace("\n", "\r\n"))) == facts(article)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_another_encoding_changes_nothing(article: Document, encoding: str) -> None:
    assert decode(article.text.encode(encoding), "a").text == article.text


def test_a_page_round_the_article_changes_nothing() -> None:
    paragraphs = STORY.text.strip().split("\n\n")
    page = (
        "<html><body><nav><a href=/>Top 10 stories of 2024</a></nav><article>"
        + "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
        + "</article><aside><p>25 tickets to win before 31 May</p></aside></body></html>"
    )
    assert facts(replace(STORY, text=page_record(page, "p", Limits()).text)) == facts(STORY)


def test_the_order_of_the_documents_changes_nothing() -> None:
    documents = (*SEEDS, STORY)
    assert check(documents) == check(documents[::-1])
