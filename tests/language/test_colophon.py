"""What stands at the foot of a page about its outlet and author; and what the article says of outlets and authors."""

from __future__ import annotations

import pytest

from twosource.language.colophon import colophon
from twosource.model import Document
from twosource.pipeline import read

STORY = (
    "A ferry sank off Harbourtown on Tuesday, killing 12 people, officials said. The ferry was built in 1994. Divers searched the bay "
    "through the night and the mayor of Harbourtown, who had warned of the ferry's age, called for an inquiry into the company."
)


def figures(text: str) -> list[str]:
    return [claim.quantity.text for claim in read(Document("a", text, "a")) if claim.kind == "numeric"]


FEET = [
    " The Harbour Post is the island's leading daily newspaper sold in 14 towns. Launched in 1978 the Post employs 300 people.",
    "\n\nThe Harbour Post is a news agency with 40 bureaus on four continents.\nIt was founded in 1978.",
    "\n\nCoastline is an independent, non-profit news website. Coastline has 12,000 members.",
    "\n\nNorthern Broadcasting is one of the oldest radio stations in the country, with 2 million listeners.",
    "\nAnn Lee is a reporter for the Post who has covered the islands for 20 years.\nShe has won three awards.",
    "\n\nJohn Roe is a professor of history at Harbour University and the author of four books.",
    "\nAbout the author\nAnn Lee has covered the islands for 20 years.",
    "\n\nFor more than 50 years we have told the islands' stories. Your subscription lets us go on for 50 more.",
    "\n\nWe rely on 12,000 donations a year to pay for our journalism.",
]


@pytest.mark.parametrize("foot", FEET)
def test_what_an_outlet_says_of_itself_is_no_claim(foot: str) -> None:
    told = [
        figure
        for figure in figures(STORY + foot)
        if figure not in ("Tuesday", "12", "1994", "more than 50 years")
    ]
    assert told == []
    assert colophon(STORY + foot)


TOLD = {
    # the article is about it
    STORY + " The owner, Harbour Lines, said nothing. Harbour Lines is a ferry company with 14 ships.": "14",
    "Coastline sacked half of its staff on Tuesday. The owner of Coastline blamed falling sales. Coastline is a news website with 12,000 "
    "members.": "12,000",
    STORY
    + " Coastline, which first told of the leak, stands by it. Coastline is a news website with 14 reporters.": "14",
    # not what makes news or writes
    STORY + " Harbourtown is a port of 14,000 people.": "14,000",
    STORY + " The Sea Star is the second of 14 ferries of its class.": "14",
    STORY + " Ann Lee is a widow with 14 grandchildren.": "14",
    STORY + " The newspaper is sold in 14 towns.": "14",
    # in the body
    "The Harbour Post is a daily newspaper sold in 14 towns. " + STORY: "14",
    # somebody else's words
    STORY + " “We have had 14 donations for our crews,” the mayor said.": "14",
    STORY + ' "We owe our readers 14 answers," an editor said.': "14",
    STORY + " The mayor is donating 14 boats to the families.": "14",
    STORY + " Subscribers of the line get 14 dollars back.": "14",
}


@pytest.mark.parametrize(("text", "figure"), TOLD.items())
def test_what_an_article_says_of_others_stands(text: str, figure: str) -> None:
    assert any(figure in told for told in figures(text))
    assert colophon(text) == ()


@pytest.mark.parametrize(
    "text", ["", "Ann is " * 9_000, "A" * 50_000, "\nA is a " * 9_000, "we our " * 9_000, ". " * 20_000]
)
def test_what_no_page_looks_like_is_read_in_a_moment(text: str) -> None:
    colophon(text)
