"""A passage in, its durations out: numbers of hours, days, years; and "an hour", "half a year", "a full week"."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final
from twosource.language.units import unit_at
from twosource.language.wordforms import is_closed
from twosource.noun import replace
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

# "A week" is one week after these; elsewhere it may be a rate ("once a week") or a name for a time.
_LASTING = frozenset(
    "for within after than about nearly almost over under around last lasted lasting lasts took take takes taking "
    "spent least roughly only just half nearly wait waited of in".split()
)
_ARTICLES = frozenset({"a", "an", "another", "one"})
_WHOLE = frozenset({"full", "whole", "entire", "solid", "single"})
# "All day" is from a quarter of it on: a working day, five days of a week.
_ALL_FROM = Decimal("0.25")
# What is "week-long" took from five or six days on.
_ABOUT_ONE = (Decimal("0.8"), Decimal("1.2"))
_KINDS = frozenset({"business", "working", "calendar"})
_LONG = frozenset({"hour", "day", "week", "month", "year", "decade", "century", "fortnight"})
_NOT_AFTER = frozenset("ago earlier later before old in of to off".split())


def _numbered(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    found = [*sheet.open("duration"), *_clocked(sheet)]
    return [read(sheet, _with_half(sheet, amount), "numeric.duration") for amount in found]


def _clocked(sheet: Sheet) -> list[Amount]:
    """Times of a race in figures, as seconds: "lapped in 1:12.345", "won in 2:01:25"."""
    words, found = sheet.tokens.words, []
    for numeral in sheet.numerals:
        first, last = numeral.first, numeral.last
        while first > 1 and words[first - 1] == ":" and words[first - 2].isdecimal():
            if not (sheet.touches(first) and sheet.touches(first - 1)) or numeral.first - first > _HOURS_TOO:
                break
            first -= 2
        if first == numeral.first or numeral.form != "digits":
            continue
        parts = [*map(Decimal, words[first : numeral.first : 2]), numeral.value]
        if _is_run(sheet, first, parts, numeral.grain) and sheet.free(first, last):
            seconds = sum((part * 60**place for place, part in enumerate(reversed(parts))), Decimal(0))
            found.append(_made(first, last, "second")._replace(value=seconds, grain=numeral.grain))
    return found


def _is_run(sheet: Sheet, first: int, parts: list[Decimal], grain: Decimal) -> bool:
    """Whether minutes and seconds are a time that somebody took: they have fractions, or hours behind "in"."""
    if any(part >= _SIXTY for part in parts[1:]) or sheet.word(first - 1) == ":" or sheet.touches(first):
        return False
    timed = grain < 1 and len(parts) > 1
    return timed or (len(parts) == _HOURS_TOO and sheet.word(first - 1) in _TIMED)


_SIXTY = 60
_HOURS_TOO = 3
_TIMED = frozenset("in of clocked clocking ran timed posted under than".split())


def _with_half(sheet: Sheet, amount: Amount) -> Amount:
    """The half of the unit before it: "one hour and a half"."""
    lower, at = sheet.tokens.lower, amount.last
    for tail in (("and", "a", "half"), ("and", "half")):
        if tuple(lower[at : at + len(tail)]) == tail and sheet.word(at + len(tail)) != "of":
            return amount._replace(
                last=at + len(tail), value=amount.value + Decimal("0.5"), grain=Decimal("0.1")
            )
    return amount


def _single(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    found = []
    for at in sheet.places("time"):
        amount = _one(sheet, at)
        if amount is not None and sheet.free(amount.first, amount.last):
            reading = read(sheet, _with_half(sheet, amount), "numeric.duration.single")
            ends = _loose_ends(sheet, amount)
            if ends is not None:
                quantity = replace(reading.quantity, low=ends[0], high=ends[1], modifier="approximate")
                reading = reading._replace(quantity=quantity)
            found.append(reading)
    return found


def _loose_ends(sheet: Sheet, amount: Amount) -> tuple[Decimal, Decimal] | None:
    """How short and long "all day", "day-long" and "week-long" may be, in the unit; None for what is told exactly."""
    if sheet.word(amount.first) == "all" or (amount.hyphened and amount.unit == "day"):
        return _ALL_FROM, Decimal(1)
    return _ABOUT_ONE if amount.hyphened else None


def _one(sheet: Sheet, at: int) -> Amount | None:
    """The single unit of time at `at` with the article or "full" before it, None where it is no duration."""
    unit = unit_at(sheet.tokens, at)
    word, before = sheet.word(at), sheet.word(at - 1)
    if unit is None or word not in _LONG:
        return None
    if _is_long(sheet, at):
        return _made(at, at + 3, unit.unit.name)._replace(hyphened=True)
    if before in _ARTICLES and sheet.word(at + 1) in ("'s", "’s"):
        return _made(at - 1, at + 1, unit.unit.name) if _is_of_what(sheet, at) else None
    first = at - 1
    if before == "-":
        before, first = sheet.word(at - 2), at - 2
    if before in _KINDS and sheet.word(at - 2) == "another":
        before, first = "another", at - 2
    if before == "all":
        return _made(first, at + 1, unit.unit.name) if sheet.word(at + 1) != "-" else None
    if before in _WHOLE and sheet.word(first - 1) not in ("every", "per", "each"):
        if sheet.word(first - 1) in _ARTICLES:
            first -= 1
    elif (
        before not in _ARTICLES
        or sheet.word(at - 1) == "-"
        or (sheet.word(at + 1) in _NOT_AFTER and not _is_spent(sheet, first, at))
        or (before != "another" and not _lasts(sheet, first))
        or (sheet.word(first - 1) in ("in", "of") and word != "hour" and not _is_best_of(sheet, first - 1))
    ):
        return None
    return _made(first, at + 1, unit.unit.name)


def _is_long(sheet: Sheet, at: int) -> bool:
    """Whether the unit at `at` is how long the noun behind lasts: "a week-long strike"."""
    tied = (
        sheet.word(at + 1) == "-"
        and sheet.word(at + 2) == "long"
        and sheet.touches(at + 1)
        and sheet.touches(at + 2)
    )
    noun = sheet.word(at + 3)
    if (
        not tied
        or not noun[:1].isalpha()
        or is_closed(noun)
        or (sheet.word(at - 1) == "-" and sheet.touches(at))
    ):
        return False
    return sheet.word(at - 1) not in ("half", "quarter")


def _is_of_what(sheet: Sheet, at: int) -> bool:
    """Whether a noun that takes so long stands behind the possessive: "a minute's silence"; not "in a week's time"."""
    noun = sheet.word(at + 2)
    return noun[:1].isalpha() and not is_closed(noun) and noun not in _NOT_LASTING


_NOT_LASTING = frozenset(
    "time end start beginning close turn worth best first last second news paper edition".split()
)


def _is_best_of(sheet: Sheet, at: int) -> bool:
    """Whether something is the utmost of the time: "the biggest in a decade", "the first in a year"."""
    near = sheet.tokens.lower[max(0, at - _REACH) : at]
    return sheet.word(at) == "in" and any(
        w in _UTMOST or (w.endswith("est") and w not in _NO_SUPERLATIVES) for w in near
    )


_REACH = 3
_UTMOST = frozenset({"first", "worst", "most", "only"})
_NO_SUPERLATIVES = frozenset(
    "forest interest request protest arrest harvest contest conquest guest west rest test priest modest unrest".split()
)


def _is_spent(sheet: Sheet, first: int, at: int) -> bool:
    """Whether somebody passes the time somewhere: "spent a year in prison"."""
    return sheet.word(at + 1) == "in" and sheet.word(first - 1) in ("spent", "spend", "spends", "spending")


def _lasts(sheet: Sheet, at: int) -> bool:
    """Whether the words before the article at `at` make what follows a duration."""
    return sheet.word(at - 1) in _LASTING or (sheet.word(at - 2), sheet.word(at - 1)) == ("up", "to")


def _made(first: int, last: int, unit: str) -> Amount:
    return Amount(
        first,
        last,
        Decimal(1),
        Decimal(1),
        "words",
        1,
        unit,
        "duration",
        hyphened=False,
        number_first=first,
        number_last=last - 1,
    )


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.duration",
        "A number of units of time; parts of one duration in falling units are one quantity.",
        _numbered,
        matches=(
            "The talks lasted less than two hours.",
            "He waited two and a half hours.",
            "A 10-day truce began.",
            "It took three days, seven hours and 20 minutes.",
            "The siege went on for three straight weeks.",
        ),
        ignores=("Polls close at 10:30 p.m.", "She finished second.", "The 34-year-old driver fled."),
    ),
    Rule(
        "numeric.duration.single",
        "One unit of time by its article where the words say that something lasts: for, within, more than.",
        _single,
        matches=(
            "The outage lasted an hour.",
            "They argued for more than a week.",
            "It took a full year.",
            "A week-long strike ended.",
            "He got a year's ban.",
        ),
        ignores=(
            "He visits once a week.",
            "A year ago the mine shut.",
            "It was a day of mourning.",
            "It ends in a week's time.",
        ),
    ),
)
