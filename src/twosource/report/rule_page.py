"""A rule in, its page of documentation out: what it reads, on what authority, and its own examples."""

from __future__ import annotations

from collections.abc import Iterable

from twosource.annotation import Any
from twosource.rules.rule import Rule


def as_list(rows: Iterable[tuple[str, str]]) -> str:
    """One line for each id and its sentence."""
    held = list(rows)
    wide = max((len(name) for name, _ in held), default=0)
    return "".join(f"{name:<{wide}}  {because}\n" for name, because in held)


def as_page(rule: Rule[Any]) -> str:
    """The page of one rule, in Markdown."""
    read, ignored = (
        "".join(f"- {example}\n" for example in examples) for examples in (rule.matches, rule.ignores)
    )
    return f"# {rule.id}\n\n{rule.because}\n\nIt reads:\n\n{read}\nIt does not read:\n\n{ignored}"
