"""How documents are read, as one value: the limits that no newsroom meets and hostile input does, and the names of fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Limits(NamedTuple):
    """Limits in bytes and counts; one that is met is named, and what goes beyond it is not read.

    `document_bytes` holds for one document (a file, a line of JSON Lines, a member of an archive),
    `documents` for a run, `expanded_bytes` and `expansion` (times the packed size) for what an
    archive unpacks to, `members` for the entries of one archive, `depth` for nesting of mark-up,
    archives in archives and folders.
    """

    document_bytes: int = 50_000_000
    documents: int = 1_000_000
    expanded_bytes: int = 2_000_000_000
    expansion: int = 200
    members: int = 1_000_000
    depth: int = 200


DEFAULT = Limits()


class Options(NamedTuple):
    """What a reader is given beside its source.

    `keys` says under which name a JSON object or a CSV column has a field of ours: {"text": "body"}.
    """

    limits: Limits = DEFAULT
    keys: Mapping[str, str] = MappingProxyType({})

    def named(self, fields: Mapping[str, object]) -> dict[str, object]:
        """`fields` under our own names; a name with dots goes into objects: "article.body"."""
        found = dict(fields)
        for ours, theirs in self.keys.items():
            value: object = fields
            for part in [theirs] if theirs in fields else theirs.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            found[ours] = value
        return found
