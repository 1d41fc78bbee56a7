"""The parts of what is said in, whether it is quoted wholly, partly or not at all out."""

from __future__ import annotations

from twosource.model import Span, Style
from twosource.rules.attribution.unit import Unit


def style_of(u: Unit, contents: tuple[Span, ...]) -> Style:
    """How much of what is said stands in quotation marks."""
    if not u.quotes:
        return "indirect"
    inside = outside = False
    for span in contents:
        at = span.start
        for quote in u.quotes:
            if quote.start < span.end and span.start < quote.end:
                inside = True
                outside = outside or any(c.isalnum() for c in u.text[at : max(at, quote.start)])
                at = max(at, quote.end)
        outside = outside or any(c.isalnum() for c in u.text[at : span.end])
    return "indirect" if not inside else "mixed" if outside else "direct"
