"""A stretch of narration in, its sayings out; what stands within another's words is that speaker's, not ours."""

from __future__ import annotations

from functools import cache

from twosource.language import cues
from twosource.language.agencies import agency
from twosource.model import Span
from twosource.rules.attribution.according import read_according, read_survey
from twosource.rules.attribution.adjectival import read_adjective
from twosource.rules.attribution.colon import read_colon, read_dash
from twosource.rules.attribution.nominal import read_noun
from twosource.rules.attribution.unit import Unit
from twosource.rules.attribution.verbal import read_verb
from twosource.rules.rule import AttributedReading

# A "sentence" longer than this is a list or a table, and what is said in it is anybody's guess.
_LONGEST = 400
_DASHES = frozenset(["—", "–", "―", "-", "--"])
_SIGNS = _DASHES | {"according", ":", "in"}


# Rules that read a saying of somebody's own.
_SAYING = frozenset(
    f"attribution.{name}" for name in ("clause-after", "clause-before", "quote-before", "quote-after")
)


def read_unit(u: Unit) -> list[AttributedReading]:
    """The sayings of one stretch, by their place in the text."""
    if len(u) > _LONGEST:
        return []
    places = _places(u)
    if not places:
        return []
    u.tag()
    found: list[AttributedReading] = []
    for at in places:
        reading = _read_at(u, at)
        if reading is not None:
            found.append(reading)
            u.speaker = u.speaker or reading.source
    if len(found) < 2:
        return found
    return _outermost([r for r in found if not _relays(u, r, found)])


def _places(u: Unit) -> list[int]:
    """The items where a cue may stand: one look-up a word."""
    words = _cue_words()
    if words.isdisjoint(u.lower):
        return []
    return [i for i, word in enumerate(u.lower) if word in words]


@cache
def _cue_words() -> frozenset[str]:
    return cues.triggers().union(cues.nouns(), cues.adjectives(), _SIGNS)


def _read_at(u: Unit, at: int) -> AttributedReading | None:
    word = u.lower[at]
    if word == "according":
        return read_according(u, at)
    if word == ":":
        return read_colon(u, at)
    if word in _DASHES:
        return read_dash(u, at)
    if word == "in":
        return read_survey(u, at)
    reading = read_adjective(u, at) if word in cues.adjectives() else None
    if reading is None and word in cues.triggers():
        reading = read_verb(u, at)
    return reading or read_noun(u, at)


def _relays(u: Unit, reading: AttributedReading, others: list[AttributedReading]) -> bool:
    """Whether a news agency only passes on what somebody else is said to say: "..., Reuters reported"."""
    if reading.source is None or not any(
        o.cue is not None and o is not reading and o.rule in _SAYING and _holds(reading, o.cue.span)
        for o in others
    ):
        return False
    return agency(u.text[reading.source.start : reading.source.end]) is not None


def _outermost(readings: list[AttributedReading]) -> list[AttributedReading]:
    kept = [r for r in readings if not any(_within(r, other) for other in readings if other is not r)]
    return [r for i, r in enumerate(kept) if not any(r.contents == earlier.contents for earlier in kept[:i])]


def _within(inner: AttributedReading, outer: AttributedReading) -> bool:
    """Whether a saying is part of another; where two hold each other's cues, the one that closes wins."""
    if inner.cue is None or outer.cue is None:
        return False
    if outer.cue.span.start <= inner.cue.span.start and inner.cue.span.end < outer.cue.span.end:
        return True  # "declined" in "declined to say"
    if not _holds(outer, inner.cue.span):
        return False
    if not _holds(inner, outer.cue.span):
        return True
    closing = max(inner.cue, outer.cue, key=lambda cue: cue.span)
    return (closing is outer.cue) == (closing.stance != "show")


def _holds(reading: AttributedReading, span: Span) -> bool:
    return any(c.start <= span.start and span.end <= c.end for c in reading.contents)
