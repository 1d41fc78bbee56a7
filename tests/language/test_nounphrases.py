"""Where a noun phrase begins that ends before a given word: its determiner and what stands before it left out."""

from __future__ import annotations

import pytest

from twosource.language.nounphrases import phrase_before
from twosource.language.tokens import tokenize

PHRASES = [
    ("The old stone bridge", "old stone bridge"),
    ("they met then-President Ana Kolar", "then-President Ana Kolar"),
    ("the ex-prime minister", "ex-prime minister"),
    ("on Monday the last ferry", "last ferry"),
    ("in the city's oldest court", "city's oldest court"),
    ("and of the", None),
    ("over 40", None),
]


@pytest.mark.parametrize(("text", "phrase"), PHRASES)
def test_the_phrase_before_a_word(text: str, phrase: str | None) -> None:
    tokens = tokenize(f"{text} .")
    found = phrase_before(tokens, len(tokens) - 1)
    assert (found and text[tokens.starts[found.start] : tokens.ends[found.end - 1]]) == phrase
