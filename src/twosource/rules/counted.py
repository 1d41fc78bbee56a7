"""A figure's place in a sentence in, the words that it counts or measures and the governing event out.

Closed classes and endings decide, no parser: the phrase behind the figure ("12 civilian deaths"), the label before it
("a death toll of 12", "unemployment stood at 5.4 percent"), an antecedent ("four others"), else nothing.
"""

from __future__ import annotations

from typing import NamedTuple

from twosource.language.inflection import singular
from twosource.language.nounphrases import (
    HYPHENS,
    NounPhrase,
    group_end,
    head_lemma,
    is_closed,
    is_number,
    is_word,
    phrase_after,
    phrase_before,
    verb_at,
)
from twosource.language.tokens import Tokens
from twosource.language.verbs import CAUSAL, DITRANSITIVE, LIFE_TAKING, LIGHT, REPORT, RESULTATIVE
from twosource.language.wordclasses import (
    ANAPHORS,
    ARTICLES,
    CONTAINERS,
    DETERMINERS,
    EVENT_NOUNS,
    MEASURES,
    PERSON_ENDINGS,
    PERSONAL_EVENTS,
    PERSONS,
    PREPOSITIONS,
    STATES,
)
from twosource.language.wordlist import words
from twosource.model import Span
from twosource.rules.governors import (
    Verb,
    before,
    distant_predicate,
    object_of,
    predicate_of,
    shared_verb,
)
from twosource.rules.labels import Label, label_of
from twosource.rules.rule import Passage

_ORDINAL_ENDINGS = words("st nd rd th")
_ORDINALS = words(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth
    sixtieth hundredth
    """
)
_TIME = words(
    """
    second minute hour day week fortnight month quarter year decade century millennium
    """
)
_LENGTH = words(
    """
    millimetre centimetre metre kilometre inch foot yard mile nautical mile furlong league light-year
    """
)
_EXTENT = {
    "deep": "depth", "long": "length", "wide": "width", "high": "height", "tall": "height", "thick": "thickness",
    "below": "depth", "above": "height", "away": "distance", "off": "distance", "from": "distance",
    "outside": "distance", "inside": "distance", "beyond": "distance", "offshore": "distance", "inland": "distance",
}  # fmt: skip
_DIRECTION = words("north south east west northeast northwest southeast southwest") | words(
    "northern southern eastern western"
)
_COMPLEMENT_PREPOSITIONS = words("to for by at about over within in")
_PARTITIVE_ANAPHORS = words("them us whom these those which")


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


class _Noun(NamedTuple):
    """The phrase counted: where it stands, its head's lemma, and the token from which its predicate is sought."""

    span: tuple[int, int] | None
    head: str | None
    end: int
    label: Label | None = None
    joined: bool = False
    modified: bool = False


def counted(passage: Passage, first: int, last: int, *, unit: str | None = None) -> Counted:
    """What the figure in tokens [first, last) of the passage counts or measures, and what happened.

    The range holds the modifiers and the unit. `unit` is the canonical unit or ISO 4217 code, None for a plain count.
    A part that the sentence does not make clear is None.
    """
    tokens = passage.tokens
    if not 0 <= first < last <= len(tokens):
        return NOTHING
    noun = _noun(tokens, first, last, unit)
    if noun.label:
        verb = noun.label.verb
    elif unit is None:
        verb = None if noun.joined else _event(tokens, first, noun)
    else:
        verb = _measured_event(tokens, first, noun, unit)
    verb = _event_noun(tokens, noun, verb)
    span = None
    if noun.span and noun.span[0] < noun.span[1]:
        span = Span(tokens.starts[noun.span[0]], tokens.ends[noun.span[1] - 1])
    return Counted(
        span, noun.head or None, verb.lemma if verb else None, tokens.starts[verb.at] if verb else None
    )


def _noun(tokens: Tokens, first: int, last: int, unit: str | None) -> _Noun:
    if unit is None:
        return _counted_noun(tokens, first, last)
    return _measured_noun(tokens, first, last, unit)


def _counted_noun(tokens: Tokens, first: int, last: int) -> _Noun:
    """What a plain count counts."""
    lower = tokens.lower
    at = _past_partitive(tokens, last)
    if at < len(tokens) and (
        (lower[at] in _PARTITIVE_ANAPHORS and at > last)
        or (lower[at] in ANAPHORS and _bare_anaphor(tokens, at))
    ):
        head = _antecedent(tokens, first)
        return _Noun((at, at + 1), head, at + 1)
    if at < len(tokens) and tokens.words[at] in HYPHENS:
        return _joined(tokens, at)
    if at < len(tokens) and lower[at] in STATES and not _plural_ahead(tokens, at + 1):
        return _Noun((at, at + 1), None, at)
    phrase = phrase_after(tokens, at, single=_single(tokens, first, last))
    if phrase is not None:
        return _whole(tokens, phrase)
    label = label_of(tokens, first, bare=True)
    if label is not None:
        return _Noun((label.start, label.end), label.head, last, label)
    return _Noun(None, _elided(tokens, first, last), last)


def _elided(tokens: Tokens, first: int, last: int) -> str | None:
    """The noun that a bare figure leaves out: "killed six people and injured 32", "one person died and 3 were hurt",
    "of the 330 people killed, 87 died".
    """
    verb = object_of(tokens, first)
    joined = verb.at if verb and verb.lemma not in LIGHT | REPORT else before(tokens, first) + 1
    verb = verb if joined != before(tokens, first) + 1 else predicate_of(tokens, last)
    if verb is None or joined < 1:
        return None
    mark = tokens.lower[joined - 1]
    if mark not in ("and", ",", "while", "but", "or", ";"):
        return None
    if mark == "," and verb.at > last and tokens.lower[0] not in ("of", "among"):
        return None
    head = _antecedent(tokens, first)
    return head if head and (verb.lemma not in PERSONAL_EVENTS or _is_person(head)) else None


def _is_person(head: str) -> bool:
    return head in PERSONS or head.endswith(PERSON_ENDINGS)


def _past_partitive(tokens: Tokens, last: int) -> int:
    """Past "of the", "of his" and an inner figure ("of the 30"), "more", "other": where the noun may start."""
    lower, at = tokens.lower, last
    if at < len(tokens) and lower[at] == "of":
        at += 1
        while (
            at < len(tokens)
            and (lower[at] in DETERMINERS or is_number(lower[at]))
            and lower[at] not in _PARTITIVE_ANAPHORS
        ):
            at += 1
        if at < len(tokens) and lower[at - 1] in ("these", "those", "which") and is_closed(lower[at]):
            at -= 1
    while at + 1 < len(tokens) and lower[at] in (
        "more",
        "other",
        "additional",
        "further",
        "extra",
        "such",
        "or",
    ):
        if lower[at] == "or" or is_closed(lower[at + 1]):
            break
        at += 1
    return at


def _bare_anaphor(tokens: Tokens, at: int) -> bool:
    """Whether the word leaves its noun out: "others" always does, "other" and "more" where no noun follows."""
    return tokens.lower[at] == "others" or (
        tokens.lower[at] == "more" and phrase_after(tokens, at + 1) is None
    )


def _plural_ahead(tokens: Tokens, at: int) -> bool:
    return phrase_after(tokens, at) is not None and at < len(tokens) and not is_closed(tokens.lower[at])


def _single(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is one, none, or an ordinal, so that a singular noun follows it."""
    word = tokens.lower[last - 1]
    if word in ("one", "1", "no", "zero", "a", "an") or word in _ORDINALS:
        return True
    return word in _ORDINAL_ENDINGS or (word.endswith("th") and is_word(word) and last - first < 4)


def _joined(tokens: Tokens, at: int) -> _Noun:
    """A noun joined to the figure by a hyphen: the member of "a 12-member team"; "1,000-strong" counts what follows."""
    end = group_end(tokens, at - 1)
    word = tokens.lower[end - 1]
    if word in ("strong", "odd", "plus", "some"):
        phrase = phrase_after(tokens, end, single=word == "strong")
        return _whole(tokens, phrase) if phrase else _Noun(None, None, end)
    if not is_word(word) or is_closed(word) or end - at != 2:
        return _Noun(None, None, end)
    return _Noun((end - 1, end), singular(word), end, joined=True)


def _whole(tokens: Tokens, phrase: NounPhrase) -> _Noun:
    """The phrase with its bare complement: "prisoners of war", "round of sanctions"."""
    end = phrase.end
    head = head_lemma(tokens, phrase)
    if tokens.lower[end : end + 1] == ["of"] and end + 1 < len(tokens):
        inner = end + 1
        if not is_closed(tokens.lower[inner]) and not is_number(tokens.lower[inner]):
            complement = phrase_after(tokens, inner) or phrase_after(tokens, inner, single=True)
            if complement:
                end = complement.end
    return _Noun((phrase.start, end), head, end)


def _measured_noun(tokens: Tokens, first: int, last: int, unit: str) -> _Noun:
    """What a measure, an amount of money or a percentage is of."""
    lower = tokens.lower
    if unit in _LENGTH and (extent := _extent(tokens, last)):
        return extent
    joined = any(tokens.words[i] in HYPHENS for i in range(first, last))
    if last < len(tokens) and tokens.words[last] in HYPHENS:
        joined, last = True, group_end(tokens, last - 1)
    following = lower[last] if last < len(tokens) else ""
    if following in ("of", "worth") or (following == "in" and unit.isupper()):
        at = last + (2 if following == "worth" and lower[last + 1 : last + 2] == ["of"] else 1)
        phrase = _complement(tokens, at, following)
        if phrase is not None:
            return _whole(tokens, phrase)
    modifies = joined or (first > 0 and (lower[first - 1] in ARTICLES or lower[first] in ARTICLES))
    phrase = phrase_after(tokens, last, single=True) if modifies else None
    if (
        phrase is None
        and (near := phrase_after(tokens, last, single=True))
        and head_lemma(tokens, near) in MEASURES
    ):
        phrase = near
    if phrase is not None and lower[phrase.start] not in ("ago", "later", "old"):
        return _whole(tokens, phrase)._replace(modified=joined)
    label = label_of(tokens, first, bare=False)
    if label is not None:
        return _Noun((label.start, label.end), label.head, last, label)
    return _Noun(None, None, last)


def _complement(tokens: Tokens, at: int, preposition: str) -> NounPhrase | None:
    """The noun phrase in "$4 million in damages", "5% of the voters", "20 tonnes of cocaine"."""
    while (
        preposition == "of"
        and at < len(tokens)
        and (tokens.lower[at] in DETERMINERS or is_number(tokens.lower[at]))
    ):
        at += 1
    if at >= len(tokens) or is_closed(tokens.lower[at]) or is_number(tokens.lower[at]):
        return None
    if preposition == "in" and tokens.words[at][:1].isupper():
        return None
    return phrase_after(tokens, at) or phrase_after(tokens, at, single=True)


def _extent(tokens: Tokens, last: int) -> _Noun | None:
    """What a length is of: "10 km deep" measures a depth, "85 miles (137 km) west of the city" a distance."""
    at = last
    if tokens.lower[at : at + 1] == ["("]:
        close = next((i for i in range(at, min(at + 8, len(tokens))) if tokens.words[i] == ")"), None)
        at = close + 1 if close is not None else at
    if at >= len(tokens):
        return None
    end = group_end(tokens, at)
    word = tokens.lower[end - 1]
    if word in _DIRECTION or word in ("north-west", "off"):
        place = phrase_after(tokens, end + 1, single=True) if tokens.lower[end : end + 1] == ["of"] else None
        return _Noun((at, place.end if place else end), "distance", end)
    if word in _EXTENT:
        return _Noun((at, end), _EXTENT[word], end)
    return None


def _antecedent(tokens: Tokens, first: int) -> str | None:
    """The head of the nearest phrase before the figure that has a figure of its own: the civilian of "one civilian
    was killed and four others"; None where none stands.
    """
    for index in range(first - 2, -1, -1):
        if is_number(tokens.lower[index]) and not is_number(tokens.lower[index + 1]):
            phrase = phrase_after(
                tokens, _past_partitive(tokens, index + 1), single=tokens.lower[index] in ("one", "1")
            )
            if phrase is not None and phrase.end <= first:
                head = head_lemma(tokens, phrase)
                if head not in MEASURES and head not in EVENT_NOUNS:
                    return head
    return None


def _event(tokens: Tokens, first: int, noun: _Noun) -> Verb | None:
    """The governing verb; a figure inside a place or time phrase ("in 12 cities") has none."""
    left = before(tokens, first)
    word = tokens.lower[left] if left >= 0 else ""
    governor = object_of(tokens, first)
    behind = predicate_of(tokens, noun.end)
    if (
        word in PREPOSITIONS
        and governor is None
        and not (behind and behind.finite and _opens_clause(tokens, left))
    ):
        return _inside_preposition(tokens, first, noun.end, behind)
    if governor and governor.lemma not in LIGHT:
        prefers_right = governor.lemma in REPORT | RESULTATIVE or (behind is not None and behind.finite)
        return behind if behind and prefers_right else governor
    if behind:
        return behind
    return shared_verb(tokens, first) or distant_predicate(tokens, noun.end)


def _measured_event(tokens: Tokens, first: int, noun: _Noun, unit: str) -> Verb | None:
    """The verb that a measure completes: "will cost", "sentenced to 12 years", "fined the company $3 million"; a span of
    time before its noun ("a two-year truce") is how long it lasts.
    """
    if unit in _TIME and noun.modified and noun.span:
        return Verb("last", noun.span[0])
    if unit == "percent" and noun.span:
        return _event(tokens, first, noun)
    governor = object_of(tokens, first)
    if governor is not None:
        return governor if governor.lemma not in LIGHT else None
    left = before(tokens, first)
    if left > 0 and tokens.lower[left] in _COMPLEMENT_PREPOSITIONS:
        stem = verb_at(tokens, left - 1)
        return Verb(stem, left - 1) if stem and stem not in LIGHT else None
    if unit not in _LENGTH and left >= 0 and (receiver := phrase_before(tokens, left + 1)):
        giver = object_of(tokens, receiver.start)
        return giver if giver and giver.lemma in DITRANSITIVE else None
    return None


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
        if head_lemma(tokens, container) in CONTAINERS:
            return object_of(tokens, container.start) or behind
        return behind
    if word == "including" and not behind:
        return shared_verb(tokens, first) or distant_predicate(tokens, end)
    if word in ("including", "with", "from", "among"):
        return behind if behind and not behind.finite else None
    if word == "by" and left and (agent := object_of(tokens, left)) and agent.lemma not in LIGHT | REPORT:
        return agent
    return None


def _event_noun(tokens: Tokens, noun: _Noun, verb: Verb | None) -> Verb | None:
    """The event that the counted noun itself names, where no fuller verb governs it; lives taken are deaths."""
    if noun.head == "life" and verb and verb.lemma in LIFE_TAKING and noun.span:
        return Verb("die", verb.at)
    if noun.span is None or noun.head is None:
        if (
            noun.span
            and tokens.lower[noun.span[0]] in STATES
            and (verb is None or verb.lemma in LIGHT | CAUSAL)
        ):
            return Verb(STATES[tokens.lower[noun.span[0]]], noun.span[0])
        return verb
    named = EVENT_NOUNS.get(noun.head)
    if named is None and "toll" in noun.head:
        named = "die"
    if named and (noun.label or verb is None or verb.lemma in LIGHT | CAUSAL | REPORT):
        return Verb(named, noun.span[0])
    return verb
