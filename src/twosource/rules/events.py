"""A plain count and its noun in, the event that governs them out."""

from __future__ import annotations

from twosource.language.nounphrases import NounPhrase, head_lemma, phrase_before
from twosource.language.number_words import DENOMINATORS
from twosource.language.tokens import Tokens
from twosource.language.verbs import (
    LIGHT,
    PARTICLES,
    RECORDING,
    REPORT,
    RESULTATIVE,
)
from twosource.language.wordclasses import (
    ACTION_NOUNS,
    AUXILIARY,
    CONTAINERS,
    DETERMINERS,
    PREPOSITIONS,
    SETTLEMENTS,
    STATES,
    SUBORDINATORS,
)
from twosource.language.wordforms import is_number, is_past, is_word
from twosource.language.wordlist import words
from twosource.rules.conditions import outcome
from twosource.rules.distant import distant_predicate, main_predicate, shared_verb
from twosource.rules.governors import Verb, before, object_of, predicate_of, resultative
from twosource.rules.noun import Noun


def event_of(tokens: Tokens, first: int, noun: Noun) -> Verb | None:
    """The governing verb; a figure inside a place or time phrase ("in 12 cities") has none."""
    left = before(tokens, first)
    word = tokens.lower[left] if left >= 0 else ""
    governor = object_of(tokens, first)
    behind = predicate_of(tokens, noun.end)
    finite = behind is not None and behind.finite
    if word in PREPOSITIONS and governor is None and not (finite and _opens_clause(tokens, left)):
        return _inside_preposition(tokens, first, noun.end, behind)
    if governor is None:
        if word in ("and", "or"):
            shared = shared_verb(tokens, first)
            own = behind is not None and (not behind.finite or not _in_phrase_list(tokens, left))
            if own and (is_state(tokens, noun) or noun.span is None):
                return behind
            far = distant_predicate(tokens, noun.end) if _in_counted_list(tokens, left) else None
            return shared or (behind if own else far)
        return (
            (behind and main_predicate(tokens, noun.end))
            or shared_verb(tokens, first)
            or distant_predicate(tokens, noun.end)
        )
    if governor.lemma in LIGHT:
        return behind
    if behind and (finite or (governor.lemma in REPORT | RESULTATIVE and not behind.relative)):
        return behind
    if governor.lemma in _TALLYING:
        return behind
    if led := outcome(tokens, noun.end - 1, governor.lemma):
        return governor._replace(lemma=led)
    if (
        tokens.lower[noun.end : noun.end + 1]
        and tokens.lower[noun.end] in PARTICLES
        and " " not in governor.lemma
    ):
        return governor._replace(lemma=f"{governor.lemma} {tokens.lower[noun.end]}")
    if governor.lemma in REPORT:
        return distant_predicate(tokens, noun.end) or (governor if governor.lemma in RECORDING else None)
    return governor


# "Police counted 900 people who marched": what they did, not that they were counted.
_TALLYING = frozenset(("count", "tally", "register", "list", "number"))


def _in_counted_list(tokens: Tokens, left: int) -> bool:
    """Whether the "and" at `left` joins the figure to a phrase with a figure of its own: "12 women and 4 men"."""
    joined = phrase_before(tokens, left)
    return joined is not None and joined.start > 0 and is_number(tokens.lower[joined.start - 1])


def is_state(tokens: Tokens, noun: Noun) -> bool:
    """Whether people are left out and only their state is said: "20 wounded"."""
    return noun.head is None and noun.span is not None and tokens.lower[noun.span[0]] in STATES


def _in_phrase_list(tokens: Tokens, left: int) -> bool:
    """Whether the "and" at `left` joins the figure to what hangs on a preposition ("the deaths of the driver and 3
    guards"), so that no verb behind is its own.
    """
    joined = phrase_before(tokens, left)
    if joined is None:
        return False
    at = joined.start - 1
    while at > 0 and (tokens.lower[at] in DETERMINERS or is_number(tokens.lower[at])):
        at -= 1
    if at <= 0 or tokens.lower[at] not in PREPOSITIONS:
        return False
    container = phrase_before(tokens, at)
    return container is None or head_lemma(tokens, container) not in CONTAINERS


def _is_subject(tokens: Tokens, container: NounPhrase) -> bool:
    """Whether a clause opens with the phrase, so that a verb behind the figure is the phrase's own."""
    at = container.start - 1
    while at >= 0 and tokens.lower[at] in DETERMINERS:
        at -= 1
    return at < 0 or tokens.lower[at] in SUBORDINATORS or not is_word(tokens.words[at])


def _opens_clause(tokens: Tokens, left: int) -> bool:
    return tokens.lower[left] in ("after", "before", "since", "until", "as", "than", "because", "like")


_REACH = 16  # tokens between a passive and the "including" behind it


def _befallen(tokens: Tokens, index: int) -> Verb | None:
    """What befell all of whom some are told of: "31 people were killed in the raid, including two medics"."""
    for place in range(index - 1, max(0, index - _REACH), -1):
        word = tokens.lower[place]
        if word in SUBORDINATORS or word in (";", ":", ".", "and", "but"):
            return None
        if is_past(word) and (word in STATES or tokens.lower[place - 1] in AUXILIARY):
            return Verb(resultative(tokens, place), place)
    return None


_PARTS = words(
    "none neither either some many most few several half percent % one any little much"
) | frozenset(DENOMINATORS)
_CLAUSE = 12
_ASIDE = 5


def _is_whole(tokens: Tokens, of: int) -> bool:
    """Whether a part stands before "of the 12", so that the verb behind is the part's: "five of the 12 crew were hurt"."""
    before_of = tokens.lower[of - 1] if of else ""
    if before_of == ")":  # "nearly half (48%) of the 12"
        return "(" in tokens.lower[max(0, of - _ASIDE) : of - 1]
    return before_of in _PARTS or is_number(before_of)


def _is_participle(tokens: Tokens, behind: Verb | None) -> bool:
    """Whether the verb behind is the figure's own ("two of the 12 people killed were women"): another verb follows it."""
    if behind is None or behind.finite:
        return False
    for word in tokens.lower[behind.at + 1 : behind.at + _CLAUSE]:
        if word in AUXILIARY:
            return True
        if word in (",", ";", "and", "but"):
            break
    return behind.relative


def _inside_preposition(tokens: Tokens, first: int, end: int, behind: Verb | None) -> Verb | None:
    """The event of a figure behind a preposition: its own participle ("of the 330 people killed"), the container's
    verb ("a group of 12 men was arrested"), the agent's deed ("attacked by 12 gunmen"); else none.
    """
    left = before(tokens, first)
    word = tokens.lower[left]
    if word == "of":
        if _is_whole(tokens, left):
            return behind if _is_participle(tokens, behind) else None
        container = phrase_before(tokens, left)
        if container is None:
            return behind
        kind = head_lemma(tokens, container)
        if kind in SETTLEMENTS:
            return Verb("live", container.head)
        if kind in ACTION_NOUNS:
            return Verb(ACTION_NOUNS[kind], container.head)
        if kind in CONTAINERS:
            return object_of(tokens, container.start) or behind
        return behind if behind and not behind.finite and not _is_subject(tokens, container) else None
    if word == "to" and tokens.lower[left - 1 : left] == ["home"]:
        return Verb("live", left - 1)
    if word == "including" and not behind:
        return shared_verb(tokens, first) or _befallen(tokens, left) or distant_predicate(tokens, end)
    if word in ("including", "with", "among"):
        return behind if behind and not behind.finite and not behind.relative else None
    if word == "by" and left and (agent := object_of(tokens, left)) and agent.lemma not in LIGHT | REPORT:
        return agent
    return None
