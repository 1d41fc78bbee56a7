"""Words counted and governing events in, canonical concepts, groups and incidents out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from twosource.annotation import Any
from twosource.language.inflection import lemma, singular
from twosource.language.vocabulary import vocabulary
from twosource.language.wordforms import is_person
from twosource.noun import noun


@noun
class Lexicon:
    """The synonym families of what news counts; every key is a lemma, phrases have spaces."""

    nouns: Mapping[str, str]
    verbs: Mapping[str, str]
    adjectives: Mapping[str, str]
    people: frozenset[str]
    groups: Mapping[str, str]
    incidents: Mapping[str, str]
    alike: tuple[frozenset[str], ...]
    kinds: Mapping[str, frozenset[str]]
    families: frozenset[str]
    attributes: frozenset[str]
    deeds: frozenset[str]

    def concept(self, counted: str | None, head: str | None, event: str | None) -> str | None:
        """The canonical concept of `counted` (its head's lemma is `head`) under the governing `event`.

        An event that happens to people makes the concept whoever they are ("killed 12 miners" is
        `killed`); otherwise the longest known phrase at the end of the words counted decides; a head
        of no family stands for itself.
        """
        happened = self.event(event)
        noun = self._noun(counted, head)
        if happened in self.people and (noun == happened or self._is_people(head, noun)):
            return happened
        done = self.verbs.get(event or "") or self.adjectives.get(event or "")
        if done in self.attributes:
            return noun or done
        return noun or head or done

    def event(self, event: str | None) -> str | None:
        """The family of an event's lemma; one of no family stands for itself."""
        if event is None:
            return None
        return self.verbs.get(event) or self.adjectives.get(event) or self.nouns.get(event) or event

    def group(self, word: str) -> str | None:
        """The group that a word restricts a count to; None for one that restricts nothing."""
        found = self.groups.get(word) or self.groups.get(singular(word))
        return None if found == "everyone" else found

    def incident(self, word: str) -> str | None:
        """The kind of incident that a word in lower case names."""
        return (
            self.incidents.get(word) or self.incidents.get(singular(word)) or self.incidents.get(lemma(word))
        )

    def kind(self, concept: str | None) -> frozenset[str]:
        """The kinds of thing that a concept is, where several words name such things; who belongs to a group is people."""
        if concept is None:
            return frozenset()
        person = self.groups.get(concept) not in _NO_PERSONS or is_person(concept)
        return self.kinds.get(concept) or (_PEOPLE if person else frozenset())

    def state(self, concept: str | None) -> bool:
        """Whether the concept says what happened to what is counted, or names an attribute: killed, population."""
        return concept in self.people or concept in self.attributes

    def known(self, concept: str | None) -> bool:
        """Whether the concept is one of the families, not a word that stands for itself."""
        return concept in self.families

    def alike_incidents(self, words: Iterable[str]) -> frozenset[int]:
        """The sets of kinds of incident that may be one event with one that `words` name, by their places."""
        found = {kind for word in words if (kind := self.incident(word))}
        return frozenset(place for place, kinds in enumerate(self.alike) if found & kinds)

    def _noun(self, counted: str | None, head: str | None) -> str | None:
        if head is not None and (found := self.nouns.get(head) or self._of_head(head)):
            longer = self._phrase(counted)
            return longer or found
        return self._phrase(counted)

    def _of_head(self, head: str) -> str | None:
        """The family of a measure's last word; a rate of something else ("crime rate", "birth rate") is no interest."""
        modifier, _, last = head.rpartition(" ")
        return None if last == "rate" and modifier and modifier not in _PLAIN else self.nouns.get(last)

    def _phrase(self, counted: str | None) -> str | None:
        """The family of the longest known phrase of the words counted, the leftmost of two."""
        if not counted:
            return None
        words = [singular(word) for word in counted.lower().replace("-", " ").split()[:8]]
        for length in (3, 2):
            for start in range(len(words) - length + 1):
                if found := self.nouns.get(" ".join(words[start : start + length])):
                    return found
        return None

    def _is_people(self, head: str | None, noun: str | None) -> bool:
        if head is None:
            return noun is None or noun in _PEOPLE_NOUNS
        return head in self.groups or noun in _PEOPLE_NOUNS or (noun is None and is_person(head))


# Concepts whose nouns are people too, so that an event that happens to people still names the claim.
_PEOPLE_NOUNS = frozenset(
    "person population migrant firefighter crew aboard hired voter patient victim accused marched "
    "attended lawmaker member delegate customer killed injured missing rescued displaced sickened".split()
)


# What stands before "rate" and does not say of what.
_PLAIN = frozenset(
    "new current old same main official average annual overall high low record lead leading".split()
)
_PEOPLE = frozenset({"people"})
# Groups that a count may be restricted to without counting persons; None for no group.
_NO_PERSONS = frozenset({None, "animal", "family"})


def lexicon(extra: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> Lexicon:
    """The built-in families, extended by `extra`: pairs of a concept and its further nouns."""
    return _lexicon(extra)  # a cache takes the default left out and the default given for two


@lru_cache(maxsize=4)
def _lexicon(extra: tuple[tuple[str, tuple[str, ...]], ...]) -> Lexicon:
    nouns: dict[str, str] = {}
    verbs: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    people = set()
    for name, family in vocabulary("concepts").items():
        for table, words in ((nouns, "nouns"), (verbs, "verbs"), (adjectives, "adjectives")):
            for word in family.get(words, "").lower().split():
                table.setdefault(word.replace("_", " ") if "_" in word else word, name)
        if family.get("counts") == "people":
            people.add(name)
    for name, further in extra:
        nouns |= {word.lower(): name for word in further}
    incidents = dict(vocabulary("incidents"))
    alike = tuple(frozenset(kinds.split()) for kinds in incidents.pop("alike"))
    return Lexicon(
        nouns,
        verbs,
        adjectives,
        frozenset(people),
        _inverted(vocabulary("groups")),
        _inverted(incidents),
        alike,
        _kinds(vocabulary("kinds")),
        frozenset({*nouns.values(), *verbs.values(), *adjectives.values()}),
        _counting("attribute"),
        _counting("deed"),
    )


def _counting(what: str) -> frozenset[str]:
    """The families of which `counts` says so."""
    return frozenset(name for name, family in vocabulary("concepts").items() if family.get("counts") == what)


def _kinds(families: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Each concept with every kind that names it."""
    table: dict[str, set[str]] = {}
    for kind, concepts in families.items():
        for concept in concepts.split():
            table.setdefault(concept, set()).add(kind)
    return {concept: frozenset(kinds) for concept, kinds in table.items()}


def _inverted(families: Mapping[str, Any]) -> dict[str, str]:
    """Word to family, from family to words; a word of two families keeps the first."""
    table: dict[str, str] = {}
    for name, words in families.items():
        for word in words.split():
            table.setdefault(word.replace("_", " "), name)
    return table
