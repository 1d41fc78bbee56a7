"""Sentences in, claims out: runs the rules in order; what may overlap what is decided here alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import accumulate

from twosource.config import Config
from twosource.language.concepts import Lexicon, lexicon
from twosource.language.datelines import LONGEST, dateline_end
from twosource.language.stamps import photo_dates
from twosource.language.tokens import Tokens, tokenize
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
from twosource.rules.scope import scope
from twosource.rules.scope_places import places


def extract(
    document: Document, sentences: tuple[Sentence, ...], mention: Callable[[Span], Mention], config: Config
) -> tuple[Claim, ...]:
    """The claims of one document by their place in the text, numeric before attributed at one place."""
    whole = tokenize(document.text)
    attributed = _attributed(document, sentences, mention, whole)
    sayings = _Sayings(attributed)
    numeric: list[NumericClaim] = []
    words = lexicon(tuple(sorted((name, tuple(nouns)) for name, nouns in config.concepts.items())))
    pictured = photo_dates(document.text)
    for sentence in sentences:
        passage = Passage(document.text, sentence.span, document.published, whole)
        readings = read_numeric(passage)
        if readings:
            readings = _of_the_article(passage, readings, pictured)
        if readings:
            numeric += _numeric_claims(document, passage, readings, sayings, words)
    return tuple(sorted([*numeric, *attributed], key=lambda c: (c.span, c.kind != "numeric", c.id)))


def _of_the_article(
    passage: Passage, readings: list[NumericReading], pictured: tuple[Span, ...]
) -> list[NumericReading]:
    """The readings without the day of a dateline ("KYIV, May 16 (AP) -") and of a photo."""
    opened = _dateline_end(passage, readings)
    if not opened and not pictured:
        return readings
    return [
        r
        for r in readings
        if r.quantity.dimension not in {"date", "clock"}
        or not (r.quantity.span.end <= opened or any(r.quantity.span.overlaps(p) for p in pictured))
    ]


def _dateline_end(passage: Passage, readings: list[NumericReading]) -> int:
    """Where the dateline ends that the passage opens with and that names a day, 0 where there is none."""
    text, start = passage.text, passage.span.start
    if start and text[start - 1] != "\n":
        return 0
    if not any(r.quantity.dimension == "date" and r.quantity.span.end - start < LONGEST for r in readings):
        return 0
    size = dateline_end(text[start : start + 2 * LONGEST])
    return start + size if size else 0


def _numeric_claims(
    document: Document,
    passage: Passage,
    readings: list[NumericReading],
    sayings: _Sayings,
    words: Lexicon,
) -> Iterator[NumericClaim]:
    """The claims of one sentence: each figure with its concept, scope and modality, in the places and times of all."""
    text, where = document.text, places(passage.tokens)
    dates = [r for r in readings if r.quantity.dimension in {"date", "clock"}]
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
            scope=scope(passage, reading, where, dates, words),
            modality=modality(passage, reading),
            attribution=sayings.speaker(quantity.span),
            page=document.page(quantity.span.start),
        )


class _Sayings:
    """The sayings of one document by the place of their words, to ask whose words a figure stands in."""

    def __init__(self, claims: list[AttributedClaim]) -> None:
        held = sorted(
            (s.start, s.end, number) for number, c in enumerate(claims) for s in c.attribution.contents
        )
        self._claims = claims
        self._starts = [start for start, _, _ in held]
        self._held = held
        self._furthest = list(accumulate((end for _, end, _ in held), max))

    def speaker(self, span: Span) -> Attribution | None:
        """The attribution of the innermost saying whose words hold `span`."""
        best: AttributedClaim | None = None
        index = bisect_right(self._starts, span.start) - 1
        while index >= 0 and self._furthest[index] >= span.end:
            _, end, number = self._held[index]
            claim = self._claims[number]
            if end >= span.end and (best is None or _length(claim) <= _length(best)):
                best = claim
            index -= 1
        return best.attribution if best else None


def _length(claim: AttributedClaim) -> int:
    return claim.span.end - claim.span.start


def _attributed(
    document: Document, sentences: tuple[Sentence, ...], mention: Callable[[Span], Mention], whole: Tokens
) -> list[AttributedClaim]:
    starts = [s.span.start for s in sentences]
    found = []
    for reading in read_attributed(document, sentences, whole):
        index = bisect_right(starts, reading.contents[0].start) - 1
        sentence = sentences[index].span if index >= 0 else None
        found.append(_attributed_claim(document, sentence, mention, reading))
    return found


def _attributed_claim(
    document: Document,
    sentence: Span | None,
    mention: Callable[[Span], Mention],
    reading: AttributedReading,
) -> AttributedClaim:
    span = Span(reading.contents[0].start, reading.contents[-1].end)
    source = mention(reading.source) if reading.source else None
    return AttributedClaim(
        id=f"{document.id}:{span.start}-{span.end}:said",
        document=document.id,
        span=span,
        text=document.text[span.start : span.end],
        sentence=sentence or span,
        rule=reading.rule,
        attribution=Attribution(source, reading.cue, reading.contents, reading.style),
        page=document.page(span.start),
    )
