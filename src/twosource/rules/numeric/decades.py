"""A sheet in, the decades of a life or of a thermometer that it names out: "mid-50s", "late teens", "low nineties"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from twosource.annotation import TYPE_CHECKING, Final
from twosource.row import NamedTuple

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_NAMES: Final = {
    "teens": (13, 19), "twenties": (20, 29), "thirties": (30, 39), "forties": (40, 49), "fifties": (50, 59),
    "sixties": (60, 69), "seventies": (70, 79), "eighties": (80, 89), "nineties": (90, 99),
}  # fmt: skip
# How far into the decade a part begins, and how far before its end it stops; the parts of the seven teens are shorter.
_PARTS: Final = {"early": (0, 6), "low": (0, 6), "lower": (0, 6), "mid": (4, 3), "middle": (4, 3), "late": (7, 0),
                 "high": (7, 0), "upper": (7, 0)}  # fmt: skip
_TEENS: Final = {
    "early": (0, 4),
    "low": (0, 4),
    "mid": (2, 2),
    "middle": (2, 2),
    "late": (4, 0),
    "upper": (4, 0),
}
_HYPHENS = frozenset("-‐‑")
_LAST = 90


class Decade(NamedTuple):
    """A decade with its part, as half-open indexes of tokens and its two ends, which count in."""

    first: int
    last: int
    low: Decimal
    high: Decimal


def decades(sheet: Sheet) -> Iterator[Decade]:
    """Every decade of two figures or in a word, left to right within each kind."""
    for numeral in sheet.numerals:
        if numeral.form != "digits" or numeral.value % 10 or not 10 <= numeral.value <= _LAST:
            continue
        tail = numeral.last + (sheet.word(numeral.last) in ("'", "’"))
        if sheet.word(tail) in ("s", "'s", "’s") and sheet.touches(tail):
            low = int(numeral.value)
            yield _decade(sheet, numeral.first, tail + 1, (low if low > 10 else 13, low + 9))
    for at in sheet.places("decade"):
        yield _decade(sheet, at, at + 1, _NAMES[sheet.word(at)])


def _decade(sheet: Sheet, first: int, last: int, ends: tuple[int, int]) -> Decade:
    """The decade with the part of it that stands before it."""
    low, high = ends
    at = first - 1 - (sheet.word(first - 1) in _HYPHENS)
    parts = _TEENS if high - low < 9 else _PARTS
    if sheet.word(at) in parts:
        begins, stops = parts[sheet.word(at)]
        low, high, first = low + begins, high - stops, at
        joint = at - 1 - (sheet.word(at - 1) in _HYPHENS)
        start = joint - 1 - (sheet.word(joint - 1) in _HYPHENS)
        if sheet.word(joint) == "to" and sheet.word(start) in parts:
            low, first = ends[0] + parts[sheet.word(start)][0], start
    return Decade(first, last, Decimal(low), Decimal(high))
