"""The baseline: only what is new fails, and what does not change the content changes nothing."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from made import REPORT, A, B, numeric, verdict

from twosource import baseline
from twosource.errors import ConfigError
from twosource.model import Document, NumericClaim, Report

KNOWN = baseline.read(baseline.written(REPORT), "known.json")


def divergence(*claims: NumericClaim, documents: tuple[Document, ...] = (A, B)) -> Report:
    return Report(
        documents, (verdict("cccc000000000001", "divergence", "error", "different-value", *claims),)
    )


def accepted(report: Report) -> bool:
    return baseline.accept(report, KNOWN).verdicts[0].waived is not None


TWELVE, FOURTEEN = numeric(A, "12 people", "12"), numeric(B, "14 people", "14")


def test_what_is_known_is_accepted_and_nothing_else() -> None:
    verdicts = baseline.accept(REPORT, KNOWN).verdicts
    assert [v.waived for v in verdicts] == ["in the baseline", None, None, None]


def test_moved_lines_change_nothing() -> None:
    moved = replace(A, text="A new first line.\n\n" + A.text)
    assert accepted(divergence(numeric(moved, "12 people", "12"), FOURTEEN, documents=(moved, B)))


def test_renamed_files_and_outlets_change_nothing() -> None:
    renamed = replace(A, id="zz", path="elsewhere/zz.txt", publisher="Another Name")
    assert accepted(divergence(numeric(renamed, "12 people", "12"), FOURTEEN, documents=(renamed, B)))


def test_another_order_changes_nothing() -> None:
    assert accepted(divergence(FOURTEEN, TWELVE, documents=(B, A)))
    one, other = (
        json.loads(baseline.written(divergence(*c))) for c in ((TWELVE, FOURTEEN), (FOURTEEN, TWELVE))
    )
    assert one["divergences"][0]["claims"] == other["divergences"][0]["claims"]


def test_a_further_source_with_a_known_value_changes_nothing() -> None:
    further = replace(B, id="d", publisher="A third outlet")
    claims = (TWELVE, FOURTEEN, numeric(further, "14 people", "14"))
    assert accepted(divergence(*claims, documents=(A, B, further)))


def test_a_further_source_with_a_new_value_fails() -> None:
    further = Document("d", "A third outlet counts 19 people dead.", "A third outlet")
    claims = (TWELVE, FOURTEEN, numeric(further, "19 people", "19"))
    assert not accepted(divergence(*claims, documents=(A, B, further)))


def test_the_same_figures_about_something_else_fail() -> None:
    claims = [replace(claim, concept="house", counted="houses") for claim in (TWELVE, FOURTEEN)]
    assert not accepted(divergence(*claims))


def test_another_unit_fails() -> None:
    claims = [
        replace(c, quantity=replace(c.quantity, unit="percent", dimension="percent"))
        for c in (TWELVE, FOURTEEN)
    ]
    assert not accepted(divergence(*claims))


def test_a_waiver_keeps_its_own_reason() -> None:
    given = replace(REPORT, verdicts=(replace(REPORT.verdicts[0], waived="until 2024-06-30: known"),))
    assert baseline.accept(given, KNOWN).verdicts[0].waived == "until 2024-06-30: known"


def test_a_baseline_holds_no_place_and_no_path() -> None:
    text = baseline.written(REPORT)
    assert "in/a.txt" not in text
    (entry,) = json.loads(text)["divergences"]
    assert sorted(entry) == ["claims", "fact", "kind", "label"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        '{"schema": "other"}',
        '{"schema": "twosource/baseline-1"}',
        '{"schema": "twosource/baseline-1", "divergences": [{}]}',
    ],
)
def test_what_is_no_baseline_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match=r"known\.json: this is no baseline"):
        baseline.read(text, "known.json")
