"""Two neighbouring amounts in, the one range or pair of bounds that they are the ends of out."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import TYPE_CHECKING
from twosource.language.wordforms import is_closed
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.change_words import CHANGE_WINDOW, CHANGING, DOWN, GAIN, LOSS, UP
from twosource.rules.numeric.intervals import modifier_before

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_DASHES = frozenset({"-", "–", "—", "‐", "‑", "--", "~"})
_TO = frozenset({"to", "through"})
_TO_AS_MUCH = (
    ["to", "as", "many", "as"],
    ["to", "as", "much", "as"],
    ["to", "about"],
    ["to", "nearly"],
    ["to", "almost"],
)
_LOWER = frozenset({"at least", "more than"})
_UPPER = frozenset({"at most", "less than"})

_MOVING = CHANGING | UP | DOWN
_GAINING = GAIN | LOSS
# "Lost $2.05 to $66.30" tells of a price, "lost $2 million to $3 million" of a sum: a price moves by a small part of it.
_A_PART = 5

# "By five to ten million": below this a number may share the scale of the next.
_SHARES_SCALE = 1000


def range_of(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    """Two amounts that are the ends of one range; scale, unit and currency of one end serve the other too."""
    if left.high is not None or right.high is not None or not _connects(sheet, left, right):
        return None
    if left.unit is not None and right.unit is not None and left.unit != right.unit:
        return None
    if left.unit is not None and right.unit is None and left.last > left.number_last:
        return None
    low = left.value
    if right.scale > 1 and left.scale == 1 and abs(low) < 1000 and low * right.scale < right.value:
        low *= right.scale
    high = right.value
    if (
        left.scale > 1
        and right.scale == 1
        and high < 1000
        and left.first < left.number_first
        and high * left.scale > low
    ):
        high *= left.scale
    if not low < high:
        return None
    unit, dimension = (right.unit, right.dimension) if right.unit is not None else (left.unit, left.dimension)
    return left._replace(
        last=right.last,
        value=low,
        high=high,
        grain=max(left.grain, right.grain),
        scale=right.scale,
        unit=unit,
        dimension=dimension,
        hyphened=right.hyphened,
        number_last=right.number_last,
    )


def two_bounds(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    """A lower and an upper bound of one quantity: "more than 20 but fewer than 30"."""
    if left.high is not None or right.high is not None or sheet.word(left.last) not in ("and", "but", ","):
        return None
    before, after = modifier_before(sheet, left), modifier_before(sheet, right)
    if before is None or after is None:
        return None
    between = set(sheet.tokens.lower[left.last : after[1]])
    if not between <= {"and", "but", ","} or (
        None not in (left.unit, right.unit) and left.unit != right.unit
    ):
        return None
    kinds = (before[0][0], after[0][0])
    if kinds[0] in _LOWER and kinds[1] in _UPPER:
        low, high = left.value, right.value
    elif kinds[0] in _UPPER and kinds[1] in _LOWER:
        low, high = right.value, left.value
    else:
        return None
    if not low < high:
        return None
    unit, dimension = (right.unit, right.dimension) if right.unit is not None else (left.unit, left.dimension)
    return left._replace(
        first=before[1],
        last=right.last,
        value=low,
        high=high,
        unit=unit,
        dimension=dimension,
        number_last=right.number_last,
    )


def _connects(sheet: Sheet, left: Amount, right: Amount) -> bool:
    """Whether the words between two amounts make them ends of a range."""
    between = sheet.tokens.lower[left.last : right.first]
    if len(between) == 1:
        word = between[0]
        if word in _TO:
            return not _is_change(sheet, left, right)
        if word in _DASHES:
            return True
        if word == "and":
            return _follows_between(sheet, left)
        return word == "or" and _is_loose_pair(left, right)
    if between == ["-", "and"]:
        return _follows_between(sheet, left)
    if between in _TO_AS_MUCH:
        return not _is_change(sheet, left, right)
    return between in (["-", "to", "-"], ["up", "to"], ["-", "to"]) or (
        len(between) == 2
        and between[0] == "and"
        and between[1] in ("about", "nearly", "some")
        and _follows_between(sheet, left)
    )


def _follows_between(sheet: Sheet, left: Amount) -> bool:
    lower = sheet.tokens.lower
    if sheet.word(left.first - 1) == "of" and sheet.word(left.first - 2) in ("ages", "hours", "years"):
        return "between" in lower[max(0, left.first - 4) : left.first]
    return "between" in lower[max(0, left.first - 2) : left.first]


def _is_loose_pair(left: Amount, right: Amount) -> bool:
    """Neighbouring whole numbers ("eight or nine", "10 or 12") say how unsure the writer is."""
    whole = left.form == right.form and left.value == left.value.to_integral_value()
    near = 0 < right.value - left.value <= max(Decimal(1), left.value / 4)
    return whole and near and left.unit is None and not left.hyphened and right.value < 100


def _is_level(left: Amount, right: Amount) -> bool:
    return left.dimension == right.dimension == "money" and right.value >= _A_PART * left.value


def _is_change(sheet: Sheet, left: Amount, right: Amount) -> bool:
    """Whether "from A to B" tells of a change ("fell from 6.1 to 5.4"), so that the two are not one range."""
    if left.value == 0:
        return False
    before = sheet.word(left.first - 1)
    if before == "by" and left.unit is not None and left.dimension != "percent":
        return sheet.word(left.first - 2) in CHANGING
    if before == "by" and right.unit is None:
        bare = not sheet.word(right.last)[:1].isalpha() or is_closed(sheet.word(right.last))
        shared = left.scale < right.scale and left.value < _SHARES_SCALE
        return bare and not shared and sheet.word(left.first - 2) in CHANGING
    if before != "from":
        return left.unit is not None and (
            before in _MOVING or (before in _GAINING and _is_level(left, right))
        )
    lower = sheet.tokens.lower
    return not CHANGING.isdisjoint(lower[max(0, left.first - 1 - CHANGE_WINDOW) : left.first - 1])
