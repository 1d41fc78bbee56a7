"""A number of points in, what they are points of out: percentage points of a rate, points of an index, else counted things."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import TYPE_CHECKING, Final
from twosource.language.numbers import Numeral
from twosource.noun import replace
from twosource.rules.numeric.amount import Amount
from twosource.rules.rule import NumericReading

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_POINTS: Final = frozenset({"point", "points"})
_PERCENT: Final = frozenset({"percent", "%", "per", "pc", "pct"})
# Moves of a rate by a fraction of a point are told in percentage points.
_RATES: Final = frozenset(
    "rate rates yield yields fed unemployment inflation borrowing lending easing tightening hike hikes".split()
)
_LARGEST_MOVE: Final = Decimal(3)
_WINDOW: Final = 14
# How many tokens behind "points to" the level may name its percentage.
_REACH: Final = 4


def points_after(sheet: Sheet, numeral: Numeral) -> int:
    """Where percentage points that the words call points alone end, 0 where they are others: "cut by a quarter point",
    "fell 0.2 points to 5.4 percent", "three-quarters of a point", "half a point".
    """
    at = numeral.last
    if sheet.word(at) in ("-", "‑"):
        at += 1
    elif (sheet.word(at), sheet.word(at + 1)) == ("of", "a") and numeral.value < 1:
        at += 2
    elif sheet.word(at) == "a" and numeral.value < 1:
        at += 1
    if sheet.word(at) not in _POINTS:
        return 0
    if sheet.word(at + 1) == "to" and not _PERCENT.isdisjoint(sheet.tokens.lower[at + 2 : at + 2 + _REACH]):
        return at + 1
    moved = sheet.word(at + 1) in _COMPARING or sheet.word(numeral.first - 1) in ("up", "down")
    if moved and numeral.value < _LARGEST_LEAD and _of_a_share(sheet, numeral.first):
        return at + 1
    finely = numeral.grain < 1 and numeral.value <= _LARGEST_MOVE
    near = sheet.tokens.lower[max(0, at - _WINDOW) : at + _WINDOW]
    return at + 1 if finely and not _RATES.isdisjoint(near) else 0


_COMPARING: Final = frozenset("lower higher up down above below more less ahead behind".split())
_LARGEST_LEAD: Final = 50
_SHARE_REACH: Final = 6
_QUOTED: Final = frozenset(
    "index ftse dow nasdaq nikkei sensex nifty dax cac asx topix kospi hang stoxx shares stocks market markets futures".split()
)


def _of_a_share(sheet: Sheet, first: int) -> bool:
    """Whether a percentage stands right before the points, and no index: "at 64.8 percent, 3.2 points lower"."""
    lower = sheet.tokens.lower
    return not _PERCENT.isdisjoint(lower[max(0, first - _SHARE_REACH) : first]) and _QUOTED.isdisjoint(lower)


def with_levels(
    sheet: Sheet, readings: list[tuple[Amount, NumericReading]]
) -> list[tuple[Amount, NumericReading]]:
    """The readings with "point" as the unit also of the level that a move in points leads to: "rose 64 points to 4,577",
    "(16,369, up 58 points)".
    """
    found = []
    for index, (amount, reading) in enumerate(readings):
        near = (*readings[max(0, index - 1) : index], *readings[index + 1 : index + 2])
        moved = [other for other, told in near if told.quantity.unit == "point"]
        level = reading.quantity.unit is None and any(_leads(sheet, move, amount) for move in moved)
        quantity = replace(reading.quantity, unit="point") if level else reading.quantity
        found.append((amount, reading._replace(quantity=quantity)))
    return found


def _leads(sheet: Sheet, move: Amount, level: Amount) -> bool:
    """Whether the words make `level` what the index stood at before or after the move."""
    lower, after = sheet.tokens.lower, sheet.word(level.last)
    if move.value >= level.value or (after[:1].isalpha() and after not in _AFTER_LEVEL):
        return False
    if level.last <= move.first:
        return [w for w in lower[level.last : move.first] if w not in (",", "(")] in (["up"], ["down"])
    between = lower[move.last + 1 : level.first]
    return between[-1:] in (["to"], ["at"], ["from"]) and len(between) <= _LEVEL_REACH


_LEVEL_REACH: Final = 10
_AFTER_LEVEL: Final = frozenset("up down on in at by after while and as amid from with for".split())


def in_points(sheet: Sheet, amount: Amount, reading: NumericReading) -> NumericReading:
    """The reading with "point" as its unit where something else than points is what it tells of: "the Dow lost 190 points"."""
    at = amount.last
    if sheet.word(at) in ("-", "‑"):
        at += 1
    if sheet.word(at) not in _POINTS or amount.unit is not None:
        return reading
    start = sheet.tokens.starts[at]
    own = reading.counted is None or reading.counted.start <= start < reading.counted.end
    if own and reading.quantity.change is None:
        return reading
    return reading._replace(quantity=replace(reading.quantity, unit="point"))
