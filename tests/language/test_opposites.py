"""Words that say the opposite of each other, and words that do not."""

from __future__ import annotations

import pytest

from twosource.language.opposites import are_opposites


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("dead", "alive"),
        ("safe", "unsafe"),
        ("guilty", "innocent"),
        ("always", "never"),
        ("can", "cannot"),
        ("open", "closed"),
        ("legal", "illegal"),
        ("rise", "fall"),
        ("possible", "impossible"),
        ("agree", "disagree"),
    ],
)
def test_opposites_either_way(one: str, other: str) -> None:
    assert are_opposites(one, other)
    assert are_opposites(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("safe", "safe"),
        ("colour", "color"),
        ("press", "impress"),
        ("go", "ongo"),
        ("hard", "strong"),
        ("big", "large"),
        ("said", "told"),
        ("farmers", "miners"),
    ],
)
def test_no_opposites(one: str, other: str) -> None:
    assert not are_opposites(one, other)
