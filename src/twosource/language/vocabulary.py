"""The name of a built-in vocabulary in, its YAML or table out; each is read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

# Beside this file, and not by importlib.resources, whose import takes longer than to read all of them.
_DATA = Path(__file__).with_name("data")


@cache
def vocabulary(name: str) -> dict[str, Any]:
    """The mapping in `language/data/NAME.yaml`."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = (_DATA / f"{name}.yaml").read_text(encoding="utf-8")
    table: dict[str, Any] = yaml.load(text, Loader=loader)
    return table


def table(name: str) -> list[list[str]]:
    """The rows of `language/data/NAME.tsv`, split at tabs; comment lines are left out."""
    text = (_DATA / f"{name}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
