"""A sentence in, whether it can hold a quantity at all out: the cheap test before anything is tokenised."""

from __future__ import annotations

import re
from typing import Final

from twosource.language.number_words import DENOMINATORS, ORDINALS, VULGAR, WORDS

VAGUE: Final = frozenset(
    "dozens scores hundreds thousands millions billions trillions tens several few handful couple pair".split()
)
ZERO: Final = frozenset({"no", "none", "nobody"})
MULTIPLE: Final = frozenset(
    "doubled double doubles doubling tripled triple triples tripling trebled treble trebling quadrupled quadruple "
    "quadrupling quintupled halved halving twice thrice twofold threefold fourfold fivefold sixfold sevenfold "
    "eightfold ninefold tenfold fold".split()
)
TIME: Final = frozenset("hour day week month year decade century fortnight".split())
QUAKE: Final = frozenset("magnitude quake earthquake tremor temblor aftershock richter".split())

# The kind of each word that a rule is anchored at.
WORD_TRIGGERS: Final[dict[str, str]] = {
    **dict.fromkeys(VAGUE, "vague"),
    **dict.fromkeys(ZERO, "zero"),
    **dict.fromkeys(MULTIPLE, "multiple"),
    **dict.fromkeys(TIME, "time"),
    **dict.fromkeys(QUAKE, "quake"),
}

_CARDINALS = frozenset(WORDS) | frozenset(VULGAR) | {"half", "quarter", "dozen", "quarters", "halves"}
_WORDS = (
    _CARDINALS | VAGUE | ZERO | MULTIPLE | TIME | (frozenset(ORDINALS) - {"first", "second"}) | frozenset(DENOMINATORS)
)
_DIGIT = re.compile(r"\d")
_LETTERS = str.maketrans(dict.fromkeys("-‐‑–—.,;:!?()[]\"'“”‘’/+%$£€&*|<>", " "))


def triggered(text: str, start: int, end: int) -> bool:
    """Whether a digit or a number word stands in `text[start:end]`.

    Words are looked up as a set: on news text ten times as fast as one alternation of them.
    """
    if _DIGIT.search(text, start, end):
        return True
    return not _WORDS.isdisjoint(text[start:end].lower().translate(_LETTERS).split())
