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

_NUMBERS = ("number", "decade")
# The rules in the order in which they are tried, each with what a sheet must have for it: words of a kind that rules are
# anchored at, a number or a pair of them, an amount of a dimension ("measure": of one that no other rule reads).
_BEFORE_AMOUNTS: Final[tuple[tuple[tuple[Rule[NumericReading], ...], frozenset[str]], ...]] = (
    (scores.RULES, frozenset({"pair"})),
    (exchanges.RULES, frozenset({"pair"})),
    (magnitudes.RULES, frozenset({"quake"})),
    (ratios.RULES[:1], frozenset({"pair"})),
    (vague.RULES, frozenset({"vague"})),
    (zero.RULES, frozenset({"zero"})),
)
_OF_AMOUNTS: Final[tuple[tuple[tuple[Rule[NumericReading], ...], frozenset[str]], ...]] = (
    (ages.RULES[:1], frozenset({"duration"})),
    (ages.RULES[1:2], frozenset({"count"})),
    (ages.RULES[2:], frozenset(_NUMBERS)),
    (multiples.RULES, frozenset({"multiple", "count"})),
    (ratios.RULES[1:], frozenset({"count"})),
    (ordinals.RULES, frozenset({"number"})),
    (money.RULES, frozenset({"money"})),
    (percentages.RULES, frozenset({"percent", "count"})),
    (durations.RULES[:1], frozenset({"duration", "colon"})),
    (durations.RULES[1:], frozenset({"time"})),
    (measures.RULES[:1], frozenset({"temperature"})),
    (measures.RULES[1:2], frozenset(_NUMBERS)),
    (measures.RULES[2:], frozenset({"measure"})),
    (counts.RULES, frozenset({"count"})),
)
_ANCHORED: Final = tuple(rule for rules, _ in (*_BEFORE_AMOUNTS, *_OF_AMOUNTS) for rule in rules)
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
    """The rules that can read something, each asked for only when those before it have read."""
    yield from dates.rules_for(sheet)
    numerals = sheet.numerals
    if not (numerals or sheet.anchors):
        return
    have = {*sheet.anchors, *_NUMBERS[: bool(numerals)], *("pair",)[: len(numerals) > 1]}
    for rules, needs in _BEFORE_AMOUNTS:
        if not needs.isdisjoint(have):
            yield from rules
    if ":" in sheet.tokens.words:
        have.add("colon")
    have.update(a.dimension if a.dimension in measures.OTHERWISE else "measure" for a in sheet.amounts)
    for rules, needs in _OF_AMOUNTS:
        if not needs.isdisjoint(have):
            yield from rules
