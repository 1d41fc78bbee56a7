"""A passage in, counts that the words leave vague out, each with a fixed interval.

"dozens" [24, 100), "scores" [40, 200), "tens" [20, 100), "hundreds" [200, 1000), "thousands" [2000, 10000),
"millions" [2 000 000, 1 000 000 000); "tens of", "hundreds of" multiply; "several" [3, 10), "a few" [2, 10),
"a handful" [2, 10], before a multiplier likewise ("several hundred" [300, 1000)); "a couple" and "a pair" are 2.
"""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final
from twosource.language.currencies import currency_after
from twosource.language.number_words import SCALE_WORDS
from twosource.language.units import unit_at
from twosource.language.wordclasses import NOT_PERSONS, PERSON_ENDINGS, PERSONS
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.happenings import is_happening
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_PLURALS: Final[dict[str, tuple[int, int]]] = {
    "dozens": (24, 100),
    "scores": (40, 200),
    "tens": (20, 100),
    "hundreds": (200, 1000),
    "thousands": (2000, 10_000),
    "millions": (2 * 10**6, 10**9),
    "billions": (2 * 10**9, 10**12),
    "trillions": (2 * 10**12, 10**15),
}
_SOME: Final[dict[str, tuple[int, int]]] = {"several": (3, 10), "few": (2, 10), "handful": (2, 10)}
_MULTIPLIERS: Final = {**SCALE_WORDS, "hundred": 100, "dozen": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6,
                       "billions": 10**9}  # fmt: skip
# Twenties, and no results of games.
_AFTER_SCORES = frozenset(
    "of were are more others dead killed injured wounded hurt arrested missing feared died fled".split()
)
_KILLING = frozenset(
    "kill kills killed killing injure injures injured wound wounds wounded leaves left arrest arrests".split()
)
_ROLES = frozenset(
    "colleague analyst friend relative member aide ally expert witness accomplice associate critic candidate delegate "
    "diplomat participant applicant immigrant consultant assistant accountant commandant servant employee detainee "
    "evacuee nominee trustee attendee spouse sibling parent child daughter son wife husband american".split()
)
_PAIRED = frozenset({"couple", "pair"})
_GARMENTS = frozenset(
    "shoes boots trousers trainers sneakers jeans pants shorts glasses sunglasses scissors gloves socks binoculars "
    "tights leggings pliers tweezers goggles handcuffs headphones eyes hands legs wings".split()
)


_QUOTES = frozenset({'"', "“", "”", "‘", "’", "'", "''", "``"})


def _vague(passage: Passage) -> list[NumericReading]:
    sheet, found, after = sheet_of(passage), [], 0
    for at in sheet.places("vague"):
        if at < after:
            continue
        amount = _plural(sheet, at) or _some(sheet, at)
        if amount is not None and sheet.free(amount.first, amount.last):
            after = amount.last
            reading = read(sheet, amount, "numeric.vague")
            if amount.scale > 1 or amount.dimension != "count" or _is_told(reading):
                found.append(_blurred(reading, amount))
    return found


def _is_told(reading: NumericReading) -> bool:
    """Whether a vague quantifier counts what befell somebody, or persons."""
    head = reading.head or ""
    return (
        is_happening(reading.event)
        or head in PERSONS
        or head in _ROLES
        or (head.endswith(PERSON_ENDINGS) and head not in NOT_PERSONS)
    )


def _plural(sheet: Sheet, at: int) -> Amount | None:
    """E.g. "Hundreds", "tens of thousands (of dollars)"; no scores of a game, no number before."""
    word = sheet.word(at)
    if word not in _PLURALS or sheet.word(at - 1) in ("-", "other") or _follows_number(sheet, at):
        return None
    if sheet.word(at - 1) in ("upon", "on", "and") and sheet.word(at - 2) == word:
        return None
    if (
        sheet.word(at - 1) in _QUOTES
        and sheet.tokens.words[at][0].isupper()
        and sheet.word(at + 1) in (",", *_QUOTES)
    ):
        return None  # a title: "Billions"
    multiplied = sheet.word(at + 1) == "of" and sheet.word(at + 2) in _PLURALS
    if (sheet.word(at - 1) == "the" and not multiplied) or (
        sheet.word(at - 1) == "of" and sheet.word(at - 2) in _PLURALS
    ):
        return None
    if word == "tens" and sheet.word(at + 1) != "of":
        return None
    if word == "scores" and sheet.word(at + 1) not in _AFTER_SCORES and sheet.word(at - 1) not in _KILLING:
        return None
    low, high = _PLURALS[word]
    last = at + 1
    while (
        sheet.word(last) == "of"
        and sheet.word(last + 1) in _MULTIPLIERS
        and sheet.word(last + 1).endswith("s")
    ):
        factor = _MULTIPLIERS[sheet.word(last + 1)]
        low, high, last = low * factor, high * factor, last + 2
    if word == "tens" and last == at + 1:
        return None
    return _measured(sheet, (at, last), (low, high))


def _follows_number(sheet: Sheet, at: int) -> bool:
    return any(
        numeral.first < at <= numeral.last and sheet.free(numeral.first, numeral.last)
        for numeral in sheet.numerals
    )


def _some(sheet: Sheet, at: int) -> Amount | None:
    """E.g. "Several", "a few", "a couple of", alone or before hundred, thousand, dozen."""
    word, first, last = sheet.word(at), at, at + 1
    if word in _PAIRED:
        return _pair(sheet, at)
    if word not in _SOME:
        return None
    if word != "several":
        while sheet.word(first - 1) in ("a", "last", "past", "next"):
            first -= 1
        if (first == at and word != "few") or sheet.word(at - 1) not in ("a", "last", "past", "next"):
            return None
    if sheet.word(last) == "of" and word == "handful":
        last += 1
    low, high = _SOME[word]
    if sheet.word(last) in _MULTIPLIERS and not sheet.word(last).endswith("s"):
        factor = _MULTIPLIERS[sheet.word(last)]
        return _measured(sheet, (first, last + 1), (low * factor, high * factor))
    return _measured(sheet, (first, last), (low, high), scale=1)


def _pair(sheet: Sheet, at: int) -> Amount | None:
    """E.g. "A couple of weeks", "a pair of gunmen": two; no married couple, no pair of shoes."""
    if sheet.word(at + 1) != "of":
        return None
    if sheet.word(at) == "pair" and sheet.word(at + 2) in _GARMENTS:
        return None
    first = at - 1 if sheet.word(at - 1) in ("a", "another") else at
    factor = _MULTIPLIERS.get(sheet.word(at + 2), 1)
    if factor > 1:
        return _measured(sheet, (first, at + 3), (2 * factor, 2 * factor))._replace(high=None, vague=False)
    unit, dimension, end = _unit(sheet, at + 2)
    return Amount(
        first,
        end if unit else at + 2,
        Decimal(2),
        Decimal(1),
        "words",
        1 if unit is None and sheet.word(at) == "pair" else 2,
        unit,
        dimension,
        hyphened=False,
        number_first=first,
        number_last=at + 1,
    )


def _measured(sheet: Sheet, place: tuple[int, int], ends: tuple[int, int], scale: int = 2) -> Amount:
    first, last = place
    at = last + 1 if sheet.word(last) == "of" else last
    unit, dimension, end = _unit(sheet, at)
    return Amount(
        first,
        end if unit else last,
        Decimal(ends[0]),
        Decimal(ends[0]),
        "words",
        scale,
        unit,
        dimension,
        hyphened=False,
        number_first=first,
        number_last=last,
        high=Decimal(ends[1]),
        vague=True,
    )


# Crowns are money where they are so many, and else of kings and teeth: "dozens of crowns".
_THOUSANDS = frozenset({"thousands", "millions", "billions", "trillions"})


def _unit(sheet: Sheet, at: int) -> tuple[str | None, str, int]:
    money = currency_after(sheet.tokens, at)
    worn = sheet.word(at) == "crowns" and sheet.word(at - 2) not in _THOUSANDS
    if money is not None and sheet.word(at) not in ("won", "sterling") and not worn:
        return money.unit, "money", money.last
    found = unit_at(sheet.tokens, at)
    if found is not None and found.touching == "free" and sheet.word(at) not in ("degrees", "cups"):
        return found.unit.name, found.unit.dimension, found.last
    return None, "count", at


def _blurred(reading: NumericReading, amount: Amount) -> NumericReading:
    quantity = reading.quantity
    if amount.high is None:
        from twosource.noun import replace

        pair = replace(quantity, high=quantity.high and quantity.high * 3 / 2, modifier="approximate")
        return reading._replace(quantity=pair if quantity.modifier == "exact" else quantity)
    from twosource.noun import replace

    return reading._replace(quantity=replace(quantity, modifier="vague", high_open=True))


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.vague",
        "Vague plurals as fixed intervals (dozens 24 to 100, hundreds 200 to 1,000, tens of thousands 20,000 to 100,000); "
        "several, a few and a handful, up to 10, only where they count persons or what befell somebody or something.",
        _vague,
        matches=(
            "Dozens were killed in the blast.",
            "Tens of thousands of people marched.",
            "The storm cost hundreds of millions of dollars.",
            "A couple of people were hurt.",
            "Several hundred homes burned.",
        ),
        ignores=(
            "The scores were level.",
            "A couple married in June.",
            "Few agree with him.",
            "He bought a pair of shoes.",
            "In several ways it failed.",
        ),
    ),
)
