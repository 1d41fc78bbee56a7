"""Two profiles in, the evidence that they are about one thing out: slot by slot, with the numbers masked."""

from __future__ import annotations

import math
from collections.abc import Iterable

from twosource.noun import noun
from twosource.pattern import pattern
from twosource.row import NamedTuple
from twosource.rules.coincidence import likeness_of_figures
from twosource.rules.profile import NumericProfile
from twosource.rules.rarity import Rarity
from twosource.rules.slot import VETO, SlotLevel
from twosource.rules.slots import SLOTS

# Evidence that a link needs: where the values can both be right, where they contradict each other,
# and where two claims of one document contradict each other. A false contradiction costs most.
AGREEING = 4.0
DIVERGING = 5.5
# Between two groups that a link joins, each other pair whose values contradict each other.
JOINING = 2.5
# A vague count or a bound fits much: it asks more where something speaks against the link.
LOOSELY_AGREEING = 6.5
VAGUELY_AGREEING = 5.0
WITHIN_DOCUMENT = 8.0
# A reprinted sentence is the same statement whatever its slots say.
WORD_FOR_WORD = 20.0
# Shorter than this, in characters, a line recurs from day to day ("Stocks close 0.4 percent higher").
_LONG_LINE = 50
# How alike the words around must be, sentence and neighbourhood together, before values may contradict.
DIVERGING_LIKENESS = 0.25
# A date or a time of day stands in every other sentence: it asks more evidence than a count.
_MORE_FOR_DATES = 1.5
# How alike the words around must be to outweigh a caution, by the care that it asks.
_OUTWEIGHING = {1: 0.9, 2: 1.5}
# What each other figure that two sentences share adds to their likeness.
COMPANY = 0.25
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


def evidence(left: NumericProfile, right: NumericProfile, rarity: Rarity) -> Evidence:
    """Every slot's level, then the likeness of the words around; a veto ends the comparison."""
    if is_verbatim(left, right):
        words = SlotEvidence("sentence", "word for word", WORD_FOR_WORD)
        return Evidence((), (words,), WORD_FOR_WORD, False, 2.0)
    found: list[SlotLevel] = []
    total, care = 0.0, 0
    for slot in SLOTS:
        level = slot.level(left, right)
        found.append(level)
        if level.weight == VETO:
            return Evidence(tuple(found), (), VETO, True)
        total += level.weight
        care = max(care, level.care)
    sentence, near = rarity.likeness(left.terms, right.terms), rarity.likeness(left.near, right.near)
    beside = figures_beside(left, right)
    rows = surroundings(left, right, sentence, near, beside)
    further = tuple(SlotEvidence(row.slot, row.said.format(row.figure), row.weight) for row in rows)
    like = sentence + near + COMPANY * beside
    return Evidence(tuple(found), further, total + sum_of(rows), is_cautious(care, like), like)


def is_cautious(care: int, likeness: float) -> bool:
    """Whether a link may join only values that agree: much the same words around outweigh some cautions."""
    return care > 0 and likeness < _OUTWEIGHING.get(care, math.inf)


class Row(NamedTuple):
    """A line of an explanation that is yet to be put in words: `said` with the `figure` filled in."""

    slot: str
    weight: float
    said: str
    figure: float = 0


def alike_sentences(likeness: float) -> float:
    """What the likeness of two sentences weighs."""
    return round(4 * likeness, 3)


def alike_neighbours(likeness: float) -> float:
    """What the likeness of the words near two figures weighs."""
    return round(2 * likeness, 3)


def surroundings(
    left: NumericProfile, right: NumericProfile, sentence: float, near: float, beside: int
) -> list[Row]:
    """What speaks for a link beside the slots: the figure, the words around, the place, the other figures."""
    rows = [
        shared_figure(left, right),
        Row("context", alike_sentences(sentence), "sentence {:.2f}", sentence),
        Row("context", alike_neighbours(near), "words around {:.2f}", near),
    ]
    if left.lead and right.lead:
        rows.append(_BOTH_LEAD)
    if left.family in _MOMENTS:
        rows.append(_DATED)
    if beside:
        rows.append(Row("context", beside * 1.0, "{} other figures shared", beside))
    return rows


def weight_around(
    left: NumericProfile, right: NumericProfile, figure: float, sentence: float, near: float
) -> float:
    """What the rows of `surroundings` weigh in sum, but for the other figures, by the weights of the first three."""
    total = figure + sentence + near
    if left.lead and right.lead:
        total += _BOTH_LEAD.weight
    if left.family in _MOMENTS:
        total += _DATED.weight
    return total


def sum_of(rows: Iterable[Row]) -> float:
    """The weight of all rows, added one by one: `sum` adds floats in another way from Python 3.12 on."""
    total = 0.0
    for row in rows:
        total += row.weight
    return total


def figures_beside(left: NumericProfile, right: NumericProfile) -> int:
    """How many figures of two digits both sentences give beside the two compared, years left out; two at most."""
    return min(2, len(company(left) & company(right)))


def company(profile: NumericProfile) -> frozenset[str]:
    """The other figures of the sentence by which it is known: those of two digits, but no years; of a date none."""
    if profile.family in _MOMENTS:
        return frozenset()
    return frozenset(
        figure
        for figure in profile.siblings
        if figure[0].isdigit() and len(figure) > 1 and not _YEAR.fullmatch(figure)
    )


_YEAR = pattern(r"(?:1[89]|20)\d\d")
_MOMENTS = frozenset({"date", "clock"})


def is_verbatim(left: NumericProfile, right: NumericProfile) -> bool:
    """Whether two documents have one sentence, but for the figure at one place in it."""
    return (
        left.verbatim == right.verbatim
        and left.family == right.family
        and left.claim.document != right.claim.document
        and is_telling_line(left)
    )


def is_telling_line(profile: NumericProfile) -> bool:
    """Whether a sentence is so long that who has it too has it from one source, and the figure no day without a figure."""
    return (profile.family != "date" or profile.in_figures) and sum(map(len, profile.verbatim)) >= _LONG_LINE


def shared_figure(left: NumericProfile, right: NumericProfile) -> Row:
    """A figure of three or more digits that two texts share is no coincidence; a round or small one may be."""
    shared, weight = likeness_of_figures(left, right)
    if not shared:
        return _MASKED
    once = ", once in each document" if left.alone and right.alone else ""
    return Row("figure", weight, f"shared, {{}} digits{once}", shared)


_MASKED = Row("figure", 0.0, "masked")
_BOTH_LEAD = Row("context", 0.75, "both in the opening")
_DATED = Row("context", -_MORE_FOR_DATES, "dates are many")
