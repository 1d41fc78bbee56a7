"""The claims of one fact in, its label out, from the text's own words."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.concepts import lexicon
from twosource.language.inflection import singular
from twosource.language.participle import participle
from twosource.language.verbs import LIGHT
from twosource.language.wordclasses import PREPOSITIONS
from twosource.model import AttributedClaim, NumericClaim

_LONGEST = 70


def numeric_label(claims: Sequence[NumericClaim]) -> str:
    """What is counted or measured, in the middle of its wordings by length, with what happened to it and "each"."""
    counted = sorted(
        {" ".join(c.counted.split()) for c in claims if c.counted}, key=lambda text: (len(text), text)
    )
    words = counted[len(counted) // 2] if counted else ""
    event = next((c.event for c in claims if c.event), None)
    dimension = claims[0].quantity.dimension
    if dimension in {"date", "clock"}:
        return _cut(_dated(words, event))
    concept = next((c.concept for c in claims if c.concept), None)
    said = _measured(words, dimension, event) if words else concept or dimension
    if claims[0].quantity.per == "each" and "each" not in said:
        said += ", each"
    return _cut(said)


def _dated(words: str, event: str | None) -> str:
    """What is dated: "since when: first direct talks", "when: talks held"."""
    if event in _LIMITS:
        return f"{event} when: {words}" if words else f"{event} when"
    said = _happened(words, event).strip()
    return f"when: {said}" if said else "date"


def _measured(words: str, dimension: str, event: str | None) -> str:
    """What is measured of it ("duration of talks", "distance from the coast"), or what happened to what is counted."""
    if dimension == "length" and words.split()[0].lower() in PREPOSITIONS:
        return f"distance {words}"
    name = _MEASURED.get(dimension)
    if name is None:
        return _happened(words, event)
    return words if name in words.lower() else f"{name} of {words}"


def _happened(words: str, event: str | None) -> str:
    if not event or event in LIGHT or event in words.lower() or participle(event) in words.lower():
        return words
    head = singular(words.split()[-1].lower()) if words else None
    if head and lexicon().concept(words, head, None) == lexicon().event(event):
        return words  # "deaths" says it by itself
    return f"{words} {participle(event)}"


_MEASURED = {name: name for name in ("duration", "age", "area", "speed", "temperature", "magnitude")} | {
    "mass": "weight"
}
_LIMITS = frozenset({"since", "until", "by"})


def utterance_label(claims: Sequence[AttributedClaim]) -> str:
    """Who says it, and the opening of the fullest wording."""
    fullest = max(claims, key=lambda c: (c.span.end - c.span.start, c.id))
    source = next((c.attribution.source for c in claims if c.attribution.source), None)
    words = " ".join(fullest.text.split())
    return _cut(f"{source.name}: {words}" if source else words)


def _cut(words: str) -> str:
    words = " ".join(words.split())
    if len(words) <= _LONGEST:
        return words
    return words[: words.rfind(" ", 0, _LONGEST)].rstrip(",;:–- ") + " ..."
