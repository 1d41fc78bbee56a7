"""A prepositional cue in ("according to", "in the words of"), who is named by it and what is said out."""

from __future__ import annotations

from twosource.model import Cue
from twosource.rules.attribution.contents import clause_end
from twosource.rules.attribution.phrases import np_right
from twosource.rules.attribution.unit import Unit
from twosource.rules.attribution.verbal import style_of
from twosource.rules.rule import AttributedReading


def read_according(u: Unit, at: int) -> AttributedReading | None:
    """What is said according to whom, where "according" is item `at`."""
    t = u.tags
    if at + 2 >= len(t) or u.lower[at] != "according" or t[at + 1] != "T":
        return None
    first = at + 2
    end = np_right(u, first)
    if end is None:
        return None
    part = _before(u, at) or _after(u, end)
    if part is None:
        return None
    span = u.slice(at, at + 1)
    contents = (u.slice(*part),)
    cue = Cue(span, u.text[span.start : span.end], "say", negated=False)
    return AttributedReading("attribution.according-to", u.slice(first, end), cue, contents, style_of(u, contents))


def _before(u: Unit, at: int) -> tuple[int, int] | None:
    t, end = u.tags, at - 1
    while end >= 0 and t[end] in ",-A(":
        end -= 1
    if end < 0:
        return None
    start = end
    while start > 0 and t[start - 1] not in ";":
        start -= 1
    while start < end and t[start] in "C,-:.":
        start += 1
    return (start, end) if end > start or t[start] in "Qq" else None


def _after(u: Unit, end: int) -> tuple[int, int] | None:
    t = u.tags
    comma = t.find(",", end + 1)
    if comma < 0 or comma + 2 >= len(t):
        return None
    return comma + 1, clause_end(u, comma + 1)
