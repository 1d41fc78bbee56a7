"""Properties of a report that hold whatever the documents say."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casebook import report, stories, told
from twosource.model import Claim, Document, NumericClaim
from twosource.pipeline import check, read

NAMES = [story.name for story in stories()]
BY_NAME = {story.name: story for story in stories()}


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_documents_does_not_matter(name: str) -> None:
    documents = BY_NAME[name].documents
    assert check(tuple(reversed(documents))) == report(documents)


@pytest.mark.parametrize("name", ["quake-toll", "election-night", "company-results"])
def test_names_of_many_reprints_do_not_matter(name: str) -> None:
    reprints = [
        replace(
            document,
            id=f"{document.id}-{number:02}",
            text=_cut(document.text, number),
            publisher=f"{document.publisher} {number}",
        )
        for document in BY_NAME[name].documents
        for number in range(14)
    ]
    turned = {d.id: f"z{len(reprints) - i:03}" for i, d in enumerate(reprints)}
    back = {new: old for old, new in turned.items()}
    renamed = check(tuple(replace(d, id=turned[d.id]) for d in reprints))
    facts = [
        {frozenset((names.get(c.document, c.document), c.span) for c in v.fact.claims) for v in said.verdicts}
        for said, names in ((check(tuple(reprints)), {}), (renamed, back))
    ]
    assert facts[0] == facts[1]


def _cut(text: str, number: int) -> str:
    """The text as a paper prints it that begins with another paragraph and leaves one out."""
    paragraphs = text.split("\n\n")
    first = number % len(paragraphs)
    turned = [*paragraphs[first:], *paragraphs[:first]]
    del turned[(number // 2) % len(turned)]
    return "\n\n".join(turned) or text


@pytest.mark.parametrize("name", NAMES)
def test_names_of_documents_do_not_matter(name: str) -> None:
    documents = BY_NAME[name].documents
    turned = {d.id: f"z{len(documents) - i}" for i, d in enumerate(documents)}
    renamed = check(tuple(replace(d, id=turned[d.id]) for d in documents))
    back = {new: old for old, new in turned.items()}
    said = {
        (v.verdict, v.severity, frozenset((back[c.document], c.span) for c in v.fact.claims))
        for v in renamed.verdicts
    }
    assert said == {
        (v.verdict, v.severity, frozenset((c.document, c.span) for c in v.fact.claims))
        for v in report(documents).verdicts
    }


ARTICLES = [(story.name, d) for story in stories() for d in story.documents]


@pytest.mark.parametrize("document", [d for _, d in ARTICLES], ids=[f"{n}/{d.id}" for n, d in ARTICLES])
def test_a_document_never_contradicts_its_own_copy(document: Document) -> None:
    copy = replace(document, id=document.id + "-again", publisher="Another Publisher")
    alone = {
        frozenset(c.span for c in v.fact.claims)
        for v in check((document,)).verdicts
        if v.verdict == "divergence"
    }
    across = [
        v
        for v in check((document, copy)).verdicts
        if v.verdict == "divergence" and frozenset(c.span for c in v.fact.claims) not in alone
    ]
    assert not across, "\n".join(told(across))


@pytest.mark.parametrize("document", [d for _, d in ARTICLES], ids=[f"{n}/{d.id}" for n, d in ARTICLES])
def test_the_claims_of_a_copy_agree_with_themselves(document: Document) -> None:
    """All but a few stand in one fact with the same words of the copy: some words are there twice, some are too light.

    A day or a month without a figure ("Friday", "this year") dates whatever is told beside it, and is left out.
    """
    copy = replace(document, id=document.id + "-again", publisher="Another Publisher")
    claims = [(c, v.fact) for v in check((document, copy)).verdicts for c in v.fact.claims]
    told = [(c, fact) for c, fact in claims if not _is_passing(c)]
    apart = [
        c.text
        for c, fact in told
        if not any(o.document != c.document and o.span == c.span for o in fact.claims)
    ]
    assert len(apart) <= 0.2 * len(told), apart


def _is_passing(claim: Claim) -> bool:
    """Whether the claim is a date without a figure."""
    date = isinstance(claim, NumericClaim) and claim.quantity.dimension == "date"
    return date and not any(c.isdigit() for c in claim.text)


def moved(document: Document, data: st.DataObject) -> Document:
    """The document under its headline, with its paragraphs in another order."""
    first, *rest = document.text.rstrip("\n").split("\n\n")
    shuffled = data.draw(st.permutations(rest))
    text = "\n\n".join([first, *shuffled]) + "\n"
    return replace(document, id="moved", publisher="Another Publisher", text=text)


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@settings(max_examples=3, deadline=None)
def test_reordered_paragraphs_give_the_same_figures(name: str, data: st.DataObject) -> None:
    document = data.draw(st.sampled_from(BY_NAME[name].documents))
    assert figures(moved(document, data)) == figures(document)


def figures(document: Document) -> Counter[tuple[str, str | None, str]]:
    """Every figure as written, what it counts and whether it is asserted, in no order."""
    return Counter(
        (c.quantity.text, c.concept, c.modality) for c in read(document) if isinstance(c, NumericClaim)
    )


@pytest.mark.parametrize("name", NAMES)
@given(data=st.data())
@settings(max_examples=3, deadline=None)
def test_reordered_paragraphs_give_no_divergence(name: str, data: st.DataObject) -> None:
    story = BY_NAME[name]
    document = data.draw(st.sampled_from(story.documents))
    before = sum(v.verdict == "divergence" for v in check((document,)).verdicts)
    after = [v for v in check((document, moved(document, data))).verdicts if v.verdict == "divergence"]
    assert len(after) <= before, "\n".join(told(after))


@given(
    st.lists(
        st.sampled_from(
            [
                "Twelve people died in Brno.",
                "At least 9 people died in Brno.",
                "The toll rose to 30.",
                "Profit fell 4 percent to $3.1 million.",
                '"We lost," said coach Aldo Renzi.',
                "The 44-year-old was jailed for 11 years in 2019.",
                "It began at 7 p.m. on 5 May and lasted two hours.",
                "No one was hurt.",
                "The vote was 52-48.",
            ]
        ),
        min_size=1,
        max_size=6,
    ),
    st.integers(2, 4),
)
@settings(max_examples=40, deadline=None)
def test_copies_of_one_text_agree(sentences: list[str], copies: int) -> None:
    text = " ".join(sentences)
    documents = tuple(Document(f"d{i}", text, f"Publisher {i}") for i in range(copies))
    alone = sum(v.verdict == "divergence" for v in check(documents[:1]).verdicts)
    found = check(documents)
    assert sum(v.verdict == "divergence" for v in found.verdicts) <= alone
    assert check(tuple(reversed(documents))) == found


def test_articles_on_other_events_never_contradict_one_another() -> None:
    """Every article of every story in one pile: no fact of two stories is a divergence."""
    pile = tuple(replace(d, id=f"{story.name}/{d.id}") for story in stories() for d in story.documents)
    across = [
        v
        for v in check(pile).verdicts
        if v.verdict == "divergence" and len({c.document.split("/")[0] for c in v.fact.claims}) > 1
    ]
    assert not across, "\n".join(told(across))
