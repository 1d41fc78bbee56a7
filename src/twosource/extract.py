"""Sentences in, claims out: runs the rules in order; what may overlap what is decided here alone."""

from __future__ import annotations

from twosource.config import Config
from twosource.model import (
    AttributedClaim,
    Attribution,
    Claim,
    Document,
    NumericClaim,
    Sentence,
    Span,
)
from twosource.resolve import Resolution
from twosource.rules.attribution import read_attributed
from twosource.rules.numeric import read_numeric
from twosource.rules.rule import AttributedReading, NumericReading, Passage


def extract(
    document: Document, sentences: tuple[Sentence, ...], resolution: Resolution, config: Config
) -> tuple[Claim, ...]:
    """The claims of one document by their place in the text, numeric before attributed at one place."""
    attributed = _attributed(document, sentences, resolution)
    numeric: list[NumericClaim] = []
    for sentence in sentences:
        passage = Passage(document.text, sentence.span, document.published)
        numeric += [_numeric_claim(document, sentence, r, attributed) for r in read_numeric(passage)]
    return tuple(sorted([*numeric, *attributed], key=lambda c: (c.span, c.kind != "numeric", c.id)))


def _numeric_claim(
    document: Document, sentence: Sentence, reading: NumericReading, attributed: list[AttributedClaim]
) -> NumericClaim:
    text, quantity = document.text, reading.quantity
    counted = text[reading.counted.start : reading.counted.end] if reading.counted else None
    return NumericClaim(
        id=f"{document.id}:{quantity.span.start}-{quantity.span.end}",
        document=document.id,
        span=reading.span,
        text=text[reading.span.start : reading.span.end],
        sentence=sentence.span,
        rule=reading.rule,
        quantity=quantity,
        counted=counted,
        concept=reading.head,
        event=reading.event,
        modality=reading.modality or "asserted",
        attribution=_speaker_of(reading, attributed),
    )


def _speaker_of(reading: NumericReading, attributed: list[AttributedClaim]) -> Attribution | None:
    """The innermost saying whose content holds the figure."""
    holding = [
        claim
        for claim in attributed
        if any(s.start <= reading.quantity.span.start and reading.quantity.span.end <= s.end for s in claim.attribution.contents)
    ]
    if not holding:
        return None
    return min(holding, key=lambda claim: claim.span.end - claim.span.start).attribution


def _attributed(
    document: Document, sentences: tuple[Sentence, ...], resolution: Resolution
) -> list[AttributedClaim]:
    return [
        _attributed_claim(document, sentences, resolution, reading)
        for reading in read_attributed(document, sentences)
    ]


def _attributed_claim(
    document: Document, sentences: tuple[Sentence, ...], resolution: Resolution, reading: AttributedReading
) -> AttributedClaim:
    span = Span(reading.contents[0].start, reading.contents[-1].end)
    source = resolution.mention(reading.source) if reading.source else None
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
