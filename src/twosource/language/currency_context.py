"""A word for money that several countries share in, the currency that the text means by it out, or its own default.

The countries that the sentence names decide, else those that the whole text names, and only where it is one country.
A bare dollar is American, unless the text writes "US$" for that, and names one country of dollars: then it is that one's.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from twosource.annotation import Final
from twosource.pattern import pattern
from twosource.row import NamedTuple

_PESO: Final = {
    "MXN": "Mexico Mexican Mexicans", "ARS": "Argentina Argentine Argentinian Argentines", "CLP": "Chile Chilean Chileans",
    "COP": "Colombia Colombian Colombians Bogota", "CUP": "Cuba Cuban Cubans Havana",
    "PHP": "Philippines Philippine Filipino Filipinos Manila", "UYU": "Uruguay Uruguayan", "DOP": "Dominican",
}  # fmt: skip
_DINAR: Final = {
    "RSD": "Serbia Serbian Serbs Belgrade", "KWD": "Kuwait Kuwaiti", "BHD": "Bahrain Bahraini", "IQD": "Iraq Iraqi Baghdad",
    "JOD": "Jordanian Jordanians Amman", "LYD": "Libya Libyan Tripoli", "TND": "Tunisia Tunisian Tunis",
    "DZD": "Algeria Algerian Algiers", "MKD": "Macedonia Macedonian Skopje",
}  # fmt: skip
_KRONA: Final = {"SEK": "Sweden Swedish Swedes Stockholm", "ISK": "Iceland Icelandic Icelanders Reykjavik"}
_KRONE: Final = {
    "NOK": "Norway Norwegian Norwegians Oslo",
    "DKK": "Denmark Danish Danes Copenhagen Greenland",
}
_KORUNA: Final = {
    "CZK": "Czech Czechs Czechia Czechoslovakia Prague Brno Ostrava",
    "SKK": "Slovakia Slovak Slovaks Bratislava",
}
# English writes crowns for the money of all of these, once for that of the last two.
_CROWN: Final = {**_KRONA, **_KRONE, **_KORUNA, "EEK": "Estonia Estonian Estonians Tallinn"}
_SHILLING: Final = {
    "KES": "Kenya Kenyan Kenyans Nairobi", "UGX": "Uganda Ugandan Ugandans Kampala", "TZS": "Tanzania Tanzanian Tanzanians",
    "SOS": "Somalia Somali Mogadishu",
}  # fmt: skip
_RUPEE: Final = {
    "INR": "India Indian Indians Delhi Mumbai Bengaluru Chennai Kolkata", "PKR": "Pakistan Pakistani Pakistanis Islamabad Karachi Lahore",
    "LKR": "Lanka Lankan Lankans Colombo", "NPR": "Nepal Nepali Nepalese Kathmandu", "MUR": "Mauritius Mauritian",
}  # fmt: skip
_FRANC: Final = {
    "CHF": "Switzerland Swiss Zurich Geneva", "CDF": "Congo Congolese Kinshasa", "RWF": "Rwanda Rwandan Kigali",
    "GNF": "Guinea Guinean Conakry", "BIF": "Burundi Burundian",
    "XOF": "Senegal Senegalese Mali Malian Burkina Niger Nigerien Benin Togo Ivorian Abidjan",
    "XAF": "Cameroon Cameroonian Chad Chadian Gabon Gabonese",
}  # fmt: skip
_RIAL: Final = {
    "IRR": "Iran Iranian Iranians Tehran",
    "YER": "Yemen Yemeni Sanaa",
    "OMR": "Oman Omani Muscat",
}
_RIYAL: Final = {"SAR": "Saudi Saudis Riyadh", "QAR": "Qatar Qatari Doha", "YER": "Yemen Yemeni Sanaa"}
_ROUBLE: Final = {
    "RUB": "Russia Russian Russians Moscow Kremlin",
    "BYN": "Belarus Belarusian Belarusians Minsk",
}
_DOLLAR: Final = {
    "AUD": "Australia Australian Australians Sydney Melbourne Canberra", "CAD": "Canada Canadian Canadians Ottawa Toronto Vancouver",
    "NZD": "Zealand Zealander Zealanders Auckland", "SGD": "Singapore Singaporean Singaporeans", "HKD": "Kong Hongkong",
    "TWD": "Taiwan Taiwanese Taipei", "JMD": "Jamaica Jamaican Kingston", "TTD": "Trinidad Trinidadian", "FJD": "Fiji Fijian",
    "ZWL": "Zimbabwe Zimbabwean Harare", "NAD": "Namibia Namibian Windhoek", "BBD": "Barbados Barbadian", "BSD": "Bahamas Bahamian",
}  # fmt: skip
_FAMILIES: Final = {
    "peso": _PESO, "pesos": _PESO, "dinar": _DINAR, "dinars": _DINAR, "krona": _KRONA, "kronor": _KRONA, "kronur": _KRONA,
    "krone": _KRONE, "kroner": _KRONE, "crown": _CROWN, "crowns": _CROWN, "koruna": _KORUNA, "korunas": _KORUNA, "shilling": _SHILLING, "shillings": _SHILLING, "rupee": _RUPEE, "rupees": _RUPEE,
    "rs": _RUPEE, "franc": _FRANC, "francs": _FRANC, "rial": _RIAL, "rials": _RIAL, "riyal": _RIYAL, "riyals": _RIYAL,
    "ruble": _ROUBLE, "rubles": _ROUBLE, "rouble": _ROUBLE, "roubles": _ROUBLE, "$": _DOLLAR, "dollar": _DOLLAR,
    "dollars": _DOLLAR,
}  # fmt: skip
# How the United States' dollar is told from the writer's own.
_AMERICAN: Final = ("US$", "U.S.$", "US dollar", "U.S. dollar", "USD")
_OTHER = pattern(r"(?<![A-Za-z])(?:A|AU|C|CA|NZ|S|SG|HK|NT|J)\$")
_NAME = pattern(r"[A-Z][a-z]+")


class Currencies(NamedTuple):
    """What a whole text says of the money that it means: the countries' names in it, and whose its bare dollars are not."""

    names: frozenset[str] = frozenset()
    tells_american: bool = False


def currencies_of(text: str) -> Currencies:
    """What a text says of its money."""
    american = any(mark in text for mark in _AMERICAN) and _OTHER.search(text) is None
    return Currencies(_names(text), american)


def shares_a_word(words: Iterable[str]) -> bool:
    """Whether one of the words, in lower case, means money of several countries, so that the whole text decides."""
    return not _FAMILIES.keys().isdisjoint(words)


def currency_meant(word: str, default: str, sentence: str, whole: Currencies) -> str:
    """The currency of `word` ("$", "pesos") in a sentence; `default` where no one country is named.

    `whole` is what the text around says. "dollar" is the unit of a bare dollar that is not American and may be several
    countries' own.
    """
    family = _FAMILIES.get(word)
    if family is None:
        return default
    if family is _DOLLAR:
        named = _codes(family, whole.names) if whole.tells_american else []
        return default if not named else named[0] if len(named) == 1 else "dollar"
    found = _codes(family, _names(sentence)) or _codes(family, whole.names)
    return found[0] if len(found) == 1 else default


def _codes(family: dict[str, str], names: frozenset[str]) -> list[str]:
    """The codes whose countries are among the names, in the order of the table."""
    return [code for code, words in family.items() if not names.isdisjoint(words.split())]


@cache
def _countries() -> frozenset[str]:
    """Every name of a country or its people in the table."""
    lines = [line for family in _FAMILIES.values() for line in family.values()]
    return frozenset(name for line in lines for name in line.split())


def _names(text: str) -> frozenset[str]:
    """The capitalised words of a text that name a country or its people."""
    return _countries().intersection(_NAME.findall(text))
