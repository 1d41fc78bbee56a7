"""Words in, the full date they tell out as ISO 8601: year, month and day in the orders that the press writes them."""

from __future__ import annotations

from twosource.days import date
from twosource.pattern import pattern

_FULL_DATE = pattern(
    r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})"
    r"|(?P<month>[^\W\d_]{3,9})\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})"
    r"|(?P<day2>\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(?P<month2>[^\W\d_]{3,9})\.?,?[ -](?P<year2>\d{4})"
)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_BEFORE_YEAR = 3  # words: "4 of March, 2014"


def as_date(words: str) -> str | None:
    """The first full date in `words` as ISO 8601, or None; a date without a year is none."""
    for match in _FULL_DATE.finditer(words) if may_be_dated(words) else ():
        part = match.groupdict()
        month = part["m"] or _month(part["month"] or part["month2"] or "")
        try:
            return date(
                int(part["y"] or part["year"] or part["year2"]),
                int(month or 0),
                int(part["d"] or part["day"] or part["day2"]),
            ).isoformat()
        except ValueError:
            continue
    return None


def may_be_dated(line: str) -> bool:
    """Whether a year stands near another figure; to compile the patterns of dates takes longer than to read a page for it."""
    words = line.split()
    figures = [sum(map(str.isdigit, word)) for word in words]
    return any(
        count >= len("2000")
        and ("-" in words[at] or "/" in words[at] or any(figures[max(0, at - _BEFORE_YEAR) : at]))
        for at, count in enumerate(figures)
    )


def _month(name: str) -> int | None:
    short = name[:3].lower()
    return MONTHS.index(short) + 1 if short in MONTHS else None
