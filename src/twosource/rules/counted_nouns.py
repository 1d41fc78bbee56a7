"""A figure in, the noun that it counts or measures out: the phrase behind it, its label, or an antecedent."""

from __future__ import annotations

from typing import NamedTuple

from twosource.language.inflection import singular
from twosource.language.nounphrases import NounPhrase, head_lemma, phrase_after
from twosource.language.tokens import Tokens
from twosource.language.verbs import LIGHT, REPORT
from twosource.language.wordclasses import (
    ANAPHORS,
    ARTICLES,
    DETERMINERS,
    EVENT_NOUNS,
    MEASURES,
    PERSON_ENDINGS,
    PERSONAL_EVENTS,
    PERSONS,
    STATES,
)
from twosource.language.wordforms import HYPHENS, group_end, is_closed, is_number, is_word
from twosource.language.wordlist import words
from twosource.rules.governors import before, object_of, predicate_of
from twosource.rules.labels import Label, label_of

LENGTHS = words(
    """
    millimetre centimetre metre kilometre inch foot yard mile nautical mile furlong league light-year
    """
)
_ORDINAL_ENDINGS = words("st nd rd th")
_ORDINALS = words(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth
    sixtieth hundredth
    """
)
_EXTENT = {
    "deep": "depth", "long": "length", "wide": "width", "high": "height", "tall": "height", "thick": "thickness",
    "below": "depth", "above": "height", "away": "distance", "off": "distance", "from": "distance",
    "outside": "distance", "inside": "distance", "beyond": "distance", "offshore": "distance", "inland": "distance",
}  # fmt: skip
_DIRECTION = words("north south east west northeast northwest southeast southwest") | words(
    "northern southern eastern western"
)
_PARTITIVE_ANAPHORS = words("them us whom these those which")


class Noun(NamedTuple):
    """The phrase counted: where it stands, its head's lemma, and the token from which its predicate is sought."""

    span: tuple[int, int] | None
    head: str | None
    end: int
    label: Label | None = None
    joined: bool = False
    modified: bool = False


def noun_of(tokens: Tokens, first: int, last: int, unit: str | None) -> Noun:
    """The words that the figure in tokens [first, last) counts, or is a measure of in `unit`."""
    if unit is None:
        return _counted_noun(tokens, first, last)
    return _measured_noun(tokens, first, last, unit)


def _counted_noun(tokens: Tokens, first: int, last: int) -> Noun:
    """What a plain count counts."""
    lower = tokens.lower
    at = _past_partitive(tokens, last)
    if at < len(tokens) and (
        (lower[at] in _PARTITIVE_ANAPHORS and at > last)
        or (lower[at] in ANAPHORS and _bare_anaphor(tokens, at))
    ):
        head = _antecedent(tokens, first)
        return Noun((at, at + 1), head, at + 1)
    if at < len(tokens) and tokens.words[at] in HYPHENS:
        return _joined(tokens, at)
    if at < len(tokens) and lower[at] in STATES and not _plural_ahead(tokens, at + 1):
        return Noun((at, at + 1), None, at)
    phrase = phrase_after(tokens, at, single=_single(tokens, first, last))
    if phrase is not None:
        return _whole(tokens, phrase)
    label = label_of(tokens, first, bare=True)
    if label is not None:
        return Noun((label.start, label.end), label.head, last, label)
    return Noun(None, _elided(tokens, first, last), last)


def _past_partitive(tokens: Tokens, last: int) -> int:
    """Past "of the", "of his" and an inner figure ("of the 30"), "more", "other": where the noun may start."""
    lower, at = tokens.lower, last
    if at < len(tokens) and lower[at] == "of":
        at += 1
        while (
            at < len(tokens)
            and (lower[at] in DETERMINERS or is_number(lower[at]))
            and lower[at] not in _PARTITIVE_ANAPHORS
        ):
            at += 1
        if at < len(tokens) and lower[at - 1] in ("these", "those", "which") and is_closed(lower[at]):
            at -= 1
    while at + 1 < len(tokens) and lower[at] in (
        "more",
        "other",
        "additional",
        "further",
        "extra",
        "such",
        "or",
    ):
        if lower[at] == "or" or is_closed(lower[at + 1]):
            break
        at += 1
    return at


def _bare_anaphor(tokens: Tokens, at: int) -> bool:
    """Whether the word leaves its noun out: "others" always does, "other" and "more" where no noun follows."""
    return tokens.lower[at] == "others" or (
        tokens.lower[at] == "more" and phrase_after(tokens, at + 1) is None
    )


def _plural_ahead(tokens: Tokens, at: int) -> bool:
    return phrase_after(tokens, at) is not None and at < len(tokens) and not is_closed(tokens.lower[at])


def _single(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is one, none, or an ordinal, so that a singular noun follows it."""
    word = tokens.lower[last - 1]
    if word in ("one", "1", "no", "zero", "a", "an") or word in _ORDINALS:
        return True
    return word in _ORDINAL_ENDINGS or (word.endswith("th") and is_word(word) and last - first < 4)


def _joined(tokens: Tokens, at: int) -> Noun:
    """A noun joined to the figure by a hyphen: the member of "a 12-member team"; "1,000-strong" counts what follows."""
    end = group_end(tokens, at - 1)
    word = tokens.lower[end - 1]
    if word in ("strong", "odd", "plus", "some"):
        phrase = phrase_after(tokens, end, single=word == "strong")
        return _whole(tokens, phrase) if phrase else Noun(None, None, end)
    if not is_word(word) or is_closed(word) or end - at != 2:
        return Noun(None, None, end)
    return Noun((end - 1, end), singular(word), end, joined=True)


def _whole(tokens: Tokens, phrase: NounPhrase) -> Noun:
    """The phrase with its bare complement: "prisoners of war", "round of sanctions"."""
    end = phrase.end
    head = head_lemma(tokens, phrase)
    if tokens.lower[end : end + 1] == ["of"] and end + 1 < len(tokens):
        inner = end + 1
        if not is_closed(tokens.lower[inner]) and not is_number(tokens.lower[inner]):
            complement = phrase_after(tokens, inner) or phrase_after(tokens, inner, single=True)
            if complement:
                end = complement.end
    return Noun((phrase.start, end), head, end)


def _measured_noun(tokens: Tokens, first: int, last: int, unit: str) -> Noun:
    """What a measure, an amount of money or a percentage is of."""
    lower = tokens.lower
    if unit in LENGTHS and (extent := _extent(tokens, last)):
        return extent
    joined = any(tokens.words[i] in HYPHENS for i in range(first, last))
    if last < len(tokens) and tokens.words[last] in HYPHENS:
        joined, last = True, group_end(tokens, last - 1)
    following = lower[last] if last < len(tokens) else ""
    if following in ("of", "worth") or (following == "in" and unit.isupper()):
        at = last + (2 if following == "worth" and lower[last + 1 : last + 2] == ["of"] else 1)
        phrase = _complement(tokens, at, following)
        if phrase is not None:
            return _whole(tokens, phrase)
    modifies = joined or (first > 0 and (lower[first - 1] in ARTICLES or lower[first] in ARTICLES))
    phrase = phrase_after(tokens, last, single=True) if modifies else None
    if (
        phrase is None
        and (near := phrase_after(tokens, last, single=True))
        and head_lemma(tokens, near) in MEASURES
    ):
        phrase = near
    if phrase is not None and lower[phrase.start] not in ("ago", "later", "old"):
        return _whole(tokens, phrase)._replace(modified=joined)
    label = label_of(tokens, first, bare=False)
    if label is not None:
        return Noun((label.start, label.end), label.head, last, label)
    return Noun(None, None, last)


def _complement(tokens: Tokens, at: int, preposition: str) -> NounPhrase | None:
    """The noun phrase in "$4 million in damages", "5% of the voters", "20 tonnes of cocaine"."""
    while (
        preposition == "of"
        and at < len(tokens)
        and (tokens.lower[at] in DETERMINERS or is_number(tokens.lower[at]))
    ):
        at += 1
    if at >= len(tokens) or is_closed(tokens.lower[at]) or is_number(tokens.lower[at]):
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
    if at >= len(tokens):
        return None
    end = group_end(tokens, at)
    word = tokens.lower[end - 1]
    if word in _DIRECTION or word in ("north-west", "off"):
        place = phrase_after(tokens, end + 1, single=True) if tokens.lower[end : end + 1] == ["of"] else None
        return Noun((at, place.end if place else end), "distance", end)
    if word in _EXTENT:
        return Noun((at, end), _EXTENT[word], end)
    return None


def _antecedent(tokens: Tokens, first: int) -> str | None:
    """The head of the nearest phrase before the figure that has a figure of its own: the civilian of "one civilian
    was killed and four others"; None where none stands.
    """
    for index in range(first - 2, -1, -1):
        if is_number(tokens.lower[index]) and not is_number(tokens.lower[index + 1]):
            phrase = phrase_after(
                tokens, _past_partitive(tokens, index + 1), single=tokens.lower[index] in ("one", "1")
            )
            if phrase is not None and phrase.end <= first:
                head = head_lemma(tokens, phrase)
                if head not in MEASURES and head not in EVENT_NOUNS:
                    return head
    return None


def _elided(tokens: Tokens, first: int, last: int) -> str | None:
    """The noun that a bare figure leaves out: "killed six people and injured 32", "one person died and 3 were hurt",
    "of the 330 people killed, 87 died".
    """
    verb = object_of(tokens, first)
    joined = verb.at if verb and verb.lemma not in LIGHT | REPORT else before(tokens, first) + 1
    verb = verb if joined != before(tokens, first) + 1 else predicate_of(tokens, last)
    if verb is None or joined < 1:
        return None
    mark = tokens.lower[joined - 1]
    if mark not in ("and", ",", "while", "but", "or", ";"):
        return None
    if mark == "," and verb.at > last and tokens.lower[0] not in ("of", "among"):
        return None
    head = _antecedent(tokens, first)
    return head if head and (verb.lemma not in PERSONAL_EVENTS or _is_person(head)) else None


def _is_person(head: str) -> bool:
    return head in PERSONS or head.endswith(PERSON_ENDINGS)
