"""claims.yaml in, one frozen Config out; an unknown key is refused with the nearest known one.

The nouns stand here and import nothing, so that every room may hold them; `twosource.config.find`
looks for the file and weighs command line, environment and defaults, `twosource.config.read` parses it.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from twosource.annotation import Any
from twosource.noun import noun
from twosource.row import NamedTuple

FAIL_ON = ("error", "warning", "note", "single-source", "never")


_EMPTY: Mapping[str, Any] = MappingProxyType({})


class Listed(NamedTuple):
    """An entry of `documents`: a path, folder or glob, and what the user says of the files it names."""

    path: str
    publisher: str | None = None
    published: str | None = None
    title: str | None = None
    url: str | None = None
    credits: tuple[str, ...] | None = None


class Publisher(NamedTuple):
    """An outlet's other names, and the house it belongs to; outlets of one owner are not independent."""

    aliases: tuple[str, ...] = ()
    owner: str | None = None


class Unit(NamedTuple):
    """A unit of the user's own: one of it is `factor` of the known unit `of`."""

    aliases: tuple[str, ...]
    of: str
    factor: Decimal


class Exchange(NamedTuple):
    """Rates on one day: one `base` buys `rates[currency]` of each other currency (ISO 4217)."""

    date: str
    base: str
    rates: Mapping[str, Decimal]


class Tolerance(NamedTuple):
    """How far two values of a dimension or concept may lie apart: a share of the larger, or an amount."""

    relative: Decimal | None = None
    absolute: Decimal | None = None


class Pin(NamedTuple):
    """A sentence that the user declares true; it is read as a document is, and no document may diverge from it."""

    says: str
    id: str


class Waiver(NamedTuple):
    """A finding that the user accepts until a day: by the fact's fingerprint, or by a pattern of its label."""

    reason: str
    until: str
    fact: str | None = None
    label: str | None = None
    line: int = 0


class Output(NamedTuple):
    """A report to be written to a file at the end of a run."""

    format: str
    path: str


@noun
class Config:
    """Everything that the user can set, with the defaults.

    `root` is the folder that the paths in it are relative to. `origins` says for each key that is
    set where its value comes from: "default", "claims.yaml:3", "environment", "command line".
    """

    documents: tuple[Listed, ...] = ()
    fail_on: str = "error"
    independent: bool = False
    publishers: Mapping[str, Publisher] = _EMPTY
    agencies: Mapping[str, tuple[str, ...]] = _EMPTY
    aliases: Mapping[str, tuple[str, ...]] = _EMPTY
    concepts: Mapping[str, tuple[str, ...]] = _EMPTY
    units: Mapping[str, Unit] = _EMPTY
    exchange: Exchange | None = None
    tolerances: Mapping[str, Tolerance] = _EMPTY
    pins: tuple[Pin, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    reports: tuple[Output, ...] = ()
    baseline: str | None = None
    fields: Mapping[str, str] = _EMPTY
    limits: Mapping[str, int] = _EMPTY
    strict: bool = False
    root: str = "."
    path: str | None = None
    origins: Mapping[str, str] = _EMPTY
