"""Tokens in, noun phrases out: where one starts and ends behind a figure or before a verb, no parser."""

from __future__ import annotations

from twosource.language.inflection import lemma, singular
from twosource.language.tokens import Tokens
from twosource.language.verbs import BASES, NOUN_LIKE, PARTICLES
from twosource.language.wordclasses import (
    ATTRIBUTIVE,
    CHANGE_NOUNS,
    DETERMINERS,
    PREPOSITIONS,
    S_MODIFIERS,
    STATES,
)
from twosource.language.wordforms import (
    PAST_NOUNS,
    POSSESSIVES,
    group_end,
    group_start,
    is_adverb,
    is_closed,
    is_ing,
    is_number,
    is_past,
    is_plural,
    is_word,
)
from twosource.language.wordlist import words
from twosource.row import NamedTuple

LONGEST = 9  # words of one phrase; what is longer is a list or a heading
_NATIONALS = words(
    """
    chinese japanese portuguese vietnamese taiwanese lebanese sudanese british french swiss irish dutch
    spanish english burmese nepalese senegalese congolese maltese polish turkish scottish welsh danish
    swedish finnish
    """
)


class NounPhrase(NamedTuple):
    """Token indexes: the phrase is [start, end), `head` the index of the noun that it is about."""

    start: int
    end: int
    head: int


def phrase_after(tokens: Tokens, at: int, *, single: bool = False) -> NounPhrase | None:
    """The noun phrase that starts at token `at`, right behind a figure; None where no noun is certain.

    `single` says that the figure counts one or modifies the phrase ("18th round", "7.6-magnitude quake"); otherwise
    the head must have the form of a plural, and a verb, adjective or adverb behind it is not taken for a noun.
    """
    run = _run(tokens, at)
    if not run:
        return None
    heads = _single_head(tokens, run) if single else _plural_head(tokens, run)
    if heads is None:
        return None
    return NounPhrase(at, run[heads][1], run[heads][1] - 1)


def _run(tokens: Tokens, at: int) -> list[tuple[int, int]]:
    """The words from `at` up to the next function word or mark, a hyphenated word as one."""
    run: list[tuple[int, int]] = []
    index = at
    while index < len(tokens) and len(run) < LONGEST:
        word = tokens.lower[index]
        end = group_end(tokens, index)
        if word in POSSESSIVES and run:
            run.append((index, end))
        elif (
            end == index + 1
            and (is_closed(word) or is_adverb(word) or is_number(word))
            and not _is_us(tokens, index)
        ):
            if word in ("and", "or") and run and _joins_modifiers(tokens, run, index):
                run.append((index, end))
            else:
                break
        elif not is_word(word) and end == index + 1:
            break
        else:
            run.append((index, end))
        index = end
    return run


def _is_us(tokens: Tokens, index: int) -> bool:
    """Whether the word is the country and no pronoun: "20 US soldiers"."""
    return tokens.words[index] == "US" and tokens.lower[index + 1 : index + 2] not in ([], [","], ["."])


_ADJECTIVAL = words("combined united armed skilled advanced limited related mixed integrated shared")


def _ends_modifiers(word: str) -> bool:
    return is_plural(word) or (is_past(word) and word not in _ADJECTIVAL)


def _joins_modifiers(tokens: Tokens, run: list[tuple[int, int]], index: int) -> bool:
    """Whether the "and" at `index` joins two modifiers of a plural to come ("civilian and military deaths")."""
    if any(_ends_modifiers(tokens.lower[end - 1]) for _, end in run):
        return False
    ahead = tokens.lower[index + 1 : index + 4]
    for place, word in enumerate(ahead):
        if is_closed(word) or is_number(word) or is_past(word) or word in STATES:
            return False
        if is_plural(word):
            return place > 0
    return False


def _plural_head(tokens: Tokens, run: list[tuple[int, int]]) -> int | None:
    """The place in `run` of the first plural, or of the last of the plurals that follow it."""
    head = None
    for place, (start, end) in enumerate(run):
        word = tokens.lower[end - 1]
        if head is None:
            if is_plural(word) and not _acronym(tokens, end - 1):
                head = place
        elif word in POSSESSIVES or start == end:
            break
        elif is_plural(word) and lemma(word) not in BASES - NOUN_LIKE and not _acronym(tokens, end - 1):
            head = place
        elif tokens.lower[run[head][1] - 1] not in S_MODIFIERS or is_past(word) or word in BASES - NOUN_LIKE:
            break
    if head is None and tokens.lower[run[-1][1] - 1] in _NATIONALS:
        return len(run) - 1
    return head


def _acronym(tokens: Tokens, index: int) -> bool:
    return tokens.words[index].isupper() and len(tokens.words[index]) > 1 and len(tokens.words[index]) < 6


def _single_head(tokens: Tokens, run: list[tuple[int, int]]) -> int | None:
    """The place in `run` of the last word before a verb or a state."""
    head = None
    for place, (start, end) in enumerate(run):
        word = tokens.lower[end - 1]
        if place == 0:
            if is_ing(word) and (len(run) == 1 or run[1][0] > end) and _opens_phrase(tokens, end):
                return None
            verbal = (is_past(word) or word in STATES) and word not in PAST_NOUNS
            if verbal and (len(run) == 1 or not _modifies(tokens, run[1][0])):
                return None
            head = place
            continue
        if end == start + 1 and (_ends_single(tokens, start, word)):
            break
        head = place
    return head


def _opens_phrase(tokens: Tokens, index: int) -> bool:
    following = tokens.lower[index] if index < len(tokens) else ""
    return following in DETERMINERS or following in PREPOSITIONS or is_number(following)


def _modifies(tokens: Tokens, index: int) -> bool:
    """Whether the word at `index` can be the noun that a participle before it modifies."""
    word = tokens.lower[index]
    return not (is_past(word) or is_ing(word) or word in STATES)


def _ends_single(tokens: Tokens, index: int, word: str) -> bool:
    """Whether the word right behind a singular noun is its verb or predicate."""
    if word in POSSESSIVES:
        return False
    if word in ("early", "late", "alone"):
        return True
    if word in STATES or (is_past(word) and word not in PAST_NOUNS):
        return True
    following = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
    if word in CHANGE_NOUNS and following == "in":
        return False
    if is_ing(word) or (word in PAST_NOUNS and is_past(word)):
        return _opens_phrase(tokens, index + 1)
    base = lemma(word)
    if base == word or base not in BASES:
        return False
    if is_number(following) or following in ("$", "£", "€"):
        return True
    return base not in NOUN_LIKE or following in DETERMINERS or following in PREPOSITIONS - {"of"}


def phrase_before(tokens: Tokens, end: int) -> NounPhrase | None:
    """The noun phrase that ends right before token `end`, its determiner left out; None where no noun is certain."""
    start = end
    while start > 0 and end - start < LONGEST:
        index = start - 1
        begin = group_start(tokens, index)
        if begin == index and not _nominal(tokens, index, inner=start < end):
            break
        start = begin
    while start < end and (tokens.lower[start] in POSSESSIVES or _lone_adverb(tokens, start)):
        start += 1
    return NounPhrase(start, end, end - 1) if start < end else None


def _lone_adverb(tokens: Tokens, index: int) -> bool:
    """Whether an adverb stands by itself, not before a hyphen ("then-President")."""
    return is_adverb(tokens.lower[index]) and group_end(tokens, index) == index + 1


def _nominal(tokens: Tokens, index: int, *, inner: bool) -> bool:
    """Whether the word at `index` can belong to a noun phrase; `inner` for a word before the head."""
    word = tokens.lower[index]
    if word in POSSESSIVES:
        return True
    if is_closed(word) or is_number(word) or word in PARTICLES:
        return False
    if is_past(word):
        before = tokens.lower[index - 1] if index else ""
        return (word in STATES and not inner) or before in DETERMINERS
    if is_ing(word):
        return not inner or word in ATTRIBUTIVE or (index > 0 and tokens.lower[index - 1] in DETERMINERS)
    return not (is_adverb(word) and inner is False)


def head_lemma(tokens: Tokens, phrase: NounPhrase) -> str:
    """The lemma of the phrase's head noun."""
    return singular(tokens.lower[phrase.head])


def head_name(tokens: Tokens, phrase: NounPhrase) -> str:
    """The lemma of the phrase's head noun; the last word of a name of several is no plural ("Ms. Sanders")."""
    at = phrase.head
    named = tokens.words[at][:1].isupper() and at > 0 and tokens.words[at - 1][:1].isupper()
    titled = tokens.words[at][:1].isupper() and at > 1 and tokens.words[at - 1] == "."
    return tokens.lower[at] if named or titled else head_lemma(tokens, phrase)
