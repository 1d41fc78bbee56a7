"""Who says what, sentence by sentence: source | cue | what is said, its parts divided by " … "."""

from __future__ import annotations

import pytest

from twosource.model import Document
from twosource.rules.attribution import read_attributed
from twosource.split import split

Row = tuple[str, str, str, str]

SAYINGS: list[Row] = [
    # quotations, in every order of quotation, source and verb
    ("“The road is closed,” the mayor said.", "the mayor", "said", "“The road is closed,”"),
    ("“The road is closed,” said the mayor.", "the mayor", "said", "“The road is closed,”"),
    ("The mayor said: “The road is closed.”", "The mayor", "said", "“The road is closed.”"),
    ("The mayor said, “The road is closed.”", "The mayor", "said", "“The road is closed.”"),
    ("Said Ellis: “I do not see it.”", "Ellis", "Said", "“I do not see it.”"),
    ('"The road is closed", the mayor said.', "the mayor", "said", '"The road is closed"'),
    ("‘The road is closed,’ the mayor said.", "the mayor", "said", "‘The road is closed,’"),
    ("''The road is closed,'' the mayor said.", "the mayor", "said", "''The road is closed,''"),
    ("«The road is closed», the mayor said.", "the mayor", "said", "«The road is closed»"),
    ('"The road is closed,” the mayor said.', "the mayor", "said", '"The road is closed,”'),
    ("“Why is the road closed?” she asked.", "she", "asked", "“Why is the road closed?”"),
    ("“Close the road!” cried the mayor.", "the mayor", "cried", "“Close the road!”"),
    (
        "“The next step,” he added, “should be a meeting.”",
        "he",
        "added",
        "“The next step,” … “should be a meeting.”",
    ),
    (
        "“Roads close,” said Hugh Hill, a doctor who lives in Ashby.",
        "Hugh Hill, a doctor who lives in Ashby",
        "said",
        "“Roads close,”",
    ),
    (
        "“It is over,” Ann Lee, the mayor of Ashby, told reporters on Monday.",
        "Ann Lee, the mayor of Ashby",
        "told",
        "“It is over,”",
    ),
    ("“It is over.” The mayor said nothing more.", "", "", ""),
    # clauses after the cue
    ("The mayor said that the road was closed.", "The mayor", "said", "that the road was closed"),
    ("Officials say the bridge is safe.", "Officials", "say", "the bridge is safe"),
    ("He told the BBC on Tuesday that it was over.", "He", "told", "that it was over"),
    ("She said in an interview with the paper that it was over.", "She", "said", "that it was over"),
    ("Trump, in a statement, said the deal was dead.", "Trump", "said", "the deal was dead"),
    ("The mayor, however, insisted that it was safe.", "The mayor", "insisted", "that it was safe"),
    (
        "A senior official, speaking anonymously, said the terms were unacceptable.",
        "A senior official",
        "said",
        "the terms were unacceptable",
    ),
    (
        "Ukraine’s defence minister, Rustem Umerov, confirmed that the swap would take place.",
        "Ukraine’s defence minister, Rustem Umerov",
        "confirmed",
        "that the swap would take place",
    ),
    (
        "Officials who spoke with The Herald said the plan was dead.",
        "Officials who spoke with The Herald",
        "said",
        "the plan was dead",
    ),
    ("Police chief Ann Lee and her deputy said so.", "", "", ""),
    (
        "While the mayor said the road was safe, the police closed it.",
        "the mayor",
        "said",
        "the road was safe",
    ),
    ("The mayor said the road was safe, but the police closed it.", "The mayor", "said", "the road was safe"),
    ("He said it was over, which surprised many.", "He", "said", "it was over"),
    ("PARIS, Aug 31 (Reuters) - The bank said rates would rise.", "The bank", "said", "rates would rise"),
    # clauses before and around the cue
    ("The road is closed, the mayor said.", "the mayor", "said", "The road is closed"),
    ("The road is closed, said Ann Lee.", "Ann Lee", "said", "The road is closed"),
    ("The plan, analysts said, would cost billions.", "analysts", "said", "The plan … would cost billions"),
    (
        "If the talks fail, he said, the army will move.",
        "he",
        "said",
        "If the talks fail … the army will move",
    ),
    # infinitives, objects, names
    ("The union threatened to strike.", "The union", "threatened", "to strike"),
    ("She urged the allies to send more aid.", "She", "urged", "the allies to send more aid"),
    (
        "Kyiv accused Moscow of introducing new demands.",
        "Kyiv",
        "accused",
        "Moscow of introducing new demands",
    ),
    ("The company denied any wrongdoing on Friday.", "The company", "denied", "any wrongdoing"),
    (
        "He called the ruling “a disgrace for all of us”.",
        "He",
        "called",
        "the ruling “a disgrace for all of us”",
    ),
    ("The unions called for an inquiry.", "The unions", "called for", "an inquiry"),
    ("Those who want to leave are free to go.", "who", "want", "to leave"),
    # passives, questions, nouns, prepositions
    ("The minister is expected to resign.", "", "is expected", "The minister … to resign"),
    ("It was reported that the ship had sunk.", "", "was reported", "that the ship had sunk"),
    ("He was accused of fraud by two investors.", "two investors", "was accused", "He … fraud"),
    ("The general was quoted as saying that it was over.", "The general", "was quoted", "that it was over"),
    ("Asked whether he would resign, he smiled.", "", "Asked", "whether he would resign"),
    ("Her claim that the vote was stolen has angered the court.", "Her", "claim", "that the vote was stolen"),
    ("Two people died, according to the police.", "the police", "according to", "Two people died"),
    ("According to the ministry, the bridge is safe.", "the ministry", "According to", "the bridge is safe"),
    (
        "In a new poll of voters, most said they were tired.",
        "a new poll of voters",
        "In",
        "most said they were tired",
    ),
    ("The mayor is confident that it will open.", "The mayor", "is confident", "that it will open"),
    ("Doctors are worried about the shortage.", "Doctors", "are worried", "the shortage"),
    ("The union was not willing to talk.", "The union", "was not willing", "to talk"),
    ("Mr Stone was dubbed the king of the road.", "", "was dubbed", "Mr Stone … the king of the road"),
    ("The experts I interviewed said it was safe.", "The experts I interviewed", "said", "it was safe"),
    ("In May, records show, the plane flew 20 hours.", "records", "show", "the plane flew 20 hours"),
    ("As the paper put it on Monday, the deal is dead.", "the paper", "put it", "the deal is dead"),
    # headlines
    ("Lavrov: Talks will go on", "Lavrov", ":", "Talks will go on"),
    ("Two dead in crash on coast road: police", "police", ":", "Two dead in crash on coast road"),
    ("Minister to resign, says aide", "aide", "says", "Minister to resign"),
]

SILENCES = [
    "The man known as “Shorty” left town.",
    "She read “War and Peace” on the train.",
    "The “experts” were wrong.",
    "He said nothing.",
    "He said so.",
    "The report was late.",
    "The claims department is closed.",
    "The statement that he signed was short.",
    "A ship called Aurora sank.",
    "The man accused of the theft ran away.",
    "Everything went according to plan.",
    "The order to go was late.",
    "His address is unknown.",
    "The charge is 10 dollars.",
    "Talks resume on Monday.",
    "The promised land is far.",
    "The rate fell, underlining the weakness of demand.",
    "The police report ran to 40 pages.",
    "Watch: Storm hits the coast",
    "Istanbul: In a first step, the two sides met on Friday.",
    "The call for help came at noon.",
    "It was said.",
    "The warning signs were ignored.",
    "The ship, the Aurora, sank.",
    "The team added a new driver.",
    "He maintains an old bridge.",
    "Prices were quoted in dollars.",
    "The two sides, which met on Friday, left.",
    "“”",
    "Said.",
    "Three feared dead in blast",
    "Dozens reported killed in prison riot",
    "Indonesia: Death toll rises to 11",
    "Urgent: Death toll rises to 11",
    "Talks end at 1:15 p.m.",
    "",
]


def sayings(text: str) -> list[tuple[str, str, str]]:
    document = Document("d", text, "p")
    return [
        (
            text[r.source.start : r.source.end] if r.source else "",
            r.cue.text if r.cue else "",
            " … ".join(text[c.start : c.end] for c in r.contents),
        )
        for r in read_attributed(document, split(document))
    ]


@pytest.mark.parametrize(("text", "source", "cue", "said"), [row for row in SAYINGS if row[3]])
def test_a_saying_is_read(text: str, source: str, cue: str, said: str) -> None:
    assert sayings(text) == [(source, cue, said)]


@pytest.mark.parametrize("text", [*SILENCES, *(row[0] for row in SAYINGS if not row[3])])
def test_what_is_no_saying_is_left_alone(text: str) -> None:
    assert sayings(text) == []


SEVERAL: list[tuple[str, list[tuple[str, str, str]]]] = [
    (
        "Umerov confirmed that the swap would take place soon, though he declined to give the date.",
        [
            ("Umerov", "confirmed", "that the swap would take place soon"),
            ("he", "declined to give", "the date"),
        ][:1],
    ),
    (
        "The mayor denied the charge and accused the press of lying.",
        [("The mayor", "denied", "the charge"), ("The mayor", "accused", "the press of lying")],
    ),
    (
        "She said the talks were over, adding that the army would move.",
        [("She", "said", "the talks were over"), ("She", "adding", "that the army would move")],
    ),
    (
        "Ann Lee, who says the tax is too high, said she would leave.",
        [
            ("who", "says", "the tax is too high"),
            ("Ann Lee, who says the tax is too high", "said", "she would leave"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_sayings_share_a_sentence(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert sayings(text)[: len(expected)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said that 12 soldiers died, Reuters reported.",
        "The ministry said that 12 soldiers died, according to the AFP news agency.",
        "AP reported that the ministry said that 12 soldiers died.",
    ],
)
def test_an_agency_that_relays_leaves_the_word_to_its_source(text: str) -> None:
    assert [row for row in sayings(text) if row[0].lower() == "the ministry"] == [
        (sayings(text)[0][0], "said", "that 12 soldiers died")
    ]


def test_an_agency_speaks_where_nobody_else_does() -> None:
    assert sayings("The storm killed two people, AFP reported.") == [
        ("AFP", "reported", "The storm killed two people")
    ]


def test_a_dash_signs_a_quotation() -> None:
    assert sayings("“Never again.” — Ann Lee, teacher") == [("Ann Lee, teacher", "—", "“Never again.”")]


def test_a_transcript_is_read_turn_by_turn() -> None:
    text = "STONE: Will you go? He said so.\n\nLEE: I will.\n\nSTONE: When?\n\nThe mayor left."
    assert sayings(text) == [
        ("STONE", ":", "Will you go? He said so."),
        ("LEE", ":", "I will."),
        ("STONE", ":", "When?"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "NEW DELHI: The talks ended.\n\nMUMBAI: The bank closed.\n\nLONDON: The road opened.",
        "UPDATE: The road opened.\n\nWATCH: The road.\n\nREAD: The road.",
        "STONE: The road opened.",
    ],
)
def test_places_and_labels_in_capitals_take_no_turns(text: str) -> None:
    assert [row for row in sayings(text) if row[1] == ":" and row[0] != "STONE"] == []


def test_a_quotation_that_follows_belongs_to_the_same_saying() -> None:
    text = "“The road is closed,” the mayor said. “It will open on Monday.”"
    assert sayings(text) == [("the mayor", "said", "“The road is closed,” … “It will open on Monday.”")]


def test_a_quotation_may_run_over_paragraphs() -> None:
    text = "The mayor said:\n\n“The road is closed.\n\n“It will open on Monday.”\n\nThe police left."
    assert sayings(text) == [("The mayor", "said", "“The road is closed. … “It will open on Monday.”")]


def test_a_sentence_inside_a_quotation_is_the_speakers() -> None:
    text = "“I know him. He said the road was closed,” the mayor said."
    assert sayings(text) == [("the mayor", "said", "“I know him. He said the road was closed,”")]


def test_a_question_waits_for_who_asks_it() -> None:
    text = "The police left. “Why is the road closed?” Lee asked. “Who knows?”"
    assert sayings(text) == [("Lee", "asked", "“Why is the road closed?” … “Who knows?”")]


@pytest.mark.parametrize(
    ("text", "stance", "negated"),
    [
        ("The mayor denied the charge.", "deny", False),
        ("The mayor did not say that it was over.", "say", True),
        ("The mayor declined to comment on the charge.", "refuse", False),
        ("The mayor refused to confirm that it was over.", "confirm", True),
        ("The mayor never promised to resign.", "promise", True),
        ("The mayor warned that it was over.", "warn", False),
        ("The mayor believes that it is over.", "believe", False),
        ("The mayor cannot confirm that it is over.", "confirm", True),
    ],
)
def test_a_cue_has_a_stance_and_can_be_negated(text: str, stance: str, negated: bool) -> None:
    document = Document("d", text, "p")
    (reading,) = read_attributed(document, split(document))
    assert reading.cue is not None
    assert (reading.cue.stance, reading.cue.negated) == (stance, negated)


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("“The road is closed,” she said.", "direct"),
        ("She said the road was “closed for good” on Monday.", "mixed"),
        ("She said the road was closed.", "indirect"),
    ],
)
def test_the_style_follows_the_marks(text: str, style: str) -> None:
    document = Document("d", text, "p")
    (reading,) = read_attributed(document, split(document))
    assert reading.style == style
