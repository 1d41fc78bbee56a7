"""A passage in, what it says there was none of out: "no casualties" and "nobody was hurt" are 0."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final
from twosource.language.inflection import singular
from twosource.language.wordforms import is_closed
from twosource.model import Quantity, Span
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

# What news counts and may count none of.
_COUNTABLE = frozenset(
    "casualty fatality death injury victim survivor arrest wounded dead killing loss hostage prisoner passenger "
    "civilian injured shot".split()
)
_BEFALLEN: Final[dict[str, str]] = {
    "killed": "kill",
    "injured": "injure",
    "hurt": "hurt",
    "wounded": "wound",
    "arrested": "arrest",
    "detained": "detain",
    "harmed": "harm",
    "died": "die",
    "survived": "survive",
    "missing": "missing",
    "evacuated": "evacuate",
    "charged": "charge",
}
_BETWEEN = frozenset(
    "immediate reported known civilian military serious other further new confirmed human american was were had has been "
    "have is are seriously badly reportedly else on board aboard".split()
)
_REACH = 5
_BEING = frozenset({"was", "were", "is", "are", "been"})
_WHOLE_REACH = 10


def _zero(passage: Passage) -> list[NumericReading]:
    sheet, found = sheet_of(passage), []
    for at in sheet.places("zero"):
        if not sheet.free(at, at + 1):
            continue
        word = sheet.word(at)
        if word in ("none", "neither") and sheet.word(at + 1) == "of":
            reading = _none_of_some(sheet, at)
            if reading is not None:
                found.append(reading)
            continue
        persons = word == "nobody" or (word == "no" and sheet.word(at + 1) == "one")
        reading = _befallen(sheet, at, at + (2 if word == "no" else 1)) if persons else None
        if word == "no" and not persons:
            reading = _none_of(sheet, at)
        if reading is not None:
            found.append(reading)
    return found


def _none_of(sheet: Sheet, at: int) -> NumericReading | None:
    """E.g. "No" before a noun that news counts, at most two adjectives between."""
    for index in range(at + 1, min(at + 4, len(sheet.tokens))):
        word = sheet.word(index)
        if singular(word) in _COUNTABLE and sheet.word(index + 1) not in ("of", "-"):
            return _reading(
                sheet, (at, at + 1), Span(*sheet.place(at + 1, index + 1)), (singular(word), None, None)
            )
        if word not in _BETWEEN:
            return None
    return None


def _none_of_some(sheet: Sheet, at: int) -> NumericReading | None:
    """None of a whole, with what did not befall it: "none of the 12 passengers was hurt"."""
    for index in range(at + 2, min(at + 2 + _WHOLE_REACH, len(sheet.tokens))):
        word = sheet.word(index)
        if word in _BEFALLEN and sheet.word(index - 1) in _BEING:
            noun = next((i for i in range(index - 1, at + 1, -1) if sheet.word(i) not in _BETWEEN), index)
            head = singular(sheet.word(noun))
            named = noun < index and sheet.word(noun)[:1].isalpha() and not is_closed(sheet.word(noun))
            place = Span(*sheet.place(noun, noun + 1)) if named else None
            event = (head if named else None, _BEFALLEN[word], sheet.tokens.starts[index])
            return _reading(sheet, (at, at + 1), place, event)
        if not word[:1].isalnum():
            return None
    return None


def _befallen(sheet: Sheet, first: int, last: int) -> NumericReading | None:
    """E.g. "No one was hurt": nobody, with what did not befall anybody within a few words."""
    for index in range(last, min(last + _REACH, len(sheet.tokens))):
        word = sheet.word(index)
        if word in _BEFALLEN:
            event = (None, _BEFALLEN[word], sheet.tokens.starts[index])
            return _reading(sheet, (first, last), None, ("person", *event[1:]))
        if word not in _BETWEEN:
            return None
    return None


def _reading(
    sheet: Sheet, place: tuple[int, int], noun: Span | None, told: tuple[str | None, str | None, int | None]
) -> NumericReading:
    span = sheet.place(*place)
    zero = Decimal(0)
    quantity = Quantity(span, sheet.text[span.start : span.end], zero, zero, zero)
    whole = Span(span.start, noun.end if noun else span.end)
    return NumericReading("numeric.zero", whole, quantity, noun, *told)


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.zero",
        "'No' before what news counts, and 'nobody', 'no one' or 'none of' those whom something befell, as the number 0.",
        _zero,
        matches=(
            "No casualties were reported.",
            "No one was hurt in the crash.",
            "There were no immediate reported deaths.",
            "None of the 12 passengers was hurt.",
        ),
        ignores=(
            "None of the plans worked.",
            "No one knew the answer.",
            "There is no doubt.",
            "He had no comment on the deaths.",
        ),
    ),
)
