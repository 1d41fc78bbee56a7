"""An amount in, the interval that its words allow out: modifiers before and after it, and ranges.

Approximations: "about" a tenth to either side, less where more digits are given; "nearly" a tenth below, the
number itself excluded. A bound below is zero where nothing can be negative. After the news agencies' style
guides these are conventions, not facts; the judge widens them further where a writer rounds.
"""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import TYPE_CHECKING
from twosource.language.intervals import blur
from twosource.language.modifiers import AFTER, AFTER_STARTS, BEFORE, BEHIND_NOUN, BETWEEN, Meaning
from twosource.language.units import unit_at
from twosource.language.wordforms import is_closed, is_plural
from twosource.model import Modifier
from twosource.row import NamedTuple
from twosource.rules.numeric.amount import Amount

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

# The first letters of verbs that state a bound.
_BOUNDING_VERBS = frozenset({"exceed", "surpas", "topped", "tops", "toppin", "passes", "climbs", "climbe", "rises", "rose",
                             "surged", "surges", "soared", "soars", "jumped"})  # fmt: skip
_TENTH = Decimal("0.1")
_SIGNED = frozenset({"temperature", "angle"})
_RISING = frozenset(
    "went go goes gone going rose climbed rises climbs moved pushed is was stood jumped shot ticked back "
    "inching inched edging edged climbing rising ramped stepped speed speeds it".split()
)
_LASTING = frozenset(
    "for of after last lasted lasting lasts within in than took take takes taking just well a been is was are were "
    "spent served past wait waited waiting be slightly little".split()
)


class Allowed(NamedTuple):
    """What the words allow, and the tokens (half-open) of the quantity with its modifiers."""

    first: int
    last: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool
    high_open: bool
    modifier: Modifier


def allowed(sheet: Sheet, amount: Amount) -> Allowed:
    """The interval of an amount and the words that make it."""
    first, last = amount.first, amount.last
    before = modifier_before(sheet, amount) or _of_the_same(sheet, amount)
    after = modifier_after(sheet, amount)
    if after is not None:
        last = after[1]
    if amount.high is not None:
        opening = sheet.word(first - 1)
        if before is not None:
            first = before[1]
        elif opening in ("between", "from") and not amount.vague:
            first -= 1
        hedged = before is not None and before[0][0] == "approximate"
        kind: Modifier = "approximate" if hedged else "range"
        return Allowed(first, last, None, amount.value, amount.high, False, False, kind)
    if before is None and after is None:
        return Allowed(first, last, amount.value, amount.value, amount.value, False, False, "exact")
    if before is not None:
        first = before[1]
    blurred = before is None or before[0][0] == "approximate"
    meaning = (
        after[0] if after is not None and blurred else before[0] if before is not None else ("exact", False)
    )
    return _bounded(first, last, amount, meaning)


def _bounded(first: int, last: int, amount: Amount, meaning: tuple[Modifier, bool]) -> Allowed:
    modifier, open_end = meaning
    value = amount.value
    floor = None if amount.dimension in _SIGNED or value < 0 else Decimal(0)
    if modifier in ("at least", "more than"):
        return Allowed(first, last, value, value, None, open_end, False, modifier)
    if modifier in ("at most", "less than"):
        return Allowed(first, last, value, floor, value, False, open_end, modifier)
    slack = blur(value)
    low, high = value - (abs(value) * _TENTH if open_end else slack), value + slack
    return Allowed(first, last, value, low, value if open_end else high, False, open_end, modifier)


def modifier_before(sheet: Sheet, amount: Amount) -> tuple[Meaning, int] | None:
    """The modifier before the amount and where it starts: "no fewer than", "an estimated", "under"."""
    lower, at = sheet.tokens.lower, amount.first - 1
    for _ in range(3):
        if at < 0:
            return None
        phrases = BEFORE.get(lower[at])
        if phrases is not None:
            for words, meaning in phrases:
                start = at - len(words)
                if start >= 0 and tuple(lower[start:at]) == words and _means_it(sheet, amount, start, at):
                    return meaning, _outside_verb(sheet, amount, start, at)
        if lower[at] not in BETWEEN:
            return None
        at -= 1
    return None


def _outside_verb(sheet: Sheet, amount: Amount, start: int, at: int) -> int:
    """Where the modifier starts; a verb that bounds ("topped", "climbs past") is told of, not part of the quantity."""
    if sheet.word(start)[:6] not in _BOUNDING_VERBS:
        return start
    return at if sheet.word(at) == "past" else amount.first


def _of_the_same(sheet: Sheet, amount: Amount) -> tuple[Meaning, int] | None:
    """The modifier of the amount that brackets give again in another unit: "more than 100 km (60 miles)"."""
    if sheet.word(amount.first - 1) != "(":
        return None
    other = sheet.amount_before(amount.first - 1)
    if (
        other is None
        or other.dimension != amount.dimension
        or other.unit in (amount.unit, None)
        or other.high is not None
    ):
        return None
    found = modifier_before(sheet, other)
    return (found[0], amount.first) if found is not None else None


def _means_it(sheet: Sheet, amount: Amount, start: int, at: int) -> bool:
    """Whether words that are also prepositions bound the amount: not "over five weeks", not "went up to 7"."""
    word, before = sheet.word(at), sheet.word(start - 1)
    if before in ("-", "‑") and sheet.touches(start):
        return False
    if (
        word in ("over", "under", "above", "below", "around", "near", "some", "beyond")
        and at != amount.first - 1
    ):
        return False
    if word == "over" and amount.dimension == "duration" and start == at:
        return before in _LASTING or not before[:1].isalpha() or amount.hyphened
    if word == "over" and start == at and _is_measure(sheet, at - 1):
        return False
    if sheet.word(start) in ("maximum", "minimum") or sheet.word(start + 1) in ("maximum", "minimum"):
        return amount.dimension != "temperature"  # the highest of a day, and no limit
    if word == "passed" and start == at:
        return before in ("has", "have", "had") and (
            amount.dimension != "count"
            or not sheet.word(amount.last)[:1].isalpha()
            or is_closed(sheet.word(amount.last))
        )
    if word == "around" and amount.dimension == "duration" and before in ("way", "turn", "turned"):
        return False
    if sheet.word(start) in ("north", "south"):
        return amount.dimension == "money"
    if sheet.word(start) == "shy" and sheet.amount_before(start) is not None:
        return False
    if sheet.word(start) == "up" and word == "to":
        return before not in _RISING or before in ("is", "was") or sheet.word(start - 2) in _BACK_VERBS
    return True


# With these "back" is no way that a level has come: "buy back up to $1 billion".
_BACK_VERBS = frozenset(
    "buy buys bought buying pay pays paid paying claw clawed give gave giving hand handed cut scale roll rolled win won take took send sent "
    "hold held earn earned".split()
)


def _is_measure(sheet: Sheet, at: int) -> bool:
    """Whether a number with its unit of length ends at `at`: "climbs 1,085m over 14 kilometres" tells of a way."""
    if not sheet.word(at - 1)[:1].isdecimal():
        return False
    found = unit_at(sheet.tokens, at)
    return found is not None and found.unit.dimension == "length"


def modifier_after(sheet: Sheet, amount: Amount) -> tuple[Meaning, int] | None:
    """The modifier after the amount and where it ends: "or more", "-plus", "or so"."""
    lower, at = sheet.tokens.lower, amount.last
    inside = amount.number_last
    if inside < at and lower[inside] in ("+", "-"):
        for size in (2, 1):
            meaning = AFTER.get(tuple(lower[inside : inside + size]))
            if meaning is not None:
                return meaning, at
    if at >= len(lower) or lower[at] not in AFTER_STARTS:
        return None
    for size in range(min(3, len(lower) - at), 0, -1):
        meaning = AFTER.get(tuple(lower[at : at + size]))
        if meaning is not None and _stands_alone(sheet, at, size):
            return meaning, at + size
    return None


def hedged_behind(sheet: Sheet, amount: Amount, interval: Allowed, at: int) -> tuple[Allowed, int]:
    """The interval with the hedge that stands at `at`, behind the noun counted ("100 people or so"), and where it ends."""
    words = tuple(sheet.tokens.lower[at : at + 2])
    if interval.modifier != "exact" or amount.high is not None or words not in BEHIND_NOUN:
        return interval, at
    if not _stands_alone(sheet, at, 2) or (sheet.word(at + 2) in ("a", "an", "the") and words[0] == "at"):
        return interval, at
    return _bounded(interval.first, interval.last, amount, AFTER[words]), at + 2


def _stands_alone(sheet: Sheet, at: int, size: int) -> bool:
    """Whether the words after the amount belong to it: no "or more than 30", no second amount behind."""
    after = sheet.word(at + size)
    if sheet.word(at) in ("+", "-"):
        return sheet.touches(at)
    if sheet.word(at) == "plus":
        return is_plural(after)
    return after not in ("than", "likely", "often", "importantly") and not after[:1].isdecimal()
