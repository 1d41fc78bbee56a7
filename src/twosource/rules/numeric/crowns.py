"""A number before "crowns" in, whether they are money and none of kings, teeth or champions out."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING

if TYPE_CHECKING:
    from twosource.language.numbers import Numeral
    from twosource.rules.numeric.sheet import Sheet

_MANY = 1000  # nobody wears, wins or is fitted with as many
_FEWEST = 2
_REACH = 4  # tokens before the number in which it is paid
_PRICED = frozenset(
    "cost costs costing pay pays paid paying charge charges charged charging spend spends spent spending earn earns earned earning "
    "owe owes owed owing fine fined fines price priced prices worth fee fees fare fares toll tolls rent rents wage wages salary "
    "salaries pension pensions tax taxes taxed levy tariff subsidy subsidies allowance benefit bonus dividend bribe bribes debt debts "
    "loan loans borrowed lent deposit refund refunded compensation damages reward budget invest invested donated donation "
    "profit profits loss losses revenue revenues turnover sales income savings saved saving raised sold sells selling bought "
    "trading traded".split()
)
_SHARED = frozenset({"apiece", "per", "monthly", "yearly", "annually"})
_RATED = frozenset(
    "day hour week month year night share litre liter kilo kilogram tonne ton kilometre head ticket person".split()
)
_DENTAL = frozenset(
    "tooth teeth dental dentist dentists dentistry denture dentures molar molars implants porcelain ceramic zirconia fillings".split()
)
_HUGE = 100_000
# Of few they are as likely those of kings, champions and brides.
_WORN = _DENTAL | frozenset(
    "jewel jewels jewelled jeweled tiara tiaras diadem sceptre scepter coronation crowned king kings queen queens monarch monarchs "
    "museum golden gilded thorns flowers laurel paper pageant pageants beauty champion champions championship titles trophies triple "
    "tennis boxing wrestling slam rally".split()
)
_HYPHENS = frozenset("-‐‑")


def is_money_in_crowns(sheet: Sheet, numeral: Numeral, at: int) -> bool:
    """Whether the "crown(s)" at `at` are money: so many that they can be nothing else, or what is paid or charged.

    "6.5 million crowns", "a 500-crown fine", "it costs 90 crowns"; not "two crowns", "12 crown princes", "40 Crown courts".
    """
    word = sheet.tokens.words[at]
    tied = sheet.word(at - 1) in _HYPHENS and sheet.touches(at)
    if word == "crown" and not tied:
        return False
    if not word.islower() and not (sheet.title_case and numeral.scale > _MANY):
        return False
    elsewhere = _DENTAL if numeral.value >= _HUGE else _WORN
    if numeral.form == "fraction" or not elsewhere.isdisjoint(sheet.near(at)):
        return False
    if numeral.value >= _MANY:
        return True
    if numeral.value < _FEWEST:
        return False
    before = sheet.tokens.lower[max(0, numeral.first - _REACH) : numeral.first]
    if sheet.word(numeral.first - 1) == "for" and not {"sold", "sells", "bought"} & set(before):
        return False
    return (
        not _PRICED.isdisjoint(before) or _is_rated(sheet, at + 1) or (tied and sheet.word(at + 1) in _PRICED)
    )


def _is_rated(sheet: Sheet, at: int) -> bool:
    """Whether a rate or what it is in other money stands behind: "90 crowns a litre", "24 crowns to the euro", "90 crowns ($4)"."""
    after = sheet.word(at)
    if after in _SHARED or (after in ("a", "an", "each", "every") and sheet.word(at + 1) in _RATED):
        return True
    if after in ("to", "against"):
        return sheet.word(at + 1) in ("the", "a", "one") and sheet.word(at + 2) in ("euro", "dollar", "pound")
    return after == "(" and sheet.word(at + 1) in _SIGNS


_SIGNS = frozenset({"$", "€", "£", "us$", "eur", "usd"})
