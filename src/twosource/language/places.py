"""Names of places in, canonical places and what lies within what out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from twosource.language.tokens import words_of
from twosource.language.vocabulary import table
from twosource.noun import noun

# Points of the compass as news writes them, to the set of plain directions that they name.
COMPASS: Mapping[str, frozenset[str]] = {
    **{name: frozenset({name}) for name in ("north", "south", "east", "west", "central")},
    **{f"{name}ern": frozenset({name}) for name in ("north", "south", "east", "west")},
    **{
        form: frozenset({ns, ew})
        for ns in ("north", "south")
        for ew in ("east", "west")
        for form in (f"{ns}{ew}", f"{ns}{ew}ern", f"{ns}-{ew}", f"{ns}-{ew}ern", f"{ns[0]}{ew[0]}")
    },
}
_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}


@noun
class Gazetteer:
    """Countries, their people and cities: `names` to canonical place, `outer` to the places next around it.

    `wide` are the places that hold others: countries, states, regions; `openings` the first tokens of names that are
    more than one word.
    """

    names: Mapping[str, str]
    outer: Mapping[str, frozenset[str]]
    people: frozenset[str]
    longest: int
    openings: frozenset[str]
    wide: frozenset[str]

    def place(self, name: str) -> str | None:
        """The canonical place that a name or a people's name stands for."""
        return self.names.get(plain(name))

    def opens(self, word: str) -> bool:
        """Whether a name can begin with this token, as it stands or without its last letter."""
        low = plain(word)
        return any(form in self.names or form in self.openings for form in (low, low[:-1]))

    def around(self, place: str) -> frozenset[str]:
        """The place itself and every place that it lies within."""
        return frozenset(_closure(place, self.outer)) | {place} if place in self.outer else frozenset({place})


def plain(name: str) -> str:
    """A name without diacritics, typographic apostrophes and capital letters."""
    if name.isascii():
        return name.lower()
    name = name.replace("’", "'")
    # Dashes and quotation marks have no diacritics; unicodedata is a large library to load for them.
    if all(c.isascii() or "\u2010" <= c <= "\u2027" for c in name):
        return name.lower()
    from unicodedata import combining, normalize

    return "".join(c for c in normalize("NFD", name) if not combining(c)).lower()


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The places of `data/places.tsv`."""
    names: dict[str, str] = {}
    people: set[str] = set()
    parts: dict[str, list[tuple[str, str]]] = {}
    for name, others, inner in table("places"):
        names[plain(name)] = name
        for other in filter(None, plain(others).split(";")):
            names.setdefault(other, name)
            people.add(other)
        parts[name] = [
            part for part in zip(inner.split(";"), plain(inner).split(";"), strict=True) if part[0]
        ]
    outer: dict[str, frozenset[str]] = {}
    for name, inner_names in parts.items():
        around = frozenset({name})
        for part, low in inner_names:
            inner = names.setdefault(low, part)
            outer[inner] = outer[inner] | around if inner in outer else around
    longer = [name for name in names if not name.isalpha()]
    longest = 1 + max(name.count(" ") for name in longer)
    openings = frozenset(map(_opening, longer)) - {""}
    return Gazetteer(names, outer, frozenset(people), longest, openings, frozenset(parts))


def _opening(name: str) -> str:
    """The first token of a name."""
    word = name.partition(" ")[0]
    if word.isascii() and word.isalpha():
        return word
    words = words_of(name)
    return words[0] if words and name.startswith(words[0]) else ""


def _closure(place: str, around: Mapping[str, frozenset[str]]) -> set[str]:
    """Every place that lies around one, however far out."""
    found: set[str] = set()
    queue = [place]
    while queue:
        for outer in sorted(around.get(queue.pop(), ())):
            if outer not in found:
                found.add(outer)
                queue.append(outer)
    return found


def compass_conflict(left: str, right: str) -> bool:
    """Whether two places of the form "northern Iraq" lie in opposite parts of one country."""
    one, other = _directions(left), _directions(right)
    return any(_OPPOSITE.get(direction) in other for direction in one)


def bare(place: str) -> str:
    """The place without its point of the compass: "northern Iraq" is "Iraq"."""
    first, _, rest = place.partition(" ")
    return rest if rest and first in COMPASS else place


def _directions(place: str) -> frozenset[str]:
    first, _, rest = place.partition(" ")
    return COMPASS.get(first, frozenset()) if rest else frozenset()


def is_respelt(one: str, other: str) -> bool:
    """Whether two names are one name in two transcriptions: alike, and of the same consonants in one order."""
    if one == other:
        return True
    if _consonants(one) != _consonants(other):
        return False
    from rapidfuzz.distance import JaroWinkler

    return JaroWinkler.similarity(one, other) >= 0.9


# Transcriptions differ in vowels, glides, breathings and doubled letters, and in the letter for one sound.
_FAINT = str.maketrans("qczj", "kksg", "aeiouywh'’-. ")


@lru_cache(maxsize=4096)
def _consonants(name: str) -> str:
    kept = name.translate(_FAINT)
    return "".join(letter for letter, before in zip(kept, f" {kept}", strict=False) if letter != before)
