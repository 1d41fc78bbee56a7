"""Two spellings of one name in, whether they are one name out: short forms, initials, transliterations."""

from __future__ import annotations

from functools import lru_cache

from twosource.language import name_table as tables

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
    for number, row in enumerate(tables.GIVEN.strip().replace("|", "\n").split("\n")):
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


_LAST_VOWELS = ("yy", "iy", "ij", "ii", "yi", "ey", "ei")
# What is written for a sound, and the letter for it; of spellings that overlap, the one that goes first stands first.
_SOUNDS = (
    (("sch", "sh"), "S"),
    (("tch", "ch", "cz"), "C"),
    (("ck", "kh", "gh", "qu", "q"), "k"),
    *(((f"c{after}",), f"k{after}") for after in "aoulrt"),
    (("dd", "dh", "th"), "d"),
    (("ph",), "f"),
    (("oo", "ou"), "u"),
    (("ts", "tz"), "z"),
    (("ya", "ia", "ja"), "a"),
    (("yu", "iu", "ju"), "u"),
    (("yo", "io", "ye", "ie"), "e"),
)
_DIPHTHONGS = ("ae", "oe", "ue")
_APOSTROPHES = str.maketrans("", "", "'’`ʼ")
_LETTERS = str.maketrans({"y": "i", "j": "i", "w": "v", "x": "ks"})
_JOINTS = str.maketrans("", "", " -")


@lru_cache(maxsize=4096)
def sounds(word: str) -> str:
    """One spelling for the sounds that romanisation writes in several ways."""
    if word[:1] == "g" and len(word) > 5 and "addaf" in word.replace("dh", "dd"):
        word = "k" + word[1:]
    word = word.translate(_APOSTROPHES)
    if word.endswith(_LAST_VOWELS):
        word = word[:-2] + "i"
    elif word.endswith("y"):
        word = word[:-1] + "i"
    for spellings, letter in _SOUNDS:
        word = _written(word, spellings, letter)
    word = word.translate(_LETTERS)
    word = "".join(letter for letter, before in zip(word, "\0" + word, strict=False) if letter != before)
    return _written(word, _DIPHTHONGS, "e").translate(_JOINTS)


def _written(word: str, spellings: tuple[str, ...], letter: str) -> str:
    """The word with the letter for each of the spellings; none is read out of what another has left."""
    for spelling in spellings:
        if spelling in word:
            word = word.replace(spelling, "\0")
    return word.replace("\0", letter) if "\0" in word else word
