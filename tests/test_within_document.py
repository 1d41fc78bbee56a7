"""A document that disagrees with itself: its headline against its body, and what is no disagreement."""

from twosource.model import Document, Verdict
from twosource.pipeline import check

HEADLINE = "Brewer to pay fine of {0} over Orm river spill\n\n"
BODY = "The brewer Halden will pay a fine of {0} over the spill in the Orm river, a court in Bergen said on Monday."
OTHER = "A bus overturned near Tromso on Tuesday, and the road was closed for an hour."


def divergences(text: str) -> list[Verdict]:
    report = check((Document("a", text, "Gull"), Document("b", OTHER, "Tern")))
    return [verdict for verdict in report.verdicts if verdict.verdict == "divergence"]


def test_a_headline_that_its_own_body_contradicts() -> None:
    found = divergences(HEADLINE.format("$2.5 million") + BODY.format("$2.6 million"))
    assert [verdict.level for verdict in found] == ["within-document"]
    assert {c.text[-12:] for c in found[0].fact.claims} == {"$2.5 million", "$2.6 million"}


def test_a_headline_that_its_own_body_bears_out() -> None:
    assert divergences(HEADLINE.format("$2.6 million") + BODY.format("$2.6 million")) == []


def test_a_headline_that_rounds_its_own_body() -> None:
    assert divergences(HEADLINE.format("$3 million") + BODY.format("$2.96 million")) == []


def test_two_figures_of_one_body_are_two_things() -> None:
    more = " It had paid a fine of $1.1 million over another spill in 2014."
    assert divergences(HEADLINE.format("$2.6 million") + BODY.format("$2.6 million") + more) == []


def test_a_share_and_the_points_by_which_it_fell_are_two_things() -> None:
    text = "Turnout in Bergen was 64.8 percent, 3.2 {0} lower than in 2020, the council said on Monday."
    assert divergences(text.format("percentage points")) == []
    assert divergences(text.format("points")) == []


def test_two_measures_with_a_comma_between_them_are_two_things() -> None:
    assert divergences("The swim of 3 miles, 5 km less than planned, took an hour.") == []
