"""What a fact is called, from the words of its claims."""

from __future__ import annotations

import pytest

from twosource.model import Document, NumericClaim
from twosource.pipeline import read
from twosource.rules.headings import numeric_label

LABELS = [
    ("The flood killed 12 people in Brno.", "12", "people killed"),
    ("The death toll rose to 12.", "12", "death toll"),
    ("The club sold 400 season tickets.", "400", "season tickets sold"),
    ("Around 3,000 villagers fled the fighting.", "3,000", "villagers fled"),
    ("The two sides exchanged 500 prisoners each.", "500", "prisoners exchanged, each"),
    ("The company has 250 staff.", "250", "staff"),
    ("The talks lasted 90 minutes.", "90", "duration of talks"),
    ("The talks were held on 3 May 2021.", "3 May", "when: talks held"),
    ("They were the first direct talks since March 2022.", "March 2022", "since when: first direct talks"),
]


@pytest.mark.parametrize(("text", "number", "label"), LABELS)
def test_the_label_of_a_figure(text: str, number: str, label: str) -> None:
    (claim,) = [
        claim
        for claim in read(Document("a", text, "Post"))
        if isinstance(claim, NumericClaim) and number in claim.quantity.text
    ]
    assert numeric_label([claim]) == label
