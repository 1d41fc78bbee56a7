"""`twosource check`: documents in, a report in any format and the exit status out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from twosource.cli.ending import UNTRUSTED, complain
from twosource.cli.options import Colour, ConfigFile, FormatName, Isolated, Paths, Width
from twosource.errors import UsageError
from twosource.model import Report

if TYPE_CHECKING:
    from twosource.load import Loaded

FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar="SEVERITY",
        help="Exit with 1 from this severity: error (default), warning, note, single-source or never.",
        show_default=False,
    ),
]
_RANK = {"none": 0, "note": 1, "warning": 2, "error": 3}


def check(
    paths: Paths = None,
    format_: FormatName = "table",
    fail_on: FailOn = None,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help="End with 0 whatever was found.")] = False,
    config: ConfigFile = None,
    isolated: Isolated = False,
    color: Colour = "auto",
    width: Width = None,
) -> None:
    """Show what the documents agree on, where they diverge, and what rests on one source."""
    from twosource.cli.gather import gather, settle
    from twosource.cli.terminal import emit, page
    from twosource.pipeline import check as compare
    from twosource.report import chosen, render

    machine, sheet = chosen(format_).machine, page(color, width)
    settings = settle(config, isolated, fail_on=fail_on)
    loaded = gather(paths, settings)
    if len(loaded.documents) < 2:
        _refuse(loaded)
    report = compare(loaded.documents, settings, loaded.skipped)
    emit(render(format_, report, sheet), machine)
    _say_if_nothing_met(report)
    if loaded.skipped:
        raise typer.Exit(UNTRUSTED)
    if not exit_zero and fails(report, settings.fail_on):
        raise typer.Exit(1)


def fails(report: Report, fail_on: str) -> bool:
    """Whether anything in the report is at or above the severity to fail on."""
    if fail_on == "never":
        return False
    if fail_on == "single-source":
        return any(v.severity != "none" or v.verdict == "single-source" for v in report.verdicts)
    return any(_RANK[v.severity] >= _RANK[fail_on] for v in report.verdicts)


def _refuse(loaded: Loaded) -> NoReturn:
    """End a run that has too few documents; where one could not be read, that has been said and is the cause."""
    if loaded.skipped:
        raise typer.Exit(UNTRUSTED)
    found = "there is one document alone" if loaded.documents else "there is no document"
    raise UsageError(f"nothing to compare: {found}; give two or more")


def _say_if_nothing_met(report: Report) -> None:
    """A run in which no claim met another must not look like a clean one."""
    if all(len({c.document for c in v.fact.claims}) < 2 for v in report.verdicts):
        complain("nothing was compared: no claim stands in two documents")
