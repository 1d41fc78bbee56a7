"""A name as an article writes it in, its given names, surname, title and role out."""

from __future__ import annotations

from functools import lru_cache

from twosource.annotation import Literal
from twosource.language import name_table as tables
from twosource.language.places import gazetteer, plain
from twosource.noun import noun
from twosource.pattern import pattern

SMALL = frozenset("of the and for in on to at de la du des".split())
_WORD = pattern(r"[^\W\d_](?:[^\W_]|['’](?=[^\W\d_])|[.-](?=[^\W\d_]))*\.?|\d+")
_ASIDES = (",", "(", "—", "–", " - ", " who", " which")
_ASIDE = pattern(r"\s*[,(]\s*|\s*[—–]\s*|\s+-\s+|\s+(?:who|whose|which)\b")
_PREPOSITIONS = frozenset("of for from in at on to with by against near inside outside among".split())
_GENERIC = frozenset("tv fm am radio news media web online twitter facebook".split())


@noun
class Name:
    """A name taken apart, in plain lower case.

    `words` are the name's own, `given` and `surname` (with its particles) among them; `role` is what else
    is said of who bears it ("deputy", "minister"); a description without a name has a role alone. `gender`
    is what title or given name tell, else "". `proper` says that no small word parts the name ("Bank of X").
    """

    words: tuple[str, ...]
    given: tuple[str, ...]
    surname: str
    gender: Literal["m", "f", ""]
    role: tuple[str, ...]
    proper: bool


@lru_cache(maxsize=4096)
def parse(text: str) -> Name:
    """A name as an article writes it, with title, office and aside, taken apart."""
    text = " ".join(text.split())
    aside = any(sign in text for sign in _ASIDES)
    parts = [p for p in _ASIDE.split(text) if p] if aside else []
    parts = parts or [text]
    head = _taken_apart(parts[0])
    if not head.surname and len(parts) > 1 and (second := _taken_apart(parts[1])).surname and second.proper:
        return second
    return head


def _taken_apart(text: str) -> Name:
    raw = [word.rstrip(".") for word in _WORD.findall(text.replace("'s ", " ").replace("’s ", " "))]
    role, core = _role_and_core(raw)
    if core and plain(core[0]) in {"the", "a", "an"}:
        core = core[1:]
    core = _without_adjective(core)
    words = tuple([plain(word).replace(".", "") for word in core])
    if _GENERIC.issuperset(words) or (role and words and _all_peoples(words)):
        role, words = [*role, *words], ()
    given, surname = _surname(words)
    proper = bool(words) and SMALL.isdisjoint(words)
    return Name(words, given, surname, _gender(role, given), tuple(role), proper)


def _role_and_core(raw: list[str]) -> tuple[list[str], list[str]]:
    """The words of a role, and the words of the name that it ends in; a name inside a role is no bearer's."""
    role: list[str] = []
    core: list[str] = []
    inside = False
    for word, after in zip(raw, (*raw[1:], ""), strict=False):
        low = plain(word)
        if low in tables.SUFFIXES:
            continue
        if core and low in _PREPOSITIONS and (_is_given(core[0]) or not _links(low, after, core)):
            break
        if low in tables.TITLES or not (_written(word, low, core) or _links(low, after, core)):
            role += [*(plain(w) for w in core), low]
            inside = (inside or (low in _PREPOSITIONS and len(role) > 1)) and low not in _PERSONAL
            core = []
        elif not core and role and role[-1] == "of" and low in tables.PORTFOLIOS:
            role.append(low)
            inside = False
        else:
            core.append(word)
    if inside:
        return [*role, *(plain(w) for w in core)], []
    return role, core


_PERSONAL = frozenset(["mr", "mrs", "ms"])


def _written(word: str, low: str, core: list[str]) -> bool:
    """Whether a word is written as part of a name."""
    if word[0].isdigit():
        return bool(core)
    return word[0].isupper() or low.partition("-")[0] in tables.DROPPED_PARTICLES


def _links(low: str, after: str, core: list[str]) -> bool:
    """Whether a small word stands inside a name: "van", "Bank of England"."""
    if not (after[:1].isupper() or after in tables.PARTICLES):
        return False
    return low in tables.PARTICLES or (bool(core) and low in SMALL)


def _is_given(word: str) -> bool:
    low = plain(word)
    return low in tables.MALE or low in tables.FEMALE


def _without_adjective(core: list[str]) -> list[str]:
    """The name without party or nation before a known given name: "Republican Roy", "Russian Sergei"."""
    if len(core) > 2 and _is_given(core[1]):
        low = plain(core[0])
        if low in tables.PARTIES or low in gazetteer().people:
            return core[1:]
    return core


def _all_peoples(words: tuple[str, ...]) -> bool:
    return gazetteer().people.issuperset(words)


def _surname(words: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    if not words:
        return (), ""
    if len(words) in (2, 3) and words[0] in tables.SURNAME_FIRST and words[-1] not in tables.SURNAME_FIRST:
        return words[1:], words[0]
    start = len(words) - 1
    while start > 1 and words[start - 1] in tables.PARTICLES:
        start -= 1
    if start == 1 and words[0] in tables.PARTICLES and words[0] not in tables.GIVEN_TOO:
        start = 0
    return words[:start], " ".join(words[start:])


def _gender(role: list[str], given: tuple[str, ...]) -> Literal["m", "f", ""]:
    if any(word in tables.MALE_TITLES for word in role):
        return "m"
    if any(word in tables.FEMALE_TITLES for word in role):
        return "f"
    first = given[0] if given else ""
    if (first in tables.MALE) != (first in tables.FEMALE):
        return "m" if first in tables.MALE else "f"
    return ""
