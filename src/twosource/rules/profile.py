"""A claim and its document in, what alignment compares out: slots with every number masked."""

from __future__ import annotations

from dataclasses import dataclass

from twosource.config import Exchange
from twosource.language.concepts import Lexicon
from twosource.language.terms import STOPWORDS, terms
from twosource.language.tokens import tokenize
from twosource.model import AttributedClaim, Document, NumericClaim
from twosource.rules.scope import title_case

# Dimensions that state the same kind of thing, under one name.
_FAMILIES = {"ratio": "share", "percent": "share", "fraction": "share"}
# Dimensions whose figures say little without an event: twelve bombs dropped, a share of voters who back it.
_PREDICATED = frozenset({"count", "length", "percent", "ratio", "date", "clock"})
# A rise by two points and a rate of two percent are two quantities.
_POINTS = frozenset({"percentage point", "basis point"})
_NEAR = 8  # tokens on each side of the figure that make its local context


@dataclass(frozen=True, slots=True)
class NumericProfile:
    """The slots of one numeric claim, beside the claim itself.

    `event` is the family of the governing event, `incidents` the kinds of incident the sentence
    names, `alike` the sets of kinds that may be one event with them, `names` its proper names, `terms` its content terms, `near` those around the figure,
    `lead` whether it stands in the opening of its document, `headline` whether in its first line. `kind` is
    the kind of thing that the concept is, `known` whether the concept is a family of the lexicon, `state` whether it is
    something that happens to people or an attribute, which says all by itself, `sole` whether all that the document says of the concept, without a time of its own, is this one figure.
    """

    claim: NumericClaim
    family: str
    event: str | None
    incidents: frozenset[str]
    alike: frozenset[int]
    names: frozenset[str]
    terms: frozenset[str]
    near: frozenset[str]
    lead: bool
    headline: bool
    kind: str | None
    known: bool
    state: bool
    sole: bool = False


@dataclass(frozen=True, slots=True)
class UtteranceProfile:
    """The slots of one attributed claim: its words in order, its content terms and its speaker."""

    claim: AttributedClaim
    words: tuple[str, ...]
    terms: frozenset[str]
    speaker: str | None


def numeric_profile(
    claim: NumericClaim, document: Document, lexicon: Lexicon, exchange: Exchange | None = None
) -> NumericProfile:
    """The slots of `claim`, read from its sentence; currencies with a rate in `exchange` are one family."""
    tokens = tokenize(document.text, claim.sentence.start, claim.sentence.end)
    first, last = tokens.at(claim.quantity.span.start), tokens.at(max(claim.quantity.span.end - 1, 0)) + 1
    words = tokens.lower
    headline = title_case(tokens.words)
    names = frozenset(
        word.lower()
        for index, word in enumerate(tokens.words)
        if word[0].isupper() and len(word) > 1 and words[index] not in STOPWORDS
    )
    return NumericProfile(
        claim=claim,
        family=_family(claim, exchange),
        event=lexicon.event(claim.event),
        incidents=frozenset(kind for word in words if (kind := lexicon.incident(word))),
        alike=lexicon.alike_incidents(words),
        names=names if not headline else frozenset(),
        terms=terms(words),
        near=terms(words[max(0, first - _NEAR) : first] + words[last : last + _NEAR]),
        lead=claim.sentence.start < _lead_end(document),
        headline="\n" in document.text and claim.sentence.end <= document.text.index("\n"),
        kind=lexicon.kind(claim.concept),
        known=lexicon.known(claim.concept),
        state=lexicon.state(claim.concept) or claim.quantity.dimension not in _PREDICATED,
    )


def utterance_profile(claim: AttributedClaim, document: Document) -> UtteranceProfile:
    """The slots of an attributed claim, read from the spans of its content."""
    words: list[str] = []
    for span in claim.attribution.contents:
        words += tokenize(document.text, span.start, span.end).lower
    spoken = tuple(word for word in words if word[0].isalnum())
    source = claim.attribution.source
    return UtteranceProfile(claim, spoken, terms(spoken), source.name if source else None)


def _family(claim: NumericClaim, exchange: Exchange | None) -> str:
    """What a claim can be compared with at all: its dimension, and for money its currency."""
    dimension, unit = claim.quantity.dimension, claim.quantity.unit
    if dimension == "money":
        return f"money {exchange.base if exchange is not None and unit in exchange.rates else unit}"
    if unit in _POINTS:
        return "points"
    return _FAMILIES.get(dimension, dimension)


def _lead_end(document: Document) -> int:
    """Where the headline and the opening of a document end: a fifth of it, 400 characters at least."""
    return max(400, len(document.text) // 6)
