"""What holds for the figures of any text: spans slice it, quantities never overlap, nothing crashes, work stays linear."""

from __future__ import annotations

import itertools
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.language.tokens import tokenize
from twosource.model import Span
from twosource.rules.numeric import read_numeric
from twosource.rules.rule import NumericReading, Passage

PIECES = st.sampled_from(
    "12 1,200 3.5 0 007 1/2 ½ one twenty hundred million a an half third of and to from between or - – -- / : . , ( ) "
    "$ £ € % km km/h m in ft per year years old dollars cents degrees C up down rose fell by at least more than no one "
    "killed people F-16 2016 May 5 p.m. nearly about under over each dozens of thousands + # @ http://a.b/2 ' ’ \" "
    "Boeing Section No. minus −3 1990s doubled times 3-2 votes score dozen 80s eighties late the point points x × 10 ^ 8 st lb "
    "c US$ pesos None none including aged ages both his plus counting odds page 12b Model 2 Rue cut rates with compared".split()
)
SENTENCES = st.lists(PIECES, max_size=25).flatmap(
    lambda words: st.lists(st.sampled_from([" ", " ", ""]), min_size=len(words), max_size=len(words)).map(
        lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    )
)


def read(text: str, start: int = 0) -> list[NumericReading]:
    return read_numeric(Passage(text, Span(start, len(text)), "2025-05-17"))


def check(text: str) -> None:
    found = read(text)
    spans = [r.quantity.span for r in found]
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    for reading in found:
        quantity = reading.quantity
        assert text[quantity.span.start : quantity.span.end] == quantity.text != ""
        assert reading.span.start <= quantity.span.start < quantity.span.end <= reading.span.end <= len(text)
        if quantity.low is not None and quantity.high is not None:
            assert quantity.low <= quantity.high
        if quantity.modifier == "exact" and quantity.dimension not in ("score", "date", "clock"):
            assert quantity.value == quantity.low == quantity.high
        assert quantity.grain > 0


@given(SENTENCES)
@settings(max_examples=400, deadline=None)
def test_any_sentence_of_number_words(text: str) -> None:
    check(text)


@given(st.text(max_size=120))
@settings(deadline=None)
def test_any_unicode(text: str) -> None:
    check(text)


@given(SENTENCES)
@settings(max_examples=100, deadline=None)
def test_a_sentence_reads_alike_wherever_it_stands(text: str) -> None:
    before = "The mayor spoke. "
    shifted = [r.quantity.text for r in read(before + text, len(before))]
    assert shifted == [r.quantity.text for r in read(text)]


HOSTILE = {
    "digits": "1",
    "hyphens": "-",
    "commas": ",",
    "numbered chain": "1-",
    "commaed chain": "1,",
    "slashes": "1/",
    "colons": "1:",
    "spaced groups": "100 ",
    "number words": "one ",
    "hundreds": "hundred ",
    "hyphened words": "twenty-",
    "and": "hundred and ",
    "currency signs": "$1 ",
    "ranges": "1 to ",
    "articles": "a ",
    "names": "A 1 ",
    "per": "1 per ",
    "bounds": "at least 1 and at most ",
    "vague": "dozens of ",
    "thousands": "thousands of ",
    "brackets": "(1) ",
    "feet": "5 ft 2 in ",
    "quotes": '"1" ',
    "links": "http://1/",
    "plus": "+1 2 3 ",
    "times": "1 hour, ",
    "pesos": "5 pesos ",
    "marks of inches": '1" ',
    "points": "rose 5 points to 6 ",
    "old": "1, 2 years old, ",
    "shared nouns": "12 men and 3 in ",
    "parts": "half of the 12 ",
    "decades": "80s and ",
    "dollars": "US$5 $5 ",
    "open brackets": "$5 (",
    "listed ages": "aged 5, 5, ",
    "powers": "1×10^",
}


def steps(text: str) -> int:
    """How many lines of our own code one reading runs."""
    count = 0

    def trace(frame: object, event: str, _: object) -> object:
        nonlocal count
        count += event in ("line", "call")
        return trace

    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        tokenize(text)
        read(text)
    finally:
        sys.settrace(None)
    return count


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_work_grows_with_the_text_and_no_faster(unit: str) -> None:
    small, large = unit * (1000 // len(unit)), unit * (4000 // len(unit))
    steps(small)
    assert steps(large) <= 5 * steps(small) + 2000
