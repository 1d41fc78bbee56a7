"""Where a page tells its own date, in one line with the article or above it; and dates that are the article's."""

from __future__ import annotations

import pytest

from twosource.language.full_dates import as_date
from twosource.language.imprint import imprint
from twosource.language.stamps import photo_dates, stamps
from twosource.load.record import Record, document_of
from twosource.model import Document
from twosource.pipeline import read

TITLE = "Ferry sinks off Harbourtown"
BODY = (
    "A ferry sank off Harbourtown on Tuesday, killing 12 people, officials said. The ferry was built in 1994."
)


def document(text: str) -> Document:
    return document_of(Record(text=text), "a", None, "a.txt")


def figures(text: str) -> list[str]:
    return [claim.quantity.text for claim in read(document(text)) if claim.kind == "numeric"]


HEADS = [
    f"{TITLE}\nMarch 4, 2014 ",
    f"March 4, 2014 {TITLE} ",
    f"Tue 4 Mar 2014 {TITLE} ",
    f"{TITLE}\nBy Ann Lee | March 4, 2014 | 10:30 am\n",
    f"{TITLE}\nBy Ann Lee March 4, 2014\n",
    f"{TITLE}\nBy Ann Lee, Harbour News, Harbourtown, 4 March 2014\n",
    f"{TITLE}\nWritten by Ann Lee on March 4, 2014\n",
    f"{TITLE}\nThe Harbour Post, March 4, 2014\n",
    f"{TITLE}\nHARBOURTOWN, March 4, 2014 (Reuters) - ",
    f"{TITLE}\nHarbourtown, 4 March 2014 - ",
    "(AP) March 4, 2014 — ",
    f"{TITLE}\n10:30am UK, Tuesday 04 March 2014\n",
    f"{TITLE}\nTuesday, March 4, 2014, 10:30 Beijing time\n",
    f"{TITLE} Published 4 March 2014 ",
    f"{TITLE}\nPosted on March 4, 2014 by admin\n",
    f"Posted on March 4 2014 by The Harbour Post {TITLE} ",
    f"{TITLE} AFP Tuesday 4 Mar 2014 ",
    f"{TITLE}\nAFP - 4 March 2014\n",
    f"{TITLE}\nTNN | Mar 4, 2014, 10.30 AM IST\n",
    f"{TITLE}\nHarbourtown (4 March 2014)\n",
    f"{TITLE}\nSource: Xinhua  |  2014-03-04 10:30:05\n",
    f"{TITLE}\nJakarta, Tuesday, 4 March 2014\n",
    f"{TITLE}\nPrint edition : March 4, 2014\n",
    f"{TITLE}\nTuesday 4th of March 2014\n",
    f"{TITLE}\nPublication date: March 4, 2014\n",
    f"{TITLE} Tuesday, 4 March 2014 10:30 UTC ",
    f"{TITLE} Tuesday, 4 March 2014 10:30 UTC [Last update: Tuesday, 4 March 2014 11:00 UTC] ",
    f"{TITLE} Harbour TV Tue Mar 4, 2014 10:30AM ",
    f"{TITLE} By Ann Lee - Mar 4, 2014 ",
    f"{TITLE}\nHARBOURTOWN: March 4, 2014: ",
    f"{TITLE}\nHARBOURTOWN — Tuesday, March 4, 2014 — ",
    "HARBOURTOWN, (SANA) 4 March 2014 – ",
    f"{TITLE}\n(Harbour Post) March 4, 2014\n",
]


@pytest.mark.parametrize("head", HEADS)
def test_a_stamp_is_no_claim_and_dates_the_page(head: str) -> None:
    assert figures(head + BODY) == ["Tuesday", "12", "1994"]
    assert document(head + BODY).published == "2014-03-04"


def test_a_day_in_figures_alone_is_no_claim_and_dates_no_page() -> None:
    text = f"{TITLE}\nSubmitted by Ann Lee on Tue, 03/04/2014 - 10:30\n{BODY}"
    assert figures(text) == ["Tuesday", "12", "1994"]
    assert document(text).published is None


def test_a_stamp_between_a_headline_and_its_article_parts_them() -> None:
    text = f"{TITLE} AFP Tuesday 4 Mar 2014 {BODY}"
    (stamp,) = stamps(text)
    assert text[stamp.span.start : stamp.span.end] == "Tuesday 4 Mar 2014"


def test_the_outlet_that_its_foot_tells_of_belongs_to_its_stamp() -> None:
    foot = " The Harbour Post is a daily newspaper of the islands."
    text = f"Posted on March 4, 2014 by Harbour Post Online {TITLE}. {BODY}{foot}"
    (stamp,) = stamps(text)
    assert text[stamp.span.start : stamp.span.end] == "Posted on March 4, 2014 by Harbour Post Online"
    (unknown,) = stamps(text.removesuffix(foot))
    assert text[unknown.span.start : unknown.span.end] == "Posted on March 4, 2014"


def test_a_stamp_of_an_update_dates_the_change() -> None:
    made = imprint(f"{TITLE}\nPosted on March 4, 2014 by admin\nUpdated on March 6, 2014 by admin\n{BODY}")
    assert (made.published, made.modified) == ("2014-03-04", "2014-03-06")


STATED = {
    "On March 4, 2014 a ferry sank off Harbourtown.": ["March 4, 2014"],
    "On 4 March 2014 Ann Lee left Harbourtown for good.": ["4 March 2014"],
    "March 4, 2014 was the day on which the ferry sank.": ["March 4, 2014"],
    "March 4, 2014, Harbourtown will never forget.": ["March 4, 2014"],
    "4 March 2014: A ferry sinks off Harbourtown.": ["4 March 2014"],
    "Harbourtown remembers the ferry disaster of March 4, 2014": ["March 4, 2014"],
    "Harbour Ferry Disaster, March 4, 2014": ["March 4, 2014"],
    "March 4, 2014 Ferry Disaster": ["March 4, 2014"],
    "The report was published on March 4, 2014 by the ministry.": ["March 4, 2014"],
    "The report, published March 4, 2014, Harbourtown's mayor said, is wrong.": ["March 4, 2014"],
    "The photos posted on 4 March 2014 Ann Lee called fakes.": ["4 March 2014"],
    "The ferry sank on Tuesday 4 March 2014 Harbourtown time.": ["Tuesday 4 March 2014"],
    "The ferry sank on Tuesday, 4 March 2014 10:30 UTC In the bay.": ["Tuesday, 4 March 2014"],
    "The report by Ann Lee March 4, 2014 Harbourtown forgot.": ["March 4, 2014"],
    "BREAKING March 4, 2014 was a bad day.": ["March 4, 2014"],
    "Reuters reported on March 4, 2014 that the ferry had sunk.": ["March 4, 2014"],
    "What happened\n4 March 2014 The ferry leaves Harbourtown.\n5 March 2014 The ferry sinks.": [
        "4 March 2014",
        "5 March 2014",
    ],
    "A ferry sank off Harbourtown, the coast guard said late in the night.\n4 March 2014 The inquiry opens.": [
        "4 March 2014"
    ],
    "The ferry was photographed on March 4, 2014 (it sank later).": ["March 4, 2014"],
    "The ferry left on March 4, 2014 (Tuesday) and sank.": ["March 4, 2014"],
    "She was seen in this March 2014 trial as a witness.": ["March 2014"],
    "The ferry sank (on March 4, 2014) off Harbourtown.": ["March 4, 2014"],
}


@pytest.mark.parametrize(("text", "dates"), STATED.items())
def test_a_date_in_a_sentence_is_a_claim(text: str, dates: list[str]) -> None:
    assert [f for f in figures(text) if "2014" in f] == dates


@pytest.mark.parametrize(
    "text",
    [
        "Boats lie in the harbour of Harbourtown March 4 2014 (File photo).",
        "Boats lie in the harbour, Harbourtown, March 4, 2014. (AP Photo/Ann Lee)",
        "In this March 4, 2014, file photo, boats lie in the harbour.",
        "FILE - In this March 4, 2014 photo, boats lie in the harbour.",
        "Boats are seen in this March 2014 satellite image of the harbour.",
        "HARBOURTOWN, March 4 (Reuters) - Boats lay in the harbour.",
        "Boats lay in the harbour.\n\nHARBOURTOWN, March 4 (Reuters) - The harbour is old.",
        "NEW DELHI, Mar. 4, 2014 (AP) -- Boats lay in the harbour.",
    ],
)
def test_the_date_of_a_photo_or_a_dateline_is_no_claim(text: str) -> None:
    assert figures(text) == []


def test_a_date_without_a_day_of_the_calendar_is_none() -> None:
    assert as_date("31 February 2014") is None
    assert stamps(f"31 February 2014 {BODY}") == ()


@pytest.mark.parametrize(
    "text", ["", "\n\n", "1" * 50_000, "By " * 20_000, "May 1, " * 20_000, "4 March 2014 " * 9_000]
)
def test_what_no_page_looks_like_is_read_in_a_moment(text: str) -> None:
    assert len(stamps(text)) <= 1
    photo_dates(text)
