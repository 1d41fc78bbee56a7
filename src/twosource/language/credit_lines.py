"""A line in, whether it says who made the text or owns it and nothing else out: bylines, desks, rights, photo credits."""

from __future__ import annotations

import re

from twosource.language.agencies import agency
from twosource.language.furniture_lines import DESKS, PHOTO_AGENCIES
from twosource.pattern import pattern

_BYLINE = pattern(
    r"[Bb][Yy]:?\s+(?:[^\W\d_a-z][\w.'’-]*)(?:,?\s+(?:(?:and|with|of|in|for|the|de|van|von|bin|al|da|del)\s+)?[^\W\d_a-z][\w.'’-]*){1,9}"
)
_DESK = pattern(
    r"(?:[^\W\d_a-z][\w.&'’-]*\s+){0,6}(?:News|Web|Online|Digital|World|National|City|Sports|Business|Foreign|Staff)?\s*"
    r"(?:Desk|Bureau|Correspondent|Reporters?|Staff|Agencies|Newsroom|Writer)"
)
_RIGHTS = pattern(r"\ball rights reserved\b", re.IGNORECASE)
_CONTRIBUTED = pattern(
    r"\bcontributed (?:(?:reporting|to) )+(?:from \w+|this|the) ?(?:report|story|article|piece)?\.?$"
)
_PHOTO = pattern(
    r"\(?(?:[\w .’'&-]{1,40}/)?\s*(?:AP|AFP|Reuters|EPA|Getty|Shutterstock|iStock|Alamy)\s?(?:Photo|Images?)?(?:\s?/\s?[\w .’'-]{1,40})?\)?"
)
_CALENDAR = pattern(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)$",
    re.IGNORECASE,
)


def is_credit(line: str, body: str) -> bool:
    """Whether the line says who made the text or owns it, and nothing else."""
    closed = body.rstrip(" )].")
    if len(closed) <= 100:
        if agency(closed) or (any(name in line for name in PHOTO_AGENCIES) and _PHOTO.fullmatch(line)):
            return True
        if closed.endswith(DESKS) and _DESK.fullmatch(closed):
            return True
        if closed[:3].lower() == "by " and agency(closed[3:]):
            return True
        byline = _BYLINE.fullmatch(closed) if closed[:2].lower() == "by" else None
        if byline and not _CALENDAR.match(closed.split()[1]) and not line.endswith("."):
            return True
    if "contributed " in line and _CONTRIBUTED.search(line):
        return True
    return "rights" in line.lower() and bool(_RIGHTS.search(line))
