"""What a value is of: the words that name it first, then the sentences that give it, and those that give it none."""

from __future__ import annotations

import pytest

from twosource.model import Document, NumericClaim
from twosource.pipeline import read

SAID = {
    "deficit": [
        "The deficit is expected to reach 3.4 percent of GDP this year.",
        "The budget puts the deficit at 3.4 percent of gross domestic product.",
        "It plans a deficit of 3.4 percent of GDP.",
    ],
    "Debt": ["Debt stands at 3.4 percent of GDP.", "Debt fell to 3.4% of gross national product."],
    "GDP": ["GDP grew by 3.4 percent."],
    "voters": ["It won 3.4 percent of voters."],
    "shares": [
        "Its shares were down almost 3.4 per cent in early trading.",
        "The shares are up 3.4 percent.",
    ],
    "unemployment": [
        "Wages lag far behind unemployment, which was 3.4 percent in May.",
        "The bank is wary of unemployment, which had risen to 3.4 percent.",
    ],
    "inflation": ["The rise is well below inflation, which reached 3.4 percent in May."],
    None: [
        "They spend 3.4 percent of GDP on defence.",
        "It is up to 3.4 percent of them.",
        "The town, which they left, is down to 3.4 percent.",
    ],
}


LASTED = {
    "talks": [
        "The talks went on for seven hours.",
        "The deal came at the end of talks which went on for seven hours.",
        "The talks lasted seven hours.",
    ],
    "siege": ["The siege dragged on for seven hours."],
    None: [
        "She went on for seven hours.",
        "The light was on for seven hours.",
        "They went on to Rome for seven hours.",
    ],
}


@pytest.mark.parametrize(
    ("counted", "text"), [(words, text) for words, texts in LASTED.items() for text in texts]
)
def test_what_went_on_for_a_time(counted: str | None, text: str) -> None:
    claims = read(Document("a", text, "a", "2025-05-17"))
    assert [claim.counted for claim in claims if isinstance(claim, NumericClaim)] == [counted]


@pytest.mark.parametrize(
    ("counted", "text"), [(words, text) for words, texts in SAID.items() for text in texts]
)
def test_the_words_that_a_value_is_of(counted: str | None, text: str) -> None:
    claims = read(Document("a", text, "a", "2025-05-17"))
    found = [
        claim.counted
        for claim in claims
        if isinstance(claim, NumericClaim) and claim.quantity.dimension == "percent"
    ]
    assert found == [counted]
