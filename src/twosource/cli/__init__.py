"""Arguments in, exit status out: parse, one call, render; thin."""

from __future__ import annotations

from typing import Annotated

import typer

from twosource.cli.commands import Commands
from twosource.version import VERSION

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
