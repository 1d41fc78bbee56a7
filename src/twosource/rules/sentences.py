"""A span of time in, whether somebody is sentenced to it out: "jailed for 9 years", "gets nine years in prison"."""

from __future__ import annotations

from twosource.language.inflection import lemma
from twosource.language.tokens import Tokens
from twosource.language.wordlist import words
from twosource.rules.governors import Verb

_REACH = 9  # tokens between the verb and the term: "jailed the former mayor of Cali and his brother for"
_SENTENCING = words("sentence jail imprison condemn")
# What a convict gets, where the words behind say that it is a term.
_GIVING = words("get receive give hand serve draw order")
_CONFINED = words("prison jail custody detention imprisonment bars incarceration penitentiary labour labor")
_LEADING = words("in behind of")
_BETWEEN = words("hard a an the federal state military high-security")
# A term that was already served, and one that stands beside another.
_PARTING = frozenset((",", ";", ":", ".", "(", ")", "after", "while", "who", "when", "since"))


def sentencing(tokens: Tokens, first: int, last: int) -> Verb | None:
    """The verb by which somebody is sentenced to the span of time in tokens [first, last); None where nobody is."""
    confined = _is_confinement(tokens, last)
    for index in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = tokens.lower[index]
        if word in _PARTING:
            return None
        stem = lemma(word)
        if stem in _SENTENCING and _leads(tokens, first):
            return Verb("sentence", index)
        if stem in _GIVING:
            return Verb("sentence", index) if confined and stem != "serve" else None
    return None


def _leads(tokens: Tokens, first: int) -> bool:
    """Whether the term hangs on the verb: "jailed for", "sentenced to", "sentenced him to at least"."""
    return any(word in ("for", "to") for word in tokens.lower[max(0, first - 4) : first])


def _is_confinement(tokens: Tokens, last: int) -> bool:
    """Whether words behind the span say where it is spent: "in prison", "behind bars", "of hard labour"."""
    behind = tokens.lower[last : last + 4]
    behind = behind[1:] if behind[:1] in (["'"], ["’"]) else behind
    if behind[:1] and behind[0] in _CONFINED:
        return True
    if not behind or behind[0] not in _LEADING:
        return False
    return next((word for word in behind[1:] if word not in _BETWEEN), "") in _CONFINED or (
        behind[1:2] == ["hard"]
    )
