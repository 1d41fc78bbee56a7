"""The words of English numbers: a word in, its part in a number out; tables and nothing else.

Scale words take in the Indian system (lakh, crore). "Billion" is the short scale's, as in all English news
since the 1970s.
"""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final

_ONES = "zero one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()

HUNDRED: Final = 100

SCALE_WORDS: Final[dict[str, int]] = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}

# A word's part in a number: ("unit" | "teen" | "tens" | "hundred" | "scale" | "zero", its value).
WORDS: Final[dict[str, tuple[str, int]]] = {
    **{word: ("unit", n) for n, word in enumerate(_ONES) if n},
    **{word: ("teen", n) for n, word in enumerate(_TEENS, 10)},
    **{word: ("tens", n * 10) for n, word in enumerate(_TENS, 2)},
    "fourty": ("tens", 40),
    "hundred": ("hundred", HUNDRED),
    "zero": ("zero", 0),
    "nought": ("zero", 0),
    "naught": ("zero", 0),
    **{word: ("scale", n) for word, n in SCALE_WORDS.items()},
}

# After digits: full words, then the short forms of news and finance. Those that may mean something
# else ("m", "b", "t", "G") stand in AMBIGUOUS_SUFFIXES and need a context.
AFTER_DIGITS: Final[dict[str, int]] = {
    **SCALE_WORDS,
    "hundred": HUNDRED,
    "lakhs": 10**5,
    "lacs": 10**5,
    "crores": 10**7,
    "cr": 10**7,
    "bn": 10**9,
    "bln": 10**9,
    "mn": 10**6,
    "mln": 10**6,
    "mil": 10**6,
    "tn": 10**12,
    "trn": 10**12,
    "tln": 10**12,
    "k": 10**3,
}

AMBIGUOUS_SUFFIXES: Final[dict[str, int]] = {
    "m": 10**6,
    "b": 10**9,
    "t": 10**12,
    "g": 10**9,
}

DOZEN: Final = 12
SCORE: Final = 20

_ORDINAL_ONES = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINAL_TEENS = "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()

ORDINALS: Final[dict[str, tuple[str, int]]] = {
    **{word: ("unit", n) for n, word in enumerate(_ORDINAL_ONES, 1)},
    "nineth": ("unit", 9),
    **{word: ("teen", n) for n, word in enumerate(_ORDINAL_TEENS, 10)},
    **{word[:-1] + "ieth": ("tens", n * 10) for n, word in enumerate(_TENS, 2)},
    "hundredth": ("hundred", HUNDRED),
    **{word + "th": ("scale", n) for word, n in SCALE_WORDS.items() if word not in ("lac", "lakh", "crore")},
}

# Denominators, singular and plural; "second" is never one.
DENOMINATORS: Final[dict[str, int]] = {
    "half": 2,
    "halves": 2,
    "quarter": 4,
    "quarters": 4,
    **{word: n for word, (_, n) in ORDINALS.items() if n > 2},
    **{word + "s": n for word, (_, n) in ORDINALS.items() if n > 2},
}

VULGAR: Final[dict[str, Decimal]] = {
    "½": Decimal(1) / 2,
    "⅓": Decimal(1) / 3,
    "⅔": Decimal(2) / 3,
    "¼": Decimal(1) / 4,
    "¾": Decimal(3) / 4,
    "⅕": Decimal(1) / 5,
    "⅖": Decimal(2) / 5,
    "⅗": Decimal(3) / 5,
    "⅘": Decimal(4) / 5,
    "⅙": Decimal(1) / 6,
    "⅚": Decimal(5) / 6,
    "⅛": Decimal(1) / 8,
    "⅜": Decimal(3) / 8,
    "⅝": Decimal(5) / 8,
    "⅞": Decimal(7) / 8,
}
