"""The words of two quotations in, whether one is the other with a word changed out; what is denied in one, what it counts."""

from __future__ import annotations

from twosource.language.number_words import WORDS
from twosource.language.opposites import are_opposites
from twosource.language.terms import sense, terms
from twosource.language.wordclasses import WEEKDAYS

NEGATIONS = frozenset(
    "not never no none nobody nothing neither nor cannot can't won't don't doesn't didn't isn't aren't "
    "wasn't weren't wouldn't shouldn't couldn't haven't hasn't hadn't without refuse refuses refused fail "
    "fails failed".split()
)
# So many words after "not" are what it denies: its verb and the head of a short object.
REACH = 3


def is_reworded(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two quotations differ at one place: negated, the opposite, another day or figure.

    Two sentences of a speech may be built alike: of other words of substance six have to be the same around them.
    """
    ahead, one, other, behind = apart(left, right)
    same = ahead + behind
    if same < _AROUND or max(len(one), len(other)) > _CHANGED:
        return False
    if len(NEGATIONS.intersection(one)) != len(NEGATIONS.intersection(other)):
        return _bare(one) == _bare(other) or not (_bare(one) and _bare(other))
    if len(one) != 1 or len(other) != 1:
        return False
    kinds = {_kind(one[0]), _kind(other[0])}
    if len(kinds) == 1 and "" not in kinds:
        return figures(one) != figures(other) or kinds != {"figure"}
    if are_opposites(one[0], other[0]):
        return True
    return same >= _AROUND_SUBSTANCE and bool(terms(one) and terms(other) and terms(one) != terms(other))


# So many words around one place have to be the same, and so many words at it may be others.
_AROUND = 3
_AROUND_SUBSTANCE = 6
_CHANGED = 3
_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)


def apart(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[int, tuple[str, ...], tuple[str, ...], int]:
    """How many words are the same from the front, what is left of both in the middle, how many from the back."""
    most = min(len(left), len(right))
    ahead = next((i for i in range(most) if left[i] != right[i]), most)
    behind = next((i for i in range(most - ahead) if left[-1 - i] != right[-1 - i]), most - ahead)
    return ahead, left[ahead : len(left) - behind], right[ahead : len(right) - behind], behind


def _bare(words: tuple[str, ...]) -> frozenset[str]:
    """The words of substance, negations left out."""
    return terms(word for word in words if word not in NEGATIONS)


def _kind(word: str) -> str:
    """Whether a word is a figure, a day or a month, of which another is another; else nothing."""
    if word in WEEKDAYS:
        return "day"
    if word in _MONTHS:
        return "month"
    return "figure" if word[0].isdigit() or word in _SPELLED else ""


def figures(words: tuple[str, ...]) -> frozenset[str]:
    """The numbers in digits and in words, but for "one", which is a pronoun too; scales are left out."""
    found = (word.replace(",", "") if word[0].isdigit() else _SPELLED.get(word) for word in words)
    return frozenset(figure for figure in found if figure)


def other_figures(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether each of two sets of figures has more that the other lacks than both have."""
    own = min(len(left - right), len(right - left))
    return own > 0 and len(left & right) <= own


_SPELLED = {word: str(value) for word, (kind, value) in WORDS.items() if kind != "scale" and word != "one"}


def denied(words: tuple[str, ...]) -> frozenset[str]:
    """What stands only within reach of a negation: "He is not running this year" has "run"."""
    denied: set[str] = set()
    free: set[str] = set()
    reach = 0
    for word in words:
        if word in NEGATIONS:
            reach = REACH
            continue
        (denied if reach else free).add(sense(word))
        reach = max(reach - 1, 0)
    return frozenset(denied - free)
