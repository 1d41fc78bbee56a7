"""Sentences in, who and what the names mean in this document out; it reads in order and refuses when two fit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property, lru_cache
from typing import NamedTuple

from twosource.language.name_parts import Name, parse
from twosource.language.name_table import SURNAME_FIRST, TITLES
from twosource.language.names import SAME, compare, head, initials
from twosource.language.spellings import sounds
from twosource.language.tag_lexicon import lexicon
from twosource.model import Document, Mention, Sentence, Span
from twosource.pattern import pattern

_WORD = r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|St|Jr)\.|(?:[A-Z]\.)+|[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’\-]*\w"
_FULL = pattern(
    rf"(?:{_WORD})(?:[ \u00a0](?:(?:of|for|van|von|der|den|de|del|da|di|bin|al|el|la|le)[ \u00a0]){{0,2}}(?:{_WORD})){{0,6}}"
)
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž]")
_GENDER = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_UNRESOLVED = frozenset("they them themselves both i we you it one some others many".split())
_RELATIVE = frozenset(["who", "whom", "which", "that"])
_MANY = 64  # people of one surname that are told apart; a text with more is no article
_REACH = 3  # sentences back that a pronoun may reach; newspapers name a speaker anew about that often
_OPENERS = frozenset("DIKCPaoTWSYB")  # classes of `tags` that can open a sentence before a name
_HEADLINE = 4  # so many capitalised words with a verb among them are a headline
_VERBAL = frozenset("VvEgB")
_BLANKS = re.compile(r"\s+")
_ASIDE = re.compile(r"\s*[,(—–]")
_EDGES = re.compile(r"^[Tt]he |['’]s$|[,;:]$")
_NOT_FIRST = re.compile(r"[,;:]|\b(?:that|said|says|with|to|of|by)\b", re.I)
_NOT_FIRST = pattern(r"[,;:]|\b(?:that|said|says|with|to|of|by)\b", re.I)


class _Person(NamedTuple):
    """A person or body of this document by the fullest form of the name."""

    name: str
    parsed: Name


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
            return self._office(words, parsed) or _bare(words)
        near = [self._register.people[i] for i in self._register.near(parsed)]
        levels = [(compare(person.name, words), person) for person in near]
        fitting = [person for level, person in levels if level in SAME]
        if fitting:
            return max(fitting, key=lambda p: len(p.parsed.words)).name
        partial = {person.name for level, person in levels if level == "surname" and person.parsed.given}
        return partial.pop() if len(partial) == 1 else _core(words)

    def _pronoun(self, span: Span, gender: str) -> str | None:
        """The last person of a fitting gender; nobody where two fit and neither opens the sentence."""
        here = bisect_left(self._starts, span.end) - 1
        unsure: _Person | None = None
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

    def _opener(self, people: dict[_Person, int], start: int) -> str | None:
        """The one person, or the one whose name opens the sentence, where English puts its subject."""
        if len(people) == 1:
            return next(iter(people)).name
        opening = [p for p, at in people.items() if not _NOT_FIRST.search(self._text[start:at])]
        return opening[0].name if opening else None

    def _antecedent(self, span: Span) -> str | None:
        """The name right before a relative pronoun."""
        before = self._text[max(0, span.start - 80) : span.start].rstrip(" ,")
        last = None
        for match in _FULL.finditer(before):
            last = match
        return self._named(last.group()) if last is not None and last.end() == len(before) else None

    def _office(self, words: str, parsed: Name) -> str | None:
        """The one person whose office is named so: "the minister" after "Defence Minister Ann Lee"."""
        role = words.lower().split()
        if not role or role[0] not in {"the", "this", "that"} or len(role) > 4 or head(parsed) not in TITLES:
            return None
        return self._register.officer(head(parsed))

    @cached_property
    def _register(self) -> _Register:
        return _Register(_runs(self._text))


class _Register:
    """The persons and bodies that a document names, each once, and every place where it names them."""

    def __init__(self, names: list[tuple[str, int]]) -> None:
        self.people: list[_Person] = []
        self._by_key: dict[str, set[int]] = {}
        self._by_initials: dict[str, set[int]] = {}
        self._places: list[tuple[int, int]] = []
        self._offices: dict[str, set[int]] = {}
        self._persons: set[int] = set()
        self._known: dict[str, int] = {}
        entries = [(name, at, parse(name)) for name, at in _clean(names)]
        for name, at, parsed in entries:
            if len(parsed.words) > 1:
                self._places.append((at, self._enter(name, parsed)))
        bearers: dict[str, int | None] = {}
        for name, at, parsed in entries:
            if len(parsed.words) == 1:
                if name not in bearers:
                    bearers[name] = self._bearer(parsed)
                if (index := bearers[name]) is not None:
                    self._places.append((at, index))
        self._places.sort()

    def near(self, parsed: Name) -> list[int]:
        """The people who may be meant by a name: one surname, a family name that stands first, or initials."""
        found = set(self._by_key.get(sounds(parsed.surname), ()))
        if parsed.words[0] in SURNAME_FIRST:
            found.update(self._by_key.get(parsed.words[0], ()))
        if len(parsed.words) == 1:
            found.update(self._by_initials.get(parsed.words[0], ()))
        return sorted(found)[:_MANY]

    def between(self, start: int, end: int) -> list[tuple[int, _Person]]:
        """The persons named between two offsets, in reading order."""
        first = bisect_left(self._places, (start, -1))
        last = bisect_left(self._places, (end, -1))
        return [(at, self.people[i]) for at, i in self._places[first:last] if i in self._persons]

    def officer(self, role: str) -> str | None:
        """The name of the one person who holds an office here; None where two do."""
        held = self._offices.get(role, set())
        return self.people[next(iter(held))].name if len(held) == 1 else None

    def _enter(self, name: str, parsed: Name) -> int:
        """The number of the person or body of this name, who is a new one unless the name is one of somebody known."""
        if name in self._known:
            return self._known[name]
        core = _core(name)
        index = next((i for i in self.near(parsed) if compare(self.people[i].name, core) in SAME), None)
        if index is None:
            index = len(self.people)
            self.people.append(_Person(core, parsed))
        elif len(parsed.words) > len(self.people[index].parsed.words):
            self.people[index] = _Person(core, parsed)
            self._known.clear()
        for key in {sounds(parsed.surname), *SURNAME_FIRST & {parsed.words[0]}}:
            self._index(self._by_key, key, index)
        for key in initials(parsed):
            self._index(self._by_initials, key, index)
        if parsed.proper and (parsed.gender or parsed.role):
            self._persons.add(index)
        if parsed.proper:
            for role in parsed.role:
                self._offices.setdefault(role, set()).add(index)
        self._known[name] = index
        return index

    def _index(self, table: dict[str, set[int]], key: str, index: int) -> None:
        """Let a person be found by a key; a new way to find somebody may change whom a name means."""
        held = table.setdefault(key, set())
        if index not in held:
            held.add(index)
            self._known.clear()

    def _bearer(self, parsed: Name) -> int | None:
        """A bare surname stands for its one bearer; two bearers, and it stands for nobody."""
        owners = [
            i
            for i in self.near(parsed)
            if self.people[i].parsed.given
            and parsed.words[0] in {self.people[i].parsed.surname, *SURNAME_FIRST & {parsed.words[0]}}
        ]
        if len(owners) != 1:
            return None
        if parsed.gender and self.people[owners[0]].parsed.proper:
            self._persons.add(owners[0])
        return owners[0]


def _runs(text: str) -> list[tuple[str, int]]:
    """Every run of capitalised words with its offset, left to right."""
    found = []
    capital = _CAPITAL.search(text)
    while capital is not None:
        at = capital.start()
        run = _FULL.match(text, at)
        if run is not None:
            found.append((run.group(), at))
        capital = _CAPITAL.search(text, run.end() if run is not None else at + 1)
    return found


def _clean(names: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """Runs of capitalised words without what opens a sentence or owns the name; headlines are left out."""
    found = []
    for run, at in names:
        name, skipped = _name_in(run)
        if name:
            found.append((name, at + skipped))
    return found


@lru_cache(maxsize=4096)
def _name_in(run: str) -> tuple[str, int]:
    """The name that a run of capitalised words ends in, empty where it holds none, and its offset in the run."""
    words, at, known = run.split(), 0, lexicon()
    while words and (known.get(words[0].lower(), "N") in _OPENERS or _owns(words)):
        at += len(words.pop(0)) + 1
    headline = len(words) >= _HEADLINE and any(known.get(word.lower(), "N") in _VERBAL for word in words)
    return ("" if headline else " ".join(words)), at


def _owns(words: list[str]) -> bool:
    """Whether the first word is somebody's in the genitive: "Kyiv's Ann Lee"."""
    return len(words) > 1 and words[0].endswith(("'s", "’s"))


@lru_cache(maxsize=4096)
def _core(words: str) -> str:
    """The name without title, office and aside, as the text writes it."""
    parsed = parse(words)
    tokens = _BLANKS.split(_ASIDE.split(words)[0].strip())
    for length in range(len(parsed.words), len(tokens) + 1):
        for start in range(len(tokens) - length + 1):
            window = " ".join(tokens[start : start + length])
            again = parse(window)
            if again.words == parsed.words and not again.role:
                return _EDGES.sub("", window)
    return _bare(words)


def _bare(words: str) -> str:
    """A description without its article and the mark at its end."""
    return re.sub(r"^(?:the|a|an)\s+|[\s,;:—–-]+$", "", words, flags=re.I) or words


def resolve(
    document: Document,
    sentences: tuple[Sentence, ...],
    aliases: Mapping[str, tuple[str, ...]] | None = None,
) -> Resolution:
    """Walk the sentences in reading order and learn every name; `aliases` are those of claims.yaml."""
    return Resolution(document, sentences, aliases)
