"""Blocking: of many that tell one thing in one wording a few are held against all others, and none is left out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from twosource.model import Document
from twosource.pipeline import check
from twosource.rules.blocking import MOST, beside_first


def parted(
    tellings: Sequence[str], order: Sequence[int] = (), homes: Sequence[str] = ()
) -> tuple[list[list[int]], list[int]]:
    """The parts that a block of these tellings gives, and those of its claims that stand for all."""
    parts: list[list[int]] = []
    places = range(len(tellings))
    found = beside_first(
        places, tellings.__getitem__, (order or places).__getitem__, (homes or places).__getitem__
    )
    while True:
        try:
            parts.append(next(found))
        except StopIteration as end:
            return parts, end.value


def test_a_few_of_many_reprints_stand_for_all() -> None:
    parts, firsts = parted(["a"] * 200 + ["b"])
    assert firsts == [0, 1, 2, 3, 4, 200]
    assert sorted(part[-1] for part in parts) == list(range(5, 200))
    assert all(part[:-1] == [0, 1, 2, 3, 4] for part in parts)


@pytest.mark.parametrize("tellings", [[], ["a"], ["a", "b", "a"], ["a", "b"] * 5])
def test_of_few_reprints_none_is_set_aside(tellings: list[str]) -> None:
    assert parted(tellings) == ([], list(range(len(tellings))))


def test_many_tellings_leave_room_for_each_other() -> None:
    tellings = [f"telling {number % (MOST // 2)}" for number in range(10 * MOST)]
    parts, firsts = parted(tellings)
    assert len(firsts) == MOST
    assert {place for part in parts for place in part} | set(firsts) == set(range(len(tellings)))


def test_of_more_tellings_than_a_block_holds_each_has_one_first() -> None:
    _, firsts = parted([f"telling {number % (2 * MOST)}" for number in range(10 * MOST)])
    assert firsts == list(range(2 * MOST))


def test_the_order_that_is_given_says_which_are_the_first() -> None:
    parts, firsts = parted(["a"] * 8, order=[7, 6, 5, 4, 3, 2, 1, 0])
    assert firsts == [3, 4, 5, 6, 7]
    assert parts == [[0, 3, 4, 5, 6, 7], [1, 3, 4, 5, 6, 7], [2, 3, 4, 5, 6, 7]]


def test_those_that_stand_for_all_are_of_many_homes() -> None:
    homes = ["morning"] * 8 + ["evening", "weekly"]
    parts, firsts = parted(["a"] * 10, homes=homes)
    assert firsts == [0, 1, 2, 8, 9]
    assert all(set(part) > set(firsts) for part in parts)


REPRINTED = {
    "a figure": ("The storm killed 12 people in the valley.", "The storm killed 19 people in the valley."),
    "a score": ("United beat City 2-1 on Sunday.", "United beat City 3-0 on Sunday."),
    "a vote": ("The budget passed by 52-48 votes.", "The budget passed by 51-49 votes."),
    "a weekday": ("The talks in Oslo began on Friday.", "The talks in Oslo began on Saturday."),
    "a month": ("The bridge was closed in May.", "The bridge was closed in June."),
}


@pytest.mark.parametrize(("one", "other"), REPRINTED.values(), ids=REPRINTED)
def test_two_tellings_are_two_in_whatever_the_figure_says(one: str, other: str) -> None:
    """Seven papers print the one, seven the other: each seven stand in one fact, if not all fourteen."""
    documents = [
        Document(f"{paper}{number}", text, f"{paper}{number}")
        for paper, text in (("a", one), ("b", other))
        for number in range(7)
    ]
    held = [
        {claim.document for claim in verdict.fact.claims}
        for verdict in check(documents).verdicts
        if verdict.fact.kind == "numeric"
    ]
    for paper in "ab":
        assert any({f"{paper}{number}" for number in range(7)} <= found for found in held)


def test_a_contradiction_is_found_however_often_one_article_says_its_own() -> None:
    said = "The storm killed {} people in the valley."
    roundup = "NAIROBI - The storm hit Kenya on Monday.\n\n" + "\n\n".join([said.format(12)] * 5)
    documents = [
        Document("a", roundup, "a"),
        Document("b", f"OSLO - The storm hit Norway.\n\n{said.format(12)}", "b"),
        Document("c", f"OSLO - The storm hit Norway on Monday.\n\n{said.format(19)}", "c"),
    ]
    assert any(verdict.severity == "error" for verdict in check(documents).verdicts)


def test_dates_of_reprints_and_not_their_names_say_who_stands_for_all() -> None:
    text = "The storm killed 12 people in Harbourtown in 2024."
    other = Document("x", "The storm left 15 people dead in Harbourtown.", "x", "2024-05-15")
    dates = ["2024-05-15"] * 6 + ["2025-05-14"] * 6
    found = {
        tuple(
            sorted(
                (verdict.severity, len(verdict.fact.claims))
                for verdict in check(
                    [*(Document(f"p{n:02}", text, f"p{n:02}", day) for n, day in enumerate(turned)), other]
                ).verdicts
            )
        )
        for turned in (dates, dates[::-1])
    }
    assert len(found) == 1
