"""A sentence in, whether it can hold a figure or a date at all out: the cheap test before anything is tokenised."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.language.number_words import DENOMINATORS, ORDINALS, VULGAR, WORDS
from twosource.language.tokens import Tokens
from twosource.pattern import pattern

DECADES: Final = frozenset(
    "teens twenties thirties forties fifties sixties seventies eighties nineties".split()
)
VAGUE: Final = frozenset(
    "dozens scores hundreds thousands millions billions trillions tens several few handful couple pair".split()
)
ZERO: Final = frozenset({"no", "none", "nobody", "neither"})
MULTIPLE: Final = frozenset(
    "doubled double doubles doubling tripled triple triples tripling trebled treble trebling quadrupled quadruple "
    "quadrupling quintupled halved halving twice thrice twofold threefold fourfold fivefold sixfold sevenfold "
    "eightfold ninefold tenfold fold".split()
)
TIME: Final = frozenset("minute hour day week month year decade century fortnight".split())
QUAKE: Final = frozenset(
    "magnitude quake quakes earthquake earthquakes tremor tremors temblor temblors aftershock aftershocks richter".split()
)

# The kind of each word that a rule is anchored at.
WORD_TRIGGERS: Final[dict[str, str]] = {
    **dict.fromkeys(VAGUE, "vague"),
    **dict.fromkeys(ZERO, "zero"),
    **dict.fromkeys(MULTIPLE, "multiple"),
    **dict.fromkeys(TIME, "time"),
    **dict.fromkeys(QUAKE, "quake"),
    **dict.fromkeys(DECADES, "decade"),
}

_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri january february "
    "april june july august september october november december jan feb apr aug sep sept oct nov dec "
    "today tomorrow yesterday tonight noon midday midnight".split()
)

# Alone enough for a closer look.
_STRONG = (
    (frozenset(WORDS) - {"one"})
    | frozenset(VULGAR)
    | frozenset(DENOMINATORS)
    | (frozenset(ORDINALS) - {"first", "second"})
    | (VAGUE - {"few"})
    | (MULTIPLE - {"double", "fold"})
    | (TIME - {"minute", "day", "week", "month", "year"})
    | {"half", "dozen", "score", "quarter", "one", "few"}
    | _DAYS
    | DECADES
)

# Enough only where one of the others stands in the same sentence: "this" with "week", "no" with "casualties".
_PERIODS = frozenset(
    "day week weekend month year night morning afternoon evening season spring summer autumn winter fall term "
    "days weeks months years".split()
)
_POINTING = frozenset(
    "this last next past previous coming early late mid end start beginning first second a an another full whole "
    "entire all in".split()
)
_BEFALLING = frozenset(
    "casualties casualty fatalities deaths death injuries injury victims survivors arrests wounded dead killed injured "
    "hurt killings losses hostages prisoners passengers civilians arrested detained harmed died survived missing "
    "evacuated charged shot".split()
)
_RANKING = frozenset(
    "finished finishing ranked ranks placed place came largest biggest highest lowest longest oldest busiest deadliest "
    "straight consecutive successive most".split()
)
_WEAK = (
    (_PERIODS, _POINTING),
    (ZERO, _BEFALLING),
    (frozenset({"double", "fold"}), frozenset({"the", "as"})),
    (frozenset({"minute"}), frozenset("a half one full every per than about last lasted within".split())),
    (frozenset({"second"}), _RANKING),
)

# A sentence without any of these has none of the pairs.
_RARER = frozenset({"may", "march"}).union(*(some for some, _ in _WEAK))

_DIGIT = pattern(r"\d")
_MONTH = pattern(r"\b(?:May|March|Mar)\b")


def triggered(tokens: Tokens) -> bool:
    """Whether a digit, a number word or a word of the calendar stands among the tokens.

    Words are looked up as a set: on news text many times as fast as one alternation of them.
    """
    words = tokens.lower
    if not _STRONG.isdisjoint(words) or _DIGIT.search(tokens.text, tokens.start, tokens.end):
        return True
    if _RARER.isdisjoint(words):
        return False
    if ("may" in words or "march" in words) and _MONTH.search(tokens.text, tokens.start, tokens.end):
        return True
    return any(not some.isdisjoint(words) and not others.isdisjoint(words) for some, others in _WEAK)
