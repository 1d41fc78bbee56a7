"""A passage in, what is measured in it out: lengths, areas, masses, speeds, temperatures and the like."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.language.date_words import HEAT
from twosource.model import Quantity
from twosource.rules.counted import counted
from twosource.rules.numeric.decades import Decade, decades
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

# Dimensions that have a rule of their own.
OTHERWISE = frozenset({"count", "money", "percent", "duration", "temperature"})


def _measures(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    free = [a for a in sheet.amounts if a.dimension not in OTHERWISE and sheet.free(a.first, a.last)]
    return [read(sheet, amount, "numeric.measure") for amount in free]


def _temperatures(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    return [read(sheet, amount, "numeric.temperature") for amount in sheet.open("temperature")]


def _warm_decades(passage: Passage) -> list[NumericReading]:
    """Degrees by their tens: "highs in the mid-50s"; a decade of the century where nothing tells of the weather."""
    sheet = sheet_of(passage)
    found = [d for d in decades(sheet) if sheet.word(d.first - 1) == "the" and sheet.free(d.first, d.last)]
    if not found or HEAT.isdisjoint(sheet.tokens.lower):
        return []
    return [_warm(sheet, decade) for decade in found]


def _warm(sheet: Sheet, decade: Decade) -> NumericReading:
    span = sheet.place(decade.first, decade.last)
    text = sheet.text[span.start : span.end]
    thing = counted(sheet, decade.first, decade.last, unit="degree")
    quantity = Quantity(
        span, text, None, decade.low, decade.high, unit="degree", dimension="temperature", modifier="vague"
    )
    return NumericReading(
        "numeric.temperature.decade", span, quantity, thing.span, thing.head, thing.event, thing.event_at
    )


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.temperature",
        "Degrees with or without their scale, below zero by sign or word.",
        _temperatures,
        matches=(
            "It fell to minus 20 degrees Celsius.",
            "Highs of 98°F are forecast.",
            "The oven was heated to 200 degrees.",
        ),
        ignores=(
            "Turn left 45 degrees.",
            "He holds two degrees from the university.",
            "The share cost 14.7c.",
        ),
    ),
    Rule(
        "numeric.temperature.decade",
        "The tens of degrees behind 'the', in a sentence about the weather; 'low' the first four, 'high' the last three.",
        _warm_decades,
        matches=("Highs in the mid-50s are forecast.", "Temperatures will reach the low nineties."),
        ignores=(
            "It was built in the mid-50s.",
            "She is in her eighties.",
            "Temperatures rose in the 1980s.",
        ),
    ),
    Rule(
        "numeric.measure",
        "A number with a unit of the table `units`, touching, spaced or hyphened.",
        _measures,
        matches=(
            "The wave was 12 metres high.",
            "A 24-mile stretch was closed.",
            "Winds reached 150 km/h.",
            "The plant yields 550 megawatts.",
            "He is 5 ft 11 in tall.",
        ),
        ignores=(
            "It grew to 50,000 in 2020.",
            "Polls close at 7pm.",
            "The force has 5m followers.",
            "Boeing flew a 777F.",
        ),
    ),
)
