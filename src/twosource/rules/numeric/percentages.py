"""A passage in, its percentages out: percent, percentage points and basis points, which are never mixed."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_LONGEST_LABEL = 4


def _percentages(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    labelled = [
        a._replace(unit="percent", dimension="percent") for a in sheet.open("count") if _is_labelled(sheet, a)
    ]
    return [read(sheet, amount, "numeric.percent") for amount in [*sheet.open("percent"), *labelled]]


def _is_labelled(sheet: Sheet, amount: Amount) -> bool:
    """A cell of a table: "percent", "of" or a colon, and the number, with nothing before or behind."""
    lower = sheet.tokens.lower
    if amount.last < len(lower) or not 0 < amount.first <= _LONGEST_LABEL:
        return False
    label = [word for word in lower[: amount.first] if word not in ("of", ":")]
    return label in (["percent"], ["percents"], ["per", "cent"], ["%"])


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.percent",
        "A share or a rate of change in hundredths; the difference of two shares is in percentage points.",
        _percentages,
        matches=(
            "Prices rose 5.2% in June.",
            "Some 40 per cent of voters stayed at home.",
            "Support fell 3 percentage points.",
            "The bank cut rates by 25 basis points.",
            "Growth of 4 to 6 percent is expected.",
        ),
        ignores=(
            "No more than a tiny percent ever finish.",
            "The percentage is unknown.",
            "A 5-point plan was agreed.",
        ),
    ),
)
