"""A prepositional cue in ("according to", "in a poll"), who is named by it and what is said out."""

from __future__ import annotations

from twosource.model import Cue
from twosource.rules.attribution.colon import VOICES
from twosource.rules.attribution.contents import clause_end, has_finite
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.phrases import np_right
from twosource.rules.attribution.style import style_of
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading

# Documents that speak where a sentence opens with them: "In a survey of voters, most ...".
_DOCUMENTS = frozenset("poll polls survey surveys".split())
_WORDS = frozenset("words view opinion".split())


def read_according(u: Unit, at: int) -> AttributedReading | None:
    """What is said according to whom, where "according" is item `at`."""
    t = u.tags
    if at + 2 >= len(t) or u.lower[at] != "according" or t[at + 1] != "T":
        return None
    end = np_right(u, at + 2)
    if end is None or _manner(u, at + 2, end):
        return None
    end = _with_aside(u, end)
    before = _before(u, at)
    after = _after(u, end, fronted=before is None)
    parts = tuple(p for p in (before, after) if p)
    if before and after and not (u.tags[end + 1] == "," and u.tags[at - 1] == ","):
        parts = (before,)
    return _reading(u, (at, at + 1), (at + 2, end), parts)


def read_survey(u: Unit, at: int) -> AttributedReading | None:
    """What a poll that a sentence opens with finds: "In a new poll, most voters ..."."""
    if u.lower[at] != "in" or _DOCUMENTS.isdisjoint(u.lower):
        return None
    t = u.tags
    if t[at] != "I" or (at and t[at - 1] not in ",.C-:"):
        return None
    end = np_right(u, at + 1)
    if end is None or not _DOCUMENTS & set(u.lower[at + 1 : end + 1]):
        return None
    comma = t.find(",", end)
    if comma < 0 or comma - end > 8 or comma + 2 >= len(t):
        return None
    part = comma + 1, clause_end(u, comma + 1)
    return _reading(u, (at, at), (at + 1, comma - 1), (part,)) if has_finite(t, *part) else None


def _reading(u: Unit, cue: Part, source: Part, parts: tuple[Part, ...]) -> AttributedReading | None:
    if not parts:
        return None
    span = u.slice(*cue)
    contents = tuple(u.slice(*part) for part in parts)
    said = Cue(span, u.text[span.start : span.end], "say")
    return AttributedReading(
        "attribution.according-to", u.slice(*source), said, contents, style_of(u, contents)
    )


def _manner(u: Unit, first: int, last: int) -> bool:
    """Whether "according to" says how and not who: "according to plan", "according to size"."""
    word = u.lower[last]
    return first == last and u.tags[last] in "Nz" and word not in VOICES and not word.endswith("s")


def _with_aside(u: Unit, end: int) -> int:
    """Past ", a lobby group," behind the name of who says it, where the sentence ends with it."""
    t = u.tags
    if t[end + 1 : end + 2] == "," and t[end + 2 : end + 3] in tuple("DNwW"):
        stop = t.find(",", end + 2)
        if stop < 0 and not has_finite(t.replace("W", "."), end + 2, len(t)):
            return len(t) - 1 - (t[-1] in ".?!")
    if t[end + 1 : end + 2] == "(":
        closing = t.find(")", end)
        return closing if closing > 0 else end
    return end


def _before(u: Unit, at: int) -> Part | None:
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


def _after(u: Unit, end: int, fronted: bool) -> Part | None:
    t = u.tags
    comma = t.find(",", end + 1)
    if comma < 0 or comma + 1 >= len(t) or (t[comma + 1] in "CKWgIA" and not fronted) or (comma > end + 6):
        return None
    part = comma + 1, clause_end(u, comma + 1)
    return part if has_finite(t, *part) else None
