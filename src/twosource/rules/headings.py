"""The claims of one fact in, its label out, from the text's own words."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.model import AttributedClaim, NumericClaim

_LONGEST = 70


def numeric_label(claims: Sequence[NumericClaim]) -> str:
    """What is counted or measured, in the middle of its wordings by length, with the event and "each"."""
    counted = sorted(
        {" ".join(c.counted.split()) for c in claims if c.counted}, key=lambda text: (len(text), text)
    )
    concept = next((c.concept for c in claims if c.concept), None)
    event = next((c.event for c in claims if c.event), None)
    words = counted[len(counted) // 2] if counted else concept or claims[0].quantity.dimension
    if claims[0].quantity.dimension in {"date", "clock"}:
        return _cut(_dated(counted, event))
    if event and event not in words.lower():
        words = f"{words} ({event})"
    if claims[0].quantity.per == "each" and "each" not in words:
        words = f"{words}, each"
    return _cut(words)


def _dated(counted: Sequence[str], event: str | None) -> str:
    """What is dated: "since when: first direct talks", "date: talks (hold)"."""
    what = counted[len(counted) // 2] if counted else ""
    if event in _LIMITS:
        return f"{event} when: {what}" if what else f"{event} when"
    said = f"{what} ({event})" if what and event else what or event or ""
    return f"date: {said}" if said else "date"


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
