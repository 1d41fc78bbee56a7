"""What a figure is in its sentence: unit and dimension, change, former value, share of each; and what is no figure."""

from decimal import Decimal

import pytest

from twosource.model import Span
from twosource.rules.numeric import read_numeric
from twosource.rules.rule import NumericReading, Passage


def readings(text: str) -> list[NumericReading]:
    found = read_numeric(Passage(text, Span(0, len(text)), "2025-05-17"))
    return [r for r in found if r.quantity.dimension not in ("date", "clock")]


MEASURED = {
    (Decimal(1200000000), "USD", "money"): ["It is worth $1.2bn.", "It is worth 1.2 billion US dollars.", "It is worth US$1.2 billion."],
    (Decimal(950000000), "GBP", "money"): ["It is worth £950m.", "It is worth 950 million pounds."],
    (Decimal(5000000000000), "INR", "money"): ["It rose to Rs 5 lakh crore."],
    (Decimal(50), "cent", "money"): ["It costs 50 cents.", "A 50-cent fee was set."],
    (Decimal(164), "penny", "money"): ["Shares fell to 164p.", "Shares fell to 164 pence."],
    (Decimal(5), "percent", "percent"): ["It fell 5%.", "It fell five per cent.", "It fell 5 percent."],
    (Decimal(3), "percentage point", "percent"): ["It fell 3 percentage points.", "It fell three percentage points."],
    (Decimal(25), "basis point", "percent"): ["The bank cut by 25 basis points."],
    (Decimal(500), "GBP", "money"): ["He was fined 500 pounds."],
    (Decimal(500), "pound", "mass"): ["The bomb weighed 500 pounds."],
    (Decimal("0.3"), "percentage point", "percent"): ["It rose 0.3 of a percentage point."],
    (Decimal("0.25"), "percentage point", "percent"): [
        "Rates were cut by a quarter point.", "Rates were cut by a quarter of a point.", "The Fed made a quarter-point cut in rates.",
        "Rates were cut by 0.25 points.", "Rates were cut by a quarter of a percentage point.",
    ],
    (Decimal("0.75"), "percentage point", "percent"): ["A three-quarter-point hike came.", "Rates rose by three-quarters of a point."],
    (Decimal(190), "point", "count"): ["The Dow lost 190 points.", "The index fell 190 points."],
    (Decimal(30), "foot", "length"): ["It is 30' long.", "It is 30′ by the door.", "It flew at a height of 30' then."],
    (Decimal(11), "cent", "money"): ["It cost 11c a share.", "It cost 11 cents a share."],
    (Decimal(12), "stone", "mass"): ["He weighs 12st.", "He weighs 12 stone."],
    (Decimal(50), "microsievert", "radiation dose"): ["The dose was 50 microsieverts.", "The dose was 50 µSv."],
    (Decimal(3000), "cubic metre per second", "flow"): ["The river ran at 3,000 cubic metres per second."],
    (Decimal(6000000), "GBP", "money"): ["He got £6m.", "He got PS6m.", "He got 6 million pounds."],
    (Decimal(450), "INR", "money"): ["He paid Rs. 450.", "He paid Rs 450.", "He paid 450 rupees."],
    (Decimal(50), "metre", "length"): ["He swam 50m with ease."],
    (Decimal("6.5"), "foot", "length"): ["He is 6-foot-6.", "He is 6'6\".", "He is 6 feet 6 inches tall."],
    (Decimal(3000), "metre", "length"): ["It flew at 3,000m.", "It flew at 3,000 metres."],
    (Decimal(5), "inch", "length"): ["It is 5 in wide.", "It is 5 inches wide."],
    (Decimal("6.5"), "hour", "duration"): ["They waited six-and-a-half hours.", "They waited 6½ hours."],
    (Decimal("19.19"), "second", "duration"): ["He ran it in 19.19s."],
    (Decimal(100), "megabit per second", "data rate"): ["It runs at 100 megabits per second.", "It runs at 100Mbps."],
    (Decimal(12), "metre", "length"): ["The wave was 12 metres high.", "The wave was 12m high.", "A 12-metre wave hit."],
    (Decimal(80), "kilometre per hour", "speed"): ["It drove at 80 km/h.", "It drove at 80 kilometers per hour."],
    (Decimal(-20), "degree Celsius", "temperature"): ["It fell to minus 20 degrees Celsius.", "It fell to -20°C."],
    (Decimal(30), "degree", "temperature"): ["It is 30 degrees outside."],
    (Decimal(45), "degree", "angle"): ["The tower was tilted by 45 degrees."],
    (Decimal(34), "year", "age"): ["The 34-year-old fled.", "He is 34 years old.", "Ana Lopez, 34, was hurt.", "A man aged 34 was hurt."],
    (Decimal("6.1"), None, "magnitude"): ["A magnitude 6.1 quake struck.", "A 6.1-magnitude quake struck."],
    (Decimal(18), None, "ordinal"): ["It was the 18th round.", "It was the eighteenth round."],
    (Decimal(3), None, "ordinal"): ["She came third.", "She is ranked No. 3.", "She is ranked number three."],
    (Decimal("16369.03"), None, "count"): ["The index stood at 16,369.03."],
    (Decimal("0.2"), None, "ratio"): ["One in five children is hungry.", "A fifth of the children are hungry."],
    (Decimal("0.003"), None, "ratio"): ["The rate is 3 in 1,000."],
    (Decimal(2), None, "ratio"): ["Exports doubled.", "Exports grew twofold."],
    (Decimal(5000000), None, "count"): ["5m people came.", "Five million people came.", "5,000,000 people came."],
}  # fmt: skip


@pytest.mark.parametrize(("wanted", "text"), [(w, t) for w, many in MEASURED.items() for t in many])
def test_value_unit_and_dimension(wanted: tuple[Decimal, str | None, str], text: str) -> None:
    (reading,) = readings(text)
    assert (reading.quantity.value, reading.quantity.unit, reading.quantity.dimension) == wanted


def test_a_change_a_level_and_a_former_value() -> None:
    change, level, former = readings("Shares rose 5% to $20 from $19.05.")
    assert (change.quantity.change, level.quantity.change, former.quantity.change) == ("up", None, None)
    assert (change.modality, level.modality, former.modality) == (None, None, "past")


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Prices rose 5%.", "up"),
        ("Prices rose by about 5%.", "up"),
        ("Prices are up 5%.", "up"),
        ("A 5% rise in prices is due.", "up"),
        ("Prices fell 5%.", "down"),
        ("The index lost 190 points.", "down"),
        ("A drop of 5% is due.", "down"),
        ("Prices rose to 5%.", None),
        ("Stoxx 50 -1.3% at noon.", "down"),
        ("Stoxx 50 +1.3% at noon.", "up"),
        ("Growth was -0.1%.", None),
        ("GDP fell an annualised 1.2%.", "down"),
        ("The rate is minus 0.5 percent.", None),
        ("They sign up 5 million people.", None),
        ("The army lost 190 soldiers.", None),
        ("Prices stand at 5%.", None),
        ("A retreat by 33 senators followed.", None),
        ("They closed down two lanes.", None),
        ("The bank cut its key rate by 25 basis points.", "down"),
        ("Fees were raised by 5%.", "up"),
        ("A 25 basis point cut is due.", "down"),
        ("He lost 20 kg.", "down"),
        ("It will be 5 degrees warmer.", "up"),
        ("They were raised by 3 women.", None),
        ("The ribbon was cut by 3 ministers.", None),
        ("They dropped two 500-pound bombs.", None),
        ("They grew 12 trees.", None),
        ("The law cuts emissions 55%.", "down"),
        ("Firms raised their prices 5%.", "up"),
        ("The firm cut 10% of its jobs.", None),
        ("He jumped 8 metres.", None),
        ("A 2.1 percent growth rate is due.", None),
        ("The river rose 2 metres.", "up"),
        ("It dropped 12 places.", "down"),
    ],
)
def test_the_direction_of_a_change(text: str, change: str | None) -> None:
    assert readings(text)[0].quantity.change == change


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("The toll is 20, up from 12 dead.", "12"),
        ("Sales fell to $5 million from $6 million.", "6000000"),
        ("It stole 460 cars, compared with 63 last year.", "63"),
        ("Output slowed from 7.2 percent to 3.8 percent.", "7.2"),
    ],
)
def test_a_superseded_value_is_past(text: str, former: str) -> None:
    assert [r.quantity.value for r in readings(text) if r.modality == "past"] == [Decimal(former)]


@pytest.mark.parametrize(
    "text",
    [
        "They will free 1,000 prisoners each.",
        "They will free 1,000 prisoners from each side.",
        "Each side will free 1,000 prisoners.",
        "They agreed on a 1,000-for-1,000 swap.",
        "They will free 1,000 prisoners per side.",
        "They will each free 1,000 prisoners.",
    ],
)
def test_a_share_of_each(text: str) -> None:
    (reading,) = readings(text)
    assert (reading.quantity.value, reading.quantity.per) == (1000, "each")


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Oil costs $45 per barrel.", "barrel"),
        ("Oil costs $45 a barrel.", "barrel"),
        ("She earns $45 an hour.", "hour"),
        ("The rate is 12 per 100,000 people.", "100,000 people"),
        ("It emits 120g/km.", "kilometre"),
        ("It emits 120 grams per kilometre.", "kilometre"),
        ("It costs $2 a kilo.", "kilogram"),
        ("It costs $2 (£1.60) a kilo.", "kilogram"),
        ("It costs $2 per head.", "person"),
        ("It costs $2 per metric ton.", "tonne"),
        ("They work 40 hours a week.", "week"),
        ("It cost $45 a year ago.", None),
    ],
)
def test_a_rate(text: str, per: str | None) -> None:
    assert readings(text)[0].quantity.per == per


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The court ruled 6-3 on Friday.", (6, 3)),
        ("Leeds won 3-2.", (3, 2)),
        ("The Senate voted 52 to 48.", (52, 48)),
        ("The bill passed by 52 votes to 48.", (52, 48)),
        ("The House voted 310-118.", (310, 118)),
        ("They hold a 40-to-39 edge in the series.", (40, 39)),
        ("Peru held by Chile 2-2 as stadium opens", (2, 2)),
        ("The Jets (10-3) rest.", (10, 3)),
        ("He was confirmed 92 to 0.", (92, 0)),
        ("The motion was carried 27-3.", (27, 3)),
        ("It failed by a vote of 48 to 52.", (48, 52)),
    ],
)
def test_a_tally(text: str, parts: tuple[int, int]) -> None:
    (reading,) = readings(text)
    assert (reading.quantity.dimension, reading.quantity.parts, reading.quantity.value) == (
        "score",
        parts,
        None,
    )


AGES = {
    "Mr Ode, now 77, stared.": (77, 77),
    "Ms Ode, then 32, was there.": (32, 32),
    "The legal age is 16.": (16, 16),
    "Workers who are 58 and older are exempt.": (58, None),
    "Anyone 19 or older may vote.": (19, None),
    "Pupils between the ages of 12 and 16 came.": (12, 16),
    "It bars people under 30.": (0, 30),
    "It bars children under the age of 5 years.": (0, 5),
    "Her daughter, who was 10, survived.": (10, 10),
    "Former mayor dies at 91": (91, 91),
    "A girl, 4, was found.": (4, 4),
    "Ana Maria Ode, 62": (62, 62),
    "A man of 45 was held.": (45, 45),
    "Her age, 75, was no matter.": (75, 75),
    "A pensioner (78) fled.": (78, 78),
    "It hires children as young as 12.": (12, None),
    "The twins, both 12, were found.": (12, 12),
}


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Copper gained 90 pesos to 8,150 pesos.", [(90, 90), (8150, 8150)]),
        (
            "Brent lost $1.15 to $71.40.",
            [(Decimal("1.15"), Decimal("1.15")), (Decimal("71.40"), Decimal("71.40"))],
        ),
        ("The stock advanced $3 to $42.", [(3, 3), (42, 42)]),
        ("The lender lost $4 million to $6 million on it.", [(4_000_000, 6_000_000)]),
        ("Repairs cost $40 to $300.", [(40, 300)]),
    ],
)
def test_a_move_and_where_it_led_are_no_range(text: str, ends: list[tuple[Decimal, Decimal]]) -> None:
    assert [(r.quantity.low, r.quantity.high) for r in readings(text)] == ends


@pytest.mark.parametrize(("text", "ends"), AGES.items())
def test_an_age_in_many_places(text: str, ends: tuple[int, int | None]) -> None:
    (reading,) = readings(text)
    assert (reading.quantity.dimension, reading.quantity.low, reading.quantity.high) == ("age", *ends)


NO_FIGURE = """
Text HELP to 741741 now.
Her number is (212) 555-0143.
The flat at 12b Baker Street burned.
He lives at 45 Rue de Rivoli, 75001 Paris.
He read 2 Corinthians aloud.
The class of '99 met again.
She took dose 2 late.
(3) The court agrees.
See note 12 below.
Boeing 737 people were there.
In Formula 1 people drive on.
In Windows 11 people click twice.
The 9/11 attacks changed the law.
An F-16 and a MiG-29 met a T-72.
The G7 met the Group of Seven.
Shelling goes on 24/7 there.
Many caught COVID-19 again.
NATO invoked Article 5.
The old Boeing 737 was scrapped.
She lives at 10 Downing Street.
Call 212-555-0144 or 1-800-555-0199.
Call +44 20 7946 0018 now.
The app needs iOS 17.2 to run.
He was charged under Section 230.
Flight MH17 and Flight 370 were lost.
The pile-up shut I-70 and Route 9.
Fifty Shades of Grey sold well.
The 49ers beat the 76ers.
Rapper 50 Cent sang.
One of the men left early.
No one knew which one was lying.
One must not give up, one official said.
The minister vowed zero tolerance.
A million thanks, she said.
They met at the eleventh hour.
He is second to none.
It was a 50-50 chance.
It is a million to one.
The 100-1 outsider fell.
It won at odds of 10-to-1.
She is a ten.
The two agreed on it.
The Chicago Seven were freed.
The Birmingham Six went home.
The film 12 Years a Slave won.
He had a .38 revolver.
His ID is 123456789 now.
The ZIP code is 90210.
It is the 300 block of Main Street.
Its three-point shooting was poor.
They were 245-6 at lunch.
Emissions fell below 1990 levels.
It spent more in fiscal 2013.
It dragged on into 2016.
He lost a number of 2018 races.
It lies on chromosome 21.
The jury heard juror 5.
It was built in the nineteen-nineties.
First, the bank cut rates.
The first lady waved.
Half-brother Kim watched the second half.
The S&P 500 and the FTSE 100 closed.
See page 12 and chapter 7.
Channel 4 showed it.
His agent 007 film is back.
Visit https://example.org/a/12/b?c=40%2050 soon.
Version 3.11.2 is out.
5G and 3D are here.
He works 9-to-5.
The two-way street was shut.
It was a one-sided talk.
Apollo 11 flew.
Windows 10 is old.
Number 10 denied it.
Shirt no. 7 was sold.
Flat 12, Block 4 burned.
The ISO 3888-2 test was passed.
2. The council met.
She is doubling down on it.
He woke at 5 in the morning.
The 1080p screen broke.
A .50-caliber rifle was found.
Not one person was hurt.
Call the helpline on 0800 123 4567.
Twenty twenty was a bad year.
Text 85258 now.
The Group of 20 summit began.
The H1N1 and B.1.1.7 variants spread.
It is shown in 4K video.
She ran a 10K.
See page 3 of 12.
Rated 5/10 by all.
He is the only one with a key.
It was all for naught.
It broke at three o'clock.
It happened at 131 West 23rd Street.
She loved the 80's.
Stock tumbles after fire on 787 Dreamliner.
The Ode 300 Index closed lower.
Police met Five Iron Frenzy there.
The 747 was sold.
The id="721695114943442946" tag is broken.
At one point it rained.
It closed with the first contest.
Take Highway 61 to exit 4.
""".strip().splitlines()


@pytest.mark.parametrize("text", NO_FIGURE)
def test_what_is_no_figure(text: str) -> None:
    assert [r.quantity.text for r in readings(text)] == []


BESIDE_NAMES = {
    "Five F-35 jets and three Su-24s landed.": [5, 3],
    "COVID-19 killed 4,512 people.": [4512],
    "A Boeing 737 carrying 181 people crashed.": [181],
    "Nearly 3,000 died in the 9/11 attacks.": [3000],
    "In 2016 the party won 120 seats.": [120],
    "Police shot one man.": [1],
    "Two of the five hostages were freed.": [2, 5],
    "In Gaza 12 people were killed.": [12],
    "In Lyon 3 police were hurt.": [3],
    "In March 3 people died.": [3],
    "In Kyiv 12 died.": [12],
    "Ten Palestinians and two Israelis died.": [10, 2],
    "One person died.": [1],
    "Bombs Hit Army in Sinai, Kill 6": [6],
    "Forces Arrest Five Palestinians across West Bank": [5],
    "Owner buys paper for $250-M": [250_000_000],
    "One died and three were injured.": [1, 3],
    "Evacuation of 4 Towns Resumes Six people were killed": [4, 6],
    "The blast came one day after the vote.": [1],
}


@pytest.mark.parametrize(("text", "values"), BESIDE_NAMES.items())
def test_figures_beside_names_are_read(text: str, values: list[int]) -> None:
    assert [r.quantity.value for r in readings(text)] == values


def test_ages_of_a_list() -> None:
    found = readings("Their children, ages 4, 7 and 9, survived; two men, aged 19 and 23, died.")
    ages = [r.quantity.value for r in found if r.quantity.dimension == "age"]
    assert ages == [4, 7, 9, 19, 23]
    assert [r.quantity.dimension for r in readings("They were 3, 5 and 7 years old.")] == ["age"] * 3
    assert [r.quantity.dimension for r in readings("He is in his 30s or 40s.")] == ["age"] * 2
    assert [r.quantity.dimension for r in readings("It fell in the 80s and 90s.")] == []


PARTS_AND_WHOLES = {
    "Five of the 12 guards were hurt.": {5: "hurt", 12: None},
    "None of the 12 guards was hurt.": {0: "hurt", 12: None},
    "Only three of the 20 homes burned.": {3: "burn", 20: None},
    "About a fifth of the 90,000 residents left.": {Decimal("0.2"): "leave", 90000: None},
    "Two of the 12 people killed were women.": {2: "kill", 12: "kill"},
    "All of the 12 guards were hurt.": {12: "hurt"},
}


@pytest.mark.parametrize(("text", "events"), PARTS_AND_WHOLES.items())
def test_what_befell_a_part_did_not_befall_the_whole(text: str, events: dict[int, str | None]) -> None:
    assert {r.quantity.value: r.event for r in readings(text)} == events


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("They lost 20 US soldiers.", ["US soldiers"]),
        ("He wrote a 12 page report.", ["page"]),
        ("Half the homes burned.", ["homes"]),
        ("A third of the US workforce is ill.", ["US workforce"]),
        ("They sold 60 cars, up from 40 last year.", ["cars", "cars"]),
        ("Some 60 homes, including 40 in the town, burned.", ["homes", "homes"]),
        ("They have 30 second-hand cars.", ["second-hand cars"]),
        ("It fills eight million 250ml bottles.", ["bottles", None]),
        ("It built 600 Model 3 cars.", ["cars"]),
        ("It had 600 combined digital and physical sales.", ["combined digital and physical sales"]),
        ("A Palestinian and two Israelis died.", ["Israelis"]),
        ("They held three Iraqis and 12 taxis.", ["Iraqis", "taxis"]),
        ("It killed 12 people in Lyon and 3 in Paris.", ["people", "people"]),
        ("The toll is 20, up from 12.", ["toll", None]),
        ("It is the third-largest city.", ["largest city"]),
        ("It is the third largest city.", ["largest city"]),
    ],
)
def test_the_words_counted(text: str, nouns: list[str | None]) -> None:
    spans = [r.counted for r in readings(text)]
    assert [text[s.start : s.end] if s else None for s in spans] == nouns


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The index rose 64 points to 4,577.", ["point", "point"]),
        ("The index stood at 4,577, up 64 points.", ["point", "point"]),
        ("The index fell to 4,577 as 64 people sold.", [None, None]),
        ("The highest bid is 85 cents, while the lowest is 74.", ["cent", "cent"]),
        ("They spent 3 lakh rupees and 2.5 crore on it.", ["INR", "INR"]),
        ("It cost $5 million and 2 million people came.", ["USD", None]),
        ("The flag is 3 by 5 feet.", ["foot", "foot"]),
        ("The room is 3m x 4m.", ["metre", "metre"]),
    ],
)
def test_a_unit_that_is_told_once(text: str, units: list[str | None]) -> None:
    assert [r.quantity.unit for r in readings(text)] == units
