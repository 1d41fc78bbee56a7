"""The ladder of quantities, read as an editor reads figures: value first, then what it agrees with."""

from decimal import Decimal
from typing import Any

import pytest

from twosource.language.intervals import place_of_last_digit
from twosource.model import NumericClaim, Quantity, Span
from twosource.rules.ladder import climb
from twosource.rules.quantity_ladder import LADDER
from twosource.rules.quantity_pair import QuantityPair

BOUNDS = {
    "at least": lambda v: {"low": v, "high": None},
    "more than": lambda v: {"low": v, "high": None, "low_open": True},
    "at most": lambda v: {"low": Decimal(0), "high": v},
    "less than": lambda v: {"low": Decimal(0), "high": v, "high_open": True},
    "exact": lambda v: {"low": v, "high": v},
}


def figure(
    value: str, modifier: str = "exact", concept: str = "killed", event: str | None = None, **more: Any
) -> NumericClaim:
    number = Decimal(value)
    ends = BOUNDS[modifier](number) if modifier in BOUNDS else {}
    more = {"grain": place_of_last_digit(number), **more}
    quantity = Quantity(Span(0, 1), value, value=number, modifier=modifier, **{**ends, **more})
    return NumericClaim(
        "x", "a", Span(0, 1), value, Span(0, 1), "test", quantity, concept=concept, event=event
    )


def between(low: str, high: str, modifier: str = "range", **more: Any) -> NumericClaim:
    ends = {"low": Decimal(low), "high": Decimal(high)}
    quantity = Quantity(Span(0, 1), f"{low}-{high}", value=None, modifier=modifier, **{**ends, **more})
    return NumericClaim("x", "a", Span(0, 1), "", Span(0, 1), "test", quantity, concept="killed")


def rung(
    left: NumericClaim, right: NumericClaim, published: tuple[str | None, str | None] = (None, None)
) -> str:
    one = climb(LADDER, QuantityPair(left, right, published))
    other = climb(LADDER, QuantityPair(right, left, (published[1], published[0])))
    assert one.id == other.id, "the ladder must not depend on the order of a pair"
    return one.id


AGREEMENTS = [
    ("12", figure("12"), figure("12"), "same-value"),
    ("at least 10", figure("10", "at least"), figure("12"), "bound-holds"),
    ("more than 1,000 and a round 1,000", figure("1000", "more than"), figure("1000"), "same-value"),
    ("two lower bounds", figure("26000", "more than"), figure("31000", "more than"), "bound-holds"),
    ("30 to 40", between("30", "40"), figure("36"), "range-overlaps"),
    ("dozens", between("24", "100", "vague", high_open=True), figure("36"), "vague-holds"),
    ("about 12,000", between("10800", "13200", "approximate"), figure("12140"), "approximation-holds"),
    ("1,200", figure("1200"), figure("1187"), "within-rounding"),
    ("3.2 million", figure("3200000"), figure("3180000"), "within-rounding"),
    (
        "10 km",
        figure("10", unit="kilometre", dimension="length"),
        figure("6.2", unit="mile", dimension="length"),
        "same-after-conversion",
    ),
    (
        "under two hours",
        figure("2", "less than", unit="hour", dimension="duration"),
        figure("95", unit="minute", dimension="duration"),
        "same-after-conversion",
    ),
    (
        "half",
        figure("0.5", dimension="ratio"),
        figure("50", dimension="percent", unit="percent"),
        "same-after-conversion",
    ),
    (
        "1,000 each",
        figure("1000", per="each", concept="prisoner"),
        figure("2000", concept="prisoner"),
        "each-and-total",
    ),
    (
        "3 p.m. and 2:55 p.m.",
        figure("900", unit="minute", dimension="clock", grain=Decimal(60)),
        figure("895", unit="minute", dimension="clock", grain=Decimal(1)),
        "within-rounding",
    ),
    ("a toll that passed 500", figure("500", event="pass"), figure("580"), "bound-holds"),
    ("no one", figure("0"), figure("0"), "same-value"),
]


@pytest.mark.parametrize(("name", "left", "right", "level"), AGREEMENTS, ids=[row[0] for row in AGREEMENTS])
def test_figures_that_can_all_be_right(
    name: str, left: NumericClaim, right: NumericClaim, level: str
) -> None:
    assert rung(left, right) == level


DIVERGENCES = [
    ("14 and 17", figure("14"), figure("17"), "contradiction"),
    ("at least 20 and 12", figure("20", "at least"), figure("12"), "contradiction"),
    ("up to 50 and over 70", figure("50", "at most"), figure("70", "more than"), "contradiction"),
    ("15 to 20 and 45", between("15", "20"), figure("45"), "contradiction"),
    ("dozens and 3", between("24", "100", "vague", high_open=True), figure("3"), "vague-broken"),
    (
        "magnitudes 6.1 and 5.9",
        figure("6.1", dimension="magnitude", concept="magnitude"),
        figure("5.9", dimension="magnitude", concept="magnitude"),
        "near",
    ),
    (
        "3 p.m. and 2:40 p.m.",
        figure("900", unit="minute", dimension="clock", grain=Decimal(60)),
        figure("880", unit="minute", dimension="clock", grain=Decimal(1)),
        "contradiction",
    ),
    (
        "3:00 p.m. and 2:55 p.m.",
        figure("900", unit="minute", dimension="clock", grain=Decimal(1)),
        figure("895", unit="minute", dimension="clock", grain=Decimal(1)),
        "contradiction",
    ),
    (
        "4,000 hectares and 4,000 acres",
        figure("4000", unit="hectare", dimension="area"),
        figure("4000", unit="acre", dimension="area"),
        "contradiction",
    ),
    (
        "nearly four hours and under two",
        between("3.6", "4", "approximate", unit="hour", dimension="duration"),
        figure("2", "less than", unit="hour", dimension="duration"),
        "contradiction",
    ),
    ("none and 2", figure("0"), figure("2"), "contradiction"),
    (
        "the 18th and the 17th",
        figure("18", dimension="ordinal"),
        figure("17", dimension="ordinal"),
        "contradiction",
    ),
    ("ages 34 and 36", figure("34", dimension="age"), figure("36", dimension="age"), "contradiction"),
    ("30 and 32 are counted, not rounded", figure("30"), figure("32"), "contradiction"),
    ("160,000 and 167,000", figure("160000"), figure("167000"), "near"),
    (
        "up 5% and down 5%",
        figure("5", dimension="percent", unit="percent", change="up", concept="profit"),
        figure("5", dimension="percent", unit="percent", change="down", concept="profit"),
        "contradiction",
    ),
]


@pytest.mark.parametrize(("name", "left", "right", "level"), DIVERGENCES, ids=[row[0] for row in DIVERGENCES])
def test_figures_that_cannot_both_be_right(
    name: str, left: NumericClaim, right: NumericClaim, level: str
) -> None:
    assert rung(left, right) == level


def test_a_later_report_of_a_growing_toll_is_an_update() -> None:
    assert rung(figure("2000"), figure("5300"), ("2023-09-11", "2023-09-13")) == "update"


def test_a_toll_that_rose_is_an_update_where_no_date_is_known() -> None:
    assert rung(figure("11", event="rise"), figure("15", event="climb")) == "update"


def test_two_reports_of_one_day_contradict_each_other() -> None:
    assert rung(figure("14"), figure("17"), ("2023-09-11", "2023-09-11")) == "contradiction"


def test_a_price_does_not_grow_with_the_story() -> None:
    left, right = figure("4500000", concept="fine"), figure("5400000", concept="fine")
    assert rung(left, right, ("2023-09-11", "2023-09-13")) == "contradiction"
