"""Tokens: what falls into which, and what holds for the tokens of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.language.tokens import TOKEN, tokenize

WORDS = {
    "At 9 a.m. the U.S. envoy's plane left.": [
        "At",
        "9",
        "a.m.",
        "the",
        "U.S.",
        "envoy",
        "'s",
        "plane",
        "left",
        ".",
    ],
    "He didn't pay $1,200.50.": ["He", "didn't", "pay", "$", "1,200.50", "."],
    "A 40,000-member F-16 force": ["A", "40,000", "-", "member", "F", "-", "16", "force"],
    "2½m people, 99.9%.": ["2", "½", "m", "people", ",", "99.9", "%", "."],
    "km² and 24/7": ["km²", "and", "24", "/", "7"],
    "``So,'' he said -- twice...": ["``", "So", ",", "''", "he", "said", "--", "twice", "..."],
    "": [],
    " \n\t ": [],
}


@pytest.mark.parametrize(("text", "words"), WORDS.items())
def test_where_tokens_begin_and_end(text: str, words: list[str]) -> None:
    assert tokenize(text).words == words


@given(st.text())
def test_tokens_slice_the_text_in_order_and_leave_out_white_space_alone(text: str) -> None:
    tokens = tokenize(text)
    after = 0
    for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
        assert text[start:end] == word != ""
        assert start >= after
        assert text[after:start].strip() == ""
        assert not any(c.isspace() for c in word)
        after = end
    assert text[after:].strip() == ""


@given(st.text(), st.integers(min_value=0, max_value=40))
def test_the_token_at_an_offset(text: str, offset: int) -> None:
    tokens = tokenize(text)
    index = tokens.at(offset)
    assert 0 <= index <= len(tokens)
    if index < len(tokens):
        assert offset < tokens.ends[index]
    if index:
        assert tokens.ends[index - 1] <= offset


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_slice_keeps_the_offsets_of_the_whole(before: str, text: str) -> None:
    whole = before + "\n" + text
    tokens = tokenize(whole, len(before) + 1)
    assert all(whole[s:e] == w for s, e, w in zip(tokens.starts, tokens.ends, tokens.words, strict=True))
    assert all(s > len(before) for s in tokens.starts)


# Marks and letters whose tokens depend on what stands beside them.
_TRICKY = st.text(alphabet="aAs'’.,-`½12é \n\t“x", max_size=30)


@given(st.text() | _TRICKY)
def test_every_token_is_a_match_of_the_one_pattern(text: str) -> None:
    tokens = tokenize(text)
    assert list(zip(tokens.starts, tokens.ends, strict=True)) == [m.span() for m in TOKEN.finditer(text)]
    assert tokens.lower == [word.lower() for word in tokens.words]


@given(_TRICKY, st.integers(0, 30), st.integers(0, 30))
def test_a_part_is_what_would_be_read_in_the_slice_alone(text: str, start: int, length: int) -> None:
    start, end = min(start, len(text)), min(start + length, len(text))
    part, alone = tokenize(text).part(start, end), tokenize(text, start, end)
    assert (part.start, part.end) == (start, end)
    assert (part.starts, part.ends, part.words, part.lower) == (
        alone.starts,
        alone.ends,
        alone.words,
        alone.lower,
    )
