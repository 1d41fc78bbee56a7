"""Pins: a document that diverges is an error, one that agrees is told so, and one that none states is a finding."""

from __future__ import annotations

import pytest

from twosource import Document, check
from twosource.config import Config, Pin
from twosource.model import Report

POST = "The storm killed 12 people in Harbourtown on Monday."
RADIO = "The storm killed 12 people in Harbourtown, officials said."
WRONG = "The storm killed 19 people in Harbourtown on Monday."


def run(says: str, *texts: str) -> Report:
    documents = [Document(f"d{n}", text, f"Outlet {n}") for n, text in enumerate(texts)]
    return check(documents, Config(pins=(Pin(says, "toll"),), path="claims.yaml"))


def severities(report: Report) -> set[str]:
    return {v.severity for v in report.verdicts}


def test_a_document_that_diverges_from_a_pin_is_an_error_with_both_sentences() -> None:
    report = run(POST, WRONG, WRONG)
    (verdict,) = [v for v in report.verdicts if v.level == "pin"]
    assert (verdict.verdict, verdict.severity) == ("divergence", "error")
    assert {c.document for c in verdict.fact.claims} == {"d0", "d1", "claims.yaml#toll"}
    assert verdict.publishers == 2
    assert "claims.yaml#toll" in {d.id for d in report.documents}
    assert report.findings == ()


def test_documents_that_agree_with_a_pin_are_told_so_and_the_pin_is_no_source() -> None:
    report = run(POST, POST, RADIO)
    assert severities(report) == {"none"}
    assert [d.id for d in report.documents] == ["d0", "d1"]
    (toll,) = [
        v for v in report.verdicts if v.because.endswith("as pinned") and v.fact.claims[0].text == "12 people"
    ]
    assert (toll.verdict, toll.publishers) == ("agreement", 2)
    assert report.findings == ()


def test_a_pin_makes_no_agreement_out_of_one_source() -> None:
    report = run(POST, POST, "It rained all day.")
    assert {v.verdict for v in report.verdicts} == {"single-source"}


def test_a_pin_that_no_document_states_is_a_finding() -> None:
    report = run("The flood destroyed 300 houses in Lakeside.", POST, RADIO)
    (finding,) = report.findings
    assert (finding.rule, finding.severity) == ("unstated-pin", "error")
    assert "300 houses" in finding.message


@pytest.mark.parametrize("says", ["It was a storm.", "Nobody knows."])
def test_a_pin_in_which_nothing_can_be_read_is_a_finding(says: str) -> None:
    (finding,) = run(says, POST, RADIO).findings
    assert finding.rule == "unreadable-pin"
