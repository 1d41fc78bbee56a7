"""A claim and its document in, its profile out; what the sentences of a document share is read once."""

from __future__ import annotations

from functools import cached_property, lru_cache

from twosource.config import Exchange
from twosource.language.concepts import Lexicon
from twosource.language.daily import DAILY
from twosource.language.intervals import as_change
from twosource.language.places import gazetteer
from twosource.language.terms import terms
from twosource.language.tokens import tokenize
from twosource.model import AttributedClaim, Document, NumericClaim, Span
from twosource.pattern import pattern
from twosource.row import NamedTuple
from twosource.rules.grains import FIRST_LINES, times_by_grain
from twosource.rules.line import Line
from twosource.rules.profile import NumericProfile, UtteranceProfile
from twosource.rules.salience import Names, names
from twosource.rules.scope_places import places

# Dimensions that state the same kind of thing, under one name.
_FAMILIES = {"ratio": "share", "percent": "share"}
# Dimensions whose figures say all without an event; twelve bombs or two million dollars do not.
_SAYING_ALL = frozenset({"magnitude", "age", "score", "ordinal", "temperature", "speed"})
# Dimensions that say something of one person: an age, a prison term.
_OF_ONE = frozenset({"age", "duration"})
# A rise by two points and a rate of two percent are two quantities.
_POINTS = frozenset({"percentage point", "basis point"})
_EDITORIAL = pattern(r"\[[^\]]{0,80}\]|\([^)]{0,80}\)")
# What a market tells of a thing: its price, its change; how much of it was spilled is no figure of every day.
_TRADED = ("money", "share", "points", "number", "ratio")
_SHORT = 300  # characters: a headline, or a report of a sentence or two
_OPENING = 600  # characters from the start of a document that say where its event is


class Profiler:
    """Makes the profiles of one document; what its sentences share is read once.

    `read` holds the sentences that other documents of the story have in the same words, and takes up its own.
    """

    def __init__(
        self,
        document: Document,
        lexicon: Lexicon,
        exchange: Exchange | None = None,
        read: dict[str, Line] | None = None,
    ) -> None:
        self._document = document
        self._lexicon = lexicon
        self._exchange = exchange
        self._read = {} if read is None else read

    def profile(self, claim: NumericClaim, sole: bool = False, alone: bool = False) -> NumericProfile:
        """The slots of `claim`; `sole` and `alone` are what all claims of the document say of it."""
        sentence = self._sentence(claim.sentence)
        around, when = sentence.around(claim), times_by_grain(claim, self._document.published)
        lexicon, concept = self._lexicon, claim.concept
        of, in_figures = family(claim, self._exchange), any(c.isdigit() for c in claim.quantity.text)
        people = _people(claim, around.names) if of in _OF_ONE else frozenset()
        lead, topical = self._is_lead(claim), self._is_topical(claim)
        return NumericProfile(
            claim=claim,
            family=of,
            event=lexicon.event(claim.event),
            incidents=sentence.incidents,
            alike=sentence.alike,
            terms=sentence.terms,
            places=frozenset(claim.scope.place),
            setting=self._setting,
            located=bool(self._setting),
            groups=frozenset(claim.scope.group),
            lead=lead,
            topical=topical,
            headline=claim.sentence.end <= self._headline_end,
            verbatim=around.verbatim,
            siblings=around.siblings,
            cast=self._names.cast,
            chief=self._names.chief,
            known_people=people & self._names.cast if people else people,
            people=people,
            definite=sentence.definite,
            serial=sentence.serial or of == "temperature" or (concept in DAILY and of.startswith(_TRADED)),
            published=self._document.published,
            in_figures=in_figures,
            change=as_change(claim.quantity).change,
            several=of == "age" and claim.quantity.text.endswith("olds"),
            none=claim.quantity.value == 0,
            passing=of == "date" and not in_figures and not (lead and topical),
            references=around.references,
            contrasts=around.contrasts,
            sites=sentence.sites,
            short=len(self._document.text) < _SHORT,
            kinds=lexicon.kind(concept),
            known=lexicon.known(concept),
            state=lexicon.state(concept) or claim.quantity.dimension in _SAYING_ALL,
            near=around.near,
            names=around.names,
            numbered=around.numbered,
            subjects=around.subjects,
            years=when.years,
            months=when.months,
            days=when.days,
            clocks=when.clocks,
            series=when.series,
            totals=when.totals,
            sole=sole,
            alone=alone,
        )

    def _is_lead(self, claim: NumericClaim) -> bool:
        return claim.sentence.start < max(400, len(self._document.text) // 6)

    def _is_topical(self, claim: NumericClaim) -> bool:
        return bool(self._opening & terms(f"{claim.counted or ''} {claim.event or ''}".lower().split()))

    def _sentence(self, span: Span) -> Line:
        said = self._document.text[span.start : span.end]
        found = self._read.get(said)
        if found is None:
            found = self._read[said] = Line(tokenize(said), self._lexicon)
        return found

    @cached_property
    def _setting(self) -> frozenset[str]:
        return frozenset(places(tokenize(self._document.text, 0, min(_OPENING, len(self._document.text)))))

    @cached_property
    def _names(self) -> Names:
        return names(self._document)

    @cached_property
    def _opening(self) -> frozenset[str]:
        return terms(tokenize(self._document.text, 0, min(FIRST_LINES, len(self._document.text))).lower)

    @cached_property
    def _headline_end(self) -> int:
        end = self._document.text.find("\n")
        return 0 if " | " in self._document.text[: max(end, 0)] else end  # a table's first row is no headline


def _people(claim: NumericClaim, names: frozenset[str]) -> frozenset[str]:
    """The names that whose figure it is may go by: those beside an age itself, else those of the sentence but for places."""
    beside = frozenset(word.lower() for word in (claim.counted or "").split() if word[0].isupper())
    if claim.quantity.dimension == "age" and beside:
        return beside & names
    known, where = gazetteer(), {word.lower() for place in claim.scope.place for word in place.split()}
    others = names - where
    return frozenset(name for name in others if known.place(name) is None) or others


def utterance_profile(claim: AttributedClaim, document: Document) -> UtteranceProfile:
    """The slots of an attributed claim, read from the spans of its content."""
    said = _said(tuple(document.text[span.start : span.end] for span in claim.attribution.contents))
    source = claim.attribution.source
    return UtteranceProfile(claim, said.words, said.terms, source.name if source else None)


class _Said(NamedTuple):
    words: tuple[str, ...]
    terms: frozenset[str]


@lru_cache(maxsize=1024)  # what many report is read once; the judge reads again what alignment has read
def _said(contents: tuple[str, ...]) -> _Said:
    words: list[str] = []
    for said in contents:
        # What an editor puts into a quotation in brackets was not said.
        words += tokenize(_EDITORIAL.sub(" ", said) if "[" in said or "(" in said else said).lower
    spoken = tuple(_bare(word) for word in words if word[0].isalnum())
    return _Said(spoken, terms(spoken))


def _bare(word: str) -> str:
    """A word without the dots of initials and with one kind of apostrophe: "F.B.I." is "fbi", "can’t" is "can't"."""
    return word.replace("’", "'").replace(".", "") if word[0].isalpha() else word


def family(claim: NumericClaim, exchange: Exchange | None = None) -> str:
    """What a claim can be compared with at all: its dimension, and for money its currency."""
    dimension, unit = claim.quantity.dimension, claim.quantity.unit
    if dimension == "money":
        return f"money {exchange.base if exchange is not None and unit in exchange.rates else unit}"
    if unit in _POINTS:
        return "points"
    return _FAMILIES.get(dimension, dimension)
