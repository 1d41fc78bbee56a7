"""The attribution rules, in the order in which they are tried."""

from __future__ import annotations

from functools import partial

from twosource.language import cues
from twosource.model import Document, Sentence, Span
from twosource.rules.attribution.according import read_according, read_survey
from twosource.rules.attribution.colon import read_colon
from twosource.rules.attribution.contents import past_adjuncts
from twosource.rules.attribution.groups import group_at
from twosource.rules.attribution.nominal import read_noun
from twosource.rules.attribution.quotes import Quote, find_quotes
from twosource.rules.attribution.subjects import subject_of
from twosource.rules.attribution.unit import Unit
from twosource.rules.attribution.verbal import read_verb
from twosource.rules.rule import AttributedReading, Rule

_HEADLINE_WORDS = 22


def read_attributed(document: Document, sentences: tuple[Sentence, ...]) -> list[AttributedReading]:
    """Every saying of the document, in reading order; a quote may run over several sentences."""
    text = document.text
    found: list[AttributedReading] = []
    previous: Unit | None = None
    announced: AttributedReading | None = None
    for span, inside in _stretches(sentences, find_quotes(text)):
        unit = Unit(text, span, inside, headline=previous is None and is_headline(text, span))
        if previous is not None and follows_quote(previous, unit):
            unit = Unit(text, Span(previous.span.start, span.end), [*previous.quotes, *inside])
            found = [kept for r in found if (kept := _without(r, unit.span)) is not None]
        readings = read_unit(unit)
        if not readings and is_quotation(unit):
            if announced is not None:
                found.append(_continued(announced, unit))
            elif found:
                found[-1] = _continued(found[-1], unit)
        found += readings
        announced = None if readings else announcement(unit)
        previous = unit
    return found


def is_headline(text: str, span: Span) -> bool:
    """Whether the first line of a document is its headline: short, and a line of its own."""
    return "\n" in text[span.end : span.end + 2] and len(text[span.start : span.end].split()) < _HEADLINE_WORDS


def read_unit(u: Unit) -> list[AttributedReading]:
    """The sayings of one stretch; what stands within another's words is that speaker's, not ours."""
    triggers, nouns, found = cues.triggers(), cues.nouns(), []
    for i, word in enumerate(u.lower):
        if word in triggers:
            reading = read_verb(u, i) or (read_noun(u, i) if word in nouns else None)
        elif word == "according":
            reading = read_according(u, i)
        elif word == ":":
            reading = read_colon(u, i)
        elif word == "in":
            reading = read_survey(u, i)
        elif word in nouns:
            reading = read_noun(u, i)
        else:
            continue
        if reading is not None:
            found.append(reading)
            u.speaker = u.speaker or reading.source
    return _outermost(found)


def is_quotation(unit: Unit) -> bool:
    """Whether a stretch is nothing but quotations."""
    return "Q" in unit.tags and set(unit.tags) <= set("Q.,q?!-")


def announcement(unit: Unit) -> AttributedReading | None:
    """Who is about to speak in the next stretch: "She continued:" and "he said in a statement."."""
    heads = [i for i, word in enumerate(unit.lower) if word in cues.triggers()]
    for head in heads:
        group = group_at(unit, head)
        if group is None or group.voice != "active" or "q" not in group.cue.frames:
            continue
        source = subject_of(unit, group)
        rest = past_adjuncts(unit, group.last + 1, hearer="x" in group.cue.frames)
        if source is not None and source[1] < group.first and unit.tags[rest:] in (".", ":", ""):
            return AttributedReading(
                "attribution.quote-after", unit.slice(*source), group.mark(unit), (), "direct"
            )
    return None


def _without(reading: AttributedReading, span: Span) -> AttributedReading | None:
    """The reading less what stands in `span`, which turns out to be somebody else's."""
    kept = tuple(c for c in reading.contents if not span.overlaps(c))
    return reading._replace(contents=kept) if kept else None


def follows_quote(previous: Unit, unit: Unit) -> bool:
    """Whether a sentence only says who spoke the question or cry before it: "“Why?” she asked."."""
    if not previous.tags or previous.tags[-1] != "Q" or not previous.ends_open() or len(unit) > 60:
        return False
    if "\n" in unit.text[previous.span.end : unit.span.start]:
        return False
    heads = (i for i, word in enumerate(unit.lower[:12]) if word in cues.triggers())
    group = next((g for g in map(partial(group_at, unit), heads) if g), None)
    if group is None or "q" not in group.cue.frames:
        return False
    source = subject_of(unit, group)
    if source is None or source[0] > 0:
        return group.first == 0
    rest = past_adjuncts(unit, group.last + 1, hearer="x" in group.cue.frames)
    return unit.tags[rest : rest + 1] in ("", ".", ",", "g", "K", "I", "Q")


def _outermost(readings: list[AttributedReading]) -> list[AttributedReading]:
    """Drop what stands in another's words; where two hold each other's cues, the one that closes wins."""
    return [r for r in readings if not any(_within(r, other) for other in readings if other is not r)]


def _within(inner: AttributedReading, outer: AttributedReading) -> bool:
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


def _continued(reading: AttributedReading, unit: Unit) -> AttributedReading:
    """A quotation that follows as a sentence of its own belongs to the same saying."""
    more = tuple(unit.slice(i, i) for i, tag in enumerate(unit.tags) if tag in "Qq")
    return reading._replace(contents=(*reading.contents, *more))


def _stretches(sentences: tuple[Sentence, ...], quotes: list[Quote]) -> list[tuple[Span, list[Quote]]]:
    """Sentences, joined where a quotation runs over their border, with the quotations in each."""
    found: list[tuple[Span, list[Quote]]] = []
    at = 0
    for sentence in sentences:
        start, end = sentence.span
        if found and found[-1][1] and found[-1][1][-1].end > start:
            span, inside = found[-1]
            found[-1] = (Span(span.start, end), inside)
        else:
            found.append((sentence.span, []))
        inside = found[-1][1]
        while at < len(quotes) and quotes[at].start < end:
            if quotes[at].end > found[-1][0].start:
                inside.append(quotes[at])
            at += 1
    return found


RULES: tuple[Rule[AttributedReading], ...] = ()
