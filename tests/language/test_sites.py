"""The kinds of place at which a sentence sets what it tells of."""

from __future__ import annotations

import pytest

from twosource.language.sites import sites
from twosource.language.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("A bomb at a crowded fish market killed nine", {"market"}),
        ("Market blast kills nine", {"market"}),
        ("Gunmen attack on mosques leaves nine dead", {"worship"}),
        ("A fire in the factory", {"plant"}),
        ("Hospital fire kills nine", {"clinic"}),
        ("Nine people died in hospital", set()),
        ("He was taken to a clinic", set()),
        ("The hotel chain cut nine jobs", set()),
        ("The market fell", set()),
    ],
)
def test_kinds_of_place(text: str, kinds: set[str]) -> None:
    assert sites(tokenize(text).lower) == kinds
