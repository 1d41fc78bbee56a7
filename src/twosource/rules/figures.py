"""A sentence in, its figures out: each reading with its concept, scope and modality, whose offsets count in the sentence.

What a sentence says of its figures hangs on nothing around it but the day on which its article appeared, what that
says of its money, and what claims.yaml declares. So a sentence that many articles print is read once.
"""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.concepts import lexicon
from twosource.language.currency_context import Currencies, currencies_of, shares_a_word
from twosource.language.tokens import Tokens
from twosource.language.units import declared_lines
from twosource.model import Modality, Scope, Span
from twosource.row import NamedTuple
from twosource.rules.concept import concept_of
from twosource.rules.modality import modality
from twosource.rules.numeric import read_numeric
from twosource.rules.numeric.triggers import triggered
from twosource.rules.remembered import Memory
from twosource.rules.rule import NumericReading, Passage
from twosource.rules.scope import scope
from twosource.rules.scope_places import places

# Figures and sentences that are remembered, of one or two kilobytes each: twenty-five megabytes at most.
_MOST = 16_384


class Figure(NamedTuple):
    """One reading with what its sentence says of it; `text` and `counted` are the words of its spans."""

    reading: NumericReading
    text: str
    counted: str | None
    concept: str | None
    scope: Scope
    modality: Modality


class Setting(NamedTuple):
    """What the reading of a sentence hangs on beside its words.

    `published` is the day of its article, `currencies` what that says of its money, None where it matters nothing;
    `concepts` and `units` are what claims.yaml adds.
    """

    published: str | None
    currencies: Currencies | None
    concepts: tuple[tuple[str, tuple[str, ...]], ...]
    units: tuple[str, ...]


MEMORY: Memory[tuple[Figure, ...]] = Memory(_MOST)


class Reader:
    """Reads the sentences of one article."""

    def __init__(
        self, whole: Tokens, published: str | None, concepts: tuple[tuple[str, tuple[str, ...]], ...]
    ) -> None:
        self._whole = whole
        self._plain = Setting((published or "")[:10] or None, None, concepts, declared_lines())
        self._moneyed: Setting | None = None

    def figures(self, span: Span) -> tuple[Figure, ...]:
        """The figures of the sentence at `span`, left to right; quantities never overlap."""
        tokens = self._whole.part(*span)
        if not triggered(tokens):
            return ()
        setting = self._setting(tokens)
        key = tokens.text[span.start : span.end], setting
        found = MEMORY.get(key)
        if found is None:
            passage = _passage(tokens, setting)
            found = _told(passage, read_numeric(passage), setting)
            MEMORY.keep(key, found, 1 + len(found))
        return found

    def again(self, span: Span, kept: Sequence[Figure]) -> tuple[Figure, ...]:
        """The figures of the sentence at `span` as they are where it has none but the `kept`."""
        tokens = self._whole.part(*span)
        setting = self._setting(tokens)
        return _told(_passage(tokens, setting), [figure.reading for figure in kept], setting)

    def _setting(self, tokens: Tokens) -> Setting:
        if not shares_a_word(tokens.lower):
            return self._plain
        if self._moneyed is None:
            self._moneyed = self._plain._replace(currencies=currencies_of(tokens.text))
        return self._moneyed


def _passage(tokens: Tokens, setting: Setting) -> Passage:
    alone = tokens.alone()
    return Passage(alone.text, Span(0, alone.end), setting.published, alone, setting.currencies)


def _told(passage: Passage, readings: Sequence[NumericReading], setting: Setting) -> tuple[Figure, ...]:
    """Each reading with what the sentence says of it, in the places and times of all."""
    if not readings:
        return ()
    text, words, where = passage.text, lexicon(setting.concepts), places(passage.tokens)
    dates = [r for r in readings if r.quantity.dimension in {"date", "clock"}]
    return tuple(
        Figure(
            reading,
            text[reading.span.start : reading.span.end],
            text[reading.counted.start : reading.counted.end] if reading.counted else None,
            concept_of(passage, reading, words),
            scope(passage, reading, where, dates, words),
            modality(passage, reading),
        )
        for reading in readings
    )
