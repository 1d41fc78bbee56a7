"""Two articles on two events of one kind: what holds them apart, and what leaves a contradiction the error that it is."""

from __future__ import annotations

import pytest

from twosource.model import Document, Verdict
from twosource.pipeline import check
from twosource.rules.salience import names


def verdicts(one: str, other: str, published: tuple[str | None, str | None] = (None, None)) -> list[Verdict]:
    """The divergences between two articles."""
    documents = (
        Document("one", one, "Alpha Times", published[0]),
        Document("other", other, "Beta Post", published[1]),
    )
    return [
        v
        for v in check(documents).verdicts
        if v.verdict == "divergence" and len({c.document for c in v.fact.claims}) == 2
    ]


SCHOOL = (
    "Fire at Brankov school kills seven\n\nSeven people died when a fire swept through a boarding school in Brankov on "
    "Monday, the fire service said. The blaze began in the kitchen of the Saint Jerome school at dawn and took four hours "
    "to put out. Eleven people were treated for burns at the Brankov hospital, its director Vera Holt said."
)
SAME_SCHOOL = (
    "Nine dead in school blaze\n\nA fire on Monday at the Saint Jerome boarding school in Brankov killed nine people, a "
    "regional official said. Parents waited behind a cordon as crews searched the dormitories. Eleven people were taken "
    "to hospital with burns, its director Vera Holt told a local radio station."
)
OTHER_SCHOOL = (
    "Nine dead in school blaze\n\nA fire on Thursday at a boarding school in Brankov killed nine people, a regional "
    "official said. Parents waited behind a cordon as crews searched the dormitories of the Lindgate academy. "
    "Two pupils were taken to hospital, where doctors said that their lives were not in danger any more."
)


def test_one_event_told_in_two_ways_keeps_its_error() -> None:
    assert [v.severity for v in verdicts(SCHOOL, SAME_SCHOOL)] == ["error"]


def test_another_day_and_no_figure_in_common_leave_a_doubt() -> None:
    (found,) = verdicts(SCHOOL, OTHER_SCHOOL)
    assert (found.level, found.severity) == ("two-events", "warning")
    assert "one article names Monday and the other Thursday" in found.because
    assert {row.level for row in found.comparisons} >= {"two-events"}
    assert "contradiction" not in {row.level for row in found.comparisons}


def test_figures_in_common_outweigh_another_day() -> None:
    """A report of the day after names its own day."""
    later = SAME_SCHOOL.replace("A fire on Monday", "A fire").replace(
        "official said.", "official said on Tuesday."
    )
    assert [v.severity for v in verdicts(SCHOOL, later)] == ["error"]


def test_articles_of_two_weeks_are_in_doubt() -> None:
    """A march, and the march of four weeks later: both on a Sunday, in one square, against one law."""
    one = "About 4,000 people marched through Brankov on Sunday against the school law, police said. It was peaceful."
    other = "Some 9,000 people marched through Brankov on Sunday against the school law, police said. Nobody was hurt."
    assert [v.severity for v in verdicts(one, other, ("2021-03-01", "2021-03-01"))] == ["error"]
    (found,) = verdicts(one, other, ("2021-03-01", "2021-03-29"))
    assert (found.level, found.severity) == ("two-events", "warning")
    assert "days of different weeks" in found.because


def test_texts_without_a_day_may_be_of_any_date() -> None:
    """What a manual says holds until another says otherwise."""
    one = "The Brankov pump moves 400 litres of water a minute and weighs 31 kg, the maker's manual says."
    other = (
        "According to its data sheet the Brankov pump moves 650 litres of water a minute. It weighs 31 kg."
    )
    found = verdicts(one, other, ("2021-03-01", "2022-09-29"))
    assert [v.severity for v in found] == ["error"]


def test_other_names_in_the_first_lines_leave_a_doubt() -> None:
    """Neither has a day; each opens with a town that the other never names."""
    one = (
        "Landslide buries hamlet of Corvara\n\nFourteen people were killed when a landslide buried the hamlet of "
        "Corvara in the Orlan valley of Austria, rescuers said. Soldiers dug with their hands through the night, and "
        "the Austria government sent excavators. The rain is expected to last until the weekend, forecasters said."
    )
    other = (
        "Landslide hits Pietra, 32 dead\n\nA landslide killed 32 people in the village of Pietra in Austria, rescuers "
        "said, after a week of rain. The road through the valley was cut, and the government of Austria sent "
        "helicopters. Soldiers were looking for the missing under the mud, the mayor of the village said."
    )
    assert {(v.level, v.severity) for v in verdicts(one, other)} <= {("two-events", "warning")}
    same = other.replace("Pietra", "Corvara")
    assert ("contradiction", "error") in {(v.level, v.severity) for v in verdicts(one, same)}


@pytest.mark.parametrize(
    "other",
    [
        "Six die as ferry capsizes off Port Anselm",
        "Ferry capsizes off Port Anselm, killing six",
    ],
)
def test_headlines_are_too_short_to_doubt(other: str) -> None:
    found = verdicts("Ferry capsizes off Port Anselm, killing four", other)
    assert [v.severity for v in found] == ["error"]


def test_articles_of_other_chief_names_are_never_held_against_each_other() -> None:
    """Two quakes of one country: each article is about a town, a governor and a province of its own."""
    one = (
        "Quake in western Iran kills 21\n\nA strong earthquake struck western Iran on Sunday, killing 21 people and "
        "injuring more than 100 in the town of Sarvand. The governor of Sarvand, Karim Moradi, said that 300 houses "
        "had collapsed. Moradi asked for tents and blankets. Sarvand has 40,000 people. Tehran sent two planes."
    )
    other = (
        "Death toll of Iranian quake rises to 58\n\nFifty-eight people were killed by the earthquake that hit western "
        "Iran on Sunday, state television said. In the valley of Delgosha 900 houses collapsed, and 450 people were "
        "injured. Delgosha's mayor, Reza Tavana, said that help was slow. Tehran promised loans to the homeless."
    )
    assert names(Document("one", one, "Alpha")).chief == {"sarvand", "moradi", "karim"}
    assert "delgosha" in names(Document("other", other, "Beta")).chief
    assert verdicts(one, other) == []


def test_a_country_and_a_day_are_no_chief_names() -> None:
    text = "Italy said on Monday that Italy and France would meet in Rome on Monday. " * 6
    assert names(Document("a", text, "Alpha")).chief <= {"rome"}


def test_a_place_of_the_background_is_no_chief_name() -> None:
    text = (
        "Blast at Corvin works hurts five\n\nFive people were hurt when a boiler burst at the Corvin works in Hellstedt, "
        "the owner said. Nobody was in danger and the works will open again within the week, she said, once the boiler had been looked at by an engineer. "
        + "The firm keeps an office in Chicago. Its Chicago staff were told at noon in Chicago. "
        * 4
    )
    assert "chicago" not in names(Document("a", text, "The Wire")).chief


def test_a_day_that_is_counted_on_is_another_for_each_article() -> None:
    one = "Fire crews in Hellstedt fought the peat fire for the 19th day in a row on Tuesday, the town hall said."
    other = "Helicopters joined the crews at Hellstedt as the peat fire burned for the 24th day in a row on Tuesday."
    assert verdicts(one, other) == []


def test_what_merely_stands_is_no_figure_in_common() -> None:
    """Both quarters are those of a company of 31,000 people; each has a day and a profit of its own."""
    one = (
        "Norvik Motors profit rises\n\nNorvik Motors reported a quarterly net profit of $412 million on Tuesday. "
        "Revenue rose to $5.8 billion. Norvik has about 31,000 employees in four countries, its annual report says."
    )
    other = (
        "Norvik Motors earnings fall\n\nNorvik Motors said on Thursday that its quarterly net profit was $287 million. "
        "Revenue was $4.9 billion. The company, which has about 31,000 employees, is to close a plant in the autumn."
    )
    found = verdicts(one, other)
    assert found
    assert {v.severity for v in found} <= {"warning"}


def test_articles_of_several_figures_that_share_none_are_in_doubt() -> None:
    one = (
        "Poll: Labour leads by 20 points\n\nThe Labour Party has a lead of 20 points over the Conservatives, a survey "
        "of 2,050 voters by Varda showed on Sunday. Labour stands at 44 percent, the Conservatives are at 24 percent. "
        "Sixty-one percent of those asked said that the country was going in the wrong direction, and 30 percent did not."
    )
    other = (
        "Labour's lead is 15 points, poll shows\n\nThe Labour Party has a lead of 15 points over the Conservatives, a "
        "survey of 1,970 voters by Varda showed on Sunday. The party has 42 percent, the Conservatives have 27 percent. "
        "Fifty-eight percent of the voters said that the country was on the wrong track, and 33 percent did not say so."
    )
    assert {v.severity for v in verdicts(one, other)} <= {"warning", "note"}


def test_articles_of_one_figure_share_none_when_they_differ_in_it() -> None:
    one = (
        "Bus falls off bridge in Corvara\n\nTwenty-four people were killed when a bus fell off a bridge in Corvara on "
        "Monday, police said. Divers searched the river until nightfall. The cause of the accident was not known. "
        "Relatives of the passengers waited on the bank, and the mayor of Corvara asked the people for blankets."
    )
    other = (
        "Corvara bus accident leaves 26 dead\n\nTwenty-six people died when a bus plunged from a bridge in Corvara on "
        "Monday, a hospital said. The search of the river went on with the help of divers and of fishermen. "
        "The bridge had been repaired in the spring, the mayor of Corvara said, and its railing was new."
    )
    found = verdicts(one, other)
    assert found
    assert "two-events" not in {v.level for v in found}
