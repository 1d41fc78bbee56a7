"""Units and currencies: the canonical name first, then its spellings; and words that are none."""

from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import pytest

from twosource.config import Unit as Declared
from twosource.language.currencies import currency_after, currency_before
from twosource.language.tokens import tokenize
from twosource.language.unit_table import UNITS
from twosource.language.units import declared, in_base, unit_at, unit_named

SPELLINGS = {
    "kilometre": ["kilometre", "kilometers", "km", "KM"],
    "mile per hour": ["mph", "miles per hour", "miles an hour", "m.p.h."],
    "kilometre per hour": ["km/h", "kph", "kilometers per hour", "kmh"],
    "square metre": ["sq m", "sqm", "square meters", "m²", "m2", "sq. m"],
    "square foot": ["square feet", "sq ft", "sq. ft", "square-foot"],
    "tonne": ["tonnes", "metric tons", "metric-ton"],
    "degree Celsius": ["degrees Celsius", "°C", "celsius", "degrees c"],
    "percent": ["%", "percent", "per cent", "pct"],
    "percentage point": ["percentage points", "percentage point", "pp"],
    "basis point": ["basis points", "bps"],
    "kilowatt-hour": ["kWh", "kilowatt hours", "kilowatt-hours"],
    "century": ["century", "centuries"],
    "light year": ["light years", "light-year"],
    "foot": ["feet", "foot", "ft"],
    "hour": ["hours", "hrs", "hr"],
}


@pytest.mark.parametrize(("name", "spelling"), [(n, s) for n, many in SPELLINGS.items() for s in many])
def test_one_unit_many_spellings(name: str, spelling: str) -> None:
    tokens = tokenize(spelling)
    found = unit_at(tokens, 0)
    assert found is not None
    assert (found.unit.name, found.last) == (name, len(tokens))


@pytest.mark.parametrize(
    "word", ["people", "a", "of", "mix", "once", "PM", "points", "cents", "Mars", "kg.com"[3:]]
)
def test_no_unit(word: str) -> None:
    assert unit_at(tokenize(word), 0) is None


@pytest.mark.parametrize("word", ["in", "m", "C", "F", "t", "g", "K"])
def test_a_letter_or_a_preposition_is_never_a_unit_on_its_own(word: str) -> None:
    found = unit_at(tokenize(word), 0)
    assert found is None or found.touching != "free"


@pytest.mark.parametrize(
    ("value", "name", "wanted", "base"),
    [
        ("5", "kilometre", "5000", "metre"),
        ("1", "mile", "1609.344", "metre"),
        ("2", "hour", "7200", "second"),
        ("-40", "degree Celsius", "233.15", "kelvin"),
        ("25", "basis point", "0.25", "percentage point"),
        ("3", "percent", "3", "percent"),
        ("9", "USD", "9", "USD"),
    ],
)
def test_an_amount_in_its_base_unit(value: str, name: str, wanted: str, base: str) -> None:
    assert in_base(Decimal(value), name) == (Decimal(wanted), base)


def test_forty_below_is_one_temperature_on_both_scales() -> None:
    celsius, fahrenheit = (
        in_base(Decimal(-40), "degree Celsius")[0],
        in_base(Decimal(-40), "degree Fahrenheit")[0],
    )
    assert abs(celsius - fahrenheit) < Decimal("0.000001")


@pytest.mark.parametrize("line", UNITS.strip().splitlines())
def test_a_line_of_the_table(line: str) -> None:
    name, dimension, base, factor, *_ = (cell.strip() for cell in line.split("|"))
    unit = unit_named(name)
    assert unit is not None
    assert (unit.dimension, unit.base, unit.factor) == (dimension, base, Decimal(factor))
    assert unit.factor > 0
    base_unit = unit_named(base)
    if base_unit is not None:
        assert (
            (base_unit.factor, base_unit.base) == (1, base)
            or name == base
            or base_unit.dimension == dimension
        )


BEFORE = {
    "USD": ["$5", "US$5", "$US5", "US $5", "USD 5", "usd 5"],
    "AUD": ["A$5", "AU$5", "AUD 5", "$A5"],
    "CAD": ["C$5", "C $5", "CAD5"],
    "HKD": ["HK$5", "HK $5"],
    "GBP": ["£5", "GBP 5"],
    "EUR": ["€5", "EUR5", "EUR 5"],
    "INR": ["₹5", "Rs 5", "Rs. 5", "Rs.5"],
    "MYR": ["RM5"],
    "JPY": ["¥5"],
    "BRL": ["R$5"],
}


@pytest.mark.parametrize(("code", "text"), [(c, s) for c, many in BEFORE.items() for s in many])
def test_a_currency_before_the_number(code: str, text: str) -> None:
    tokens = tokenize(text)
    found = currency_before(tokens, len(tokens) - 1)
    assert found is not None
    assert (found.unit, found.first) == (code, 0)


AFTER = {
    "EUR": ["5 euros", "5€", "5 EUR", "5-euro"],
    "CHF": ["5 Swiss francs", "5 CHF"],
    "AUD": ["5 Australian dollars"],
    "MXN": ["5 Mexican pesos"],
    "peso": ["5 pesos"],
    "cent": ["5 cents", "5-cent", "5¢"],
    "penny": ["5 pence", "5 pennies"],
    "CNY": ["5 yuan", "5元", "5 renminbi"],
    "INR": ["5 rupees"],
    "PKR": ["5 Pakistani rupees"],
}


@pytest.mark.parametrize(("code", "text"), [(c, s) for c, many in AFTER.items() for s in many])
def test_a_currency_behind_the_number(code: str, text: str) -> None:
    found = currency_after(tokenize(text), 1)
    assert found is not None
    assert found.unit == code


@pytest.mark.parametrize("text", ["5 people", "5 real people", "5 TOP", "5 US soldiers", "10 $5 bills"])
def test_no_currency_behind_the_number(text: str) -> None:
    assert currency_after(tokenize(text), 1) is None


def named(word: str) -> str | None:
    found = unit_at(tokenize(f"12 {word}"), 1)
    return found.unit.name if found else None


def test_what_a_run_declares_is_known_within_it_and_nowhere_else() -> None:
    fathoms = {"furlong": Declared(("furlongs", "fur"), "metre", Decimal("201.168"))}
    leagues = {"furlong": Declared(("leags",), "kilometre", Decimal("5"))}
    with ThreadPoolExecutor(1) as other:
        before = named("leags")
        with declared(fathoms):
            assert (named("fur"), named("leags")) == ("furlong", None)
            assert in_base(Decimal(2), "furlong") == (Decimal("402.336"), "metre")
            assert other.submit(named, "fur").result() is None
            with declared(leagues):
                assert (named("fur"), named("leags")) == (None, "furlong")
            with declared({}):
                assert named("fur") is None
            assert named("fur") == "furlong"
            assert named("kilometres") == "kilometre"
        assert before is named("leags") is named("fur") is None
