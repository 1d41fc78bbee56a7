"""A document in, its sentences out: slices of the text in reading order, page furniture left out."""

from __future__ import annotations

import re

from twosource.model import Document, Sentence, Span

_BREAK = re.compile(r"\n+|(?<=[.!?])[\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])")


def split(document: Document) -> tuple[Sentence, ...]:
    """The sentences of `document`; no span starts or ends with white space."""
    text, found, start = document.text, [], 0
    for end, after in [*(m.span() for m in _BREAK.finditer(text)), (len(text), len(text))]:
        piece = text[start:end]
        if piece.strip():
            left = start + len(piece) - len(piece.lstrip())
            found.append(Sentence(document.id, len(found), Span(left, start + len(piece.rstrip()))))
        start = after
    return tuple(found)
