"""Page furniture: what belongs to the page by kind of line, and the article's lines that look like it."""

from __future__ import annotations

import itertools
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.language.furniture import furniture
from twosource.language.furniture_lines import LINES, PROOF

HEADLINE = "Storm leaves island without power"
BODY = "Engineers said that repairs on the northern lines would take at least four days."

FURNITURE = {
    "share bars and counters": (
        "0 0",
        "12",
        "1.2K",
        "24 Shares",
        "3 Likes 12 Comments",
        "Views: 1,204",
        "Share on Facebook | Tweet | Email",
        "Facebook Twitter WhatsApp",
        "Share this article",
        "Copy link",
    ),
    "tags": (
        "• Tags:",
        "Tags: storms, power cuts, islands",
        "Topics | Weather | Energy",
        "Filed under: Weather, Energy",
        "Posted in News",
    ),
    "comments and log-in": (
        "To comment you must log in",
        "To comment or like please login first....",
        "Login/Register",
        "Log in to continue",
        "Leave a comment",
        "Post a Comment",
        "Comments (14)",
        "You must be logged in to post a comment.",
        "Join the conversation",
        "Your email address will not be published. Required fields are marked *",
        "Already a subscriber? Sign in",
    ),
    "subscribing and following": (
        "Subscribe to our newsletter",
        "Subscribe now",
        "Sign up for our daily briefing, sent at 7 every morning",
        "Follow us on Instagram",
        "Follow Jane Doe on Twitter @janedoe",
        "Download our app for alerts",
        "Click here to read 3 more stories",
        "Get the latest news in your inbox",
        "Support independent journalism for $3 a month",
    ),
    "related links": (
        "Also Read: Ferry sinks with 40 aboard",
        "ALSO READ | Ferry sinks with 40 aboard",
        "Read more: Five islands cut off",
        "Read more",
        "Related: Ferry sinks with 40 aboard",
        "Watch: Roof torn off stadium",
        "See also: what to do in a storm",
        "Most read",
        "Recommended for you",
        "Don't miss: 10 photos of the storm",
        "Next story: Ferry sinks",
    ),
    "moving about the page": (
        "Home > News > Weather",
        "News | Sport | Weather | Travel",
        "Skip to main content",
        "Back to top",
        "Page 2 of 3",
        "Photo 1 of 12",
        "Show more",
        "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW",
        "Story continues below",
    ),
    "cookies and rights": (
        "We use cookies to give you the best experience on our site.",
        "This website uses cookies.",
        "Accept all cookies",
        "Manage preferences",
        "By continuing to use this site you agree to our terms.",
        "Privacy Policy",
        "Terms of Use",
        "© 2024 The Island Courier. All rights reserved.",
        "Copyright 2024 Island Media Ltd",
        "This story has not been edited by our staff and is published from a syndicated feed.",
        "The views expressed are the author's own.",
    ),
    "who made it, and when": (
        "Source : ISLAND TV NEWS",
        "Source: AFP",
        "(With inputs from AP)",
        "With files from The Canadian Press",
        "(Additional reporting by Ann Lee in Suva; Editing by Bob Roe)",
        "The Associated Press contributed to this report.",
        "Reuters",
        "- PTI",
        "(ANI)",
        "By Jane Doe",
        "By JANE DOE and JOHN ROE",
        "Written by Jane Doe",
        "News Desk",
        "Photo: Jane Doe/Island Courier",
        "Image credit: Getty Images",
        "File photo",
        "Published: 17 May 2024, 10:30 IST",
        "Last updated on May 17, 2024 10:30 AM",
        "May 17, 2024",
        "Friday, 17 May 2024 10:30 PM IST",
        "5 min read",
        "Updated 3 hours ago",
    ),
}

ARTICLE = (
    "By Friday, 12 people had died.",
    "By Friday",
    "Share prices fell 3% in Tokyo.",
    "Shares of Facebook rose 4% on Monday.",
    "Comments by the minister angered 200 fishermen.",
    "Tagged seals were seen on 14 beaches.",
    "Follow-up tests found 12 more cases.",
    "Login failures hit 300,000 customers on Friday.",
    "Sign of the times: 40 banks closed in a year.",
    "Watch sales fell by a fifth.",
    "Read together, the 3 reports show a pattern.",
    "Related deaths rose to 40.",
    "Most read newspapers less than a decade ago, and 12% read none.",
    "More than 300 people were rescued.",
    "Topics discussed included the ceasefire and 400 prisoners.",
    "Sources said 12 people were killed.",
    "Sources close to the talks: both sides lied.",
    "Published reports put the toll at 40.",
    "Updated figures show 12,000 dead.",
    "Last year 1,200 homes burned.",
    "Next year the levy rises to 5%.",
    "Photos showed at least 12 bodies in the street.",
    "File sharing cost the industry $2 billion.",
    "Support for the bill fell to 40%.",
    "Support for local farmers rose to $40 million, the ministry said.",
    "Donations reached $3 million by Monday.",
    "Home sales rose 3% in May.",
    "Home prices | up 3%",
    "Deaths | 33",
    "| Deaths | 33 |",
    "Get ready for a fourth wave, doctors said.",
    "Stay at home, officials told 40,000 residents.",
    "Join them or die, he told the crowd of 500.",
    "Privacy campaigners won 12 seats.",
    "We use about 12 litres a day, the farmers said.",
    "With 12 dead, the minister resigned.",
    "With reports of 12 dead still coming in, the army closed the road. Nobody was hurt.",
    "All 12 miners were found alive.",
    "The views from the tower drew 3,000 visitors.",
    "This report cost $4 million.",
    "This story began with 3 letters.",
    "Advertisers withdrew $40 million.",
    "Page views rose by half.",
    "Reuters reported that 12 people had died.",
    "AFP journalists counted 12 bodies.",
    "Ad spending fell 12%.",
    "Clicks rose 12%.",
    "Like many of the 300 families, she lost her home.",
    "Leave campaigners won 52%.",
    "Send 300 troops, the general said.",
    "To read 12 books a year is rare.",
    "Download speeds fell to 3 Mbit/s.",
    "“Follow us,” the gunman told 12 hostages.",
    "“Sign up for the draft,” he told 300 students.",
    "Terms of the deal give Ukraine $300 million.",
    "Story after story told of 12 or more dead.",
    "$3.2 million",
    "33 dead",
    "2,000 evacuated",
)


def lines_taken(text: str) -> list[str]:
    return [text[start:end] for start, end in furniture(text)]


@pytest.mark.parametrize("line", [line for lines in FURNITURE.values() for line in lines])
def test_a_line_of_the_page_is_taken_whole(line: str) -> None:
    assert lines_taken(f"{HEADLINE}\n\n{BODY}\n\n{line}\n\n{BODY[:-1]} more.\n") == [line]


@pytest.mark.parametrize("line", ARTICLE)
def test_a_line_of_the_article_stays(line: str) -> None:
    assert lines_taken(f"{HEADLINE}\n\n{BODY}\n\n{line}\n\n{BODY[:-1]} more.\n") == []


@pytest.mark.parametrize(
    "headline", ["Watch: Roof torn off stadium", "Photos: 12 villages under water", "Top news"]
)
def test_the_first_line_is_a_headline_though_a_label_stands_before_it(headline: str) -> None:
    assert lines_taken(f"{headline}\n\n{BODY}") == []


def test_a_source_line_may_come_first() -> None:
    assert lines_taken(f"Source : ISLAND TV NEWS\n\n{BODY}") == ["Source : ISLAND TV NEWS"]


def test_titles_below_a_heading_of_links_belong_to_it() -> None:
    links = ["Related stories", "Ferry sinks with 40 aboard", "12 villages cut off"]
    assert lines_taken("\n".join([HEADLINE, "", BODY, "", *links, "", BODY[:-1] + " more."])) == links


def test_the_article_goes_on_after_a_list_of_links() -> None:
    text = (
        f"{HEADLINE}\n{BODY}\nAlso read\nFerry sinks with 40 aboard\nTwelve people were hurt.\nNine villages"
    )
    assert lines_taken(text) == ["Also read", "Ferry sinks with 40 aboard"]


def test_a_link_with_its_own_title_opens_no_list() -> None:
    text = f"{HEADLINE}\n{BODY}\nAlso Read: Ferry sinks with 40 aboard\nNine villages without power\n"
    assert lines_taken(text) == ["Also Read: Ferry sinks with 40 aboard"]


def test_a_line_that_stands_twice_counts_once() -> None:
    assert furniture(f"{HEADLINE}\n\n{HEADLINE}\n{BODY}") == ((35, 35 + len(HEADLINE)),)


@pytest.mark.parametrize("short", ["Yes.", "No, he said.", "Why?"])
def test_short_lines_may_stand_twice(short: str) -> None:
    assert lines_taken(f"{HEADLINE}\n{short}\n{BODY}\n{short}\n") == []


def test_a_hard_line_end_makes_no_furniture_of_a_sentence() -> None:
    text = "The company told those who want to stop the letters that they must\nsign in to say so.\n"
    assert lines_taken(text) == []


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028"])
def test_line_ends_of_every_kind_part_lines(end: str) -> None:
    text = end.join([HEADLINE, "Share", BODY, "(With inputs from AP)"])
    assert lines_taken(text) == ["Share", "(With inputs from AP)"]


@given(st.text(alphabet=st.sampled_from("aB1 0.,:|>/•\n\r\t(©“\"'-Share Tags Source"), max_size=300))
def test_spans_are_ordered_whole_lines(text: str) -> None:
    spans = furniture(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    for start, end in spans:
        assert text[start:end].strip() == text[start:end]
        assert text[start:end] != ""
        assert start == 0 or text[:start].rstrip(" \t")[-1:] in ("\n", "\r", "")


@pytest.mark.parametrize("unit", ["1 ", "Share ", "a > ", "| ", "(", "By A ", "\n", "© ", "Tags: ", "“"])
def test_hostile_lines_take_linear_time(unit: str) -> None:
    begun = time.process_time()
    furniture(unit * 100_000)
    furniture((unit * 50 + "\n") * 2_000)
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("opening", PROOF)
@given(data=st.data())
def test_what_proves_a_kind_of_line_stands_in_all_its_lines(opening: str, data: st.DataObject) -> None:
    kinds = [kind for openings, found in LINES.items() if opening in openings.split() for kind in found]
    line = data.draw(st.one_of(st.from_regex(kind, fullmatch=True) for kind in kinds))
    assert line.split()[0].strip(":|") != opening or any(words in line for words in PROOF[opening])


def test_kinds_of_line_are_written_in_lower_case() -> None:
    for kind in itertools.chain(*LINES.values()):
        assert re.sub(r"\\.", "", kind) == re.sub(r"\\.", "", kind).lower()
