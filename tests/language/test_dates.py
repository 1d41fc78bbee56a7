"""Dates: the TIMEX3 value and the days first, then the many surfaces that say so; what is no date stands as long."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.language.clocks import clocks
from twosource.language.dates import dates, iso_date
from twosource.language.tokens import tokenize

PUBLISHED = date(2025, 5, 17)  # a Saturday


def found(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str, str | None, str | None]]:
    """Words, TIMEX3 value, first and last day of each date in the text."""
    tokens = tokenize(text)
    return [
        (
            text[tokens.starts[d.first] : tokens.ends[d.last - 1]],
            d.period.iso,
            d.period.low.isoformat() if d.period.low else None,
            d.period.high.isoformat() if d.period.high else None,
        )
        for d in dates(tokens, published)
    ]


ABSOLUTE = {
    ("2025-05-16", "2025-05-16", "2025-05-16"): [
        "It was signed on May 16, 2025.",
        "It was signed on 16 May 2025.",
        "It was signed on the 16th of May 2025.",
        "It was signed on May 16th, 2025.",
        "It was signed on 2025-05-16.",
        "It was signed on 16/05/2025.",
        "It was signed on 16.05.2025.",
        "It was signed on Friday, May 16, 2025.",
        "It was signed on Fri 16 May 2025.",
        "It was signed on 16 May.",
        "It was signed on May 16.",
        "It was signed on Friday.",
        "It was signed last Friday.",
        "It was signed yesterday.",
    ],
    ("2025-05-17", "2025-05-17", "2025-05-17"): ["It fell on Saturday.", "It fell today."],
    ("2025-05-18", "2025-05-18", "2025-05-18"): ["It will end tomorrow.", "They will meet on Sunday."],
    ("2025-05-19", "2025-05-19", "2025-05-19"): [
        "It ends next Monday.",
        "It must be signed by Monday.",
        "A vote is due on Monday.",
        "They plan to meet on Monday.",
        "The summit begins Monday.",
        "The vote is scheduled for Monday.",
    ],
    ("2025-05-16TMO", "2025-05-16", "2025-05-16"): ["It fell on Friday morning."],
    ("2024-09-05", "2024-09-05", "2024-09-05"): ["It sank on Sept. 5, 2024.", "It sank on 5 September 2024."],
    ("2022-03", "2022-03-01", "2022-03-31"): ["It began in March 2022.", "It began in March of 2022."],
    ("2025-04", "2025-04-01", "2025-04-30"): ["It fell last month.", "It fell in April."],
    ("2025-07", "2025-07-01", "2025-07-31"): ["It will end in July.", "It is due by July."],
    ("2024-12", "2024-12-01", "2024-12-31"): ["It was taken in December."],
    ("2016", "2016-01-01", "2016-12-31"): [
        "He won in 2016.",
        "He has ruled since 2016.",
        "The 2016 election was close.",
        "His 2016 campaign failed.",
        "The deal (2016) is void.",
        "The levy runs until at least 2016.",
        "It was known as early as 2016.",
        "The rule dates as far back as 2016.",
    ],
    ("2024", "2024-01-01", "2024-12-31"): ["It fell last year."],
    ("2025-05-12", "2025-05-12", "2025-05-12"): [
        "They rejected the plans on Monday.",
        "It was shut due to rain on Monday.",
        "She said on Monday that it will end.",
        "The start was put off on Monday.",
    ],
    ("2025-W20", "2025-05-12", "2025-05-18"): ["It fell this week."],
}
PARTIAL = {
    ("2022", "2022-01-01", "2022-04-30"): ["It began in early 2022.", "It began at the start of 2022."],
    ("2024", "2024-05-01", "2024-08-31"): ["It began in mid-2024."],
    ("2024", "2024-09-01", "2024-12-31"): ["It began late last year.", "It began at the end of 2024."],
    ("2024-SU", "2024-06-01", "2024-08-31"): ["It began in the summer of 2024.", "It began in summer 2024."],
    ("2024-H1", "2024-01-01", "2024-06-30"): ["Sales fell in the first half of 2024."],
    ("2024-Q3", "2024-07-01", "2024-09-30"): [
        "Sales fell in the third quarter of 2024.",
        "Sales fell in Q3 2024.",
    ],
    ("199", "1990-01-01", "1999-12-31"): [
        "It began in the 1990s.",
        "It began in the '90s.",
        "It began in the 90s.",
        "It began in the nineties.",
        "It began in the nineteen-nineties.",
        "It began in the nineteen nineties.",
    ],
    ("192", "1920-01-01", "1929-12-31"): ["It began in the roaring twenties."],
    ("186", "1860-01-01", "1869-12-31"): ["It began in the eighteen-sixties."],
    ("200", "2003-01-01", "2006-12-31"): ["It began in the mid-2000s."],
    ("20", "2000-01-01", "2099-12-31"): [
        "It is the worst of the 21st century.",
        "It is the worst of the twenty-first century.",
    ],
    ("18", "1800-01-01", "1899-12-31"): ["It is a nineteenth-century house.", "It is a 19th-century house."],
}
RANGES = {
    ("2025-05-03/2025-05-05", "2025-05-03", "2025-05-05"): [
        "The summit of May 3-5 failed.",
        "The summit of May 3 to 5 failed.",
        "The summit of 3-5 May 2025 failed.",
    ],
    ("2025-05-28/2025-06-02", "2025-05-28", "2025-06-02"): [
        "It runs from May 28 to June 2.",
        "It runs May 28-June 2, 2025.",
    ],
    ("2010/2015", "2010-01-01", "2015-12-31"): [
        "He ruled from 2010 to 2015.",
        "He ruled between 2010 and 2015.",
        "The 2010-2015 plan failed.",
        "The 2010-15 plan failed.",
    ],
    ("2022-03/2022-05", "2022-03-01", "2022-05-31"): ["It fell between March and May 2022."],
}
UNRESOLVED = {
    "XXXX-WXX-5": "It fell on Friday.",
    "XXXX-05-16": "It fell on May 16.",
    "XXXX-04": "It fell in April.",
    "XXXX-XX-XX": "It fell yesterday.",
    "XXXX-XX": "It fell last month.",
    "XXXX": "It fell last year.",
}


def _cases(table: dict[tuple[str, str, str], list[str]]) -> list[tuple[tuple[str, str, str], str]]:
    return [(meant, text) for meant, texts in table.items() for text in texts]


@pytest.mark.parametrize(("meant", "text"), [*_cases(ABSOLUTE), *_cases(PARTIAL), *_cases(RANGES)])
def test_a_date_has_its_value_and_its_days(meant: tuple[str, str, str], text: str) -> None:
    assert [d[1:] for d in found(text)] == [meant]


@pytest.mark.parametrize(("iso", "text"), UNRESOLVED.items())
def test_without_a_publishing_date_a_relative_day_stays_open(iso: str, text: str) -> None:
    assert [d[1:] for d in found(text, None)] == [(iso, None, None)]


@pytest.mark.parametrize(
    "text",
    [
        "He may go. They may stay.",
        "Thousands joined the march in Lyon.",
        "March on, she said.",
        "Theresa May spoke.",
        "The August Wilson play opened.",
        "They sat in the sun.",
        "The 9/11 attacks changed that.",
        "They were on call 24/7.",
        "They won 3-2 and lost 16-5.",
        "The firm employs 2000 people.",
        "It cost $2016.",
        "It weighs 2016 kg.",
        "Resolution 1701 was passed.",
        "The Sunday Times said so.",
        "Shoppers came on Black Friday.",
        "It was the second test.",
        "At last it ended.",
        "It scored 1,945 points.",
        "Call 212-555-0187 now.",
        "He came in early.",
        "She bought USA Today.",
        "A third quarter was cut off.",
        "It is 2.5.2 now.",
        "Version 3-4-5 is out.",
        "In spring water they found lead.",
        "This far and no farther.",
        "Sheffield Wednesday drew.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert found(text) == []


def test_the_month_before_a_count_leaves_the_count() -> None:
    assert [d[0] for d in found("In May 16 people died.")] == ["May"]


def test_a_day_that_no_month_has_is_no_date() -> None:
    assert (
        found("It fell on February 30, 2024.") == []
        or "30" not in found("It fell on February 30, 2024.")[0][0]
    )


def test_a_day_and_month_that_could_be_either_is_the_span_of_both() -> None:
    assert found("It was signed on 05/06/2025.") == [
        ("05/06/2025", "2025-05-06|2025-06-05", "2025-05-06", "2025-06-05")
    ]


def test_the_day_nearest_to_publishing_is_meant_across_the_turn_of_the_year() -> None:
    assert found("It sank on Dec. 30.", date(2026, 1, 3))[0][1] == "2025-12-30"
    assert found("It opens on Jan. 2.", date(2025, 12, 28))[0][1] == "2026-01-02"


@pytest.mark.parametrize(("text", "day"), [("2025-05-17", 17), ("2025-05-17T10:00:00Z", 17)])
def test_the_publishing_date_may_have_a_time(text: str, day: int) -> None:
    when = iso_date(text)
    assert when is not None
    assert when.day == day


@pytest.mark.parametrize(
    "text", [None, "", "yesterday", "17/05/2025", "2025-13-01", "9999-12-31", "0001-01-01"]
)
def test_what_is_no_iso_date_publishes_nothing(text: str | None) -> None:
    assert iso_date(text) is None


CLOCKS = {
    "T22:30": ["It struck at 10:30 p.m.", "It struck at 10.30pm.", "It struck at 22:30."],
    "T19:00": ["Polls close at 7pm.", "Polls close at 7 p.m."],
    "T00:00": ["It ends at midnight.", "It ends at 12 a.m."],
    "T12:00": ["It ends at noon."],
    "T14:30Z": ["It struck at 1430 GMT.", "It struck at 14:30 UTC."],
    "T09:10": ["It struck at 09:10 hours.", "It struck at 9:10 a.m. local time."],
    "T21:00-05:00": ["It starts at 9 p.m. EST."],
}


@pytest.mark.parametrize(("iso", "text"), [(iso, text) for iso, texts in CLOCKS.items() for text in texts])
def test_a_time_of_day_has_its_minutes_and_zone(iso: str, text: str) -> None:
    assert [c.iso for c in clocks(tokenize(text))] == [iso]


@pytest.mark.parametrize(
    "text",
    [
        "The ratio is 2:1.",
        "They won 10:30 in the final.",
        "It is 7 m long.",
        "I am 7 and he is 9.",
        "Genesis 1:28 says so.",
        "It took 2:05:30 hours.",
        "High Noon is a film.",
        "They met at 25:10.",
        "They met at 10:75.",
        "It costs 7 p per page.",
        "He served 12 hours.",
        "It came to 1430 people.",
    ],
)
def test_what_only_looks_like_a_time_is_none(text: str) -> None:
    assert clocks(tokenize(text)) == []


@given(st.text(alphabet="0123456789 -/.,:MayFridJuneonithfromto'’s–2025pm", max_size=60))
def test_any_text_is_read_without_failing_and_nothing_overlaps(text: str) -> None:
    tokens = tokenize(text)
    read = dates(tokens, PUBLISHED)
    for left, right in itertools.pairwise(read):
        assert left.last <= right.first
    for dated in read:
        assert dated.first < dated.last <= len(tokens)
        if dated.period.low and dated.period.high:
            assert dated.period.low <= dated.period.high
    clocks(tokens)
