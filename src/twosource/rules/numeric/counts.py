"""A passage in, its plain counts out: a number with no unit that counts persons, things or points."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.noun import replace
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.happenings import HAPPENINGS
from twosource.rules.numeric.points import in_points, with_levels
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_POINTING = frozenset({"the", "these", "those", "his", "her", "their", "its", "other", "last", "first"})


def _counts(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    readings = [
        (amount, in_points(sheet, amount, read(sheet, amount, "numeric.count")))
        for amount in sheet.open("count")
        if amount.form != "fraction"
    ]
    if any(reading.quantity.unit for _, reading in readings):
        readings = with_levels(sheet, readings)
    return [_of_age(reading) for amount, reading in readings if _is_figure(sheet, amount, reading)]


def _of_age(reading: NumericReading) -> NumericReading:
    """What is called an age is one: "the legal age is 16", "a retirement age of 69"."""
    if reading.head is None or reading.head.split()[-1:] != ["age"] or reading.quantity.modifier == "vague":
        return reading
    return reading._replace(quantity=replace(reading.quantity, unit="year", dimension="age"))


def _is_figure(sheet: Sheet, amount: Amount, reading: NumericReading) -> bool:
    """A word that counts nothing ("the two agreed") is a pronoun, if nothing befell those it stands for; digits are a
    figure on their own.
    """
    if amount.form == "digits" or reading.counted is not None:
        return True
    before = sheet.word(amount.first - 1)
    if before in ("a", "an"):
        return reading.event is not None or amount.scale > 1
    return before not in _POINTING or reading.event in HAPPENINGS


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.count",
        "A number that stands before or for what it counts; everything that is no designation and has no unit.",
        _counts,
        matches=(
            "The blast killed 12 people.",
            "Twenty-six soldiers were wounded.",
            "About 1,50,000 farmers marched on Delhi.",
            "A 40,000-member militia holds the town.",
            "Seventeen hundred homes burned.",
        ),
        ignores=(
            "He flew an F-16 over the valley.",
            "The court cited Article 5.",
            "Call 212-555-0144 for help.",
            "In 2016 voters chose a new mayor.",
            "One of the guards said no one came.",
            "The minister vowed zero tolerance.",
        ),
    ),
)
