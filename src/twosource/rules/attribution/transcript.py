"""A text in, the turns of an interview or hearing that it prints out: "WALLACE: Will you go?"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.language.places import gazetteer
from twosource.model import Cue, Span
from twosource.pattern import pattern
from twosource.rules.attribution.colon import LABELS
from twosource.rules.rule import AttributedReading

# A speaker's name in capitals opens a paragraph, with or without a quotation mark before it.
_TURN = pattern(
    r"^[\"“]?(?P<name>[A-Z][A-Z.'’\-]+(?: [A-Z][A-Z.'’\-]*){0,3})(?P<colon>:)[ \t]+(?P<said>\S[^\n]*)", re.M
)
_NAME_ENDS = (*"ABCDEFGHIJKLMNOPQRSTUVWXYZ.'’-",)
_FEWEST = 3  # turns that make a transcript; one name in capitals before a colon can be a dateline or a label
_MARKS = ' \t"“”'


def read_transcript(text: str) -> list[AttributedReading]:
    """Every turn, if the text prints a transcript; else none."""
    if not any(before.endswith(_NAME_ENDS) for before in text.split(":")[:-1]):
        return []
    turns = list(_turns(text))
    names = {text[source.start : source.end] for source, _, _ in turns}
    if len(turns) < _FEWEST or len(names) < 2:
        return []
    return [
        AttributedReading("attribution.headline", source, Cue(colon, ":", "say"), (said,), "direct")
        for source, colon, said in turns
    ]


def _turns(text: str) -> Iterator[tuple[Span, Span, Span]]:
    for match in _TURN.finditer(text):
        name = match["name"].lower()
        if name in LABELS or gazetteer().place(name) is not None:
            continue
        start, end = match.span("said")
        end = start + len(text[start:end].rstrip(_MARKS))
        if end > start:
            yield Span(*match.span("name")), Span(*match.span("colon")), Span(start, end)
