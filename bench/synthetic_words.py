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

# What any article adds, drawn anew for each: no figures, so that nothing in it meets another's.
QUOTES = (
    "{person}, the {office} of {region}, visited {place} in the afternoon.",
    "“We will not leave anybody alone,” {person} said in {place}.",
    "{person} promised an inquiry and asked for patience.",
    "“This must never happen again,” {person} told reporters.",
    "A spokesman for {person} declined to comment.",
    "Parliament will debate the matter, {person} added.",
    "{witness}, who lives on {street} Street, could not believe it.",
    "“Nobody told us anything,” said {witness}.",
    "Police closed {street} Street and the bridge over the {river}.",
    "{expert} of the University of {town} had called for stricter rules.",
    "“We saw it coming,” {expert} said by telephone.",
    "From {town}, on the other bank of the {river}, help came within the hour.",
    "A friend of {witness} waited near {street} Street.",
)
SUBJECTS = (
    "a baker, a retired teacher, the choir of {place}, neighbours, volunteers, students, the bishop, "
    "a bus driver, the opposition, the chamber of commerce, engineers, a shopkeeper near the station, "
    "the local football club, farmers, the insurers, a lawyer, the museum, hotel owners, fishermen, "
    "the rail company, a pharmacist, nurses, the water board, the newspapers of {region}, a council member, "
    "pensioners, the harbour master, tourists, a mechanic, the scouts"
).split(", ")
VERBS = (
    "brought, criticised, remembered, praised, repaired, photographed, demanded, discovered, borrowed, closed, "
    "inspected, painted, recommended, postponed, moved, welcomed, doubted, catalogued, described, emptied, "
    "guarded, measured, organised, packed, questioned, reopened, searched, translated, washed, watched"
).split(", ")
OBJECTS = (
    "blankets and soup, the old tram depot, a new timetable, the archive of the parish, wooden benches, "
    "the market hall, a borrowed generator, the plans for the ring road, a collection for relatives, "
    "the cellar of the school, letters to the ministry, the clock tower, empty warehouses, a telephone line, "
    "the river path, sandwiches for everybody, the drainage system, a petition, the town archive, "
    "spare parts, the concert in {place}, several drawings, an orchard, the ferry, the lighthouse, "
    "a folding bridge, the greenhouse, mobile kitchens, the flags, the library of {place}"
).split(", ")
TAILS = (
    "before noon, without delay, in heavy rain, as in former years, to general surprise, during the night, "
    "with some hesitation, for the first time, after a long debate, in spite of the cold, by candlelight, "
    "under police protection, against all advice, at their own expense, in complete silence, with a laugh"
).split(", ")
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
