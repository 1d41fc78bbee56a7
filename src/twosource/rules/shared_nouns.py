"""A count with no noun of its own right behind it in, the noun that it shares, leaves out or modifies out."""

from __future__ import annotations

from twosource.language.inflection import singular
from twosource.language.nounphrases import NounPhrase, head_lemma, phrase_after
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import ARTICLES, PREPOSITIONS
from twosource.language.wordforms import group_end, is_closed, is_past, is_word
from twosource.language.wordlist import words
from twosource.rules.antecedents import antecedent_phrase
from twosource.rules.governors import Verb
from twosource.rules.label_chains import Label
from twosource.rules.noun import Noun

_KEPT = {
    "detention": "detain",
    "custody": "detain",
    "jail": "jail",
    "prison": "jail",
    "hospital": "hospitalise",
}
_SWAPS = frozenset(("swap", "exchange", "trade", "deal"))
_PARTS = (("including",), ("versus",))
# "12 people in Lyon and 3 in Paris".
_JOINED = (("and",), ("or",), ("but",))
_PLACED = frozenset(("in", "at", "by", "from", "near", "on", "with", "outside"))
_COMPARED = (("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to"), (",", "against"))
_ORDINAL_ENDINGS = words("st nd rd th")
_ORDINALS = words(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth hundredth
    """
)


def kept(tokens: Tokens, at: int) -> Noun | None:
    """Where people who are left out are kept, which says what befell them: "700 in detention"."""
    if tokens.lower[at : at + 1] != ["in"] or at + 1 >= len(tokens):
        return None
    event = _KEPT.get(tokens.lower[at + 1])
    if event is None:
        return None
    return Noun((at + 1, at + 2), None, at + 2, Label(at + 1, at + 2, "", Verb(event, at + 1)))


def swapped(tokens: Tokens, first: int, last: int) -> Noun | None:
    """What changes hands in "a 1,000-for-1,000 prisoner swap"."""
    if "for" not in tokens.lower[first:last]:
        return None
    phrase = phrase_after(tokens, last, single=True)
    if phrase is None or head_lemma(tokens, phrase) not in _SWAPS or phrase.head == phrase.start:
        return None
    thing = NounPhrase(phrase.start, phrase.head, phrase.head - 1)
    bound = Label(thing.start, thing.end, head_lemma(tokens, thing), Verb("exchange", phrase.head))
    return Noun((thing.start, thing.end), bound.head, phrase.end, bound)


def resumed(tokens: Tokens, first: int, last: int) -> Noun | None:
    """The noun of the figure that this one is part of or compared with: "6 million homes, including 1.5 million in the
    south", "up from 2.4 million in 2017"; only where nothing that it could count follows.
    """
    before = tuple(tokens.lower[max(0, first - 2) : first])
    following = tokens.lower[last] if last < len(tokens) else ""
    joined = before[-1:] in _JOINED and following in _PLACED
    if not joined and (
        (before[-1:] not in _PARTS and before not in _COMPARED) or not _ends_there(tokens, last)
    ):
        return None
    thing = antecedent_phrase(tokens, first)
    return Noun((thing.start, thing.end), head_lemma(tokens, thing), last) if thing else None


def _ends_there(tokens: Tokens, last: int) -> bool:
    """Whether no noun follows the figure, at most when it was so: "up from 40 last year", "a month earlier"."""
    following, then = (*tokens.lower[last : last + 2], "", "")[:2]
    if following in ("last", "this", "previously", "earlier", "before") or following in PREPOSITIONS:
        return True
    return not following[:1].isalnum() or (following in ("a", "the") and then in _TIMES)


_TIMES = frozenset(("year", "month", "week", "day", "quarter", "season", "decade", "previous", "prior"))


def modifier(tokens: Tokens, first: int, at: int) -> Noun | None:
    """The first of two nouns that the figure modifies together with an article: "a 12 page document"."""
    if not first or tokens.lower[first - 1] not in ARTICLES or single(tokens, first, at):
        return None
    phrase = phrase_after(tokens, at, single=True)
    if phrase is None or phrase.head == phrase.start or group_end(tokens, at) != at + 1:
        return None
    word = tokens.lower[at]
    return (
        None
        if is_closed(word) or is_past(word)
        else Noun((at, at + 1), singular(word), phrase.end, joined=True)
    )


def single(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is one, none, or an ordinal, so that a singular noun follows it."""
    word = tokens.lower[last - 1]
    if word in ("one", "1", "no", "zero", "a", "an") or word in _ORDINALS:
        return True
    return word in _ORDINAL_ENDINGS or (word.endswith("th") and is_word(word) and last - first < 4)
