"""A word in, the numeral that is spelled out from there on out: cardinals, ordinals, fractions, dozens."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final
from twosource.language.cardinals import FOLLOWS, Cardinal, cardinal_at, fraction_part
from twosource.language.number_words import (
    DENOMINATORS,
    DOZEN,
    ORDINALS,
    SCALE_WORDS,
    SCORE,
    VULGAR,
    WORDS,
)
from twosource.language.numeral import Numeral, grain_of
from twosource.language.tokens import Tokens
from twosource.language.wordforms import is_plural

_HYPHENS = frozenset("-‐‑")
_MOST_FIGURES = 12
_FIGURES = frozenset({"zero", "unit", "teen", "tens"})
_ARTICLES = frozenset({"a", "an"})


# "By a third" is a fraction, "by a third party" is not: these may follow the fraction.
_BEFORE_FRACTION = frozenset(
    "by than about nearly almost over under around roughly only just some approximately to cut".split()
)
_AFTER_FRACTION = frozenset(
    "of in on from since this after before more less fewer higher lower larger smaller to last for over when as "
    "and at but compared this during because while".split()
)
_NO_HALF_AFTER = frozenset("first second last other next past top bottom better in".split())

_SCORED = frozenset("games goals points runs sheets cards lines draws effects".split())

# Words that may open a number in words.
STARTERS: Final = frozenset(WORDS) | frozenset(ORDINALS) | frozenset(VULGAR) | _ARTICLES | {"half", "quarter"}


def spelled_at(tokens: Tokens, index: int) -> Numeral | None:
    """The numeral in words that starts at the token `index`, None where there is none."""
    lower = tokens.lower
    word = lower[index]
    if word in VULGAR:
        return _with_scale(tokens, index, index + 1, VULGAR[word])
    if word in _ARTICLES:
        return _after_article(tokens, index)
    if word == "half":
        return _half(tokens, index, index)
    if word == "quarter":
        scaled = index + 1 < len(lower) and lower[index + 1] in SCALE_WORDS
        return _scaled_fraction(tokens, index, index + 1, Decimal("0.25")) if scaled else None
    if word in ORDINALS:
        return Numeral(index, index + 1, Decimal(ORDINALS[word][1]), Decimal(1), "ordinal")
    cardinal = cardinal_at(lower, index)
    return _complete(tokens, index, cardinal) if cardinal else None


def _complete(tokens: Tokens, first: int, cardinal: Cardinal) -> Numeral | None:
    """What a cardinal becomes with the words after it: ordinal, fraction, decimal, dozen."""
    lower, (value, last, _scale, kind) = tokens.lower, cardinal
    at = last + 1 if last < len(lower) and lower[last] in _HYPHENS else last
    word = lower[at] if at < len(lower) else ""
    if word in DENOMINATORS and _makes_fraction(lower, cardinal, at):
        return _scaled_fraction(tokens, first, at + 1, Decimal(value) / DENOMINATORS[word])
    if word in ORDINALS and ORDINALS[word][0] in FOLLOWS[kind]:
        number = ORDINALS[word][1]
        total = value * number if ORDINALS[word][0] in ("hundred", "scale") else value + number
        return Numeral(first, at + 1, Decimal(total), Decimal(1), "ordinal")
    if word in ("dozen", "dozens"):
        return Numeral(first, at + 1, Decimal(value * DOZEN), Decimal(1), "words", DOZEN)
    if word == "score" and at == last and value < DOZEN and _counts_by_twenties(lower, at + 1):
        return Numeral(first, at + 1, Decimal(value * SCORE), Decimal(1), "words", SCORE)
    if (
        word == "point"
        and at == last
        and at + 1 < len(lower)
        and WORDS.get(lower[at + 1], ("",))[0] in _FIGURES
    ):
        return _decimal(tokens, first, Decimal(value), at + 1)
    return _and_a_half(tokens, first, cardinal)


def _counts_by_twenties(lower: list[str], at: int) -> bool:
    """Whether a plural that no game is scored in follows "three score", "a score of"."""
    after = lower[at] if at < len(lower) else ""
    return is_plural(after) and after not in _SCORED


def _makes_fraction(lower: list[str], cardinal: Cardinal, at: int) -> bool:
    """Whether the denominator at `at` makes the cardinal a fraction: "two-thirds", "one fifth"."""
    word = lower[at]
    # Before a noun it may stand in the singular: "a three-quarter-point rise", "a two-third majority".
    tied = at > cardinal.last and cardinal.kind == "unit" and lower[at + 1 : at + 2] not in ([], [","], ["."])
    plural = word.endswith("s") or (tied and cardinal.value > 1)
    if plural != (cardinal.value > 1) or cardinal.scale > 1 or cardinal.value > 99:
        return False
    if word in ("quarter", "quarters"):
        after = lower[at + 1] if at + 1 < len(lower) else ""
        return at > cardinal.last or after == "of" or after in SCALE_WORDS
    return True


def _decimal(tokens: Tokens, first: int, whole: Decimal, at: int) -> Numeral:
    """Figures after "point": "two point zero five"."""
    lower, digits = tokens.lower, ""
    while at < len(lower) and WORDS.get(lower[at], ("",))[0] in _FIGURES:
        digits += str(WORDS[lower[at]][1])
        at += 1
    digits = digits[:_MOST_FIGURES]
    return _with_scale(tokens, first, at, whole + Decimal("." + digits))


def _past_hyphen(lower: list[str], at: int) -> int:
    return at + 1 if at < len(lower) and lower[at] in _HYPHENS else at


def _and_a_half(tokens: Tokens, first: int, cardinal: Cardinal) -> Numeral:
    """A cardinal with a fraction behind it ("two and a half", "six-and-a-half", "one million and a half"), or without."""
    lower, last = tokens.lower, cardinal.last
    number = Decimal(cardinal.value)
    joint = _past_hyphen(lower, last)
    at = _past_hyphen(lower, joint + 1)
    if (
        joint < len(lower)
        and lower[joint] == "and"
        and at < len(lower)
        and lower[at] not in ("half", "quarter")
    ):
        part = fraction_part(lower, at)
        if part is not None and (part[1] >= len(lower) or lower[part[1]] != "of"):
            return _with_part(tokens, first, cardinal, part)
    if last < len(lower) and lower[last] in VULGAR:
        return _with_scale(tokens, first, last + 1, number + VULGAR[lower[last]])
    return Numeral(first, last, number, grain_of(number), "words", cardinal.scale)


def _with_part(tokens: Tokens, first: int, cardinal: Cardinal, part: tuple[Decimal, int]) -> Numeral:
    """A cardinal and a fraction: of its own scale word ("one million and a half"), or of one that follows both ("two
    and a half million"); one that is smaller is the fraction's alone ("one billion and a half million").
    """
    share, last = part
    scale = SCALE_WORDS.get(tokens.lower[last], 1) if last < len(tokens) else 1
    if 1 < scale < cardinal.scale:
        number = cardinal.value + share * scale
        return Numeral(first, last + 1, number, Decimal(scale) / 10, "words", cardinal.scale)
    number = cardinal.value + share * cardinal.scale
    return _with_scale(tokens, first, last, number, grain=Decimal(cardinal.scale) / 10)


def _after_article(tokens: Tokens, index: int) -> Numeral | None:
    """A number that opens with its article: "a hundred", "a dozen", "a third of", "a half-million"."""
    lower, at = tokens.lower, index + 1
    word = lower[at] if at < len(lower) else ""
    if word == "half":
        return _half(tokens, index, at)
    if word == "dozen":
        return Numeral(index, at + 1, Decimal(DOZEN), Decimal(1), "words", DOZEN)
    if word == "score" and lower[at + 1 : at + 2] == ["of"] and _counts_by_twenties(lower, at + 2):
        return Numeral(index, at + 1, Decimal(SCORE), Decimal(1), "words", SCORE)
    if word == "quarter":
        return _scaled_fraction(tokens, index, at + 1, Decimal("0.25"))
    if word in WORDS and WORDS[word][0] in ("hundred", "scale"):
        cardinal = cardinal_at(lower, at)
        return _and_a_half(tokens, index, cardinal) if cardinal else None
    if word in DENOMINATORS and word in ORDINALS:
        before = lower[index - 1] if index else ""
        after = lower[at + 1] if at + 1 < len(lower) else "."
        stands = not after[0].isalnum() or after in _AFTER_FRACTION
        if after == "of" or (before in _BEFORE_FRACTION and stands):
            return _scaled_fraction(tokens, index, at + 1, Decimal(1) / DENOMINATORS[word])
    return None


def _half(tokens: Tokens, first: int, at: int) -> Numeral | None:
    """A half: "half a million", "half-dozen", "half of"; never "first half" or "half-brother"."""
    lower = tokens.lower
    after = lower[at + 1] if at + 1 < len(lower) else ""
    if first and lower[first - 1] in _NO_HALF_AFTER:
        return None
    if after in _HYPHENS and at + 2 < len(lower):
        if lower[at + 2] in _ARTICLES and lower[at + 3 : at + 4] != [] and lower[at + 3] in _HYPHENS:
            return (
                _scaled_fraction(tokens, first, at + 4, Decimal("0.5"))
                if _is_counted(lower, at + 4)
                else None
            )
        word = lower[at + 2]
        if word == "dozen" or word in SCALE_WORDS:
            return Numeral(
                first,
                at + 3,
                Decimal(6) if word == "dozen" else Decimal(SCALE_WORDS[word]) / 2,
                Decimal(1),
                "words",
            )
    return _scaled_fraction(tokens, first, at + 1, Decimal("0.5"))


def _is_counted(lower: list[str], at: int) -> bool:
    return at < len(lower) and (lower[at] in SCALE_WORDS or lower[at] == "dozen")


def _scaled_fraction(tokens: Tokens, first: int, last: int, value: Decimal) -> Numeral:
    """A fraction, or what it is of: "half a million", "a quarter of a million", "half a dozen"."""
    lower, at = tokens.lower, last
    if at + 1 < len(lower) and lower[at] == "of" and lower[at + 1] in _ARTICLES:
        at += 1
    if at < len(lower) and lower[at] in _ARTICLES:
        at += 1
    word = lower[at] if at < len(lower) else ""
    if word in SCALE_WORDS:
        return Numeral(
            first,
            at + 1,
            value * SCALE_WORDS[word],
            Decimal(SCALE_WORDS[word]) / 10,
            "words",
            SCALE_WORDS[word],
        )
    if word == "dozen":
        return Numeral(first, at + 1, value * 12, Decimal(1), "words")
    return Numeral(first, last, value, Decimal("0.01"), "fraction")


def _with_scale(
    tokens: Tokens, first: int, last: int, value: Decimal, grain: Decimal | None = None
) -> Numeral:
    """A decimal with the scale word that follows it, if one does: "two and a half million"."""
    grain = grain or grain_of(value)
    word = tokens.lower[last] if last < len(tokens) else ""
    if word in SCALE_WORDS:
        scale = SCALE_WORDS[word]
        return Numeral(first, last + 1, value * scale, grain * scale, "words", scale)
    return Numeral(first, last, value, grain, "fraction" if value < 1 else "words")
