"""The numeric rules, in the order in which they are tried."""

from __future__ import annotations

from twosource.rules.rule import NumericReading, Passage, Rule

RULES: tuple[Rule[NumericReading], ...] = ()


def read_numeric(passage: Passage) -> list[NumericReading]:
    """Every figure of the passage, left to right; quantities never overlap."""
    return [reading for rule in RULES for reading in rule.find(passage)]
