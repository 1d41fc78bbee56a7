"""Two names as two articles write them in, how alike they are as names of one speaker out.

`compare` climbs a ladder from "exact" to "different" and never merges two people of one surname: a given name
that differs is a difference however alike the rest is. A name is compared by its folded form: no title, no
diacritics, one spelling for sounds that romanisation writes in several ways.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from twosource.annotation import Literal
from twosource.language import name_table as tables
from twosource.language.actors import actor, actor_adjective
from twosource.language.name_parts import SMALL, Name, parse
from twosource.language.places import plain
from twosource.language.spellings import same_given, same_surname

Level = Literal["exact", "variant", "acronym", "metonym", "surname", "unclear", "different"]
SAME: frozenset[str] = frozenset({"exact", "variant", "acronym", "metonym"})

_PRONOUNS = frozenset(
    "he she it they we i you who that which him her them himself herself themselves some others many "
    "both one another everyone someone anyone".split()
)
_SHORT = 3  # words of a description that still fits many people
_OF = frozenset(["of", "for", "at", "from", "with", "in", "to", "on"])


def compare(left: str, right: str, aliases: Mapping[str, tuple[str, ...]] | None = None) -> Level:
    """How alike two names are as names of one speaker.

    In: two names as written, with or without titles, and the aliases of claims.yaml (canonical name to its
    others). Out: "exact" (the same words but for titles, case and diacritics), "variant" (another spelling,
    initials, a short form, a middle name or patronymic more, or an alias), "acronym" (an organisation and its
    initials), "metonym" (a government and its capital or seat), "surname" (one is the other's bare surname:
    compatible, not proved), "unclear" (a pronoun or a bare role: nothing known), "different".
    """
    left, right = _canonical(left, aliases), _canonical(right, aliases)
    if _same_words(left, right):
        return "unclear" if _anybody(left) else "exact"
    if (country := actor(left)) is not None and country == actor(right):
        return "metonym"
    one, other = parse(left), parse(right)
    if not one.words or not other.words:
        return _roles(one, other, {actor(left), actor(right)})
    if one.words == other.words:
        return "different" if _opposed(one, other) else "exact"
    if _acronym(one, other) or _acronym(other, one):
        return "acronym"
    if not (one.proper and other.proper):
        return "unclear" if set(one.words) & set(other.words) else "different"
    return _people(one, other)


def _anybody(name: str) -> bool:
    """Whether a description fits many people: a pronoun, or one unnamed holder of an office ("an official")."""
    if name.lower() in _PRONOUNS:
        return True
    parsed = parse(name)
    if parsed.words or len(parsed.role) > _SHORT:
        return False
    return head(parsed) in tables.TITLES and not head(parsed).endswith("s")


def same_person(left: str, right: str, aliases: Mapping[str, tuple[str, ...]] | None = None) -> bool:
    """Whether two names are names of one speaker beyond doubt."""
    return compare(left, right, aliases) in SAME


def _canonical(name: str, aliases: Mapping[str, tuple[str, ...]] | None) -> str:
    for canonical, others in (aliases or {}).items():
        if any(_same_words(name, other) for other in (canonical, *others)):
            return canonical
    return name


def _same_words(left: str, right: str) -> bool:
    return _squeezed(left) == _squeezed(right)


@lru_cache(maxsize=4096)
def _squeezed(name: str) -> str:
    return " ".join(w for w in re.findall(r"[^\W_]+", plain(name)) if w not in {"the", "a", "an"})


def _roles(one: Name, other: Name, actors: set[str | None]) -> Level:
    """Where one or both are descriptions: unclear while they can be one, different once they cannot."""
    if any(not n.words and (not n.role or n.role[-1] in _PRONOUNS) for n in (one, other)):
        return "unclear"
    countries = [
        {c for c in (*map(actor_adjective, n.role), actor(" ".join(n.words))) if c} for n in (one, other)
    ]
    if countries[0] and countries[1] and not countries[0] & countries[1]:
        return "different"
    if one.words or other.words:
        described, named = (other, one) if one.words else (one, other)
        if set(named.words) <= set(described.role):
            return "different"  # "a spokesman for" somebody is somebody else
        governs = any(c in actors for c in countries[0] | countries[1])
        return "unclear" if head(described) in tables.TITLES or governs else "different"
    return "unclear" if head(one).rstrip("s") == head(other).rstrip("s") else "different"


def head(name: Name) -> str:
    """The noun that a description is about: "official" in "a senior official in Kyiv"."""
    stop = next((i for i, word in enumerate(name.role) if word in _OF and i), len(name.role))
    return name.role[stop - 1] if name.role else ""


def _opposed(one: Name, other: Name) -> bool:
    return bool(one.gender and other.gender and one.gender != other.gender)


def _people(one: Name, other: Name) -> Level:
    if _opposed(one, other):
        return "different"
    if not same_surname(one.surname, other.surname, near=bool(one.given and other.given)):
        return "surname" if _surname_first(one, other) or _surname_first(other, one) else "different"
    if not one.given or not other.given:
        if not one.given and not other.given:
            return "variant"
        return "surname"
    return "variant" if same_given(one.given, other.given) else "different"


def _surname_first(short: Name, full: Name) -> bool:
    """Whether a single word is the family name of a name whose family name may stand first."""
    return not short.given and len(full.words) > 1 and full.words[0] == short.surname in tables.SURNAME_FIRST


def initials(name: Name) -> frozenset[str]:
    """The ways to shorten a name of several words to its initials: with and without its small words."""
    if len(name.words) < 2:
        return frozenset()
    return frozenset({"".join(w[0] for w in name.words), "".join(w[0] for w in name.words if w not in SMALL)})


def _acronym(short: Name, full: Name) -> bool:
    """Whether a single word of capitals is the initials of the other's words."""
    return len(short.words) == 1 and 2 <= len(short.words[0]) <= 7 and short.words[0] in initials(full)
