"""Numerals: the value first, then the many ways to write it; and what is no number at all."""

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.language.numbers import Numeral, grain_of, numerals, parse_digits
from twosource.language.tokens import tokenize


def read(text: str) -> list[Numeral]:
    return numerals(tokenize(text))


def written(text: str) -> list[str]:
    tokens = tokenize(text)
    return [text[tokens.starts[n.first] : tokens.ends[n.last - 1]] for n in numerals(tokens)]


SURFACES = {
    "12": ["12", "twelve", "a dozen", "Twelve"],
    "6": ["six", "half a dozen", "half-dozen", "half-a-dozen"],
    "36": ["three dozen", "36", "3 dozen", "three dozens"],
    "321": ["321", "3 hundred and 21", "three hundred and twenty-one"],
    "100.75": ["100.75", "one hundred and three quarters", "a hundred and three quarters"],
    "3.5": ["3.5", "3½", "3-1/2", "3 1/2", "three and a half"],
    "3500000": [
        "3.5 million",
        "3 million and a half",
        "three million and a half",
        "three million and one half",
    ],
    "1000500000": ["1,000,500,000", "one billion and a half million"],
    "2000003": ["two million and three", "2,000,003"],
    "123000": [
        "123,000",
        "123 000",
        "one hundred and twenty-three thousand",
        "one hundred twenty three thousand",
    ],
    "1700": ["1,700", "seventeen hundred", "1.7k", "one thousand seven hundred"],
    "150000": ["1,50,000", "1.5 lakh", "150k", "150 000"],
    "1200000": ["1.2 million", "1.2mn", "1.2-million", "1 200 000", "12 lakh"],
    "1200000000": ["1.2bn", "1.2 billion", "1.2bln", "120 crore"],
    "500000": [
        "half a million",
        "half-a-million",
        "half-million",
        "a half million",
        "half million",
        "five hundred thousand",
        "5 lakh",
    ],
    "250000": ["a quarter of a million", "quarter million", "a quarter million"],
    "2500000": [
        "two and a half million",
        "2.5 million",
        "two million and a half",
        "2,5 million",
        "2½ million",
    ],
    "5000000000000": ["5 lakh crore", "5 trillion", "five lakh crore"],
    "2.5": ["2.5", "two and a half", "2 1/2", "2½", "two point five"],
    "0.75": ["three-quarters", "3/4", "¾", "0.75", ".75"],
    "2.05": ["two point zero five", "2.05"],
    "1300000": ["1.3 × 10^6", "1.3x10^6", "1.3×10⁶", "1.3 million"],
    "0.00000005": ["5×10^-8", "5 × 10−8", "5×10⁻⁸"],
    "28642": ["twenty-eight thousand six hundred forty-two", "28,642"],
    "1234567.89": ["1,234,567.89", "12,34,567.89", "1.234.567,89"],
}


@pytest.mark.parametrize(("value", "surface"), [(v, s) for v, many in SURFACES.items() for s in many])
def test_one_value_many_surfaces(value: str, surface: str) -> None:
    for text in (surface, f"They counted {surface} in all."):
        (numeral,) = read(text)
        assert numeral.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("four to five thousand", [4, 5000]),
        ("twelve and thirty people", [12, 30]),
        ("12, 15 and 18", [12, 15, 18]),
        ("the 18th of twenty-first", [18, 21]),
        ("two of five hundred", [2, 500]),
        ("three hundred and five", [305]),
        ("a score of soldiers", [20]),
        ("three score soldiers", [60]),
        ("two to three dozen", [2, 36]),
        ("a score of 21", [21]),
        ("4x10 men", [4, 10]),
        ("a score of goals", []),
    ],
)
def test_where_one_number_ends_and_the_next_begins(text: str, values: list[int]) -> None:
    assert [n.value for n in read(text)] == values


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("two-thirds of them", "fraction"),
        ("fell by a third.", "fraction"),
        ("a third party", "ordinal"),
        ("the third man", "ordinal"),
        ("the 45th", "ordinal"),
        ("twenty-first", "ordinal"),
        ("21st", "ordinal"),
        ("12st", "digits"),
        ("a two-third majority", "fraction"),
        ("three-quarter point", "fraction"),
        ("twenty-third", "ordinal"),
        ("two hundredth", "ordinal"),
        ("three", "words"),
        ("3", "digits"),
    ],
)
def test_the_form(text: str, form: str) -> None:
    assert [n.form for n in read(text)] == [form]


@pytest.mark.parametrize(
    "text",
    ["192.168.1.2", "version 1.2.3 of it", "a man", "an hour", "in the second half", "half-brother?"[5:], "the quarter",
     "1234567890123456789012", "12,34,5,6", "only once"],
)  # fmt: skip
def test_no_number(text: str) -> None:
    assert [n for n in read(text) if n.form != "ordinal"] == []


@pytest.mark.parametrize(
    ("text", "grain"),
    [
        ("3.2 million", 100_000),
        ("3 million", 1_000_000),
        ("12,000", 1000),
        ("12,140", 10),
        ("10", 1),
        ("90", 1),
        ("5.0", "0.1"),
        ("6.10", "0.01"),
        ("seventeen hundred", 100),
        ("two and a half million", 100_000),
    ],
)
def test_the_grain_is_the_place_of_the_last_significant_digit(text: str, grain: int | str) -> None:
    assert read(text)[0].grain == Decimal(grain)


def test_a_span_is_what_is_written() -> None:
    text = "Some one hundred and five of 1 414 021 people, half a million euros and ¾ of 2 1/2."
    assert written(text) == ["one hundred and five", "1 414 021", "half a million", "¾", "2 1/2"]


@given(st.integers(min_value=0, max_value=10**12))
def test_grouped_digits_keep_their_value(number: int) -> None:
    for text in (str(number), f"{number:,}", f"{number:,}".replace(",", "\u202f")):
        assert [n.value for n in read(text)] == [number]


@given(st.decimals(min_value=0, max_value=10**9, places=3))
def test_the_grain_divides_the_value(value: Decimal) -> None:
    assert value % grain_of(value) == 0


@given(st.text(alphabet="0123456789,."))
def test_any_digits_are_a_number_or_none(word: str) -> None:
    if word and word[0].isdigit():
        parsed = parse_digits(word)
        assert parsed is None or (parsed[0].is_finite() and parsed[0] >= 0)


@given(st.text(max_size=60))
def test_any_text_is_read_in_order_without_overlap(text: str) -> None:
    found = read(text)
    assert all(a.last <= b.first for a, b in itertools.pairwise(found))
    assert all(n.first < n.last <= len(tokenize(text)) for n in found)


WORDS = st.lists(
    st.sampled_from(
        "one two twenty hundred thousand million and half a third - point dozen 5 1/2 lakh crore".split()
    ),
    max_size=14,
)


@given(WORDS)
def test_any_run_of_number_words_is_read_without_overlap(words: list[str]) -> None:
    found = read(" ".join(words))
    assert all(a.last <= b.first for a, b in itertools.pairwise(found))
    assert all(n.value >= 0 for n in found)
