"""Waivers: what they hold for, when they lapse, and that an idle one is seen."""

from __future__ import annotations

from datetime import date

import pytest
from made import REPORT

from twosource.config import Config, Waiver
from twosource.model import Report
from twosource.waive import waive

DAY = date(2024, 6, 15)


def held(*waivers: Waiver) -> Report:
    return waive(REPORT, Config(waivers=waivers, path="claims.yaml"), lambda: DAY)


def waived(report: Report) -> list[int]:
    return [int(v.id[-1]) for v in report.verdicts if v.waived is not None]


@pytest.mark.parametrize(
    ("waiver", "numbers"),
    [
        (Waiver("known", "2024-06-30", fact="aaaa000000000001"), [1]),
        (Waiver("known", "2024-06-30", fact="AAAA000000000001"), [1]),
        (Waiver("known", "2024-06-15", fact="aaaa000000000001"), [1]),
        (Waiver("known", "2024-06-30", label="12 PEOPLE"), [1]),
        (Waiver("known", "2024-06-30", label="* bridges"), [3]),
        (Waiver("known", "2024-06-30", label="*"), [1, 3, 4]),
    ],
)
def test_a_waiver_holds(waiver: Waiver, numbers: list[int]) -> None:
    report = held(waiver)
    assert waived(report) == numbers
    assert report.findings == ()
    assert report.verdicts[numbers[0] - 1].waived == f"until {waiver.until}: known"


@pytest.mark.parametrize(
    ("waiver", "rule", "severity"),
    [
        (Waiver("known", "2024-06-14", fact="aaaa000000000001", line=7), "lapsed-waiver", "warning"),
        (Waiver("known", "2024-06-31", fact="aaaa000000000001", line=7), "unreadable-waiver", "error"),
        (Waiver("known", "soon", fact="aaaa000000000001", line=7), "unreadable-waiver", "error"),
        (Waiver("known", "20240630", fact="aaaa000000000001", line=7), "unreadable-waiver", "error"),
        (Waiver("known", "2024-06-30T00:00", fact="aaaa000000000001", line=7), "unreadable-waiver", "error"),
        (Waiver("known", "2024-06-30", fact="bbbb000000000001", line=7), "idle-waiver", "warning"),
        (Waiver("known", "2024-06-30", fact="aaaa", line=7), "idle-waiver", "warning"),
        (Waiver("known", "2024-06-30", label="people", line=7), "idle-waiver", "warning"),
        (Waiver("known", "2024-06-30", label="40 houses", line=7), "idle-waiver", "warning"),
        (Waiver("known", "2024-06-30", line=7), "idle-waiver", "warning"),
    ],
)
def test_a_waiver_that_does_not_hold_is_a_finding(waiver: Waiver, rule: str, severity: str) -> None:
    report = held(waiver)
    assert waived(report) == []
    (finding,) = report.findings
    assert (finding.rule, finding.severity, finding.place) == (rule, severity, "claims.yaml:7")


def test_the_calendar_is_asked_only_where_there_is_a_waiver() -> None:
    def no_day() -> date:
        raise AssertionError

    assert waive(REPORT, Config(), no_day) == REPORT
