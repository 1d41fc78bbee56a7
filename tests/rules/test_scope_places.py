"""Where a sentence's figures are: the places it names, not those in the names of others."""

from __future__ import annotations

import pytest

from twosource.language.tokens import tokenize
from twosource.rules.scope_places import places

PLACES = [
    ("At least 12 people died in Kerman Province.", ("Kerman",)),
    ("Hundreds fled Aleppo on Monday.", ("Aleppo",)),
    ("In Paris Monday, 12 shops closed.", ("Paris",)),
    ("Two people died in northern Syrian towns.", ("northern Syria",)),
    ("The province of Kerman lost 40 schools.", ("Kerman",)),
    ("In Greater Manchester 12 people died.", ("Greater Manchester",)),
    ("Officials said Syria lost 12 jets.", ("Syria",)),
    ("On Friday Jack London won 12 votes.", ()),
    ("Rep. Anna Jordan won 12 votes.", ()),
    ("The Boston Chronicle said 500 migrants drowned.", ()),
    ("The Bank of England cut its rate to 4 percent.", ()),
    ("The US Weather Service counted 12 tornadoes.", ()),
    ("Two hostages were freed, Radio Nova English reported.", ()),
    ("A Geneva-based group counted 500 dead.", ()),
    ("An Iran-backed militia lost 12 men.", ()),
    ("Israeli jets hit 12 houses.", ()),
    ("A French airline cut 300 jobs.", ()),
    ("Manchester United sold 500 shirts.", ()),
]


@pytest.mark.parametrize(("text", "named"), PLACES)
def test_the_places_of_a_sentence(text: str, named: tuple[str, ...]) -> None:
    assert places(tokenize(text)) == named
