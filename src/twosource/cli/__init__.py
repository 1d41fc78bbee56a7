"""Arguments in, exit status out: parse, one call, render; thin."""

from __future__ import annotations

from typing import Annotated

import typer

from twosource.cli.archive import archive
from twosource.cli.check import check
from twosource.cli.configure import config, init
from twosource.cli.declare import pin, waive
from twosource.cli.describe import rules, schema
from twosource.cli.diff import diff
from twosource.cli.ending import Ending
from twosource.cli.explain import explain
from twosource.cli.extract import extract
from twosource.cli.stories import stories
from twosource.version import VERSION

app = typer.Typer(
    cls=Ending,
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


for _command in (check, extract, explain, stories, archive, diff, init, pin, waive, config, rules, schema):
    app.command()(_command)
