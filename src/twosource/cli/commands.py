"""The name of a command in, the command out: only the one that is called is imported and built.

Building all of them takes as long as reading an article, and every start of the program would pay it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any

import typer

from twosource.cli.ending import Ending
from twosource.errors import UsageError, nearest

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


class Commands(Ending):
    """The command group over COMMANDS."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002
        """The names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of that name. Raises UsageError with the nearest name where there is none."""
        if cmd_name in COMMANDS:
            return built(cmd_name)
        if ctx.resilient_parsing:  # the shell asks for completions
            return None
        raise UsageError(f"there is no command `{cmd_name}`{nearest(cmd_name, COMMANDS)}")


@cache
def built(name: str) -> Any:
    """The one command of an application of its own."""
    alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    alone.command(name)(getattr(import_module(COMMANDS[name]), name))
    return typer.main.get_command(alone)
