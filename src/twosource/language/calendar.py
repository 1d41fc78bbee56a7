"""Years, months, days and their parts in, periods out: two inclusive days, a TIMEX3 value and the grain in days.

TIMEX3 values after ISO-TimeML (ISO 24617-1:2012): "2022-03", "XXXX-05-16" where the year is unknown, "199" for a decade,
"20" for a century, "2022-Q3", "2022-H1", "2022-SU", "2022-W07", "2022-03-04TMO". "Early", "mid" and "late" keep the value of
the whole (TIMEX3 puts them into an attribute of its own) and narrow the days; such a period is `vague`.
"""

from __future__ import annotations

from twosource.annotation import Literal
from twosource.days import date, timedelta
from twosource.row import NamedTuple

Part = Literal["early", "mid", "late"]

DAY, WEEK, MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY = 1, 7, 30, 91, 182, 365, 3650, 36500
SEASONS = {
    "spring": ("SP", 3),
    "summer": ("SU", 6),
    "autumn": ("FA", 9),
    "fall": ("FA", 9),
    "winter": ("WI", 12),
}
DAY_PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "lunchtime": "MI"}


class Period(NamedTuple):
    """The days `low` to `high`, both included, None where the text and its publishing date leave them open."""

    low: date | None
    high: date | None
    iso: str
    grain: int
    vague: bool = False


_LEAP = 2024  # a day without its year may be the 29th of February


def day(year: int | None, month: int, number: int) -> Period | None:
    """One day; None where the month has no such day."""
    if not 1 <= month <= 12 or not 1 <= number <= _month_end(year or _LEAP, month).day:
        return None
    if year is None:
        return Period(None, None, f"XXXX-{month:02}-{number:02}", DAY)
    return of_day(date(year, month, number))


def of_day(when: date) -> Period:
    """One day of the calendar."""
    return Period(when, when, when.isoformat(), DAY)


def month(year: int | None, number: int) -> Period:
    """One month."""
    if year is None:
        return Period(None, None, f"XXXX-{number:02}", MONTH)
    return Period(date(year, number, 1), _month_end(year, number), f"{year:04}-{number:02}", MONTH)


def year(number: int) -> Period:
    """One year."""
    return Period(date(number, 1, 1), date(number, 12, 31), f"{number:04}", YEAR)


def years(first: int, last: int, iso: str, grain: int) -> Period:
    """The years `first` to `last`, both included."""
    return Period(date(first, 1, 1), date(last, 12, 31), iso, grain)


def decade(first: int) -> Period:
    """The ten years from `first`: 1990 for "the 1990s"."""
    return years(first, first + 9, f"{first // 10:03}", DECADE)


def century(number: int) -> Period:
    """The hundred years that common use calls the `number`-th century: the 21st begins in 2000."""
    return years(max((number - 1) * 100, 1), (number - 1) * 100 + 99, f"{number - 1:02}", CENTURY)


def season(number: int | None, name: str) -> Period:
    """A season of a year, by its months in the northern hemisphere; a winter may be that of either end of the year."""
    code, first = SEASONS[name]
    if number is None:
        return Period(None, None, f"XXXX-{code}", QUARTER, vague=True)
    if first == 12:
        return Period(
            date(number - 1, 12, 1), _month_end(number + 1, 2), f"{number:04}-WI", QUARTER, vague=True
        )
    return Period(
        date(number, first, 1), _month_end(number, first + 2), f"{number:04}-{code}", QUARTER, vague=True
    )


def fraction(number: int | None, letter: Literal["Q", "H"], place: int) -> Period | None:
    """A quarter or half of a calendar year; None where it has none of that place."""
    months = 3 if letter == "Q" else 6
    grain = QUARTER if letter == "Q" else HALF
    if not 1 <= place <= 12 // months:
        return None
    if number is None:
        return Period(None, None, f"XXXX-{letter}{place}", grain)
    return Period(
        date(number, (place - 1) * months + 1, 1),
        _month_end(number, place * months),
        f"{number:04}-{letter}{place}",
        grain,
    )


def week(inside: date) -> Period:
    """The week, Monday to Sunday, that holds a day."""
    monday = inside - timedelta(days=inside.weekday())
    number = monday.isocalendar()
    return Period(monday, monday + timedelta(days=6), f"{number.year:04}-W{number.week:02}", WEEK)


def weekend(inside: date) -> Period:
    """The Saturday and Sunday of the week that holds a day."""
    whole = week(inside)
    assert whole.low is not None
    return Period(whole.low + timedelta(days=5), whole.high, f"{whole.iso}-WE", 2)


def part_of_day(period: Period, name: str) -> Period:
    """A day's morning, afternoon, evening or night; the day itself stays the interval."""
    return period._replace(iso=f"{period.iso}T{DAY_PARTS[name]}")


def part(period: Period, which: Part) -> Period:
    """The early, middle or late third of a period, counted in whole months of a year or days of a month."""
    grain = max(period.grain // 3, 1)
    if period.low is None or period.high is None:
        return period._replace(grain=grain, vague=True)
    low, high = period.low, period.high
    if period.grain == YEAR:
        first = {"early": 1, "mid": 5, "late": 9}[which]
        low, high = date(low.year, first, 1), _month_end(low.year, first + 3)
    elif period.grain in (DECADE, CENTURY):
        start, size = low.year, period.grain // YEAR
        ends = {
            "early": (0, size * 4 // 10 - 1),
            "mid": (size * 3 // 10, size * 7 // 10 - 1),
            "late": (size * 6 // 10, size - 1),
        }
        first, last = ends[which]
        low, high = date(start + first, 1, 1), date(start + last, 12, 31)
    else:
        third = (high - low).days // 3
        low = low + timedelta(days={"early": 0, "mid": third, "late": 2 * third}[which])
        high = high if which == "late" else low + timedelta(days=third)
    return Period(low, high, period.iso, grain, vague=True)


def join(first: Period, last: Period) -> Period | None:
    """The period from the start of one to the end of the other; None where it would run backwards."""
    low, high = first.low, last.high
    if low is not None and high is not None and low > high:
        return None
    return Period(
        low, high, f"{first.iso}/{last.iso}", max(first.grain, last.grain), first.vague or last.vague
    )


def _month_end(year: int, number: int) -> date:
    return date(year + number // 12, number % 12 + 1, 1) - timedelta(days=1)
