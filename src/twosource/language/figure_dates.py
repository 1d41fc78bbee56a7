"""Tokens in, the dates written with figures out: days of months, numeric dates, decades, centuries and bare years."""

from __future__ import annotations

from twosource.days import date
from twosource.language import calendar
from twosource.language.calendar import Period
from twosource.language.date_words import (
    AFTER_NO_YEAR,
    COMPARING,
    DASHES,
    ENDINGS,
    MONTH_NUMBERS,
    MONTH_SHORT,
    PARTS,
    WEAK_YEAR_CUES,
    YEAR_BOUNDS,
    YEAR_CUES,
    YEAR_HEDGES,
    YEAR_NOUNS,
)
from twosource.language.placing import Dated, Placing
from twosource.language.wordforms import is_number, is_plural


class FigureDates(Placing):
    """Reads one date with figures at a token; every method gives None where the words name none."""

    def month_name(self, index: int) -> tuple[int, int]:
        """The month named at `index` and the token behind it; (0, index) where none is. A short form takes its full stop."""
        word = self.word(index)
        if not self.capital(index):
            return 0, index
        if word in MONTH_NUMBERS:
            return MONTH_NUMBERS[word], index + 1
        if word in MONTH_SHORT:
            dotted = self.word(index + 1) == "." and self.touches(index + 1)
            after = index + 1 + dotted
            if self.number(after, 1, 31) is not None or self.number(after, 1900, 2100) is not None:
                return MONTH_SHORT[word], after
            if dotted or self.number(index - 1, 1, 31) is not None:
                return MONTH_SHORT[word], after
        return 0, index

    def day_number(self, index: int) -> tuple[int | None, int]:
        """A day of the month, its ordinal ending taken in, and the token behind it."""
        number = self.number(index, 1, 31)
        if (
            number is None
            or self.word(index + 1) in ("%", ":")
            or (self.word(index + 1) == "." and self.word(index + 2).isdigit())
        ):
            return None, index
        if self.word(index + 1) in ENDINGS and self.touches(index + 1):
            return number, index + 2
        return number, index + 1

    def trailing_year(self, index: int) -> tuple[int | None, int]:
        """A year behind a day or month, with its comma: ", 2025"."""
        at = index + 1 if self.word(index) in (",", "of") else index
        number = self.number(at, 1000, 2100)
        counts = is_plural(self.word(at + 1)) and not self.capital(at + 1) and self.word(index) != ","
        if number is None or len(self.word(at)) != 4 or counts:
            return None, index
        return number, at + 1

    def month_day(self, index: int) -> Dated | None:
        """Such as "May 16", "Sept. 5, 2025", "May 16th"; "in May 16 people" is a month and a count."""
        number, at = self.month_name(index)
        if not number:
            return None
        day_number, end = self.day_number(at)
        if day_number is None:
            return None
        if is_plural(self.word(end)) and self.word(index - 1) in ("in", "since", "during"):
            return None
        year, end = self.trailing_year(end)
        period = self.placed_day(year, number, day_number, index)
        return Dated(index, end, "day", period) if period else None

    def day_month(self, index: int) -> Dated | None:
        """Such as "16 May", "16th of May 2025", "Wed 19 Apr 2017" (without its weekday)."""
        day_number, at = self.day_number(index)
        if day_number is None:
            return None
        if self.word(at) == "of":
            at += 1
        number, end = self.month_name(at)
        if not number or (self.touches(index) and self.word(index - 1) not in "(“\"'‘,"):
            return None
        if (
            self.number(end, 1, 31) is not None
            and self.word(end + 1) not in (":",)
            and not self.clock_behind(end)
        ):
            return None
        year, end = self.trailing_year(end)
        period = self.placed_day(year, number, day_number, index)
        return Dated(index, end, "day", period) if period else None

    def clock_behind(self, index: int) -> bool:
        """Whether the figure at `index` is an hour."""
        return self.word(index + 1) in ("am", "pm", "a.m.", "p.m.", ":")

    def numeric(self, index: int) -> Dated | None:
        """Such as "2025-05-16", "16/05/2025", "16.05.2025"; where day and month could be either, the period from one to the other."""
        word = self.word(index)
        if word.count(".") == 2:
            parts, end = word.split("."), index + 1
        else:
            mark = self.word(index + 1)
            if mark not in ("/", "-") or self.word(index + 3) != mark:
                return None
            parts, end = [self.word(index + step) for step in (0, 2, 4)], index + 5
            if not all(self.touches(place) for place in range(index + 1, end)) or (
                self.touches(end) and self.word(end) == mark
            ):
                return None
        if not all(p.isascii() and p.isdigit() for p in parts) or (
            self.touches(index) and self.word(index - 1) in "-/"
        ):
            return None
        period = _numeric_period([len(p) for p in parts], [int(p) for p in parts])
        return Dated(index, end, "day", period) if period else None

    def decade(self, index: int) -> Dated | None:
        """Such as "the 1990s", "mid-2000s" (without its "mid"), "the '90s"."""
        ending = self.word(index + 1)
        if ending in ("'s", "’s") and self.word(index - 1) not in ("the", "early", "late", "mid", "-"):
            return None
        if ending not in ("s", "'s", "’s") or not self.touches(index + 1):
            return None
        word = self.word(index)
        first = self.number(index, 1000, 2090)
        if first is not None and first % 10 == 0 and len(word) == 4:
            return Dated(index, index + 2, "part", calendar.decade(first))
        short = self.number(index, 20, 90)
        if (
            short is not None
            and short % 10 == 0
            and self.word(index - 1) in ("'", "’", "‘")
            and self.touches(index)
        ):
            return Dated(index - 1, index + 2, "part", calendar.decade(1900 + short))
        if short is not None and self.is_past_decade(index, short):
            return Dated(index, index + 2, "part", calendar.decade(1900 + short))
        return None

    def century(self, index: int) -> Dated | None:
        """Such as "the 21st century", "19th-century"."""
        number = self.number(index, 1, 21)
        if number is None or self.word(index + 1) not in ENDINGS or not self.touches(index + 1):
            return None
        at = index + 2 + (self.word(index + 2) in DASHES)
        if self.word(at) != "century":
            return None
        return Dated(index, at + 1, "part", calendar.century(number))

    def year(self, index: int) -> Dated | None:
        """A year alone, where its neighbours say that it is one: "in 2016", "the 2003 quake", "(2016)"; not "2000 people"."""
        number = self.number(index, 1000, 2100)
        if number is None or len(self.word(index)) != 4 or not self.free_standing(index):
            return None
        before, after = self.word(index - 1), self.word(index + 1)
        recent = 1900 <= number <= 2035
        counted = (
            is_plural(after)
            or is_number(after)
            or after in ("percent", "per", "%", "people", "km", "ft", "kg")
        )
        if (
            before in YEAR_CUES
            or self.hedged_year(index)
            or (before in DASHES and self.word(index - 2) in PARTS)
        ):
            if counted and (before != "in" or not recent or number % 100 == 0):
                return None
        elif (before == "(" and after == ")") or (recent and before in COMPARING and after in YEAR_NOUNS):
            pass
        elif not recent or not self.dating(index, counted=counted):
            return None
        return Dated(index, index + 1, "year", calendar.year(number))

    def hedged_year(self, index: int) -> bool:
        """Whether a hedge that only a time takes stands before the year: "until at least 2015", "as early as 1998"."""
        last = self.word(index - 1)
        if last == "least":
            return self.word(index - 2) == "at" and self.word(index - 3) in YEAR_BOUNDS
        return last == "as" and self.word(index - 2) in YEAR_HEDGES

    def free_standing(self, index: int) -> bool:
        """Whether the number is no part of a longer one, an amount, a designation or a score."""
        if self.touches(index) and self.word(index - 1) not in (
            "(",
            "“",
            '"',
            "‘",
            "'",
            "[",
            "—",
            "–",
            "-",
            "−",
        ):
            return False
        if self.touches(index) and self.word(index - 1) in ("-", "–") and self.word(index - 2) not in PARTS:
            return False
        behind = self.word(index + 1)
        if self.touches(index + 1) and (
            behind in ("%", "/", ":", "-", "–", "s", "m", "km", "th", "+") or behind[:1].isalnum()
        ):
            return behind in ("-", "–") and self.word(index + 2).isalpha()
        return behind not in ("gmt", "hours", "hrs", "utc", "local")

    def dating(self, index: int, *, counted: bool) -> bool:
        """Whether a recent year is one without a preposition of time: a modifier of a noun, or behind "of", "to"."""
        before, after = self.word(index - 1), self.word(index + 1)
        number = int(self.word(index))
        noun_behind = after[:1].isalpha() and after not in AFTER_NO_YEAR
        if before in ("of", "to", "and", "or", "between", "for", "&"):
            return not counted and not (noun_behind and before not in ("of", "for", "and"))
        if before in WEAK_YEAR_CUES or before in ("'s", "’s"):
            return noun_behind and (not counted or number % 100 != 0)
        return (
            noun_behind
            and (not counted or self.names_events(index))
            and number % 100 != 0
            and not self.capital(index - 1)
            and before not in ("no", "no.")
        )


def _numeric_period(lengths: list[int], numbers: list[int]) -> Period | None:
    if lengths == [4, 2, 2]:
        return calendar.day(*numbers) if 1000 <= numbers[0] <= 2100 else None
    if lengths[2] not in (2, 4) or max(lengths[:2]) > 2:
        return None
    first, second, year = numbers
    year += 2000 if lengths[2] == 2 else 0
    if not 1000 <= year <= 2100:
        return None
    readings = [calendar.day(year, second, first), calendar.day(year, first, second)]
    held = sorted((r for r in readings if r and r.low), key=lambda r: r.low or date.min)
    if not held:
        return None
    if len(held) == 1 or held[0].low == held[1].low:
        return held[0]
    return Period(held[0].low, held[1].high, f"{held[0].iso}|{held[1].iso}", calendar.DAY, vague=True)
