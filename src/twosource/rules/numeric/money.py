"""A passage in, its sums of money out: sign, code or name of a currency before or behind the number."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule


def _money(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    return [read(sheet, amount, "numeric.money") for amount in sheet.open("money")]


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.money",
        "A number with the sign, the ISO 4217 code or the name of a currency; hundredths keep their own name.",
        _money,
        matches=(
            "The package is worth $1.2bn.",
            "Subsidies rose to Rs 5 lakh crore.",
            "The fine was 250,000 Swiss francs.",
            "The bid values it at A$3-4 million.",
            "The levy raised 11 cents a share.",
        ),
        ignores=(
            "50 Cent sang for the crowd.",
            "The team won 12 of its games.",
            "She lost 20 pounds in weight.",
        ),
    ),
)
