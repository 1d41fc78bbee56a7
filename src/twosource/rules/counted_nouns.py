"""A plain count in, the noun that it counts out: the phrase behind it, its label, or an antecedent."""

from __future__ import annotations

from typing import NamedTuple

from twosource.language.inflection import singular
from twosource.language.modifiers import BEHIND_NOUN
from twosource.language.nounphrases import NounPhrase, head_lemma, phrase_after
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import ANAPHORS, ARTICLES, QUAKES, STATES
from twosource.language.wordforms import HYPHENS, group_end, is_closed, is_number, is_word
from twosource.language.wordlist import words
from twosource.rules.antecedents import PARTITIVE_ANAPHORS, antecedent, elided, past_partitive
from twosource.rules.governors import Verb
from twosource.rules.label_chains import Label
from twosource.rules.labels import label_of

_ORDINAL_ENDINGS = words("st nd rd th")
_ORDINALS = words(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth hundredth
    """
)
_KEPT = {
    "detention": "detain",
    "custody": "detain",
    "jail": "jail",
    "prison": "jail",
    "hospital": "hospitalise",
}
_SWAPS = frozenset(("swap", "exchange", "trade", "deal"))
_OPENING_QUOTES = frozenset(('"', "“", "‘", "``"))
_LIST_MARKS = frozenset((",", "and", "or", "to", "-", "–"))


class Noun(NamedTuple):
    """What a figure is of: the phrase [span) in tokens, its head's lemma, and the token from which its predicate is
    sought. `joined` says that a hyphen ties it to the figure, `modified` that the figure modifies it.
    """

    span: tuple[int, int] | None
    head: str | None
    end: int
    label: Label | None = None
    joined: bool = False
    modified: bool = False


def counted_noun(tokens: Tokens, first: int, last: int) -> Noun:
    """What the plain count in tokens [first, last) counts."""
    lower = tokens.lower
    at = past_partitive(tokens, _past_list(tokens, last))
    if at < len(tokens) and tokens.words[at] in _OPENING_QUOTES:
        at += 1
    if at < len(tokens) and tokens.words[at] in HYPHENS:
        return _joined(tokens, at)
    if at < len(tokens) and _leaves_out(tokens, at, partitive=at > last):
        return Noun((at, at + 1), antecedent(tokens, first), at + 1)
    if at < len(tokens) and lower[at] in STATES and not _plural_ahead(tokens, at + 1):
        return Noun((at, at + 1), None, at)
    if (swapped := _swapped(tokens, first, last)) is not None:
        return swapped
    phrase = phrase_after(tokens, at, single=single(tokens, first, last))
    if phrase is None and _is_strength(tokens, first, last):
        phrase = phrase_after(tokens, at, single=True)
    if phrase is not None:
        return _points(tokens, first, phrase) or whole(tokens, phrase)
    if (kept := _kept(tokens, at)) is not None:
        return kept
    label = label_of(tokens, _list_start(tokens, first), bare=True)
    if label is not None:
        return Noun((label.start, label.end), label.head, last, label)
    return Noun(None, elided(tokens, first, last), last)


# Tokens; keeps the work linear in a text of nothing but figures.
_LONGEST_LIST = 40


def _points(tokens: Tokens, first: int, phrase: NounPhrase) -> Noun | None:
    """What moves by so many points or places: "the party's share dropped nine points"."""
    if head_lemma(tokens, phrase) not in ("point", "notch", "place"):
        return None
    label = label_of(tokens, first, bare=False)
    return Noun((label.start, label.end), label.head, phrase.end, label) if label else None


def _kept(tokens: Tokens, at: int) -> Noun | None:
    """Where people who are left out are kept, which says what befell them: "700 in detention"."""
    if tokens.lower[at : at + 1] != ["in"] or at + 1 >= len(tokens):
        return None
    event = _KEPT.get(tokens.lower[at + 1])
    if event is None:
        return None
    return Noun((at + 1, at + 2), None, at + 2, Label(at + 1, at + 2, "", Verb(event, at + 1)))


def _swapped(tokens: Tokens, first: int, last: int) -> Noun | None:
    """What changes hands in "a 1,000-for-1,000 prisoner swap"."""
    if "for" not in tokens.lower[first:last]:
        return None
    phrase = phrase_after(tokens, last, single=True)
    if phrase is None or head_lemma(tokens, phrase) not in _SWAPS or phrase.head == phrase.start:
        return None
    thing = NounPhrase(phrase.start, phrase.head, phrase.head - 1)
    bound = Label(thing.start, thing.end, head_lemma(tokens, thing), Verb("exchange", phrase.head))
    return Noun((thing.start, thing.end), bound.head, phrase.end, bound)


def _past_list(tokens: Tokens, last: int) -> int:
    """Past the figures that share a noun with this one: "12, 15 and 18 people", "7.6 and 7.4 magnitude"."""
    at, seen = last, False
    end = min(len(tokens), last + _LONGEST_LIST)
    while at + 1 < end and tokens.lower[at] in _LIST_MARKS:
        following = at + 1
        if tokens.lower[at] == "," and tokens.lower[following] in ("and", "or"):
            following += 1
        if following >= len(tokens) or not is_number(tokens.lower[following]):
            break
        at, seen = following + 1, True
        while at < end and is_number(tokens.lower[at]):
            at += 1
    if not seen or phrase_after(tokens, past_partitive(tokens, at)) is None:
        return last
    return at


def _list_start(tokens: Tokens, first: int) -> int:
    """The first of the figures of a list that this one ends: "measuring 7.6 and 7.4"."""
    start = max(2, first - _LONGEST_LIST)
    while (
        first >= start
        and tokens.lower[first - 1] in ("and", "or", ",")
        and is_number(tokens.lower[first - 2])
    ):
        first -= 2
    return first


def _leaves_out(tokens: Tokens, at: int, *, partitive: bool) -> bool:
    """Whether the word stands for the noun: "of them"; "others" always, "other" and "more" where no noun follows."""
    word = tokens.lower[at]
    if word in PARTITIVE_ANAPHORS:
        return partitive
    if word not in ANAPHORS:
        return False
    return word == "others" or (word == "more" and phrase_after(tokens, at + 1) is None)


def _plural_ahead(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and not is_closed(tokens.lower[at]) and phrase_after(tokens, at) is not None


def single(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is one, none, or an ordinal, so that a singular noun follows it."""
    word = tokens.lower[last - 1]
    if word in ("one", "1", "no", "zero", "a", "an") or word in _ORDINALS:
        return True
    return word in _ORDINAL_ENDINGS or (word.endswith("th") and is_word(word) and last - first < 4)


def _is_strength(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is an earthquake's, which stands before it: "a 6.1 tremor", "the 7.7 magnitude quake"."""
    behind = tokens.lower[last : last + 4]
    return any(word in QUAKES for word in behind) and (
        "magnitude" in tokens.lower[first:last] or (first > 0 and tokens.lower[first - 1] in ARTICLES)
    )


def _joined(tokens: Tokens, at: int) -> Noun:
    """A noun joined to the figure by a hyphen: the member of "a 12-member team"; "1,000-strong" counts what follows."""
    end = group_end(tokens, at - 1)
    word = tokens.lower[end - 1]
    if word in ("strong", "odd", "plus", "some"):
        phrase = phrase_after(tokens, end, single=word == "strong")
        return whole(tokens, phrase) if phrase else Noun(None, None, end)
    if not is_word(word) or is_closed(word) or end - at != 2:
        return Noun(None, None, end)
    return Noun((end - 1, end), singular(word), end, joined=True)


def whole(tokens: Tokens, phrase: NounPhrase) -> Noun:
    """The phrase with its bare complement: "prisoners of war", "round of sanctions"."""
    end = phrase.end
    if tokens.lower[end : end + 1] == ["of"] and end + 1 < len(tokens):
        inner = end + 1
        if not is_closed(tokens.lower[inner]) and not is_number(tokens.lower[inner]):
            complement = phrase_after(tokens, inner) or phrase_after(tokens, inner, single=True)
            end = complement.end if complement else end
    return Noun((phrase.start, end), head_lemma(tokens, phrase), _past_hedge(tokens, end))


def _past_hedge(tokens: Tokens, end: int) -> int:
    """Past a hedge behind the noun, so that its predicate is found: "100 people or so were hurt"."""
    return end + 2 if tuple(tokens.lower[end : end + 2]) in BEHIND_NOUN else end
