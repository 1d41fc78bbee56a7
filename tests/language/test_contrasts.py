"""The sides on which a figure stands of the opposites that news counts by."""

from __future__ import annotations

import pytest

from twosource.language.contrasts import contrasts
from twosource.language.tokens import tokenize


def sides(text: str, figure: str) -> frozenset[str]:
    tokens = tokenize(text)
    at = list(tokens.words).index(figure)
    return contrasts(tokens.lower, at, at + 1, 8)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The men's team won 5 medals", "The women's team won 5 medals"),
        ("boys' schools took 5", "girls’ schools took 5"),
        ("exports rose 5 percent", "imports rose 5 percent"),
        ("a net profit of 5 million", "a gross profit of 5 million"),
        ("GDP grew 5 percent in Q2", "GDP grew 5 percent in Q3"),
        ("GDP grew 5 percent in Q2", "third-quarter growth of 5 percent"),
        ("the first quarter's loss of 5", "the second quarter's loss of 5"),
        ("up 5 percent year-on-year", "up 5 percent month-on-month"),
        ("132 male and 5 female students", "5 male and 132 female students"),
        ("5 percent would vote Yes", "5 percent would vote No"),
    ],
)
def test_two_sides_of_an_axis_differ(one: str, other: str) -> None:
    left, right = sides(one, "5"), sides(other, "5")
    assert left
    assert right
    assert left.isdisjoint(right)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("GDP grew 5 percent in Q2", "second-quarter growth of 5 percent"),
        ("GDP grew 5 percent in 2Q", "In Q2, growth slowed to 5 percent"),
        ("The women's team won 5 medals", "5 medals for the ladies' team"),
        ("5 percent year-on-year", "an annual 5 percent"),
    ],
)
def test_one_side_in_other_words(one: str, other: str) -> None:
    assert sides(one, "5")
    assert sides(one, "5") == sides(other, "5")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Police arrested 5 people", "5"),
        ("180 people, 132 male and 40 female students", "180"),
        ("In the second minute 5 fell", "5"),
        ("He is 14 years old", "14"),
    ],
)
def test_no_side(text: str, figure: str) -> None:
    found = sides(text, figure)
    assert not {side for side in found if side.startswith("apart")}


def test_another_clause_tells_no_side() -> None:
    assert sides("exports rose 5 percent, imports fell 3 percent", "3") == sides(
        "imports fell 3 percent", "3"
    )
