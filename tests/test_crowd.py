"""A story that two hundred outlets tell: nobody is left out, and one who differs is found."""

from __future__ import annotations

import pytest

from twosource import Document, Report, check

MANY = 200
SAID = (
    '"We will rebuild every house, every road and every bridge in the valley before the first snow of winter," '
    "Mayor Ines Prado said."
)
WAYS = (
    "The storm killed {n} people in Harbourtown.",
    "{n} people died in Harbourtown when the storm struck.",
    "In Harbourtown the storm left {n} people dead.",
)


def told(texts: list[str]) -> Report:
    return check([Document(f"d{n:03}", text, f"Outlet {n:03}") for n, text in enumerate(texts)])


@pytest.mark.parametrize("odd", [0, 100, MANY - 1])
def test_one_figure_against_two_hundred(odd: int) -> None:
    report = told([WAYS[n % 3].format(n=19 if n == odd else 12) for n in range(MANY)])
    (verdict,) = [v for v in report.verdicts if v.verdict == "divergence"]
    assert len(verdict.fact.claims) == MANY
    assert {verdict.fact.claims[odd].quantity.value} == {19}  # type: ignore[union-attr]


def test_reprints_of_one_report_stand_in_one_fact_each() -> None:
    report = told([f"{WAYS[0].format(n=12)} Repairs will cost $40 million. {SAID}"] * MANY)
    crowds = [len(v.fact.claims) for v in report.verdicts if v.verdict == "agreement"]
    assert crowds == [MANY] * 3


def test_a_quotation_altered_by_one_of_two_hundred() -> None:
    altered = SAID.replace("first snow", "last snow")
    report = told([altered if n == MANY - 1 else SAID for n in range(MANY)])
    (verdict,) = report.verdicts
    assert (verdict.level, len(verdict.fact.claims)) == ("altered-quote", MANY)


def test_an_agreement_of_many_has_a_pair_of_two_documents() -> None:
    report = told([" ".join([WAYS[0].format(n=12)] * 40)] * 3)
    assert {v.verdict for v in report.verdicts} == {"agreement"}
