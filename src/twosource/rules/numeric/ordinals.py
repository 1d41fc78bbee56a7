"""A passage in, ordinals that rank or number something out: "the 18th round", "third-largest", "finished second"."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final
from twosource.language.designation_words import STREETS
from twosource.language.numbers import Numeral
from twosource.language.wordforms import is_closed
from twosource.model import Quantity
from twosource.rules.counted import counted
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

# Periods, places and parts that an ordinal names.
_NAMED = frozenset(
    "century centuries quarter half amendment floor grade district circuit cavalry infantry battalion brigade division "
    "regiment army fleet corps avenue street hour birthday anniversary world degree party lady class hand person estate "
    "republic reich edition minute inning of arrondissement arrondissements precinct ward parallel meridian platoon squadron "
    "airborne congressional judicial legislative parliamentary dynasty".split()
)
_RANKED = frozenset(
    "place straight consecutive successive most largest biggest highest lowest longest oldest youngest busiest deadliest "
    "richest poorest worst best smallest tallest fastest".split()
)
# "First" and "second" are turns of speech more often than numbers.
_LOWEST = 3
_RANKED_AS = frozenset("ranked ranks ranking rated seeded placed".split())
_PLACED = frozenset(
    "finished finishes finish ranked ranks ranking placed came comes finishing coming sit sits sat sitting lie lies lying remain remains "
    "remained stay stayed".split()
)


def _ordinals(passage: Passage) -> list[NumericReading]:
    sheet, found = sheet_of(passage), []
    for numeral in sheet.numerals:
        ordinal = numeral.form == "ordinal"
        if sheet.free(numeral.first, numeral.last) and (
            _ranks(sheet, numeral) if ordinal else _is_rank(sheet, numeral)
        ):
            found.append(_reading(sheet, numeral))
    return found


def _ranks(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the ordinal numbers or ranks something: "the 18th round", "a seventeenth round", "third-largest"."""
    words, at = sheet.tokens.words, numeral.last
    after = sheet.word(at)
    if after == "-":
        after = sheet.word(at + 1)
    elif (at < len(words) and words[at][0].isupper()) or after in STREETS:
        return False
    if after == "such" or (after == "of" and _counts_all(sheet, at + 1)):
        return True
    if after in _NAMED:
        return False
    if after in _RANKED or (after.endswith("est") and sheet.word(at) == "-"):
        return True
    if sheet.word(numeral.first - 1) in _PLACED:
        return True
    if numeral.value < _LOWEST and not words[numeral.first][0].isdecimal():
        return False
    return after[:1].isalpha() and sheet.word(at) != "-" and not is_closed(after)


def _counts_all(sheet: Sheet, at: int) -> bool:
    """Whether the number of all stands at `at`, behind what they belong to: "the fourth of her nine children"."""
    at += sheet.word(at) in ("the", "his", "her", "their", "its", "a")
    word = sheet.word(at)
    all_of_them = next((n for n in sheet.numerals if n.first == at), None)
    is_year = word.isdecimal() and len(word) == _YEAR_DIGITS
    return (
        all_of_them is not None
        and all_of_them.form in ("digits", "words")
        and all_of_them.value > 1
        and not is_year
    )


_YEAR_DIGITS = 4


def _is_rank(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether a cardinal is a place in a ranking: "is ranked No. 3", "seeded number two"."""
    if (
        numeral.form not in ("digits", "words")
        or numeral.value != numeral.value.to_integral_value()
        or numeral.scale > 1
    ):
        return False
    at = numeral.first - 1
    at -= sheet.word(at) == "."
    return sheet.word(at) in ("no", "no.", "number", "nr") and sheet.word(at - 1) in _RANKED_AS


def _reading(sheet: Sheet, numeral: Numeral) -> NumericReading:
    span = sheet.place(numeral.first, numeral.last)
    thing = counted(sheet, numeral.first, numeral.last)
    text = sheet.text[span.start : span.end]
    quantity = Quantity(
        span, text, numeral.value, numeral.value, numeral.value, grain=Decimal(1), dimension="ordinal"
    )
    whole = span
    if thing.span is not None and 0 <= thing.span.start - span.end < 3:
        whole = span._replace(end=thing.span.end)
    return NumericReading(
        "numeric.ordinal", whole, quantity, thing.span, thing.head, thing.event, thing.event_at
    )


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.ordinal",
        "A place in a series or a ranking; never a count, and no name of a period, a street or a unit.",
        _ordinals,
        matches=(
            "It was the 18th round of sanctions.",
            "The third-largest city fell.",
            "She finished second.",
            "He is ranked No. 3.",
        ),
        ignores=(
            "It is a 21st-century problem.",
            "Second thoughts came at the eleventh hour.",
            "He lives on 5th Avenue.",
            "He took the No. 7 bus.",
        ),
    ),
)
