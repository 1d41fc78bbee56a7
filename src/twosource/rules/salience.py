"""A document in, the names that it holds and the few that it is chiefly about out: they tell one event from another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import islice

from twosource.language.name_table import PORTFOLIOS, TITLES
from twosource.language.places import gazetteer
from twosource.language.terms import COMMON_NAMES
from twosource.language.tokens import Tokens, tokenize
from twosource.model import Document
from twosource.row import NamedTuple

_FULL_STOPS = frozenset({".", "!", "?", "“", '"', "``", ":", "‘", "'", "•"})
# News tells its event first (the inverted pyramid): a name of the opening counts twice, and a place that
# everybody knows says where the event is only in the headline and the first sentence. In characters.
OPENING = 600
_FIRST_LINES = 250
# A shorter text names too little of what it is about.
_LONG_ENOUGH = 300
# So many names of a document are its chief ones (entity salience: Dunietz and Gillick 2014).
_CHIEF = 3
# Names that stand in news of any event: zones of time, what a page says of itself, scales, those who measure and help
# everywhere, titles and offices; and the names of diseases and storms, which tell the kind.
_ANYWHERE = (
    TITLES
    | PORTFOLIOS
    | frozenset(
        "gmt utc bst cet est edt cst cdt mst mdt pst pdt ist published posted updated update last by "
        "richter celsius fahrenheit geological survey meteorological red cross crescent united nations european union states "
        "kingdom islamic executive hurricane typhoon cyclone storm tropical fire coast guard royal central "
        "covid covid-19 coronavirus ebola zika sars mers marburg lassa dengue cholera hiv aids".split()
    )
)


class Names(NamedTuple):
    """The names of a document word by word, in lower case; a short text has neither `chief` nor `first` names.

    `cast` are those inside its sentences, `chief` the most salient, `first` those of the headline and the first
    sentence that tell which event it is.
    """

    cast: frozenset[str]
    chief: frozenset[str] = frozenset()
    first: frozenset[str] = frozenset()


def names(document: Document, tokens: Tokens | None = None) -> Names:
    """The names of a document, of whose text `tokens` are; those of its publisher and of whole countries tell no event."""
    tokens = tokenize(document.text) if tokens is None else tokens
    words = tokens.words
    named = [index for index, word in enumerate(words) if word[0].isupper() and len(word) > 2]
    cast = frozenset(
        low
        for index in named
        if (low := words[index].lower()) not in COMMON_NAMES
        and (words[index - 1] if index else ".") not in _FULL_STOPS
    )
    if len(document.text) < _LONG_ENOUGH:
        return Names(cast)
    counted: Counter[str] = Counter()
    first: set[str] = set()
    lower_case = set(words)
    for index in named:
        low = words[index].lower()
        if low in cast and low not in lower_case:
            start = tokens.starts[index]
            counted[low] += 2 if start < OPENING else 1
            if start < _FIRST_LINES:
                first.add(low)
    passed = _ANYWHERE | set(document.publisher.lower().split())
    salient = sorted(counted.keys() - passed, key=lambda name: (-counted[name], name))
    chief = islice((name for name in salient if _tells(name, name in first)), _CHIEF)
    return Names(cast, frozenset(chief), frozenset(name for name in first - passed if _tells(name, True)))


def is_known(name: str) -> bool:
    """Whether everybody knows the name as a place's: many events happen there."""
    return gazetteer().place(name) is not None


def countries(words: Iterable[str]) -> frozenset[str]:
    """The countries and states that the words name or whose people they name, one canonical name for each."""
    places = gazetteer()
    return frozenset(place for word in words if (place := places.place(word)) in places.wide and place)


def _tells(name: str, first: bool) -> bool:
    """Whether a name says which event it is: no country or state does, and another known place only in the first lines."""
    places = gazetteer()
    place = places.place(name)
    return place is None or (first and place not in places.wide)
