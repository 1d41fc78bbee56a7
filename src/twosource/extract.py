"""Sentences in, claims out: runs the rules in order; what may overlap what is decided here alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from twosource.config import Config
from twosource.language.concepts import Lexicon, lexicon
from twosource.model import (
    AttributedClaim,
    Attribution,
    Claim,
    Document,
    Mention,
    NumericClaim,
    Sentence,
    Span,
)
from twosource.rules.attribution import read_attributed
from twosource.rules.concept import concept_of
from twosource.rules.modality import modality
from twosource.rules.numeric import read_numeric
from twosource.rules.rule import AttributedReading, NumericReading, Passage
from twosource.rules.scope import places, scope, times


def extract(
    document: Document, sentences: tuple[Sentence, ...], mention: Callable[[Span], Mention], config: Config
) -> tuple[Claim, ...]:
    """The claims of one document by their place in the text, numeric before attributed at one place."""
    attributed = _attributed(document, sentences, mention)
    numeric: list[NumericClaim] = []
    words = lexicon(tuple(sorted((name, tuple(nouns)) for name, nouns in config.concepts.items())))
    for sentence in sentences:
        passage = Passage(document.text, sentence.span, document.published)
        readings = read_numeric(passage)
        if readings:
            numeric += _numeric_claims(document, passage, readings, attributed, words)
    return tuple(sorted([*numeric, *attributed], key=lambda c: (c.span, c.kind != "numeric", c.id)))


def _numeric_claims(
    document: Document,
    passage: Passage,
    readings: list[NumericReading],
    attributed: list[AttributedClaim],
    words: Lexicon,
) -> Iterator[NumericClaim]:
    """The claims of one sentence: each figure with its concept, scope and modality, in the places and times of all."""
    text, where = document.text, places(passage.tokens)
    when = times(passage, [r for r in readings if r.quantity.dimension in {"date", "clock"}])
    for reading in readings:
        counted = text[reading.counted.start : reading.counted.end] if reading.counted else None
        quantity = reading.quantity
        yield NumericClaim(
            id=f"{document.id}:{quantity.span.start}-{quantity.span.end}",
            document=document.id,
            span=reading.span,
            text=text[reading.span.start : reading.span.end],
            sentence=passage.span,
            rule=reading.rule,
            quantity=quantity,
            counted=counted,
            concept=concept_of(passage, reading, words),
            event=reading.event,
            scope=scope(passage, reading, where, when, words),
            modality=modality(passage, reading),
            attribution=_speaker_of(reading, attributed),
        )


def _speaker_of(reading: NumericReading, attributed: list[AttributedClaim]) -> Attribution | None:
    """The innermost saying whose content holds the figure."""
    holding = [
        claim
        for claim in attributed
        if any(
            s.start <= reading.quantity.span.start and reading.quantity.span.end <= s.end
            for s in claim.attribution.contents
        )
    ]
    if not holding:
        return None
    return min(holding, key=lambda claim: claim.span.end - claim.span.start).attribution


def _attributed(
    document: Document, sentences: tuple[Sentence, ...], mention: Callable[[Span], Mention]
) -> list[AttributedClaim]:
    return [
        _attributed_claim(document, sentences, mention, reading)
        for reading in read_attributed(document, sentences)
    ]


def _attributed_claim(
    document: Document,
    sentences: tuple[Sentence, ...],
    mention: Callable[[Span], Mention],
    reading: AttributedReading,
) -> AttributedClaim:
    span = Span(reading.contents[0].start, reading.contents[-1].end)
    source = mention(reading.source) if reading.source else None
    sentence = next((s.span for s in sentences if s.span.overlaps(span)), span)
    return AttributedClaim(
        id=f"{document.id}:{span.start}-{span.end}:said",
        document=document.id,
        span=span,
        text=document.text[span.start : span.end],
        sentence=sentence,
        rule=reading.rule,
        attribution=Attribution(source, reading.cue, reading.contents, reading.style),
    )
