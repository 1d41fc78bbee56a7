"""A figure's reading in, the canonical concept of what it counts or measures out."""

from __future__ import annotations

from twosource.language.concepts import Lexicon
from twosource.language.wordforms import HYPHENS
from twosource.rules.rule import NumericReading, Passage

# Dimensions that are what is measured, whatever noun stands beside the figure.
_OF_DIMENSION = {"magnitude": "magnitude", "age": "age", "score": "score"}
# What no person is measured by: "a lorry carrying 25 tonnes" says nothing of passengers.
_OF_THINGS = frozenset("mass length area volume temperature speed power energy data money".split())
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
    if _is_growth(reading):
        return "growth"
    text = passage.text
    counted = text[reading.counted.start : reading.counted.end] if reading.counted else None
    dimension, event = reading.quantity.dimension, reading.event
    if dimension in _OF_THINGS and lexicon.event(event) in lexicon.people:
        event = None
    found = lexicon.concept(counted, reading.head, event)
    if dimension != "count":
        found = _OF_AMOUNTS.get((dimension, found or ""), found)
    elif found in lexicon.deeds and reading.counted is None:
        return None  # "31 were sent into orbit": what was, the sentence does not say
    elif found == "population" and event is not None:
        return "person"  # "214 residents were taken off the roofs": not how many live there
    elif reading.head in _ROLES and found in lexicon.people and event and lexicon.event(event) != found:
        return reading.head  # "72 passengers were cut out of the wreck": not how many there were aboard
    elif found == "worker" and _before(passage, reading) in _STAFFED:
        return "hired"
    return found if lexicon.known(found) or reading.head else _BY_DIMENSION.get(dimension, found)


# What a noun means where it is no count: "a 2% goal", "a life of five years".
_OF_AMOUNTS = {("percent", "goal"): "target", ("money", "goal"): "target", ("duration", "killed"): "life"}
# "Has 640 employees", "a firm with 640 employees": how many it employs.
_STAFFED = frozenset("has have had with employ employs employed".split())
# Who says as well how many took part in what, unless something else is told of them.
_ROLES = frozenset(
    "passenger protester protestor demonstrator marcher spectator fan attendee mourner striker".split()
)
_GROWING = frozenset("grow expand shrink contract rebound".split())
_OF_A_COUNTRY = frozenset({"economy"})


def _before(passage: Passage, reading: NumericReading) -> str:
    """The word before the figure and its hedges."""
    at = passage.tokens.at(reading.span.start)
    return passage.tokens.lower[at - 1] if at else ""


def _is_growth(reading: NumericReading) -> bool:
    """Whether an economy grows or shrinks by the figure, which is its growth."""
    if reading.quantity.dimension != "percent" or reading.event not in _GROWING:
        return False
    return (reading.head or "").rpartition(" ")[2] in _OF_A_COUNTRY


def _measured(passage: Passage, reading: NumericReading) -> str | None:
    """The extent that the figure is said to be: "a depth of 10 km", "10 km deep"."""
    if reading.quantity.dimension != "length":
        return None
    tokens = passage.tokens
    at = tokens.at(reading.quantity.span.start)
    before = tokens.lower[max(0, at - 2) : at]
    if len(before) == 2 and before[1] == "of" and before[0] in _EXTENTS:
        return before[0]
    end = tokens.at(reading.quantity.span.end - 1) + 1
    joined = tokens.words[end : end + 1] != [] and tokens.words[end] in HYPHENS
    after = tokens.lower[end + joined : end + joined + 1]
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
    if reading.head not in _PEOPLE and (reading.head or reading.event != "live"):
        return False
    tokens = passage.tokens
    at = tokens.at(reading.span.start)
    before = tokens.lower[max(0, at - 2) : at]
    if len(before) < 2 or reading.quantity.dimension != "count":
        return False
    return before[0] == "home" or (before[1] == "of" and before[0] in _LIVED_IN)
