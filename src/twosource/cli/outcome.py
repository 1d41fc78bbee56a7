"""A report in, what the run comes to out: what is waived, what is shown, and the exit status."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from twosource.annotation import TYPE_CHECKING
from twosource.cli.ending import complain
from twosource.config import Config, Output
from twosource.errors import ConfigError, UsageError
from twosource.model import Report, Severity

if TYPE_CHECKING:
    from datetime import date

_RANK: dict[Severity, int] = {"none": 0, "note": 1, "warning": 2, "error": 3}


def forgiven(report: Report, config: Config, today: str | None) -> Report:
    """The report with what the waivers and the baseline of the Config accept marked as waived."""
    if config.waivers:
        from twosource.waive import waive

        report = waive(report, config, lambda: _day(today))
    if config.baseline is None:
        return report
    from pathlib import Path

    from twosource.baseline import accept, read

    path = Path(config.root if _from_file(config, "baseline") else ".") / config.baseline
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise ConfigError(
            f"{path}: the baseline cannot be read; write one with `twosource check --write-baseline {path}`"
        ) from None
    return accept(report, read(text, str(path)))


def _day(text: str | None) -> date:
    """The day that waivers are held against: the user's word, else the calendar's."""
    from datetime import date

    if text is None:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"`--today {text}` is no date like 2024-06-30") from None


def write_baseline(report: Report, path: str) -> None:
    """Write the divergences of the report as the baseline of later runs."""
    from twosource.baseline import written
    from twosource.cli.writing import write_whole

    write_whole(path, written(report))


def narrowing(only: Sequence[str], skip: Sequence[str], least: int, sort: str) -> Callable[[Report], Report]:
    """What leaves out and orders the facts as the options say. Raises UsageError for a word that names none."""
    if not only and not skip and least < 2 and sort == "document":
        return lambda report: report
    from twosource.report.narrow import choice, narrow, ordered

    kept, dropped = [choice(text) for text in only], [choice(text) for text in skip]
    return lambda report: ordered(narrow(report, kept, dropped, least), sort)


def writing(given: Sequence[str]) -> Callable[[Report, Config], None]:
    """What writes the reports that claims.yaml and `--report` ask for. Raises UsageError for a form that is not known."""
    wanted: tuple[Output, ...] = ()
    if given:
        from twosource.cli.writing import outputs

        wanted = outputs(given)

    def written(report: Report, config: Config) -> None:
        if config.reports or wanted:
            from twosource.cli.writing import write_reports

            write_reports(report, config.reports, config.root)
            write_reports(report, wanted, ".")

    return written


def fails(report: Report, fail_on: str) -> bool:
    """Whether anything in the report that is not waived is at or above the severity to fail on."""
    if fail_on == "never":
        return False
    verdicts = [v for v in report.verdicts if v.waived is None]
    severities: Sequence[Severity] = [*(v.severity for v in verdicts), *(f.severity for f in report.findings)]
    if fail_on == "single-source":
        return any(v.verdict == "single-source" for v in verdicts) or any(s != "none" for s in severities)
    return any(_RANK[severity] >= _RANK[_severity(fail_on)] for severity in severities)


def _severity(name: str) -> Severity:
    return next(severity for severity in _RANK if severity == name)


def say_if_nothing_met(report: Report) -> None:
    """A run in which no claim met another must not look like a clean one."""
    if all(len({c.document for c in v.fact.claims}) < 2 for v in report.verdicts):
        complain("nothing was compared: no claim stands in two documents")


def _from_file(config: Config, key: str) -> bool:
    """Whether claims.yaml set the key, so that a path in it counts from there."""
    return config.path is not None and config.origins.get(key, "").startswith(f"{config.path}:")
