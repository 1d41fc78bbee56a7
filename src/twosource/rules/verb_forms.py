"""A verb beside a figure in, which verb its form belongs to and whether those counted do it or undergo it out."""

from __future__ import annotations

from twosource.language.inflection import lemma, singular
from twosource.language.irregular import BASE_AND_PAST
from twosource.language.nounphrases import NounPhrase, phrase_after, phrase_before
from twosource.language.tokens import Tokens
from twosource.language.verbs import PARTICLES
from twosource.language.wordclasses import BE, DETERMINERS, DO, MODALS, PREPOSITIONS, UNIT_NOUNS
from twosource.language.wordforms import is_adverb, is_ing, is_number, is_person, is_plural
from twosource.language.wordlist import words
from twosource.rules.distant import FILL
from twosource.rules.governors import Verb
from twosource.rules.noun import Noun

# What one does to somebody else, so that the subject of the active verb is not whom it befell.
_DONE_TO_OTHERS = words(
    """
    abduct arrest assassinate behead capture convict deport detain dismiss displace evacuate execute expel fine fire free
    hospitalise hospitalize hurt imprison infect injure jail kidnap kill massacre murder release rescue sack seize sentence
    shoot slaughter stab torture treat vaccinate wound
    """
) | {"lay off"}
_ARTICLES = words("the a an another")
_OBJECT_PRONOUNS = words("him them us me you it her")
# "Killed the day before", "arrested the same night": when, not whom.
_WHEN = words("same previous next following last past")
_BEHIND_OBJECT = words("in at near on during outside inside and before after when while as") | {"."}


def is_agent(tokens: Tokens, noun: Noun, verb: Verb) -> bool:
    """Whether those counted do to others what the verb says: the two of "two gunmen killed 12 people", not the 12."""
    if noun.span is None or not noun.head or verb.at < noun.end:
        return False
    form = tokens.lower[verb.at]
    if verb.lemma not in _DONE_TO_OTHERS and lemma(form) not in _DONE_TO_OTHERS:
        return False
    if not is_ing(form) and any(word in BE for word in tokens.lower[noun.end : verb.at]):
        return False
    at = verb.at + 1
    at += at < len(tokens) and (tokens.lower[at] in PARTICLES or tokens.lower[at] == "dead")
    following = tokens.lower[at] if at < len(tokens) else ""
    if following in _OBJECT_PRONOUNS:
        return True
    if following in _ARTICLES:
        thing = phrase_after(tokens, at + 1, single=True)
    elif is_number(following) and _ends_object(tokens, at + 1):
        return True
    else:
        thing = _object_behind(tokens, at)
    return thing is not None and _is_somebody(tokens, thing)


def _ends_object(tokens: Tokens, index: int) -> bool:
    """Whether nothing that the figure could count or name stands at `index`: "killed 12 in Norrby"."""
    return tokens.lower[index] in _BEHIND_OBJECT if index < len(tokens) else True


def _is_somebody(tokens: Tokens, thing: NounPhrase) -> bool:
    """Whether the phrase names whom something is done to: a person or a group of them, no time or place, and nobody who
    speaks ("12 killed the mayor said").
    """
    if tokens.lower[thing.start] in _WHEN or tokens.lower[thing.end : thing.end + 1] in (["said"], ["says"]):
        return False
    return is_person(singular(tokens.lower[thing.head]))


def own_verb(tokens: Tokens, verb: Verb) -> Verb:
    """The verb whose base a form is that may be another's past too: "to lay off 300 workers" is no lying, and gunmen who
    "wound 12 villagers" wind nothing.
    """
    form = tokens.lower[verb.at]
    if form not in BASE_AND_PAST:
        return verb
    past, _, particle = verb.lemma.partition(" ")
    if past == form or not _is_base_of_own(tokens, verb.at, particle):
        return verb
    return verb._replace(lemma=f"{form} {particle}" if particle else form)


def _is_base_of_own(tokens: Tokens, at: int, particle: str) -> bool:
    """Whether the form at `at` is a base: behind "to" or a modal, or where the past that it could be takes no such object."""
    left = at - 1
    while left > 0 and is_adverb(tokens.lower[left]):
        left -= 1
    before_it, form = tokens.lower[left] if left >= 0 else "", tokens.lower[at]
    if before_it == "to" or before_it in MODALS or before_it in DO:
        return True
    thing = _object_behind(tokens, at + 1 + bool(tokens.lower[at + 1 : at + 2] == [particle]))
    head = singular(tokens.lower[thing.head]) if thing else ""
    if form == "lay":
        people = is_person(head) or head in _POSTS
        return (
            people
            if particle == "off"
            else thing is not None and head not in UNIT_NOUNS and _acts(tokens, at)
        )
    if form == "wound":
        return not particle and is_person(head)
    return form == "ground" and head in _GROUNDED


def _acts(tokens: Tokens, at: int) -> bool:
    """Whether a plural subject stands before the verb at `at`; none where a place in front turns the clause round ("in the
    fields lay 40 bodies").
    """
    subject = phrase_before(tokens, at)
    if subject is None:
        return at > 0 and tokens.lower[at - 1] in _PLURAL_PRONOUNS
    left = subject.start - 1
    while left >= 0 and tokens.lower[left] in DETERMINERS:
        left -= 1
    return is_plural(tokens.lower[subject.head]) and (left < 0 or tokens.lower[left] not in PREPOSITIONS)


# What is kept from leaving; anything else that somebody ground was milled.
_GROUNDED = words("plane aircraft jet airliner airplane aeroplane helicopter flight drone fleet")
_PLURAL_PRONOUNS = words("they we you i who")
_POSTS = words("staff job post position workforce")


def _object_behind(tokens: Tokens, start: int) -> NounPhrase | None:
    """The noun phrase with a figure that starts at `start`, hedges passed: "12 bricks", "at least 300 workers"."""
    at = start
    while at < len(tokens) and tokens.lower[at] in FILL and not is_number(tokens.lower[at]):
        at += 1
    start = at
    while at < len(tokens) and is_number(tokens.lower[at]):
        at += 1
    return phrase_after(tokens, at) if at > start else None
