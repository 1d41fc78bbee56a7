"""An amount in its sentence in, whether the words state a change by it out: "rose 5%", "cut its rate by 25 points"."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING, Literal
from twosource.language.wordforms import is_closed, is_plural
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.change_words import (
    BEING,
    CARRIED,
    COMPARED,
    CUTTING,
    DOWN,
    DOWN_NOUNS,
    GAIN,
    GAINED,
    LEAPING,
    LESS,
    LOSS,
    MORE,
    OBJECT_REACH,
    OF_PRICES,
    POINTS,
    RAISING,
    SKIP,
    TRANSITIVE,
    UP,
    UP_NOUNS,
)

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

Change = Literal["up", "down"]


def change(sheet: Sheet, amount: Amount, first: int) -> Change | None:
    """Whether the words state a change by this amount; `first` is where its modifiers start."""
    word = sheet.word(first - 1)
    if word in ("to", "at", "from") or sheet.word(first) == "past" or _is_level(sheet, amount, first):
        return None
    return (
        _signed_change(sheet, amount)
        or _change_before(sheet, amount, first)
        or _change_after(sheet, amount)
        or _same_change(sheet, amount, first)
    )


def _is_level(sheet: Sheet, amount: Amount, first: int) -> bool:
    """Whether the amount is where something came to, and not by how much: "slid as low as $93", "fell two short"."""
    reached = sheet.word(first) == "as" and sheet.word(first + 1) in ("low", "high")
    return reached or sheet.word(amount.last) == "short"


def _signed_change(sheet: Sheet, amount: Amount) -> Change | None:
    """A sign before a percentage states a change ("Stoxx 50 -1.3%"); the word "minus" may be of a level."""
    if amount.dimension != "percent":
        return None
    if sheet.word(amount.first) in ("-", "−", "–") and amount.value < 0:
        level = sheet.word(amount.first - 1) in ("is", "was", "are", "were", "of", "be", "been", "than")
        return None if level else "down"
    plus = sheet.word(amount.first - 1) == "+" and sheet.touches(amount.first)
    return "up" if plus else None


def _change_before(sheet: Sheet, amount: Amount, first: int) -> Change | None:
    at = first - 1
    for _ in range(3):
        if sheet.word(at) not in SKIP:
            break
        at -= 1
    word = sheet.word(at)
    if sheet.word(first - 1) == "by" and (done := _done_to_level(sheet, amount, first - 1)) is not None:
        return done
    if word in TRANSITIVE and sheet.word(first - 1) == "by" and sheet.word(at - 1) in BEING:
        return None
    if word == "of" and sheet.word(at - 1) in ("rate", "pace"):
        return _at_a_rate(sheet, at - 1)
    if word == "of":
        word = sheet.word(at - 1)
        return "up" if word in UP_NOUNS else "down" if word in DOWN_NOUNS else None
    if word in ("up", "down") and amount.dimension == "count" and _is_particle(sheet, amount, at):
        return None
    if word in OF_PRICES and amount.dimension == "count" and sheet.word(amount.last) not in POINTS:
        return None
    if word in LEAPING and amount.dimension == "length":
        return None
    if word in CARRIED and amount.dimension == "count" and _has_object(sheet, amount.last):
        return None
    if word in UP:
        return "up"
    if word in DOWN:
        return "down"
    if amount.dimension == "percent" and (done := _done_directly(sheet, first)) is not None:
        return done
    if amount.dimension in GAINED or sheet.word(amount.last) in POINTS:
        return "up" if word in GAIN else "down" if word in LOSS else None
    return None


def _at_a_rate(sheet: Sheet, at: int) -> Change | None:
    """The change that goes on at a rate: "shrank at an annual rate of 0.3 percent"."""
    for index in range(at - 1, max(-1, at - 5), -1):
        if sheet.word(index) == "at":
            verb = sheet.word(index - 1)
            return "up" if verb in UP else "down" if verb in DOWN else None
    return None


def _done_to_level(sheet: Sheet, amount: Amount, at: int) -> Change | None:
    """The change that the verb before the "by" at `at` makes, its object between: "raised the fee by"; right behind the
    verb a count may be of those who did it: "raised by three women".
    """
    nearest = at - 2 if amount.dimension == "count" else at - 1
    for index in range(nearest, max(-1, at - 2 - OBJECT_REACH), -1):
        word = sheet.word(index)
        if word in RAISING:
            return "up"
        if word in CUTTING:
            return "down"
        if not word[:1].isalpha() and word not in ("'s", "’s", "-"):
            return None
    return None


def _done_directly(sheet: Sheet, first: int) -> Change | None:
    """The change of what stands between the verb and the amount: "cut emissions 55%", "raised its prices 5%"."""
    for index in range(first - 2, max(-1, first - 2 - _NEAR_OBJECT), -1):
        word = sheet.word(index)
        if word in RAISING or word in CUTTING:
            return "up" if word in RAISING else "down"
        if not word[:1].isalpha() or (
            is_closed(word) and word not in ("the", "its", "their", "his", "her", "a", "all")
        ):
            return None
    return None


_NEAR_OBJECT = 4


def _has_object(sheet: Sheet, at: int) -> bool:
    """Whether things and no steps follow the number: "dropped two 500-pound bombs" against "dropped two places"."""
    for index in range(at, at + 5):
        word = sheet.word(index)
        if is_plural(word):
            return word not in _STEPS
        if not (word == "-" or word[:1].isdecimal()) and is_closed(word):
            return False
    return False


_STEPS = frozenset("points places spots notches ranks rungs positions steps seats jobs".split())


def _is_particle(sheet: Sheet, amount: Amount, at: int) -> bool:
    """Whether the "up" at `at` belongs to its verb ("sign up 5 million people") and states no change."""
    before = sheet.word(at - 1)
    return sheet.word(amount.last) not in POINTS and before[:1].isalpha() and before not in BEING


def _change_after(sheet: Sheet, amount: Amount) -> Change | None:
    """A noun or comparative behind the amount: "a 7% share price increase", "12 points lower"."""
    beside = sheet.word(amount.last)
    if amount.dimension in COMPARED and (beside in MORE or beside in LESS):
        return "up" if beside in MORE else "down"
    if amount.dimension != "percent" and beside not in POINTS:
        return None
    for at in range(amount.last, min(amount.last + 4, len(sheet.tokens))):
        word = sheet.word(at)
        if sheet.word(at + 1) in ("rate", "rates", "target", "forecast"):
            return None
        if word in UP_NOUNS or word == "higher":
            return "up"
        if word in DOWN_NOUNS or word == "lower":
            return "down"
        if (not word[0].isalpha() and word != "-") or word in ("of", "in", "to", "from", "and", "or", "on"):
            return None
    return None


def _same_change(sheet: Sheet, amount: Amount, first: int) -> Change | None:
    """The same change in another measure: "lost 162 points, or 2.14%"."""
    if sheet.word(first - 1) not in ("or", "("):
        return None
    for end in (first - 1, first - 2, first - 3):
        other = sheet.amount_before(end)
        if other is not None and other.last < amount.first:
            return _change_before(sheet, other, other.first)
    return None
