"""Spans of one day, metres before a full stop, and sums in crowns; each with what only looks so."""

from __future__ import annotations

import pytest
from test_figures_of_the_news import figures

READ = {
    # one day
    "A one-day walkout is planned.": "duration 1 day",
    "A one-day-long walkout is planned.": "duration 1 day",
    "A one day walkout is planned.": "duration 1 day",
    "A one-second delay was set.": "duration 1 second",
    "A two-week truce holds.": "duration 2 week",
    "A 24-hour blockade began.": "duration 24 hour",
    "He played 40 one-day internationals.": "count 40",
    "The one-day series was lost.": "",
    "He made his one-day debut.": "",
    "One-day cricket is dull.": "",
    "The wicket was made for one-day hitters.": "",
    "The one-day-old calf died.": "",
    "The one day he left it rained.": "",
    "One day strikes will end.": "",
    "A one-second-hand car sale failed.": "",
    "It is a one-time fee.": "",
    "It rained on day one.": "",
    # one unit of time, more or less
    "A week-long strike ended.": "duration ~1 week",
    "A day-long strike ended.": "duration ~1 day",
    "He got a year's ban.": "duration 1 year",
    "Three week-long strikes ended.": "count 3; duration ~1 week",
    "A three week-long strike ended.": "duration 3 week",
    "A six-month-long ban ended.": "duration 6 month",
    "A half hour-long speech was given.": "duration 0.5 hour",
    "In a week's time it ends.": "",
    "Last year's strike ended.": "date 2024",
    "A year's end party was held.": "",
    "The year-long-awaited talks ended.": "",
    "It is a year-long, costly ban.": "",
    # metres before a full stop
    "The hut lies at a height of about 2,600 m.": "length ~2600 metre",
    "The ridge has an elevation of 2,600 m. It is steep.": "length 2600 metre",
    "They went to a depth of 30 to 40 m.": "length 30..40 metre",
    "The distance is 400 m.": "length 400 metre",
    "The pit is 40 m deep.": "length 40 metre",
    "At a depth of 40 m, the divers stopped.": "length 40 metre",
    "The firm made a profit of 2,600 m.": "count 2600",
    "Sales climbed to 2,600 m.": "count 2600",
    "The profits reached a height of 40 m.": "count 40",
    "The long list grew to 40 m.": "count 40",
    "The height of ambition cost them 40 m.": "count 40",
    # sums in crowns
    "The fine was 6.5 million crowns.": "money 6500000 crown",
    "Spending reached 6.2bn crowns.": "money 6200000000 crown",
    "It is a 500-crown fine.": "money 500 crown",
    "It costs 90 crowns a litre.": "money 90 crown",
    "A ticket is 90 crowns ($4).": "money 90 crown; money 4 USD",
    "Stockholm spent 6.5 billion crowns on bridges for the king.": "money 6500000000 SEK",
    "Oslo spent between 2 and 3 billion crowns.": "money 2000000000..3000000000 NOK",
    "Prague lent 300 crowns a day.": "money 300 CZK",
    "Norway and Sweden owe 5 million crowns.": "money 5000000 crown",
    "They got 20,000 Icelandic crowns.": "money 20000 ISK",
    "He paid 2,000 kroons.": "money 2000 EEK",
    "It trades at 24.5 crowns to the euro.": "money 24.5 crown",
    "Millions of crowns were lost.": "money vague crown",
    "Half a million crowns were lost.": "money 500000 crown",
    "Dozens of crowns were stolen.": "count vague",
    "Several crowns were stolen.": "",
    "He wore half a crown.": "ratio 0.5",
    "One crown was stolen.": "count 1",
    "Two crowns were stolen.": "count 2",
    "He won 12 crowns.": "count 12",
    "The dentist charged for two crowns.": "count 2",
    "They paid for 40 crowns of flowers.": "count 40",
    "The lab shipped 200,000 crowns to dentists.": "count 200000",
    "The museum paid 300 crowns of gold.": "count 300",
    "The ring of 12 crown princes met.": "count 12",
    "He sat in 40 Crown courts.": "count 40",
    "They own 5,000 Crown farms.": "count 5000",
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), READ.items())
def test_what_a_span_a_height_and_a_sum_are(text: str, wanted: str) -> None:
    assert figures(text) == wanted
