"""A figure in, the label that it is the value of out: "a depth of 10 km", "the toll rose to 33", "magnitude 6.1"."""

from __future__ import annotations

from twosource.language.nounphrases import head_name, phrase_after, phrase_before
from twosource.language.tokens import Tokens
from twosource.language.verbs import LIGHT, MEASURING, SETTING
from twosource.language.wordclasses import (
    AUXILIARY,
    BE,
    CONTAINERS,
    DETERMINERS,
    EVENT_NOUNS,
    MEASURES,
    MONTHS,
    STATES,
)
from twosource.language.wordforms import is_adverb, is_ing, is_number, is_past, verb_at
from twosource.language.wordlist import words
from twosource.rules.governors import Verb, before, object_of, predicate_of
from twosource.rules.label_chains import (
    Label,
    after_relative,
    antecedent_of,
    as_label,
    chain_before,
    gives_way,
    is_measured,
    participle_label,
    relative_label,
)
from twosource.rules.tabular import line_label

# Measures whose value follows without a verb: "magnitude 6.1", "population 160,000".
_ADJOINING = words(
    "magnitude population toll strength altitude depth height length width weight temperature capacity speed attendance"
)
_REACH = 20
_COUNTS = frozenset(("toll", "count", "tally"))
_VALUE_PREPOSITIONS = words("at to by from in above below near under over around")
# Measuring verbs that only say that the value is so; the event is then not theirs.
_STATIVE = words(
    """
    be stand total number measure register average put estimate value price weigh amount equal
    """
)
# What stands behind the noun "costs", but not between the verb and its amount.
_NO_COST = frozenset(("by", "to", "at", "from", "in"))
# Where a thing stands after a move: "its shares were down 5 percent".
_MOVED = frozenset(("up", "down", "off", "ahead"))
_CURRENCY = words("$ £ € ¥ ₹ % °")


def label_of(tokens: Tokens, first: int, *, bare: bool) -> Label | None:
    """The label of the figure at token `first`; `bare` says that the figure has no unit, so that a label must be a
    measure ("toll", "number") and not just any noun before "of".
    """
    left = before(tokens, first)
    if left < 0:
        return None
    word = tokens.lower[left]
    if word == "of":
        return _of_label(tokens, left, bare=bare)
    if word in _VALUE_PREPOSITIONS:
        return _moved_label(tokens, left, bare=bare)
    if word == "worth":
        phrase = phrase_before(tokens, left)
        return as_label(tokens, phrase, None) if phrase else subject_of(tokens, left)
    if word in (":", "-", "–", "—"):
        return _tabular_label(tokens, left) or line_label(tokens, left, first, bare=bare)
    return _adjoining_label(tokens, left, bare=bare)


def _tabular_label(tokens: Tokens, mark: int) -> Label | None:
    """The label before a colon or dash: "Death toll: 33", "Injured: 30"."""
    phrase = phrase_before(tokens, mark)
    if phrase is None:
        return None
    word = tokens.lower[phrase.head]
    if word in STATES and phrase.start == phrase.head:
        return Label(phrase.start, phrase.end, "", Verb(STATES[word], phrase.head))
    head = head_name(tokens, phrase)
    return as_label(tokens, phrase, None) if head in MEASURES or head in EVENT_NOUNS else None


def _adjoining_label(tokens: Tokens, left: int, *, bare: bool) -> Label | None:
    """The label that ends right before the figure, or is the subject or object of the verb there."""
    if tokens.lower[left] in _MOVED and left > 0 and tokens.lower[left - 1] in BE:
        return _subject_label(tokens, left - 1, "be", bare=bare)
    verb = verb_at(tokens, left)
    if tokens.lower[left] in BE or verb in MEASURING - SETTING:
        return _subject_label(tokens, left, verb or "be", bare=bare)
    phrase = phrase_before(tokens, left + 1)
    if phrase is None:
        return None
    if head_name(tokens, phrase) in _ADJOINING:
        return as_label(tokens, phrase, None)
    chain = chain_before(tokens, left + 1)
    if bare and chain and chain[0].head.split()[-1:] and chain[0].head.split()[-1] in _COUNTS:
        return chain[0]
    setter = object_of(tokens, phrase.start)
    if not bare and setter and setter.lemma in SETTING:
        label = as_label(tokens, phrase, setter)
        return label if label.head.split()[-1] in MEASURES else None
    return None


def _of_label(tokens: Tokens, left: int, *, bare: bool) -> Label | None:
    phrase = phrase_before(tokens, left)
    if phrase is None:
        return None
    head = head_name(tokens, phrase)
    if (bare and head not in MEASURES) or (head in CONTAINERS and head not in MEASURES):
        return None
    verb = object_of(tokens, phrase.start)
    return as_label(tokens, phrase, verb if verb and verb.lemma not in LIGHT | _STATIVE else None)


def _moved_label(tokens: Tokens, left: int, *, bare: bool) -> Label | None:
    """The label before a preposition of value: the subject of a measuring verb, or the object of a setting one."""
    index = left - 1
    while index >= 0 and left - index < 12 and _is_value(tokens, index):
        index -= 1
    if index < 0:
        return None
    verb = verb_at(tokens, index)
    if verb == "cost" and tokens.lower[left] in _NO_COST:
        verb = None  # "cut its annual costs by": the noun
    if verb is not None and after_relative(tokens, index):
        return relative_label(tokens, index, verb)
    if verb in MEASURING:
        return _subject_label(tokens, index, verb, bare=bare)
    if is_past(tokens.lower[index]) or is_ing(tokens.lower[index]):
        participle = participle_label(tokens, index)
        if participle and is_measured(participle, tokens):
            return participle
    return _object_label(tokens, index + 1) or _set_label(tokens, left)


def _set_label(tokens: Tokens, left: int) -> Label | None:
    """What a setting verb farther back sets: "put the number of those who marched on Saturday at"."""
    for index in range(left - 1, max(-1, left - _REACH), -1):
        word = tokens.lower[index]
        if word in (",", ";", ":") or word in AUXILIARY:
            return None
        if verb_at(tokens, index) in SETTING and index + 2 < left and tokens.lower[index + 1] in DETERMINERS:
            return _measure_after(tokens, index + 2)
    return None


def _measure_after(tokens: Tokens, at: int) -> Label | None:
    """The measure that starts at `at`; of a hollow one ("number of") what it is the number of, and what befell them."""
    phrase = phrase_after(tokens, at, single=True)
    if phrase is None or head_name(tokens, phrase) not in MEASURES:
        return None
    joint = "".join(tokens.lower[phrase.end : phrase.end + 1])
    if not gives_way(head_name(tokens, phrase), joint):
        return as_label(tokens, phrase, None)
    inner = phrase_after(tokens, phrase.end + 1) or phrase_after(tokens, phrase.end + 1, single=True)
    if inner is None:
        return None
    verb = predicate_of(tokens, inner.end)
    return Label(inner.start, verb.at + 1 if verb else inner.end, head_name(tokens, inner), verb)


def _is_value(tokens: Tokens, index: int) -> bool:
    """Whether the token belongs to another value between the verb and this one ("rose 5% to")."""
    word = tokens.lower[index]
    return (
        is_number(word)
        or word in _CURRENCY
        or word in MONTHS
        or (word == "," and index > 0 and _is_value(tokens, index - 1))
        or word
        in ("up", "down", "percent", "per", "cent", "points", "percentage", "million", "billion", "further")
        or (word in _VALUE_PREPOSITIONS and _opens_value(tokens, index + 1))
        or (is_adverb(word) and not is_past(word))
    )


def _opens_value(tokens: Tokens, index: int) -> bool:
    word = tokens.lower[index]
    return is_number(word) or word in MONTHS or word in _CURRENCY


def _object_label(tokens: Tokens, end: int) -> Label | None:
    """The measure right before "at", "to", "by": "the toll at 33", "raised its key rate by"."""
    chain = chain_before(tokens, end)
    if chain is None:
        return None
    label, start = chain
    verb = object_of(tokens, start)
    if verb is not None and verb.lemma in SETTING:
        return label._replace(verb=label.verb or (verb if verb.lemma not in _STATIVE else None))
    return label if label.head.split()[-1:] and label.head.split()[-1] in MEASURES else None


def _subject_label(tokens: Tokens, index: int, verb: str, *, bare: bool) -> Label | None:
    """The subject of the measuring verb at `index`; a bare figure needs a measure for it."""
    label = subject_of(tokens, index)
    if label is None:
        return None
    if (
        bare
        and label.verb is None
        and not label.number
        and label.head.split()[-1] not in MEASURES
        and verb != "measure"
    ):
        return None
    bound = label.verb or (Verb(verb, index) if verb not in _STATIVE | LIGHT else None)
    return label._replace(verb=bound)


def _before_insertion(tokens: Tokens, end: int) -> int:
    """The end of the first comma of the insertion that the comma before `end` closes: "the bus, carrying 45 pilgrims,";
    `end` itself where none opens.
    """
    for index in range(end - 2, max(0, end - _REACH), -1):
        if tokens.lower[index] in (";", ":", "."):
            break
        if tokens.lower[index] == ",":
            word = tokens.lower[index + 1]
            opens = is_past(word) or is_ing(word) or word in DETERMINERS or is_number(word) or word == "who"
            return index + 1 if opens else end
    return end


def subject_of(tokens: Tokens, index: int) -> Label | None:
    """The subject of the verb at `index`, as a label; None for a pronoun or where none is certain."""
    end = index
    while end > 0 and (
        tokens.lower[end - 1] in AUXILIARY
        or is_adverb(tokens.lower[end - 1])
        or tokens.lower[end - 1] == "first"
    ):
        end -= 1
    if end >= 2 and tokens.lower[end - 1] == "to":
        end -= 1 + is_past(tokens.lower[end - 2])
        while end > 0 and tokens.lower[end - 1] in AUXILIARY:
            end -= 1
    relative = end > 0 and tokens.lower[end - 1] in ("who", "that", "which")
    which = relative and tokens.lower[end - 1] == "which"
    end -= relative
    if end and tokens.lower[end - 1] == ",":
        end = (end if relative else _before_insertion(tokens, end)) - 1
    antecedent = antecedent_of(tokens, end) if which else None
    chain = None if antecedent else chain_before(tokens, end)
    return antecedent or (chain[0] if chain else None)
