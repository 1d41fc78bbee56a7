"""Modality: whether a figure is asserted, planned, demanded, only possible, negated or superseded."""

import pytest

from twosource.model import Document, NumericClaim
from twosource.pipeline import read

SENTENCES = {
    "asserted": [
        "The storm tore the roofs off 40 houses in Lorne.",
        "The council closed 14 libraries last year, and it may reopen some.",
        "Twelve sailors were rescued before dawn.",
        "A set of 40 stamps was sold at the auction.",
        "A broken valve is to blame for nine deaths.",
        "The dead to date are 30 hikers.",
        "The house is to the north of 40 sheds.",
        "The due date passed and 300 clients left.",
        "Despite the plan, 700 workers stayed home.",
        "The bus is carrying 44 pilgrims.",
        "Thousands were left without ferries as about 900 dockers went on strike.",
        "The town had no light, without power as 30 pylons fell.",
        "The minister may resign as the mines closed 40 shafts.",
        "They did not stay because 40 men were hurt.",
        "The fair may be called off because 40 nurses are ill.",
        "The plan could fail and 40 people were hurt.",
        "The lender could collapse, while 40 branches have closed.",
        "The army warned that it may strike after 40 soldiers were killed.",
        "Half of the 900 villagers can read and write.",
        "The hall can hold 400 guests.",
        "Forty men await trial.",
        "Readers asked it to all three bakers.",
        "The clerk asked 40 men to stay.",
        "Some 40 men have been sent to prison to await trial.",
        "The oak used to build 40 huts came from Lorne.",
        "The drug is used to treat 40 patients.",
    ],
    "past": [
        "There used to be 40 doctors.",
        "The mill used to employ 400 people.",
        "They used to sell 400 papers a day.",
    ],
    "planned": [
        "The railway will shed 1,300 posts by June.",
        "The bank plans to close 90 branches.",
        "The two sides agreed to free 250 captives.",
        "The museum is set to return 36 statues.",
        "The brewer is expected to hire 60 people.",
        "The retailer is cutting 1,400 jobs.",
        "Under the accord 60 captives are to be freed.",
        "The bank is to shed 700 posts.",
        "Eighty statues were to be returned in the spring.",
    ],
    "possible": [
        "The dam could flood 30 villages, engineers warned.",
        "As many as 500 farmers may lose their land.",
        "The cut might cost 800 jobs.",
        "A heat wave can kill 40 people.",
        "Can you fit 40 men in?",
        "The firm may lose as many as 40 jobs.",
        "The plan may be delayed and 40 jobs cut.",
        "The yard may close as announced with 40 jobs lost.",
        "The news could come as a shock to 40 families.",
        "The shed could be used as 40 flats are built.",
        "Sales might fall as low as 40 cars.",
    ],
    "demanded": [
        "The union is demanding 40 new posts.",
        "Campaigners called for 200 more beds.",
        "The miners must receive 12 lamps.",
        "The mayor asked villagers to leave 40 homes.",
        "They asked the crew to be ready with 40 ropes.",
    ],
    "negated": [
        "The company did not dismiss 400 drivers.",
        "The ship did not carry 40 men as the owner said.",
        "The clinic did not open with 40 nurses and 12 doctors.",
    ],
}


@pytest.mark.parametrize(("modality", "sentence"), [(m, s) for m, rows in SENTENCES.items() for s in rows])
def test_the_nearest_cue_in_the_clause_decides(modality: str, sentence: str) -> None:
    claims = [
        c
        for c in read(Document("a", sentence, "A"))
        if isinstance(c, NumericClaim) and c.quantity.dimension == "count"
    ]
    assert claims, "the figure must be read at all"
    assert claims[-1].modality == modality


def test_a_headline_tells_the_future_by_an_infinitive() -> None:
    claims = [
        c for c in read(Document("a", "Brewer to cut 300 jobs in Bergen", "A")) if isinstance(c, NumericClaim)
    ]
    assert claims[-1].modality == "planned"


@pytest.mark.parametrize(
    ("modality", "headline"),
    [
        ("asserted", "Mayor goes to jail for 12 years"),
        ("asserted", "Toll rises to at least 40 in Bergen"),
        ("planned", "Court to jail 40 rioters"),
        ("planned", "Bergen to school 40 refugees"),
    ],
)
def test_where_somebody_goes_is_no_infinitive(modality: str, headline: str) -> None:
    claims = [c for c in read(Document("a", headline, "A")) if isinstance(c, NumericClaim)]
    assert claims[-1].modality == modality
