"""Tokens and the publishing date in, the dates that they name out: absolute, partial, relative, weekdays and ranges."""

from __future__ import annotations

from twosource.days import date
from twosource.language import calendar
from twosource.language.calendar import Period
from twosource.language.date_words import DASHES, MONTH_NUMBERS, MONTH_SHORT, STARTERS
from twosource.language.placing import Dated
from twosource.language.tokens import Tokens
from twosource.language.word_dates import WordDates
from twosource.language.wordforms import is_plural


def dates(tokens: Tokens, published: date | None) -> list[Dated]:
    """The dates of the tokens, left to right, none overlapping; what has no year or is relative is read by `published`."""
    found: list[Dated] = []
    reader = _Ranges(tokens, published)
    end = 0
    for index in [i for i, word in enumerate(tokens.lower) if word in STARTERS or word[0].isdigit()]:
        dated = reader.range_at(index) if index >= end else None
        if dated is not None:
            found.append(dated)
            end = dated.last
    return found


def iso_date(text: str | None) -> date | None:
    """The day of an ISO 8601 date or date-time; None where `text` is none."""
    try:
        day = date.fromisoformat(text[:10]) if text else None
    except ValueError:
        return None
    # The years before and after it must be years as well.
    return day if day is not None and 1000 <= day.year <= 9000 else None


class _Ranges(WordDates):
    """Reads one date or the range that it begins at a token."""

    def range_at(self, index: int) -> Dated | None:
        """A date, or the range that it begins."""
        word = self.lower[index]
        if word[0].isdigit():
            return self.day_range(index) or self.year_range(index) or self.long_range(index)
        if word in MONTH_NUMBERS or word in MONTH_SHORT:
            return self.day_range(index) or self.long_range(index)
        return self.long_range(index)

    def day_range(self, index: int) -> Dated | None:
        """Such as "May 3-5", "May 3 to 5, 2022", "3-5 May 2022"."""
        number, at = self.month_name(index)
        if number:
            first, at = self.day_number(at)
            joint = self.joint(at)
            last, end = self.day_number(joint) if first and joint else (None, at)
            if first and last and first < last and not is_plural(self.word(end)):
                return self.days(index, end, number, (first, last))
            return None
        first, at = self.day_number(index)
        joint = self.joint(at) if first else 0
        last, at = self.day_number(joint) if joint else (None, at)
        number, end = self.month_name(at) if last else (0, at)
        if first and last and number and first < last:
            return self.days(index, end, number, (first, last))
        return None

    def days(self, index: int, end: int, number: int, ends: tuple[int, int]) -> Dated | None:
        year, end = self.trailing_year(end)
        first = self.placed_day(year, number, ends[0], index)
        last = self.placed_day(year, number, ends[1], index)
        period = calendar.join(first, last) if first and last else None
        return Dated(index, end, "range", period) if period else None

    def joint(self, index: int) -> int:
        """The token behind a dash, "to", "and" or "through" that joins the ends of a range; 0 where none does."""
        if self.word(index) in DASHES or self.word(index) in ("to", "through", "until", "till"):
            return index + 1
        return 0

    def year_range(self, index: int) -> Dated | None:
        """Such as "2010-15", "2010-2015", "from 2010 to 2015", "between 2010 and 2015"."""
        first = self.number(index, 1000, 2100)
        if first is None or (self.word(index - 1) in DASHES and self.touches(index)):
            return None
        before = self.word(index - 1)
        if self.word(index + 1) in DASHES and self.touches(index + 1) and self.touches(index + 2):
            last = self.number(index + 2, 1000, 2100)
            short = self.number(index + 2, 0, 99)
            if last is None and short is not None and len(self.word(index + 2)) == 2:
                last = first // 100 * 100 + short
            if self.word(index + 3) in DASHES and self.touches(index + 3):
                return None
        elif (before == "from" and self.word(index + 1) in ("to", "until", "through")) or (
            before == "between" and self.word(index + 1) == "and"
        ):
            last = self.number(index + 2, 1000, 2100)
            if is_plural(self.word(index + 3)):
                return None
        else:
            return None
        if last is None or not first < last <= first + 200 or first < 1500:
            return None
        period = calendar.years(first, last, f"{first:04}/{last:04}", calendar.YEAR)
        return Dated(index, index + 3, "range", period)

    def long_range(self, index: int) -> Dated | None:
        """Such as "between March and May 2022", "from May 28 to June 2", "May 28-June 2"; else the single date at `index`."""
        first = self.point(index)
        if first is None:
            return None
        before, joint = self.word(index - 1), self.word(first.last)
        joined = (
            (before == "between" and joint == "and")
            or (before == "from" and joint in ("to", "until", "through", "till"))
            or (joint in DASHES and first.kind in ("day", "month"))
        )
        if not joined:
            return first
        last = self.point(first.last + 1, ranged=True)
        if last is None or last.kind != first.kind:
            return first
        start = first.period
        if start.iso.startswith("XXXX") or (first.kind in ("day", "month") and not self.has_year(first)):
            start = self.with_year_of(first, last) or start
        period = calendar.join(start, last.period)
        return Dated(index, last.last, "range", period) if period else first

    def has_year(self, dated: Dated) -> bool:
        return self.number(dated.last - 1, 1000, 2100) is not None

    def with_year_of(self, first: Dated, last: Dated) -> Period | None:
        """The first end in the year of the last ("between March and May 2022"), or in the year before."""
        if last.period.low is None:
            return None
        number, at = self.month_name(first.first)
        if not number:
            return None
        year = last.period.low.year - (number > last.period.low.month)
        day_number, _ = self.day_number(at)
        return calendar.day(year, number, day_number) if day_number else calendar.month(year, number)
