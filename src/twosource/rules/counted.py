"""A figure's place in a sentence in, the words that it counts or measures and the governing event out.

Closed classes and endings decide, no parser: the phrase behind the figure ("12 civilian deaths"), the label before it
("a death toll of 12", "unemployment stood at 5.4 percent"), an antecedent ("four others"), else nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from twosource.language.nounphrases import head_lemma, phrase_before
from twosource.language.tokens import Tokens
from twosource.language.verbs import (
    CAUSAL,
    DITRANSITIVE,
    LIFE_TAKING,
    LIGHT,
    NOUN_LIKE,
    PARTICLES,
    RECORDING,
    REPORT,
    RESULTATIVE,
)
from twosource.language.wordclasses import (
    CONTAINERS,
    DETERMINERS,
    EVENT_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    QUAKES,
    SETTLEMENTS,
    STATES,
)
from twosource.language.wordforms import is_ing, is_number, is_past, verb_at
from twosource.language.wordlist import words
from twosource.model import Span
from twosource.rules.counted_nouns import Noun, counted_noun
from twosource.rules.distant import distant_predicate, main_predicate, shared_verb
from twosource.rules.extents import LENGTHS
from twosource.rules.governors import Verb, before, object_of, predicate_of
from twosource.rules.measured_nouns import TIMES, measured_noun
from twosource.rules.rule import Passage

_STRENGTHS = frozenset(("magnitude", "richter", "strength", "scale", "measure", "measuring", "measured"))
_SITUATING = words("lie locate situate sit stand be live base site")
_COMPLEMENT_PREPOSITIONS = words("to for by at about over within in")


class Counted(NamedTuple):
    """What a figure tells of: the words counted, the head noun's lemma, the event's lemma and its text offset.

    For people who are left out ("12 dead", "40 injured") `head` is None, `span` the word that says their state,
    `event` what happened to them. Deaths are events too: "12 deaths", "a death toll of 12" give `event` "die".
    """

    span: Span | None
    head: str | None
    event: str | None
    event_at: int | None


NOTHING = Counted(None, None, None, None)


def counted(passage: Passage, first: int, last: int, *, unit: str | None = None) -> Counted:
    """What the figure in tokens [first, last) of the passage counts or measures, and what happened.

    The range holds the modifiers and the unit. `unit` is the canonical unit or ISO 4217 code, None for a plain count.
    A part that the sentence does not make clear is None.
    """
    tokens = passage.tokens
    if not 0 <= first < last <= len(tokens):
        return NOTHING
    noun = counted_noun(tokens, first, last) if unit is None else measured_noun(tokens, first, last, unit)
    if noun.label:
        verb = noun.label.verb
    elif unit is None:
        verb = None if noun.joined else _event(tokens, first, noun)
    else:
        verb = _measured_event(tokens, first, noun, unit)
    verb = _event_noun(tokens, noun, verb)
    scaled = unit == "magnitude" or noun.head == "strength" or "richter" in tokens.lower[first:last]
    if scaled or (noun.head in QUAKES and _tells_strength(tokens, first, last)):
        noun, verb = noun._replace(head="magnitude"), None
    span = None
    if noun.span and noun.span[0] < noun.span[1]:
        span = Span(tokens.starts[noun.span[0]], tokens.ends[noun.span[1] - 1])
    return Counted(
        span, noun.head or None, verb.lemma if verb else None, tokens.starts[verb.at] if verb else None
    )


def _tells_strength(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is an earthquake's magnitude: it has a decimal, or the words say so."""
    if any("." in word and word[0].isdigit() for word in tokens.lower[first:last]):
        return True
    near = [*tokens.lower[max(0, first - 1) : last], *tokens.lower[last : last + 2]]
    return any(word in _STRENGTHS for word in near)


def _event(tokens: Tokens, first: int, noun: Noun) -> Verb | None:
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
            return behind if own and _is_state(tokens, noun) else shared or (behind if own else None)
        return (
            (behind and main_predicate(tokens, noun.end))
            or shared_verb(tokens, first)
            or distant_predicate(tokens, noun.end)
        )
    if governor.lemma in LIGHT:
        return behind
    if behind and (finite or (governor.lemma in REPORT | RESULTATIVE and not behind.relative)):
        return behind
    if (
        tokens.lower[noun.end : noun.end + 1]
        and tokens.lower[noun.end] in PARTICLES
        and " " not in governor.lemma
    ):
        return governor._replace(lemma=f"{governor.lemma} {tokens.lower[noun.end]}")
    if governor.lemma in REPORT:
        return distant_predicate(tokens, noun.end) or (governor if governor.lemma in RECORDING else None)
    return governor


def _is_state(tokens: Tokens, noun: Noun) -> bool:
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


def _measured_event(tokens: Tokens, first: int, noun: Noun, unit: str) -> Verb | None:
    """The verb that a measure completes: "will cost", "sentenced to 12 years", "fined the company $3 million"; a span of
    time before its noun ("a two-year truce") is how long it lasts.
    """
    if unit in TIMES and noun.modified and noun.span:
        return Verb("last", noun.span[0])
    if noun.span and (unit == "percent" or _is_age(tokens, first, noun)):
        return _event(tokens, first, noun)
    governor = object_of(tokens, first)
    if governor is not None:
        behind = predicate_of(tokens, noun.end)
        if governor.lemma in REPORT and behind and behind.finite:
            return behind
        lies = unit in LENGTHS and governor.lemma in _SITUATING
        return governor if governor.lemma not in LIGHT and not lies else None
    left = before(tokens, first)
    spent = predicate_of(tokens, noun.end) if unit.isupper() and noun.span is None else None
    if spent and not (spent.finite and left >= 0 and tokens.lower[left] in PREPOSITIONS):
        return spent
    if left > 0 and tokens.lower[left] in _COMPLEMENT_PREPOSITIONS:
        return _completed(tokens, left - 1)
    if unit not in LENGTHS and left >= 0:
        receiver = phrase_before(tokens, left + 1)
        start = left if tokens.lower[left] in PRONOUNS else receiver.start if receiver else left + 1
        giver = object_of(tokens, start)
        return giver if giver and giver.lemma in DITRANSITIVE else None
    return None


def _completed(tokens: Tokens, index: int) -> Verb | None:
    """The verb at `index` that a measure behind a preposition completes: "sentenced to", "fined for"."""
    stem = verb_at(tokens, index)
    if stem is None or stem in LIGHT or stem in ("compare", "relate", "accord"):
        return None
    formed = is_past(tokens.lower[index]) or is_ing(tokens.lower[index])
    return Verb(stem, index) if formed or stem not in NOUN_LIKE else None


def _is_age(tokens: Tokens, first: int, noun: Noun) -> bool:
    """Whether the figure is the age of the noun behind it ("a 14-year-old girl") or of the name before it."""
    return noun.span is not None and (noun.span[0] < first or "old" in tokens.lower[first : noun.span[0]])


def _opens_clause(tokens: Tokens, left: int) -> bool:
    return tokens.lower[left] in ("after", "before", "since", "until", "as", "than", "because", "like")


def _inside_preposition(tokens: Tokens, first: int, end: int, behind: Verb | None) -> Verb | None:
    """The event of a figure behind a preposition: its own participle ("of the 330 people killed"), the container's
    verb ("a group of 12 men was arrested"), the agent's deed ("attacked by 12 gunmen"); else none.
    """
    left = before(tokens, first)
    word = tokens.lower[left]
    if word == "of":
        container = phrase_before(tokens, left)
        if container is None:
            return behind
        kind = head_lemma(tokens, container)
        if kind in SETTLEMENTS:
            return Verb("live", container.head)
        return (object_of(tokens, container.start) if kind in CONTAINERS else None) or behind
    if word == "to" and tokens.lower[left - 1 : left] == ["home"]:
        return Verb("live", left - 1)
    if word == "including" and not behind:
        return shared_verb(tokens, first) or distant_predicate(tokens, end)
    if word in ("including", "with", "among"):
        return behind if behind and not behind.finite and not behind.relative else None
    if word == "by" and left and (agent := object_of(tokens, left)) and agent.lemma not in LIGHT | REPORT:
        return agent
    return None


def _event_noun(tokens: Tokens, noun: Noun, verb: Verb | None) -> Verb | None:
    """The event that the counted noun itself names, where no fuller verb governs it; lives taken are deaths."""
    if noun.head == "life" and verb and verb.lemma in LIFE_TAKING and noun.span:
        return Verb("die", verb.at)
    if noun.span is None or noun.head is None:
        if noun.span and _is_state(tokens, noun) and (verb is None or verb.lemma in LIGHT | CAUSAL):
            return Verb(STATES[tokens.lower[noun.span[0]]], noun.span[0])
        return verb
    named = EVENT_NOUNS.get(noun.head)
    if named is None and "toll" in noun.head:
        named = "die"
    if named and (noun.label or verb is None or verb.lemma in LIGHT | CAUSAL | REPORT):
        return Verb(named, noun.span[0])
    return verb
