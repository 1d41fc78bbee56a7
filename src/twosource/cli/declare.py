"""`twosource pin` and `twosource waive`: a fact of the documents of claims.yaml in, an entry in claims.yaml out."""

from pathlib import Path

from twosource.annotation import Annotated
from twosource.cli import options
from twosource.cli.declared import argument, option
from twosource.config import Config
from twosource.errors import ConfigError, UsageError
from twosource.model import Report, Verdict

FactId = Annotated[str, argument(metavar="FACT", help="The id of a fact, or its beginning.")]


def pin(
    fact: FactId,
    publisher: Annotated[
        str | None, option("--publisher", metavar="NAME", help="The outlet whose sentence is right.")
    ] = None,
    config: options.ConfigFile = None,
) -> None:
    """Write the sentence of a fact into claims.yaml as a pin: what you declare true."""
    from twosource.report.place import Places
    from twosource.report.printable import printable

    settings, report, verdict = _found(fact, config)
    places = Places(report.documents)
    claims = [c for c in verdict.fact.claims if publisher in (None, places.publisher(c))]
    if not claims:
        raise UsageError(f"`{publisher}` does not state the fact {verdict.id}")
    if publisher is None and verdict.verdict == "divergence":
        outlets = ", ".join(sorted({places.publisher(c) for c in claims}))
        raise UsageError(
            f"the sources of {verdict.id} diverge; say which is right with --publisher ({outlets})"
        )
    says = printable(places.sentence(claims[0]))
    _write(settings, "pins", {"id": f"fact-{verdict.id[:8]}", "says": says})


def waive(
    fact: FactId,
    reason: Annotated[str, option("--reason", metavar="WORDS", help="Why it is accepted.")],
    until: Annotated[str, option("--until", metavar="DATE", help="Its last day, as 2030-01-31.")],
    config: options.ConfigFile = None,
) -> None:
    """Write a waiver of a fact into claims.yaml: what you accept until a day."""
    from datetime import date

    try:
        date.fromisoformat(until)
    except ValueError:
        raise UsageError(f"`--until {until}` is no date like 2030-01-31") from None
    settings, _, verdict = _found(fact, config)
    _write(settings, "waivers", {"fact": verdict.id, "reason": reason, "until": until})


def _found(fact: str, file: str | None) -> tuple[Config, Report, Verdict]:
    """The Config, the report on its documents, and the one fact whose id begins so."""
    from twosource import check
    from twosource.cli.gather import gather, settle

    settings = settle(file, isolated=False)
    if settings.path is None:
        raise ConfigError("there is no claims.yaml to write to; `twosource init` makes one")
    loaded = gather(None, settings)
    report = check(loaded.documents, settings, loaded.skipped)
    held = [v for v in report.verdicts if v.id.startswith(fact.lower())]
    if len(held) != 1:
        found = "no fact" if not held else f"{len(held)} facts"
        raise UsageError(
            f"{found} of {settings.path} has an id that begins with `{fact}`; see `twosource check`"
        )
    return settings, report, held[0]


def _write(settings: Config, key: str, entry: dict[str, str]) -> None:
    from twosource.cli.terminal import emit
    from twosource.cli.writing import write_whole
    from twosource.config.append import append

    path = Path(settings.path or "")
    text = path.read_text(encoding="utf-8-sig")
    write_whole(path, append(text, key, entry, str(path)))
    emit(f"{path}: added to `{key}`\n")
