"""The text of a claims.yaml and a new entry of one of its lists in, the text with the entry out; all else stays as it is."""

from __future__ import annotations

import json
from collections.abc import Mapping

from twosource.annotation import Any
from twosource.config.read import parse
from twosource.errors import ConfigError


def append(text: str, key: str, entry: Mapping[str, str], name: str) -> str:
    """The text with `entry` as the last of the list `key`, which is made where there is none.

    Comments and layout stay. Raises ConfigError, naming the file, where the text cannot be read.
    """
    before = parse(text, name)
    changed = _inserted(text, key, entry)
    after = parse(changed, name)
    if len(after[key]) != len(before.get(key) or ()) + 1:
        raise ConfigError(
            f"{name}: the list `{key}` has an unusual form; add the entry by hand: {_flow(entry)}"
        )
    return changed


def _inserted(text: str, key: str, entry: Mapping[str, str]) -> str:
    node = _list_of(text, key)
    if node is None:
        return f"{text.rstrip()}\n\n{key}:\n{_block(entry, 2)}".lstrip()
    start, end = node.start_mark.index, node.end_mark.index
    if not getattr(node, "value", None):  # nothing, null or []
        rest = text[end:].partition("\n")
        return f"{text[:start].rstrip()}{rest[0]}\n{_block(entry, 2)}{rest[2]}"
    if node.flow_style:
        return f"{text[: end - 1].rstrip().rstrip(',')}, {_flow(entry)}{text[end - 1 :]}"
    last = node.value[-1].end_mark.index
    held = text[:last].rstrip()
    line_end = text.find("\n", len(held))
    line_end = len(text) if line_end < 0 else line_end
    indent = node.value[0].start_mark.column - 2
    return f"{text[:line_end]}\n{_block(entry, indent)}{text[line_end + 1 :]}"


def _list_of(text: str, key: str) -> Any:
    import yaml

    root = yaml.compose(text, Loader=yaml.SafeLoader)
    return next((value for name, value in getattr(root, "value", ()) if name.value == key), None)


def _block(entry: Mapping[str, str], indent: int) -> str:
    rows = [f"{name}: {_scalar(value)}\n" for name, value in entry.items()]
    return "".join(" " * indent + ("- " if n == 0 else "  ") + row for n, row in enumerate(rows))


def _flow(entry: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{name}: {_scalar(value)}" for name, value in entry.items()) + "}"


def _scalar(text: str) -> str:
    """A YAML scalar in double quotes, which are JSON's."""
    return json.dumps(text, ensure_ascii=False)
