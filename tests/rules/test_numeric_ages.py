"""Ages that no "old" tells: behind names and trades, in brackets, of several persons; each with what only looks so."""

from __future__ import annotations

import pytest
from test_figures_of_the_news import figures

READ = {
    # a name between commas
    "The owner's deputy, Han Mei-ling, 52.": "age 52 year",
    "They questioned Cho Min-jae, 61, at home.": "age 61 year",
    "Anna Smith-Jones, 39, was held.": "age 39 year",
    "Of the firms, most were Delhi-based, 49, a record.": "count 49",
    "He sold the Tata Steel-made, 49, to them.": "count 49",
    "The club of Bank Asia-wide, 40, met.": "count 40",
    "Martin Ode Jr., 39, was held.": "age 39 year",
    "Martin Ode, Jr., 39, was held.": "age 39 year",
    "It ended at 5 p.m., 39, a record, left.": "clock T17:00; count 39",
    "Juan Perez (left), 40, met his aide.": "age 40 year",
    "It fell (left), 40, by far.": "count 40",
    "The dead are Juan Lopez, 42, Juan Perez, 33 and Luz Ruiz, 19.": "age 42 year; age 33 year; age 19 year",
    "They won in New York, 33 and nowhere else.": "count 33",
    "Maria Pinto, nearly 40, left.": "age ~40 year",
    "In New York, about 40, mostly young, left.": "count ~40",
    "Maria Pinto, seven, was hurt.": "age 7 year",
    "Leeds United, seven, was fined.": "count 7",
    # a person in apposition
    "The ferry's Greek captain, 44, and his mate were held.": "age 44 year",
    "A former Labour cabinet minister, 71, has died.": "age 71 year",
    "The chef, 33, was held.": "age 33 year",
    "The man, about 40, left.": "age ~40 year",
    "A pupil, nine, was hurt.": "age 9 year",
    "A pupil, one, was hurt.": "",
    "The toll, about 40, is new.": "count ~40",
    "The firm, nine, is new.": "count 9",
    "The plan, however, 12, was shelved.": "count 12",
    "Of the ships, the latter, 20, sank.": "count 20",
    "Of the votes, the remainder, 49, were void.": "count 49",
    "The median, 49, is new.": "count 49",
    "The captains, 58, were paid.": "count 58",
    "He met the captain, 58 sailors and a cook.": "count 58",
    # several of them
    "Two brothers, 19 and 23, were held.": "count 2; age 19 year; age 23 year",
    "The victims, 19, 23 and 40, were friends.": "age 19 year; age 23 year; age 40 year",
    "The victims, 19 men and 23 women, were friends.": "count 19; count 23",
    "The victims, 19 and 23 of them hurt, were friends.": "count 19; count 23",
    "Of the workers, 19 and 23, in turn, left.": "count 19; count 23",
    "The players, 19 and 23, left.": "count 19; count 23",
    "The figures, 19 and 23, are low.": "count 19; count 23",
    # in brackets
    "The village teacher Joko Santoso (51) drowned.": "age 51 year",
    "The farmer, Joko Santoso (51), lost over 40 cows.": "age 51 year; count >40",
    "Ana Maria Lopez (42), who taught there, died.": "age 42 year",
    "Ravi Kumar (34), a resident of Pune, drowned.": "age 34 year",
    "His wife, Rosa Pinto (39), survived.": "age 39 year",
    "Mrs Hale (67) was robbed.": "age 67 year",
    "Mary Hale (12) and Maria Pinto (34) drowned.": "age 12 year; age 34 year",
    "The baker (34) fled.": "age 34 year",
    "Mary Hale (12) and Maria Pinto (34) sang.": "",
    "The bakers (34) fled.": "count 34",
    "The folder (34) fell.": "count 34",
    "The major (60) road is shut.": "count 60",
    "The local (60) bus is late.": "count 60",
    "Harry Kane (47) scored for England.": "",
    "Captain Harry Kane (47) headed England in front.": "",
    "Kane (47) and Rice (62) were on target.": "",
    "Harry Kane (47), Declan Rice (62)": "",
    "Rafael Nadal (22) beat him.": "",
    "The striker Juan Perez (22) netted.": "",
    "Aaron Lopez (12) throws the ball.": "",
    "Liberal Democrats (72) came next.": "",
    "Goldman Sachs (45) was cheaper.": "",
    "Section Two (15) says so.": "",
    "James Cameron (2019) made it.": "date 2019",
    # of that age
    "A sailor of 24 was hurt.": "age 24 year",
    "The only doctor, a sailor of 24, was saved.": "age 24 year",
    "A nurse of 31, she was never found.": "age 31 year",
    "The girl of 12 wept.": "age 12 year",
    "The only sailor of 24 to live spoke.": "count 24",
    "He was the youngest soldier of 24.": "count 24",
    "A sailor of 24 ships was hurt.": "count 24",
    "A father of 12 was hurt.": "count 12",
    "A crew of 12 was hurt.": "count 12",
    "He was a man of 12 broken promises.": "count 12",
    "A leader of 20 was hurt.": "count 20",
    "The winner of 12 was hurt.": "count 12",
    # who turns so many years, and what is turned
    "Lopez turned 45 on Monday.": "age 45 year; date 2025-05-12",
    "When they turn 18, they vote.": "age 18 year",
    "They turned 45 people away.": "count 45",
    "They turned 45 degrees.": "angle 45 degree",
    "He was aged 39 years.": "age 39 year",
    "He was there 39 years.": "duration 39 year",
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), READ.items())
def test_an_age_and_what_only_looks_so(text: str, wanted: str) -> None:
    assert figures(text) == wanted
