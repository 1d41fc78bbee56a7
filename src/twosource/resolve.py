"""Sentences in, who and what the names mean in this document out; it reads in order and refuses when two fit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property

from twosource.language.name_parts import Name, parse
from twosource.language.name_register import RUN, Person, Register, bare, core
from twosource.language.name_table import TITLES
from twosource.language.names import SAME, compare, head
from twosource.model import Document, Mention, Sentence, Span
from twosource.pattern import pattern

_GENDER = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_UNRESOLVED = frozenset("they them themselves both i we you it one some others many".split())
_RELATIVE = frozenset(["who", "whom", "which", "that"])
_REACH = 3  # sentences back that a pronoun may reach; newspapers name a speaker anew about that often
_NOT_FIRST = pattern(r"[,;:]|\b(?:that|said|says|with|to|of|by)\b", re.I)


class Resolution:
    """What the names, titles and pronouns of one document mean."""

    def __init__(
        self,
        document: Document,
        sentences: tuple[Sentence, ...] = (),
        aliases: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        self._text = document.text
        self._starts = [s.span.start for s in sentences]
        self._aliases = aliases or {}
        self._known: dict[str, str] = {}

    def mention(self, span: Span) -> Mention:
        """The mention at `span` with its canonical form; an unresolved one stands for itself."""
        words = self._text[span.start : span.end]
        return Mention(span, words, self._canonical(span, words))

    def _canonical(self, span: Span, words: str) -> str:
        low = words.lower()
        if low in _GENDER:
            return self._pronoun(span, _GENDER[low]) or words
        if low in _RELATIVE:
            return self._antecedent(span) or words
        if low in _UNRESOLVED:
            return words
        if words not in self._known:
            self._known[words] = self._alias(words) or self._named(words)
        return self._known[words]

    def _alias(self, words: str) -> str | None:
        for canonical, others in self._aliases.items():
            if any(compare(words, other) == "exact" for other in (canonical, *others)):
                return canonical
        return None

    def _named(self, words: str) -> str:
        """The fullest form of a name, or the one holder of a surname or an office; else the words themselves."""
        parsed = parse(words)
        if not parsed.words:
            return self._office(words, parsed) or bare(words)
        near = [self._register.people[i] for i in self._register.near(parsed)]
        levels = [(compare(person.name, words), person) for person in near]
        fitting = [person for level, person in levels if level in SAME]
        if fitting:
            return max(fitting, key=lambda p: len(p.parsed.words)).name
        partial = {person.name for level, person in levels if level == "surname" and person.parsed.given}
        return partial.pop() if len(partial) == 1 else core(words)

    def _pronoun(self, span: Span, gender: str) -> str | None:
        """The last person of a fitting gender; nobody where two fit and neither opens the sentence."""
        here = bisect_left(self._starts, span.end) - 1
        unsure: Person | None = None
        for index in range(here, max(-1, here - _REACH), -1):
            start = self._starts[index]
            after = self._starts[index + 1] if index + 1 < len(self._starts) else span.start
            named = self._register.between(start, min(span.start, after))
            sure = {p: at for at, p in named if p.parsed.gender == gender}
            others = {p: at for at, p in named if not p.parsed.gender}
            if sure:
                return None if unsure else self._opener(sure, start)
            if len(others) > 1 and unsure is None:
                return None
            unsure = unsure or next(iter(others), None)
        return unsure.name if unsure else None

    def _opener(self, people: dict[Person, int], start: int) -> str | None:
        """The one person, or the one whose name opens the sentence, where English puts its subject."""
        if len(people) == 1:
            return next(iter(people)).name
        opening = [p for p, at in people.items() if not _NOT_FIRST.search(self._text[start:at])]
        return opening[0].name if opening else None

    def _antecedent(self, span: Span) -> str | None:
        """The name right before a relative pronoun."""
        before = self._text[max(0, span.start - 80) : span.start].rstrip(" ,")
        last = None
        for match in RUN.finditer(before):
            last = match
        return self._named(last.group()) if last is not None and last.end() == len(before) else None

    def _office(self, words: str, parsed: Name) -> str | None:
        """The one person whose office is named so: "the minister" after "Defence Minister Ann Lee"."""
        role = words.lower().split()
        if not role or role[0] not in {"the", "this", "that"} or len(role) > 4 or head(parsed) not in TITLES:
            return None
        return self._register.officer(head(parsed))

    @cached_property
    def _register(self) -> Register:
        return Register(self._text)


def resolve(
    document: Document,
    sentences: tuple[Sentence, ...],
    aliases: Mapping[str, tuple[str, ...]] | None = None,
) -> Resolution:
    """Walk the sentences in reading order and learn every name; `aliases` are those of claims.yaml."""
    return Resolution(document, sentences, aliases)
