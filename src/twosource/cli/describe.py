"""`twosource schema` and `twosource rules`: what the program says of itself."""

from twosource.annotation import TYPE_CHECKING, Annotated, Any
from twosource.cli.declared import argument, option
from twosource.errors import UsageError, nearest

if TYPE_CHECKING:
    from twosource.rules.rule import Rule


def schema(
    config: Annotated[bool, option("--config", help="The schema of claims.yaml.")] = False,
    claims: Annotated[bool, option("--claims", help="The schema of a line of `extract`.")] = False,
) -> None:
    """Print the JSON Schema of a report (of claims.yaml, of a claim)."""
    import json

    from twosource.cli.terminal import emit
    from twosource.config.schema import CONFIG_SCHEMA
    from twosource.report.schema import CLAIM_SCHEMA, REPORT_SCHEMA

    chosen = CONFIG_SCHEMA if config else CLAIM_SCHEMA if claims else REPORT_SCHEMA
    emit(json.dumps(chosen, indent=2) + "\n", machine=True)


def _rules() -> "dict[str, Rule[Any]]":
    from twosource.rules import numeric
    from twosource.rules.attribution import catalogue

    found: tuple[Rule[Any], ...] = (*numeric.RULES, *catalogue.RULES)
    return {rule.id: rule for rule in found}


def _ids(incomplete: str) -> list[str]:
    from twosource.report import rungs

    return [rule for rule in [*_rules(), *rungs.known()] if rule.startswith(incomplete)]


def rules(
    rule: Annotated[
        str | None,
        argument(metavar="[ID]", help="A rule's id.", show_default=False, autocompletion=_ids),
    ] = None,
) -> None:
    """List the rules and the levels of comparison, or print the page of one: what it reads or means, its examples."""
    from twosource.cli.terminal import emit
    from twosource.report import rungs
    from twosource.report.rule_page import as_list, as_page

    known, levels = _rules(), rungs.known()
    if rule is None:
        emit(as_list([*((r.id, r.because) for r in known.values()), *levels.items()]))
    elif rule in known:
        emit(as_page(known[rule]))
    elif rule in levels:
        emit(f"# {rule}\n\n{levels[rule]}\n")
    else:
        raise UsageError(f"there is no rule `{rule}`{nearest(rule, [*known, *levels])}")
