"""A sheet in, its amounts out: each numeral with sign, currency or unit, and the two ends of a range joined.

A unit that is one letter or a preposition needs evidence: "m" is million after a currency and before words,
metre by a word of length; "in" is an inch only where it touches its number; "degrees" are of temperature
unless something turns.
"""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import TYPE_CHECKING
from twosource.language.currencies import currency_after, currency_before
from twosource.language.designation_words import DESIGNATORS
from twosource.language.number_words import AMBIGUOUS_SUFFIXES, SCALE_WORDS
from twosource.language.numbers import Numeral
from twosource.language.units import unit_at
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.compounds import joined, one_and_a_half
from twosource.rules.numeric.designations import is_designation
from twosource.rules.numeric.heights import feet_and_inches, with_inches
from twosource.rules.numeric.points import points_after
from twosource.rules.numeric.unit_after import unit_after
from twosource.rules.numeric.unit_context import (
    is_cents,
    is_minutes,
    is_money_name,
    is_pence,
    reads_as_length,
    settle_unit,
)

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_HYPHENS = frozenset("-‐‑")
_MINUS = frozenset("-−–")
_HUNDREDTH = Decimal("0.01")


def amounts(sheet: Sheet) -> list[Amount]:
    """Every numeral of the sheet that is no designation and not read yet, as an amount; ranges are one."""
    found: list[Amount] = []
    named = -1
    for numeral in sheet.numerals:
        if numeral.form == "ordinal" or not sheet.free(numeral.first, numeral.last):
            continue
        whole = feet_and_inches(sheet, numeral) or one_and_a_half(sheet, numeral)
        if whole is not None:
            found.append(whole)
        elif _continues(sheet, numeral, named) or is_designation(sheet, numeral):
            named = numeral.last
        else:
            found.append(_amount(sheet, numeral, found[-1].last if found else 0))
    return joined(sheet, found) if len(found) > 1 else found


def _continues(sheet: Sheet, numeral: Numeral, named: int) -> bool:
    """Whether a hyphen ties the numeral to a designation that ends at `named`: "Boeing 737-800", "ISO 3888-2"."""
    if sheet.word(numeral.first - 1) == "of" and numeral.first == named + 1:
        return sheet.word(named - 2) in DESIGNATORS
    hyphen = numeral.first - 1
    if hyphen - named not in (0, 1) or sheet.word(hyphen) not in _HYPHENS:
        return False
    return all(sheet.touches(at) for at in range(named, numeral.first + 1))


def _amount(sheet: Sheet, numeral: Numeral, after: int) -> Amount:
    """One numeral with what stands on either side of it; the tokens up to `after` belong to the amount before."""
    tokens = sheet.tokens
    first, last = numeral.first, numeral.last
    before = currency_before(tokens, first) if first and numeral.form != "fraction" else None
    if before is not None and before.first < after:
        before = None
    suffix = _suffix_scale(sheet, numeral, money=before is not None)
    if suffix > 1:
        last += 2 if sheet.word(last) in _HYPHENS else 1
        if sheet.word(last) in SCALE_WORDS and sheet.word(last) == "crore":
            suffix, last = suffix * SCALE_WORDS["crore"], last + 1
    scaled = numeral._replace(
        last=last, value=numeral.value * suffix, grain=numeral.grain * suffix, scale=numeral.scale * suffix
    )
    if before is not None and before.unit.startswith("?"):
        grouped = "," in tokens.words[numeral.first] or scaled.scale > 1 or numeral.grain == _HUNDREDTH
        before = before._replace(unit=before.unit[1:]) if grouped else None
    if before is not None:
        return _money_before(sheet, scaled, before.unit, before.first)
    return _with_unit_after(sheet, scaled)


def _suffix_scale(sheet: Sheet, numeral: Numeral, *, money: bool) -> int:
    """The factor of a letter that touches the digits ("£950m", "35m viewers"), 1 where it is a unit."""
    tokens, at = sheet.tokens, numeral.last
    if at >= len(tokens) or numeral.scale > 1:
        return 1
    word = tokens.words[at]
    if (
        money
        and word in _HYPHENS
        and sheet.touches(at)
        and sheet.touches(at + 1)
        and sheet.word(at + 1) in ("m", "b")
    ):
        return AMBIGUOUS_SUFFIXES[sheet.word(at + 1)]
    factor = AMBIGUOUS_SUFFIXES.get(word.lower())
    if factor is None:
        return 1
    if money:
        return factor if word.lower() != "g" and (sheet.touches(at) or sheet.touches(at + 1) is False) else 1
    if is_minutes(sheet, numeral):
        return 1
    if not sheet.touches(at):
        return factor if word == "B" and sheet.word(at + 1)[:1].isalpha() else 1
    if word in ("M", "b", "B"):
        return factor
    if word == "m" and numeral.value < 1000 and not reads_as_length(sheet, at):
        found = unit_at(tokens, at)
        return 1 if found is not None and found.last > at + 1 else factor
    return 1


def _money_before(sheet: Sheet, numeral: Numeral, unit: str, first: int) -> Amount:
    """An amount with its currency before it; a currency named again behind it belongs to it."""
    last = numeral.last
    written = _word_of_money(sheet, first, numeral.first)
    again = currency_after(sheet.tokens, last)
    if again is not None and (again.unit == unit or sheet.word(last) in ("us", "australian", "canadian")):
        unit, last, written = again.unit, again.last, None
    elif sheet.word(last) == "us" and sheet.tokens.words[last] == "US" and unit == "USD":
        last += 1
        written = None
    if written is not None:
        unit = _meant(written, unit, sheet)
    first, value = _signed(sheet, first, numeral.value)
    if value == numeral.value and numeral.first - 1 >= 0 and sheet.word(numeral.first - 1) in _MINUS:
        value = -value
    return _made(sheet, numeral, (first, last), value, (unit, "money"))


def _meant(word: str, default: str, sheet: Sheet) -> str:
    """The currency of a word that several countries use; most texts have no money."""
    from twosource.language.currency_context import currencies_of, currency_meant

    start, end = sheet.span
    return currency_meant(word, default, sheet.text[start:end], sheet.currencies or currencies_of(sheet.text))


def _word_of_money(sheet: Sheet, first: int, last: int) -> str | None:
    """The one word or sign that tokens [first, last) name money by; None where a country or letters stand with it."""
    words = [word for word in sheet.tokens.lower[first:last] if word not in (".", "-")]
    return words[0] if len(words) == 1 else None


def _with_unit_after(sheet: Sheet, numeral: Numeral) -> Amount:
    first, value = _signed(sheet, numeral.first, numeral.value)
    last, tokens = numeral.last, sheet.tokens
    money = currency_after(tokens, last)
    if money is not None and is_money_name(sheet, numeral, money):
        end = money.last
        if money.scale > 1:
            numeral = numeral._replace(value=numeral.value * money.scale, grain=numeral.grain * money.scale)
            value *= money.scale
        elif sheet.word(end) in SCALE_WORDS and numeral.scale == 1:
            scale = SCALE_WORDS[sheet.word(end)]
            numeral = numeral._replace(value=numeral.value * scale, grain=numeral.grain * scale, scale=scale)
            value, end = value * scale, end + 1
        written = _word_of_money(sheet, money.first, money.last)
        unit = _meant(written, money.unit, sheet) if written else money.unit
        return _made(sheet, numeral, (first, end), value, (unit, "money"))
    end = points_after(sheet, numeral)
    if end:
        return _made(sheet, numeral, (first, end), value, ("percentage point", "percent"))
    found = unit_after(sheet, numeral)
    if found is None and (hundredth := _hundredth(sheet, numeral)):
        return _made(sheet, numeral, (first, last + 1), value, (hundredth, "money"))
    if found is None:
        return _made(sheet, numeral, (first, last), value, (None, "count"))
    name, dimension, end = settle_unit(sheet, numeral, found)
    if name == "foot":
        value, end = with_inches(sheet, value, end)
    return _made(sheet, numeral, (first, end), value, (name, dimension))


def _hundredth(sheet: Sheet, numeral: Numeral) -> str | None:
    """The name of the hundredths whose letter touches the digits: "120p", "11c a share"."""
    return "penny" if is_pence(sheet, numeral) else "cent" if is_cents(sheet, numeral) else None


def _signed(sheet: Sheet, first: int, value: Decimal) -> tuple[int, Decimal]:
    """The number with its sign: "minus 20", "negative ten", "-4F", "−0.3"; a hyphen that joins is none."""
    if first == 0:
        return first, value
    word = sheet.word(first - 1)
    if word in ("minus", "negative"):
        either = sheet.word(first - 2) in ("or", "-", "/") and sheet.word(first - 3) in ("plus", "+")
        return (first, value) if either else (first - 1, -value)
    if word in _HYPHENS and first > 1 and sheet.word(first - 2) in ("minus", "negative"):
        return first - 2, -value
    if word not in _MINUS or sheet.tokens.words[first][0].isalpha():
        return first, value
    free_left = (
        first == 1 or not sheet.touches(first - 1) or sheet.word(first - 2) in ("(", "[", "$", "<", "=")
    )
    if free_left and (sheet.touches(first) or first == 1):
        return first - 1, -value
    return first, value


def _made(
    sheet: Sheet, numeral: Numeral, place: tuple[int, int], value: Decimal, unit: tuple[str | None, str]
) -> Amount:
    hyphened = sheet.word(place[1]) in _HYPHENS and sheet.touches(place[1]) and sheet.touches(place[1] + 1)
    return Amount(
        *place,
        value=value,
        grain=numeral.grain,
        form=numeral.form,
        scale=numeral.scale,
        unit=unit[0],
        dimension=unit[1],
        hyphened=hyphened or sheet.word(numeral.last) in _HYPHENS,
        number_first=numeral.first,
        number_last=numeral.last,
    )
