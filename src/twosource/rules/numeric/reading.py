"""An amount that a rule has claimed in, its reading out: interval, part in the sentence, and what it counts."""

from __future__ import annotations

from twosource.language.tokens import Tokens
from twosource.model import Quantity, Span
from twosource.rules.counted import counted
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.changes import change
from twosource.rules.numeric.intervals import Allowed, allowed, hedged_behind
from twosource.rules.numeric.roles import each_before, modality, per
from twosource.rules.numeric.sheet import Sheet
from twosource.rules.rule import NumericReading

# Tokens of a conversion in brackets: "(about £3.6 million)".
_LONGEST_ASIDE = 8


def read(sheet: Sheet, amount: Amount, rule: str) -> NumericReading:
    """The reading of an amount by the rule of this id."""
    interval = allowed(sheet, amount)
    share = per(sheet, interval.last)
    aside = _past_bracket(sheet, interval)
    if share is None and aside:
        share = per(sheet, aside)
    elif share is not None and share[0] != "each":
        interval = interval._replace(last=share[1])
    thing = counted(sheet, interval.first, interval.last, unit=amount.unit)
    if thing.span is not None and thing.span.start > sheet.tokens.starts[interval.last - 1]:
        interval, _ = hedged_behind(sheet, amount, interval, sheet.tokens.at(thing.span.end))
    distributed = share[0] if share is not None else None
    end = share[1] if share is not None else interval.last
    if distributed is None and thing.span is not None:
        after = sheet.tokens.at(thing.span.end)
        share = per(sheet, after) if thing.span.start > sheet.tokens.starts[interval.last - 1] else None
        distributed, end = (share[0], share[1]) if share is not None else (None, interval.last)
    if distributed is None and each_before(sheet, amount):
        distributed = "each"
    quantity = _quantity(sheet, amount, interval, distributed)
    span = _around(sheet.tokens, quantity.span, thing.span, end)
    return NumericReading(
        rule,
        span,
        quantity,
        counted=thing.span,
        head=thing.head,
        event=thing.event,
        event_at=thing.event_at,
        modality=modality(sheet, amount, interval.first),
    )


def _past_bracket(sheet: Sheet, interval: Allowed) -> int:
    """Where a bracket ends that gives the amount again, so that both have the rate behind it: "$45 (£36) a barrel"."""
    at = interval.last
    if sheet.word(at) == ")" and sheet.word(interval.first - 1) == "(":
        return at + 1
    if sheet.word(at) != "(":
        return 0
    for end in range(at + 2, at + _LONGEST_ASIDE):
        if sheet.word(end) == ")":
            return end + 1
    return 0


def _quantity(sheet: Sheet, amount: Amount, interval: Allowed, distributed: str | None) -> Quantity:
    span = sheet.place(interval.first, interval.last)
    return Quantity(
        span,
        sheet.text[span.start : span.end],
        interval.value,
        interval.low,
        interval.high,
        interval.low_open,
        interval.high_open,
        amount.grain,
        amount.unit,
        amount.dimension,
        interval.modifier,
        change(sheet, amount, interval.first),
        distributed,
    )


def _around(tokens: Tokens, quantity: Span, thing: Span | None, end: int) -> Span:
    """The claim's own words: from the first to the last of quantity and thing counted, where they adjoin."""
    stop = max(quantity.end, tokens.ends[end - 1])
    if thing is None or thing.start > stop + 40 or thing.end < quantity.start - 40:
        return Span(quantity.start, stop)
    return Span(min(quantity.start, thing.start), max(stop, thing.end))
