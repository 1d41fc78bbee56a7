"""A token in, the forms that it may be out: adverb, past, participle, plural, verb; by closed classes and endings."""

from __future__ import annotations

from functools import lru_cache

from twosource.language.inflection import lemma
from twosource.language.irregular import INVARIANT_NOUNS, IRREGULAR_PAST, PLURALS, STRONG_BASES
from twosource.language.tokens import Tokens
from twosource.language.verbs import BASES, CATENATIVE, NOUN_LIKE
from twosource.language.wordclasses import (
    ADVERBS,
    AUXILIARY,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    MONTHS,
    NEGATIONS,
    NOT_ADVERBS_LY,
    NOT_PERSONS,
    NUMBER_WORDS,
    PERSON_ENDINGS,
    PERSONS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    WEEKDAYS,
)
from twosource.language.wordlist import words

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
PAST_NOUNS = words(
    "bet bid cast cost cut hit put run set shed split spread thrust broadcast forecast offset shot ground lead left light "
    "thought wound bound read"
)
_ING_NOUNS = words(
    """
    during king thing nothing something anything everything morning evening spring string wing ring
    sterling ceiling beijing boeing wedding building meeting hearing being sibling offspring viking
    shilling pudding bring sing beijing reading nanjing chongqing darling earring inning farthing herring
    duckling sapling
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
    | (INVARIANT_NOUNS - _PLURAL_BARE - words("states nations emirates remains tactics odds"))
)  # fmt: skip


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


def is_base(word: str) -> bool:
    """Whether the word, in lower case, is the known base form of a verb."""
    return word in BASES or word in STRONG_BASES


def is_word(word: str) -> bool:
    """Whether the token starts with a letter."""
    return word[:1].isalpha()


def is_number(word: str) -> bool:
    """Whether the token, in lower case, is a number in digits or words."""
    return word[:1].isdigit() or word in NUMBER_WORDS


def is_person(head: str) -> bool:
    """Whether a noun's lemma names persons, by itself or by its ending."""
    return head in PERSONS or (head.endswith(PERSON_ENDINGS) and head not in NOT_PERSONS)


def is_closed(word: str) -> bool:
    """Whether the token, in lower case, ends a noun phrase: a function word, a mark, a weekday or month."""
    return word in _CLOSED or not word[:1].isalpha()


_LONGEST_GROUP = 24  # tokens, hyphens counted; what is longer is no word but a rule or a code


def group_end(tokens: Tokens, index: int) -> int:
    """The end (half-open) of the hyphenated word that starts at `index`."""
    words, end = tokens.words, index + 1
    if end >= len(words) or words[end] not in HYPHENS:
        return end
    limit = min(len(words), index + _LONGEST_GROUP)
    while (
        end + 1 < limit
        and words[end] in HYPHENS
        and tokens.starts[end] == tokens.ends[end - 1]
        and tokens.starts[end + 1] == tokens.ends[end]
        and words[end + 1][0].isalnum()
    ):
        end += 2
    return end


def group_start(tokens: Tokens, index: int) -> int:
    """The start of the hyphenated word that ends with the token at `index`."""
    words, start = tokens.words, index
    if index < 2 or words[index - 1] not in HYPHENS:
        return index
    limit = max(2, index - _LONGEST_GROUP)
    while (
        start >= limit
        and words[start - 1] in HYPHENS
        and tokens.ends[start - 1] == tokens.starts[start]
        and tokens.ends[start - 2] == tokens.starts[start - 1]
        and words[start - 2][0].isalnum()
    ):
        start -= 2
    return start


def _completes(tokens: Tokens, index: int) -> bool:
    """Whether a "to" before the word makes it an infinitive: behind a verb that takes one, or before an object."""
    if index < 1 or tokens.lower[index - 1] != "to":
        return False
    governor = lemma(tokens.lower[index - 2]) if index > 1 else ""
    return governor in CATENATIVE or _opens_object(tokens, index + 1)


def _opens_object(tokens: Tokens, index: int) -> bool:
    following = tokens.lower[index] if index < len(tokens) else ""
    return following in DETERMINERS or following in PRONOUNS


_SPECIFIERS = DETERMINERS - RELATIVES - {"each", "both", "all"}


@lru_cache(maxsize=20_000)
def _has_verb_form(word: str) -> bool:
    """Whether the word by itself can be a form of a verb; behind "to" any word can."""
    return is_base(word) or word in AUXILIARY or is_past(word) or is_ing(word) or lemma(word) in BASES


def verb_at(tokens: Tokens, index: int) -> str | None:
    """The lemma of the verb whose form stands at `index`, before a figure or after a subject; None if it is none.

    A base or -s form counts only when it is known, and one that may be a noun only after "to", a modal or a plural.
    """
    lower = tokens.lower
    if index < 0 or index >= len(lower):
        return None
    word = lower[index]
    if not _has_verb_form(word) and not (index and lower[index - 1] == "to"):
        return None
    if index and is_base(word) and (tokens.lower[index - 1] in MODALS or _completes(tokens, index)):
        return word
    if word in AUXILIARY or is_past(word):
        return lemma(word) if word not in MODALS else None
    if is_ing(word):
        return lemma(word)
    if _completes(tokens, index) and not is_closed(word) and is_word(word):
        return word
    base = lemma(word)
    if base not in BASES or (index and tokens.lower[index - 1] in _SPECIFIERS):
        return None
    if base in NOUN_LIKE and not _verb_place(tokens, index, plural_form=base != word):
        return None
    return base


def _verb_place(tokens: Tokens, index: int, *, plural_form: bool) -> bool:
    """Whether a form that may be a noun stands where only a verb can."""
    left = index - 1
    while left > 0 and (is_adverb(tokens.lower[left]) or tokens.lower[left] in ("all", "both")):
        left -= 1
    before = tokens.lower[left] if left >= 0 else ""
    if before == "to" or before in MODALS or before in PRONOUNS or before in RELATIVES:
        return True
    return is_word(before) and not is_closed(before) and (is_plural(before) != plural_form)
