"""A figure's place in a sentence in, the words that it counts or measures and the governing event out.

Closed classes and endings decide, no parser: the phrase behind the figure ("12 civilian deaths"), the label before it
("a death toll of 12", "unemployment stood at 5.4 percent"), an antecedent ("four others"), else nothing.
"""

from __future__ import annotations

from twosource.language.nounphrases import phrase_before
from twosource.language.tokens import Tokens
from twosource.language.units import is_stuff
from twosource.language.verbs import (
    CAUSAL,
    DITRANSITIVE,
    LIFE_TAKING,
    LIGHT,
    NOUN_LIKE,
    REPORT,
)
from twosource.language.wordclasses import (
    EVENT_NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    QUAKES,
    STATES,
)
from twosource.language.wordforms import is_ing, is_past, is_person, verb_at
from twosource.language.wordlist import words
from twosource.model import Span
from twosource.row import NamedTuple
from twosource.rules.counted_nouns import counted_noun
from twosource.rules.events import event_of, is_state
from twosource.rules.extents import LENGTHS
from twosource.rules.governors import Verb, before, object_of, predicate_of
from twosource.rules.measured_nouns import TIMES, measured_noun
from twosource.rules.noun import Noun
from twosource.rules.rule import Passage
from twosource.rules.sentences import sentencing
from twosource.rules.verb_forms import is_agent, own_verb

_STRENGTHS = frozenset(("magnitude", "richter", "strength", "scale", "measure", "measuring", "measured"))
_SITUATING = words("lie locate situate sit stand be live base site")
_UNTRIED = words("await awaiting pending")
_REACH = 8  # tokens: "sent to a prison in the capital to await"
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
    if unit in TIMES and noun.head == "total" and noun.span and sentencing(tokens, noun.span[0], last):
        noun = Noun(None, None, last)  # "jailed for a total of 12 years": the term, not a total
    if noun.label:
        verb = noun.label.verb
    elif unit is None:
        verb = None if noun.joined else event_of(tokens, first, noun)
        verb = _borne(tokens, first, noun, own_verb(tokens, verb)) if verb else None
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


def _borne(tokens: Tokens, first: int, noun: Noun, verb: Verb) -> Verb | None:
    """The verb, unless those counted do it to others, or it says no more than that there is such a crew or team; who is
    jailed "to await trial" is not sentenced.
    """
    if verb.lemma == "jail" and not _UNTRIED.isdisjoint(tokens.lower[verb.at + 1 : verb.at + _REACH]):
        return verb._replace(lemma="detain")
    before_figure = noun.span is not None and noun.span[1] <= first
    return None if (before_figure and verb.lemma in LIGHT) or is_agent(tokens, noun, verb) else verb


def _tells_strength(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is an earthquake's magnitude: it has a decimal, or the words say so."""
    if any("." in word and word[0].isdigit() for word in tokens.lower[first:last]):
        return True
    near = [*tokens.lower[max(0, first - 1) : last], *tokens.lower[last : last + 2]]
    return any(word in _STRENGTHS for word in near)


def _measured_event(tokens: Tokens, first: int, noun: Noun, unit: str) -> Verb | None:
    """The verb that a measure completes: "will cost", "sentenced to 12 years", "fined the company $3 million"; a span of
    time before its noun ("a two-year truce") is how long it lasts.
    """
    if unit in TIMES and noun.modified and noun.span and not (noun.head and is_person(noun.head)):
        return Verb("last", noun.span[0])
    if unit in TIMES and noun.span is None and (verb := sentencing(tokens, first, noun.end)):
        return verb
    if unit == "percent" or _is_age(tokens, first, noun):
        return event_of(tokens, first, noun)
    governor = object_of(tokens, first)
    if governor is not None:
        behind = predicate_of(tokens, noun.end)
        if governor.lemma in REPORT and behind and behind.finite:
            return behind
        lies = unit in LENGTHS and governor.lemma in _SITUATING
        # An offence carries ten years, and no passengers.
        carried = unit in TIMES and governor.lemma == "carry"
        return governor if governor.lemma not in LIGHT and not lies and not carried else None
    left = before(tokens, first)
    bare = noun.span is None and (unit.isupper() or is_stuff(unit))
    spent = predicate_of(tokens, noun.end) if bare else None
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


def _event_noun(tokens: Tokens, noun: Noun, verb: Verb | None) -> Verb | None:
    """The event that the counted noun itself names, where no fuller verb governs it; lives taken are deaths."""
    if noun.span is None and verb and verb.lemma == "claim":
        return Verb("die", verb.at)
    if noun.head == "life" and verb and verb.lemma in LIFE_TAKING and noun.span:
        return Verb("die", verb.at)
    if noun.span is None or noun.head is None:
        if noun.span and is_state(tokens, noun) and (verb is None or verb.lemma in LIGHT | CAUSAL):
            return Verb(STATES[tokens.lower[noun.span[0]]], noun.span[0])
        return verb
    named = EVENT_NOUNS.get(noun.head)
    if named is None and ("toll" in noun.head or noun.head in ("death count", "body count")):
        named = "die"
    if named and (noun.label or verb is None or verb.lemma in LIGHT | CAUSAL | REPORT):
        return Verb(named, noun.span[0])
    return verb
