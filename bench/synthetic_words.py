"""The words of synthetic articles: kinds of events with their facts, each told in several ways; a table."""

from __future__ import annotations

# A kind: its opening, and its facts as (name, lowest, highest, ways of telling). {n} is the figure,
# {place}, {region}, {person} and {office} are the story's own.
KINDS: dict[str, tuple[tuple[str, ...], tuple[tuple[str, int, int, tuple[str, ...]], ...]]] = {
    "earthquake": (
        (
            "A strong earthquake struck near {place} on {weekday}, flattening houses across {region}.",
            "An earthquake shook {place} in {region} on {weekday} and sent residents into the streets.",
            "Rescuers searched the rubble in {place} on {weekday} after an earthquake hit {region}.",
        ),
        (
            (
                "killed",
                12,
                900,
                ("The earthquake killed {n} people.", "{n} people were killed in the earthquake."),
            ),
            ("injured", 30, 4000, ("{n} people were injured.", "Hospitals said {n} people were injured.")),
            (
                "houses",
                50,
                9000,
                ("{n} houses were destroyed.", "The tremor destroyed {n} houses in {region}."),
            ),
            (
                "shelters",
                3,
                60,
                ("{n} shelters were opened in {place}.", "The province opened {n} shelters."),
            ),
        ),
    ),
    "fire": (
        (
            "A fire swept through a garment factory in {place} on {weekday}.",
            "Flames engulfed a factory on the edge of {place}, the fire service of {region} said on {weekday}.",
            "Firefighters in {place} fought a factory blaze for most of {weekday}.",
        ),
        (
            ("killed", 2, 90, ("{n} workers died in the fire.", "The fire killed {n} workers.")),
            (
                "firefighters",
                40,
                600,
                ("{n} firefighters battled the blaze.", "The city sent {n} firefighters."),
            ),
            ("engines", 5, 80, ("{n} fire engines were at the scene.", "The service sent {n} fire engines.")),
            ("evacuated", 60, 3000, ("{n} residents were evacuated.", "Police evacuated {n} residents.")),
        ),
    ),
    "strike": (
        (
            "Dockers at the port of {place} walked out on {weekday} in a dispute over pay.",
            "The port of {place} fell silent on {weekday} as dockers in {region} went on strike.",
            "A walkout by dockers closed the terminals of {place} on {weekday}.",
        ),
        (
            (
                "workers",
                200,
                9000,
                ("{n} dockers joined the strike.", "The union said {n} dockers had walked out."),
            ),
            (
                "ships",
                4,
                90,
                ("{n} ships were waiting outside the port.", "Outside the port {n} ships were waiting."),
            ),
            ("demand", 4, 19, ("The union demands a rise of {n} percent.", "They want a pay rise of {n}%.")),
            ("offer", 1, 3, ("The employers offered {n} percent.", "The port's owners offered {n}%.")),
        ),
    ),
    "flood": (
        (
            "Floods cut off villages around {place} on {weekday} after days of rain in {region}.",
            "The river burst its banks at {place} on {weekday}, flooding much of {region}.",
            "Boats ferried families out of {place} on {weekday} as water rose across {region}.",
        ),
        (
            ("missing", 3, 200, ("{n} people are missing.", "Officials said {n} people were missing.")),
            ("villages", 4, 90, ("{n} villages were cut off.", "The water cut off {n} villages.")),
            ("displaced", 500, 90000, ("The floods displaced {n} people.", "{n} people were displaced.")),
            ("bridges", 2, 40, ("{n} bridges were washed away.", "The current washed away {n} bridges.")),
        ),
    ),
    "plant": (
        (
            "The carmaker {company} will close its plant in {place}, it said on {weekday}.",
            "{company} announced on {weekday} that it would shut its factory in {place}, {region}.",
            "Workers in {place} learned on {weekday} that {company} is closing the plant.",
        ),
        (
            ("jobs", 150, 9000, ("The closure will cost {n} jobs.", "{n} jobs will be lost.")),
            (
                "cost",
                20,
                900,
                ("It will cost the company ${n} million.", "{company} put the cost at ${n} million."),
            ),
            ("cars", 10000, 400000, ("The plant built {n} cars last year.", "Last year it built {n} cars.")),
            ("fall", 4, 40, ("Shares of {company} fell {n} percent.", "Its shares fell by {n}%.")),
        ),
    ),
    "trial": (
        (
            "A court in {place} on {weekday} convicted the former treasurer of {region} of fraud.",
            "The former treasurer of {region} was found guilty of fraud in {place} on {weekday}.",
            "Judges in {place} sentenced the former treasurer of {region} on {weekday}.",
        ),
        (
            (
                "sentence",
                2,
                20,
                ("The court sentenced him to {n} years in prison.", "He was jailed for {n} years."),
            ),
            ("stolen", 2, 300, ("He stole ${n} million.", "Prosecutors said he had stolen ${n} million.")),
            ("witnesses", 12, 200, ("The court heard {n} witnesses.", "{n} witnesses testified.")),
            ("fine", 100, 900, ("He was fined ${n},000.", "The judges fined him ${n},000.")),
        ),
    ),
}

# What any article adds; the figures in it are the article's own and meet no other's.
FILLER = (
    "{person}, the {office} of {region}, visited {place} in the afternoon and spoke with families.",
    "“We will not leave anybody alone,” {person} said in {place}.",
    "{person} promised an inquiry and asked for patience.",
    "Shops in the old town of {place} stayed closed, and buses did not run.",
    "Neighbours brought blankets and soup to the sports hall.",
    "The opposition in {region} accused the government of having ignored warnings.",
    "A spokesman for the {office} declined to comment on the accusation.",
    "It was not immediately clear how it could come so far.",
    "Similar events have troubled {region} before, though seldom on such a scale.",
    "Schools in {place} are to open again next week, {person} said.",
    "Experts from the university of {place} had called for stricter rules.",
    "“Nobody told us anything,” said a woman who lives near the station of {place}.",
    "The governor of {region} thanked those who had helped.",
    "Reporters were kept behind a cordon near the market of {place}.",
    "Parliament will debate the matter, {person} added.",
    "Insurers are still assessing the damage in {region}.",
    "Trains between {place} and the coast were replaced by coaches.",
    "“This must never happen again,” the {office} told reporters.",
    "Flags flew at half-mast on the town hall of {place}.",
    "Church bells rang in {region} in the evening.",
    "The weather service expects little change in {region}.",
    "A telephone line for relatives was set up by the police of {place}.",
    "Volunteers from neighbouring towns arrived through the night.",
    "The newspapers of {region} spoke of a turning point.",
)
OFFICES = ("governor", "interior minister", "mayor", "prime minister", "labour minister", "chief of police")
PUBLISHERS = tuple(
    f"{town} {kind}"
    for town in ("Northern", "Harbour", "Capital", "Valley", "Eastern", "Lakeside", "Union", "Morning")
    for kind in ("Post", "Herald", "Gazette", "Tribune", "Courier", "Star")
)
SYLLABLES = (
    "ba be bo bri da del do dra el fa fen ga gor ha hel ka kel kor la len lo lu ma mar mel mo na nel nor "
    "o or pa pel ra rin ro sa sel sor ta tel tho tor u ur va vel vin vo wa wen yo za zel zor"
).split()
PLACE_ENDINGS = ("burg", "ford", "grad", "haven", "mouth", "stad", "ton", "ville", "wick", "dal")
REGION_ENDINGS = ("ia", "land", "shire", "mark", "stan")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
