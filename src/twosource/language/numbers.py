"""Tokens in, numerals out: every number that stands in a sentence, whatever it may mean there.

What a numeral counts, and whether it is a name or a telephone number, is decided by the rules.
"""

from __future__ import annotations

from twosource.language.digits import digits_at, parse_digits
from twosource.language.numeral import Form, Numeral, grain_of
from twosource.language.spelled import STARTERS, spelled_at
from twosource.language.tokens import Tokens

__all__ = ["Form", "Numeral", "grain_of", "numerals", "parse_digits"]


def numerals(tokens: Tokens) -> list[Numeral]:
    """Every numeral of the tokens, left to right; none overlaps another."""
    found: list[Numeral] = []
    lower, after = tokens.lower, 0
    for index in [i for i, word in enumerate(lower) if word in STARTERS or word[0].isdecimal()]:
        if index < after:
            continue
        numeral = digits_at(tokens, index) if lower[index][0].isdecimal() else spelled_at(tokens, index)
        if numeral is not None:
            found.append(numeral)
            after = numeral.last
    return found
