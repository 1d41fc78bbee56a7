"""The options that several commands share, each told once."""

from __future__ import annotations

from typing import Annotated

import typer

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH]...",
        help="Files, folders, globs or - for JSON Lines on standard input; none: the documents of claims.yaml.",
        show_default=False,
    ),
]
FormatName = Annotated[str, typer.Option("--format", "-f", metavar="NAME", help="How to print.")]
ConfigFile = Annotated[
    str | None,
    typer.Option(
        "--config", metavar="FILE", help="This claims.yaml instead of the nearest upward.", show_default=False
    ),
]
Isolated = Annotated[
    bool, typer.Option("--isolated", help="Read neither claims.yaml nor TWOSOURCE_… variables.")
]
Colour = Annotated[str, typer.Option("--color", metavar="WHEN", help="auto, always or never.")]
Width = Annotated[
    int | None,
    typer.Option("--width", min=1, metavar="COLUMNS", help="Break lines here.", show_default=False),
]
