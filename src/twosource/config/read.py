"""The text of a claims.yaml in, one Config out; every value is checked by the published schema at its line."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from twosource.annotation import Any, NoReturn
from twosource.config import (
    Config,
    Exchange,
    Listed,
    Output,
    Pin,
    Publisher,
    Tolerance,
    Unit,
    Waiver,
)
from twosource.config.limits import count
from twosource.config.plain import compose
from twosource.config.schema import CONFIG_SCHEMA, Schema
from twosource.errors import ConfigError, nearest

_KINDS = {"array": "SequenceNode", "object": "MappingNode"}
_WORDS = {
    "array": "a list",
    "object": "a table of keys",
    "string": "text",
    "number": "a number",
    "boolean": "true or false",
}


class _Reader:
    """Walks the YAML nodes beside the schema; the schema is finite, so a recursive alias ends the walk."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.lines: dict[str, int] = {}

    def refuse(self, node: Any, message: str) -> NoReturn:
        raise ConfigError(f"{self.name}:{node.start_mark.line + 1}: {message}")

    def value(self, node: Any, schema: Schema, key: str) -> Any:
        if node.tag == "tag:yaml.org,2002:null":
            return None
        if "anyOf" in schema:
            return self.any_of(node, schema["anyOf"], key)
        if "enum" in schema:
            return self.chosen(node, schema["enum"], key)
        kind = schema["type"]
        if type(node).__name__ != _KINDS.get(kind, "ScalarNode"):
            self.refuse(node, f"`{key}` must be {_WORDS[kind]}")
        return {"array": self.array, "object": self.object}.get(kind, self.scalar)(node, schema, key)

    def any_of(self, node: Any, choices: list[Schema], key: str) -> Any:
        fitting = [s for s in choices if type(node).__name__ == _KINDS.get(s["type"], "ScalarNode")]
        if len(fitting) == 1:
            return self.value(node, fitting[0], key)
        for schema in fitting:
            try:
                return self.value(node, schema, key)
            except ConfigError:
                continue
        return self.refuse(
            node, f"`{key}` must be {' or '.join(_WORDS[s['type']] for s in choices)} of the right form"
        )

    def chosen(self, node: Any, known: list[str], key: str) -> str:
        if getattr(node, "value", None) not in known:
            self.refuse(node, f"`{key}` must be one of {', '.join(known)}")
        return str(node.value)

    def array(self, node: Any, schema: Schema, key: str) -> list[Any]:
        return [self.value(item, schema["items"], key) for item in node.value]

    def object(self, node: Any, schema: Schema, key: str) -> dict[str, Any]:
        known, found = schema.get("properties", {}), {}
        for name_node, value_node in node.value:
            name = str(name_node.value)
            if name in found:
                self.refuse(name_node, f"`{name}` stands twice; keep one")
            inner = known.get(name, schema.get("additionalProperties", False))
            if inner is False:
                self.refuse(name_node, f"unknown key `{name}`{nearest(name, known)}")
            if not _fits(name, schema.get("propertyNames", {})):
                self.refuse(name_node, f"`{name}` is no key of the form {schema['propertyNames']['pattern']}")
            self.lines.setdefault(name, name_node.start_mark.line + 1)
            found[name] = self.value(value_node, inner, name)
        for name in schema.get("required", ()):
            if found.get(name) is None:
                self.refuse(node, f"`{name}` is missing in an entry of `{key}`")
        return {"": node.start_mark.line + 1, **found}

    def scalar(self, node: Any, schema: Schema, key: str) -> str | bool | Decimal:
        kind = schema["type"]
        if kind == "boolean":
            if node.tag != "tag:yaml.org,2002:bool":
                self.refuse(node, f"`{key}` must be true or false, not {node.value!r}")
            return str(node.value).lower() in ("true", "yes", "on")
        if kind == "number":
            return self.number(node, schema, key)
        text = str(node.value)
        if len(text.strip()) < schema.get("minLength", 0):
            self.refuse(node, f"`{key}` is empty; write a value or drop the key")
        if not _fits(text, schema):
            self.refuse(node, f"`{key}` must have the form {schema['pattern']}, which {text!r} has not")
        return text

    def number(self, node: Any, schema: Schema, key: str) -> Decimal:
        try:
            number = Decimal(node.value)
        except InvalidOperation:
            self.refuse(node, f"`{key}` must be a number, not {node.value!r}")
        low, above = schema.get("minimum"), schema.get("exclusiveMinimum")
        if (
            not number.is_finite()
            or (low is not None and number < low)
            or (above is not None and number <= above)
        ):
            self.refuse(
                node, f"`{key}` must be {'above 0' if above is not None else '0 or more'}, not {node.value}"
            )
        return number


def _fits(text: str, schema: Schema) -> bool:
    import re

    return "pattern" not in schema or re.search(schema["pattern"], text) is not None


def parse(text: str, name: str) -> dict[str, Any]:
    """The values of a claims.yaml by key; each table carries its line under the empty key, the whole its keys' lines.

    Raises ConfigError, whose message begins with `name` and the line.
    """
    node = compose(text) or _composed(text, name)
    if node is None or node.tag == "tag:yaml.org,2002:null":
        return {}
    values: dict[str, Any] = _Reader(name).value(node, CONFIG_SCHEMA, "claims.yaml")
    return {**values, "": {str(key.value): key.start_mark.line + 1 for key, _ in node.value}}


def _composed(text: str, name: str) -> Any:
    """The root of the file as a parser of all YAML reads it, None if it is empty."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{name}:{mark.line + 1}" if mark else name
        problem = getattr(error, "problem", None) or "it is no YAML"
        raise ConfigError(f"{where}: cannot be read as YAML: {problem}") from None


def build(values: dict[str, Any], name: str, root: str) -> Config:
    """The Config that parsed `values` make; `root` is the folder their paths are relative to."""
    given = {key: _BUILD[key](value) for key, value in values.items() if key and value is not None}
    origins = {key: f"{name}:{values[''][key]}" for key in given}
    return Config(**given, root=root, path=name, origins=origins)


def _plain(table: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in table.items() if key}


def _names(table: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(value or ()) for key, value in _plain(table).items()}


def _listed(entries: list[Any]) -> tuple[Listed, ...]:
    def one(entry: Any) -> Listed:
        if isinstance(entry, str):
            return Listed(entry)
        fields = _plain(entry)
        if fields.get("credits") is not None:
            fields["credits"] = tuple(fields["credits"])
        return Listed(**fields)

    return tuple(one(entry) for entry in entries if entry is not None)


def _publishers(table: dict[str, Any]) -> dict[str, Publisher]:
    return {
        name: Publisher(tuple((value or {}).get("aliases") or ()), (value or {}).get("owner"))
        for name, value in _plain(table).items()
    }


def _units(table: dict[str, Any]) -> dict[str, Unit]:
    return {
        name: Unit(tuple(value.get("aliases") or ()), value["of"], value["factor"])
        for name, value in _plain(table).items()
        if value
    }


def _tolerances(table: dict[str, Any]) -> dict[str, Tolerance]:
    def one(value: Decimal | str) -> Tolerance:
        if isinstance(value, Decimal):
            return Tolerance(absolute=value)
        return Tolerance(relative=Decimal(value.rstrip(" %")) / 100)

    return {name: one(value) for name, value in _plain(table).items() if value is not None}


def _pins(entries: list[Any]) -> tuple[Pin, ...]:
    given = [entry for entry in entries if entry]
    return tuple(Pin(e["says"], e.get("id") or f"pin-{n}") for n, e in enumerate(given, 1))


def _count(value: Decimal | str) -> int:
    return int(value) if isinstance(value, Decimal) else count(value)


def _waivers(entries: list[Any]) -> tuple[Waiver, ...]:
    return tuple(Waiver(e["reason"], e["until"], e.get("fact"), e.get("label"), e[""]) for e in entries if e)


def _outputs(entries: list[Any]) -> tuple[Output, ...]:
    return tuple(Output(*entry.split(":", 1)) for entry in entries if entry)


_BUILD: dict[str, Callable[[Any], Any]] = {
    "documents": _listed,
    "fail_on": str,
    "independent": bool,
    "publishers": _publishers,
    "agencies": _names,
    "aliases": _names,
    "concepts": _names,
    "units": _units,
    "exchange": lambda e: Exchange(e["date"], e["base"], _plain(e["rates"])),
    "tolerances": _tolerances,
    "pins": _pins,
    "waivers": _waivers,
    "reports": _outputs,
    "baseline": str,
    "fields": lambda table: {key: str(value) for key, value in _plain(table).items() if value},
    "limits": lambda table: {key: _count(value) for key, value in _plain(table).items() if value},
    "strict": bool,
}
