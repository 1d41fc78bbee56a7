"""How documents are read, as one value: the limits that no newsroom meets and hostile input does, and the names of fields."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from twosource.config.limits import Limits as Limits
from twosource.config.limits import remedy as remedy
from twosource.row import NamedTuple

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
