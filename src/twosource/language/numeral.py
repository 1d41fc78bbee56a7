"""What a numeral is: a number that stands in a sentence and its place among the tokens."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Literal
from twosource.row import NamedTuple

Form = Literal["digits", "words", "fraction", "ordinal"]


class Numeral(NamedTuple):
    """A number and its place: `first` and `last` are half-open indexes of tokens.

    `grain` is the place value of the last significant digit: in "3.2 million" 100,000, in "12,000"
    1,000, in "5.0" a tenth. Whole numbers below 100 are taken as exact ("10 people" is not "about 10"),
    so their grain is 1. `scale` is the factor of a scale word or suffix (1 without one), which the ends
    of a range share ("5-10 million").
    """

    first: int
    last: int
    value: Decimal
    grain: Decimal
    form: Form
    scale: int = 1


def grain_of(value: Decimal) -> Decimal:
    """The place value of the last significant digit of a number as written; 1 for whole numbers below 100."""
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and exponent < 0:
        return Decimal((0, (1,), exponent))
    number = abs(int(value))
    if number < 100:
        return Decimal(1)
    grain = 1
    while number % 10 == 0:
        number //= 10
        grain *= 10
    return Decimal(grain)
