"""Reports made by hand for the tests of the formats: every verdict, every kind of claim, hostile text."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from twosource.model import (
    AttributedClaim,
    Attribution,
    Claim,
    Comparison,
    Cue,
    Document,
    Fact,
    Mention,
    NumericClaim,
    Quantity,
    Report,
    Span,
    Verdict,
)

HOSTILE = "\x1b[31mred\x1b[0m \x1b]0;title\x07 [bold]markup[/bold] \u202eright to left\u202c, {brace} | <b>&amp;</b>\x9b2J"


def spanned(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def numeric(document: Document, words: str, number: str, unit: str | None = None) -> NumericClaim:
    span = spanned(document.text, words)
    figure = spanned(document.text, number)
    value = Decimal(number.replace(",", ""))
    return NumericClaim(
        id=f"{document.id}:{figure.start}-{figure.end}",
        document=document.id,
        span=span,
        text=words,
        sentence=Span(0, len(document.text)),
        rule="numeric.count",
        quantity=Quantity(figure, number, value, value, value, unit=unit),
        counted=words.removeprefix(number).strip(),
        concept="people",
    )


def said(document: Document, source: str, cue: str, content: str) -> AttributedClaim:
    span = spanned(document.text, content)
    return AttributedClaim(
        id=f"{document.id}:{span.start}-{span.end}:said",
        document=document.id,
        span=span,
        text=content,
        sentence=Span(0, len(document.text)),
        rule="attribution.said",
        attribution=Attribution(
            Mention(spanned(document.text, source), source, source),
            Cue(spanned(document.text, cue), cue, "say"),
            (span,),
            "indirect",
        ),
    )


def verdict(fingerprint: str, name: str, severity: str, level: str, *claims: Claim) -> Verdict:
    pairs = tuple(Comparison(a.id, b.id, level) for a, b in pairwise(claims))
    label = claims[0].text
    fact = Fact(claims[0].kind, label, claims)
    outlets = len({c.document for c in claims})
    because = f"the rung is {level}"
    return Verdict(fingerprint, fact, name, level, severity, because, outlets, outlets, pairs)  # type: ignore[arg-type]


A = Document(
    "a",
    "The mayor said the flood killed 12 people and cost 40 houses.",
    "Harbour Post",
    "2024-02-01",
    path="in/a.txt",
    verbatim=True,
)
B = Document(
    "b",
    "Rescuers counted 14 people dead; 40 houses are gone.",
    "Valley Radio",
    "2024-02-02",
    path="in/b.txt",
    verbatim=True,
    credits=("AP",),
)
C = Document("c", f"{HOSTILE} 3 bridges fell.", HOSTILE, path="in/c.txt")

REPORT = Report(
    (A, B, C),
    (
        verdict("aaaa000000000001", "divergence", "error", "different-value", numeric(A, "12 people", "12"), numeric(B, "14 people", "14")),
        verdict("aaaa000000000002", "agreement", "none", "same-value", numeric(A, "40 houses", "40"), numeric(B, "40 houses", "40")),
        verdict("aaaa000000000003", "single-source", "none", "single-source", numeric(C, "3 bridges", "3")),
        verdict("aaaa000000000004", "single-source", "none", "single-source", said(A, "The mayor", "said", "the flood killed 12 people and cost 40 houses")),
    ),
)  # fmt: skip
EMPTY = Report((A, B), ())
