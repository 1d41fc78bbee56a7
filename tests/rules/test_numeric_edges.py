"""Where a figure's neighbours decide what it is: games and races, bounds that are ways, ages, calls; each with what only looks so."""

from __future__ import annotations

import pytest
from test_figures_of_the_news import figures

READ = {
    # runs for wickets, sets of a match
    "England were 180 for 4 at tea.": "score 180-4",
    "Australia slipped to 4 for 180 before lunch.": "score 4-180",
    "They bowled for hours and paid 180 for 4 balls.": "count 180; count 4",
    "They got 180 for 4 used cars.": "count 180; count 4",
    "She beat Swiatek 6-1, 5-7, 3-6 and 7-5.": "score 6-1; score 5-7; score 3-6; score 7-5",
    "She beat Swiatek 6-1, 5-7 people watched.": "score 6-1; count 5..7",
    # races and their times
    "He won the 400m hurdles in 47.5 seconds.": "duration 47.5 second",
    "The 4x100m relay was run in the rain.": "",
    "The 1,500 metres final is over.": "",
    "She swam 400m in 4:01.25.": "length 400 metre; duration 241.25 second",
    "She won the marathon in 2:15:25.": "duration 8125 second",
    "A 400-metre fence was built.": "length 400 metre",
    "He ran 100m to the final gate.": "length 100 metre",
    "The alarm rang at 4:01:25 on the dot.": "clock T04:01",
    # one duration, and the next
    "It took 1 hour 25 seconds, nine seconds less.": "duration 1.01 hour; duration 9 second",
    "It took 2 hours 10 minutes and 5 seconds.": "duration 2.17 hour",
    # bounds, and ways that only look so
    "The firm will buy back up to 500 shares.": "count <=500",
    "The toll went back up to 500.": "count 500",
    "Cases have passed 700.": "count >700",
    "Lawmakers have passed 700 bills.": "count 700",
    "He passed 700 on the way.": "count 700",
    "The path climbs 300m over 5 kilometres.": "length 300 metre; length 5 kilometre",
    "It cost 300 euros over 5 kilometres of road.": "money 300 EUR; length >5 kilometre",
    "The town recorded a maximum of 42 degrees.": "temperature 42 degree",
    "The lift holds a maximum of 12 people.": "count <=12",
    # a change and its level
    "The queue fell by 15,000 to 7.39 million.": "count 15000 down; count 7390000",
    "The queue fell by 5 to 10 million.": "count 5000000..10000000 down",
    "Prices fell by 5 to 10 percent.": "percent 5..10 percent down",
    "The index slipped below 25,000.": "count <25000 down",
    "Output grew at an annual rate of 3 percent.": "percent 3 percent up",
    "Output was taxed at a rate of 3 percent.": "percent 3 percent",
    # points of a share
    "Turnout was 64 percent, 3 points lower.": "percent 64 percent; percent 3 percentage point down",
    "The FTSE rose 1 percent, 30 points higher on the day.": "percent 1 percent up; count 30 point up",
    # places in a row
    "She was the fourth of nine children.": "ordinal 4; count 9",
    "It is the second of three such deals.": "ordinal 2; count 3",
    "It was the third such raid.": "ordinal 3",
    "It was the first of 2024.": "date 2024",
    "They sit third in the table.": "ordinal 3",
    "He lives in the 15th arrondissement.": "",
    # calls
    "Call 101 if you saw it.": "",
    "Dial 1122 for help.": "",
    "They will call 101 witnesses.": "count 101",
    "He called 911 during the raid.": "",
    "He called 101 witnesses.": "count 101",
    # a year and a count
    "They look into the deadly 2012 attacks.": "date 2012",
    "They look into some 2012 attacks.": "count ~2012",
    "The missing 2012 soldiers were found.": "count 2012",
    # ages
    "The novelist, 87, wrote on.": "age 87 year",
    "His wife, 50, survived.": "age 50 year",
    "He retired at 65.": "age 65 year",
    "Of the novelists, 87, a record, were women.": "count 87",
    "The council, 12, met.": "count 12",
    "The shares closed at 65.": "count 65",
    "The gang's leader, 38.": "age 38 year",
    "Maria Lopez 44 has left.": "age 44 year",
    "Boeing 44 has left.": "",
    "Airbus Beluga 44 has left.": "",
    "Maria Lopez 44 times has won.": "count 44",
    "All under 16, they were sent home.": "age <16 year",
    "The prices, all under 19, rose.": "count <19",
    # so many of which a rate is
    "There are 2.3 doctors per 10,000 people.": "count 2.3",
    "They hired 2.3 as per 10,000 letters.": "count 2.3; count 10000",
    # where it came to, not by how much
    "Bitcoin slid as low as $93,400.": "money >=93400 USD",
    "The bill fell two short.": "count 2",
    "The bill fell two places.": "count 2 down",
    # votes
    "MPs backed the motion by 329 to 231.": "score 329-231",
    "Prices fell by 329 to 231.": "count 329 down; count 231",
    "It took a single day.": "duration 1 day",
    "A single man came by day.": "",
    # letters that are money before hundredths
    "Diesel costs Sh171.47 now.": "money 171.47 KES",
    "It costs R19.99 a box.": "money 19.99 ZAR",
    "The R19 road is shut.": "",
    # what is across
    "The crater is 60m across.": "length 60 metre",
    "There are 60m across Africa.": "count 60000000",
    # parties known already
    "The two sides met in Doha.": "",
    "Relations between our two countries are good.": "",
    "The two countries that left the pact met.": "count 2",
    "The two leaders were killed.": "count 2",
    "The two men met in Doha.": "count 2",
    "Two sides claimed the win.": "count 2",
    # about an hour of the day
    "It struck at about 2:30 a.m. local time.": "clock ~T02:30",
    "It struck around 9pm.": "clock ~T21:00",
    "Around town 9pm is late.": "clock T21:00",
    # money and measures by their letters
    "It runs at 1.2 Gbps.": "data rate 1.2 gigabit per second",
    "It costs N$19.58.": "money 19.58 NAD",
    "It costs 12 pula.": "money 12 BWP",
    "It holds 5,000mAh.": "charge 5000 milliampere hour",
    "It costs 50 gbp.": "money 50 GBP",
    # a day months ahead
    "They chose him in a November 5 caucus.": "date 2024-11-05",
    "They will choose him in a November 5 caucus.": "date 2025-11-05",
    "The vote was set for November 5.": "date 2025-11-05",
    "They met on June 5.": "date 2025-06-05",
    "The vote on November 5 is close.": "date 2025-11-05",
    # hours in words
    "It left at 5.20 in the morning.": "clock T05:20",
    "He died at 11 at night.": "clock T23:00",
    "It killed 5 in the morning.": "count 5",
    "She swam at 5.20 in the heat.": "count 5.2",
    # what begins on a day
    "Fares rise from Sunday.": "date 2025-05-18",
    "Fares rose from Sunday.": "date 2025-05-11",
    # leagues, records of a season
    "The club fell to League Two with three games left.": "count 3",
    "The league two years ago was strong.": "duration 2 year",
    "The Eagles, 14-3 in the season, rest.": "score 14-3",
    "The 2014-15 season was lost.": "date 2014/2015",
    # the utmost of a time
    "It is the biggest haul in a decade.": "duration 1 decade",
    "It is a protest in a decade of protests.": "",
    # by how many points
    "Sixty-one per cent disapprove, up six points since March.": "percent 61 percent; percent 6 percentage point up; date 2025-03",
    "Leeds won 61 per cent of the ball and are up six places.": "percent 61 percent; count 6 up",
    # limits of age
    "A third of them are under 15.": "ratio 0.33; age <15 year",
    "The prices are under 19.": "count <19",
    # one and a half of a measure
    "A metre and a half of snow fell.": "length 1.5 metre",
    "It weighs a tonne and a half.": "mass 1.5 tonne",
    "It took an hour and a half.": "duration 1.5 hour",
    "A yard and half the house burned.": "ratio 0.5",
    "A foot and a third of them were lost.": "ratio 0.33",
    "They bought 3 dozens of eggs.": "count 36",
    # what is long
    "The 300m ship sank.": "length 300 metre",
    "The 300m users left.": "count 300000000",
    # witnesses
    "One woman in the village told reporters.": "",
    "One woman in the village was killed.": "count 1",
    "One woman died, a man said.": "count 1",
    # titles and pronouns
    "She starred in “Billions,” a series.": "",
    "“Billions were lost,” he said.": "count vague",
    "It was between the two of them.": "",
    "Two of them fled.": "count 2",
    # what opens on a day
    "Polls open at 7am on Thursday.": "clock T07:00; date 2025-05-22",
    "Polls opened at 7am on Thursday.": "clock T07:00; date 2025-05-15",
    "Shares open lower on Thursday.": "date 2025-05-15",
}  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), READ.items())
def test_what_the_neighbours_make_of_a_figure(text: str, wanted: str) -> None:
    assert figures(text) == wanted
