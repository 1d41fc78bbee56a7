"""Two spellings of one name in, whether they are one name out: short forms, initials, transliterations."""

from __future__ import annotations

import re
from functools import lru_cache

from twosource.language import name_table as tables
from twosource.pattern import pattern

_LONG = 8


def same_given(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """First names must be one name; a middle name may be missing, but two different ones are two people."""
    if not one_given(left[0], right[0]):
        short, full = sorted((left, right), key=len)
        return len(short) < len(full) and len(short[0]) > 2 and one_given(short[0], full[1])
    return all(one_given(a, b) for a, b in zip(left[1:2], right[1:2], strict=False))


def one_given(left: str, right: str) -> bool:
    """Whether two given names are one: the same, an initial of the other, a short form or a transliteration."""
    if left == right or (left[:1] == right[:1] and min(len(left), len(right)) == 1):
        return True
    if len(left) == 2 and left.isalpha() and len(right) > 2 and left[0] == right[0] and left not in _forms():
        return True
    if _forms().get(left, frozenset()) & _forms().get(right, frozenset()):
        return True
    return left.replace("-", "") == right.replace("-", "") or sounds(left) == sounds(right)


@lru_cache(maxsize=1)
def _forms() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, row in enumerate(re.split(r"[|\n]", tables.GIVEN.strip())):
        for form in row.split():
            found.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


def same_surname(left: str, right: str, near: bool = False) -> bool:
    """Whether two surnames are spellings of one: equal when folded to sounds.

    With `near`, long ones may differ in one letter, which is evidence only beside a given name.
    """
    if left == right:
        return True
    one, other = sounds(_without_article(left)), sounds(_without_article(right))
    if one == other:
        return True
    if not near or len(one) != len(other) or len(one) < _LONG or one[0] != other[0] or one[-1] != other[-1]:
        return False
    from rapidfuzz.distance import DamerauLevenshtein

    return bool(DamerauLevenshtein.distance(one, other, score_cutoff=1) <= 1)


def _without_article(surname: str) -> str:
    words = surname.replace("-", " ").split(" ")
    while len(words) > 1 and words[0] in tables.DROPPED_PARTICLES:
        words = words[1:]
    return "".join(words)


_SOUNDS = (
    (pattern(r"(?:yy|iy|ij|ii|yi|ey|ei|y|i)$"), "i"),
    (pattern(r"sch|sh"), "S"),
    (pattern(r"tch|ch|cz"), "C"),
    (pattern(r"kh|gh|qu|q|k|ck|c(?=[aouklrt])"), "k"),
    (pattern(r"dh|dd|th"), "d"),
    (pattern(r"ph"), "f"),
    (pattern(r"ou|oo|u"), "u"),
    (pattern(r"ts|tz|z"), "z"),
    (pattern(r"ya|ia|ja"), "a"),
    (pattern(r"yu|iu|ju"), "u"),
    (pattern(r"yo|io|ye|ie"), "e"),
)
_DOUBLED = pattern(r"(.)\1+")
_DIPHTHONG = pattern(r"ae|oe|ue")
_APOSTROPHES = str.maketrans("", "", "'’`ʼ")
_LETTERS = str.maketrans({"y": "i", "j": "i", "w": "v", "x": "ks"})
_JOINTS = str.maketrans("", "", " -")


@lru_cache(maxsize=4096)
def sounds(word: str) -> str:
    """One spelling for the sounds that romanisation writes in several ways."""
    if word[:1] == "g" and len(word) > 5 and "addaf" in word.replace("dh", "dd"):
        word = "k" + word[1:]
    word = word.translate(_APOSTROPHES)
    for sound, letter in _SOUNDS:
        word = sound.sub(letter, word)
    word = _DOUBLED.sub(r"\1", word.translate(_LETTERS))
    return _DIPHTHONG.sub("e", word).translate(_JOINTS)
