"""The words after a number in, the unit they name out; and amounts carried into a base unit for comparing.

A unit is one line of `unit_table`; canonical names are singular and in British spelling.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache

from twosource.annotation import Literal
from twosource.config import Unit as Declared
from twosource.errors import ConfigError, nearest
from twosource.language.tokens import Tokens, words_of
from twosource.language.unit_table import UNITS
from twosource.row import NamedTuple

Touching = Literal["free", "touching", "context"]

# The zero points of the scales of temperature, in kelvin.
_ZERO = {"degree Celsius": Decimal("273.15"), "degree Fahrenheit": Decimal("459.67") * 5 / 9}


class Unit(NamedTuple):
    """A unit of measure: `factor` of them make one base unit's worth (1000 for a kilometre in metres)."""

    name: str
    dimension: str
    base: str
    factor: Decimal


class _Spelling(NamedTuple):
    """One way to write a unit: its further tokens, whether case counts, and how close digits must be."""

    rest: tuple[str, ...]
    exact: str | None
    touching: Touching
    unit: Unit


class FoundUnit(NamedTuple):
    """A unit at its place: `last` is the half-open end among the tokens."""

    unit: Unit
    last: int
    touching: Touching


def unit_named(name: str) -> Unit | None:
    """The unit of a canonical name, None for a plain count or a currency."""
    line = _by_name(declared_lines()).get(name)
    return None if line is None else _unit(line)


def is_stuff(name: str) -> bool:
    """Whether a unit measures how much there is of something: mass, volume or area."""
    found = unit_named(name)
    return found is not None and found.dimension in ("mass", "volume", "area")


def in_base(value: Decimal, name: str) -> tuple[Decimal, str]:
    """An amount carried into the base unit of its dimension: (5, "kilometre") is (5000, "metre").

    A name that is no unit of measure (a currency) is its own base. Temperatures become kelvin.
    """
    unit = unit_named(name)
    if unit is None:
        return value, name
    if name in _ZERO:
        return value * unit.factor + _ZERO[name], unit.base
    return value * unit.factor, unit.base


def unit_at(tokens: Tokens, at: int) -> FoundUnit | None:
    """The longest unit whose words stand from the token `at` on, None where there is none."""
    if at >= len(tokens.lower):
        return None
    word = tokens.words[at]
    for spelling in _spelled(declared_lines(), tokens.lower[at]):
        last = _end_of(tokens, at + 1, spelling)
        if last and (spelling.exact is None or word == spelling.exact):
            return FoundUnit(spelling.unit, last, spelling.touching)
    return None


def _end_of(tokens: Tokens, at: int, spelling: _Spelling) -> int:
    """Where the further tokens of a spelling end, 0 where they do not stand there; hyphens are passed over."""
    lower = tokens.lower
    for word in spelling.rest:
        if at < len(lower) and lower[at] == "-" and word != "-":
            at += 1
        if at >= len(lower) or lower[at] != word:
            return 0
        if word[0].isdecimal() and tokens.starts[at] != tokens.ends[at - 1]:
            return 0
        at += 1
    return at


class declared:  # noqa: N801 (a context manager, called as a function is)
    """Within it, the units of the user's claims.yaml are read and carried into their bases like those of the table.

    Raises ConfigError for one that is declared by a unit that is not known.
    """

    def __init__(self, units: Mapping[str, Declared]) -> None:
        self._lines = tuple(_line(name, unit) for name, unit in sorted(units.items()))
        self._before: tuple[str, ...] = ()

    def __enter__(self) -> None:
        self._before = _declare(self._lines)

    def __exit__(self, *_: object) -> None:
        _declare(self._before)


_HOLDER = "twosource.language.declared_units"


def _declare(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Let these lines be those that the Config declares, and give out those that were."""
    before = declared_lines()
    if lines or before:
        from twosource.language.declared_units import DECLARED

        DECLARED.set(lines)
    return before


def declared_lines() -> tuple[str, ...]:
    """The lines of the units that the run's Config declares."""
    if _HOLDER not in sys.modules:
        return ()
    from twosource.language.declared_units import DECLARED

    return DECLARED.get()


def _line(name: str, unit: Declared) -> str:
    """The unit as a line of the table."""
    known = _by_name(())
    if unit.of not in known:
        raise ConfigError(
            f"units: `{name}` is declared by `{unit.of}`, which is no unit{nearest(unit.of, known)}"
        )
    base = _unit(known[unit.of])
    names = ", ".join(unit.aliases)
    return f"{name} | {base.dimension} | {base.base} | {base.factor * unit.factor} | {names} |"


@lru_cache(maxsize=8)
def _with_table(lines: tuple[str, ...]) -> tuple[str, ...]:
    """The lines of the table and behind them the user's own."""
    return (*UNITS.strip().splitlines(), *lines)


@lru_cache(maxsize=8)
def _by_name(lines: tuple[str, ...]) -> dict[str, str]:
    """The line of each unit by its name; `lines` are the user's own."""
    return {line.partition(" | ")[0]: line for line in _with_table(lines)}


@lru_cache(maxsize=1024)
def _unit(line: str) -> Unit:
    name, dimension, base, factor, _, _ = map(str.strip, line.split("|"))
    return Unit(name, dimension, base, Decimal(factor))


@lru_cache(maxsize=4096)
def _spelled(lines: tuple[str, ...], word: str) -> tuple[_Spelling, ...]:
    """The spellings that begin with a token, the longest first; of all units a text has few, and those alone are read."""
    stems = {word, word.removesuffix("s"), word.removesuffix("es")}
    table = "\n".join((UNITS, *lines)).lower() if lines else _written()
    if not any(stem in table for stem in stems):
        return ()
    found = {
        spelling
        for line in _with_table(lines)
        if any(stem in line.lower() for stem in stems)
        for first, spelling in _spellings(line)
        if first == word
    }
    return tuple(sorted(found, key=_longest_first))


@cache
def _written() -> str:
    return UNITS.lower()


@lru_cache(maxsize=1024)
def _spellings(line: str) -> list[tuple[str, _Spelling]]:
    """Every way to write the unit of a line, by its first token in lower case."""
    unit, found = _unit(line), []
    name, _, _, _, names, symbols = map(str.strip, line.split("|"))
    for spelled in (name, *filter(None, names.split(", "))):
        for form in (spelled.lower(), _plural(spelled.lower())):
            first, *rest = words_of(form.replace("-", " "))
            found.append((first, _Spelling(tuple(rest), None, "free", unit)))
    for symbol in filter(None, symbols.split(", ")):
        touching: Touching = {"~": "touching", "?": "context"}.get(symbol[0], "free")  # type: ignore[assignment]
        first, *rest = words_of(symbol.lstrip("~?"))
        spelling = _Spelling(tuple(word.lower() for word in rest), first, touching, unit)
        found.append((first.lower(), spelling))
    return found


def _longest_first(spelling: _Spelling) -> tuple[int, tuple[str, ...], str, str]:
    return -len(spelling.rest), spelling.rest, spelling.exact or "", spelling.unit.name


def _plural(name: str) -> str:
    """The regular plural of a unit's head word: "miles per hour", "centuries" stand in the table."""
    head, per, tail = name.partition(" per ")
    if per and head != "part":
        return _plural(head) + per + tail
    if name.endswith(("s", "feet", "hertz")) or per:
        return name
    return name + ("es" if name.endswith(("ch", "x")) else "s")
