"""Words in, one letter of word class each out: a light guess that is right where clauses begin and end.

The classes: D determiner, S possessive, P subject pronoun, p pronoun with a fused auxiliary ("they've"),
O object pronoun, W wh-word, w "whose", h "that", T "to", o "of", I preposition, a "as/than", C
coordinator, K subordinator, B be, H have, M modal, d do, n negation, V finite verb, v base form,
E -ed or participle form, g -ing form, z noun or verb, N noun, X name, J adjective, A adverb, Y day or
month, # number, G genitive 's; punctuation stands for itself (quotation marks as ").
"""

from __future__ import annotations

from functools import cache

from twosource.language import tag_words
from twosource.language.tag_lexicon import lexicon
from twosource.pattern import pattern

_PUNCTUATION = {c: c for c in ",.:;()[]!?"} | {
    "—": "-", "–": "-", "-": "-", "―": "-", "--": "-", "---": "-", "...": ".", "…": ".",
    "“": '"', "”": '"', '"': '"', "``": '"', "''": '"', "‘": '"', "’": '"', "'": '"', "«": '"', "»": '"',
}  # fmt: skip
_ARABIC = frozenset(["al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an"])  # articles of surnames
_SYMBOLS = {"%": "#", "&": "C", "/": "C", "+": "C"}
_FUSED = pattern(r"['’](?:ve|re|ll|d|m)$")
# The class that an ending tells, of words no shorter than that.
_ENDINGS = (
    (("ly",), "A", 5),
    (("ing",), "g", 5),
    (("ed",), "E", 4),
    (("ous", "ful", "ive", "able", "ible", "ical", "ish", "less", "ian", "ary", "al", "ic"), "J", 5),
)


def classify(words: list[str], lower: list[str]) -> str:
    """The class of each word, as one string; a title-case headline is read as if in lower case."""
    if _title_case(words):
        shouted = sum(word.isupper() for word in words if len(word) > 3) > 3
        return _settle([_class_of(word, first=True, shouted=shouted) for word in words], lower)
    tags = list(map(_INSIDE.__getitem__, words))
    if words:
        tags[0] = _AT_HEAD[words[0]]
    if not _OPENERS.isdisjoint(inner := words[:-1]):
        for index, word in enumerate(inner, 1):
            if word in _OPENERS:
                tags[index] = _AT_HEAD[words[index]]
    return _settle(tags, lower)


_OPENERS = frozenset([".", ":", "?", "!"])
_MOST_WORDS = 20_000  # kept at a time; a text has a few hundred
_LONGEST_WORD = 40


class _Classes(dict[str, str]):
    """The class of every word met so far by itself, `first` in its sentence or not."""

    def __init__(self, *, first: bool) -> None:
        super().__init__()
        self._first = first

    def __missing__(self, word: str) -> str:
        found = _class_of(word, first=self._first, shouted=False)
        if len(self) >= _MOST_WORDS:
            self.clear()
        if len(word) <= _LONGEST_WORD:
            self[word] = found
        return found


_INSIDE = _Classes(first=False)
_AT_HEAD = _Classes(first=True)


def _title_case(words: list[str]) -> bool:
    long = [word[0] for word in words if len(word) > 3 and word[0].isalpha()]
    if len(long) < 5 or sum(map(str.isupper, long)) <= 0.75 * len(long):
        return False
    known = lexicon()
    return not any(known.get(word, "") in {"V", "E", "B", "H", "M"} for word in words)


def _class_of(word: str, *, first: bool, shouted: bool) -> str:
    if mark := _PUNCTUATION.get(word):
        return "G" if word in "'’" else mark
    low, letter, known = word.lower(), word[0], lexicon()
    if letter.isdigit() or letter in "$£€₹":
        return "#"
    if not letter.isalpha():
        return "G" if low in {"'s", "’s"} else _SYMBOLS.get(word, ".")
    found = known.get(low)
    if "-" in low:
        if letter.isupper() or low.partition("-")[0] in _ARABIC:
            return "X" if not first or low.partition("-")[0] in _ARABIC else _compound(low)
        return _compound(low)
    if found is None and ("’" in low or "'" in low):
        found = known.get(low.replace("’", "'"))
        if found is None and _FUSED.search(low):
            return "p"
    capital = letter.isupper()
    if capital and len(word) > 1 and word.isupper() and not shouted:
        return "X"
    if found is not None and (not capital or first or found in "YPD"):
        return found
    if capital:
        return "A" if first and low.endswith("ly") and len(low) > 5 else "X"
    return _by_ending(low)


def _compound(low: str) -> str:
    """A hyphenated word is an attribute ("open-ended", "pro-Kyiv") unless a noun ends it ("vice-president")."""
    return "N" if low.endswith(("er", "or", "ist", "chief", "president", "ship", "tion", "in-law")) else "J"


def _by_ending(low: str) -> str:
    return next((tag for ends, tag, least in _ENDINGS if low.endswith(ends) and len(low) >= least), "N")


_BEFORE_NOUN = frozenset("DSGJoI#wga")
_BEFORE_VERB = frozenset("TMdnpPW")
_OPENS_OBJECT = frozenset("DSPOhTXWp#")


def _settle(tags: list[str], lower: list[str]) -> str:
    """Decide by the neighbours what the word alone leaves open."""
    count = len(tags)
    for i in [i for i, tag in enumerate(tags) if tag in _OPEN or lower[i] in _OPEN_WORDS]:
        tag = tags[i]
        before = tags[i - 1] if i else "."
        after = tags[i + 1] if i + 1 < count else "."
        if tag == "z":
            tags[i] = _noun_or_verb(tags, lower, i, after)
        elif tag == "v":
            if not i and after in "VEHBM":
                tags[i] = "X"  # "Ban believes", "Will said"
                continue
            tank = lower[i] == "think" and lower[i + 1 : i + 2] in (["tank"], ["tanks"])
            if tank or (before in "DSG" and lower[i - 1] not in _pronominal()):
                tags[i] = "N"
        elif tag == "G":
            if before in "PWhA" or after in "gDSnh" or (after == "E" and before in "XN"):
                tags[i] = "H" if after == "E" else "B"
        elif tag == "#":
            if before in "IY" and len(lower[i]) == 4 and lower[i][:2] in _CENTURIES:
                tags[i] = "Y"
        else:
            tags[i] = _by_word(tag, lower[i], before, after)
    return "".join(tags)


_OPEN = frozenset("zvG#")
_OPEN_WORDS = frozenset(["past", "her", "march", "may"])
_CENTURIES = frozenset(["18", "19", "20"])


def _by_word(tag: str, low: str, before: str, after: str) -> str:
    """The few closed words that are of two classes."""
    if low == "past":
        return "J" if before in "GSD" else tag
    if low == "her":
        return "S" if after in "NXJgE#zvA" else "O"
    return "Y" if after == "#" and tag != "M" else tag


@cache
def _that_verbs() -> frozenset[str]:
    return frozenset(tag_words.THAT_VERBS.split())


@cache
def _pronominal() -> frozenset[str]:
    return frozenset(tag_words.PRONOMINAL.split())


def _plural(noun: str) -> bool:
    return noun.endswith("s") or noun in _PLURALS


_PLANS = frozenset(["plans", "vows", "pledges", "offers", "hopes"])
_PLURALS = frozenset(["police", "people", "media", "men", "women"])


def _noun_or_verb(tags: list[str], lower: list[str], i: int, after: str) -> str:
    before = tags[i - 1] if i else "."
    if before in _BEFORE_NOUN:
        return "N"
    if before in _BEFORE_VERB:
        return "v" if before in "TMd" else "V"
    two_before = tags[i - 2] if i > 1 else "."
    singular = lower[i].endswith("s")  # of a verb the third person, of a noun the plural
    reports = lower[i].rstrip("s") in _that_verbs()
    if before in "NX" and after == "h":
        return "V" if reports else "N"
    if (before == "N" and _plural(lower[i - 1]) and reports and not singular) or (
        before == "," and (after == "h" or (after == "T" and singular)) and (reports or lower[i] in _PLANS)
    ):
        return "V"
    if before == "N" and singular and reports and after in "AWq" and not _plural(lower[i - 1]):
        return "V"
    if before == "X" and singular and after in ".,:":
        return "V"
    if before == "X" and not singular and not _plural(lower[i - 1]) and two_before not in "C":
        return "N"
    if before == "A" and two_before in "PWXNTM":
        return "V"
    return "V" if before in "NXCzY)" and after in _OPENS_OBJECT else "N"
