"""A plain count in, the noun that it counts out: the phrase behind it, its label, or an antecedent."""

from __future__ import annotations

from twosource.language.inflection import lemma, singular
from twosource.language.modifiers import BEHIND_NOUN
from twosource.language.nounphrases import NounPhrase, head_lemma, phrase_after, phrase_before
from twosource.language.number_words import DENOMINATORS
from twosource.language.tokens import Tokens
from twosource.language.units import unit_at
from twosource.language.verbs import BASES, NOUN_LIKE
from twosource.language.wordclasses import ANAPHORS, ARTICLES, COLLECTIVES, DETERMINERS, QUAKES, STATES
from twosource.language.wordforms import (
    HYPHENS,
    group_end,
    is_adverb,
    is_closed,
    is_ing,
    is_number,
    is_past,
    is_plural,
    is_word,
)
from twosource.rules.antecedents import (
    PARTITIVE_ANAPHORS,
    antecedent,
    elided,
    past_partitive,
)
from twosource.rules.governors import before
from twosource.rules.labels import label_of
from twosource.rules.noun import Noun
from twosource.rules.shared_nouns import kept, modifier, resumed, single, swapped

_OPENING_QUOTES = frozenset(('"', "“", "‘", "``"))
_SHARES = frozenset(DENOMINATORS) | {"half"}
_LIST_MARKS = frozenset((",", "and", "or", "to", "-", "–"))


def counted_noun(tokens: Tokens, first: int, last: int) -> Noun:
    """What the plain count in tokens [first, last) counts."""
    lower = tokens.lower
    if _ends_collective(tokens, last) and (group := _collective(tokens, first, last)) is not None:
        return group
    at = past_partitive(tokens, _past_list(tokens, last))
    share = is_share(tokens.lower, last)
    if share:
        at = _past_determiners(tokens, at)
    if at < len(tokens) and tokens.words[at] in _OPENING_QUOTES:
        at += 1
    if at < len(tokens) and tokens.words[at] in HYPHENS:
        return _joined(tokens, at)
    if at < len(tokens) and _leaves_out(tokens, at, partitive=at > last):
        return Noun((at, at + 1), antecedent(tokens, first), at + 1)
    if at < len(tokens) and lower[at] in STATES and not _plural_ahead(tokens, at + 1):
        return Noun((at, at + 1), None, at)
    if (exchanged := swapped(tokens, first, last)) is not None:
        return exchanged
    phrase = phrase_after(tokens, _past_measure(tokens, at), single=single(tokens, first, last) and not share)
    if phrase is None and share:
        phrase = phrase_after(tokens, at, single=True)
    if phrase is None and _is_strength(tokens, first, last):
        phrase = phrase_after(tokens, at, single=True)
    if phrase is not None:
        return _points(tokens, first, phrase) or whole(tokens, phrase)
    if (held := kept(tokens, at) or _collective(tokens, first, last)) is not None:
        return held
    label = label_of(tokens, _list_start(tokens, first), bare=True)
    if label is not None:
        return Noun((label.start, label.end), label.head, last, label)
    return (
        resumed(tokens, first, last)
        or modifier(tokens, first, at)
        or Noun(None, elided(tokens, first, last), last)
    )


def _ends_collective(tokens: Tokens, last: int) -> bool:
    """Whether what stands behind a figure would be taken for its noun though it is none behind "a crew of": a further
    member of a list ("a crew of 12 and 40 passengers") or a verb ("a family of four lives on").
    """
    word, following = (*tokens.lower[last : last + 2], "", "")[:2]
    if word in ("and", ","):
        return is_number(following)
    return lemma(word) in BASES - NOUN_LIKE and not is_past(word) and not is_ing(word)


def _collective(tokens: Tokens, first: int, last: int) -> Noun | None:
    """Who or what belongs to the collective before a figure that has no noun behind it: "a crew of five", "a staff of 300";
    none where a name may follow ("the crew of 12 Squadron") or where the figure is a year or part of a name.
    """
    of = before(tokens, first)
    phrase = phrase_before(tokens, of) if of > 0 and tokens.lower[of] == "of" else None
    member = COLLECTIVES.get(tokens.lower[phrase.head]) if phrase else None
    if phrase is None or member is None:
        return None
    word, figure = tokens.lower[last] if last < len(tokens) else ".", tokens.words[last - 1]
    ends = (
        is_closed(word)
        or is_adverb(word)
        or is_past(word)
        or is_ing(word)
        or word in STATES
        or lemma(word) in BASES
    )
    year = last - first == 1 and len(figure) == _YEAR and figure.startswith(("19", "20"))
    return (
        Noun((phrase.start, phrase.end), member, last) if ends and not year and not figure.istitle() else None
    )


_YEAR = 4  # digits


def _past_measure(tokens: Tokens, at: int) -> int:
    """Past the size or the model of the things counted: "eight million 250 ml bottles", "12 Model 3 cars"."""
    named = (
        tokens.words[at : at + 1] != [] and tokens.words[at][:1].isupper() and tokens.words[at][1:].islower()
    )
    number = at + named
    if number >= len(tokens) or not tokens.words[number][:1].isdecimal():
        return at
    if named:
        return number + 1 if number + 1 < len(tokens) and is_plural(tokens.lower[number + 1]) else at
    found = unit_at(tokens, number + 1)
    return found.last if found and found.unit.dimension in ("volume", "mass", "length", "power") else at


def is_share(lower: list[str], last: int) -> bool:
    """Whether the figure that ends before token `last` is a fraction in words, so that one thing may be what it is of."""
    return lower[last - 1] in _SHARES


def _past_determiners(tokens: Tokens, at: int) -> int:
    """Past the determiners of "half the homes", "half of its staff"."""
    while at + 1 < len(tokens) and tokens.lower[at] in DETERMINERS - {"those", "these", "which"}:
        at += 1
    return at


# Tokens; keeps the work linear in a text of nothing but figures.
_LONGEST_LIST = 40


def _points(tokens: Tokens, first: int, phrase: NounPhrase) -> Noun | None:
    """What moves by so many points or places: "the party's share dropped nine points"."""
    if head_lemma(tokens, phrase) not in ("point", "notch", "place"):
        return None
    label = label_of(tokens, first, bare=False)
    return Noun((label.start, label.end), label.head, phrase.end, label) if label else None


def _past_list(tokens: Tokens, last: int) -> int:
    """Past the figures that share a noun with this one: "12, 15 and 18 people", "6.8 and 6.5 magnitude"."""
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
    """The first of the figures of a list that this one ends: "measuring 6.8 and 6.5"."""
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
        return partitive and tokens.words[at] != "US"
    if word not in ANAPHORS:
        return False
    return word == "others" or (word == "more" and phrase_after(tokens, at + 1) is None)


def _plural_ahead(tokens: Tokens, at: int) -> bool:
    return at < len(tokens) and not is_closed(tokens.lower[at]) and phrase_after(tokens, at) is not None


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
    if word.endswith("est") and single(tokens, at - 1, at):
        phrase = phrase_after(tokens, end, single=True)
        if phrase is not None:
            return whole(tokens, phrase._replace(start=end - 1))
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
