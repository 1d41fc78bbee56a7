"""What a rule gives on its way: the words that are said, by their items, and the rule that found them."""

from __future__ import annotations

from twosource.row import NamedTuple
from twosource.rules.attribution.unit import Unit

Part = tuple[int, int]


class Found(NamedTuple):
    """What is said, by its items, and the rule that found it."""

    rule: str
    part: Part


def quote_run(u: Unit, at: int) -> int:
    """The last of the quotations that follow each other at item `at`."""
    while at + 1 < len(u) and u.tags[at + 1] == "Q":
        at += 1
    return at
