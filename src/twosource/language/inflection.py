"""An inflected English word in, its dictionary form out: tables first, then the rules of regular spelling."""

from __future__ import annotations

import re
from functools import lru_cache

from twosource.language.irregular import (
    AUXILIARIES,
    INVARIANT_NOUNS,
    IRREGULAR_PAST,
    PLURAL_CHES_FROM_CHE,
    PLURAL_IES_FROM_IE,
    PLURAL_OES_FROM_OE,
    PLURAL_USES_FROM_USE,
    PLURALS,
    STEMS,
    STRONG_BASES,
)
from twosource.language.wordlist import words

_VOWELS = frozenset("aeiouy")
_COMPOUND_PLURALS = ("men", "women", "children", "people", "wives", "lives", "feet")
_BASE_IN_ED = words(
    """
    need feed bleed breed speed seed heed weed exceed proceed succeed embed shed wed shred sled bed
    """
)
_BASE_IN_ING = words(
    """
    bring ring sing sting string swing fling cling sling spring wring king wing ping
    """
)
_BASE_IN_S = words(
    """
    focus bias canvas gas bus discuss address pass miss press cross process witness harass
    """
)

# A stem of two or more syllables that ends so takes back an -e ("estimat-", "conclud-"); the rest do not ("visit-").
_SILENT_E = {  # each ending with the letters before it that make another sound of it ("seat", "load")
    **dict.fromkeys("ut od yp ik uk ib ob".split(), ""),
    "at": "e",
    "id": "oa",
    "ad": "eo",
    "ud": "a",
    "in": "aoe",
    "ar": "aeo",
    "ur": "o",
    "ir": "aeo",
    "um": "o",
    "ak": "eo",
    "ok": "o",
    "ul": "o",
}
_SILENT_E_NOT = words("combat format ruin murmur sulfur chin bulletin margin pin plead")
# Consonant and -l or -r ("settl-", "massacr-") or a soft -c, -g, -s, -u, -v, -z before the ending.
_ALWAYS_E = tuple("bl cl dl fl gl kl pl sl tl zl br cr tr c u v dg rg lg eng ung ag eg ig og ug".split())
_DOUBLED = ("bb", "dd", "gg", "mm", "nn", "pp", "rr", "tt")


@lru_cache(maxsize=20_000)
def singular(noun: str) -> str:
    """The singular of an English noun in lower case; a noun that is no plural is given back unchanged.

    Nominal adjectives stay ("dead", "injured"), as do collective plurals ("police", "troops" is "troop").
    """
    word = noun.lower()
    if word in PLURALS:
        return PLURALS[word]
    if word in INVARIANT_NOUNS or len(word) < 3:
        return word
    for plural in _COMPOUND_PLURALS:
        if word.endswith(plural) and word != plural:
            return word[: -len(plural)] + PLURALS[plural]
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "ous")):
        return word
    return _singular_of_s(word)


def _singular_of_s(word: str) -> str:
    if word.endswith("ies"):
        return word[:-1] if word[:-1] in PLURAL_IES_FROM_IE or len(word) < 5 else word[:-3] + "y"
    if word.endswith("oes"):
        return word[:-1] if word[:-1] in PLURAL_OES_FROM_OE else word[:-2]
    if word.endswith("ches"):
        return word[:-1] if word[:-1] in PLURAL_CHES_FROM_CHE else word[:-2]
    if word.endswith(("sses", "shes", "xes", "zzes")):
        return word[:-2]
    if (
        word.endswith("uses")
        and not word.endswith(("ouses", "auses"))
        and word[:-1] not in PLURAL_USES_FROM_USE
    ):
        return word[:-2]
    return word[:-1]


@lru_cache(maxsize=20_000)
def lemma(verb: str) -> str:
    """The base form of an English verb in lower case: "killed" is kill, "shot" shoot, "dying" die, "uses" use.

    A word that bears no verbal ending is given back unchanged.
    """
    word = verb.lower()
    if word in AUXILIARIES:
        return AUXILIARIES[word]
    if word in IRREGULAR_PAST:
        return IRREGULAR_PAST[word]
    if word in STRONG_BASES or word in _BASE_IN_ED or word in _BASE_IN_ING or word in _BASE_IN_S:
        return word
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("eed"):
        return word[:-1]
    if word.endswith("ed") and len(word) > 3:
        return _base(word[:-2])
    if word.endswith("ing") and len(word) > 4 and _VOWELS & set(word[:-3]):
        return _base(word[:-3])
    return _base_of_s(word)


def _base_of_s(word: str) -> str:
    if not word.endswith("s") or word.endswith(("ss", "us", "is")) or len(word) < 4:
        return word
    if word.endswith("ies"):
        return word[:-1] if len(word) < 5 else word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-1] if word[:-1] in ("ache", "axe", "cache") else word[:-2]
    if word.endswith("oes") or word[:-2] in ("focus", "bias", "canvas", "gas", "bus"):
        return word[:-2]
    return word[:-1]


def _base(stem: str) -> str:
    """The verb whose stem, before -ed or -ing, is `stem`: undoubled or given back its silent -e where it had one."""
    short = _one_short_vowel(stem)
    if stem in STRONG_BASES and not short:
        return stem
    if stem in STEMS:
        return STEMS[stem]
    if stem + "e" in STRONG_BASES:
        return stem + "e"
    if stem.endswith(_DOUBLED):
        return stem[:-1]
    syllables = _syllables(stem)
    if stem.endswith("ll"):
        return stem[:-1] if syllables > 1 or _two_vowels(stem.replace("qu", "q")[-4:-2]) else stem
    if stem in ("belong", "prolong") or stem.endswith(("ee", "oo")):
        return stem
    if _always_e(stem):
        return stem + "e"
    if syllables == 1:
        return stem + "e" if short else stem
    if _silent_e(stem) and stem not in _SILENT_E_NOT:
        return stem + "e"
    return _prefixed(stem)


def _always_e(stem: str) -> bool:
    return stem.endswith(_ALWAYS_E) or (stem[1:].endswith(("s", "z")) and not stem.endswith(("ss", "tz")))


def _silent_e(stem: str) -> bool:
    other = _SILENT_E.get(stem[-2:])
    return other == "" or (other is not None and len(stem) > 2 and stem[-3] not in other)


def _two_vowels(letters: str) -> bool:
    return len(letters) == 2 and all(letter in "aeiou" for letter in letters)


def _prefixed(stem: str) -> str:
    """A known stem behind a prefix: "recreat-", "misfir-"."""
    for prefix in ("re", "un", "dis", "mis", "over", "under", "out", "up", "down", "pre", "co"):
        rest = stem.removeprefix(prefix)
        if rest != stem and len(rest) > 3 and rest in STEMS:
            return prefix + STEMS[rest]
    return stem


def _syllables(stem: str) -> int:
    """Groups of vowels; the u of "qu" is none."""
    return len(re.findall(r"[aeiouy]+", stem.replace("qu", "q")))


def _one_short_vowel(stem: str) -> bool:
    """One vowel and one consonant at the end ("hop-", "quot-"): without an -e the consonant would be doubled."""
    bare = stem.replace("qu", "q")
    return (
        len(bare) > 1
        and bare[-1] not in "aeiouywx"
        and bare[-2] in _VOWELS
        and (len(bare) == 2 or bare[-3] not in _VOWELS or bare[:-2] == "y")
    )
