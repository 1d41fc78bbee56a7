"""The words around a number that bound or blur it; a table and nothing else.

`BEFORE` is keyed by the word that stands next to the number; each entry gives the words before that one, in
order, and what the phrase means. A meaning is (modifier, open): "more than" excludes its end, "at least" not.
"nearly" is an approximation from below. After R. Quirk et al., A Comprehensive Grammar of the English
Language (1985), 6.60 and 8.111, and the usage of news agencies.
"""

from __future__ import annotations

from typing import Final

from twosource.model import Modifier

Meaning = tuple[Modifier, bool]

AT_LEAST: Final[Meaning] = ("at least", False)
MORE: Final[Meaning] = ("more than", True)
AT_MOST: Final[Meaning] = ("at most", False)
LESS: Final[Meaning] = ("less than", True)
ABOUT: Final[Meaning] = ("approximate", False)
NEARLY: Final[Meaning] = ("approximate", True)

_PHRASES: Final[dict[str, Meaning]] = {
    "at least": AT_LEAST,
    "no fewer than": AT_LEAST,
    "no less than": AT_LEAST,
    "not fewer than": AT_LEAST,
    "not less than": AT_LEAST,
    "a minimum of": AT_LEAST,
    "minimum of": AT_LEAST,
    "minimum": AT_LEAST,
    "upwards of": AT_LEAST,
    "upward of": AT_LEAST,
    "greater than or equal to": AT_LEAST,
    "more than or equal to": AT_LEAST,
    "equal to or more than": AT_LEAST,
    "equal to or greater than": AT_LEAST,
    "bigger or equal than": AT_LEAST,
    "higher or equal than": AT_LEAST,
    "larger or equal than": AT_LEAST,
    "greater or equal than": AT_LEAST,
    "at least or equal to": AT_LEAST,
    "> =": AT_LEAST,
    "≥": AT_LEAST,
    "more than": MORE,
    "greater than": MORE,
    "larger than": MORE,
    "bigger than": MORE,
    "higher than": MORE,
    "longer than": MORE,
    "older than": MORE,
    "over the age of": MORE,
    "above the age of": MORE,
    "older than the age of": MORE,
    "better than": MORE,
    "well over": MORE,
    "just over": MORE,
    "a little over": MORE,
    "over": MORE,
    "above": MORE,
    "in excess of": MORE,
    "exceeding": MORE,
    "exceed": MORE,
    "exceeds": MORE,
    "exceeded": MORE,
    "topping": MORE,
    "topped": MORE,
    "tops": MORE,
    "climbs past": MORE,
    "climbed past": MORE,
    "rises past": MORE,
    "rose past": MORE,
    "surged past": MORE,
    "surges past": MORE,
    "soared past": MORE,
    "soars past": MORE,
    "jumped past": MORE,
    "passes": MORE,
    "surpass": MORE,
    "surpasses": MORE,
    "surpassing": MORE,
    "surpassed": MORE,
    "beyond": MORE,
    ">": MORE,
    "at most": AT_MOST,
    "no more than": AT_MOST,
    "not more than": AT_MOST,
    "no greater than": AT_MOST,
    "no longer than": AT_MOST,
    "no later than": AT_MOST,
    "no higher than": AT_MOST,
    "up to": AT_MOST,
    "as many as": AT_MOST,
    "as much as": AT_MOST,
    "as high as": AT_MOST,
    "a maximum of": AT_MOST,
    "maximum of": AT_MOST,
    "maximum": AT_MOST,
    "less than or equal to": AT_MOST,
    "fewer than or equal to": AT_MOST,
    "smaller than or equal to": AT_MOST,
    "smaller or equal than": AT_MOST,
    "lower or equal than": AT_MOST,
    "less or equal than": AT_MOST,
    "equal to or less than": AT_MOST,
    "< =": AT_MOST,
    "≤": AT_MOST,
    "less than": LESS,
    "fewer than": LESS,
    "smaller than": LESS,
    "lower than": LESS,
    "shorter than": LESS,
    "younger than": LESS,
    "under the age of": LESS,
    "below the age of": LESS,
    "before the age of": LESS,
    "just under": LESS,
    "well under": LESS,
    "under": LESS,
    "below": LESS,
    "sub -": LESS,
    "<": LESS,
    "about": ABOUT,
    "around": ABOUT,
    "approximately": ABOUT,
    "approx": ABOUT,
    "approx .": ABOUT,
    "roughly": ABOUT,
    "some": ABOUT,
    "circa": ABOUT,
    "an estimated": ABOUT,
    "estimated": ABOUT,
    "estimated at": ABOUT,
    "in the region of": ABOUT,
    "in the order of": ABOUT,
    "on the order of": ABOUT,
    "something like": ABOUT,
    "close to": NEARLY,
    "near": NEARLY,
    "nearly": NEARLY,
    "almost": NEARLY,
    "approaching": NEARLY,
    "virtually": NEARLY,
    "practically": NEARLY,
    "~": ABOUT,
}

# Of two modifiers before one number the outer one is kept ("about, or above 10") by trying the longest first.
BEFORE: Final[dict[str, tuple[tuple[tuple[str, ...], Meaning], ...]]] = {}
for _phrase, _meaning in sorted(_PHRASES.items(), key=lambda item: (-len(item[0].split()), item[0])):
    *_rest, _last = _phrase.split()
    BEFORE[_last] = (*BEFORE.get(_last, ()), (tuple(_rest), _meaning))

# What may stand between a modifier and its number: "more than a reported 40".
BETWEEN: Final = frozenset(
    {"a", "an", "the", "reported", "estimated", "another", "further", "total", "record", "only", "just"}
)

# After the number and its unit, without the hyphen of "20-plus".
AFTER: Final[dict[tuple[str, ...], Meaning]] = {
    ("or", "more"): AT_LEAST,
    ("or", "greater"): AT_LEAST,
    ("or", "higher"): AT_LEAST,
    ("or", "above"): AT_LEAST,
    ("or", "over"): AT_LEAST,
    ("or", "older"): AT_LEAST,
    ("or", "longer"): AT_LEAST,
    ("and", "more"): AT_LEAST,
    ("and", "over"): AT_LEAST,
    ("and", "older"): AT_LEAST,
    ("and", "above"): AT_LEAST,
    ("and", "up"): AT_LEAST,
    ("upwards",): AT_LEAST,
    ("-", "plus"): AT_LEAST,
    ("+",): AT_LEAST,
    ("at", "least"): AT_LEAST,
    ("minimum",): AT_LEAST,
    ("or", "less"): AT_MOST,
    ("or", "fewer"): AT_MOST,
    ("or", "lower"): AT_MOST,
    ("or", "under"): AT_MOST,
    ("or", "below"): AT_MOST,
    ("or", "younger"): AT_MOST,
    ("and", "under"): AT_MOST,
    ("and", "younger"): AT_MOST,
    ("at", "most"): AT_MOST,
    ("maximum",): AT_MOST,
    ("or", "so"): ABOUT,
    ("-", "odd"): ABOUT,
    ("odd",): ABOUT,
    ("-", "some"): ABOUT,
    ("-", "something"): ABOUT,
    ("give", "or", "take"): ABOUT,
    ("approximately",): ABOUT,
    ("-", "ish"): ABOUT,
}
AFTER_STARTS: Final = frozenset(phrase[0] for phrase in AFTER)
