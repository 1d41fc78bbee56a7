"""Two profiles of short texts in, whether each names what the other does not out: two teams, two matches, two bombs.

A headline holds little but its event: what one names and the other does not tells two events apart, where an article
would name both. So two short texts that each have a name of their own are held to be about two things.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from twosource.language.inflection import lemma, singular
from twosource.language.places import gazetteer
from twosource.language.terms import COMMON_NAMES
from twosource.language.terms import terms as content
from twosource.language.verbs import BASES, LIGHT, MEASURING, NOUN_LIKE
from twosource.language.wordclasses import MONTHS, WEEKDAYS
from twosource.language.wordforms import is_ing, is_past
from twosource.row import NamedTuple
from twosource.rules.profile import NumericProfile
from twosource.rules.rewording import apart
from twosource.rules.slot import Slot, SlotLevel, always

# What happens once or several times over: "car bomb", "twin bombings".
_HAPPENINGS = frozenset("bomb bombing blast explosion quake earthquake crash shooting airstrike raid".split())
_SEVERAL = frozenset("twin double triple two three four series wave string spate multiple several".split())
_OPENINGS = frozenset({".", "!", "?", "“", '"', "``", ":", "‘", "'", "•", "-", "–", "—"})
# A number behind one of these is a date, a page or a time, and tells no one of a series.
_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS, *"jan feb mar apr jun jul aug sep sept oct nov dec".split()))


class _Line(NamedTuple):
    """What of one sentence tells its event: the names inside of it, incidents alone and in the plural."""

    words: frozenset[str]
    names: frozenset[str]
    once: frozenset[str]
    often: frozenset[str]


def numbered_at(words: Sequence[str]) -> list[int]:
    """The places of the names inside of a sentence that a number stands behind: "Game 6"."""
    return [
        i - 1
        for i in range(2, len(words))
        if words[i].isdecimal() and _is_inside(words, i - 1) and words[i - 1].lower() not in _NO_NAMES
    ]


def _is_inside(words: Sequence[str], at: int) -> bool:
    """Whether a word has a capital that no beginning of a line or a quotation gives it."""
    return words[at][0].isupper() and words[at - 1] not in _OPENINGS


@lru_cache(maxsize=1024)
def _line(verbatim: tuple[str, ...]) -> _Line:
    words = " # ".join(verbatim).split()
    inside = [i for i in range(1, len(words)) if _is_inside(words, i)]
    lower = [word.lower() for word in words]
    plural = {
        one
        for i, word in enumerate(lower)
        if (one := singular(word)) in _HAPPENINGS
        and (word != one or not _SEVERAL.isdisjoint(lower[max(0, i - 3) : i]))
    }
    return _Line(
        frozenset(lower),
        frozenset(lower[i] for i in inside if len(words[i]) > 1 and lower[i] not in COMMON_NAMES),
        frozenset(word for word in lower if word in _HAPPENINGS) - plural,
        frozenset(plural),
    )


def _own_names(profile: NumericProfile, other: NumericProfile) -> frozenset[str]:
    """The names of a sentence that the other has not; places that everybody knows have a slot of their own."""
    line = _line(profile.verbatim)
    own = (line.names & profile.names) - _line(other.verbatim).words
    return frozenset(name for name in own if gazetteer().place(name) is None)


def _other_names(left: NumericProfile, right: NumericProfile) -> bool:
    return bool(left.short and right.short and _own_names(left, right) and _own_names(right, left))


def _other_numbers(left: NumericProfile, right: NumericProfile) -> bool:
    """One of a series against another: "Game 6", "Game 7"."""
    one, other = left.numbered, right.numbered
    return bool(one and other) and any(
        name == same and number != another for name, number in one for same, another in other
    )


def _one_and_several(left: NumericProfile, right: NumericProfile) -> bool:
    """One incident against several of its kind: "a car bomb", "twin bombings"."""
    if not (left.short and right.short):
        return False
    one, other = _line(left.verbatim), _line(right.verbatim)
    return bool(
        (one.once and other.often and not one.often) or (other.once and one.often and not other.often)
    )


def _one_word_apart(left: NumericProfile, right: NumericProfile) -> bool:
    """One line but for its figure and one thing: "the defence ministry ordered 12", "the interior ministry ordered five".

    Who tells a thing again in other words changes more than one; what happens to the figure may be told by any verb.
    """
    if not (left.short and right.short):
        return False
    one, other = (" # ".join(p.verbatim).lower().split() for p in (left, right))
    _, middle, instead, _ = apart(tuple(one), tuple(other))
    changed, changing = _told(middle, left), _told(instead, right)
    return bool(changed and changing and changed.isdisjoint(changing))


def _told(words: tuple[str, ...], profile: NumericProfile) -> frozenset[str]:
    """The things and names among a few words, in their senses; nothing where a verb or what is counted is among them."""
    counted = (profile.claim.counted or "").lower().split()
    if not words or len(words) > _A_THING or "#" in words:
        return frozenset()
    if any(word in counted or _is_verb(word) for word in words):
        return frozenset()
    return content(words)


def _is_verb(word: str) -> bool:
    base = lemma(word)
    known = base in BASES and base not in NOUN_LIKE
    return known or base in LIGHT or base in MEASURING or is_past(word) or is_ing(word)


_A_THING = 3

RIVALS = Slot(
    "rivals",
    (
        SlotLevel("other names", -0.5, _other_names, caution=True),
        SlotLevel("another of a series", -0.5, _other_numbers, caution=True),
        SlotLevel("one line with another thing", -0.5, _one_word_apart, caution=True),
        SlotLevel("one against several", 0.0, _one_and_several, caution=True),
        SlotLevel("none", 0.0, always),
    ),
    reads=("short", "names", "numbered", "verbatim", "claim.counted"),
)
