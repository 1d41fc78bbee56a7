"""A figure's phrase in, the verb that stands apart from it out: behind an insertion or at the head of a list."""

from __future__ import annotations

from twosource.language.nounphrases import phrase_after
from twosource.language.tokens import Tokens
from twosource.language.verbs import LIGHT, REPORT
from twosource.language.wordclasses import (
    AUXILIARY,
    DETERMINERS,
    NUMBER_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
)
from twosource.language.wordforms import is_ing, is_number, is_past, is_word, verb_at
from twosource.language.wordlist import words
from twosource.rules.governors import Verb, before, predicate_of, resultative, verb_group

_REACH = 24  # tokens between a subject and its verb; what is further apart is left alone
_INSERTIONS = words(
    """
    including mostly mainly among many most some half both all one two among none
    """
)
# What stands between a mark and a figure.
FILL = words(
    """
    about around some nearly almost roughly approximately at least than more fewer less over up to as many
    another the a an estimated only just additional further other extra under
    """
)


def main_predicate(tokens: Tokens, end: int) -> Verb | None:
    """The verb of the subject that ends at `end`: right behind it, else farther on; behind a participle ("carrying 500
    people left") the clause's own verb goes first.
    """
    near = predicate_of(tokens, end)
    if near is None:
        return distant_predicate(tokens, end)
    if near.finite or near.relative or not is_ing(tokens.lower[near.at]):
        return near
    return distant_predicate(tokens, near.at + 1) or near


def distant_predicate(tokens: Tokens, end: int) -> Verb | None:
    """The finite verb behind what may stand between a subject and its verb: prepositional phrases, an insertion
    between commas or brackets, further members of a list. None where a new clause could have begun.
    """
    index, limit = end, min(len(tokens), end + _REACH)
    while index < limit:
        word = tokens.lower[index]
        if word in AUXILIARY:
            return verb_group(tokens, index)
        if word == "(":
            index = _past_mark(tokens, index, ")", limit)
        elif word == ",":
            if tokens.lower[index + 1 : index + 2] and tokens.lower[index + 1] in AUXILIARY:
                return verb_group(tokens, index + 1)
            index = _past_insertion(tokens, index, limit)
        elif word in ("and", "or"):
            index = index + 1 if _joins_noun(tokens, index + 1) else _past_member(tokens, index + 1)
        elif word in PREPOSITIONS and word not in ("than",):
            index += 1
        elif is_past(word) and index > end and tokens.lower[index - 1] not in DETERMINERS | PREPOSITIONS:
            return Verb(resultative(tokens, index), index)
        elif word in RELATIVES or word in PRONOUNS or not (is_word(word) or is_number(word)):
            return None
        else:
            index += 1
        if index < 0:
            return None
    return None


def _joins_noun(tokens: Tokens, index: int) -> bool:
    """Whether a name or a phrase with an article stands behind an "and"."""
    if index >= len(tokens):
        return False
    return tokens.words[index][0].isupper() or (
        tokens.lower[index] in ("a", "an", "the", "his", "her", "their")
    )


def _past_mark(tokens: Tokens, index: int, mark: str, limit: int) -> int:
    for place in range(index + 1, limit):
        if tokens.words[place] == mark:
            return place + 1
    return -1


def _past_insertion(tokens: Tokens, index: int, limit: int) -> int:
    """Past the second comma of an insertion that an auxiliary follows, or past a further member of a list."""
    following = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
    close = _past_mark(tokens, index, ",", limit)
    if 0 < close < len(tokens) and tokens.lower[close] in AUXILIARY:
        return close
    if following in _NAMING_SOME and 0 < close < len(tokens):
        return close if is_past(tokens.lower[close]) else _past_list(tokens, close, limit)
    if is_number(following) or following in _INSERTIONS:
        return _past_member(tokens, index + 1)
    return -1


def _past_member(tokens: Tokens, index: int) -> int:
    """Past a member of a list that has its own figure ("and 3 civilians"); -1 where none stands."""
    while index < len(tokens) and tokens.lower[index] in FILL and not is_number(tokens.lower[index]):
        index += 1
    if index >= len(tokens) or not is_number(tokens.lower[index]):
        return -1
    while index < len(tokens) and (is_number(tokens.lower[index]) or tokens.lower[index] in NUMBER_WORDS):
        index += 1
    phrase = phrase_after(tokens, index)
    return phrase.end if phrase else index


def shared_verb(tokens: Tokens, first: int) -> Verb | None:
    """The verb of a list in which the figure at `first` is a later member: "killed 12 soldiers and 3 civilians"."""
    index = before(tokens, first)
    crossed = False
    for _ in range(14):
        if index < 0:
            return None
        word = tokens.lower[index]
        if word in ("and", "or", ",", "&", "including"):
            crossed = True
        elif crossed and (found := verb_at(tokens, index)) and found not in LIGHT | REPORT:
            return Verb(found, index) if _opens_figure(tokens, index + 1) else None
        elif is_past(word) or word in AUXILIARY or not (is_word(word) or is_number(word)):
            return None
        index -= 1
    return None


_NAMING_SOME = frozenset(("including", "among"))


def _past_list(tokens: Tokens, close: int, limit: int) -> int:
    """Past a list between commas that an auxiliary ends: ", among them two clerks, a guide and a guard, were"."""
    while 0 < close < limit:
        if tokens.lower[close] in AUXILIARY:
            return close
        if tokens.lower[close] in RELATIVES or tokens.lower[close] in PRONOUNS:
            return -1
        close = _past_mark(tokens, close, ",", limit)
    return -1


_HEDGED = 8  # tokens: "at least as many as another"


def _opens_figure(tokens: Tokens, index: int) -> bool:
    """Whether a figure stands at `index`, behind hedges and determiners alone: "the 12", "at least a further 30"."""
    for place in range(index, min(index + _HEDGED, len(tokens))):
        if is_number(tokens.lower[place]) or tokens.lower[place] not in FILL:
            return is_number(tokens.lower[place])
    return False
