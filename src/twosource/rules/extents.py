"""A length in, whether it is a depth, a height, a width or a distance out; and the measure that a bracket repeats."""

from __future__ import annotations

from twosource.language.nounphrases import phrase_after
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import DETERMINERS, PREPOSITIONS
from twosource.language.wordforms import group_end, is_number, is_word
from twosource.language.wordlist import words
from twosource.rules.noun import Noun

LENGTHS = words("millimetre centimetre metre kilometre inch foot yard mile furlong league") | {
    "nautical mile"
}
_EXTENT = {
    "deep": "depth", "long": "length", "wide": "width", "high": "height", "tall": "height", "thick": "thickness",
    "below": "depth", "above": "height", "away": "distance", "off": "distance", "from": "distance",
    "outside": "distance", "inside": "distance", "beyond": "distance", "offshore": "distance", "inland": "distance",
}  # fmt: skip
_DIRECTIONS = words(
    "north south east west northeast northwest southeast southwest northern southern eastern western upstream downstream"
)
_SIGNS = frozenset("$£€¥₹")


def outside_brackets(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The place of a conversion in brackets ("60 km (37 miles) from") is that of the measure before it."""
    if not (first and tokens.words[first - 1] == "(" and last < len(tokens) and tokens.words[last] == ")"):
        return first, last
    start = first - 2
    while start > 0 and first - start < 6 and not is_number(tokens.lower[start]):
        start -= 1
    if not is_number(tokens.lower[start]):
        return first, last
    while start > 0 and (is_number(tokens.lower[start - 1]) or tokens.words[start - 1] in _SIGNS):
        start -= 1
    return start, last + 1


def extent_of(tokens: Tokens, last: int) -> Noun | None:
    """What a length is of: "10 km deep" measures a depth, "85 miles (137 km) west of the city" a distance."""
    at = past_brackets(tokens, last)
    if at + 2 < len(tokens) and tokens.lower[at] in ("to", "in") and tokens.lower[at + 1] == "the":
        at += 2
    if at >= len(tokens):
        return None
    end = group_end(tokens, at)
    word = tokens.lower[end - 1]
    if word in _DIRECTIONS:
        place = phrase_after(tokens, end + 1, single=True) if tokens.lower[end : end + 1] == ["of"] else None
        return Noun((at, place.end if place else end), "distance", end)
    if word not in _EXTENT:
        return None
    if word not in PREPOSITIONS:
        return Noun((at, end), _EXTENT[word], end)
    if end >= len(tokens) or not is_word(tokens.words[end]):
        return None
    start = end
    while start < len(tokens) and tokens.lower[start] in DETERMINERS:
        start += 1
    place = phrase_after(tokens, start, single=True)
    return Noun((at, place.end if place else end), _EXTENT[word], end)


def past_brackets(tokens: Tokens, at: int) -> int:
    """Past a conversion in brackets: "(37 miles)"."""
    if tokens.lower[at : at + 1] != ["("]:
        return at
    close = next((i for i in range(at, min(at + 9, len(tokens))) if tokens.words[i] == ")"), None)
    return close + 1 if close is not None else at
