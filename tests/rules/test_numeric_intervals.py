"""Bounds, approximations and ranges: the interval first, then the words that state it."""

from decimal import Decimal

import pytest

from twosource.model import Quantity, Span
from twosource.rules.numeric import read_numeric
from twosource.rules.rule import Passage


def quantities(text: str) -> list[Quantity]:
    readings = read_numeric(Passage(text, Span(0, len(text)), "2025-05-17"))
    return [r.quantity for r in readings if r.quantity.dimension not in ("date", "clock")]


def ends(quantity: Quantity) -> str:
    low = "" if quantity.low is None else f"{quantity.low.normalize():f}"
    high = "" if quantity.high is None else f"{quantity.high.normalize():f}"
    return f"{'(' if quantity.low_open or not low else '['}{low}, {high}{')' if quantity.high_open or not high else ']'}"


INTERVALS = {
    "[40, )": [
        "At least 40 people died.",
        "No fewer than forty people died.",
        "A minimum of 40 people died.",
        "The toll stands at 40 or more.",
        "40-plus people died.",
        "40+ people died.",
        "Upwards of 40 people died.",
        "40 people or more died.",
        "40 plus people died.",
        "Not fewer than 40 people died.",
        "As few as 40 people died.",
    ],
    "(12000, )": ["Over 12,000 people fled.", "More than 12 thousand people fled.", "In excess of 12,000 people fled."],
    "[0, 300]": ["Up to 300 people were hurt.", "As many as 300 people were hurt.", "At most 300 people were hurt.",
                 "No more than 300 people were hurt.", "300 or fewer people were hurt.",
                 "300 people or fewer were hurt.", "300 people at most were hurt."],
    "[0, 10)": ["Fewer than 10 people are missing.", "Less than ten people are missing.", "Under 10 people are missing."],
    "[4500, 5000)": ["Nearly 5,000 troops crossed.", "Almost five thousand troops crossed.", "Close to 5,000 troops crossed.",
                    "Just shy of 5,000 troops crossed."],
    "(5000000, )": ["It cost north of $5 million.", "It cost more than $5 million."],
    "[0, 500]": ["The fine may not exceed 500 euros.", "The fine is 500 euros at most."],
    "[450, 550]": ["About 500 people came.", "Some 500 people came.", "Around five hundred people came.",
                   "Roughly 500 people came.", "500 or so people came.", "An estimated 500 people came.",
                   "500 people or so came.", "500-odd people came.", "500 people or thereabouts came."],
    "[20, 30]": ["Between 20 and 30 people were hurt.", "20 to 30 people were hurt.", "20-30 people were hurt.",
                 "From 20 to 30 people were hurt.", "Some 20–30 people were hurt.", "Twenty to thirty people were hurt."],
    "[5000000, 10000000]": ["It costs $5-10 million.", "It costs $5 million to $10 million.", "It costs between $5 and $10 million.",
                            "It costs $5m-$10m.", "It costs five to ten million dollars."],
    "[4, 6]": ["Wages rose by 4 to 6 percent.", "Wages rose 4-6%.", "Wages rose between 4% and 6%.", "It took four to six weeks."],
    "[8, 9]": ["Eight or nine people were hurt.", "8 or 9 people were hurt."],
    "[20, 30]more": ["More than 20 but fewer than 30 people were hurt."],
    "[24, 100)": ["Dozens were hurt.", "Dozens of people were hurt."],
    "[200, 1000)": ["Hundreds of people fled.", "Hundreds fled."],
    "[40, 200)": ["Scores of people fled.", "Scores were hurt.", "The raid killed scores."],
    "[2000, 10000)": ["Thousands of people fled."],
    "[20000, 100000)": ["Tens of thousands of people fled."],
    "[200000, 1000000)": ["Hundreds of thousands of people fled."],
    "[300, 1000)": ["Several hundred people fled."],
    "[3, 10)": ["Several people were killed.", "Several analysts agreed."],
    "[54, 56]": ["He is in his mid-50s.", "She was in her mid-fifties.", "Highs in the mid-50s are forecast."],
    "[80, 89]": ["She is in her eighties.", "Temperatures will reach the 80s.", "Temperatures will reach the eighties."],
    "[90, 93]": ["Highs in the low nineties are due.", "Highs in the low 90s are due."],
    "[17, 19]": ["They are in their late teens."],
    "[27, 29]": ["He is in his late twenties.", "He is in his late 20s."],
    "[0, 2)": ["It lasted less than two hours.", "It took under two hours."],
    "(3, )": ["He was held for more than three years.", "He was held for over three years."],
    "[0, 0]": ["No casualties were reported.", "Nobody was hurt.", "Zero casualties were reported.",
               "No one was hurt.", "None of the passengers was hurt.", "No deaths were reported."],
    "[2, 3]": ["A couple of people died."],
    "[2000000, 3000000]": ["It cost a couple of million dollars."],
    "[40, 46]": ["He is in his early-to-mid 40s.", "He is in his early to mid-40s."],
    "[1000000, 2000000]": ["The figure is between one and two million.", "It takes one to two million."],
    "[10, 20]": ["From 10 to as many as 20 people died.", "Ten to twenty people died."],
}  # fmt: skip


@pytest.mark.parametrize(("wanted", "text"), [(w, t) for w, many in INTERVALS.items() for t in many])
def test_one_interval_many_surfaces(wanted: str, text: str) -> None:
    assert [ends(q) for q in quantities(text)] == [wanted.removesuffix("more")]


EXACT = [
    "He ran over the bridge with 12 men.",
    "The rate went up to 7 percent.",
    "It took place over five weeks.",
    "Around the house stood 12 guards.",
    "The 12 guards were less than pleased.",
    "They live north of 12 villages.",
    "It costs $20 plus tax.",
    "The margin is plus or minus 3 percentage points.",
]


@pytest.mark.parametrize("text", EXACT)
def test_a_preposition_is_no_bound(text: str) -> None:
    assert [q.modifier for q in quantities(text)] == ["exact"]


SEPARATE = {
    "11, 14 and 19 miners died in the three shafts.": [11, 14, 19, 3],
    "Shares rose 5% to $20 from $19.05.": [5, 20, Decimal("19.05")],
    "Output slowed from 7.2 percent to 3.8 percent.": [Decimal("7.2"), Decimal("3.8")],
    "It killed 7 or injured 90.": [7, 90],
    "The toll rose by 3 to 15.": [3, 15],
    "The tax goes from 20% to 25%.": [20, 25],
    "His 5- and 7-year-old sons came.": [5, 7],
    "The fine rose from $3 million to $4 million.": [3_000_000, 4_000_000],
}


@pytest.mark.parametrize(("text", "values"), SEPARATE.items())
def test_what_is_no_range(text: str, values: list[Decimal]) -> None:
    assert [q.value for q in quantities(text)] == values


COMPOUNDS = {
    "She is 5 feet 6 inches tall.": ("5.5", "foot"),
    "She is 5 ft 6 in tall.": ("5.5", "foot"),
    "It lasted one hour and 30 minutes.": ("1.5", "hour"),
    "It took 2 days, 12 hours to clear.": ("2.5", "day"),
    "It cost thirteen dollars and forty-five cents.": ("13.45", "USD"),
    "It cost 15 dollars 50.": ("15.5", "USD"),
    "They argued for an hour and a half.": ("1.5", "hour"),
    "They argued for half an hour.": ("0.5", "hour"),
    "It ran for 3h 30m.": ("3.5", "hour"),
    "He weighs 11st 7lb.": ("11.5", "stone"),
}


@pytest.mark.parametrize(("text", "wanted"), COMPOUNDS.items())
def test_parts_of_one_quantity_are_one(text: str, wanted: tuple[str, str]) -> None:
    (quantity,) = quantities(text)
    assert (f"{quantity.value:f}".rstrip("0"), quantity.unit) == (wanted[0], wanted[1])


def test_a_hedged_range_is_approximate() -> None:
    (hedged,), (plain,) = quantities("About 20 to 30 people came."), quantities("From 20 to 30 people came.")
    assert (hedged.modifier, plain.modifier) == ("approximate", "range")
    assert ends(hedged) == ends(plain) == "[20, 30]"
