"""The whole command line as typer has it: help, completion, and the word for every wrong argument."""

from __future__ import annotations

from functools import cache
from inspect import Parameter, Signature
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from twosource.cli import declared
from twosource.cli.commands import COMMANDS, command
from twosource.cli.ending import ended
from twosource.errors import UsageError, nearest
from twosource.version import VERSION


class Commands(TyperGroup):
    """The command group over COMMANDS: only the one that is called is built; every command ends through `ended`."""

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

    def invoke(self, ctx: Any) -> Any:
        """Run the command; the exceptions of the parser itself are its own to tell."""
        status = ended(lambda: TyperGroup.invoke(self, ctx), passing=(typer.Abort,))
        if status:
            raise typer.Exit(status)


@cache
def built(name: str) -> Any:
    """The one command of an application of its own."""
    alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    alone.command(name)(_declared(name))
    return typer.main.get_command(alone)


def _declared(name: str) -> Any:
    """The function of the command, its parameters declared as typer reads them."""
    function = command(name)

    def call(**values: Any) -> int | None:
        return function(**values)

    signature = []
    for each in declared.parameters(function):
        how = typer.Option if each.declared.names else typer.Argument
        hint = Annotated[each.hint, how(*each.declared.names, **each.declared.settings)]  # type: ignore[name-defined]
        default = Parameter.empty if each.default is declared.MISSING else each.default
        signature.append(
            Parameter(each.name, Parameter.POSITIONAL_OR_KEYWORD, default=default, annotation=hint)
        )
    call.__annotations__ = {each.name: each.annotation for each in signature}
    call.__doc__ = function.__doc__
    call.__signature__ = Signature(signature)  # type: ignore[attr-defined]
    return call


app = typer.Typer(
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"twosource {VERSION}")
        raise typer.Exit


@app.callback()
def twosource(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and end.")
    ] = False,
) -> None:
    """Show what several sources agree on, where they differ, and what rests on one of them alone."""
