"""A passage in, its plain counts out: a number with no unit that counts persons, things or points."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.language.wordforms import is_closed, is_plural
from twosource.noun import replace
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.happenings import is_happening
from twosource.rules.numeric.points import in_points, with_levels
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_POINTING = frozenset({"the", "these", "those", "his", "her", "their", "its", "other", "last", "first"})
_DEFINITE = _POINTING - {"other", "last", "first"} | {"our", "your", "both"}
# Who has dealings with one another comes in pairs that the reader knows: "the two sides" tells nobody how many.
_PARTNERS = frozenset(
    "side country nation state republic government power superpower neighbour neighbor rival foe enemy adversary ally partner capital "
    "leader president premier team economy military army people community camp korea party".split()
)
_RESTRICTING = frozenset("that which who whose where of with most".split())


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
    before = sheet.word(amount.first - 1)
    if sheet.word(amount.last) == "of" and sheet.word(amount.last + 1) in ("them", "us", "you"):
        return before not in ("the", "you", "us", "them")  # "between the two of them"
    if before in _DEFINITE and _is_known_pair(sheet, amount, reading):
        return False
    if amount.form == "digits" or reading.counted is not None:
        return True
    if before in ("a", "an"):
        return reading.event is not None or amount.scale > 1
    if before in ("last", "first", "next") and is_plural(sheet.word(amount.last + 1)):
        return not is_closed(sheet.word(amount.last))  # "their last five away games"
    return before not in _POINTING or is_happening(reading.event)


def _is_known_pair(sheet: Sheet, amount: Amount, reading: NumericReading) -> bool:
    """Whether the words only point at two parties known already: "the two sides", "our two countries"."""
    head = (reading.head or "").rpartition(" ")[2]
    if amount.value != 2 or head not in _PARTNERS or reading.counted is None or is_happening(reading.event):
        return False
    after = sheet.tokens.at(reading.counted.end)
    return (
        reading.counted.start >= sheet.tokens.ends[amount.last - 1] and sheet.word(after) not in _RESTRICTING
    )


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
            "The two sides met again.",
            "It will bring our two countries closer.",
        ),
    ),
)
