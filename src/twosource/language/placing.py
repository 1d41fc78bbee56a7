"""A date without its year, a weekday or a relative time in, its place in the calendar by the publishing date out."""

from __future__ import annotations

from functools import cached_property

from twosource.days import date, timedelta
from twosource.language import calendar
from twosource.language.calendar import Period
from twosource.language.date_words import DASHES, DECADES, HEAT, PARTS, YEARLY_EVENTS
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import PLANNING, REPORTED_FUTURE
from twosource.language.wordforms import is_base, is_past
from twosource.language.wordlist import words
from twosource.row import NamedTuple

_TWENTY = 20
_DETERMINERS = words("the his her its their our my this that these those 's ’s")
_MONTHS_AHEAD = timedelta(days=90)
_AHEAD = words("scheduled planned expected slated due set")
_OPENING = words("open close begin start resume opens closes resumes")
_HOURS = words("am pm a.m p.m a.m. p.m. noon midday midnight gmt")


class Dated(NamedTuple):
    """A date that tokens [first, last) name, and its kind: day, weekday, month, year, part, relative or range."""

    first: int
    last: int
    kind: str
    period: Period


class Placing:
    """The tokens of a sentence with the publishing date, by which what has no year of its own finds its place."""

    def __init__(self, tokens: Tokens, published: date | None) -> None:
        self.tokens = tokens
        self.lower = tokens.lower
        self.count = len(tokens)
        self.published = published

    def word(self, index: int) -> str:
        """The token at `index` in lower case, empty outside the sentence."""
        return self.lower[index] if 0 <= index < self.count else ""

    def touches(self, index: int) -> bool:
        """Whether no space stands before the token at `index`."""
        tokens = self.tokens
        return 0 < index < self.count and tokens.starts[index] == tokens.ends[index - 1]

    def capital(self, index: int) -> bool:
        """Whether the token at `index` starts with a capital."""
        return 0 <= index < self.count and self.tokens.words[index][:1].isupper()

    def number(self, index: int, low: int, high: int) -> int | None:
        """The whole number of up to four figures at `index` if it lies between `low` and `high`."""
        word = self.word(index)
        if not word.isascii() or not word.isdigit() or len(word) > 4:
            return None
        value = int(word)
        return value if low <= value <= high else None

    def is_past_decade(self, index: int, number: int) -> bool:
        """Whether "80s" or "eighties" at `index` are those of the last century: behind "the", or behind one that is."""
        at = index - 1
        if self.word(at) in ("and", "or") and self.word(at - 1) in (*DECADES, "s"):
            index = at - 1 - (self.word(at - 1) == "s")
            number = DECADES.get(self.word(index)) or self.number(index, 20, 90) or 0
        return self._is_dated_decade(index, number)

    def _is_dated_decade(self, index: int, number: int) -> bool:
        """Whether "the" stands before the decade, and no degrees near; the twenties count only where they roar."""
        at = index - 1 - (self.word(index - 1) in DASHES)
        roaring = self.word(at) in ("roaring", "swinging")
        if self.word(at) in PARTS or roaring:
            at -= 1
        behind = self.word(index + 1 if self.word(index) in DECADES else index + 2)
        if self.word(at) != "the" or behind in ("age", "ages", "bracket") or self._of_weather:
            return False
        return number > _TWENTY or roaring

    @cached_property
    def _of_weather(self) -> bool:
        """Whether the sentence tells of the weather, whose tens are degrees."""
        return not HEAT.isdisjoint(self.tokens.lower)

    def names_events(self, index: int) -> bool:
        """Whether the number at `index` stands between an adjective and events that a year tells: "the deadly 2012 attacks"."""
        named = {self.word(index - 2), self.word(index - 3)} & _DETERMINERS
        return bool(named) and self.word(index - 1).isalpha() and self.word(index + 1) in YEARLY_EVENTS

    def placed_day(self, year: int | None, month: int, number: int, index: int) -> Period | None:
        """The day named at `index`; without a year, the one nearest to the publishing date, or the last behind a verb of
        the past where that would lie months ahead.
        """
        published = self.published
        if year is not None or published is None:
            return calendar.day(year, month, number)
        near = [calendar.day(published.year + shift, month, number) for shift in (-1, 0, 1)]
        placed = [(abs(period.low - published), period) for period in near if period and period.low]
        if not placed:
            return None
        distance, period = min(placed)
        if period.low and period.low - published > _MONTHS_AHEAD and self.past(index):
            before = [(d, p) for d, p in placed if p.low and p.low <= published]
            distance, period = min(before, default=(distance, period))
        return period

    def placed_month(self, year: int | None, month: int, index: int) -> Period:
        """The month; without a year, the last that has begun by the publishing date, or the next if it is to come."""
        if year is None and self.published is not None:
            year = self.published.year
            if self.future(index):
                year += month < self.published.month
            else:
                year -= month > self.published.month
        return calendar.month(year, month)

    def placed_weekday(self, number: int, index: int, turn: int = 0) -> Period:
        """The last such day by the publishing date, the same day if it is one; the next where it is still to come."""
        if self.published is None:
            return Period(None, None, f"XXXX-WXX-{number}", calendar.DAY)
        back = (self.published.isoweekday() - number) % 7
        if turn > 0 or (turn == 0 and back and self.future(index)):
            return calendar.of_day(self.published + timedelta(days=7 - back))
        return calendar.of_day(self.published - timedelta(days=back or (7 if turn < 0 else 0)))

    def plans(self, place: int, index: int) -> bool:
        """Whether the word at `place` plans what is dated at `index`: "set to meet", "due on", "begins Monday"; the nouns
        ("the plans"), "due to rain" and a distant "begins" do not.
        """
        word, behind = self.word(place), self.word(place + 1)
        if word in ("begins", "starts", "opens", "ends"):
            return index - place <= 2
        if word in _OPENING and self.word(place - 1)[-1:] in ("s", "d"):
            return not _HOURS.isdisjoint(self.lower[place:index])  # "polls open at 7am on Thursday"
        if word == "due" and behind in ("on", "by", "in", "for", "next", "back", "out"):
            return True
        return word in PLANNING and behind == "to" and is_base(self.word(place + 2))

    def past(self, index: int) -> bool:
        """Whether the verb next before the date is one of the past, and nothing says that it was still to come."""
        for place in range(index - 1, max(-1, index - 14), -1):
            if is_past(self.word(place)):
                return self.word(place) not in _AHEAD and not self.future(index)
        return False

    def future(self, index: int) -> bool:
        """Whether a word of what is to come governs the date: "will ... on Friday", "due in March", "by Monday"."""
        for place in range(index - 1, max(-1, index - 14), -1):
            word = self.word(place)
            if word in REPORTED_FUTURE or self.plans(place, index):
                return True
            if word in (";", "said", "told", "says", "was", "were", "had"):
                return False
            if word.endswith("ed") and self.word(place - 1) != "be":
                return word in _AHEAD
        before = self.word(index - 1)
        if before == "from":  # "fares rise from Sunday"
            return not any(map(is_past, self.lower[max(0, index - 14) : index - 1]))
        return before in ("by", "until", "till")


def turned(published: date | None, turn: int, unit: str) -> Period | None:
    """The period of "last month", "this year", "next weekend", seen from the publishing date."""
    if published is None:
        return UNKNOWN.get(unit)
    year = published.year
    if unit in calendar.SEASONS:
        return _turned_season(published, turn, unit)
    if unit == "week":
        return calendar.week(published + timedelta(days=7 * turn))
    if unit == "weekend":
        return calendar.weekend(published + timedelta(days=7 * turn))
    if unit == "month":
        months = year * 12 + published.month - 1 + turn
        return calendar.month(months // 12, months % 12 + 1)
    if unit == "quarter":
        quarters = year * 4 + (published.month - 1) // 3 + turn
        return calendar.fraction(quarters // 4, "Q", quarters % 4 + 1)
    if unit == "decade":
        return calendar.decade(year // 10 * 10 + 10 * turn)
    if unit == "century":
        return calendar.century(year // 100 + 1 + turn)
    return calendar.year(year + turn)


def _turned_season(published: date, turn: int, name: str) -> Period:
    """The last season of that name that was over, the next that has not begun, or this year's."""
    near = [calendar.season(published.year + shift, name) for shift in (-2, -1, 0, 1)]
    if turn < 0:
        return [p for p in near if p.high and p.high < published][-1]
    if turn > 0:
        return next((p for p in near if p.low and p.low > published), near[-1])
    return near[2]


UNKNOWN_DAY = Period(None, None, "XXXX-XX-XX", calendar.DAY)
UNKNOWN = {
    "week": Period(None, None, "XXXX-WXX", calendar.WEEK),
    "weekend": Period(None, None, "XXXX-WXX-WE", 2),
    "month": Period(None, None, "XXXX-XX", calendar.MONTH),
    "quarter": Period(None, None, "XXXX-QX", calendar.QUARTER),
    "year": Period(None, None, "XXXX", calendar.YEAR),
    "decade": Period(None, None, "XXX", calendar.DECADE),
    "century": Period(None, None, "XX", calendar.CENTURY),
}
