"""A report with the user's waivers or a baseline in, the report out with what they accept marked as waived.

A waiver needs a reason and a last day; one that has lapsed, or whose day cannot be read, waives
nothing, and one that matches nothing is a finding: what no longer holds must not stay unseen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fnmatch import fnmatchcase

from twosource.config import Config, Waiver
from twosource.model import Finding, Report, Verdict
from twosource.noun import replace
from twosource.pattern import pattern

_DAY = pattern(r"\d{4}-\d{2}-\d{2}")
# Fewer digits of a fingerprint than these could mean two facts.
_SHORTEST = 8


def waive(report: Report, config: Config, today: Callable[[], date]) -> Report:
    """The report with the verdicts that a waiver of `config` holds for; `today` is asked only if there is one.

    A waiver holds through its last day, and for divergences and single-source facts alike.
    """
    if not config.waivers:
        return report
    day = today()
    verdicts, findings = list(report.verdicts), list(report.findings)
    for waiver in config.waivers:
        place = f"{config.path or 'claims.yaml'}:{waiver.line}"
        until = _last_day(waiver.until)
        if until is None:
            findings.append(_unreadable(waiver, place))
            continue
        matched = [n for n, verdict in enumerate(verdicts) if matches(waiver, verdict)]
        if not matched:
            findings.append(_idle(waiver, place))
        elif until < day:
            findings.append(_lapsed(waiver, place))
        else:
            for n in matched:
                verdicts[n] = replace(verdicts[n], waived=f"until {waiver.until}: {waiver.reason}")
    return replace(report, verdicts=tuple(verdicts), findings=tuple(findings))


def matches(waiver: Waiver, verdict: Verdict) -> bool:
    """Whether the waiver names the fact, by its fingerprint or a pattern of its label (`*`, `?`, any case).

    An agreement needs no waiver: a pattern passes over it.
    """
    if waiver.fact is not None:
        return len(waiver.fact) >= _SHORTEST and verdict.id.startswith(waiver.fact.lower())
    if waiver.label is None or verdict.verdict == "agreement":
        return False
    return fnmatchcase(verdict.fact.label.casefold(), waiver.label.casefold())


def _last_day(text: str) -> date | None:
    """The day, only where it is a real one in the form 2024-06-30."""
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _named(waiver: Waiver) -> str:
    return f"`{waiver.fact or waiver.label}`"


def _unreadable(waiver: Waiver, place: str) -> Finding:
    message = f"the waiver of {_named(waiver)} has no last day: {waiver.until!r} is no date like 2024-06-30"
    return Finding("unreadable-waiver", "error", message, place)


def _lapsed(waiver: Waiver, place: str) -> Finding:
    message = f"the waiver of {_named(waiver)} lapsed on {waiver.until} ({waiver.reason})"
    return Finding("lapsed-waiver", "warning", message, place)


def _idle(waiver: Waiver, place: str) -> Finding:
    message = f"the waiver of {_named(waiver)} matches no fact; drop it"
    return Finding("idle-waiver", "warning", message, place)
