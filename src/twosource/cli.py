"""Arguments in, exit status out: parse, one call, render; thin."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.command()
def extract(
    paths: Annotated[list[str] | None, typer.Argument()] = None,  # noqa: ARG001
    format: Annotated[str, typer.Option("--format")] = "jsonl",  # noqa: A002, ARG001
) -> None:
    """Print the claims of each document, one a line."""
    from twosource.load.jsonlines import read_jsonlines
    from twosource.pipeline import read
    from twosource.report.json import claim_json

    for document in read_jsonlines(sys.stdin, "-"):
        for claim in read(document):
            sys.stdout.write(json.dumps(claim_json(claim), ensure_ascii=False) + "\n")


@app.command()
def check(
    paths: Annotated[list[str] | None, typer.Argument()] = None,  # noqa: ARG001
    format: Annotated[str, typer.Option("--format")] = "table",  # noqa: A002, ARG001
) -> None:
    """Show what the documents agree on, where they diverge, and what rests on one source."""
    from twosource.load.jsonlines import read_jsonlines
    from twosource.pipeline import check as run
    from twosource.report.json import report_json

    report = run(read_jsonlines(sys.stdin, "-"))
    sys.stdout.write(json.dumps(report_json(report, "0.1.0"), ensure_ascii=False) + "\n")
