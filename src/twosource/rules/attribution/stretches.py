"""A document and its sentences in, who says what out; a quotation may run over sentences and paragraphs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from twosource.language import cues
from twosource.language.tokens import Tokens, tokenize
from twosource.model import Document, Sentence, Span
from twosource.rules.attribution.adjuncts import past_adjuncts
from twosource.rules.attribution.groups import Group, group_at
from twosource.rules.attribution.quotes import Quote, find_quotes
from twosource.rules.attribution.stretch import Stretch
from twosource.rules.attribution.subjects import subject_of
from twosource.rules.attribution.transcript import read_transcript
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading

_HEADLINE_WORDS = 22
_GOES_ON = frozenset(["attribution.quote-before", "attribution.quote-after", "attribution.clause-before"])
_PARTS = 40  # more quotations in a row than this are a list, not a speech
_SPEAKING_ITEMS = 60  # longer, a sentence says more than who spoke before it


def read_attributed(
    document: Document, sentences: tuple[Sentence, ...], tokens: Tokens | None = None
) -> list[AttributedReading]:
    """Every saying of the document, in reading order; a quote may run over several sentences.

    `tokens` are those of the whole text, where they are known already.
    """
    turns = read_transcript(document.text)
    if turns:
        sentences = _outside(sentences, turns)
    read = _narration(tokens or tokenize(document.text), sentences)
    return sorted([*turns, *read], key=lambda r: r.contents[0]) if turns else read


def _outside(sentences: tuple[Sentence, ...], turns: list[AttributedReading]) -> tuple[Sentence, ...]:
    """The sentences that stand in no turn of a transcript."""
    ends = [turn.contents[0].end for turn in turns]
    starts = [turn.source.start if turn.source else turn.contents[0].start for turn in turns]
    kept = []
    for sentence in sentences:
        turn = bisect_right(starts, sentence.span.end - 1) - 1
        if turn < 0 or ends[turn] <= sentence.span.start:
            kept.append(sentence)
    return tuple(kept)


def _narration(tokens: Tokens, sentences: tuple[Sentence, ...]) -> list[AttributedReading]:
    """The sayings of running text."""
    text = tokens.text
    found: list[AttributedReading] = []
    previous: Stretch | None = None
    silent: Stretch | None = None  # the stretch before, if nobody said anything in it
    for span, inside in _stretches(sentences, find_quotes(text)):
        stretch = Stretch(tokens, span, inside, headline=previous is None and _is_headline(text, span))
        if previous is not None and previous.quotes and follows_quote(previous.unit, stretch.unit):
            stretch = Stretch(tokens, Span(previous.span.start, span.end), [*previous.quotes, *inside])
            _withdraw(found, stretch.span)
        readings = stretch.readings()
        if not readings and stretch.quotes and is_quotation(stretch.unit):
            if silent is not None and (announced := announcement(silent.unit)) is not None:
                found.append(_continued(announced, stretch.unit))
            elif found:
                index = _speaking(found)
                found[index] = _continued(found[index], stretch.unit)
        found += readings
        silent = None if readings else stretch
        previous = stretch
    return found


def _speaking(found: list[AttributedReading]) -> int:
    """The saying that a quotation goes on with: the last quoted one of the last few, else the last."""
    for index in range(len(found) - 1, max(-1, len(found) - 3), -1):
        if found[index].rule in _GOES_ON:
            return index
    return len(found) - 1


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


def _is_headline(text: str, span: Span) -> bool:
    """Whether the first line of a document is its headline: short, and a line of its own."""
    alone = "\n" in text[span.end : span.end + 2] or not (
        text[span.end :].strip() or text[span.end - 1] in ".”"
    )
    return alone and len(text[span.start : span.end].split()) < _HEADLINE_WORDS


def follows_quote(previous: Unit, unit: Unit) -> bool:
    """Whether a sentence only says who spoke the question or cry before it: "“Why?” she asked."."""
    if not previous.ends_quoted() or len(unit) > _SPEAKING_ITEMS:
        return False
    if "\n" in unit.text[previous.span.end : unit.span.start]:
        return False
    unit.tag()
    if unit.tags[:2] == "-X":
        return True
    if not previous.ends_open():
        return False
    group = next(_groups(unit, 12), None)
    if group is None or "q" not in group.cue.frames:
        return False
    source = subject_of(unit, group)
    if source is None or source[0] > 0:
        return group.first == 0
    rest = past_adjuncts(unit, group.last + 1, hearer="x" in group.cue.frames)
    return unit.tags[rest : rest + 1] in ("", ".", ",", "g", "K", "I", "Q")


def is_quotation(unit: Unit) -> bool:
    """Whether a stretch is nothing but quotations."""
    if not unit.held:
        return False
    unit.tag()
    return "Q" in unit.tags and set(unit.tags) <= set("Q.,q?!-")


def announcement(unit: Unit) -> AttributedReading | None:
    """Who is about to speak in the next stretch: "She continued:" and "he said in a statement."."""
    unit.tag()
    for group in _groups(unit, _SPEAKING_ITEMS):
        if group.voice != "active" or "q" not in group.cue.frames:
            continue
        source = subject_of(unit, group)
        rest = past_adjuncts(unit, group.last + 1, hearer="x" in group.cue.frames)
        if source is not None and source[1] < group.first and unit.tags[rest:] in (".", ":", ""):
            mark = group.mark(unit)
            return AttributedReading("attribution.quote-after", unit.slice(*source), mark, (), "direct")
    return None


def _groups(unit: Unit, reach: int) -> Iterator[Group]:
    """The verb groups of speech among the first items, left to right."""
    triggers = cues.triggers()
    for head, word in enumerate(unit.lower[:reach]):
        if word in triggers and (group := group_at(unit, head)) is not None:
            yield group


def _withdraw(found: list[AttributedReading], span: Span) -> None:
    """Take back what stands in `span`, which turns out to be somebody else's."""
    for i in range(len(found) - 1, max(-1, len(found) - 6), -1):
        kept = tuple(c for c in found[i].contents if not span.overlaps(c))
        if kept:
            found[i] = found[i]._replace(contents=kept)
        else:
            del found[i]


def _continued(reading: AttributedReading, unit: Unit) -> AttributedReading:
    """A quotation that follows as a sentence of its own belongs to the same saying."""
    if len(reading.contents) > _PARTS:
        return reading
    more = tuple(unit.slice(i, i) for i, tag in enumerate(unit.tags) if tag in "Qq")
    return reading._replace(contents=(*reading.contents, *more))
