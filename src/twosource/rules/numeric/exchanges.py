"""A passage in, like-for-like exchanges out: "a 1,000-for-1,000 swap" is 1,000 from each side."""

from __future__ import annotations

import itertools

from twosource.annotation import Final
from twosource.model import Quantity
from twosource.rules.counted import counted
from twosource.rules.numeric.sheet import sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_SWAPS = frozenset({"swap", "swaps", "exchange", "exchanges", "trade", "deal"})


def _exchanges(passage: Passage) -> list[NumericReading]:
    sheet, found = sheet_of(passage), []
    numerals = sheet.numerals
    for left, right in itertools.pairwise(numerals):
        between = [
            word for word in sheet.tokens.lower[left.last : right.first] if word not in ("-", "‑", "–")
        ]
        if between != ["for"] or left.value != right.value or left.form == "ordinal" or left.value == 1:
            continue
        hyphened = right.first - left.last > 1
        if not sheet.free(left.first, right.last) or not (
            hyphened or _SWAPS & set(sheet.tokens.lower[right.last : right.last + 3])
        ):
            continue
        thing = counted(sheet, left.first, right.last)
        quantity_span = sheet.place(left.first, right.last)
        end = max(quantity_span.end, thing.span.end) if thing.span else quantity_span.end
        quantity = Quantity(
            quantity_span,
            sheet.text[quantity_span.start : quantity_span.end],
            left.value,
            left.value,
            left.value,
            grain=left.grain,
            per="each",
        )
        span = quantity_span._replace(end=end)
        found.append(
            NumericReading(
                "numeric.exchange", span, quantity, thing.span, thing.head, thing.event, thing.event_at
            )
        )
    return found


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.exchange",
        "The same number on both sides of 'for': what each side gives, not the total.",
        _exchanges,
        matches=("They agreed a 1,000-for-1,000 prisoner swap.", "A ten for ten exchange was held."),
        ignores=(
            "He paid 20 for 30 apples.",
            "The one-for-one rule stands.",
            "He sat in cell 12 for 12 days.",
        ),
    ),
)
