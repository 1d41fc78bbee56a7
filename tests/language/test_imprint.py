"""What a text says of its own making: publisher, agencies, date; and what only looks like it."""

from __future__ import annotations

import pytest

from twosource.language.agencies import AGENCIES, agency
from twosource.language.full_dates import as_date
from twosource.language.imprint import imprint

BODY = "Engineers said that repairs on the northern lines would take four days."


def article(*, head: str = "", foot: str = "") -> str:
    return "\n\n".join(part for part in ("Storm leaves island dark", head, BODY, BODY, foot) if part)


CREDITS = {
    ("AP",): (
        article(head="SUVA, Fiji (AP) — The power was out on Monday."),
        article(head="SUVA, Fiji, May 6 (AP) - The power was out on Monday."),
        article(head="(AP) -- The power was out on Monday."),
        article(foot="(With inputs from AP)"),
        article(foot="(with inputs from The Associated Press)"),
        article(foot="The mayor thanked the crews. (With inputs from AP)"),
        article(foot="The Associated Press contributed to this report."),
        article(foot="Associated Press writers Jane Doe in Suva and John Roe contributed to this report."),
        article(foot="Copyright 2024 The Associated Press. All rights reserved."),
        article(foot="© 2024 The Associated Press"),
        article(head="Source: AP"),
        article(head="By JANE DOE, Associated Press"),
        article(head="By The Associated Press"),
    ),
    ("Reuters",): (
        article(head="SUVA (Reuters) - The power was out on Monday."),
        article(head="SUVA, May 6 (Reuters) - The power was out on Monday."),
        article(head="By Reuters"),
        article(foot="Reuters"),
        article(foot="With reporting by Reuters"),
        article(foot="Repairs go on, the mayor said. - Reuters"),
    ),
    ("PTI",): (
        article(head="New Delhi, May 6 (PTI): The power was out on Monday."),
        article(foot="Repairs go on, the mayor said. (PTI)"),
        article(foot="(PTI)"),
        article(foot="- PTI"),
    ),
    ("ANI",): (article(head="Suva [Fiji], May 6 (ANI): The power was out on Monday."),),
    ("Xinhua",): (article(head="SUVA, May 6 (Xinhua) -- The power was out on Monday."),),
    ("AFP", "Reuters"): (
        article(foot="(With inputs from AFP and Reuters)"),
        article(foot="Repairs go on, the mayor said. (AFP/Reuters)"),
        article(head="SUVA (AFP/Reuters) - The power was out on Monday."),
    ),
    ("Canadian Press",): (article(foot="With files from The Canadian Press"),),
    (): (
        article(),
        article(head="The mayor told Reuters that the power was out."),
        article(head="AFP journalists counted 12 poles on the road."),
        article(head="Rescuers at the harbour. (AP Photo/Jane Doe)"),
        article(head="The association (AA) - one of three - agreed."),
        article(foot="The map (MAP) shows the lines."),
        article(foot="With files from three ministries"),
        article(head="Two earlier reports by Reuters and AFP put the toll at 40."),
        article(head="The desk took in reports from AP all day."),
        article(foot="Source: Ministry of Energy"),
        article(head="Photo: Reuters"),
        article(foot="(With inputs from agencies)"),
    ),
}

PUBLISHERS = {
    "ISLAND TV NEWS": (article(head="Source : ISLAND TV NEWS"), article(foot="Source: ISLAND TV NEWS")),
    "The Island Courier": (
        article(foot="Source: The Island Courier"),
        article(foot="© 2024 The Island Courier. All rights reserved."),
        article(foot="Copyright © 2023-2024 The Island Courier"),
    ),
    "CNN": (article(head="(CNN) — The power was out on Monday."),),
    None: (
        article(),
        article(foot="Source: Ministry of Energy"),
        article(foot="Source: World Bank"),
        article(foot="Source: Getty Images"),
        article(foot="Photo: The Island Courier"),
        article(head="A source: the mayor's office, said so."),
        article(head="Sources said that the power was out."),
        article(foot="Source: AFP"),
    ),
}

DATES = {
    "2024-05-17": (
        article(head="Published: 17 May 2024, 10:30 IST"),
        article(head="May 17, 2024"),
        article(head="Friday, 17 May 2024 10:30 PM IST"),
        article(head="Last updated on May 17, 2024 10:30 AM"),
        article(head="Published: May 17, 2024 | Updated: May 19, 2024"),
        article(head="Updated: May 19, 2024\nPublished: May 17, 2024"),
        article(head="2024-05-17"),
        article(foot="Published 17th May 2024"),
    ),
    None: (
        article(),
        article(head="The lines fell on May 17, 2024."),
        article(head="May 17"),
        article(head="Published: 45 May 2024"),
        article(foot="Saturday, May 18, 2024"),
        article(head="March 2024"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), [(t, c) for c, texts in CREDITS.items() for t in texts])
def test_credits(text: str, expected: tuple[str, ...]) -> None:
    assert imprint(text).credits == expected


@pytest.mark.parametrize(("text", "expected"), [(t, p) for p, texts in PUBLISHERS.items() for t in texts])
def test_publisher(text: str, expected: str | None) -> None:
    assert imprint(text).publisher == expected


@pytest.mark.parametrize(("text", "expected"), [(t, d) for d, texts in DATES.items() for t in texts])
def test_published(text: str, expected: str | None) -> None:
    assert imprint(text).published == expected


def test_only_the_head_and_the_foot_are_asked() -> None:
    middle = "\n\n".join([BODY] * 40 + ["(With inputs from AP)"] + [BODY] * 40)
    assert imprint(middle).credits == ()
    assert imprint(middle + "\n\n(With inputs from AP)").credits == ("AP",)


@pytest.mark.parametrize(
    ("spelling", "short"),
    [
        ("the associated press", "AP"),
        ("A.P.", "AP"),
        ("Agence France-Presse", "AFP"),
        ("XINHUA NEWS AGENCY", "Xinhua"),
    ],
)
def test_every_spelling_of_an_agency_has_its_short_name(spelling: str, short: str) -> None:
    assert agency(spelling) == short


@pytest.mark.parametrize("name", ["", "The", "Associated", "Island Press", "."])
def test_other_names_are_no_agency(name: str) -> None:
    assert agency(name) is None


def test_a_short_name_is_its_own() -> None:
    assert all(agency(short) == short for short in set(AGENCIES.values()))


@pytest.mark.parametrize("words", ["", "May", "2024", "May 2024", "31 February 2024", "99/99/9999"])
def test_no_date(words: str) -> None:
    assert as_date(words) is None
