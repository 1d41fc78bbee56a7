"""A word for money that several countries share: the currency first, then the texts that mean it by the word."""

import pytest

from twosource.language.currency_context import currencies_of, currency_meant

TEXTS = {
    "MXN": [
        ("pesos", "Mexican police seized 3 pesos."),
        ("pesos", "Mexico. It cost 3 pesos. Mexicans paid."),
    ],
    "PHP": [("peso", "Manila lost 3 pesos.")],
    "NOK": [("kroner", "Oslo lent 40 kroner.")],
    "DKK": [("krone", "Danish fishers owe 40 kroner.")],
    "PKR": [("rs", "Islamabad paid Rs 5 crore."), ("rupees", "Pakistan paid 5 crore rupees.")],
    "INR": [("rupees", "It cost 5 rupees."), ("rs", "India paid Pakistan Rs 5 crore.")],
    "BYN": [("roubles", "Minsk paid 5 roubles.")],
    "RUB": [("roubles", "It cost 5 roubles."), ("roubles", "Minsk paid Moscow 5 roubles.")],
    "XOF": [("francs", "Senegal got 5 billion francs.")],
    "SEK": [("crowns", "Swedish firms owe 40 crowns."), ("krona", "Stockholm paid 40 krona.")],
    "CZK": [("crowns", "Prague lent 40 crowns."), ("koruna", "It cost 40 koruna.")],
    "SKK": [("koruna", "Slovak firms owe 40 koruna.")],
    "EEK": [("crowns", "Tallinn lent 40 crowns.")],
    "crown": [
        ("crowns", "It cost 40 crowns."),
        ("crowns", "Denmark lent Norway 40 crowns."),
        ("crown", "France lent 40."),
    ],
    "USD": [
        ("$", "It cost $5."),
        ("$", "Canada paid $5."),
        ("$", "It cost US$5 and $6."),
        ("$", "Australia paid A$5, or US$3, and $4 more."),
    ],
    "AUD": [("$", "Sydney paid $5 (US$3)."), ("dollars", "Australians paid 5 dollars, or 3 US dollars.")],
    "dollar": [("$", "Canada paid Australia $5 (US$3).")],
    "peso": [("pesos", "It cost 5 pesos."), ("pesos", "Chile paid Argentina 5 pesos.")],
    "EUR": [("euros", "Mexico paid 5 euros.")],
}
DEFAULTS = {
    "pesos": "peso", "peso": "peso", "kroner": "kroner", "krone": "krone", "krona": "krona", "crown": "crown", "crowns": "crown", "koruna": "CZK", "rs": "INR", "rupees": "INR", "roubles": "RUB",
    "francs": "CHF", "$": "USD", "dollars": "USD", "euros": "EUR",
}  # fmt: skip


@pytest.mark.parametrize(("code", "word", "text"), [(c, w, t) for c, many in TEXTS.items() for w, t in many])
def test_the_currency_is_that_of_the_one_country_named(code: str, word: str, text: str) -> None:
    assert currency_meant(word, DEFAULTS[word], text, currencies_of(text)) == code


def test_the_sentence_is_asked_before_the_text() -> None:
    text = "Chile grew. Argentina paid 5 pesos."
    assert currency_meant("pesos", "peso", text[12:], currencies_of(text)) == "ARS"
