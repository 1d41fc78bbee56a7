"""A figure that leaves its noun out in, the noun that it takes from the words before it out."""

from __future__ import annotations

from twosource.language.nounphrases import NounPhrase, head_lemma, phrase_after
from twosource.language.tokens import Tokens
from twosource.language.verbs import LIGHT, REPORT
from twosource.language.wordclasses import (
    DETERMINERS,
    EVENT_NOUNS,
    MEASURES,
    PERSONAL_EVENTS,
    UNIT_NOUNS,
)
from twosource.language.wordforms import is_adverb, is_closed, is_number, is_person
from twosource.rules.governors import before, object_of, predicate_of

PARTITIVE_ANAPHORS = frozenset(("them", "us", "whom", "these", "those", "which"))
_PARTLY = frozenset(
    ("mostly", "mainly", "largely", "chiefly", "primarily", "predominantly", "partly", "only", "nearly")
)
_REACH = 60  # tokens between a figure and its antecedent
_FILL = frozenset(("more", "other", "additional", "further", "extra", "such", "or"))


def past_partitive(tokens: Tokens, last: int) -> int:
    """Past "of the", "of his" and an inner figure ("of the 30"), "more", "other": the token where the noun may start."""
    lower, at = tokens.lower, last
    if at < len(tokens) and lower[at] == "of":
        at += 1
        while (
            at < len(tokens)
            and (lower[at] in DETERMINERS or is_number(lower[at]))
            and not _stands_alone(tokens, at)
        ):
            at += 1
        if at < len(tokens) and lower[at - 1] in ("these", "those", "which") and is_closed(lower[at]):
            at -= 1
    if at + 1 < len(tokens) and is_adverb(lower[at]) and _intensifies(lower[at]):
        at += 1
    while at + 1 < len(tokens) and lower[at] in _FILL:
        if lower[at] == "or" or is_closed(lower[at + 1]):
            break
        at += 1
    return at


def _stands_alone(tokens: Tokens, at: int) -> bool:
    """Whether "those", "these", "which" stand for a noun and not before one; the US is no pronoun."""
    if tokens.lower[at] not in PARTITIVE_ANAPHORS or tokens.words[at] == "US":
        return False
    return at + 1 >= len(tokens) or is_closed(tokens.lower[at + 1])


def _intensifies(word: str) -> bool:
    """Whether an adverb only qualifies the adjective behind it ("25 of the most vital"); "mostly" says what some are."""
    return word in ("most", "very") or (word.endswith("ly") and word not in _PARTLY)


def antecedent(tokens: Tokens, first: int) -> str | None:
    """The head of the nearest phrase before the figure that has a figure of its own: the civilian of "one civilian
    was killed and four others"; None where none stands.
    """
    phrase = antecedent_phrase(tokens, first)
    return head_lemma(tokens, phrase) if phrase else None


def antecedent_phrase(tokens: Tokens, first: int) -> NounPhrase | None:
    """The nearest phrase before the figure that has a figure of its own and is no measure or event; None without one."""
    for index in range(first - 2, max(-1, first - _REACH), -1):
        if is_number(tokens.lower[index]) and not is_number(tokens.lower[index + 1]):
            single = tokens.lower[index] in ("one", "1")
            phrase = phrase_after(tokens, past_partitive(tokens, index + 1), single=single)
            if phrase is not None and phrase.end <= first:
                head = head_lemma(tokens, phrase)
                if head not in MEASURES and head not in EVENT_NOUNS and head not in UNIT_NOUNS:
                    return phrase
    return None


def elided(tokens: Tokens, first: int, last: int) -> str | None:
    """The noun that a bare figure leaves out: "killed nine people and injured 41", "one person died and 3 were hurt",
    "of the 330 people killed, 87 died".
    """
    governor = object_of(tokens, first)
    direct = governor if governor and governor.lemma not in LIGHT | REPORT else None
    verb = direct or predicate_of(tokens, last)
    joined = direct.at if direct else before(tokens, first) + 1
    if verb is None or joined < 1 or tokens.lower[joined - 1] not in ("and", ",", "while", "but", "or"):
        return None
    if tokens.lower[joined - 1] == "," and verb.at > last and tokens.lower[0] not in ("of", "among"):
        return None
    head = antecedent(tokens, first)
    return head if head and (verb.lemma not in PERSONAL_EVENTS or is_person(head)) else None
