"""A Config in, its values with where each comes from out: as claims.yaml would say them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from twosource.annotation import Any
from twosource.config import Config, Exchange, Listed, Output, Pin, Publisher, Tolerance, Unit, Waiver
from twosource.config.limits import Limits

_NOT_KEYS = ("root", "path", "origins")


def shown(config: Config) -> str:
    """Each key with its value on one line, and its origin as a comment."""
    rows = []
    for field in fields(config):
        if field.name == "limits":
            rows += _limits(config)
        elif field.name not in _NOT_KEYS:
            value = _flow(getattr(config, field.name))
            rows.append(f"{field.name}: {value}  # {config.origins.get(field.name, 'default')}\n")
    return "".join(rows)


def _limits(config: Config) -> list[str]:
    """Every limit on a line of its own, for each may come from elsewhere."""
    held = Limits()._replace(**config.limits)._asdict()
    origins = {name: config.origins.get(f"limits.{name}", "default") for name in held}
    return ["limits:\n", *(f"  {name}: {value}  # {origins[name]}\n" for name, value in held.items())]


def _flow(value: Any) -> str:
    """A value in YAML's flow form, which is JSON's."""
    import json

    return json.dumps(_plain(value), ensure_ascii=False, default=str)


def _plain(value: Any) -> Any:
    if isinstance(value, Tolerance):
        return f"{value.relative * 100:f}%" if value.relative is not None else value.absolute
    if isinstance(value, Output):
        return f"{value.format}:{value.path}"
    if isinstance(value, Listed) and value[1:] == Listed("")[1:]:
        return value.path
    if isinstance(value, Listed | Publisher | Unit | Exchange | Pin | Waiver):
        said = {key: _plain(part) for key, part in value._asdict().items() if part not in (None, ())}
        said.pop("line", None)
        return said
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
