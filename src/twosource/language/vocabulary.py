"""The name of a built-in vocabulary in, its families or its table out; each is read once."""

from __future__ import annotations

import os
from functools import cache

from twosource.annotation import Any

# Beside this file, and not by importlib.resources, whose import takes longer than to read all of them.
_DATA = os.path.join(os.path.dirname(__file__), "data")


def _read(file: str) -> str:
    with open(os.path.join(_DATA, file), encoding="utf-8") as stream:
        return stream.read()


@cache
def vocabulary(name: str) -> dict[str, Any]:
    """The families of `language/data/NAME.yaml` by name: words, a mapping to words, or a list of words.

    The files are YAML of the plainest kind, a family a line. Read as lines they cost a thirtieth of what a
    parser of all YAML takes, and a test holds both readings against each other.
    """
    families: dict[str, Any] = {}
    family = ""
    for line in _read(f"{name}.yaml").splitlines():
        if line.startswith("  - "):
            families[family].append(line[4:].strip())
        elif line and not line.startswith("#"):
            family, _, words = line.partition(":")
            families[family] = _said(words.strip())
    return families


def _said(words: str) -> Any:
    if words.startswith("{"):
        return dict(field.split(": ") for field in words[1:-1].split(", "))
    return words or []


def table(name: str) -> list[list[str]]:
    """The rows of `language/data/NAME.tsv`, split at tabs; comment lines are left out."""
    text = _read(f"{name}.tsv")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
