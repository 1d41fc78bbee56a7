"""A passage in, the magnitudes of earthquakes out: "magnitude 6.1", "a 7.6-magnitude quake", "5.9 on the Richter scale"."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.language.numbers import Numeral
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_GREATEST = 10
# How far back the word "magnitude" or "measuring" may stand.
_REACH = 6
_QUAKES = frozenset(
    "quake earthquake tremor temblor aftershock foreshock shock undersea offshore strong powerful shallow "
    "quakes earthquakes tremors temblors aftershocks foreshocks".split()
)
_SHAKEN = frozenset(
    "quake earthquake quakes earthquakes tremor tremors temblor temblors seismic epicentre epicenter richter aftershock "
    "aftershocks foreshock".split()
)
# Between "magnitude" and its number.
_LINKS = frozenset(
    "of a an - at about around estimated preliminary was is measured least over above below under more less than between "
    "and to or nearly almost revised put upgraded downgraded from the stood initial initially some up".split()
)
_MEASURING = frozenset(
    {"measuring", "measured", "registered", "registering", "recorded", "struck", "measures"}
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
    scale = at + 2 if sheet.word(at) == "on" and sheet.word(at + 1) in ("the", "a") else at
    if scale > at and "scale" in (sheet.word(scale), sheet.word(scale + 1)) and _near_quake(sheet, at):
        return scale + (1 if sheet.word(scale) == "scale" else 2)
    if sheet.word(at) in ("degree", "degrees") and sheet.word(at + 1) in _QUAKES:
        return at + 1
    if _is_labelled(sheet, numeral):
        return numeral.last
    if numeral.grain < 1 and sheet.word(at) in _QUAKES and _SHAKEN & set(sheet.tokens.lower[at : at + 4]):
        return numeral.last
    return numeral.last if numeral.grain < 1 and _shares_label(sheet, numeral.last) else 0


def _shares_label(sheet: Sheet, at: int) -> bool:
    """Whether a list of decimals goes on to one before "magnitude" or the quakes: "7.6 and 7.5 magnitude quakes"."""
    limit = at + _REACH
    while at < limit and sheet.word(at) in _JOINING:
        at += 1
        if sheet.word(at) in _JOINING:
            at += 1
        if not sheet.word(at)[:1].isdecimal():
            return False
        at += 1
    at += sheet.word(at) == "-"
    return sheet.word(at) == "magnitude" or sheet.word(at) in _SHAKEN


_JOINING = frozenset({",", "and", "or", "to"})


def _near_quake(sheet: Sheet, at: int) -> bool:
    return not _SHAKEN.isdisjoint(sheet.tokens.lower[max(0, at - 20) : at + 20])


def _is_labelled(sheet: Sheet, numeral: Numeral) -> bool:
    """Behind "magnitude" or, for a decimal, "measuring" of a quake; figures of one list share the label."""
    back = numeral.first - 1
    while numeral.first - back < _REACH:
        word = sheet.word(back)
        if word == "magnitude":
            return True
        if word in _MEASURING:
            return numeral.grain < 1 and _near_quake(sheet, back) and sheet.word(numeral.last) not in _UNITS
        if word not in _LINKS and not word[:1].isdecimal():
            return False
        back -= 1
    return False


_UNITS = frozenset("km kilometres kilometers miles metres meters m feet degrees percent %".split())


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
            "The tremors, measuring 6.8 and 6.5, were felt inland.",
            "A tremor of a magnitude of at least 4.7 was felt.",
            "The 5.8 and 6.1 magnitude quakes shook the coast.",
        ),
        ignores=(
            "The quake killed 6 people.",
            "A matter of this magnitude needs 3 days.",
            "The quake struck 6.1 km away.",
            "They walked 4.2 and 6.1 miles to the scene of the quake.",
        ),
    ),
)
