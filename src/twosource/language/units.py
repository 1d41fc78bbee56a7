"""The words after a number in, the unit they name out; and amounts carried into a base unit for comparing.

A unit is one line of `unit_table`; canonical names are singular and in British spelling.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar, Token
from decimal import Decimal
from functools import lru_cache

from twosource.annotation import Literal
from twosource.config import Unit as Declared
from twosource.errors import ConfigError, nearest
from twosource.language.tokens import Tokens, words_of
from twosource.language.unit_table import UNITS
from twosource.row import NamedTuple

Touching = Literal["free", "touching", "context"]

# The lines of the units that the run's Config declares.
_DECLARED: ContextVar[tuple[str, ...]] = ContextVar("declared", default=())

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
    return _table(_DECLARED.get())[0].get(name)


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
    spellings = _table(_DECLARED.get())[1].get(tokens.lower[at])
    if spellings is None:
        return None
    word = tokens.words[at]
    for spelling in spellings:
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
        self._before: Token[tuple[str, ...]] | None = None

    def __enter__(self) -> None:
        self._before = _DECLARED.set(self._lines)

    def __exit__(self, *_: object) -> None:
        if self._before is not None:
            _DECLARED.reset(self._before)


def _line(name: str, unit: Declared) -> str:
    """The unit as a line of the table."""
    known = _table(())[0]
    if unit.of not in known:
        raise ConfigError(
            f"units: `{name}` is declared by `{unit.of}`, which is no unit{nearest(unit.of, known)}"
        )
    base = known[unit.of]
    names = ", ".join(unit.aliases)
    return f"{name} | {base.dimension} | {base.base} | {base.factor * unit.factor} | {names} |"


@lru_cache(maxsize=8)
def _table(lines: tuple[str, ...]) -> tuple[dict[str, Unit], dict[str, tuple[_Spelling, ...]]]:
    """The units by name, and their spellings by first token, the longest first; `lines` are the user's own."""
    units: dict[str, Unit] = {}
    spellings: dict[str, list[_Spelling]] = {}
    for line in (*UNITS.strip().splitlines(), *lines):
        name, dimension, base, factor, names, symbols = (cell.strip() for cell in line.split("|"))
        unit = units[name] = Unit(name, dimension, base, Decimal(factor))
        for spelled in {name, *filter(None, names.split(", "))}:
            for form in (spelled.lower(), _plural(spelled.lower())):
                first, *rest = words_of(form.replace("-", " "))
                spellings.setdefault(first, []).append(_Spelling(tuple(rest), None, "free", unit))
        for symbol in filter(None, symbols.split(", ")):
            touching: Touching = {"~": "touching", "?": "context"}.get(symbol[0], "free")  # type: ignore[assignment]
            first, *rest = words_of(symbol.lstrip("~?"))
            rest_lower = tuple(word.lower() for word in rest)
            spellings.setdefault(first.lower(), []).append(_Spelling(rest_lower, first, touching, unit))
    return units, {
        word: tuple(sorted(set(forms), key=_longest_first)) if len(forms) > 1 else tuple(forms)
        for word, forms in spellings.items()
    }


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
