"""A report in, what the run comes to out: what is waived, what is shown, and the exit status."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from twosource.cli.ending import complain
from twosource.cli.writing import write_whole
from twosource.config import Config
from twosource.errors import ConfigError, UsageError
from twosource.model import Report, Severity

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
    if text is None:
        return date.today()
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"`--today {text}` is no date like 2024-06-30") from None


def write_baseline(report: Report, path: str) -> None:
    """Write the divergences of the report as the baseline of later runs."""
    from twosource.baseline import written

    write_whole(path, written(report))


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
