"""What an amount is: a numeral with its sign, its unit or currency and, in a range, its partner."""

from __future__ import annotations

from decimal import Decimal

from twosource.language.numbers import Form
from twosource.row import NamedTuple


class Amount(NamedTuple):
    """A number with what belongs to it; `first` and `last` are half-open indexes of tokens.

    `high` is the upper end of a range, None for a single value. `hyphened` says that the number is joined
    to the word after it ("40,000-member"). `vague` that the
    range is a convention ("dozens"). `number_last` is where the digits or number words end.
    """

    first: int
    last: int
    value: Decimal
    grain: Decimal
    form: Form
    scale: int
    unit: str | None
    dimension: str
    hyphened: bool
    number_first: int
    number_last: int
    high: Decimal | None = None
    vague: bool = False
