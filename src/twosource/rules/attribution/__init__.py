"""The attribution rules, in the order in which they are tried."""

from __future__ import annotations

from twosource.model import Document, Sentence
from twosource.rules.rule import AttributedReading


def read_attributed(document: Document, sentences: tuple[Sentence, ...]) -> list[AttributedReading]:  # noqa: ARG001
    """Every saying of the document, in reading order; a quote may run over several sentences."""
    return []
