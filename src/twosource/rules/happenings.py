"""The tokens of a date or time in, what happened then out: the verb of its clause and that verb's subject."""

from __future__ import annotations

from twosource.language.nounphrases import head_name, phrase_after, phrase_before
from twosource.language.tokens import Tokens
from twosource.language.verbs import LIGHT, NOUN_LIKE
from twosource.language.wordclasses import (
    AUXILIARY,
    BE,
    DETERMINERS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBORDINATORS,
)
from twosource.language.wordforms import (
    POSSESSIVES,
    is_adverb,
    is_closed,
    is_ing,
    is_number,
    is_past,
    is_plural,
    is_word,
    verb_at,
)
from twosource.row import NamedTuple
from twosource.rules.conditions import outcome
from twosource.rules.distant import FILL, main_predicate
from twosource.rules.governors import Verb, predicate_of
from twosource.rules.labels import subject_of

_REACH = 16
_CLOCK_WORDS = frozenset((":", "am", "pm", "a.m.", "p.m.", "hours", "hrs", "local", "time", "gmt"))
_STOPS = frozenset((";", ":", "(", "“", "”", '"'))


class Happening(NamedTuple):
    """The subject's words as token indexes [start, end), its head, and the event with its token index."""

    start: int
    end: int
    head: str | None
    event: str | None
    event_at: int


NOTHING = Happening(0, 0, None, None, 0)


def happening(tokens: Tokens, first: int, last: int) -> Happening:
    """What happened at the time that tokens [first, last) name; a time before its noun ("Friday's talks", "the 2003
    quake") dates that noun.
    """
    if first and tokens.words[first - 1] == "(" and tokens.words[last : last + 1] == [")"]:
        first, last = _bracketed(tokens, first - 1), last + 1
    if (named := _dated_noun(tokens, first, last)) is not None:
        return named
    if (parted := _parted_clause(tokens, first, last)) is not None:
        return parted
    verb = _verb_before(tokens, first)
    if verb is not None:
        return _of_verb(tokens, verb)
    return _noun_before(tokens, first) or _clause_behind(tokens, last)


def _bracketed(tokens: Tokens, at: int) -> int:
    """The start of the time before a bracket that holds it once more: "at 1353 (1023 GMT)"."""
    while at > 0 and (tokens.words[at - 1][0].isdigit() or tokens.lower[at - 1] in _CLOCK_WORDS):
        at -= 1
    return at


def _dated_noun(tokens: Tokens, first: int, last: int) -> Happening | None:
    """The noun that a date modifies: "Friday's talks", "the 2003 quake", "a self-imposed May 12 deadline"."""
    if last >= len(tokens):
        return None
    possessive = tokens.lower[last] in POSSESSIVES
    if not possessive and (not is_word(tokens.words[last]) or is_closed(tokens.lower[last])):
        return None
    phrase = phrase_after(tokens, last + possessive, single=True)
    if phrase is None:
        return None
    before = tokens.lower[first - 1] if first else ""
    single = (
        first > 0
        and is_word(before)
        and before not in PREPOSITIONS
        and not is_plural(tokens.lower[phrase.head])
    )
    if not possessive and before not in DETERMINERS and not (single and _has_determiner(tokens, first)):
        return None
    return Happening(phrase.start, phrase.end, head_name(tokens, phrase), None, 0)


def _has_determiner(tokens: Tokens, first: int) -> bool:
    """Whether only modifiers stand between a determiner and the date."""
    phrase = phrase_before(tokens, first)
    while phrase is not None and phrase.start > 0:
        before = tokens.lower[phrase.start - 1]
        if before not in ("and", ","):
            return before in DETERMINERS
        phrase = phrase_before(tokens, phrase.start - 1)
    return False


def _parted_clause(tokens: Tokens, first: int, last: int) -> Happening | None:
    """A time between a subject and its verb: "The ministry on Tuesday rejected the offer"."""
    at = first - 1 if first and tokens.lower[first - 1] in PREPOSITIONS else first
    phrase = phrase_before(tokens, at)
    if phrase is None:
        return None
    start = phrase.start - 1
    while start >= 0 and tokens.lower[start] in DETERMINERS:
        start -= 1
    if (
        start >= 0
        and is_word(tokens.words[start])
        and tokens.lower[start] not in SUBORDINATORS | {"and", "but"}
    ):
        return None
    index = last
    while index < len(tokens) and is_adverb(tokens.lower[index]):
        index += 1
    if index >= len(tokens) or not (is_past(tokens.lower[index]) or tokens.lower[index] in AUXILIARY):
        return None
    verb = predicate_of(tokens, index)
    return (
        Happening(phrase.start, phrase.end, head_name(tokens, phrase), verb.lemma, verb.at) if verb else None
    )


def _verb_before(tokens: Tokens, first: int) -> Verb | None:
    """The nearest verb to the left in the same clause, participles that modify a noun left out."""
    index, limit = first - 1, max(-1, first - _REACH)
    while index > limit:
        word = tokens.lower[index]
        if word in BE or word in HAVE or word in MODALS or word == "there":
            return None
        if word == ")":
            index = _opening(tokens, index, limit)
        elif word in _STOPS or (word in SUBORDINATORS and word not in PREPOSITIONS):
            if word != ":" or not (index and tokens.words[index - 1].isdigit()):
                return None
        elif is_word(word) and not is_adverb(word):
            found = verb_at(tokens, index)
            if found and found not in LIGHT and _governs(tokens, index, found):
                return Verb(outcome(tokens, index, found) or found, index)
        index -= 1
    return None


def _opening(tokens: Tokens, index: int, limit: int) -> int:
    """The bracket that the one at `index` closes, or the limit."""
    while index > limit and tokens.words[index] != "(":
        index -= 1
    return index


def _governs(tokens: Tokens, index: int, found: str) -> bool:
    """Whether the form at `index` is a clause's verb and no noun or modifier of one."""
    word = tokens.lower[index]
    left = index - 1
    while left > 0 and is_adverb(tokens.lower[left]):
        left -= 1
    before = tokens.lower[left] if left >= 0 else ""
    if is_past(word) or is_ing(word):
        return before not in DETERMINERS - RELATIVES
    return found not in NOUN_LIKE or before == "to" or before in MODALS or before in PRONOUNS


def _of_verb(tokens: Tokens, verb: Verb) -> Happening:
    subject = subject_of(tokens, verb.at)
    if subject is None:
        return Happening(0, 0, None, verb.lemma, verb.at)
    return Happening(subject.start, subject.end, subject.head or None, verb.lemma, verb.at)


def _noun_before(tokens: Tokens, first: int) -> Happening | None:
    """The noun that a time belongs to where no verb stands before it ("the first talks since March", "there were strikes
    today"); none that itself hangs on a preposition.
    """
    at = first
    while at > 0 and (tokens.lower[at - 1] in DETERMINERS or is_adverb(tokens.lower[at - 1])):
        at -= 1
    at -= at > 0 and tokens.lower[at - 1] in PREPOSITIONS
    phrase = phrase_before(tokens, at)
    if phrase is None or tokens.lower[phrase.start] in ("th", "st", "nd", "rd"):
        return None
    left = phrase.start - 1
    while left >= 0 and (tokens.lower[left] in DETERMINERS or is_number(tokens.lower[left])):
        left -= 1
    if left >= 0 and tokens.lower[left] in PREPOSITIONS:
        return None
    return Happening(phrase.start, phrase.end, head_name(tokens, phrase), None, 0)


def _clause_behind(tokens: Tokens, last: int) -> Happening:
    """What follows a time in front ("On Friday, delegations met in Istanbul"): its subject and verb."""
    index = last
    while index < len(tokens) and (tokens.lower[index] == "," or is_adverb(tokens.lower[index])):
        index += 1
    limit = min(len(tokens), index + _REACH)
    while index < limit and (tokens.lower[index] in FILL or is_number(tokens.lower[index])):
        index += 1
    if index >= len(tokens) or not is_word(tokens.words[index]) or tokens.lower[index] in RELATIVES:
        return NOTHING
    phrase = phrase_after(tokens, index, single=True) or phrase_after(tokens, index)
    if phrase is None:
        return NOTHING
    verb = main_predicate(tokens, phrase.end)
    if verb is None:
        return NOTHING
    return Happening(phrase.start, phrase.end, head_name(tokens, phrase), verb.lemma, verb.at)
