"""Datelines: place, agency and day first, then the line; and the openings that only look like one."""

from __future__ import annotations

import time

import pytest

from twosource.language.datelines import dateline
from twosource.language.imprint import imprint

PUBLISHED = "2024-01-03"


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (("Kyiv", "AP", None), "KYIV, Ukraine (AP) - The storm"),
        (("Kyiv", "AP", None), "KYIV, Ukraine (AP) — The storm"),
        (("Washington", "AP", None), "WASHINGTON (AP) _ The storm"),
        (("New Delhi", None, "2024-05-17"), "New Delhi, May 17: The storm"),
        (("New Delhi", "PTI", "2024-05-17"), "New Delhi, May 17 (PTI) The storm"),
        (("New York", "Reuters", "2024-05-16"), "NEW YORK, May 16 (Reuters) - The storm"),
        (("Jerusalem/Gaza", "Reuters", "2022-05-05"), "JERUSALEM/GAZA, May 5, 2022 (Reuters) - The storm"),
        (("Islamabad", "APP", "2024-05-16"), "ISLAMABAD, 16 May 2024 (APP): The storm"),
        (("Kolkata", "IANS", "2023-12-02"), "Kolkata, Dec 2 (IANS): The storm"),
        (("Kabul", None, "2023-10-12"), "KABUL, Afghanistan, Oct. 12 — The storm"),
        (("Port-au-Prince", "AP", None), "PORT-AU-PRINCE, Haiti (AP) -- The storm"),
        (("Harbourtown", None, None), "HARBOURTOWN, England — The storm"),
        (("Harbourtown", None, None), "HARBOURTOWN (Island Wire) - The storm"),
        (("London", None, None), "LONDON — The storm"),
        (("Lahore", None, None), "LAHORE: The storm"),
        ((None, "Reuters", None), "(Reuters) - The storm"),
        ((None, "Reuters", "2023-10-12"), "Oct. 12 (Reuters) - The storm"),
    ],
)
def test_a_dateline(found: tuple[str | None, ...], line: str) -> None:
    assert dateline(line, PUBLISHED) == found


@pytest.mark.parametrize(
    "line",
    [
        "BREAKING: 12 killed",
        "Police: 12 killed",
        "Lahore: 12 killed",
        "US: 12 killed",
        "UPDATE — 12 killed",
        "EXCLUSIVE (AP) - 12 killed",
        "The storm (AP) hit",
        "The association (AA) - one of three - agreed",
        "Mr Smith (AFP) said",
        "Storm kills 12 in London - police",
        "Storm, flood kill 12: police",
        "May 12: what happened",
        "On May 3: what happened",
        "London, Paris, Rome: a tour",
        "NEW YORK, May 33: The storm",
        "LONDON —",
        "LONDON",
        "",
    ],
)
def test_no_dateline(line: str) -> None:
    assert dateline(line, PUBLISHED) is None


def test_a_day_without_a_year_is_left_open() -> None:
    found = dateline("NEW YORK, May 16 (Reuters) - The storm")
    assert found is not None
    assert found.date == "XXXX-05-16"


def test_what_the_head_and_the_foot_say() -> None:
    said = imprint(
        "Storm kills 12\n\nBy Jane Doe and John Roe, Associated Press\n\nPublished: May 17, 2024\n\n"
        "KYIV, Ukraine, May 16 (AP) - A storm killed 12 people.\n\nIt moved on.\n\nLast updated: May 18, 2024\n\n"
        "Correction: the toll was 12, not 14.\n"
    )
    assert said.authors == ("Jane Doe", "John Roe")
    assert (said.published, said.modified) == ("2024-05-17", "2024-05-18")
    assert said.dateline == ("Kyiv", "AP", "2024-05-16")
    assert said.corrections == ("Correction: the toll was 12, not 14.",)
    assert said.credits == ("AP",)


def test_a_dateline_with_a_year_dates_the_text() -> None:
    assert imprint("KYIV, May 16, 2024 (AP) - A storm came.\n").published == "2024-05-16"


@pytest.mark.parametrize("line", ["By Monday the rain had gone.", "By the Associated Press", "By 5 p.m."])
def test_no_author(line: str) -> None:
    assert imprint(f"Storm\n\n{line}\n\nIt rained.\n").authors == ()


def test_a_long_opening_is_read_but_once() -> None:
    begun = time.process_time()
    for piece in ("A ", "LONDON, ", "a", "- "):
        dateline(piece * 100_000)
    assert time.process_time() - begun < 1
