"""claims.yaml in, one frozen Config out; an unknown key is refused with the nearest known one."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that the user can set, with the defaults."""

    documents: tuple[str, ...] = ()
    fail_on: str = "error"
    independent: bool = False
    concepts: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    aliases: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
