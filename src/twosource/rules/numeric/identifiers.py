"""A numeral in digits in, whether it is the number of a thing out: an identity, an address, a title, a bore, a kind."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING
from twosource.language.designation_words import FIREARMS, IDENTITIES, STREETS, STREETS_BEFORE
from twosource.language.numbers import Numeral
from twosource.language.wordforms import is_plural

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_HYPHENS = frozenset("-‐‑–")
_MOST_COUNTED = 12
_LONGEST_RACE = 100_000
_SCREENED = frozenset(
    "tv tvs television video videos resolution screen screens display displays ultra camera footage streaming hd".split()
)
_QUOTES = frozenset({'"', "'", "“", "”", "‘", "’"})


def is_calibre(sheet: Sheet, numeral: Numeral) -> bool:
    """The bore of a weapon, which names its kind: "a .50-caliber rifle", "a 12-gauge shotgun"."""
    at = numeral.last + 1 if sheet.word(numeral.last) in _HYPHENS else numeral.last
    if sheet.word(at) in ("caliber", "calibre", "gauge"):
        return True
    return numeral.value < 1 and numeral.grain < 1 and sheet.word(at) in FIREARMS


def is_kind_in_thousands(sheet: Sheet, numeral: Numeral) -> bool:
    """A resolution or a race by its thousands: "a 4K screen", "ran a 10K"."""
    if numeral.scale != 1000 or sheet.word(numeral.last - 1) != "k":
        return False
    if sheet.word(numeral.last) in _SCREENED:
        return True
    race = sheet.word(numeral.first - 1) in ("a", "the") and numeral.value <= _LONGEST_RACE
    return race and (
        not sheet.word(numeral.last)[:1].isalpha() or sheet.word(numeral.last) in ("run", "race", "and", "in")
    )


def is_event(sheet: Sheet, numeral: Numeral) -> bool:
    """A race by its distance: "the 400m hurdles", "a 4x100m relay", "the 1,500 metres champion"."""
    words, at = sheet.tokens.words, numeral.last
    at += sheet.word(at) in _HYPHENS
    if at + 1 >= len(words) or sheet.word(at) not in _RACED_IN:
        return False
    if sheet.word(at + 1) in _DISCIPLINES or sheet.word(at + 2) in _DISCIPLINES:
        return sheet.word(at + 1) in _DISCIPLINES | _STYLES
    return numeral.value in _DISTANCES and sheet.word(at + 1) in _CONTESTED and at == numeral.last


_RACED_IN = frozenset("m metre metres meter meters yard yards km mile miles".split())
_DISCIPLINES = frozenset(
    "hurdles steeplechase relay freestyle backstroke breaststroke butterfly medley dash sprint".split()
)
_STYLES = frozenset("individual mixed men's women's men’s women’s freestyle medley hurdles indoor".split())
_DISTANCES = frozenset((50, 60, 100, 200, 400, 800, 1000, 1500, 3000, 5000, 10000))
_CONTESTED = frozenset(
    "final finals champion champions title gold silver bronze heat heats semi semi-final semifinal semifinals".split()
)


def is_identifier(sheet: Sheet, numeral: Numeral) -> bool:
    """A leading zero, more digits than anyone counts, a value in mark-up, or the number of a list's item."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    word = words[first]
    if len(word) > 1 and word[0] == "0" and word[1].isdecimal():
        return True
    if (word.isdecimal() and len(word) > _MOST_COUNTED) or (
        first > 1 and words[first - 1] in _QUOTES and words[first - 2] == "="
    ):
        return True
    opened = first == 1 and words[0] == "(" and last < len(words) and words[last] == ")"
    if (
        (first and not opened)
        or last >= len(words)
        or words[last] not in (".", ")")
        or not sheet.touches(last)
        or not word.isdecimal()
    ):
        return False
    return last + 1 == len(words) or words[last + 1][0].isupper() or words[last + 1] in _QUOTES


def is_identity(sheet: Sheet, numeral: Numeral) -> bool:
    """A number that something is said to have: "his ID is 1234567", "the ZIP code was 90210"."""
    at = numeral.first - 1
    return sheet.word(at) in ("is", "was", ":") and sheet.word(at - 1) in IDENTITIES


def is_title(sheet: Sheet, numeral: Numeral) -> bool:
    """A unit of time in capitals, as only a name has it in prose: "the film 12 Years a Slave"."""
    words, at = sheet.tokens.words, numeral.last
    named = at < len(words) and words[at] in (
        "Years",
        "Days",
        "Hours",
        "Minutes",
        "Weeks",
        "Months",
        "Seconds",
    )
    return named and numeral.first > 0 and not sheet.title_case


def is_address(sheet: Sheet, numeral: Numeral) -> bool:
    """A house number: digits, one to three capitalised words, a street; or a block of one."""
    words = sheet.tokens.words
    if (sheet.word(numeral.last), sheet.word(numeral.last + 1)) == ("block", "of"):
        return True
    if not words[numeral.first].isdecimal() or numeral.value > 99999:
        return False
    named = words[numeral.last][:1].isupper() if numeral.last < len(words) else False
    if named and (sheet.word(numeral.last) in STREETS_BEFORE or _is_postcode(sheet, numeral)):
        return True
    for index in range(numeral.last, min(numeral.last + 5, len(words))):
        if words[index] in ("st", "nd", "rd", "th") or (
            index == numeral.last and _is_house_letter(sheet, index)
        ):
            continue
        if not words[index][0].isupper() and not words[index][0].isdecimal():
            return False
        if words[index].lower() in STREETS and index > numeral.last:
            return True
    return False


def _is_house_letter(sheet: Sheet, index: int) -> bool:
    """Whether a small letter touches the number of a house: "12b Baker Street"."""
    return len(sheet.word(index)) == 1 and sheet.word(index).isalpha() and sheet.touches(index)


def _is_postcode(sheet: Sheet, numeral: Numeral) -> bool:
    """Five digits between a comma and a town: "45 Rue de Rivoli, 75001 Paris"; no people's name in the plural."""
    five = len(sheet.tokens.words[numeral.first]) == _POSTCODE and sheet.word(numeral.first - 1) == ","
    return five and not is_plural(sheet.word(numeral.last))


_POSTCODE = 5
