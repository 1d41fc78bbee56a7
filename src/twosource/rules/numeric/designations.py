"""A numeral in, whether it is a name, an identifier, an address or a year instead of a quantity, out.

Digits here, words in `figures_of_speech`. By classes: letters that touch the digits (F-16, MH17, 5G), chains
(telephones, 24/7, versions), a noun that says which one (Article 5, Flight 370), a proper name before the
number (Boeing 737, S&P 500), a street after it, leading zeros, and bare years.
"""

from __future__ import annotations

from decimal import Decimal

from twosource.language.currencies import currency_after, currency_before
from twosource.language.designation_words import NAMES
from twosource.language.number_words import AFTER_DIGITS, AMBIGUOUS_SUFFIXES, SCALE_WORDS, WORDS
from twosource.language.numbers import Numeral
from twosource.language.units import unit_at
from twosource.rules.numeric.chains import in_chain, is_falling_pair
from twosource.rules.numeric.figures_of_speech import is_figure_of_speech
from twosource.rules.numeric.identifiers import (
    is_address,
    is_calibre,
    is_event,
    is_identifier,
    is_identity,
    is_kind_in_thousands,
    is_title,
)
from twosource.rules.numeric.naming_nouns import follows_noun, is_year
from twosource.rules.numeric.sheet import Sheet
from twosource.rules.numeric.unit_context import is_heat, is_pence

_HYPHENS = frozenset("-‐‑–")
# A prefix hyphened to digits leaves them a quantity: "mid-50s", "sub-300", "0-to-60".
_PREFIXES = frozenset(
    "mid sub minus near nearly plus pre post early late to for and or than about around some "
    "up non per x".split()
)
_HUNDREDTH = Decimal("0.01")
_MARKS = frozenset({"_", "@", "#", "№", "\\", "="})


def is_designation(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the numeral names or identifies something instead of counting or measuring it."""
    if sheet.word(numeral.first - 1) == "per" and sheet.word(numeral.first - 2) != "as":
        return True  # so many of which a rate is: "2.3 doctors per 10,000 people"
    if numeral.form == "words" or (
        numeral.form == "fraction" and not sheet.word(numeral.first)[-1:].isdecimal()
    ):
        return is_figure_of_speech(sheet, numeral)
    measured = numeral.scale > 1 or _is_measured(sheet, numeral)
    if (
        f"{sheet.word(numeral.first)} {sheet.word(numeral.last)}" in NAMES
        and sheet.tokens.words[numeral.last][0].isupper()
    ):
        return True
    return (
        sheet.is_link(numeral.first)
        or _touches_before(sheet, numeral)
        or _touches_after(sheet, numeral)
        or is_calibre(sheet, numeral)
        or is_event(sheet, numeral)
        or _is_time(sheet, numeral)
        or is_kind_in_thousands(sheet, numeral)
        or is_falling_pair(sheet, numeral)
        or in_chain(sheet, numeral)
        or is_identifier(sheet, numeral)
        or is_identity(sheet, numeral)
        or is_title(sheet, numeral)
        or (not measured and (follows_noun(sheet, numeral) or is_year(sheet, numeral)))
        or is_address(sheet, numeral)
    )


def _is_measured(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether a unit or a currency stands by the number."""
    tokens, last = sheet.tokens, numeral.last
    if numeral.first and currency_before(tokens, numeral.first):
        return True
    if last < len(tokens) and sheet.word(last) in _HYPHENS:
        last += 1
    found = unit_at(tokens, last)
    return (found is not None and found.touching == "free") or currency_after(tokens, last) is not None


def _touches_before(sheet: Sheet, numeral: Numeral) -> bool:
    """Letters or a mark before the digits without a space: F16, F-16, COVID-19, #5, ID.3, bbc.example/12."""
    tokens, first = sheet.tokens, numeral.first
    if not first or not sheet.touches(first):
        return False
    before = tokens.words[first - 1]
    if before[0].isalpha() and tokens.words[first][0].isdecimal() and not _is_currency(sheet, numeral):
        return True
    if before in _MARKS:
        return currency_before(tokens, first) is None
    if first < 2 or not sheet.touches(first - 1):
        return False
    if before in (".", "/") and tokens.words[first - 2][0].isalpha():
        return True
    return before in _HYPHENS and _names(sheet, first - 2)


def _is_currency(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the letters before the digits are money; a lone letter ("R", "N") only before a large figure."""
    found = currency_before(sheet.tokens, numeral.first)
    if found is None or not found.unit.startswith("?"):
        return found is not None
    return (
        numeral.scale > 1
        or "," in sheet.tokens.words[numeral.first]
        or numeral.grain == _HUNDREDTH
        or sheet.word(numeral.last) in AMBIGUOUS_SUFFIXES
    )


def _touches_after(sheet: Sheet, numeral: Numeral) -> bool:
    """Letters behind the digits without a space that are no currency, unit or scale: 5G, 49ers, 8xlarge, 7-Eleven."""
    tokens, last = sheet.tokens, numeral.last
    if last >= len(tokens) or not sheet.touches(last):
        return False
    after = tokens.words[last]
    if after[0].isalpha():
        return not _is_known_suffix(sheet, last, numeral) or _goes_on(sheet, last)
    if after in _HYPHENS and last + 1 < len(tokens) and sheet.touches(last + 1):
        tail = tokens.words[last + 1]
        if tail in ("M", "B", "m", "b") and currency_before(tokens, numeral.first):
            return False
        return tail[0].isalpha() and (len(tail) == 1 or (tail[0].isupper() and tail.lower() in WORDS))
    return after == "_" or (after == "(" and sheet.word(last + 1) == "k")


def _goes_on(sheet: Sheet, index: int) -> bool:
    """Whether digits touch the letters behind the number ("24703L202") that are no unit with them ("m2")."""
    if not sheet.touches(index + 1) or not sheet.word(index + 1)[0].isdecimal():
        return False
    found = unit_at(sheet.tokens, index)
    return found is None or found.last < index + 2


def _names(sheet: Sheet, index: int) -> bool:
    """Whether the token before a hyphen makes the number behind it a designation ("COVID-19", "depth-3")."""
    word = sheet.word(index)
    if not word[0].isalpha():
        return False
    if word in _PREFIXES or word in WORDS or word in SCALE_WORDS:
        return False
    if (
        index
        and sheet.touches(index)
        and sheet.tokens.words[index - 1][0].isdecimal()
        and _is_known_suffix(sheet, index, None)
    ):
        return False
    return currency_before(sheet.tokens, index + 1) is None


def _is_known_suffix(sheet: Sheet, index: int, numeral: Numeral | None) -> bool:
    """Whether letters that touch a number are a unit, a currency or a scale; "C" and "F" only where it is hot."""
    tokens = sheet.tokens
    word = tokens.words[index]
    found = unit_at(tokens, index)
    if found is not None and found.touching == "context" and found.unit.dimension == "temperature":
        return numeral is not None and is_heat(sheet, numeral, found.last)
    if found is not None or currency_after(tokens, index) is not None:
        return True
    if (word.lower() in AMBIGUOUS_SUFFIXES and word != "G") or word.lower() in AFTER_DIGITS:
        return True
    if word == "p":
        return numeral is not None and is_pence(sheet, numeral)
    return word in ("c", "x", "yo") or (word == "s" and numeral is not None and numeral.grain < 1)


def _is_time(sheet: Sheet, numeral: Numeral) -> bool:
    """An hour or a decade in words: "5 o'clock", "at 5 in the morning", "the 80's"."""
    if sheet.word(numeral.last) in ("o'clock", "o’clock"):
        return True
    if sheet.word(numeral.last) in ("'s", "’s") and numeral.value % 10 == 0 and numeral.value < 100:
        return sheet.touches(numeral.last)
    if sheet.word(numeral.first - 1) not in (
        "at",
        "by",
        "until",
        "from",
        "around",
        "after",
        "before",
        "about",
    ):
        return False
    after = sheet.tokens.lower[numeral.last : numeral.last + 3]
    return (after[:2] == ["in", "the"] and after[-1] in ("morning", "afternoon", "evening")) or after[:2] == [
        "at",
        "night",
    ]
