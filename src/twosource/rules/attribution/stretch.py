"""A stretch of narration in, its sayings out; one without a quotation is read once, however many articles print it."""

from __future__ import annotations

from functools import cached_property

from twosource.language.tokens import Tokens
from twosource.model import Cue, Span
from twosource.rules.attribution.quotes import Quote
from twosource.rules.attribution.reading import read_unit
from twosource.rules.attribution.unit import Unit
from twosource.rules.remembered import Memory
from twosource.rules.rule import AttributedReading

# Sayings, and characters of the stretches by the half thousand, that are remembered: a kilobyte each at most.
_MOST = 8192
_PIECE = 500
MEMORY: Memory[tuple[AttributedReading, ...]] = Memory(_MOST)


class Stretch:
    """A sentence, or the several that its `quotes` hold together; its unit is made when somebody asks for it."""

    def __init__(self, tokens: Tokens, span: Span, quotes: list[Quote], headline: bool = False) -> None:
        self.span = span
        self.quotes = quotes
        self._tokens = tokens
        self._headline = headline

    @cached_property
    def unit(self) -> Unit:
        """The stretch as the rules see it."""
        return Unit(self._tokens, self.span, self.quotes, self._headline)

    def readings(self) -> list[AttributedReading]:
        """The sayings of the stretch, by their place in the text."""
        if self.quotes:
            return read_unit(self.unit)
        start, end = self.span
        key = self._tokens.text[start:end], self._headline
        found = MEMORY.get(key)
        if found is None:
            readings = read_unit(self.unit)
            found = tuple(_moved(reading, -start) for reading in readings)
            MEMORY.keep(key, found, 1 + len(found) + (end - start) // _PIECE)
            return readings
        return [_moved(reading, start) for reading in found]


def _moved(reading: AttributedReading, by: int) -> AttributedReading:
    """The reading with so much added to its offsets."""
    source, cue = reading.source, reading.cue
    return AttributedReading(
        reading.rule,
        source and Span(source.start + by, source.end + by),
        cue and Cue(Span(cue.span.start + by, cue.span.end + by), cue.text, cue.stance, cue.negated),
        tuple(Span(content.start + by, content.end + by) for content in reading.contents),
        reading.style,
    )
