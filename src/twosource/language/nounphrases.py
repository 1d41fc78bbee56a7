"""Tokens in, noun phrases and verb forms out: closed classes and endings decide where a phrase ends, no parser."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from twosource.language.inflection import lemma, singular
from twosource.language.irregular import INVARIANT_NOUNS, IRREGULAR_PAST, PLURALS
from twosource.language.tokens import Tokens
from twosource.language.verbs import BASES, NOUN_LIKE, PARTICLES
from twosource.language.wordclasses import (
    ADVERBS,
    AUXILIARY,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    MONTHS,
    NEGATIONS,
    NOT_ADVERBS_LY,
    NUMBER_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    S_MODIFIERS,
    STATES,
    WEEKDAYS,
)
from twosource.language.wordlist import words

LONGEST = 9  # words of one phrase; what is longer is a list or a heading
HYPHENS = frozenset("-‐‑")
POSSESSIVES = frozenset(("'s", "’s"))

_CLOSED = (
    (
        PREPOSITIONS
        | CONJUNCTIONS
        | DETERMINERS
        | AUXILIARY
        | PRONOUNS
        | RELATIVES
        | NEGATIONS
        | frozenset(WEEKDAYS)
    )
    - POSSESSIVES
    - {"no"}
) | (frozenset(MONTHS) - {"march", "may"})
_NOT_PAST = words(
    """
    hundred red bed need speed seed feed weed shed sacred kindred indeed wicked naked hatred united greed
    creed deed breed reed steed ed fed med ted ned fred jared reds mohammed ahmed mohamed saeed waheed
    hamed biased
    """
)
# Irregular pasts that are as often nouns or adjectives before or as a head.
_PAST_NOUNS = words(
    """
    bet bid cast cost cut hit hurt let put rid run set shed shut split spread thrust upset broadcast
    forecast offset reset shot ground lead left lay light lit felt found bound thought rose bore saw wound
    fell wet spoke built lean bent read meant mean lent sunk lost hung drunk born dove stole wove
    """
)
_ING_NOUNS = words(
    """
    during king thing nothing something anything everything morning evening spring string wing ring
    sterling ceiling beijing boeing wedding building meeting hearing being sibling offspring viking
    shilling pudding bring sing beijing reading nanjing chongqing darling earring inning farthing herring
    duckling sapling
    """
)
_NATIONALS = words(
    """
    chinese japanese portuguese vietnamese taiwanese lebanese sudanese british french swiss irish dutch
    spanish english burmese nepalese senegalese congolese maltese polish turkish scottish welsh danish
    swedish finnish
    """
)
_PLURAL_BARE = (frozenset(PLURALS) - {"axes", "leaves"}) | words(
    """
    police personnel staff crew troops cattle sheep fish deer aircraft spacecraft offspring livestock
    poultry series species headquarters barracks crossroads clergy cavalry infantry taliban media data
    clothes goods customs premises politics news mujahideen militia mujahedeen
    """
)
_NOT_PLURAL_S = (
    words(
    """
    always perhaps overseas besides thus less plus alas towards afterwards downstairs upstairs indoors
    outdoors us this his its was is has does as yes series' unless across
    """
)
    | (INVARIANT_NOUNS - _PLURAL_BARE)
)  # fmt: skip


class NounPhrase(NamedTuple):
    """Token indexes: the phrase is [start, end), `head` the index of the noun that it is about."""

    start: int
    end: int
    head: int


@lru_cache(maxsize=20_000)
def is_adverb(word: str) -> bool:
    """Whether the word, in lower case, is an adverb that may stand between a figure and its verb or noun."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NOT_ADVERBS_LY)


@lru_cache(maxsize=20_000)
def is_past(word: str) -> bool:
    """Whether the word, in lower case, has the form of a past tense or past participle."""
    if word in IRREGULAR_PAST:
        return True
    return (word.endswith("ed") and len(word) > 3 and word not in _NOT_PAST and not word.endswith("eed")) or (
        word in ("agreed", "freed", "decreed", "refereed", "guaranteed")
    )


@lru_cache(maxsize=20_000)
def is_ing(word: str) -> bool:
    """Whether the word, in lower case, has the form of a present participle."""
    return word.endswith("ing") and len(word) > 4 and word not in _ING_NOUNS


@lru_cache(maxsize=20_000)
def is_plural(word: str) -> bool:
    """Whether the word, in lower case, has the form of a plural noun."""
    if word in _PLURAL_BARE or (word.endswith(("men", "women", "children", "people")) and len(word) > 5):
        return word not in ("specimen", "regimen", "abdomen", "acumen", "yemen", "omen", "semen", "women's")
    return (
        word.endswith("s")
        and len(word) > 2
        and not word.endswith(("ss", "us", "is", "'s", "’s"))
        and word not in _NOT_PLURAL_S
    )


def is_word(word: str) -> bool:
    """Whether the token starts with a letter."""
    return word[:1].isalpha()


def is_number(word: str) -> bool:
    """Whether the token, in lower case, is a number in digits or words."""
    return word[:1].isdigit() or word in NUMBER_WORDS


def is_closed(word: str) -> bool:
    """Whether the token, in lower case, ends a noun phrase: a function word, a mark, a weekday or month."""
    return word in _CLOSED or not is_word(word)


def group_end(tokens: Tokens, index: int) -> int:
    """The end (half-open) of the hyphenated word that starts at `index`."""
    end = index + 1
    while (
        end + 1 < len(tokens)
        and tokens.words[end] in HYPHENS
        and tokens.starts[end] == tokens.ends[end - 1]
        and tokens.starts[end + 1] == tokens.ends[end]
        and tokens.words[end + 1][0].isalnum()
    ):
        end += 2
    return end


def group_start(tokens: Tokens, index: int) -> int:
    """The start of the hyphenated word that ends with the token at `index`."""
    start = index
    while (
        start >= 2
        and tokens.words[start - 1] in HYPHENS
        and tokens.ends[start - 1] == tokens.starts[start]
        and tokens.ends[start - 2] == tokens.starts[start - 1]
        and tokens.words[start - 2][0].isalnum()
    ):
        start -= 2
    return start


def verb_at(tokens: Tokens, index: int) -> str | None:
    """The lemma of the verb whose form stands at `index`, before a figure or after a subject; None if it is none.

    A base or -s form counts only when it is known, and one that may be a noun only after "to", a modal or a plural.
    """
    if index < 0 or index >= len(tokens):
        return None
    word = tokens.lower[index]
    if word in AUXILIARY or is_past(word):
        return lemma(word) if word not in MODALS else None
    if is_ing(word):
        return lemma(word)
    base = lemma(word)
    if base not in BASES:
        return None
    if base in NOUN_LIKE and not _verb_place(tokens, index, plural_form=base != word):
        return None
    return base


def _verb_place(tokens: Tokens, index: int, *, plural_form: bool) -> bool:
    """Whether a form that may be a noun stands where only a verb can."""
    before = tokens.lower[index - 1] if index else ""
    if before == "to" or before in MODALS or before in PRONOUNS or before in RELATIVES:
        return True
    return is_word(before) and not is_closed(before) and (is_plural(before) != plural_form)


def phrase_after(tokens: Tokens, at: int, *, single: bool = False) -> NounPhrase | None:
    """The noun phrase that starts at token `at`, right behind a figure; None where no noun is certain.

    `single` says that the figure counts one or modifies the phrase ("18th round", "7.6-magnitude quake"); otherwise
    the head must have the form of a plural, and a verb, adjective or adverb behind it is not taken for a noun.
    """
    run = _run(tokens, at)
    if not run:
        return None
    heads = _single_head(tokens, run) if single else _plural_head(tokens, run)
    if heads is None:
        return None
    return NounPhrase(at, run[heads][1], run[heads][1] - 1)


def _run(tokens: Tokens, at: int) -> list[tuple[int, int]]:
    """The words from `at` up to the next function word or mark, a hyphenated word as one."""
    run: list[tuple[int, int]] = []
    index = at
    while index < len(tokens) and len(run) < LONGEST:
        word = tokens.lower[index]
        end = group_end(tokens, index)
        if word in POSSESSIVES and run:
            run.append((index, end))
        elif end == index + 1 and (is_closed(word) or is_adverb(word) or is_number(word)):
            if word in ("and", "or") and run and _joins_modifiers(tokens, run, index):
                run.append((index, end))
            else:
                break
        elif not is_word(word) and end == index + 1:
            break
        else:
            run.append((index, end))
        index = end
    return run


def _joins_modifiers(tokens: Tokens, run: list[tuple[int, int]], index: int) -> bool:
    """Whether the "and" at `index` joins two modifiers of a plural to come ("civilian and military deaths")."""
    if any(is_plural(tokens.lower[end - 1]) or is_past(tokens.lower[end - 1]) for _, end in run):
        return False
    ahead = tokens.lower[index + 1 : index + 4]
    for place, word in enumerate(ahead):
        if is_closed(word) or is_past(word) or word in STATES:
            return False
        if is_plural(word):
            return place > 0
    return False


def _plural_head(tokens: Tokens, run: list[tuple[int, int]]) -> int | None:
    """The place in `run` of the first plural, or of the last of the plurals that follow it."""
    head = None
    for place, (start, end) in enumerate(run):
        word = tokens.lower[end - 1]
        if head is None:
            if is_plural(word) and not _acronym(tokens, end - 1):
                head = place
        elif word in POSSESSIVES or start == end:
            break
        elif is_plural(word) and not _acronym(tokens, end - 1):
            head = place
        elif tokens.lower[run[head][1] - 1] not in S_MODIFIERS or is_past(word) or word in BASES - NOUN_LIKE:
            break
    if head is None and tokens.lower[run[-1][1] - 1] in _NATIONALS:
        return len(run) - 1
    return head


def _acronym(tokens: Tokens, index: int) -> bool:
    return tokens.words[index].isupper() and len(tokens.words[index]) > 1 and len(tokens.words[index]) < 6


def _single_head(tokens: Tokens, run: list[tuple[int, int]]) -> int | None:
    """The place in `run` of the last word before a verb or a state."""
    head = None
    for place, (start, end) in enumerate(run):
        word = tokens.lower[end - 1]
        if place == 0:
            verbal = (is_past(word) or word in STATES) and word not in _PAST_NOUNS
            if verbal and (len(run) == 1 or not _modifies(tokens, run[1][0])):
                return None
            head = place
            continue
        if end == start + 1 and (_ends_single(tokens, start, word)):
            break
        head = place
    return head


def _modifies(tokens: Tokens, index: int) -> bool:
    """Whether the word at `index` can be the noun that a participle before it modifies."""
    word = tokens.lower[index]
    return not (is_past(word) or is_ing(word) or word in STATES)


def _ends_single(tokens: Tokens, index: int, word: str) -> bool:
    """Whether the word right behind a singular noun is its verb or predicate."""
    if word in POSSESSIVES:
        return False
    if word in STATES or (is_past(word) and word not in _PAST_NOUNS):
        return True
    following = tokens.lower[index + 1] if index + 1 < len(tokens) else ""
    if is_ing(word) or (word in _PAST_NOUNS and is_past(word)):
        return following in DETERMINERS or following in PREPOSITIONS or is_number(following)
    base = lemma(word)
    if base == word or base not in BASES:
        return False
    return base not in NOUN_LIKE or following in DETERMINERS or following in PREPOSITIONS - {"of"}


def phrase_before(tokens: Tokens, end: int) -> NounPhrase | None:
    """The noun phrase that ends right before token `end`, its determiner left out; None where no noun is certain."""
    start = end
    while start > 0 and end - start < LONGEST:
        index = start - 1
        begin = group_start(tokens, index)
        if begin == index and not _nominal(tokens, index, inner=start < end):
            break
        start = begin
    while start < end and (tokens.lower[start] in POSSESSIVES or is_adverb(tokens.lower[start])):
        start += 1
    return NounPhrase(start, end, end - 1) if start < end else None


def _nominal(tokens: Tokens, index: int, *, inner: bool) -> bool:
    """Whether the word at `index` can belong to a noun phrase; `inner` for a word before the head."""
    word = tokens.lower[index]
    if word in POSSESSIVES:
        return True
    if is_closed(word) or is_number(word) or word in PARTICLES:
        return False
    if is_past(word):
        before = tokens.lower[index - 1] if index else ""
        return (word in STATES and not inner) or before in DETERMINERS
    if is_ing(word):
        return not inner or (index > 0 and tokens.lower[index - 1] in DETERMINERS)
    return not (is_adverb(word) and inner is False)


def head_lemma(tokens: Tokens, phrase: NounPhrase) -> str:
    """The lemma of the phrase's head noun."""
    return singular(tokens.lower[phrase.head])
