"""A figure's phrase in, the verb right beside it out: the one that has it as its object, or that it is the subject of."""

from __future__ import annotations

from twosource.language.inflection import lemma
from twosource.language.nounphrases import phrase_before
from twosource.language.tokens import Tokens
from twosource.language.verbs import BASES, LIGHT, NOUN_LIKE, PARTICLES, RESULTATIVE
from twosource.language.wordclasses import (
    ARTICLES,
    AUXILIARY,
    BE,
    DETERMINERS,
    DO,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    STATES,
)
from twosource.language.wordforms import (
    POSSESSIVES,
    is_adverb,
    is_base,
    is_closed,
    is_ing,
    is_number,
    is_past,
    is_plural,
    is_word,
    verb_at,
)
from twosource.row import NamedTuple
from twosource.rules.conditions import among, kept_in, outcome, state_at

_REACH = 24  # tokens of determiners, possessors and adverbs before a figure


class Verb(NamedTuple):
    """A verb's lemma with its token index; `finite` says that an auxiliary makes it the clause's own, `relative` that
    it stands in a clause of its own ("who marched").
    """

    lemma: str
    at: int
    finite: bool = False
    relative: bool = False


def object_of(tokens: Tokens, first: int) -> Verb | None:
    """The verb that has the figure at token `first` as its object: "killed at least 12", "carried out 12"."""
    index = before(tokens, first)
    if index < 0:
        return None
    if tokens.lower[index] in PARTICLES and index:
        stem = verb_at(tokens, index - 1)
        if stem and stem not in LIGHT:
            return Verb(f"{stem} {tokens.lower[index]}", index - 1)
    if tokens.lower[index] in PREPOSITIONS:
        return None
    found = verb_at(tokens, index) or _second_verb(tokens, index)
    return Verb(found, index) if found else None


def _second_verb(tokens: Tokens, index: int) -> str | None:
    """A verb joined to one before it, right before a figure: "floods kill two, force 75,000 from their homes"."""
    if not index or tokens.lower[index - 1] not in (",", "and", "but", ";"):
        return None
    if index + 1 >= len(tokens) or not is_number(tokens.lower[index + 1]):
        return None
    base = lemma(tokens.lower[index])
    return base if base in BASES and not is_plural(tokens.lower[index - 2]) else None


def before(tokens: Tokens, first: int) -> int:
    """The index of the token before a figure, determiners, possessors, adverbs and participles ("the firm's estimated")
    skipped; -1 at the start.
    """
    index = first - 1
    while index >= 0 and first - index < _REACH:
        word = tokens.lower[index]
        if word in POSSESSIVES and (owner := phrase_before(tokens, index + 1)):
            index = owner.start - 1
        elif _skipped(tokens, index):
            index -= 1
        else:
            break
    return index


_SKIPPED = frozenset(("estimated", "additional", "further", "remaining", "record", "total", "average"))


def _skipped(tokens: Tokens, index: int) -> bool:
    word = tokens.lower[index]
    if word in RELATIVES or word in ("away", "back"):
        return False
    return word in DETERMINERS or word in _SKIPPED or is_adverb(word) or _is_modifier(tokens, index)


def _is_modifier(tokens: Tokens, index: int) -> bool:
    """Whether a participle stands between a determiner and the figure: "a whopping 3", "the combined 12"."""
    word = tokens.lower[index]
    return index > 0 and tokens.lower[index - 1] in ARTICLES and (is_past(word) or is_ing(word))


# Without "of" no noun can follow: "thousands protest".
_CROWDS = frozenset(("dozens", "scores", "hundreds", "thousands", "millions"))


def _behind_crowd(tokens: Tokens, index: int) -> bool:
    return index > 0 and tokens.lower[index - 1] in _CROWDS


def predicate_of(tokens: Tokens, end: int) -> Verb | None:
    """The verb or state right behind the phrase that ends at `end`: "were killed", "fled", "dead", "who marched"."""
    if end < len(tokens) and tokens.lower[end] == "back" and _opens_object(tokens, end + 1):
        return Verb("back", end)
    index = _skip_adverbs(tokens, end)
    if index >= len(tokens):
        return None
    word = tokens.lower[index]
    if word in ("who", "that", "which") or (word == "of" and tokens.lower[index + 1 : index + 2] == ["whom"]):
        return _relative(tokens, index)
    if word == "among":
        return Verb(*found, finite=True) if (found := among(tokens, index)) else None
    if word in _IN_A_STATE:
        return Verb(*kept) if (kept := kept_in(tokens, index)) else None
    if word in AUXILIARY or word == "to":
        return verb_group(tokens, index)
    if word in STATES and not _modifies_noun(tokens, index):
        return Verb(state_at(tokens, index), index)
    if is_past(word):
        return Verb(resultative(tokens, index), index)
    if is_ing(word) and word != "being":
        return Verb(lemma(word), index)
    if (
        word in ("fall", "become", "go", "get")
        and tokens.lower[index + 1 : index + 2]
        and tokens.lower[index + 1] in STATES
    ):
        return Verb(STATES[tokens.lower[index + 1]], index)
    if word in BASES and (
        word not in NOUN_LIKE or _opens_object(tokens, index + 1) or _behind_crowd(tokens, index)
    ):
        return Verb(resultative(tokens, index), index)
    return None


_IN_A_STATE = frozenset(("in", "under", "without"))


def _skip_adverbs(tokens: Tokens, index: int) -> int:
    while index < len(tokens) and is_adverb(tokens.lower[index]) and tokens.lower[index] not in STATES:
        index += 1
    return index


def _opens_object(tokens: Tokens, index: int) -> bool:
    following = tokens.lower[index] if index < len(tokens) else ""
    return following in DETERMINERS or following in PRONOUNS or following in PREPOSITIONS - {"of"}


def _modifies_noun(tokens: Tokens, index: int) -> bool:
    return is_plural(tokens.lower[index + 1]) if index + 1 < len(tokens) else False


def resultative(tokens: Tokens, index: int) -> str:
    """The lemma of the participle at `index`, or of the state that it leads to ("left homeless", "found dead")."""
    stem = lemma(tokens.lower[index])
    following, behind = ("".join(tokens.lower[at : at + 1]) for at in (index + 1, index + 2))
    if found := outcome(tokens, index, stem):
        return found
    following = behind if following == "as" else following
    return STATES[following] if stem in RESULTATIVE and following in STATES else stem


def _relative(tokens: Tokens, index: int) -> Verb | None:
    start = _skip_adverbs(tokens, index + (2 if tokens.lower[index] == "of" else 1))
    if start >= len(tokens):
        return None
    if tokens.lower[start] in AUXILIARY:
        group = verb_group(tokens, start)
        return group._replace(finite=False, relative=True) if group else None
    stem = verb_at(tokens, start)
    return Verb(stem, start, relative=True) if stem and stem not in LIGHT else None


def verb_group(tokens: Tokens, index: int) -> Verb | None:
    """The main verb of the auxiliaries that start at `index` ("had reportedly been killed"); None where it is "be"."""
    chain: list[str] = []
    for _ in range(12):
        if index >= len(tokens):
            return None
        word = tokens.lower[index]
        if word in AUXILIARY or word == "to":
            chain.append(word)
        elif not is_adverb(word):
            break
        index += 1
    else:
        return None
    if "to" in chain and not (BE & set(chain)) and len(chain) == 1:
        return None
    return _main_verb(tokens, index, chain)


def _main_verb(tokens: Tokens, index: int, chain: list[str]) -> Verb | None:
    word = tokens.lower[index]
    if word == "among":
        return Verb(*found, finite=True) if (found := among(tokens, index)) else None
    if word in _IN_A_STATE and BE & set(chain):
        return Verb(*kept, finite=True) if (kept := kept_in(tokens, index)) else None
    if word in STATES:
        return Verb(state_at(tokens, index), index, finite=True)
    if is_past(word) or is_ing(word):
        stem = resultative(tokens, index)
        following = _skip_adverbs(tokens, index + 1)
        if following < len(tokens) and tokens.lower[following] == "to" and BE & set(chain):
            inner = _infinitive(tokens, following)
            return inner or Verb(stem, index, finite=True)
        return Verb(stem, index, finite=True)
    bare = is_word(word) and not is_closed(word) and not is_number(word)
    if bare and (chain[-1] in MODALS or chain[-1] in DO or (chain[-1] == "to" and is_base(word))):
        return Verb(resultative(tokens, index), index, finite=True)
    if word in ("due", "set", "likely", "unlikely", "able", "unable", "ready") and tokens.lower[
        index + 1 : index + 2
    ] == ["to"]:
        return _infinitive(tokens, index + 1)
    return None


def _infinitive(tokens: Tokens, index: int) -> Verb | None:
    """What follows a "to" behind "expected", "believed", "due": "to attend", "to have been killed"."""
    start = _skip_adverbs(tokens, index + 1)
    if start >= len(tokens):
        return None
    word = tokens.lower[start]
    if word in ("be", "have"):
        return verb_group(tokens, start)
    return Verb(lemma(word), start, finite=True) if is_base(word) else None
