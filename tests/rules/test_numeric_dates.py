"""Dates as readings: the interval in days, what happened then, and each rule against its own examples."""

from __future__ import annotations

import time
from datetime import date
from decimal import Decimal

import pytest

from twosource.model import Span
from twosource.rules.numeric.dates import RULES
from twosource.rules.rule import NumericReading, Passage, Rule


def read(text: str, published: str | None = "2025-05-17") -> list[NumericReading]:
    passage = Passage(text, Span(0, len(text)), published)
    return sorted((r for rule in RULES for r in rule.find(passage)), key=lambda r: r.span)


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r in RULES for t in r.matches])
def test_a_rule_reads_its_own_examples(rule: Rule[NumericReading], text: str) -> None:
    assert rule.id in [r.rule for r in read(text)]


@pytest.mark.parametrize(("rule", "text"), [(r, t) for r in RULES for t in r.ignores])
def test_a_rule_leaves_what_it_ignores(rule: Rule[NumericReading], text: str) -> None:
    assert rule.id not in [r.rule for r in read(text)]


HAPPENED = [
    ("The talks were held on Friday.", "talks", "talk", "hold"),
    ("The talks, held in Norrby on Friday, failed.", "talks", "talk", "hold"),
    ("The talks, which ended on Friday, failed.", "talks", "talk", "end"),
    ("Delegations met in Norrby on Friday.", "Delegations", "delegation", "meet"),
    ("On Friday, delegations met in Norrby.", "delegations", "delegation", "meet"),
    ("The ministry on Friday rejected the offer.", "ministry", "ministry", "reject"),
    ("Norrby said on Friday that it was ready.", "Norrby", "norrby", "say"),
    ("Rebels shelled the town Friday, killing 12.", "Rebels", "rebel", "shell"),
    ("On Saturday, more than 12 people were killed.", "people", "person", "kill"),
    ("The quake struck at 7:48 a.m. off the coast.", "quake", "quake", "strike"),
    ("Friday's attack killed 12.", "attack", "attack", None),
    ("The 2003 quake killed 26.", "quake", "quake", None),
    ("The first talks since March 2022 ended.", "first talks", "talk", "since"),
    ("Prices have risen since April.", "Prices", "price", "since"),
    ("The deal must be signed by Monday.", "deal", "deal", "by"),
    ("They were killed by the 2004 tsunami.", "tsunami", "tsunami", None),
    ("There were 45 strikes today.", "strikes", "strike", None),
    ("Mr. Adams met Ms. Sanders on Friday.", "Adams", "adams", "meet"),
]


@pytest.mark.parametrize(("text", "words", "head", "event"), HAPPENED)
def test_what_happened_then(text: str, words: str, head: str, event: str | None) -> None:
    reading = read(text)[0]
    assert reading.counted is not None
    assert (text[reading.counted.start : reading.counted.end], reading.head, reading.event) == (
        words,
        head,
        event,
    )


def test_a_day_is_an_interval_of_its_ordinal() -> None:
    quantity = read("The ferry sank on May 16, 2025.")[0].quantity
    day = Decimal(date(2025, 5, 16).toordinal())
    assert (quantity.low, quantity.high, quantity.value) == (day, day, None)
    assert (quantity.unit, quantity.dimension, quantity.grain) == ("day", "date", 1)


def test_a_year_alone_has_its_number_as_value() -> None:
    quantity = read("He won in 2016.")[0].quantity
    assert quantity.value == 2016
    assert quantity.low == date(2016, 1, 1).toordinal()
    assert quantity.high == date(2016, 12, 31).toordinal()


@pytest.mark.parametrize(
    ("text", "modifier"),
    [
        ("It fell in early 2022.", "approximate"),
        ("It ran from 2010 to 2015.", "range"),
        ("It fell on Friday.", "exact"),
    ],
)
def test_a_part_of_a_period_is_approximate(text: str, modifier: str) -> None:
    assert read(text)[0].quantity.modifier == modifier


def test_without_a_publishing_date_the_day_is_open() -> None:
    quantity = read("It fell on Friday.", None)[0].quantity
    assert (quantity.low, quantity.high, quantity.iso) == (None, None, "XXXX-WXX-5")


def test_a_time_of_day_counts_minutes() -> None:
    quantity = read("It struck at 10:30 p.m. on Friday.")[0].quantity
    assert (quantity.value, quantity.unit, quantity.dimension, quantity.iso) == (
        1350,
        "minute",
        "clock",
        "T22:30",
    )


@pytest.mark.parametrize("text", ["Talks may resume.", "They won 3-2.", "The firm employs 2000 people."])
def test_where_no_date_stands_none_is_read(text: str) -> None:
    assert read(text) == []


def test_offsets_count_in_the_whole_text() -> None:
    text = "Rain fell. The ferry sank on Friday. It was old."
    reading = next(r for rule in RULES for r in rule.find(Passage(text, Span(11, 36), "2025-05-17")))
    assert text[reading.span.start : reading.span.end] == "Friday"
    assert text[reading.quantity.span.start : reading.quantity.span.end] == reading.quantity.text


@pytest.mark.parametrize(
    "piece",
    [
        "the 2003 ",
        "May 3, ",
        "on Friday ",
        "2010-",
        "1-",
        "from 2010 to ",
        "at 10:30 ",
        "last ",
        "1/",
        "early ",
    ],
)
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    start = time.process_time()
    read(piece * (50_000 // len(piece)))
    assert time.process_time() - start < 3
