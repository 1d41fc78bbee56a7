"""Tokens in, the single dates out: those with figures, and months, weekdays, seasons, parts and relative times."""

from __future__ import annotations

from twosource.days import timedelta
from twosource.language import calendar
from twosource.language.calendar import Period
from twosource.language.date_words import (
    CENTURIES,
    CENTURY_ORDINALS,
    DASHES,
    DAY_WORDS,
    DECADES,
    MONTH_CUES,
    MONTH_NUMBERS,
    MONTH_SHORT,
    ORDINALS,
    PARTS,
    TURNS,
    UNITS,
    WEEKDAY_NAMES_AFTER,
    WEEKDAY_NAMES_BEFORE,
    WEEKDAY_NUMBERS,
    WEEKDAY_SHORT,
)
from twosource.language.figure_dates import FigureDates
from twosource.language.placing import UNKNOWN_DAY, Dated, turned
from twosource.language.wordforms import is_plural


class WordDates(FigureDates):
    """Reads one date at a token, whatever its form; every method gives None where the words name none."""

    def point(self, index: int, *, ranged: bool = False) -> Dated | None:
        """The single date at `index`; `ranged` says that it ends a range, so that a bare month is one."""
        word = self.word(index)
        if word[:1].isdigit():
            return (
                self.numeric(index)
                or self.day_month(index)
                or self.decade(index)
                or self.century(index)
                or self.year(index)
            )
        if word in DAY_WORDS:
            return self.day_word(index)
        if word in WEEKDAY_NUMBERS or word in WEEKDAY_SHORT:
            return self.weekday(index)
        if word in PARTS and (dated := self.part(index)):
            return dated
        if word in TURNS:
            return self.turn(index)
        if word in calendar.SEASONS:
            return self.season(index)
        if word in CENTURY_ORDINALS and (dated := self.spelled_century(index)):
            return dated
        if word in ORDINALS or word in ("q", "h"):
            return self.fraction(index)
        if word in DECADES or word in CENTURIES:
            return self.spelled_decade(index)
        return self.month_day(index) or self.month_year(index, ranged=ranged)

    def month_year(self, index: int, *, ranged: bool) -> Dated | None:
        """Such as "March 2022", "March of 2022"; a month alone only where its neighbours say that it is one."""
        number, at = self.month_name(index)
        if not number or (
            at > index + 1 and self.word(at - 1) == "." and self.word(index) in ("mar", "dec") and index == 0
        ):
            return None
        year, end = self.trailing_year(at)
        if year is None:
            if not ranged and (
                self.word(index - 1) not in MONTH_CUES or self.capital(at) or self.word(index) in MONTH_SHORT
            ):
                return None
            if self.word(index) in ("may", "march") and self.word(index - 1) in (
                "for",
                "and",
                "or",
                "to",
                "of",
                "'s",
                "’s",
            ):
                return None
        return Dated(index, end, "month", self.placed_month(year, number, index))

    def weekday(self, index: int) -> Dated | None:
        """Such as "Friday", "on Friday morning", "Friday, May 16"; a short form only before a date."""
        word = self.word(index)
        number = WEEKDAY_NUMBERS.get(word) or WEEKDAY_SHORT.get(word, 0)
        if not self.capital(index):
            return None
        at = index + 1
        if word in WEEKDAY_SHORT and self.word(at) == ".":
            at += 1
        if self.word(at) == ",":
            at += 1
        full = self.month_day(at) or self.day_month(at)
        if full is not None and full.first == at:
            return full._replace(first=index)
        if word in WEEKDAY_SHORT or self.word(index - 1) in WEEKDAY_NAMES_BEFORE:
            return None
        if self.capital(index + 1) and self.word(index + 1) in WEEKDAY_NAMES_AFTER | {"night"}:
            return None
        if self.word(index - 1) == "on" and self.word(index - 2) == "mail":
            return None
        return self.with_day_part(Dated(index, index + 1, "weekday", self.placed_weekday(number, index)))

    def with_day_part(self, dated: Dated) -> Dated:
        """The day with its morning, afternoon, evening or night, where it has one."""
        name = self.word(dated.last)
        if name in calendar.DAY_PARTS:
            return dated._replace(last=dated.last + 1, period=calendar.part_of_day(dated.period, name))
        return dated

    def day_word(self, index: int) -> Dated | None:
        """Such as "yesterday", "tomorrow morning"; not the name of a newspaper."""
        shift = DAY_WORDS[self.word(index)]
        name = self.word(index)
        if name == "today" and (
            self.word(index - 1) == "usa" or (self.capital(index) and index and self.capital(index - 1))
        ):
            return None
        period = Period(None, None, "XXXX-XX-XX", calendar.DAY)
        if self.published is not None:
            period = calendar.of_day(self.published + timedelta(days=shift))
        if name == "tonight":
            return Dated(index, index + 1, "relative", calendar.part_of_day(period, "night"))
        return self.with_day_part(Dated(index, index + 1, "relative", period))

    def turn(self, index: int) -> Dated | None:
        """Such as "last Friday", "next month", "this year", "last night", "this morning", "last May", "last summer"."""
        turn, unit = TURNS[self.word(index)], self.word(index + 1)
        if unit in WEEKDAY_NUMBERS and self.capital(index + 1):
            number = WEEKDAY_NUMBERS[unit]
            return self.with_day_part(
                Dated(index, index + 2, "weekday", self.placed_weekday(number, index, turn))
            )
        if unit in calendar.DAY_PARTS and turn in (-1, 0) and (turn == 0 or unit == "night"):
            period = calendar.of_day(self.published + timedelta(days=turn)) if self.published else UNKNOWN_DAY
            return Dated(index, index + 2, "relative", calendar.part_of_day(period, unit))
        if unit in MONTH_NUMBERS and self.capital(index + 1):
            return self.turned_month(index, turn)
        if unit in calendar.SEASONS or unit in UNITS:
            period_ = turned(self.published, turn, unit)
            return Dated(index, index + 2, "relative", period_) if period_ else None
        return None

    def turned_month(self, index: int, turn: int) -> Dated | None:
        """Such as "last May", "next March"."""
        number = MONTH_NUMBERS[self.word(index + 1)]
        if self.number(index + 2, 1, 31) is not None or self.number(index + 2, 1900, 2100) is not None:
            return None
        if self.published is None:
            return Dated(index, index + 2, "relative", calendar.month(None, number))
        year, now = self.published.year, self.published.month
        year += {-1: -1 if number >= now else 0, 0: 0, 1: 1 if number <= now else 0}[turn]
        return Dated(index, index + 2, "relative", calendar.month(year, number))

    def part(self, index: int) -> Dated | None:
        """Such as "early 2022", "mid-May", "late last year", "the end of 2024", "the early weeks of 2022", "early on Friday" is none."""
        which, at = PARTS[self.word(index)], index + 1
        if self.word(at) in ("weeks", "days", "months", "years", "part", "stages", "hours"):
            at += 1
        if self.word(at) in DASHES or self.word(at) in ("in", "of", "the", "this"):
            at += 1 if self.word(at) != "this" else 0
        if self.word(at) == "the":
            at += 1
        if at > index + 3 or (
            self.word(index) in ("beginning", "start", "middle", "end")
            and self.word(at - 1) not in ("of", "the", "this")
        ):
            return None
        if self.word(at) in PARTS or self.word(at) in DAY_WORDS:
            return None
        whole = self.whole(at)
        if whole is None or whole.period.grain < calendar.WEEK or whole.first != at:
            return None
        return Dated(index, whole.last, "part", calendar.part(whole.period, which))

    def whole(self, index: int) -> Dated | None:
        """What may follow "early": a year or decade, a month, a season, "last year"."""
        number = self.number(index, 1000, 2100)
        if number is not None and len(self.word(index)) == 4 and not is_plural(self.word(index + 1)):
            return self.decade(index) or Dated(index, index + 1, "year", calendar.year(number))
        if self.word(index) in TURNS:
            return self.turn(index)
        decade = self.decade(index) or self.spelled_decade(index)
        if self.word(index) in CENTURY_ORDINALS:
            return self.spelled_century(index)
        return self.month_year(index, ranged=True) or self.century(index) or decade

    def spelled_century(self, index: int) -> Dated | None:
        """Such as "the twentieth century", "nineteenth-century", "the twenty-first century"."""
        number, at = CENTURY_ORDINALS[self.word(index)], index + 1
        if number == 0:
            at += self.word(at) in DASHES
            if self.word(at) != "first":
                return None
            number, at = 21, at + 1
        at += self.word(at) in DASHES
        return Dated(index, at + 1, "part", calendar.century(number)) if self.word(at) == "century" else None

    def spelled_decade(self, index: int) -> Dated | None:
        """Such as "the eighties", "the nineteen-nineties", "the roaring twenties"; not "in her eighties"."""
        if self.word(index) in CENTURIES:
            at = index + 1 + (self.word(index + 1) in DASHES)
            of_century = DECADES.get(self.word(at))
            if of_century is None:
                return None
            return Dated(index, at + 1, "part", calendar.decade(CENTURIES[self.word(index)] + of_century))
        number = DECADES.get(self.word(index))
        if number is None or not self.is_past_decade(index, number):
            return None
        return Dated(index, index + 1, "part", calendar.decade(1900 + number))

    def season(self, index: int) -> Dated | None:
        """Such as "summer of 2023", "summer 2023"."""
        at = index + 1 + (self.word(index + 1) == "of")
        number = self.number(at, 1900, 2100)
        if number is None or len(self.word(at)) != 4 or is_plural(self.word(at + 1)):
            return None
        return Dated(index, at + 1, "part", calendar.season(number, self.word(index)))

    def fraction(self, index: int) -> Dated | None:
        """Such as "the first half of 2024", "third quarter of 2024", "Q3 2024"."""
        if self.word(index) in ("q", "h"):
            place, at = self.number(index + 1, 1, 4), index + 2
            letter = self.word(index)
            if place is None or not self.touches(index + 1):
                return None
        else:
            place, letter = ORDINALS[self.word(index)], self.word(index + 1)[:1]
            if self.word(index + 1) not in ("quarter", "half"):
                return None
            letter, at = ("q" if letter == "q" else "h"), index + 2
        at += self.word(at) == "of"
        number = self.number(at, 1900, 2100)
        if number is None:
            turned = self.turn(at) if self.word(at) in TURNS and self.word(at + 1) == "year" else None
            if turned is None or turned.period.low is None:
                return None
            number, at = turned.period.low.year, at + 1
        period = calendar.fraction(number, "Q" if letter == "q" else "H", place)
        return Dated(index, at + 1, "part", period) if period else None
