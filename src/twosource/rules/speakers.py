"""Two canonical names of sources in, whether they can be one speaker out."""

from __future__ import annotations

from functools import lru_cache

from twosource.language.places import gazetteer, plain
from twosource.language.tokens import tokenize

# Words by which an unnamed source is described; they name a part of whom they speak for.
_ROLES = frozenset(
    "a an the senior official officials officer officers minister ministry spokesman spokeswoman "
    "spokesperson authority authorities government army military police analyst analysts expert experts "
    "source sources leader leaders president prime foreign defence defense interior deputy state its "
    "their his her unnamed anonymous two several some many local top and of other".split()
)


@lru_cache(maxsize=65536)
def speakers(left: str | None, right: str | None) -> str:
    """`same`, `compatible` (a place and its unnamed official), `different`, or `unknown` where one is not given."""
    if not left or not right:
        return "unknown"
    one, other = _words(left), _words(right)
    if one == other:
        return "same"
    named, others = one - _ROLES, other - _ROLES
    if not named or not others:
        return "unknown"
    if _places(named) & _places(others) and (named <= _known(named) or others <= _known(others)):
        return "compatible"
    return "same" if named <= others or others <= named else "different"


def _words(name: str) -> frozenset[str]:
    return frozenset(word for word in tokenize(plain(name)).lower if word[0].isalnum())


def _places(words: frozenset[str]) -> frozenset[str]:
    return frozenset(place for word in words if (place := gazetteer().place(word)))


def _known(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if gazetteer().place(word))
