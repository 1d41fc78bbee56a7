"""The options of the commands, each told once."""

from __future__ import annotations

from twosource.annotation import Annotated, Any
from twosource.cli.declared import argument, option


def _option(*names: str, about: str, **rest: Any) -> Any:
    """An option without a default in its help, for the help says it in words."""
    return option(*names, help=about, show_default=False, **rest)


def _formats(incomplete: str) -> list[str]:
    from twosource.report import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def _severities(incomplete: str) -> list[str]:
    from twosource.config import FAIL_ON

    return [name for name in FAIL_ON if name.startswith(incomplete)]


def _limits(incomplete: str) -> list[str]:
    from twosource.config.limits import ABOUT

    return [f"{name}=" for name in ABOUT if name.startswith(incomplete)]


Paths = Annotated[
    list[str] | None,
    argument(
        metavar="[PATH]...",
        help="Files, folders, globs or - for JSON Lines on standard input; none: the documents of claims.yaml.",
        show_default=False,
    ),
]
FormatName = Annotated[
    str, option("--format", "-f", metavar="NAME", help="How to print.", autocompletion=_formats)
]
ConfigFile = Annotated[
    str | None,
    _option("--config", metavar="FILE", about="This claims.yaml instead of the nearest upward."),
]
InputFormat = Annotated[
    str | None,
    _option(
        "--input-format",
        metavar="NAME",
        about="What standard input is: jsonl (default), html, pdf and the like.",
    ),
]
Limit = Annotated[
    list[str] | None,
    _option(
        "--limit",
        metavar="NAME=N",
        autocompletion=_limits,
        about="Read more, or less: document_bytes=200MB, depth=400; `twosource config` lists all; repeatable.",
    ),
]
Strict = Annotated[
    bool | None, _option("--strict/--no-strict", about="Exit with 2 for a document in another language too.")
]
Isolated = Annotated[bool, _option("--isolated", about="Read neither claims.yaml nor variables TWOSOURCE_*.")]
Colour = Annotated[str, option("--color", metavar="WHEN", help="auto, always or never.")]
Width = Annotated[int | None, _option("--width", min=1, metavar="COLUMNS", about="Break lines here.")]
Reports = Annotated[
    list[str] | None,
    _option("--report", metavar="FORMAT:PATH", about="Write a report to a file as well; repeatable."),
]
FailOn = Annotated[
    str | None,
    _option(
        "--fail-on",
        metavar="SEVERITY",
        autocompletion=_severities,
        about="Exit with 1 from here on: error (default), warning, note, single-source or never.",
    ),
]
ExitZero = Annotated[bool, _option("--exit-zero", about="Never exit with 1.")]
Independent = Annotated[
    bool | None,
    _option(
        "--independent/--no-independent", about="Count only sources that share no agency, owner or text."
    ),
]
Only = Annotated[
    list[str] | None,
    _option(
        "--only",
        metavar="WHAT",
        about="These facts alone: divergence, numeric, concept=prisoner, publisher=AP and the like; repeatable.",
    ),
]
Skip = Annotated[list[str] | None, _option("--skip", metavar="WHAT", about="All facts but these.")]
MinPublishers = Annotated[
    int, _option("--min-publishers", min=1, metavar="N", about="Only facts that so many outlets state.")
]
Sort = Annotated[
    str, _option("--sort", metavar="ORDER", about="document (default), severity, label or publishers.")
]
Baseline = Annotated[
    str | None, _option("--baseline", metavar="FILE", about="Divergences in this file do not fail.")
]
NewBaseline = Annotated[
    str | None, _option("--write-baseline", metavar="FILE", about="Write the divergences of this run there.")
]
Today = Annotated[
    str | None, _option("--today", metavar="DATE", about="The day that waivers are held against.")
]
Quiet = Annotated[bool, _option("--quiet", "-q", about="Divergences alone, and no remarks.")]
Verbose = Annotated[
    bool, _option("--verbose", "-v", about="The place and the normal form of each claim too.")
]
