"""A figure's phrase in, the verb that governs it out: as its object, its subject, or beside it in a list."""

from __future__ import annotations

from typing import NamedTuple

from twosource.language.inflection import lemma
from twosource.language.nounphrases import (
    is_adverb,
    is_closed,
    is_ing,
    is_number,
    is_past,
    is_plural,
    is_word,
    phrase_after,
    verb_at,
)
from twosource.language.tokens import Tokens
from twosource.language.verbs import BASES, LIGHT, NOUN_LIKE, PARTICLES, REPORT, RESULTATIVE
from twosource.language.wordclasses import (
    AUXILIARY,
    BE,
    DETERMINERS,
    DO,
    MODALS,
    NUMBER_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STATES,
)
from twosource.language.wordlist import words

_REACH = 24  # tokens between a subject and its verb; what is further apart is left alone
_INSERTIONS = words(
    """
    including mostly mainly among many most some half both all one two among none
    """
)
_QUANTITY_FILL = words(
    """
    about around some nearly almost roughly approximately at least than more fewer less over up to as many
    another the a an estimated only just additional further other extra under
    """
)


class Verb(NamedTuple):
    """A verb's lemma with its token index; `finite` says that an auxiliary makes it the clause's own."""

    lemma: str
    at: int
    finite: bool = False


def object_of(tokens: Tokens, first: int) -> Verb | None:
    """The verb that has the figure at token `first` as its object: "killed at least 12", "carried out 12"."""
    index = before(tokens, first)
    if index < 0:
        return None
    if tokens.lower[index] in PARTICLES and index:
        stem = verb_at(tokens, index - 1)
        if stem and stem not in LIGHT:
            return Verb(f"{stem} {tokens.lower[index]}", index - 1)
    found = verb_at(tokens, index)
    return Verb(found, index) if found else None


def before(tokens: Tokens, first: int) -> int:
    """The index of the token before a figure, its determiners, adverbs and participles ("an estimated") skipped; -1."""
    index = first - 1
    while index >= 0:
        word = tokens.lower[index]
        skippable = (
            word in DETERMINERS
            or is_adverb(word)
            or word in ("estimated", "additional", "further", "remaining")
        )
        if not skippable or word in ("that", "which", "what", "away", "back"):
            break
        index -= 1
    return index


def predicate_of(tokens: Tokens, end: int) -> Verb | None:
    """The verb or state right behind the phrase that ends at `end`: "were killed", "fled", "dead", "who marched"."""
    if end < len(tokens) and tokens.lower[end] == "back" and _opens_object(tokens, end + 1):
        return Verb("back", end)
    index = _skip_adverbs(tokens, end)
    if index >= len(tokens):
        return None
    word = tokens.lower[index]
    if word in ("who", "that", "which") or (word == "of" and tokens.lower[index + 1 : index + 2] == ["whom"]):
        return _relative(tokens, index)
    if word in AUXILIARY or word == "to":
        return verb_group(tokens, index)
    if word in STATES and not _modifies_noun(tokens, index):
        return Verb(_state(tokens, index), index)
    if is_past(word):
        return Verb(_resultative(tokens, index), index)
    if is_ing(word) and word != "being":
        return Verb(lemma(word), index)
    if (
        word in ("fall", "become", "go", "get")
        and tokens.lower[index + 1 : index + 2]
        and tokens.lower[index + 1] in STATES
    ):
        return Verb(STATES[tokens.lower[index + 1]], index)
    if word in BASES and (word not in NOUN_LIKE or _opens_object(tokens, index + 1)):
        return Verb(word, index)
    return None


def _skip_adverbs(tokens: Tokens, index: int) -> int:
    while index < len(tokens) and is_adverb(tokens.lower[index]) and tokens.lower[index] not in STATES:
        index += 1
    return index


def _opens_object(tokens: Tokens, index: int) -> bool:
    following = tokens.lower[index] if index < len(tokens) else ""
    return following in DETERMINERS or following in PRONOUNS or following in PREPOSITIONS - {"of"}


def _modifies_noun(tokens: Tokens, index: int) -> bool:
    return is_plural(tokens.lower[index + 1]) if index + 1 < len(tokens) else False


def _state(tokens: Tokens, index: int) -> str:
    """The event of a state word; "feared dead" and "feared trapped" are what is feared."""
    word = tokens.lower[index]
    following = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
    if word in ("feared", "held", "found") and following in STATES:
        return STATES[following]
    return STATES[word]


def _resultative(tokens: Tokens, index: int) -> str:
    """The lemma of the participle at `index`, or of the state that it leads to ("left homeless", "found dead")."""
    stem = lemma(tokens.lower[index])
    following = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
    return STATES[following] if stem in RESULTATIVE and following in STATES else stem


def _relative(tokens: Tokens, index: int) -> Verb | None:
    start = _skip_adverbs(tokens, index + (2 if tokens.lower[index] == "of" else 1))
    if start >= len(tokens):
        return None
    if tokens.lower[start] in AUXILIARY:
        group = verb_group(tokens, start)
        return group._replace(finite=False) if group else None
    stem = verb_at(tokens, start)
    return Verb(stem, start) if stem and stem not in LIGHT else None


def verb_group(tokens: Tokens, index: int) -> Verb | None:
    """The main verb of the auxiliaries that start at `index` ("had reportedly been killed"); None where it is "be"."""
    chain: list[str] = []
    for _ in range(12):
        if index >= len(tokens):
            return None
        word = tokens.lower[index]
        if word in AUXILIARY or word == "to":
            chain.append(word)
        elif not is_adverb(word):
            break
        index += 1
    else:
        return None
    if "to" in chain and not (BE & set(chain)) and len(chain) == 1:
        return None
    return _main_verb(tokens, index, chain)


def _main_verb(tokens: Tokens, index: int, chain: list[str]) -> Verb | None:
    word = tokens.lower[index]
    if word in STATES:
        return Verb(_state(tokens, index), index, finite=True)
    if is_past(word) or is_ing(word):
        stem = _resultative(tokens, index)
        following = _skip_adverbs(tokens, index + 1)
        if following < len(tokens) and tokens.lower[following] == "to" and BE & set(chain):
            inner = _infinitive(tokens, following)
            return inner or Verb(stem, index, finite=True)
        return Verb(stem, index, finite=True)
    if (
        (chain[-1] in MODALS or chain[-1] in DO or chain[-1] == "to")
        and is_word(word)
        and not is_closed(word)
    ):
        return Verb(lemma(word), index, finite=True)
    if word in ("due", "set", "likely", "unlikely", "able", "unable", "ready") and tokens.lower[
        index + 1 : index + 2
    ] == ["to"]:
        return _infinitive(tokens, index + 1)
    return None


def _infinitive(tokens: Tokens, index: int) -> Verb | None:
    """What follows a "to" behind "expected", "believed", "due": "to attend", "to have been killed"."""
    start = _skip_adverbs(tokens, index + 1)
    if start >= len(tokens):
        return None
    word = tokens.lower[start]
    if word in ("be", "have"):
        return verb_group(tokens, start)
    return Verb(lemma(word), start, finite=True) if is_word(word) and not is_closed(word) else None


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
            index = _past_member(tokens, index + 1)
        elif word in PREPOSITIONS and word not in ("than",):
            index += 1
        elif is_past(word) and index > end and tokens.lower[index - 1] not in DETERMINERS:
            return Verb(_resultative(tokens, index), index)
        elif word in RELATIVES or word in PRONOUNS or not (is_word(word) or is_number(word)):
            return None
        else:
            index += 1
        if index < 0:
            return None
    return None


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
    if is_number(following) or following in _INSERTIONS:
        return _past_member(tokens, index + 1)
    return -1


def _past_member(tokens: Tokens, index: int) -> int:
    """Past a member of a list that has its own figure ("and 3 civilians"); -1 where none stands."""
    while (
        index < len(tokens) and tokens.lower[index] in _QUANTITY_FILL and not is_number(tokens.lower[index])
    ):
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
            following = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
            return Verb(found, index) if is_number(following) or following in _QUANTITY_FILL else None
        elif is_past(word) or word in AUXILIARY or not (is_word(word) or is_number(word)):
            return None
        index -= 1
    return None
