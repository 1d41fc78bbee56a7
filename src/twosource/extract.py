"""Sentences in, claims out: runs the rules in order; what may overlap what is decided here alone."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from operator import attrgetter

from twosource.config import Config
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
    Quantity,
    Sentence,
    Span,
)
from twosource.rules.attribution import read_attributed
from twosource.rules.figures import Figure, Reader
from twosource.rules.rule import AttributedReading


def extract(
    document: Document, sentences: tuple[Sentence, ...], mention: Callable[[Span], Mention], config: Config
) -> tuple[Claim, ...]:
    """The claims of one document by their place in the text, numeric before attributed at one place."""
    whole = tokenize(document.text)
    attributed = _attributed(document, sentences, mention, whole)
    reader = Reader(
        whole, document.published, tuple(sorted((n, tuple(c)) for n, c in config.concepts.items()))
    )
    numeric = _numeric(document, sentences, reader, _Sayings(attributed))
    return tuple(sorted([*numeric, *attributed], key=lambda c: (c.span, c.kind != "numeric", c.id)))


def _numeric(
    document: Document, sentences: tuple[Sentence, ...], reader: Reader, sayings: _Sayings
) -> Iterator[NumericClaim]:
    pictured = photo_dates(document.text)
    for sentence in sentences:
        figures = reader.figures(sentence.span)
        if figures:
            kept = _of_the_article(document.text, sentence.span.start, figures, pictured)
            if len(kept) < len(figures):
                figures = reader.again(sentence.span, kept)
        for figure in figures:
            yield _numeric_claim(document, sentence.span, figure, sayings)


def _of_the_article(
    text: str, start: int, figures: Sequence[Figure], pictured: tuple[Span, ...]
) -> Sequence[Figure]:
    """The figures of the sentence at `start` without the day of a dateline ("KYIV, May 16 (AP) -") and of a photo."""
    opened = _dateline_length(text, start, figures)
    if not opened and not pictured:
        return figures
    return [
        figure
        for figure in figures
        if (quantity := figure.reading.quantity).dimension not in {"date", "clock"}
        or not (
            quantity.span.end <= opened or any(_moved(quantity.span, start).overlaps(p) for p in pictured)
        )
    ]


def _dateline_length(text: str, start: int, figures: Sequence[Figure]) -> int:
    """How long the dateline is that the sentence at `start` opens with and that names a day, 0 where there is none."""
    if start and text[start - 1] != "\n":
        return 0
    days = (f.reading.quantity for f in figures if f.reading.quantity.dimension == "date")
    if not any(day.span.end < LONGEST for day in days):
        return 0
    return dateline_end(text[start : start + 2 * LONGEST])


def _numeric_claim(document: Document, sentence: Span, figure: Figure, sayings: _Sayings) -> NumericClaim:
    """The claim that a figure of a sentence is in the document."""
    reading, start = figure.reading, sentence.start
    span = _moved(reading.quantity.span, start)
    return NumericClaim(
        id=f"{document.id}:{span.start}-{span.end}",
        document=document.id,
        span=_moved(reading.span, start),
        text=figure.text,
        sentence=sentence,
        rule=reading.rule,
        quantity=Quantity(span, *_BESIDE_SPAN(reading.quantity)),
        counted=figure.counted,
        concept=figure.concept,
        event=reading.event,
        scope=figure.scope,
        modality=figure.modality,
        attribution=sayings.speaker(span),
        page=document.page(span.start),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


_BESIDE_SPAN = attrgetter(*[name for name in Quantity.__match_args__ if name != "span"])


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
