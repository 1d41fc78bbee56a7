"""Sentences in, who and what the names mean in this document out; it reads in order and refuses when two fit."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cached_property
from typing import NamedTuple

from twosource.language.name_table import TITLES
from twosource.language.names import SAME, Name, compare, head, parse
from twosource.model import Document, Mention, Sentence, Span

_WORD = r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|St|Jr)\.|(?:[A-Z]\.)+|[A-ZÀ-ÖØ-ÞĀ-Ž][\w'’\-]*\w"
_FULL = re.compile(
    rf"(?:{_WORD})(?:[ \u00a0](?:(?:of|for|van|von|der|den|de|del|da|di|bin|al|el|la|le)[ \u00a0]){{0,2}}(?:{_WORD})){{0,6}}"
)
_HE = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_PLURAL = frozenset(["they", "them", "themselves", "both"])
_RELATIVE = frozenset(["who", "which", "that"])
_REACH = 3  # sentences back that a pronoun may reach; newspapers name a speaker anew about that often


class _Person(NamedTuple):
    """A person of this document: the fullest form of the name and where the name stands."""

    name: str
    parsed: Name
    at: tuple[int, ...]


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
        self._known: dict[Span, str] = {}

    def mention(self, span: Span) -> Mention:
        """The mention at `span` with its canonical form; an unresolved one stands for itself."""
        words = self._text[span.start : span.end]
        if span not in self._known:
            self._known[span] = self._canonical(span, words)
        return Mention(span, words, self._known[span])

    def _canonical(self, span: Span, words: str) -> str:
        low = words.lower()
        if low in _HE:
            return self._pronoun(span, _HE[low]) or words
        if low in _RELATIVE:
            return self._antecedent(span) or words
        if low in _PLURAL:
            return words
        for canonical, others in self._aliases.items():
            if any(compare(words, other) == "exact" for other in (canonical, *others)):
                return canonical
        parsed = parse(words)
        if parsed.words:
            return self._named(parsed, words)
        return self._role(span, parsed) or _bare(words)

    def _named(self, parsed: Name, words: str) -> str:
        fitting = [p for p in self._people if compare(p.name, words) in SAME]
        if fitting:
            return _longest(fitting)
        partial = [p for p in self._people if compare(p.name, words) == "surname" and p.parsed.given]
        if len(partial) == 1:
            return partial[0].name
        return _core(words, parsed)

    def _pronoun(self, span: Span, gender: str) -> str | None:
        """The last person of a fitting gender; none where a sentence names two."""
        here = bisect_left(self._starts, span.end) - 1
        for index in range(here, max(-1, here - _REACH), -1):
            start = self._starts[index]
            end = min(span.start, self._starts[index + 1] if index + 1 < len(self._starts) else span.start)
            named = [p for p in self._people if any(start <= at < end for at in p.at)]
            fitting = [p for p in named if p.parsed.gender in ("", gender)]
            sure = [p for p in fitting if p.parsed.gender == gender]
            if len(fitting) == 1 or len(sure) == 1:
                return (sure or fitting)[0].name
            if fitting:
                return self._first_in(fitting, start, end)
        return None

    def _first_in(self, people: list[_Person], start: int, end: int) -> str | None:
        """The one who opens the sentence, which is where English puts its subject; nobody where none does."""
        opening = self._text[start : start + 3].lstrip("\"“‘'")
        for person in people:
            at = min(a for a in person.at if start <= a < end)
            before = self._text[start:at]
            if opening and not re.search(r"[,;:]|\b(?:that|said|says|with|to|of|by)\b", before):
                return person.name
        return None

    def _antecedent(self, span: Span) -> str | None:
        """The name right before a relative pronoun."""
        before = self._text[max(0, span.start - 80) : span.start].rstrip(" ,")
        last = None
        for match in _FULL.finditer(before):
            last = match
        if last is None or last.end() != len(before):
            return None
        return self._named(parse(last.group()), last.group())

    def _role(self, span: Span, parsed: Name) -> str | None:
        """The one person whose office is named so: "the minister" after "Defence Minister Ann Lee"."""
        words = self._text[span.start : span.end].lower().split()
        if not words or words[0] not in {"the", "this", "that"} or len(words) > 4:
            return None
        wanted = head(parsed)
        if wanted not in TITLES:
            return None
        fitting = {p.name for p in self._officers if wanted in p.parsed.role}
        return fitting.pop() if len(fitting) == 1 else None

    @cached_property
    def _names(self) -> list[tuple[str, int]]:
        """Every run of capitalised words, and where it stands."""
        return [(m.group().rstrip("."), m.start()) for m in _FULL.finditer(self._text)]

    @cached_property
    def _officers(self) -> list[_Person]:
        return [
            _Person(self._named(parsed, name), parsed, (at,))
            for name, at in self._names
            if (parsed := parse(name)).role and len(parsed.words) > 0 and parsed.proper
        ]

    @cached_property
    def _people(self) -> list[_Person]:
        """The persons and bodies named in full, each once, by the fullest form of the name."""
        places: dict[str, list[int]] = {}
        parses: dict[str, Name] = {}
        for name, at in self._names:
            parsed = parse(name)
            if not parsed.words or (len(parsed.words) < 2 and not parsed.words[0].isupper()):
                continue
            core = _core(name, parsed)
            places.setdefault(core, []).append(at)
            parses.setdefault(core, parsed)
        people = [_Person(core, parses[core], tuple(at)) for core, at in places.items()]
        return _with_surnames(_merged(people), self._names)


def _merged(people: list[_Person]) -> list[_Person]:
    """One person for all the spellings of a name; the longest is kept, the first of equals."""
    merged: list[_Person] = []
    by_surname: dict[str, list[int]] = {}
    for person in people:
        bucket = by_surname.setdefault(person.parsed.surname[:1], [])
        for index in bucket:
            if compare(merged[index].name, person.name) in SAME:
                old = merged[index]
                best = person if len(person.parsed.words) > len(old.parsed.words) else old
                merged[index] = best._replace(at=tuple(sorted(old.at + person.at)))
                break
        else:
            bucket.append(len(merged))
            merged.append(person)
    return merged


def _with_surnames(people: list[_Person], names: list[tuple[str, int]]) -> list[_Person]:
    """Add the places where a person is named by surname alone, if the surname is nobody else's."""
    owners: dict[str, list[int]] = {}
    for index, person in enumerate(people):
        if person.parsed.given and person.parsed.proper:
            owners.setdefault(person.parsed.surname, []).append(index)
    added: dict[int, list[int]] = {}
    for name, at in names:
        parsed = parse(name)
        if len(parsed.words) == 1 and len(found := owners.get(parsed.words[0], [])) == 1:
            added.setdefault(found[0], []).append(at)
    return [
        p._replace(at=tuple(sorted((*p.at, *added[i])))) if i in added else p for i, p in enumerate(people)
    ]


def _longest(people: list[_Person]) -> str:
    return max(people, key=lambda p: (len(p.parsed.words), -p.at[0])).name


def _core(words: str, parsed: Name) -> str:
    """The name without title, office and aside, as the text writes it."""
    count, tokens = len(parsed.words), re.split(r"\s+", re.split(r"\s*[,(—–]", words)[0].strip())
    for start in range(len(tokens)):
        rest = " ".join(tokens[start:])
        if parse(rest).words == parsed.words and not parse(rest).role and count:
            return re.sub(r"['’]s$|[.,;:]$", "", rest)
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
