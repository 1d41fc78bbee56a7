"""A passage in, the magnitudes of earthquakes out: "magnitude 6.1", "a 7.6-magnitude quake", "5.9 on the Richter scale"."""

from __future__ import annotations

from typing import Final

from twosource.language.numbers import Numeral
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_GREATEST = 10
_QUAKES = frozenset(
    "quake earthquake tremor temblor aftershock shock undersea offshore strong powerful shallow".split()
)
_LINKS = frozenset(
    {"of", "a", "-", "at", "about", "around", "estimated", "preliminary", "was", "is", "measured"}
)
_SHAKEN = frozenset(
    "quake earthquake quakes earthquakes tremor tremors temblor seismic epicentre epicenter richter aftershock".split()
)


def _magnitudes(passage: Passage) -> list[NumericReading]:
    sheet = sheet_of(passage)
    if not sheet.places("quake"):
        return []
    found = []
    for numeral in sheet.numerals:
        if (
            numeral.form == "digits"
            and 0 < numeral.value < _GREATEST
            and sheet.free(numeral.first, numeral.last)
        ):
            last = _end(sheet, numeral)
            if last:
                found.append(read(sheet, _amount(numeral, last), "numeric.magnitude"))
    return found


def _end(sheet: Sheet, numeral: Numeral) -> int:
    """Where the magnitude ends, 0 where the number is none."""
    at = numeral.last + 1 if sheet.word(numeral.last) == "-" else numeral.last
    if sheet.word(at) == "magnitude":
        return at + 1
    if [sheet.word(i) for i in range(at, at + 4)] == ["on", "the", "richter", "scale"]:
        return at + 4
    back = numeral.first - 1
    while numeral.first - back < 4 and sheet.word(back) in _LINKS:
        back -= 1
    if sheet.word(back) == "magnitude":
        return numeral.last
    if numeral.grain < 1 and sheet.word(at) in _QUAKES and _SHAKEN & set(sheet.tokens.lower[at : at + 4]):
        return numeral.last
    return 0


def _amount(numeral: Numeral, last: int) -> Amount:
    return Amount(
        numeral.first,
        last,
        numeral.value,
        numeral.grain,
        "digits",
        1,
        None,
        "magnitude",
        hyphened=False,
        number_first=numeral.first,
        number_last=numeral.last,
    )


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.magnitude",
        "The magnitude of an earthquake, whatever scale; a bare decimal counts only before the quake itself.",
        _magnitudes,
        matches=(
            "A magnitude 6.1 earthquake struck.",
            "The 7.6-magnitude quake hit Papua.",
            "It measured 5.9 on the Richter scale.",
            "A 6.3 earthquake shook the coast.",
        ),
        ignores=("The quake killed 6 people.", "A matter of this magnitude needs 3 days."),
    ),
)
