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
    ],
    "demanded": [
        "The union is demanding 40 new posts.",
        "Campaigners called for 200 more beds.",
        "The miners must receive 12 lamps.",
    ],
    "negated": ["The company did not dismiss 400 drivers."],
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
