"""Amounts in, the same with those joined that are one quantity out: ranges, and "5 feet 2 inches"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from twosource.language.units import unit_named
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.intervals import modifier_before

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_DASHES = frozenset({"-", "–", "—", "‐", "‑", "--", "~"})
_TO = frozenset({"to", "through"})
_CHANGING = frozenset(
    "rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown dropped drop drops "
    "dropping declined decline declines declining increased increase increases increasing decreased decrease "
    "decreases climbed climb climbs jumped jump jumps surged surge soared soar slipped slip slid slide slides "
    "dipped eased slowed slow slows narrowed widened shrank shrink shrunk plunged plunge tumbled tumble cut cuts "
    "raised raise raises raising lowered lower reduced reduce reduces up down edged inched ticked went gone "
    "moved moves doubled tripled quadrupled accelerated swelled expanded upgraded downgraded revised trimmed "
    "boosted hiked lifted pushed".split()
)
_MEASURED_AS = frozenset("tall high long wide deep and more or".split())
_CHANGE_WINDOW = 8
_RESUMED = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), (",", "against"),
                      ("increase", "from"), ("decrease", "from"), (",", "from")})  # fmt: skip
_RESUMING_BEFORE = frozenset(
    "a in at on the last this during before for two three four five six and as when".split()
)
_LOWER = frozenset({"at least", "more than"})
_UPPER = frozenset({"at most", "less than"})
_COMPOUND = frozenset({"duration", "length", "mass", "angle"})


def joined(sheet: Sheet, found: list[Amount]) -> list[Amount]:
    """Amounts with partners joined, left to right; each amount is part of one quantity only."""
    made: list[Amount] = []
    for amount in found:
        if made:
            amount = _resumed(sheet, made[-1], amount)
            left = made[-1] = _suspended(sheet, made[-1], amount)
            whole = (
                _compound(sheet, left, amount)
                or _range(sheet, left, amount)
                or _two_bounds(sheet, left, amount)
            )
            if whole is not None:
                made[-1] = whole
                continue
        made.append(amount)
    return made


def _suspended(sheet: Sheet, left: Amount, right: Amount) -> Amount:
    """The left amount with the unit that only the right one names: "7- or 8-inch", "rose from 13.5 to 14 mm"."""
    if left.unit is not None or right.unit is None or left.form == "fraction":
        return left
    between = tuple(sheet.tokens.lower[left.last : right.first])
    hyphened = len(between) == 2 and between[0] in _DASHES and between[1] in ("or", "and", "to")
    if hyphened or (between == ("to",) and sheet.word(left.first - 1) == "from"):
        return left._replace(unit=right.unit, dimension=right.dimension)
    return left


def _resumed(sheet: Sheet, left: Amount, right: Amount) -> Amount:
    """The right amount with the unit of the level it is compared with: "8.5 percent, up from 7.9"."""
    if right.unit is not None or left.unit is None or right.scale > left.scale or right.hyphened:
        return right
    after, before = sheet.word(right.last), tuple(sheet.tokens.lower[max(0, right.first - 2) : right.first])
    if (after[:1].isalnum() and after not in _RESUMING_BEFORE) or before not in _RESUMED:
        return right
    if sheet.word(left.first - 1) in _CHANGING or right.first - left.last > _CHANGE_WINDOW:
        return right
    return right._replace(unit=left.unit, dimension=left.dimension)


def _two_bounds(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
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


def _compound(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    """Two amounts of one quantity in falling units: "3 days, 7 hours", "5 ft 2 in", "13 dollars 45 cents"."""
    between = tuple(sheet.tokens.lower[left.last : right.first])
    if (
        left.form == "fraction"
        and left.unit is None
        and between == ("of",)
        and right.value == 1
        and right.unit
    ):
        return left._replace(last=right.last, unit=right.unit, dimension=right.dimension, form="words")
    if left.unit is None or left.high is not None or between not in ((), (",",), ("and",), (",", "and")):
        return None
    if (
        left.dimension == "money"
        and right.unit == "cent"
        and between in ((), ("and",))
        and len(left.unit) == 3
    ):
        return left._replace(last=right.last, value=left.value + right.value / 100, grain=Decimal("0.01"))
    if left.dimension == "money" and right.unit is None and between in ((), ("and",)) and len(left.unit) == 3:
        return _dollars_fifty(sheet, left, right)
    if left.unit == "foot" and right.unit is None and between in ((), ("and",)) and right.value < 12:
        return _feet_in(sheet, left, right)
    if left.dimension not in _COMPOUND or right.dimension != left.dimension or right.unit is None:
        return None
    large, small = unit_named(left.unit), unit_named(right.unit)
    if large is None or small is None or small.factor >= large.factor or left.hyphened != right.hyphened:
        return None
    if right.value * small.factor >= large.factor or (
        left.dimension == "length" and between not in ((), ("and",))
    ):
        return None
    value = left.value + right.value * small.factor / large.factor
    return left._replace(last=right.last, value=value, grain=right.grain * small.factor / large.factor)


def _feet_in(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    r"""Inches as "in" or their mark, which alone are no unit: "5 ft 2 in", "5 ft 2\""."""
    behind = sheet.word(right.last + 1)
    if sheet.word(right.last) not in ("in", '"', "in.") or (
        behind[:1].isalnum() and behind not in _MEASURED_AS
    ):
        return None
    value = left.value + right.value / 12
    return left._replace(last=right.last + 1, value=value, grain=right.grain / 12)


def _dollars_fifty(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
    """Hundredths without their name, at the end of a clause: "15 dollars 50", "thirteen dollars and forty-five"."""
    named = left.last > left.number_last and left.grain >= 1 and left.scale == 1
    whole = right.value == right.value.to_integral_value() and 0 < right.value < 100
    after = sheet.word(right.last)
    if named and whole and right.high is None and not (after[:1].isalnum() or after == "-"):
        return left._replace(last=right.last, value=left.value + right.value / 100, grain=Decimal("0.01"))
    return None


def _range(sheet: Sheet, left: Amount, right: Amount) -> Amount | None:
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


def _connects(sheet: Sheet, left: Amount, right: Amount) -> bool:
    """Whether the words between two amounts make them ends of a range."""
    between = sheet.tokens.lower[left.last : right.first]
    if len(between) == 1:
        word = between[0]
        if word in _TO:
            return not _is_change(sheet, left)
        if word in _DASHES:
            return True
        if word == "and":
            return _follows_between(sheet, left)
        return word == "or" and _is_loose_pair(left, right)
    return between in (["-", "to", "-"], ["up", "to"], ["-", "and"], ["-", "to"]) or (
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


def _is_change(sheet: Sheet, left: Amount) -> bool:
    """Whether "from A to B" tells of a change ("fell from 6.1 to 5.4"), so that the two are not one range."""
    if left.value == 0:
        return False
    if sheet.word(left.first - 1) != "from":
        return left.unit is not None and sheet.word(left.first - 1) in _CHANGING
    lower = sheet.tokens.lower
    return not _CHANGING.isdisjoint(lower[max(0, left.first - 1 - _CHANGE_WINDOW) : left.first - 1])
