"""The first line of an article in, its dateline out: the place it was written in, the agency that wrote it, the day.

As the style books of the agencies set it: "KYIV, Ukraine (AP) - ", "NEW YORK, May 16 (Reuters) - ", "New Delhi, May 17:",
"LAHORE: ". A word in capitals before a colon is one only where it names a known place: "BREAKING: " is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from twosource.dateline import Dateline
from twosource.days import date
from twosource.language.agencies import agency
from twosource.language.places import gazetteer
from twosource.pattern import pattern

LONGEST = 120
# "US: 12 killed" is a headline.
_ABBREVIATED = 3

_OPENING = pattern(
    r"(?P<head>(?:(?![—–“”])[^()\n:;_!?\"]){0,70}?)\s*"
    r"(?:\((?P<agency>[^()\n]{2,40})\)\s*(?P<after>[-–—]{1,2}|_{1,2}|:)?|(?P<mark>[—–_]|--|\s-(?=\s)|:(?=\s)))"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY = pattern(
    r"(?:on\s)?(?:(?P<month>[A-Za-z]{3,9})\.?\s(?P<day>\d{1,2})|(?P<day2>\d{1,2})\s(?P<month2>[A-Za-z]{3,9})\.?)(?:\s(?P<year>\d{4}))?"
)
_YEAR = pattern(r"(?:19|20)\d\d")
_MOST_WORDS = 5
_WITHIN_PLACES = frozenset("_.'’/[]-")
_SMALL = frozenset("of the de del la las los le al el and e y do da dos am an der upon on sur au aux".split())
# What stands where a place could and says what kind of text follows.
_LABELS = frozenset(
    "exclusive breaking update updates analysis opinion explainer factbox timeline live watch video photos feature features newsalert advisory "
    "interview column commentary editorial review preview profile correction urgent alert flash story wrap roundup".split()
)
_BETWEEN_NAMES = pattern(r"\s*(?:/|,|&|\band\b)\s*")


def dateline(line: str, published: str | None = None) -> Dateline | None:
    """The dateline that `line` opens with; a day without a year is given the one nearest `published`, else "XXXX"."""
    found = _opened(line, published)
    return found[0] if found else None


def dateline_end(line: str) -> int:
    """Where the dateline that `line` opens with ends, 0 where there is none."""
    found = _opened(line, None)
    return found[1] if found else 0


def _opened(line: str, published: str | None) -> tuple[Dateline, int] | None:
    match = _OPENING.match(line, 0, LONGEST)
    if match is None or not line[match.end() :].strip():
        return None
    wire = _wire(match["agency"])
    pieces = [piece.strip() for piece in match["head"].split(",") if piece.strip()]
    places, day = _parts(pieces, published)
    if places is None or len(places) > 3:
        return None
    if not ((wire and (day or match["after"])) or (places and (day or _is_dateline(places, match)))):
        return None
    return Dateline(_canonical(places[0]) if places else None, wire, day), match.end()


def _wire(words: str | None) -> str | None:
    """The first agency that the brackets name."""
    return next((short for name in _BETWEEN_NAMES.split(words or "") if (short := agency(name))), None)


def _parts(pieces: Sequence[str], published: str | None) -> tuple[list[str] | None, str | None]:
    """The places and the day among what commas part; None for the places where something is neither."""
    places: list[str] = []
    day = None
    for at, piece in enumerate(pieces):
        found = _DAY.fullmatch(piece) if any(map(str.isdigit, piece)) else None
        following = pieces[at + 1] if at + 1 < len(pieces) else ""
        if found and (said := _day(found.groupdict(), following, published)):
            day = said
        elif not (day and _YEAR.fullmatch(piece)):
            if not _names_place(piece) or day:
                return None, None
            places.append(piece)
    return places, day


def _day(part: dict[str, str | None], following: str, published: str | None) -> str | None:
    """The day as ISO 8601; TIMEX3's "XXXX-05-16" where no year is known."""
    name = (part["month"] or part["month2"] or "")[:3].lower()
    if name not in _MONTHS:
        return None
    month, number = _MONTHS.index(name) + 1, int(part["day"] or part["day2"] or 0)
    year = part["year"] or (following if _YEAR.fullmatch(following) else None)
    try:
        if year:
            return date(int(year), month, number).isoformat()
        date(2000, month, number)
    except ValueError:
        return None
    return _nearest(month, number, published) or f"XXXX-{month:02}-{number:02}"


def _nearest(month: int, number: int, published: str | None) -> str | None:
    """The day of that month and number that lies nearest `published`."""
    try:
        near = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    days = []
    for year in (near.year - 1, near.year, near.year + 1):
        try:
            days.append(date(year, month, number))
        except ValueError:
            continue
    return min(days, key=lambda day: abs(day - near)).isoformat() if days else None


def _names_place(piece: str) -> bool:
    words = piece.split(" ")
    return (
        len(words) <= _MOST_WORDS
        and all(word[:1].isupper() or word in _SMALL for word in words)
        and all(sign.isalnum() or sign in _WITHIN_PLACES for word in words for sign in word)
        and piece.lower() not in _LABELS
    )


def _is_dateline(places: Sequence[str], match: re.Match[str]) -> bool:
    """Whether a place in capitals is one without day or agency: a known one, or an outlet's own in brackets."""
    if not places[0].isupper() or len(places[0]) <= _ABBREVIATED:
        return False
    return bool(match["after"]) or (match["agency"] is None and _is_known(places))


def _is_known(places: Sequence[str]) -> bool:
    known = gazetteer()
    return any(known.place(name) for place in places for name in place.split("/"))


def _canonical(place: str) -> str:
    """The place as the gazetteer has it, else as written, capitals made small but for the first of each word."""
    known = gazetteer()
    names = (known.place(name) or (_small(name) if name.isupper() else name) for name in place.split("/"))
    return "/".join(names)


def _small(name: str) -> str:
    return " ".join(
        "-".join(part[:1] + part[1:].lower() for part in word.split("-")) for word in name.split()
    )
