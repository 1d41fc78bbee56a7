"""Corrections: what a text says of its own errors, and the news of other people's that only looks like it."""

from __future__ import annotations

import time

import pytest

from twosource import Document, check
from twosource.language.corrections import corrections, withdrawn
from twosource.pipeline import read

BODY = "The storm killed 12 people in Harbourtown on Monday, the coast guard said.\n\nIt moved north by evening.\n\n"

# In each the figure 14 is what the text no longer says.
NOTICES = """\
Correction: An earlier version of this article said 14 people were killed. The correct number is 12.
CORRECTION (May 17): The death toll was 12, not 14.
Correction, May 17, 2024: the toll was 12, not 14.
*An earlier version of this story gave the number of dead as 14.*
An earlier version of this article misstated the number of people killed. It was 12, not 14.
This article has been amended to correct the number of dead, from 14 to 12.
This article was amended on 17 May 2024. An earlier version said that 14 people were killed.
This story has been corrected to show that 12 people died, not 14.
(This story corrects the number of dead in paragraph 2 to 12, from 14)
(This May 16 story has been corrected to say 12 people died, not 14, in paragraph 3)
(Corrects paragraph 2 to say 12 people were killed, not 14)
(Updates with death toll of 14 in paragraph 2)
[Eds: Updating with 14 more inputs]
Editor's note: An earlier version of this report said 14 had died.
Editor’s Note: The story was updated on May 17 to remove a reference to 14 deaths.
EDITOR'S NOTE — In a story May 16 about the storm, The Associated Press reported erroneously that 14 people were killed.
In a story published May 16, The Associated Press erroneously reported that 14 people were killed. The number was 12.
In an article on Tuesday about the storm, Reuters incorrectly said 14 people were killed.
Reuters incorrectly reported that 14 people died in the storm.
Due to an editing error, an earlier version of this article misstated the toll as 14.
Because of an editing error, this article originally said 14 people died; the figure is 12.
A previous version of this story incorrectly stated the toll was 14. The story has been corrected.
Previous versions of this story misidentified the 14 victims.
This post originally stated that 14 people were killed.
Clarification: the 14 were hurt and not killed.
Erratum: for 14 read 12.
The headline of this article incorrectly gave the toll as 14.
The original version of this report incorrectly said 14 ships sank.
The story previously misstated the number as 14.
This report has been updated. The first version said 14.""".split("\n")

NEWS = """\
The ministry corrected its toll to 12 from 14 on Monday.
Police had erroneously reported 14 dead.
The governor's office incorrectly said 14 people were killed, the mayor said.
The stock market entered a correction after falling 14 percent.
Correction facilities held 14 inmates.
The earlier version of the bill allotted $14 million.
An earlier version of the report, seen by the Post, said 14 people died.
The editor of the paper said 14 people had come.
The story of the 14 miners was made into a film.
"It was wrongly reported that 14 died," the minister said.
Officials updated the toll to 14 on Tuesday.
The updated figures show 14 more cases.
He told the Associated Press that 14 people died, correcting an earlier figure.
The version of events that the 14 gave differed.
The department of corrections said 14 inmates fled.
This article of the treaty was amended in 1998 by 14 states.
He added that the 14 had been mistakenly identified as fighters.
UPDATE: The toll has risen to 14.
The Times reported that 14 people had been wrongly convicted.
The report said 14 people had been killed in error.
(The storm killed 14 people in all.)""".split("\n")


def marked(text: str) -> str:
    return " | ".join(text[span.start : span.end] for span in corrections(text))


@pytest.mark.parametrize("notice", NOTICES)
def test_a_withdrawn_figure_is_marked_wherever_the_notice_stands(notice: str) -> None:
    flat = BODY.replace("\n\n", " ")
    for text in (f"{BODY}{notice}\n", f"{notice}\n\n{BODY}", f"{flat}{notice}", f"{notice} {flat}"):
        held = marked(text)
        assert "14" in held
        assert "coast guard" not in held
        figures = {c.quantity.value for c in read(Document("a", text, "Post")) if c.kind == "numeric"}
        assert 14 not in figures


@pytest.mark.parametrize("sentence", NEWS)
def test_the_news_of_an_error_is_no_notice(sentence: str) -> None:
    assert marked(f"{BODY}{sentence}\n") == ""
    assert marked(f"{sentence} {BODY}") == ""


@pytest.mark.parametrize(
    "text",
    [
        "Correction:\n\nThe toll was 12, not 14.",
        "CORRECTION: May 17, 2024\n\nThe toll was 12, not 14.",
        "Editor's note\nThe toll was 12, not 14.",
        "Correction: An earlier version of this article, which was put out on\nMonday, said that 14 people were killed in the town. That was wrong and\nthe number is 12.",
    ],
)
def test_a_notice_goes_on_below_its_heading_and_over_the_ends_of_lines(text: str) -> None:
    assert marked(f"{BODY}{text}\n\nIt moved on.\n") in (
        text,
        text.replace("\n\n", " | ").replace("note\n", "note | "),
    )


def test_that_a_text_was_updated_takes_nothing_back() -> None:
    text = f"{BODY}This story was updated on May 18 with quotes.\n\nCorrection: the toll was 12, not 14.\n"
    assert withdrawn(text) == ("Correction: the toll was 12, not 14.",)


def test_a_withdrawn_figure_is_held_against_nothing() -> None:
    old = "Correction: An earlier version of this article said 14 people were killed by the storm in Harbourtown on Monday."
    first = Document("a", f"{BODY}{old}\n", "Post")
    second = Document("b", BODY, "Courier")
    assert {verdict.verdict for verdict in check([first, second]).verdicts} == {"agreement"}


@pytest.mark.parametrize(
    "piece",
    [
        "correct.",
        "(corrects ",
        "this story ",
        "in a story a ",
        "Correction: ",
        '."',
        "A version ",
        "editor's note: \n",
    ],
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    begun = time.process_time()
    corrections(piece * (100_000 // len(piece)))
    assert time.process_time() - begun < 3
