"""A sentence in, its figures out: the numeric rules in the order in which they are tried, the first that reads wins."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotation import Final
from twosource.rules.numeric import (
    ages,
    counts,
    dates,
    durations,
    exchanges,
    magnitudes,
    measures,
    money,
    multiples,
    ordinals,
    percentages,
    ratios,
    scores,
    vague,
    zero,
)
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.numeric.triggers import triggered
from twosource.rules.rule import NumericReading, Passage, Rule

_ANCHORED: Final[tuple[Rule[NumericReading], ...]] = (
    *scores.RULES,
    *exchanges.RULES,
    *magnitudes.RULES,
    *ratios.RULES[:1],
    *vague.RULES,
    *zero.RULES,
    *ages.RULES,
    *multiples.RULES,
    *ratios.RULES[1:],
    *ordinals.RULES,
    *money.RULES,
    *percentages.RULES,
    *durations.RULES,
    *measures.RULES,
    *counts.RULES,
)
RULES: Final[tuple[Rule[NumericReading], ...]] = (*dates.RULES, *_ANCHORED)


def read_numeric(passage: Passage) -> list[NumericReading]:
    """Every figure of the passage, left to right; quantities never overlap."""
    if not triggered(passage.tokens):
        return []
    sheet = sheet_of(passage)
    tokens, readings = sheet.tokens, []
    for rule in _worth_trying(sheet):
        for reading in rule.find(sheet):
            span = reading.quantity.span
            first, last = tokens.at(span.start), tokens.at(span.end - 1) + 1
            if sheet.free(first, last):
                sheet.take(first, last)
                readings.append(reading)
    readings.sort(key=lambda reading: reading.quantity.span)
    return readings


def _worth_trying(sheet: Sheet) -> Iterator[Rule[NumericReading]]:
    """The rules that can read something: of dates where one is named, the others where a word that anchors one stands."""
    if dates.named(sheet):
        yield from dates.RULES
    if sheet.numerals or sheet.anchors:
        yield from _ANCHORED
