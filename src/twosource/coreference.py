"""Verdicts in, the same out with a contradiction eased to a warning where the documents may tell of two events.

That two articles were given to one check says that their reader takes them to be about one event. Where they name
other days or other names in their first lines and agree on no figure, they may be about two of a kind instead (two
bombings in one city, two quarters of one company), and a contradiction would be none. Event coreference after Bagga
and Baldwin (1999), with the evidence turned round: what is asked is not whether two texts are alike, but whether
something that every report of an event tells (day, place, name, figure) holds them apart.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

from twosource.days import date
from twosource.language.tokens import tokenize
from twosource.language.wordclasses import WEEKDAYS
from twosource.model import Claim, Comparison, Document, NumericClaim, Verdict
from twosource.noun import replace
from twosource.row import NamedTuple
from twosource.rules.salience import OPENING, countries, is_known, names

LEVEL = "two-events"
_CONTRADICTION = "contradiction"
# Agreements that two events of a kind would hardly share: no vague count, no bound that holds by far.
_AGREEING = frozenset({"same-value", "same-after-conversion", "within-rounding", "each-and-total"})
_TELLING = _AGREEING | {_CONTRADICTION}
# A day, a time or a rank that two texts share is often chance or background.
_COMMON = frozenset({"date", "clock", "ordinal"})
_SMALL = 10
# So long, in characters, and of so many figures must an article be that sharing none says something.
_SEVERAL_SENTENCES = 200
_ENOUGH = 2
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
    if not any(map(_is_contradiction, verdicts)):
        return tuple(verdicts)
    doubts = _doubts(verdicts, {document.id: document for document in documents})
    if not doubts:
        return tuple(verdicts)
    return tuple(_eased(verdict, doubts) if _is_contradiction(verdict) else verdict for verdict in verdicts)


def _is_contradiction(verdict: Verdict) -> bool:
    return verdict.level == _CONTRADICTION and verdict.fact.kind == "numeric"


def _eased(verdict: Verdict, doubts: Mapping[_Pair, str]) -> Verdict:
    """The verdict, as a warning where every pair of documents that contradict each other is in doubt."""
    home = {claim.id: claim.document for claim in verdict.fact.claims}
    pairs = sorted({_pair(row, home) for row in verdict.comparisons if row.level == _CONTRADICTION})
    if not all(pair in doubts for pair in pairs):
        return verdict
    rows = tuple(
        replace(row, level=LEVEL) if row.level == _CONTRADICTION else row for row in verdict.comparisons
    )
    because = f"{verdict.because}; but {doubts[pairs[0]]}, so they may be of two events"
    return replace(verdict, level=LEVEL, severity="warning", because=because, comparisons=rows)


class _Doubt(NamedTuple):
    """Why two documents may be about two events, and whether any figure that they share would allay it.

    It is none where one of them has fewer telling figures than `figures`. Reports of one event seldom share none: of twelve pairs of articles with a true contradiction, one did.
    """

    reason: str
    allayed: bool
    figures: int = 0


def _doubts(verdicts: Sequence[Verdict], documents: Mapping[str, Document]) -> dict[_Pair, str]:
    """Why two documents may be about two events, for those that contradict each other."""
    told: dict[str, _Told] = {}
    suspected: dict[_Pair, list[_Doubt]] = {}
    for verdict in filter(_is_contradiction, verdicts):
        home = {claim.id: claim.document for claim in verdict.fact.claims}
        for pair in {_pair(row, home) for row in verdict.comparisons if row.level == _CONTRADICTION}:
            if pair not in suspected:
                suspected[pair] = _suspicions(pair, documents, told)
    suspected = {pair: found for pair, found in suspected.items() if found}
    agreeing, diverging = _shared(verdicts, suspected) if suspected else (Counter(), Counter())
    figures = _figures(verdicts) if suspected else Counter()
    found = {}
    for pair, doubts in suspected.items():
        shared, apart = agreeing[pair], diverging[pair]
        # What is not shared tells something only where there is more to share than what is told in two ways.
        fewest = min(figures[pair[0]], figures[pair[1]])
        held = [
            doubt.reason
            for doubt in doubts
            if (not shared if doubt.allayed else shared < apart) and fewest >= doubt.figures
        ]
        if held:
            found[pair] = held[0]
    return found


def _figures(verdicts: Iterable[Verdict]) -> Counter[str]:
    """How many figures that tell one event from another each document has."""
    told = {
        (claim.document, claim.quantity.dimension, claim.quantity.value)
        for verdict in verdicts
        for claim in verdict.fact.claims
        if isinstance(claim, NumericClaim) and not _tells_little(claim)
    }
    return Counter(document for document, _, _ in told)


def _suspicions(pair: _Pair, documents: Mapping[str, Document], told: dict[str, _Told]) -> list[_Doubt]:
    """What holds the two documents apart; nothing within one document."""
    if pair[0] == pair[1]:
        return []
    left, right = (documents[document] for document in pair)
    for document in (left, right):
        if document.id not in told:
            told[document.id] = _told(document)
    one, other = told[left.id], told[right.id]
    found = []
    if one.days and other.days:
        if one.days.isdisjoint(other.days):
            days = f"one article names {_listed(one.days)} and the other {_listed(other.days)}"
            found.append(_Doubt(days, allayed=False))
        elif _weeks_apart(left.published, right.published):
            found.append(_Doubt("the articles name days of different weeks", allayed=False))
        elif min(len(left.text), len(right.text)) >= _SEVERAL_SENTENCES:
            found.append(_Doubt("the articles share no figure", allayed=True, figures=_ENOUGH))
    own, others = one.first - other.words, other.first - one.words
    if own and others and one.chief.isdisjoint(other.chief):
        names = f"one article opens with {_listed(own)}, the other with {_listed(others)}, and no figure is shared"
        found.append(_Doubt(names, allayed=True))
    return found


def _shared(verdicts: Iterable[Verdict], pairs: Container[_Pair]) -> tuple[Counter[_Pair], Counter[_Pair]]:
    """In how many facts two documents agree on what tells one event from another, and in how many they diverge."""
    agreeing: Counter[_Pair] = Counter()
    diverging: Counter[_Pair] = Counter()
    for verdict in verdicts:
        levels = {row.level for row in verdict.comparisons}
        if verdict.fact.kind != "numeric" or levels.isdisjoint(_TELLING):
            continue
        by_id = {claim.id: claim for claim in verdict.fact.claims}
        home = {name: claim.document for name, claim in by_id.items()}
        alike, apart = set(), set()
        for row in verdict.comparisons:
            if row.level in _TELLING and (pair := _pair(row, home)) in pairs:
                if row.level == _CONTRADICTION:
                    apart.add(pair)
                elif pair not in alike and not _tells_little(by_id[row.left]):
                    alike.add(pair)
        agreeing.update(alike - apart)
        diverging.update(apart)
    return agreeing, diverging


def _pair(row: Comparison, home: Mapping[str, str]) -> _Pair:
    one, other = home[row.left], home[row.right]
    return (one, other) if one <= other else (other, one)


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
    opening = tokens.lower[: bisect_left(tokens.starts, OPENING)]
    days = frozenset(
        day for word in opening if (day := word.removesuffix("'s").removesuffix("’s")) in WEEKDAYS
    )
    named, words = names(document, tokens), frozenset(tokens.lower)
    chief = frozenset(name for name in named.chief if not is_known(name))
    return _Told(days, named.first | countries(opening), chief, words | countries(words))


def _weeks_apart(one: str | None, other: str | None) -> bool:
    try:
        days = [date.fromisoformat((day or "")[:10]) for day in (one, other)]
    except ValueError:
        return False
    return abs((days[0] - days[1]).days) >= _WEEK


def _listed(words: frozenset[str]) -> str:
    return " and ".join(word.capitalize() for word in sorted(words)[:2])
