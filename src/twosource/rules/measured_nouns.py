"""A measure, an amount of money, a percentage or an age in, the noun that it is of out."""

from __future__ import annotations

from twosource.language.nounphrases import NounPhrase, head_lemma, phrase_after, phrase_before
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import ARTICLES, DETERMINERS, MEASURES, PREPOSITIONS
from twosource.language.wordforms import HYPHENS, group_end, is_closed, is_number, is_word, verb_at
from twosource.language.wordlist import words
from twosource.rules.counted_nouns import Noun, whole
from twosource.rules.governors import Verb, before, object_of
from twosource.rules.labels import label_of, subject_of

LENGTHS = words("millimetre centimetre metre kilometre inch foot yard mile furlong league") | {
    "nautical mile"
}
TIMES = words("second minute hour day week fortnight month quarter year decade century millennium")
_EXTENT = {
    "deep": "depth", "long": "length", "wide": "width", "high": "height", "tall": "height", "thick": "thickness",
    "below": "depth", "above": "height", "away": "distance", "off": "distance", "from": "distance",
    "outside": "distance", "inside": "distance", "beyond": "distance", "offshore": "distance", "inland": "distance",
}  # fmt: skip
_DIRECTIONS = words(
    "north south east west northeast northwest southeast southwest northern southern eastern western upstream downstream"
)
_QUOTES = frozenset(('"', "”", "’", "'", "''"))
_AFTER_TIME = frozenset(("ago", "later", "earlier", "old", "time", "before", "after", "on"))
_LASTING = words("last take span run stretch continue endure average total exceed spend")


def measured_noun(tokens: Tokens, first: int, last: int, unit: str) -> Noun:
    """What the measure in tokens [first, last), given in `unit`, is of."""
    lower = tokens.lower
    first, last = _outside_brackets(tokens, first, last)
    if unit in LENGTHS and (extent := _extent(tokens, last)):
        return extent
    joined = any(tokens.words[i] in HYPHENS for i in range(first, last))
    if last < len(tokens) and tokens.words[last] in HYPHENS:
        joined, last = True, group_end(tokens, last - 1)
    age = any(word in ("old", "olds", "aged") for word in lower[first:last])
    at = last + (last + 1 < len(tokens) and tokens.words[last] in _QUOTES)
    following = lower[at] if at < len(tokens) else ""
    if following in ("of", "worth") or (following == "in" and unit.isupper()):
        at += 2 if following == "worth" and lower[at + 1 : at + 2] == ["of"] else 1
        phrase = _complement(tokens, at, following)
        if phrase is not None:
            return whole(tokens, phrase)
    modifies = joined or (first > 0 and (lower[first - 1] in ARTICLES or lower[first] in ARTICLES))
    phrase = _phrase_behind(tokens, last, modifies=modifies)
    if phrase is not None:
        return whole(tokens, phrase)._replace(modified=joined and not age)
    return Noun(None, None, last) if age else _labelled(tokens, first, last, unit)


def _outside_brackets(tokens: Tokens, first: int, last: int) -> tuple[int, int]:
    """The place of a conversion in brackets ("60 km (37 miles) from") is that of the measure before it."""
    if not (first and tokens.words[first - 1] == "(" and last < len(tokens) and tokens.words[last] == ")"):
        return first, last
    start = first - 2
    while start > 0 and first - start < 6 and not is_number(tokens.lower[start]):
        start -= 1
    return (start, last + 1) if is_number(tokens.lower[start]) else (first, last)


def _phrase_behind(tokens: Tokens, last: int, *, modifies: bool) -> NounPhrase | None:
    """The noun that the measure modifies ("a 10 km tunnel"), or a measure's name right behind it ("5% growth")."""
    phrase = phrase_after(tokens, last, single=True)
    if phrase is None or tokens.lower[phrase.start] in _AFTER_TIME:
        return None
    return phrase if modifies or head_lemma(tokens, phrase) in MEASURES else None


def _labelled(tokens: Tokens, first: int, last: int, unit: str) -> Noun:
    label = label_of(tokens, first, bare=False)
    if label is not None and unit in TIMES and label.verb is not None and label.verb.lemma not in _LASTING:
        label = None
    if label is not None:
        return Noun((label.start, label.end), label.head, last, label)
    return _lasting(tokens, first, last) if unit in TIMES else Noun(None, None, last)


def _lasting(tokens: Tokens, first: int, last: int) -> Noun:
    """What went on for a time ("have had a truce for two years") or began so long ago ("the war began two years ago")."""
    left = before(tokens, first)
    held = phrase_before(tokens, left) if left > 0 and tokens.lower[left] == "for" else None
    keeper = object_of(tokens, held.start) if held else None
    if held and keeper and keeper.lemma in ("have", "hold", "keep", "maintain"):
        return Noun((held.start, held.end), head_lemma(tokens, held), last, modified=True)
    stem = verb_at(tokens, left) if tokens.lower[last : last + 1] == ["ago"] else None
    subject = subject_of(tokens, left) if stem and stem != "be" else None
    if stem is None or subject is None:
        return Noun(None, None, last)
    return Noun((subject.start, subject.end), subject.head, last, subject._replace(verb=Verb(stem, left)))


def _complement(tokens: Tokens, at: int, preposition: str) -> NounPhrase | None:
    """The noun phrase in "$4 million in damages", "5% of the voters", "20 tonnes of cocaine"."""
    lower = tokens.lower
    while preposition == "of" and at < len(tokens) and (lower[at] in DETERMINERS or is_number(lower[at])):
        at += 1
    if at >= len(tokens) or is_closed(lower[at]) or is_number(lower[at]):
        return None
    if preposition == "in" and tokens.words[at][:1].isupper():
        return None
    return phrase_after(tokens, at) or phrase_after(tokens, at, single=True)


def _extent(tokens: Tokens, last: int) -> Noun | None:
    """What a length is of: "10 km deep" measures a depth, "85 miles (137 km) west of the city" a distance."""
    at = last
    if tokens.lower[at : at + 1] == ["("]:
        close = next((i for i in range(at, min(at + 8, len(tokens))) if tokens.words[i] == ")"), None)
        at = close + 1 if close is not None else at
    if at + 2 < len(tokens) and tokens.lower[at] in ("to", "in") and tokens.lower[at + 1] == "the":
        at += 2
    if at >= len(tokens):
        return None
    end = group_end(tokens, at)
    word = tokens.lower[end - 1]
    if word in _DIRECTIONS:
        place = phrase_after(tokens, end + 1, single=True) if tokens.lower[end : end + 1] == ["of"] else None
        return Noun((at, place.end if place else end), "distance", end)
    if word in _EXTENT and (word not in PREPOSITIONS or is_word(tokens.words[min(end, len(tokens) - 1)])):
        return Noun((at, end), _EXTENT[word], end)
    return None
