"""Claims that travel as text come out as they went in."""

from __future__ import annotations

import dataclasses
import typing
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from synthetic_articles import synthetic

from twosource.archive.claim_text import packed, unpacked
from twosource.model import (
    AttributedClaim,
    Attribution,
    Claim,
    Cue,
    Document,
    Mention,
    NumericClaim,
    Quantity,
    Scope,
    Span,
)
from twosource.pipeline import compare, read

# Letters of every kind, lone surrogates too, which no file can hold.
TEXTS = st.text(st.characters(), max_size=8)
SPANS = st.builds(Span, st.integers(0, 10**6), st.integers(0, 10**6))
DECIMALS = st.decimals(allow_nan=False, allow_infinity=False) | st.sampled_from(
    [Decimal("1E+6"), Decimal("0.10"), Decimal("-0"), Decimal("1E-30")]
)
NAMES = st.lists(TEXTS, max_size=2).map(tuple)
SCOPES = st.builds(Scope, NAMES, NAMES, NAMES)
MAYBE_DECIMAL = st.none() | DECIMALS
QUANTITIES = st.builds(
    Quantity,
    span=SPANS,
    text=TEXTS,
    value=MAYBE_DECIMAL,
    low=MAYBE_DECIMAL,
    high=MAYBE_DECIMAL,
    low_open=st.booleans(),
    high_open=st.booleans(),
    grain=DECIMALS,
    unit=st.none() | TEXTS,
    parts=st.lists(DECIMALS, max_size=3).map(tuple),
    iso=st.none() | TEXTS,
)
ATTRIBUTIONS = st.builds(
    Attribution,
    source=st.none() | st.builds(Mention, SPANS, TEXTS, TEXTS),
    cue=st.none() | st.builds(Cue, SPANS, TEXTS, TEXTS, st.booleans()),
    contents=st.lists(SPANS, max_size=3).map(tuple),
    style=st.sampled_from(["direct", "indirect", "mixed"]),
)
COMMON = {"id": TEXTS, "document": TEXTS, "span": SPANS, "text": TEXTS, "sentence": SPANS, "rule": TEXTS}
CLAIMS: st.SearchStrategy[Claim] = st.builds(
    NumericClaim,
    **COMMON,
    quantity=QUANTITIES,
    counted=st.none() | TEXTS,
    scope=SCOPES,
    attribution=st.none() | ATTRIBUTIONS,
    page=st.none() | st.integers(1, 9),
) | st.builds(AttributedClaim, **COMMON, attribution=ATTRIBUTIONS, scope=SCOPES)


def kinds(value: object) -> object:
    """The types within a value: a decimal that comes back as its text would be equal to nothing, a list to no tuple."""
    if dataclasses.is_dataclass(value):
        return type(value), [kinds(getattr(value, field.name)) for field in dataclasses.fields(value)]
    return (type(value), [kinds(item) for item in value]) if isinstance(value, tuple) else type(value)


@given(st.lists(CLAIMS, max_size=3).map(tuple))
def test_claims_come_back_as_they_were(claims: tuple[Claim, ...]) -> None:
    text = packed(claims)
    assert text.isascii()
    assert "\n" not in text
    assert unpacked(text) == claims
    assert [kinds(claim) for claim in unpacked(text)] == [kinds(claim) for claim in claims]
    assert [str(claim) for claim in unpacked(text)] == [str(claim) for claim in claims]


@pytest.mark.parametrize("noun", [NumericClaim, AttributedClaim, Quantity, Attribution, Mention, Cue, Scope])
def test_no_noun_of_a_claim_has_a_field_of_a_kind_that_is_not_known(noun: type) -> None:
    """A field of another kind, added to the model, must be taught to `claim_text` and to the strategies above."""
    known = {Span, Decimal, Quantity, Attribution, Mention, Cue, Scope, str, int, bool, type(None)}
    for kind in typing.get_type_hints(noun).values():
        for one in typing.get_args(kind) or (kind,):
            inner = typing.get_args(one) or (one,)
            assert all(i in known or i is Ellipsis or isinstance(i, str) for i in inner), (noun, kind)


def test_what_is_read_of_articles_compares_as_if_it_had_not_travelled() -> None:
    rows = synthetic(40)
    documents = [Document(r["id"], r["text"], r["publisher"], r["published"], r["title"]) for r in rows]
    claims = {document.id: read(document) for document in documents}
    assert all(unpacked(packed(found)) == found for found in claims.values())
    stories: dict[str, list[Document]] = {}
    for document in documents:
        stories.setdefault(document.id.split("-")[0], []).append(document)
    for members in stories.values():
        plain = [claim for member in members for claim in claims[member.id]]
        travelled = [claim for member in members for claim in unpacked(packed(claims[member.id]))]
        assert compare(members, travelled) == compare(members, plain)
