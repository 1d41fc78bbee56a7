"""Blocking: of many that tell one thing in one wording a few are held against all others, and none is left out."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from twosource.rules.blocking import MOST, beside_first


def parted(tellings: Sequence[str], order: Sequence[int] | None = None) -> tuple[list[list[int]], list[int]]:
    """The parts that a block of these tellings gives, and those of its claims that stand for all."""
    parts: list[list[int]] = []
    found = beside_first(range(len(tellings)), tellings.__getitem__, order.__getitem__ if order else None)
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
