"""A token in, what the phrase there says befell somebody out: "in critical condition", "under arrest", "taken to hospital"."""

from __future__ import annotations

from twosource.language.outcomes import OUTCOMES, PARTICLE_VERBS
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import ARTICLES, AUXILIARY, DETERMINERS, PREPOSITIONS, STATES
from twosource.language.wordforms import is_adverb, is_closed, is_number, is_word

# What somebody is in, with the verb for what befell them.
_KEPT = {
    "condition": "injure", "hospital": "hospitalise", "custody": "detain", "detention": "detain", "jail": "jail",
    "prison": "jail", "arrest": "arrest", "captivity": "capture",
}  # fmt: skip
# What those who are without it lost.
_WITHOUT = {"power": "lose power", "electricity": "lose power"}
_REACH = 4  # tokens: "in a serious condition"
_CLAUSE = 5  # tokens behind, in which a verb of theirs would stand


def kept_in(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The verb's lemma and its token for a phrase that opens with "in" or "under" at `index`; None where those who are
    in it have a verb of their own ("12 men in custody were freed").
    """
    if tokens.lower[index] == "without":
        lost = _WITHOUT.get("".join(tokens.lower[index + 1 : index + 2]))
        return (lost, index) if lost else None
    for place in range(index + 1, min(index + _REACH, len(tokens))):
        word = tokens.lower[place]
        if word in _KEPT:
            behind = tokens.lower[place + 1 : place + 1 + _CLAUSE]
            return (_KEPT[word], place) if AUXILIARY.isdisjoint(behind) else None
        if is_closed(word) and word not in ARTICLES:
            return None
    return None


_COMPLEMENT = (
    7  # tokens from a verb to the word that ends its complement: "taken to the nearby mission hospital"
)
_ENDS = frozenset(("and", "or", "but", "that", "who", "which", "when", "after", "before", "while", "where"))


def outcome(tokens: Tokens, index: int, stem: str) -> str | None:
    """What the complement or the particle behind the verb `stem` at `index` makes of those it befell: "taken to hospital",
    "shot dead", "driven from their homes", "laid off"; None where it says nothing of its own.
    """
    phrasal = f"{stem} {''.join(tokens.lower[index + 1 : index + 2])}"
    if phrasal in PARTICLE_VERBS:
        return phrasal
    through: set[str] = set()
    near = True
    for place in range(index + 1, min(index + 1 + _COMPLEMENT, len(tokens))):
        word = tokens.lower[place]
        for one in OUTCOMES.get(word, ()):
            if stem in one.stems and (bool(through & one.through) if one.through else near):
                return one.event
        if word in PREPOSITIONS:
            through.add(word)
        elif word in _ENDS or not is_word(word):
            return None
        near = near and (word in DETERMINERS or is_adverb(word))
    return None


def state_at(tokens: Tokens, index: int) -> str:
    """The event of a state word; "feared dead" and "feared trapped" are what is feared."""
    word = tokens.lower[index]
    following = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
    if word in ("feared", "held", "found") and following in STATES:
        return STATES[following]
    return STATES[word]


_HEDGING = frozenset(("at", "about", "around", "over", "than"))


def among(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The state of those among whom the counted are, with its token: "2 medics among 31 dead", "were among 12 people
    killed".
    """
    for place in range(index + 1, min(index + 8, len(tokens))):
        word = tokens.lower[place]
        if word in STATES:
            return state_at(tokens, place), place
        if (word in PREPOSITIONS and word not in _HEDGING) or not (is_word(word) or is_number(word)):
            return None
    return None
