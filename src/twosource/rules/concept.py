"""A figure's reading in, the canonical concept of what it counts or measures out."""

from __future__ import annotations

from twosource.language.concepts import Lexicon
from twosource.rules.rule import NumericReading, Passage

# Dimensions that are what is measured, whatever noun stands beside the figure.
_OF_DIMENSION = {"magnitude": "magnitude", "age": "age", "score": "score"}
# What no person is measured by: "a lorry carrying 25 tonnes" says nothing of passengers.
_OF_THINGS = frozenset("mass length area volume temperature speed power energy data".split())
# What a figure without a noun is of.
_BY_DIMENSION = {"temperature": "temperature"}
_PEOPLE = frozenset("person people inhabitant resident soul".split())
# "A city of 160,000 people", "home to some 120,000": how many live there.
_LIVED_IN = frozenset(
    "city town village island district country county state province region camp municipality suburb community nation "
    "capital port area".split()
)


def concept_of(passage: Passage, reading: NumericReading, lexicon: Lexicon) -> str | None:
    """The concept: what the dimension measures, a population, or what the lexicon says of the words counted."""
    fixed = _OF_DIMENSION.get(reading.quantity.dimension)
    if fixed is not None:
        return fixed
    if is_population(passage, reading):
        return "population"
    measured = _measured(passage, reading)
    if measured is not None:
        return measured
    text = passage.text
    counted = text[reading.counted.start : reading.counted.end] if reading.counted else None
    dimension, event = reading.quantity.dimension, reading.event
    if dimension in _OF_THINGS and lexicon.event(event) in lexicon.people:
        event = None
    found = lexicon.concept(counted, reading.head, event)
    return found if lexicon.known(found) or reading.head else _BY_DIMENSION.get(dimension, found)


def _measured(passage: Passage, reading: NumericReading) -> str | None:
    """The extent that the figure is said to be: "a depth of 10 km", "10 km deep"."""
    if reading.quantity.dimension != "length":
        return None
    tokens = passage.tokens
    at = tokens.at(reading.quantity.span.start)
    before = tokens.lower[max(0, at - 2) : at]
    if len(before) == 2 and before[1] == "of" and before[0] in _EXTENTS:
        return before[0]
    after = tokens.lower[tokens.at(reading.quantity.span.end - 1) + 1 :][:1]
    return _EXTENT_OF.get(after[0]) if after else None


_EXTENT_OF = {
    "deep": "depth",
    "high": "height",
    "tall": "height",
    "wide": "width",
    "long": "length",
    "below": "depth",
}
_EXTENTS = frozenset("depth height width length altitude elevation radius diameter distance".split())


def is_population(passage: Passage, reading: NumericReading) -> bool:
    """Whether the figure tells how many people live in a place: "a city of 160,000", "home to some 2,000 people"."""
    if reading.head not in _PEOPLE:
        return False
    tokens = passage.tokens
    at = tokens.at(reading.span.start)
    before = tokens.lower[max(0, at - 2) : at]
    if len(before) < 2:
        return False
    return before[0] == "home" or (before[1] == "of" and before[0] in _LIVED_IN)
