"""The name of a command in, the function that it runs out: only the module of the one that is called is imported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from twosource.annotation import Any
from twosource.imported import imported

# In the order of the help; each is the function of its name in the module.
COMMANDS: Mapping[str, str] = MappingProxyType(
    {
        "check": "twosource.cli.check",
        "extract": "twosource.cli.extract",
        "explain": "twosource.cli.explain",
        "stories": "twosource.cli.stories",
        "archive": "twosource.cli.archive",
        "diff": "twosource.cli.diff",
        "init": "twosource.cli.configure",
        "pin": "twosource.cli.declare",
        "waive": "twosource.cli.declare",
        "config": "twosource.cli.configure",
        "rules": "twosource.cli.describe",
        "schema": "twosource.cli.describe",
    }
)


def command(name: str) -> Callable[..., int | None]:
    """The function of the command of that name; what it returns is the exit status, None for 0."""
    function: Callable[..., Any] = imported(COMMANDS[name], name)
    return function
