"""A number before "m." in, whether a word of extent makes it metres and no millions out: "at a height of about 2,600 m."."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING

if TYPE_CHECKING:
    from twosource.language.numbers import Numeral
    from twosource.rules.numeric.sheet import Sheet

_REACH = 10
_EXTENTS = frozenset(
    "height heights altitude altitudes elevation elevations depth depths width widths length lengths breadth distance distances "
    "diameter diameters radius thickness wavelength wingspan span draught draft visibility clearance prominence circumference".split()
)
_SIZED = frozenset("swim swam tall deep wide".split())
# What comes to so many millions, whatever heights it reaches.
_SOLD = frozenset(
    "profit profits revenue revenues sales turnover loss losses earnings income cost costs budget debt debts price prices shares "
    "exports imports investment investments fund funds fees tax taxes value worth market users subscribers viewers followers "
    "readers customers votes population euros dollars pounds".split()
)
# Between the word of extent and its figure.
_LINKS = frozenset(
    "of to a an the about around some roughly approximately nearly almost over under up at least most more less than between and "
    "from or only just is was are were be reaches reached reaching reach measures measured measuring exceeds exceeded exceeding "
    "maximum minimum average total estimated mean greatest record below above as much low high - – : , in by down which stands "
    "stood lies".split()
)


def is_metres(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the "m" behind the number is of metres: a word of extent governs it, with nothing but links between."""
    if sheet.word(numeral.last) != "m" or sheet.tokens.words[numeral.last] != "m" or numeral.scale > 1:
        return False
    if not _SOLD.isdisjoint(sheet.near(numeral.first)):
        return False
    for at in range(numeral.first - 1, max(numeral.first - 1 - _REACH, -1), -1):
        word = sheet.word(at)
        if word in _EXTENTS or word in _SIZED:
            return True
        if word not in _LINKS and not word[:1].isdecimal() and word not in ("m", "metres", "meters"):
            return False
    return False
