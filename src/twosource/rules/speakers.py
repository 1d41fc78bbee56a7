"""Two names of sources in, whether they can be one speaker out."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from twosource.language.name_parts import parse
from twosource.language.names import SAME, compare
from twosource.language.places import gazetteer
from twosource.language.tokens import tokenize
from twosource.pattern import pattern


class Speakers:
    """Comparisons of speakers under the aliases of the configuration, each made once."""

    def __init__(self, aliases: Mapping[str, tuple[str, ...]] | None = None) -> None:
        self._aliases = aliases or {}
        self._known: dict[tuple[str, str], str] = {}

    def level(self, left: str | None, right: str | None) -> str:
        """`same`, `compatible` (a bare surname; a government and its official), `different`, or `unknown`."""
        if not left or not right:
            return "unknown"
        key = (left, right) if left <= right else (right, left)
        if key not in self._known:
            self._known[key] = self._level(*key)
        return self._known[key]

    def _level(self, left: str, right: str) -> str:
        """The level of two names; of a joint statement's several, the best of any."""
        levels = {self._of_one(a, b) for a in _JOINED.split(left) for b in _JOINED.split(right)}
        return next(level for level in ("same", "compatible", "unknown", "different") if level in levels)

    def _of_one(self, left: str, right: str) -> str:
        found = compare(left, right, self._aliases)
        if found in SAME:
            return "same"
        if found in {"metonym", "surname"}:
            return "compatible"
        if _countries(left) & _countries(right) and not (_personal(left) and _personal(right)):
            return "compatible"
        return "different" if found == "different" and _personal(left) and _personal(right) else "unknown"


_JOINED = pattern(r",? and ")


@lru_cache(maxsize=4096)
def _countries(name: str) -> frozenset[str]:
    """The countries and places that a description names: "a senior Ukrainian official"."""
    known = gazetteer()
    return frozenset(place for word in tokenize(name).words if (place := known.place(word)))


def _personal(name: str) -> bool:
    """Whether it names one person; a body, a text, a pronoun and a bare description do not."""
    person = parse(name)
    return bool(person.surname) and person.proper
