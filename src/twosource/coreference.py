"""Verdicts in, the same out with a contradiction eased to a warning where the documents may tell of two events.

That two articles were given to one check says that their reader takes them to be about one event. Where they name
other days or other names in their first lines and agree on no figure, they may be about two of a kind instead (two
bombings in one city, two quarters of one company), and a contradiction would be none. Event coreference after Bagga
and Baldwin (1999), with the evidence turned round: what is asked is not whether two texts are alike, but whether
something that every report of an event tells (day, place, name, figure) holds them apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from twosource.language.tokens import tokenize
from twosource.model import Claim, Comparison, Document, NumericClaim, Verdict
from twosource.noun import replace
from twosource.row import NamedTuple
from twosource.rules.salience import OPENING, countries, is_known, names

LEVEL = "two-events"
_CONTRADICTION = "contradiction"
# Agreements that two events of a kind would hardly share: no vague count, no bound that holds by far.
_AGREEING = frozenset({"same-value", "same-after-conversion", "within-rounding", "each-and-total"})
# A day, a time or a rank that two texts share is often chance or background.
_COMMON = frozenset({"date", "clock", "ordinal"})
_SMALL = 10
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
# Articles that bear dates so many days apart name weekdays of two weeks.
_WEEK = 7

# Two documents, by their ids in order.
_Pair = tuple[str, str]


class _Told(NamedTuple):
    """What a document says of which event it is: the days of its opening, its first names, its chief ones but for known places; and all its words."""

    days: frozenset[str]
    first: frozenset[str]
    chief: frozenset[str]
    words: frozenset[str]


def tempered(verdicts: Sequence[Verdict], documents: Iterable[Document]) -> tuple[Verdict, ...]:
    """The verdicts, each contradiction that rests on documents of perhaps two events alone a warning (`two-events`)."""
    if not any(_is_contradiction(verdict) for verdict in verdicts):
        return tuple(verdicts)
    doubts = _Doubts(verdicts, {document.id: document for document in documents})
    return tuple(doubts.eased(verdict) if _is_contradiction(verdict) else verdict for verdict in verdicts)


def _is_contradiction(verdict: Verdict) -> bool:
    return verdict.level == _CONTRADICTION and verdict.fact.kind == "numeric"


class _Doubts:
    """Why two documents of a run may be about two events."""

    def __init__(self, verdicts: Sequence[Verdict], documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._told: dict[str, _Told] = {}
        self._doubts: dict[_Pair, str] = {}
        self._agreeing: Counter[_Pair] = Counter()
        self._diverging: Counter[_Pair] = Counter()
        for verdict in verdicts:
            self._count(verdict)

    def eased(self, verdict: Verdict) -> Verdict:
        """The verdict, as a warning where every pair of documents that contradict each other is in doubt."""
        by_id = {claim.id: claim for claim in verdict.fact.claims}
        pairs = {_pair(row, by_id) for row in verdict.comparisons if row.level == _CONTRADICTION}
        doubts = [self._doubt(pair) for pair in sorted(pairs)]
        if not all(doubts):
            return verdict
        rows = tuple(
            replace(row, level=LEVEL) if row.level == _CONTRADICTION else row for row in verdict.comparisons
        )
        because = f"{verdict.because}; but {doubts[0]}, so they may be of two events"
        return replace(verdict, level=LEVEL, severity="warning", because=because, comparisons=rows)

    def _count(self, verdict: Verdict) -> None:
        """Count the fact for each pair of its documents: whether any two of their claims agree, and whether any diverge."""
        if verdict.fact.kind != "numeric":
            return
        by_id = {claim.id: claim for claim in verdict.fact.claims}
        agreeing, diverging = set(), set()
        for row in verdict.comparisons:
            pair = _pair(row, by_id)
            if row.level in _AGREEING and not _tells_little(by_id[row.left]):
                agreeing.add(pair)
            elif row.level == _CONTRADICTION:
                diverging.add(pair)
        self._agreeing.update(agreeing - diverging)
        self._diverging.update(diverging)

    def _doubt(self, pair: _Pair) -> str:
        """Why the two may be about two events; empty where nothing says so."""
        if pair not in self._doubts:
            self._doubts[pair] = "" if pair[0] == pair[1] else self._reason(pair)
        return self._doubts[pair]

    def _reason(self, pair: _Pair) -> str:
        left, right = (self._documents[document] for document in pair)
        one, other = self._opening(left), self._opening(right)
        if self._agreeing[pair] < self._diverging[pair]:
            days = one.days and other.days and one.days.isdisjoint(other.days)
            if days:
                return f"one article names {_listed(one.days)} and the other {_listed(other.days)}"
            if _weeks_apart(left.published, right.published):
                return "the articles appeared in different weeks"
        own, others = one.first - other.words, other.first - one.words
        if own and others and not self._agreeing[pair] and one.chief.isdisjoint(other.chief):
            return f"one article opens with {_listed(own)}, the other with {_listed(others)}, and no figure is shared"
        return ""

    def _opening(self, document: Document) -> _Told:
        if document.id not in self._told:
            self._told[document.id] = _told(document)
        return self._told[document.id]


def _pair(row: Comparison, claims: Mapping[str, Claim]) -> _Pair:
    one, other = sorted((claims[row.left].document, claims[row.right].document))
    return one, other


def _tells_little(claim: Claim) -> bool:
    """A date, a small whole number (a board of seven), a count of what merely is, or what a text says of another time."""
    if (
        not isinstance(claim, NumericClaim)
        or claim.quantity.value is None
        or claim.quantity.dimension in _COMMON
    ):
        return True
    value = abs(claim.quantity.value)
    if value <= _SMALL and value == int(value):
        return True
    standing = claim.quantity.dimension == "count" and claim.event is None
    return standing or not all(map(_is_day, claim.scope.time))


def _is_day(time: str) -> bool:
    """Whether a time of a claim's scope is a day or an hour, and not "last year", "since 2011" or a year."""
    return time.startswith(("T", "XXXX-")) or (len(time) == 10 and time[:4].isdigit())


def _told(document: Document) -> _Told:
    tokens = tokenize(document.text)
    opening = tokenize(document.text, 0, OPENING).lower
    days = frozenset(
        day for word in opening if (day := word.removesuffix("'s").removesuffix("’s")) in _WEEKDAYS
    )
    named, words = names(document), frozenset(tokens.lower)
    first = named.first | countries(opening)
    return _Told(days, first, frozenset(n for n in named.chief if not is_known(n)), words | countries(words))


def _weeks_apart(one: str | None, other: str | None) -> bool:
    try:
        days = [date.fromisoformat((day or "")[:10]) for day in (one, other)]
    except ValueError:
        return False
    return abs((days[0] - days[1]).days) >= _WEEK


def _listed(words: frozenset[str]) -> str:
    return " and ".join(word.capitalize() for word in sorted(words)[:2])
