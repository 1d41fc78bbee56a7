"""Two neighbouring amounts in, the one without a unit given the unit that the other names for both, out."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING
from twosource.language.wordclasses import PREPOSITIONS
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.change_words import CHANGE_WINDOW, CHANGING

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

# "6 and 9 months old", "between 5 and 10 percent": a bare number before these shares the unit.
_LISTED = frozenset({"duration", "length", "mass", "percent", "area"})
_DASHES = frozenset({"-", "–", "—", "‐", "‑", "--", "~"})
# "A flag 3 by 5 feet".
_ACROSS = frozenset({("by",), ("x",), ("×",)})
# The two ends of a series, told in one breath.
_EXTREMES = frozenset(
    "highest lowest largest smallest biggest longest shortest oldest youngest tallest heaviest lightest cheapest dearest "
    "fastest slowest former latter first second other upper lower best worst".split()
)
_GAP = 8
# "Rs 3 lakh in cash and 2.5 crore".
_JOINED = frozenset({("and",), ("or",), ("and", "about"), ("and", "another")})
_RESUMED = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), (",", "against"),
                      ("increase", "from"), ("decrease", "from"), (",", "from")})  # fmt: skip
_RESUMING_BEFORE = frozenset(
    "a in at on the last this during before for two three four five six and as when".split()
)


def suspended(sheet: Sheet, left: Amount, right: Amount) -> Amount:
    """The left amount with the unit that only the right one names: "7- or 8-inch", "rose from 13.5 to 14 mm"."""
    if left.unit is not None or right.unit is None or left.form == "fraction":
        return left
    between = tuple(sheet.tokens.lower[left.last : right.first])
    hyphened = len(between) == 2 and between[0] in _DASHES and between[1] in ("or", "and", "to")
    listed = between in (("and",), ("or",)) and right.dimension in _LISTED and right.last > right.number_last
    if listed and left.number_last == left.last and not right.hyphened and left.value < right.value:
        return left._replace(unit=right.unit, dimension=right.dimension)
    if (
        between == ("to",)
        and right.dimension == "percent"
        and left.value > right.value
        and left.last == left.number_last
    ):
        return left._replace(unit=right.unit, dimension=right.dimension)
    if between in _ACROSS and right.dimension == "length" and left.form == "digits":
        return left._replace(unit=right.unit, dimension=right.dimension)
    if hyphened or (between == ("to",) and sheet.word(left.first - 1) == "from"):
        return left._replace(unit=right.unit, dimension=right.dimension)
    return left


def _counts_nothing(sheet: Sheet, at: int) -> bool:
    """Whether no noun stands at `at` that a number before it could count."""
    word = sheet.word(at)
    return not word[:1].isalnum() or word in PREPOSITIONS


def _is_gapped(sheet: Sheet, left: Amount, right: Amount) -> bool:
    """Whether the right amount is of the other extreme of the same: "the highest is 85 cents, while the lowest is 74"."""
    if right.first - left.last > _GAP or sheet.word(right.last)[:1].isalnum() or right.scale > left.scale:
        return False
    lower, at = sheet.tokens.lower, right.first - 1
    at -= sheet.word(at) in ("is", "was", "at", "being", "were", "are")
    extreme = sheet.word(at) in _EXTREMES and sheet.word(at - 1) == "the" and at > left.last
    return extreme and not _EXTREMES.isdisjoint(lower[max(0, left.first - _GAP) : left.first])


def resumed(sheet: Sheet, left: Amount, right: Amount) -> Amount:
    """The right amount with the unit of the level it is compared with: "8.5 percent, up from 7.9"."""
    if right.unit is not None or left.unit is None or right.hyphened:
        return right
    joined = tuple(sheet.tokens.lower[left.last : right.first])
    if (
        left.dimension == "money"
        and right.scale > 1
        and joined in _JOINED
        and _counts_nothing(sheet, right.last)
    ):
        return right._replace(unit=left.unit, dimension="money")
    if _is_gapped(sheet, left, right):
        return right._replace(unit=left.unit, dimension=left.dimension)
    after, before = sheet.word(right.last), tuple(sheet.tokens.lower[max(0, right.first - 2) : right.first])
    if (after[:1].isalnum() and after not in _RESUMING_BEFORE) or before not in _RESUMED:
        return right
    if right.scale > left.scale:
        return right
    if sheet.word(left.first - 1) in CHANGING or right.first - left.last > CHANGE_WINDOW:
        return right
    return right._replace(unit=left.unit, dimension=left.dimension)
