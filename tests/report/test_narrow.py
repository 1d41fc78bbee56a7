"""Choosing and ordering facts."""

from __future__ import annotations

import pytest
from made import REPORT

from twosource.errors import UsageError
from twosource.report.narrow import choice, narrow, ordered


def ids(only: tuple[str, ...] = (), skip: tuple[str, ...] = (), least: int = 1) -> list[int]:
    """The numbers of the facts that stay."""
    found = narrow(REPORT, [choice(o) for o in only], [choice(s) for s in skip], least)
    return [int(v.id[-1]) for v in found.verdicts]


@pytest.mark.parametrize(
    ("only", "skip", "least", "stay"),
    [
        ((), (), 1, [1, 2, 3, 4]),
        (("divergence",), (), 1, [1]),
        (("divergence", "agreement"), (), 1, [1, 2]),
        (("numeric", "single-source"), (), 1, [3]),
        (("attributed",), (), 1, [4]),
        (("publisher=harbour post",), (), 1, [1, 2, 4]),
        (("publisher=Harbour Post", "agreement"), (), 1, [2]),
        (("concept=people",), ("divergence",), 1, [2, 3]),
        ((), ("single-source",), 1, [1, 2]),
        ((), ("publisher=Valley Radio",), 1, [3, 4]),
        ((), (), 2, [1, 2]),
        (("level=same-value",), (), 1, [2]),
        (("severity=error",), (), 1, [1]),
        (("concept=nothing",), (), 1, []),
    ],
)
def test_facts_are_chosen(only: tuple[str, ...], skip: tuple[str, ...], least: int, stay: list[int]) -> None:
    assert ids(only, skip, least) == stay


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("divergance", "did you mean `divergence`"),
        ("publishr=AP", "did you mean `publisher`"),
        ("xyz", "known"),
    ],
)
def test_an_unknown_choice_is_refused(text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        choice(text)


@pytest.mark.parametrize(
    ("order", "numbers"),
    [
        ("document", [1, 2, 3, 4]),
        ("severity", [1, 2, 3, 4]),
        ("label", [1, 3, 2, 4]),
        ("publishers", [1, 2, 3, 4]),
    ],
)
def test_facts_are_ordered(order: str, numbers: list[int]) -> None:
    assert [int(v.id[-1]) for v in ordered(REPORT, order).verdicts] == numbers


def test_an_unknown_order_is_refused() -> None:
    with pytest.raises(UsageError, match="did you mean `label`"):
        ordered(REPORT, "labels")
