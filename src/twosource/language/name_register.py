"""A text in, the persons and bodies that it names out, each once, with every place where it names them."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from twosource.language.name_parts import Name, parse
from twosource.language.name_table import SURNAME_FIRST
from twosource.language.names import SAME, compare, initials
from twosource.language.spellings import sounds
from twosource.language.tag_lexicon import lexicon
from twosource.pattern import pattern
from twosource.row import NamedTuple

# A set of characters beyond Latin 1 that is no more than two ranges is compiled in a tenth of the time of others.
_LETTER = r"[A-ZÀ-Ž](?<![×ß-ÿ])"
_WORD = rf"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Prof|St|Jr)\.|(?:[A-Z]\.)+|{_LETTER}[\w'’]*(?:-[\w'’]*)*\w"
RUN = pattern(
    rf"(?:{_WORD})(?:[ \u00a0](?:(?:of|for|van|von|der|den|de|del|da|di|bin|al|el|la|le)[ \u00a0]){{0,2}}(?:{_WORD})){{0,6}}"
)
_CAPITAL = pattern(_LETTER)
_MANY = 64  # people of one surname that are told apart; a text with more is no article
_OPENERS = frozenset("DIKCPaoTWSYB")  # classes of `tags` that can open a sentence before a name
_HEADLINE = 4  # so many capitalised words with a verb among them are a headline
_VERBAL = frozenset("VvEgB")
_ASIDES = ",(—–"
_ARTICLES = frozenset(["the", "a", "an"])
_GENITIVES = ("'s", "’s")


class Person(NamedTuple):
    """A person or body of a document by the fullest form of the name."""

    name: str
    parsed: Name


class Register:
    """The persons and bodies that a document names, each once, and every place where it names them."""

    def __init__(self, text: str) -> None:
        self.people: list[Person] = []
        self._by_key: dict[str, set[int]] = {}
        self._by_initials: dict[str, set[int]] = {}
        self._places: list[tuple[int, int]] = []
        self._offices: dict[str, set[int]] = {}
        self._persons: set[int] = set()
        self._known: dict[str, int] = {}
        entries = _clean(_runs(text))
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
        first = parsed.words[0]
        found = self._by_key.get(sounds(parsed.surname), set())
        if first in SURNAME_FIRST:
            found = found | self._by_key.get(first, set())
        if len(parsed.words) == 1 and first in self._by_initials:
            found = found | self._by_initials[first]
        return sorted(found)[:_MANY]

    def between(self, start: int, end: int) -> list[tuple[int, Person]]:
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
        name_alone = core(name)
        index = next((i for i in self.near(parsed) if compare(self.people[i].name, name_alone) in SAME), None)
        if index is None:
            index = len(self.people)
            self.people.append(Person(name_alone, parsed))
        elif len(parsed.words) > len(self.people[index].parsed.words):
            self.people[index] = Person(name_alone, parsed)
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
        run = RUN.match(text, at)
        if run is not None:
            found.append((run.group(), at))
        capital = _CAPITAL.search(text, run.end() if run is not None else at + 1)
    return found


def _clean(runs: list[tuple[str, int]]) -> list[tuple[str, int, Name]]:
    """The names in runs of capitalised words, without what opens a sentence or owns the name, with their offsets."""
    found = []
    for run, at in runs:
        name, skipped, parsed = _name_in(run)
        if parsed is not None:
            found.append((name, at + skipped, parsed))
    return found


@lru_cache(maxsize=4096)
def _name_in(run: str) -> tuple[str, int, Name | None]:
    """The name that a run of capitalised words ends in, its offset in the run, and its parts; none of a headline."""
    words, at, known = run.split(), 0, lexicon()
    while words and (known.get(words[0].lower(), "N") in _OPENERS or _owns(words)):
        at += len(words.pop(0)) + 1
    headline = len(words) >= _HEADLINE and any(known.get(word.lower(), "N") in _VERBAL for word in words)
    name = "" if headline else " ".join(words)
    return name, at, parse(name) if name else None


def _owns(words: list[str]) -> bool:
    """Whether the first word is somebody's in the genitive: "Kyiv's Ann Lee"."""
    return len(words) > 1 and words[0].endswith(_GENITIVES)


@lru_cache(maxsize=4096)
def core(words: str) -> str:
    """The name without title, office and aside, as the text writes it."""
    parsed = parse(words)
    tokens = words[: min((at for sign in _ASIDES if (at := words.find(sign)) >= 0), default=None)].split()
    for length in range(len(parsed.words), len(tokens) + 1):
        for start in range(len(tokens) - length + 1):
            window = " ".join(tokens[start : start + length])
            again = parse(window)
            if again.words == parsed.words and not again.role:
                return _within_edges(window)
    return bare(words)


def _within_edges(name: str) -> str:
    """The name without an article before it, or a genitive or a mark behind it."""
    name = name[4:] if name.startswith(("The ", "the ")) else name
    if name.endswith(_GENITIVES):
        return name[:-2]
    return name[:-1] if name.endswith((",", ";", ":")) else name


def bare(words: str) -> str:
    """A description without its article and the marks at its end."""
    first, *rest = words.split(None, 1)[:2] or [""]
    kept = rest[0] if rest and first.lower() in _ARTICLES and words.startswith(first) else words
    while (shorter := kept.rstrip().rstrip(",;:—–-")) != kept:
        kept = shorter
    return kept or words
