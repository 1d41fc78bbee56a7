"""`twosource schema` and `twosource rules`: what the program says of itself."""

from __future__ import annotations

from typing import Annotated

import typer

from twosource.errors import UsageError, nearest


def schema(
    config: Annotated[bool, typer.Option("--config", help="The schema of claims.yaml.")] = False,
    claims: Annotated[bool, typer.Option("--claims", help="The schema of a line of `extract`.")] = False,
) -> None:
    """Print the JSON Schema of a report (of claims.yaml, of a claim)."""
    import json

    from twosource.cli.terminal import emit
    from twosource.config.schema import CONFIG_SCHEMA
    from twosource.report.schema import CLAIM_SCHEMA, REPORT_SCHEMA

    chosen = CONFIG_SCHEMA if config else CLAIM_SCHEMA if claims else REPORT_SCHEMA
    emit(json.dumps(chosen, indent=2) + "\n", machine=True)


def rules(
    rule: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="A rule's id.", show_default=False)
    ] = None,
) -> None:
    """List the rules, or print the page of one: what it reads, and its examples."""
    from twosource.cli.terminal import emit
    from twosource.report.rule_page import as_list, as_page
    from twosource.rules import attribution, numeric

    known = {r.id: r for r in (*numeric.RULES, *getattr(attribution, "RULES", ()))}
    if rule is None:
        emit(as_list(known.values()))
        return
    if rule not in known:
        raise UsageError(f"there is no rule `{rule}`{nearest(rule, known)}")
    emit(as_page(known[rule]))
