"""Two profiles in, the evidence that they are about one thing out: slot by slot, with the numbers masked."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from twosource.noun import noun
from twosource.row import NamedTuple
from twosource.rules.profile import NumericProfile
from twosource.rules.slot import VETO, SlotLevel
from twosource.rules.slots import SLOTS

# Evidence that a link needs: where the values can both be right, where they contradict each other,
# and where two claims of one document contradict each other. A false contradiction costs most.
AGREEING = 4.0
DIVERGING = 5.5
WITHIN_DOCUMENT = 8.0
# A reprinted sentence is the same statement whatever its slots say.
_WORD_FOR_WORD = 12.0
# Shorter than this, in characters, a line recurs from day to day ("Stocks close 0.4 percent higher").
_LONG_LINE = 60
# How alike the words around must be, sentence and neighbourhood together, before values may contradict.
DIVERGING_LIKENESS = 0.25
# A date or a time of day stands in every other sentence: it asks more evidence than a count.
_MORE_FOR_DATES = 1.5
# A round figure from here on is no small count that two things share by chance.
_LARGE = 1000
# By how much the best of several partners must lead before the others are passed over.
MARGIN = 1.0


class SlotEvidence(NamedTuple):
    """One line of an explanation: the slot, its level by name, and the level's weight."""

    slot: str
    level: str
    weight: float


@noun
class Evidence:
    """What speaks for a link; `caution` allows it only where the values agree."""

    levels: tuple[SlotLevel, ...]
    further: tuple[SlotEvidence, ...]
    weight: float
    caution: bool
    likeness: float = 0.0

    @property
    def slots(self) -> tuple[SlotEvidence, ...]:
        """Every slot with its level, in the order of comparison; then the figure and the words around."""
        compared = zip(SLOTS, self.levels, strict=False)
        return (*(SlotEvidence(slot.id, level.name, level.weight) for slot, level in compared), *self.further)

    @property
    def vetoed(self) -> bool:
        """Whether some slot keeps the two apart whatever the rest says."""
        return self.weight == VETO


class Rarity:
    """How much a term says: the logarithm of how few sentences of the story hold it."""

    def __init__(self, sentences: Iterable[frozenset[str]]) -> None:
        distinct = list(sentences)
        counts = Counter(term for terms in distinct for term in terms)
        total = max(2, len(distinct))
        self._weights = {term: math.log(1 + total / count) ** 2 for term, count in counts.items()}
        self._unseen = math.log(1 + total) ** 2
        self._sums: dict[frozenset[str], float] = {}

    def weight(self, term: str) -> float:
        """The square of one term's weight; one never seen weighs most."""
        return self._weights.get(term, self._unseen)

    def _sum(self, terms: frozenset[str]) -> float:
        """The squared length of a set of terms; exactly rounded, so that no order of the set shows."""
        if terms not in self._sums:
            self._sums[terms] = math.fsum(self._weights.get(term, self._unseen) for term in terms)
        return self._sums[terms]

    def likeness(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The cosine of two sets of terms by their weights, from 0 to 1; 0 where they share none."""
        shared = left & right
        if not shared:
            return 0.0
        return math.fsum(map(self.weight, shared)) / math.sqrt(self._sum(left) * self._sum(right))

    def share(self, left: frozenset[str], right: frozenset[str]) -> float:
        """How much of the lighter of two sets the other holds, by weight, from 0 to 1."""
        lighter = min(self._sum(left), self._sum(right))
        return math.fsum(map(self.weight, left & right)) / lighter if lighter else 0.0

    def rarest(self, terms: frozenset[str], count: int) -> list[str]:
        """The `count` rarest terms, rarest first."""
        return sorted(terms, key=lambda term: (-self.weight(term), term))[:count]


def evidence(left: NumericProfile, right: NumericProfile, rarity: Rarity) -> Evidence:
    """Every slot's level, then the likeness of the words around; a veto ends the comparison."""
    if _verbatim(left, right):
        words = SlotEvidence("sentence", "word for word", _WORD_FOR_WORD)
        return Evidence((), (words,), _WORD_FOR_WORD, False, 2.0)
    found: list[SlotLevel] = []
    total, caution = 0.0, False
    for slot in SLOTS:
        level = slot.level(left, right)
        found.append(level)
        if level.weight == VETO:
            return Evidence(tuple(found), (), VETO, True)
        total += level.weight
        caution = caution or level.caution
    whole, near = rarity.likeness(left.terms, right.terms), rarity.likeness(left.near, right.near)
    rows = (_figure(left, right), *_context(left, right, whole, near))
    total += sum(row.weight for row in rows)
    return Evidence(tuple(found), rows, total, caution, whole + near)


def _verbatim(left: NumericProfile, right: NumericProfile) -> bool:
    """Whether two documents have one sentence, but for the figure at one place in it."""
    if left.family == "date" and not any(c.isdigit() for c in left.claim.quantity.text):
        return False
    apart = left.claim.document != right.claim.document
    return (
        apart
        and left.verbatim == right.verbatim
        and left.family == right.family
        and sum(map(len, left.verbatim)) >= _LONG_LINE
    )


def _figure(left: NumericProfile, right: NumericProfile) -> SlotEvidence:
    """A figure of three or more digits that two texts share is no coincidence; a round or small one may be.

    This is the one place where the number itself is evidence, and only for agreement: it can never
    make or break a contradiction, whose figures differ.
    """
    one, other = left.claim.quantity, right.claim.quantity
    if one.value is None or one.value != other.value or one.unit != other.unit:
        return SlotEvidence("figure", "masked", 0.0)
    digits = len(one.value.normalize().as_tuple().digits)
    if digits >= 2:
        weight = 1.5 if digits == 2 else 3.0
    elif abs(one.value) >= _LARGE:
        weight = 1.5
    else:
        weight = 0.75 if one.unit and left.family != "share" else 0.0
    if left.family.startswith("money"):
        weight += 0.5
    if left.alone and right.alone:
        return SlotEvidence("figure", f"shared, {digits} digits, once in each document", weight + 1.0)
    return SlotEvidence("figure", f"shared, {digits} digits", weight)


def _context(left: NumericProfile, right: NumericProfile, whole: float, near: float) -> list[SlotEvidence]:
    rows = [
        SlotEvidence("context", f"sentence {whole:.2f}", round(4 * whole, 3)),
        SlotEvidence("context", f"words around {near:.2f}", round(2 * near, 3)),
    ]
    if left.lead and right.lead:
        rows.append(SlotEvidence("context", "both in the opening", 0.75))
    if left.family in {"date", "clock"}:
        rows.append(SlotEvidence("context", "dates are many", -_MORE_FOR_DATES))
    return rows
