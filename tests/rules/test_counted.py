"""What a figure counts and the event that governs it: the reading first, then its many surfaces."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.model import Span
from twosource.rules.counted import NOTHING, Counted, counted
from twosource.rules.rule import Passage

# The figure stands in braces, its canonical unit behind a bar: "{10 km|kilometre}".


def read(marked: str) -> tuple[str | None, Counted]:
    """The words counted, and the whole reading of the figure in braces."""
    start, end = marked.index("{"), marked.index("}")
    figure, _, unit = marked[start + 1 : end].partition("|")
    text = marked[:start] + figure + marked[end + 1 :]
    passage = Passage(text, Span(0, len(text)))
    first = passage.tokens.at(start)
    last = passage.tokens.at(start + len(figure) - 1) + 1
    found = counted(passage, first, last, unit=unit or None)
    return (text[found.span.start : found.span.end] if found.span else None), found


DEATHS = [
    ("A blast killed {at least 12} people.", "people", "person", "kill"),
    ("A blast has killed {12} people in Norrby.", "people", "person", "kill"),
    ("{12} people were killed in the blast.", "people", "person", "kill"),
    ("{12} people had reportedly been killed.", "people", "person", "kill"),
    ("{12} people are believed to have been killed.", "people", "person", "kill"),
    ("Police said {12} people were killed.", "people", "person", "kill"),
    ("A blast hit Norrby, killing {12} people.", "people", "person", "kill"),
    ("{12} killed in Norrby blast", "killed", None, "kill"),
    ("{12} dead in Norrby blast", "dead", None, "die"),
    ("{12} people dead in Norrby blast", "people", "person", "die"),
    ("The blast left {12} dead.", "dead", None, "die"),
    ("The blast left {12} people dead.", "people", "person", "die"),
    ("{12} people died in the blast.", "people", "person", "die"),
    ("{12} miners were feared dead.", "miners", "miner", "die"),
    ("There were {12} deaths.", "deaths", "death", "die"),
    ("The blast caused {12} deaths.", "deaths", "death", "die"),
    ("The conflict has resulted in {over 12,000} civilian deaths.", "civilian deaths", "death", "die"),
    ("Police confirmed {12} deaths.", "deaths", "death", "die"),
    ("{12} fatalities were reported.", "fatalities", "fatality", "die"),
    ("The death toll rose to {12}.", "death toll", "death toll", "die"),
    ("The death toll from the blast rose to {12} on Friday.", "death toll", "death toll", "die"),
    ("A death toll of {12} was reported.", "death toll", "death toll", "die"),
    ("Death toll: {12}", "Death toll", "death toll", "die"),
    ("Toll from Norrby blast now {12}", "Toll", "toll", "die"),
    ("Fatalities: {12}", "Fatalities", "fatality", "die"),
    ("The body count reached {12}.", "body count", "body count", "die"),
    ("The blast cost the lives of {12} people.", "people", "person", "die"),
    ("The blast resulted in the death of {12} people.", "people", "person", "die"),
    ("The bodies of {12} people were found.", "people", "person", "die"),
    ("{Twelve} people lost their lives in the blast.", "people", "person", "die"),
    ("The number of dead people rose from 10 to {12}.", "dead people", "person", "die"),
    ("The confirmed dead numbered {12}.", "confirmed dead", None, "die"),
    ("Norrby blast claims {12}", None, None, "die"),
    ("The blast claimed {12} lives.", "lives", "life", "die"),
    ("{12} lives were lost.", "lives", "life", "die"),
    ("The floods took {12} lives.", "lives", "life", "die"),
]

COORDINATION = [
    ("A drone killed {one} civilian and injured four others.", "civilian", "civilian", "kill"),
    ("A drone killed one civilian and injured {four} others.", "others", "civilian", "injure"),
    ("A landslide killed nine people and injured {41} near the pass.", None, "person", "injure"),
    ("{2} dead, 4 hurt in Leeds crash", "dead", None, "die"),
    ("2 dead, {4} hurt in Leeds crash", "hurt", None, "hurt"),
    ("Seven people were killed, {190} others injured and 600 homes destroyed.", "others", "person", "injure"),
    ("Seven people were killed, 190 others injured and {600} homes destroyed.", "homes", "home", "destroy"),
    ("{12} soldiers and 3 civilians were killed.", "soldiers", "soldier", "kill"),
    ("12 soldiers and {3} civilians were killed.", "civilians", "civilian", "kill"),
    ("The army killed 12 soldiers and {3} civilians.", "civilians", "civilian", "kill"),
    ("{12} people, including 3 children, were killed.", "people", "person", "kill"),
    ("12 people, including {3} children, were killed.", "children", "child", "kill"),
    ("Of the {330} people killed, 87 died at once.", "people", "person", "kill"),
    ("Of the 330 people killed, {87} died at once.", None, "person", "die"),
    ("One person died and {3} were hurt.", None, "person", "hurt"),
    ("{11}, 14 and 19 people died in the three mines.", "people", "person", "die"),
    ("Nine were rescued and {dozens} more were injured.", "more", None, "injure"),
    ("The toll passed 30, with {40} injured.", "injured", None, "injure"),
    ("{2} medics among 31 dead in Norrby", "medics", "medic", "die"),
]

PEOPLE = [
    ("Police put the toll at {33}.", "toll", "toll", "die"),
    ("{64} were detained.", None, None, "detain"),
    ("{700} in detention", "detention", None, "detain"),
    ("{Two} soldiers and an interpreter were killed.", "soldiers", "soldier", "kill"),
    ("The hostages, 12 women and {4} men, were freed.", "men", "man", "free"),
    ("They would lay off {1,500} workers.", "workers", "worker", "lay off"),
    ("Wildfires forced the evacuation of {8,000} residents.", "residents", "resident", "evacuate"),
    ("{8,000} residents were ordered to evacuate.", "residents", "resident", "evacuate"),
    ("{20} remain unaccounted for.", None, None, "miss"),
    ("Rescuers brought {12} miners out of the shaft.", "miners", "miner", "bring out"),
    ("The sides will each release {1,000} prisoners.", "prisoners", "prisoner", "release"),
    ("Both armies made a {250-for-250} prisoner swap.", "prisoner", "prisoner", "exchange"),
    ("The storm killed two, forced {75,000} from their homes.", None, None, "displace"),
    (
        "They put the number of people who marched on Friday at {12,140}.",
        "people who marched",
        "person",
        "march",
    ),
    ("Norrby toll passes {500}", "Norrby toll", "toll", "die"),
    ("Police said {3,000} residents of Norrby and Sund left.", "residents of Norrby", "resident", "leave"),
    ("{12,000} people marched through the capital.", "people", "person", "march"),
    ("They put the number of people who marched at {12,140}.", "people who marched", "person", "march"),
    ("{14,000} people fled their homes.", "people", "person", "flee"),
    ("{Hundreds} fall sick in factory", None, None, "sicken"),
    ("The blaze spread, raising the number of injured to {40}.", "injured", None, "injure"),
    ("The number of injured reached {40}.", "injured", None, "injure"),
    ("Gunmen abduct {seven} foreign workers in Halba", "foreign workers", "worker", "abduct"),
    ("{Seven} foreign workers kidnapped in Halba", "foreign workers", "worker", "kidnap"),
    ("A total of {142} protesters were sentenced.", "protesters", "protester", "sentence"),
    ("Police arrested a group of {12} men.", "men", "man", "arrest"),
    ("A group of {12} men was arrested.", "men", "man", "arrest"),
    ("{12} armed men attacked a village.", "armed men", "man", "attack"),
    ("The village was attacked by {12} gunmen.", "gunmen", "gunman", "attack"),
    ("Pirates freed {12} of the 30 crew members.", "crew members", "member", "free"),
    ("{Two} of the gunmen were shot dead.", "gunmen", "gunman", "die"),
    ("The port is home to {60,000} people.", "people", "person", "live"),
    ("Norrby, a city of {60,000} people, was hit.", "people", "person", "live"),
    ("Police arrested {dozens} of protesters.", "protesters", "protester", "arrest"),
    ("{48%|percent} of voters back the plan.", "voters", "voter", "back"),
]

THINGS = [
    (
        "Two sides agreed to exchange {1,000} prisoners of war each.",
        "prisoners of war",
        "prisoner",
        "exchange",
    ),
    ("The airline will cut {1,200} jobs.", "jobs", "job", "cut"),
    ("{1,200} jobs to be cut at the airline", "jobs", "job", "cut"),
    ("A gale left {70,000} homes without power.", "homes", "home", "lose power"),
    ("Some {1,200,000} homes lost power.", "homes", "home", "lose power"),
    ("The rebels shot down {two} planes.", "planes", "plane", "shoot down"),
    ("The firm laid off {300} workers.", "workers", "worker", "lay off"),
    ("The {18th} round of sanctions was agreed.", "round of sanctions", "round", "agree"),
    ("A {12}-member team arrived.", "member", "member", None),
    ("A {1,000}-strong crowd gathered.", "crowd", "crowd", "gather"),
    ("{No} casualties were reported.", "casualties", "casualty", "report"),
    ("Almost {230} passengers were aboard the steamer.", "passengers", "passenger", None),
    ("The ministry owns the firm's {two} ferries.", "ferries", "ferry", "own"),
]

COLLECTIVES = [
    ("A crew of {five} was rescued.", "crew", "crew", "rescue"),
    ("The ship has a crew of {five}.", "crew", "crew", None),
    ("A rescue team of {12} was sent.", "rescue team", "member", "send"),
    ("Family of {four} found dead", "Family", "member", "die"),
    ("A family of {five} were killed.", "family", "member", "kill"),
    ("She leads a staff of {300}.", "staff", "staff", "lead"),
    ("A crowd of {62,400} watched the match.", "crowd", "crowd", "watch"),
    ("A panel of {nine} will rule.", "panel", "member", "rule"),
    ("A convoy of {40} left the port.", "convoy", "vehicle", "leave"),
    ("Police arrested a gang of {six}.", "gang", "member", "arrest"),
    ("A crew of {12} and 40 passengers were aboard.", "crew", "crew", None),
    ("A crew of 12 and {40} passengers were aboard.", "passengers", "passenger", None),
    ("A family of {four} lives in the barn.", "family", "member", None),
    ("A family of {4} earns $40,000 a year.", "family", "member", None),
    ("Staff of {300} lose jobs", "Staff", "staff", "lay off"),
    ("A team of {12} guards slept.", "guards", "guard", "sleep"),
    ("A panel of {nine} appointed judges ruled.", "appointed judges", "judge", "rule"),
    ("A convoy of {40} trucks arrived.", "trucks", "truck", "arrive"),
    ("A panel of {nine} judges ruled.", "judges", "judge", "rule"),
    ("A crew of {five} Danes sailed.", "Danes", "dane", "sail"),
]

OWN_VERBS = [
    ("Arvant to lay off {2,500} staff", "staff", "staff", "lay off"),
    ("Airlines lay off {200} pilots.", "pilots", "pilot", "lay off"),
    ("Airline lays off {200} pilots", "pilots", "pilot", "lay off"),
    ("The firm would lay {300} workers off.", "workers", "worker", "lay off"),
    ("Masons lay {40} bricks.", "bricks", "brick", "lay"),
    ("They will found {12} schools.", "schools", "school", "found"),
    ("The mill is to saw {400} logs.", "logs", "log", "saw"),
    ("They may fell {200} trees.", "trees", "tree", "fell"),
    ("Airlines ground {40} planes.", "planes", "plane", "ground"),
    ("They plan to bore {40} holes.", "holes", "hole", "bore"),
    ("Gunmen wound {12} villagers.", "villagers", "villager", "wound"),
    ("In the fields lay {40} bodies.", "bodies", "body", "lie"),
    ("The ship lay off {12} islands.", "islands", "island", "lie off"),
    ("They found {12} schools.", "schools", "school", "find"),
    ("We saw {400} logs.", "logs", "log", "see"),
    ("Millers ground {40} sacks.", "sacks", "sack", "grind"),
    ("He wound up {12} firms.", "firms", "firm", "wind up"),
    ("She bore {12} children.", "children", "child", "bear"),
]

AGENTS = [
    ("{Two} gunmen killed 12 people.", "gunmen", "gunman", None),
    ("Two gunmen killed {12} people.", "people", "person", "kill"),
    ("{Two} gunmen kill 12 in Norrby", "gunmen", "gunman", None),
    ("{Two} gunmen have killed a teacher.", "gunmen", "gunman", None),
    ("{Two} gunmen who shot dead 12 guards fled.", "gunmen", "gunman", None),
    ("{Forty} officers arrested 12 men.", "officers", "officer", None),
    ("{Four} firefighters rescued him.", "firefighters", "firefighter", None),
    ("{Two} owners laid off 12 men.", "owners", "owner", None),
    ("{Twelve} rebels were killing 40 people.", "rebels", "rebel", None),
    ("{Two} people killed the day before", "people", "person", "kill"),
    ("{Forty} men arrested the same night", "men", "man", "arrest"),
    ("{40} people killed 3 days ago", "people", "person", "kill"),
    ("{Two} people killed 12 May", "people", "person", "kill"),
    ("{Twelve} people killed, 40 hurt", "people", "person", "kill"),
    ("{Twelve} people killed 40 hurt", "people", "person", "kill"),
    ("{Two} players injured their legs.", "players", "player", "injure"),
    ("{Twelve} guards killed the mayor said", "guards", "guard", "kill"),
    ("{Twelve} men were killed a mile away.", "men", "man", "kill"),
]

MEASURES = [
    ("The talks lasted {less than two hours|hour}.", "talks", "talk", "last"),
    ("The meeting, which lasted {two hours|hour}, ended.", "meeting", "meeting", "last"),
    ("The {two-year|year} truce held.", "truce", "truce", "last"),
    ("They have had a truce for {two years|year}.", "truce", "truce", "last"),
    ("The truce has held for {two years|year}.", "truce", "truce", "last"),
    ("The truce collapsed after {two years|year}.", "truce", "truce", "last"),
    ("The war began {two years|year} ago.", "war", "war", "begin"),
    ("The journey takes about {90 minutes|minute}.", "journey", "journey", "last"),
    ("The bus, carrying 45 pilgrims, plunged {200 metres|metre}.", "bus", "bus", "plunge"),
    ("Her lead has narrowed to {two} points.", "lead", "lead", "narrow"),
    ("The navy seized {2.5 tonnes|tonne} of cocaine worth $80 million.", "cocaine", "cocaine", "seize"),
    ("Turnout reached 66 percent, up from {61 percent|percent}.", "Turnout", "turnout", "reach"),
    ("Unemployment hit a record {11.2%|percent}.", "Unemployment", "unemployment", "hit"),
    ("The quake struck at a depth of {10 km|kilometre}.", "depth", "depth", None),
    ("The lake is {10 km|kilometre} deep.", "deep", "depth", None),
    ("It lies {85 miles|mile} west of Norrby.", "west of Norrby", "distance", None),
    ("It lies 85 miles ({137 km|kilometre}) west of Norrby.", "west of Norrby", "distance", None),
    ("It is {60 km|kilometre} from the border.", "from the border", "distance", None),
    ("Norrby has a population of {160,000}.", "population", "population", None),
    ("The quake had a magnitude of {6.1}.", "magnitude", "magnitude", None),
    ("A {7.6-magnitude|magnitude} quake struck the coast.", "quake", "magnitude", None),
    ("Two quakes, measuring {6.3} and 5.9, hit.", "quakes", "magnitude", None),
    ("Two quakes, measuring 6.3 and {5.9}, hit.", "quakes", "magnitude", None),
    ("A magnitude {6.1} earthquake hit the coast.", "magnitude", "magnitude", None),
    ("The firm will pay a {$4.5 million|USD} fine.", "fine", "fine", "pay"),
    ("The bank said it will pay a fine of {$7.5 million|USD}.", "fine", "fine", "pay"),
    ("The bridge will cost {Rs 5m|INR} to repair.", "bridge", "bridge", "cost"),
    ("The court fined the company {$3 million|USD}.", None, None, "fine"),
    ("Thieves stole jewellery worth {103 million euros|EUR}.", "jewellery", "jewellery", None),
    ("Thieves stole {$2.5 million|USD} worth of jewellery.", "jewellery", "jewellery", "steal"),
    ("Unemployment stood at {5.4 percent|percent}.", "Unemployment", "unemployment", None),
    ("Inflation fell to {3.2%|percent} in May.", "Inflation", "inflation", "fall"),
    ("The bank raised its key rate by {2 points|percentage point}.", "key rate", "key rate", "raise"),
    ("Shares rose {5%|percent} to $20 from $19.05.", "Shares", "share", "rise"),
    ("Shares rose 5% to {$20|USD} from $19.05.", "Shares", "share", "rise"),
    ("A {5%|percent} rise in prices followed.", "prices", "price", "rise"),
    ("He was sentenced to {12 years|year} in prison.", None, None, "sentence"),
    ("{60 percent|percent} of homes had been damaged.", "homes", "home", "damage"),
    ("A {14-year-old|year} girl was killed.", "girl", "girl", "kill"),
    ("Karel Novak, {36|year}, was arrested.", "Karel Novak", "novak", "arrest"),
    (
        "Unemployment fell from 7.2 percent to {6.3 percent|percent} in March.",
        "Unemployment",
        "unemployment",
        "fall",
    ),
    ("The arms package is worth {$1.2bn|USD}.", "arms package", "package", None),
    ("He will buy the newspaper for {$250 million|USD}.", "newspaper", "newspaper", "buy"),
    ("They got away with a {€2 million|EUR} ($2.6 million) booty.", "booty", "booty", None),
    ("{Two million euro|EUR} jewellery heist in Norrby", "jewellery heist", "heist", None),
    ("Homes saw a {5%|percent} rise.", "rise", None, "rise"),
    ("He rejected the {$2.6 trillion|USD} trust fund.", "trust fund", "fund", "reject"),
    ("It struck with a force of {6.0 on the Richter scale|magnitude}.", "force", "magnitude", None),
]


@pytest.mark.parametrize(
    ("marked", "words", "head", "event"),
    [*DEATHS, *COORDINATION, *PEOPLE, *THINGS, *MEASURES, *COLLECTIVES, *OWN_VERBS, *AGENTS],
)
def test_the_words_counted_their_head_and_the_event(
    marked: str, words: str | None, head: str | None, event: str | None
) -> None:
    found, reading = read(marked)
    assert (found, reading.head, reading.event) == (words, head, event)


@pytest.mark.parametrize(
    "marked",
    [
        "Homes in {five} villages had been damaged.",
        "They met in {12} cities last year.",
        "The vote was held at {33} places.",
        "The pair worked for {12} firms.",
        "There were {12} people on board.",
        "The club has {12} members.",
        "It employs workers from {12} countries.",
        "He is one of {12} heirs.",
        "The deaths of the driver and {three} guards have cast a shadow.",
        "She told {one} reporter.",
        "Leaders of {19} countries attended the summit.",
    ],
)
def test_a_figure_that_nothing_befalls_has_no_event(marked: str) -> None:
    assert read(marked)[1].event is None


@pytest.mark.parametrize(
    "marked",
    [
        "He dialled {12} and waited.",
        "It was {12} all over again.",
        "{12} back home",
        "The list went up to {12}.",
        "{64} were there.",
        "They scored {12} against Norrby.",
        "In week {12} nothing changed.",
        "The answer was {42}.",
        "Some {12} mostly",
        "Twelve houses fell and {3} were killed.",
        "It fell five kilometres away, killing {dozens}.",
        "The crew of {12} Squadron left.",
        "The team of {2015} was better.",
        "The Gang of {Four} was dissolved.",
        "Crews of {five} man the boats.",
        "He had a score of {five}.",
        "They sing a song of {five}.",
    ],
)
def test_where_no_noun_is_certain_none_is_given(marked: str) -> None:
    assert read(marked)[1].head is None


def test_the_event_is_found_where_it_stands() -> None:
    text = "A drone killed one civilian and injured four others."
    passage = Passage(text, Span(0, len(text)))
    found = counted(passage, 7, 8)
    assert found.event_at is not None
    assert text[found.event_at :].startswith("injured")


@pytest.mark.parametrize(("first", "last"), [(0, 0), (5, 3), (-1, 2), (0, 99)])
def test_a_place_outside_the_passage_counts_nothing(first: int, last: int) -> None:
    assert counted(Passage("Twelve people died.", Span(0, 19)), first, last) == NOTHING


@given(st.text(alphabet="a1 ,.()-'’%s of and killed people were the who \n", max_size=80), st.data())
def test_any_text_is_read_without_failing_and_spans_slice_it(text: str, data: st.DataObject) -> None:
    passage = Passage(text, Span(0, len(text)))
    size = len(passage.tokens)
    if not size:
        return
    first = data.draw(st.integers(0, size - 1))
    last = data.draw(st.integers(first + 1, size))
    for unit in (None, "kilometre", "hour", "percent", "USD"):
        found = counted(passage, first, last, unit=unit)
        if found.span is not None:
            assert 0 <= found.span.start < found.span.end <= len(text)
            assert text[found.span.start : found.span.end].strip()
        assert (found.event is None) == (found.event_at is None)


@pytest.mark.parametrize(
    "piece", ["12, ", "and ", "people who ", "of the ", "were ", "killed 3 ", "( ", "'s "]
)
def test_hostile_repetition_stays_cheap(piece: str) -> None:
    text = piece * (20_000 // len(piece)) + "12 people died"
    passage = Passage(text, Span(0, len(text)))
    size = len(passage.tokens)
    start = time.process_time()
    for first in range(0, size - 1, max(1, size // 50)):
        counted(passage, first, first + 1)
    assert time.process_time() - start < 2
