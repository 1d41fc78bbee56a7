"""A token in, the label that ends right before it out: "the number of people killed in the attack", read from right to left."""

from __future__ import annotations

from twosource.language.nounphrases import NounPhrase, head_name, phrase_before
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import (
    AUXILIARY,
    DETERMINERS,
    MEASURES,
    PREPOSITIONS,
    STATES,
    SUBORDINATORS,
)
from twosource.language.wordforms import PAST_NOUNS, POSSESSIVES, is_adverb, is_past, is_word, verb_at
from twosource.language.wordlist import words
from twosource.row import NamedTuple
from twosource.rules.governors import Verb

_REACH = 30
HOLLOW = words("number total count tally sum figure amount")


# "Its forecast for growth": the figure is of growth, and only looked ahead to.
_AHEAD = words("forecast projection prediction outlook estimate expectation")


class Label(NamedTuple):
    """The words that name what a value is of, as token indexes, their head, and the verb that binds the two; `number`
    says that the words are what a number is of ("the number of voters").
    """

    start: int
    end: int
    head: str
    verb: Verb | None
    number: bool = False


def as_label(tokens: Tokens, phrase: NounPhrase, verb: Verb | None) -> Label:
    """A measure keeps its modifier in the head ("death toll", "key rate"): alone it does not say what is measured."""
    head = head_name(tokens, phrase)
    if head in MEASURES and phrase.head > phrase.start and is_word(tokens.words[phrase.head - 1]):
        modifier = tokens.lower[phrase.head - 1]
        telling = head != "toll" or modifier in ("death", "casualty", "injury", "human")
        if telling and not is_adverb(modifier) and modifier not in DETERMINERS:
            head = f"{modifier} {head}"
    return Label(phrase.start, phrase.end, head, verb)


# What hangs one phrase on another: prepositions, and the times "since", "after" and "before" where no clause follows.
_JOINTS = (PREPOSITIONS - SUBORDINATORS - {"than", "like"}) | {"since", "after", "before", "between"}


def chain_before(tokens: Tokens, end: int) -> tuple[Label, int] | None:
    """The leftmost phrase of "the number of people killed in the attack" that ends at token `end`, as a label, and the
    token where the whole starts. A hollow measure ("number of") gives way to what it is the number of.
    """
    limit = max(0, end - _REACH)
    inner: Label | None = None
    while end > limit:
        label = _piece_before(tokens, end)
        if label is None:
            return None
        if (
            inner is not None
            and label.head.split()[-1:]
            and gives_way(label.head.split()[-1], tokens.lower[end])
        ):
            label = inner._replace(number=True, verb=inner.verb or _state_of(tokens, inner))
            start = _start_of(tokens, end)
        else:
            start = label.start
        left = _joint_before(tokens, start)
        if left <= 0 or tokens.lower[left] not in _JOINTS:
            return label, start
        if tokens.lower[left] in SUBORDINATORS and _piece_before(tokens, left) is None:
            return label, start
        inner, end = label, left
    return None


def gives_way(head: str, joint: str) -> bool:
    """Whether a hollow measure, or a look ahead, gives way to what it is of: "the number of", "the forecast for"."""
    return (head in HOLLOW and joint == "of") or (head in _AHEAD and joint in ("of", "for"))


def _joint_before(tokens: Tokens, start: int) -> int:
    """The token before a phrase with its determiners, year and possessor, and with the first half of "between A and B"."""
    left = start - 1
    while left >= 0 and (tokens.lower[left] in DETERMINERS or tokens.words[left].isdigit()):
        left -= 1
    if left > 0 and tokens.lower[left] in POSSESSIVES:
        owner = phrase_before(tokens, left)
        left = _joint_before(tokens, owner.start) if owner else left
    if left > 0 and tokens.lower[left] == "and":
        first = phrase_before(tokens, left)
        if first is not None and first.start and tokens.lower[first.start - 1] == "between":
            return first.start - 1
    return left


def _state_of(tokens: Tokens, label: Label) -> Verb | None:
    """The state that opens the phrase: "dead soldiers"."""
    state = STATES.get(tokens.lower[label.start])
    return Verb(state, label.start) if state else None


def _start_of(tokens: Tokens, end: int) -> int:
    phrase = phrase_before(tokens, end)
    return phrase.start if phrase else end


def _piece_before(tokens: Tokens, end: int) -> Label | None:
    """The phrase that ends at `end`, with the participle that follows its noun ("people killed")."""
    phrase = phrase_before(tokens, end)
    word = tokens.lower[end - 1] if end else ""
    if (is_past(word) and word not in STATES and word not in PAST_NOUNS) or (
        word in STATES and phrase and phrase.start < end - 1
    ):
        noun = phrase_before(tokens, end - 1)
        if noun is not None and is_past(tokens.lower[noun.head]):
            return Label(noun.start, end, "", Verb(STATES[word], end - 1)) if word in STATES else None
        if noun is not None:
            verb = STATES.get(word) or verb_at(tokens, end - 1) or word
            return Label(noun.start, end, head_name(tokens, noun), Verb(verb, end - 1))
        return None
    if phrase is None:
        return None
    if word in STATES and phrase.start == end - 1:
        return Label(phrase.start, end, "", Verb(STATES[word], end - 1))
    return as_label(tokens, phrase, None)


def after_relative(tokens: Tokens, index: int) -> bool:
    """Whether the verb at `index` stands in a relative clause: "who marched"."""
    while index > 0 and (tokens.lower[index - 1] in AUXILIARY or is_adverb(tokens.lower[index - 1])):
        index -= 1
    return index > 0 and tokens.lower[index - 1] in ("who", "that", "which")


def antecedent_of(tokens: Tokens, end: int) -> Label | None:
    """What "which" at `end` stands for: the noun right before it, whatever that hangs on, but no name of where it was."""
    phrase = phrase_before(tokens, end)
    if phrase is not None and phrase.start > 1 and tokens.lower[phrase.start - 1] in _WHERE:
        named = tokens.words[phrase.head][:1].isupper()
        phrase = phrase_before(tokens, phrase.start - 1) if named else phrase
    return as_label(tokens, phrase, None) if phrase else None


_WHERE = frozenset(("in", "at", "on", "near", "off", "outside"))


def relative_label(tokens: Tokens, index: int, verb: str) -> Label | None:
    """The people of "the number of people who marched", and that they marched."""
    start = index
    while start > 0 and tokens.lower[start] not in ("who", "that", "which"):
        start -= 1
    aside = tokens.lower[start - 1 : start] == [","]  # "unemployment, which had risen to"
    phrase = phrase_before(tokens, start - aside)
    if phrase is None:
        return None
    end = phrase.end if aside else index + 1
    return Label(phrase.start, end, head_name(tokens, phrase), Verb(verb, index))


def participle_label(tokens: Tokens, index: int) -> Label | None:
    """The people of "the number of people killed", nobody in "the number of injured", and what befell them."""
    word = tokens.lower[index]
    phrase = phrase_before(tokens, index)
    verb = Verb(STATES.get(word, verb_at(tokens, index) or word), index)
    if phrase is not None and tokens.lower[phrase.start - 1 : phrase.start] == ["of"]:
        return Label(phrase.start, index + 1, head_name(tokens, phrase), verb)
    if word in STATES and tokens.lower[index - 1 : index] == ["of"]:
        return Label(index, index + 1, "", verb)
    return None


def is_measured(label: Label, tokens: Tokens) -> bool:
    """Whether "number of" stands before the label."""
    phrase = phrase_before(tokens, label.start - 1)
    return phrase is not None and head_name(tokens, phrase) in HOLLOW
