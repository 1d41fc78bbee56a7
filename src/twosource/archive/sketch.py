"""A document in, its sketch out: the day, and the names, terms and phrases that weigh most in it."""

from __future__ import annotations

import math
from collections import Counter
from datetime import date
from functools import lru_cache

from twosource.annotation import Final
from twosource.language.terms import STOPWORDS, stem
from twosource.language.tokens import TOKEN
from twosource.model import Document
from twosource.row import NamedTuple

# The day of documents without one, after all others.
NEVER: Final = 2**31 - 1
# How many terms stand for a document: fewer lose stories, more only cost (measured: docs/scale.md).
LONGEST: Final = 120
# News tells the event first (the inverted pyramid): a term of the lead counts twice. In characters.
_LEAD: Final = 400
# The share of documents that hold an ordinary word or a name before any is read, and what it makes them
# weigh: a name is ten times rarer. In thousandths, for whole numbers add up the same in any order.
PRIOR_WORD: Final = 10
PRIOR_NAME: Final = 1
_RARITY = {PRIOR_WORD: round(1000 * math.log(1000 / PRIOR_WORD)), PRIOR_NAME: round(1000 * math.log(1000))}
_ENDS_SENTENCE = frozenset(".!?:;“”\"'‘’`(—–-•*|")


class Sketch(NamedTuple):
    """What the grouping knows of a document; `day` counts as `datetime.date.toordinal`, None where it is unknown.

    `characters` are how long its text is. `counts` belong to `terms`: 1 + log of how often, in thousandths. A name is capitalised, a phrase
    holds a space, an ordinary word is in lower case.
    """

    document: str
    day: int | None
    terms: tuple[str, ...]
    counts: tuple[int, ...]
    characters: int = 0


def prior(term: str) -> int:
    """The share of documents, in thousandths, that a term is expected in before any is read."""
    return PRIOR_NAME if term[0].isupper() or " " in term else PRIOR_WORD


def day_of(published: str | None) -> int | None:
    """The day of an ISO 8601 date or date-time, or None where `published` is none."""
    try:
        return date.fromisoformat(published[:10]).toordinal() if published else None
    except ValueError:
        return None


def sketch(document: Document) -> Sketch:
    """The `LONGEST` heaviest terms of a document, heaviest first, of equal weight the earlier first."""
    text = document.text
    if document.title and not text.lstrip().startswith(document.title):
        text = f"{document.title}\n{text}"
    counted = _Terms(text)
    rows = sorted(counted.weighed())[:LONGEST]
    return Sketch(
        document.id,
        day_of(document.published),
        tuple(row[2] for row in rows),
        tuple(row[3] for row in rows),
        len(document.text),
    )


class _Terms:
    """How often each term stands in a text, where first, and whether it is written as a name."""

    def __init__(self, text: str) -> None:
        self.counts: Counter[str] = Counter()
        self.first: dict[str, int] = {}
        self.inside: Counter[str] = Counter()
        self.capitals: Counter[str] = Counter()
        self._count(text)

    def weighed(self) -> list[tuple[int, int, str, int]]:
        """A row for each term: its weight (negative, to sort by), first place, name and count in thousandths."""
        rows = []
        for term, often in self.counts.items():
            name = self._named(term)
            count = 1000 + round(1000 * math.log(often))
            rows.append((-count * _RARITY[prior(name)], self.first[term], name, count))
        return rows

    def _named(self, term: str) -> str:
        """`term`, capitalised where most of its uses inside sentences are."""
        return term.capitalize() if self.capitals[term] * 2 > self.inside[term] else term

    def _count(self, text: str) -> None:
        before, end, fresh = "", 0, True
        for match in TOKEN.finditer(text):
            word, start = match.group(), match.start()
            fresh = fresh or "\n" in text[end:start]
            term = _term(word)
            if not term:
                before, end = "", match.end()
                fresh = word[-1] in _ENDS_SENTENCE and len(word) < 4
                continue
            weight = 2 if start < _LEAD else 1
            self._add(term, start, weight)
            if not fresh:
                self.inside[term] += 1
                self.capitals[term] += word[0].isupper()
            if before and start == end + 1:
                self._add(f"{before} {term}", start, weight)
            before, end, fresh = term, match.end(), False

    def _add(self, term: str, start: int, weight: int) -> None:
        self.counts[term] += weight
        self.first.setdefault(term, start)


@lru_cache(maxsize=20_000)
def _term(word: str) -> str:
    """The stem that a word is counted by; empty for function words, figures and marks."""
    lower = word.lower().replace(".", "").replace("’", "'")
    if len(lower) < 2 or not lower[0].isalpha() or lower in STOPWORDS:
        return ""
    return stem(lower)
