"""A number and the doubtful unit behind it in, what the words around make of them out."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING, Final
from twosource.language.numbers import Numeral
from twosource.language.units import FoundUnit

if TYPE_CHECKING:
    from twosource.language.currencies import FoundCurrency
    from twosource.rules.numeric.sheet import Sheet

# How many tokens to either side may decide what a unit is.
_WINDOW = 12

SIZED: Final = frozenset({"wide", "tall", "long", "deep", "high", "thick", "across"})
_LENGTH_AFTER = frozenset(
    "tall long high wide deep away from above below off offshore freestyle butterfly backstroke breaststroke medley "
    "sprint hurdles race final relay steeplechase dash swim x per by radius diameter telescope beam north south "
    "east west".split()
)
_LENGTH_BEFORE = frozenset(
    "swam swim ran threw jumped leapt dived cleared climbed walked height depth width length distance altitude radius diameter outreach crest crested river rivers tide tides wave waves tall deep wide long high "
    "metres meters".split()
)
_HOT = frozenset(
    "temperature temperatures thermostat heat heatwave cold warm warmer cooler hot weather forecast outside fever "
    "target goal limit "
    "thermometer freezing zero celsius fahrenheit centigrade climate warming oven boil boils frost mercury highs "
    "lows winter summer record sunny".split()
)
_TURNING = frozenset(
    "angle angles rotate rotated rotation turn turned latitude longitude north south east west slope tilt tilted "
    "bearing heading bank steep departure breakover approach azimuth incline lens valve duration compass view "
    "spin axis".split()
)
# "3m x 4m", "3m by 4m".
_ACROSS = frozenset({"x", "×", "by"})
_METRES = frozenset({"m", "metre", "metres", "meter", "meters"})
_FEET = frozenset("ft feet foot in inches inch yd yds yards miles".split())
# What is told by its length: "the 300m ship".
_LARGE = frozenset(
    "ship vessel tanker ferry boat yacht wall fence bridge tower tunnel crane pool track cliff trench dam runway drop wave crater mast "
    "pipeline barrier statue chimney stretch zone radius gap hole queue line course climb fall plunge descent".split()
)
_ARTICLES = frozenset({"a", "an", "the", "its", "this", "another"})
_WAYS = _METRES | frozenset("km kilometre kilometres kilometer kilometers mile miles".split())
# Distances that are run and swum.
_RACES = frozenset("50 60 100 110 200 400 800 1500 3000 5000 10000 1,500 3,000 5,000 10,000".split())
_AFTER_RACE = frozenset("in and at on with for or but as is was final finals heats world".split())
_FAST = frozenset(
    "speed speeds wind winds gust gusts gusting airspeed cruise cruising sailed sound fast".split()
)
_FEET_MARKS = frozenset({"'", "’", "′"})
_INCH_MARKS = frozenset({'"', "”", "″", "''"})
_SIZES = frozenset("altitude elevation height depth length width diameter tall deep wide long".split())
_SIZE_REACH = 4
_QUOTE_REACH = 60
_SECONDS = frozenset(
    "round class half year tier division quarter generation grade wave homes home language largest place".split()
)
_IN_CENTS = frozenset("cent cents share shares dividend unit litre kwh surcharge levy".split())
_SCREENS = frozenset({360, 480, 576, 720, 1080, 1440, 2160, 4320})
_ACADEMIC = frozenset("bachelor master masters honorary academic university college advanced two".split())
_PRICED = frozenset(
    "fine fined pay paid pays paying cost costs price priced worth salary wage wages bill spend spent spending "
    "budget debt owed owes earn earned earning earns sold sell selling bought buy fee fees charge charged tax "
    "taxes stolen cash profit loss losses revenue fund funding funds loan grant bank bonus rent value valued "
    "compensation damages invest invested investment british bid share shares charity raised lottery prize "
    "jackpot money currency bail month year".split()
)
_PAID = frozenset(
    "fined paid pay pays paying cost costs worth stole earn earns earned owed owes spent spend won".split()
)
_WEIGHED = frozenset(
    "weigh weighs weighed weighing weight weights heavy heavier lighter fat bomb bombs meat fish cocaine heroin "
    "marijuana cannabis fentanyl methamphetamine drugs explosives explosive tnt food rice sugar per".split()
)


def _near(sheet: Sheet, at: int, words: frozenset[str]) -> bool:
    lower = sheet.tokens.lower
    return not words.isdisjoint(lower[max(0, at - _WINDOW) : at + _WINDOW])


def reads_as_length(sheet: Sheet, at: int) -> bool:
    """Whether the "m" at `at` means metres: a word of length near it, and no words counted behind it."""
    after = sheet.word(at + 1)
    if after in _LENGTH_AFTER or (after == "across" and not sheet.word(at + 2)[:1].isalpha()):
        return True
    if sheet.word(at - 2) in _ACROSS and sheet.word(at - 3) in _METRES:
        return True
    if after in _ACROSS and sheet.word(at + 2)[:1].isdecimal():
        return True
    if after == "(" and sheet.word(at + 2)[:1].isdecimal() and sheet.word(at + 3) in _FEET:  # "7.4m (24ft)"
        return True
    if after in _LARGE and sheet.word(at - 2) in _ARTICLES:
        return True
    if after == "over" and sheet.word(at + 3) in _WAYS:  # "climbs 300m over 5 kilometres"
        return True
    if sheet.word(at - 2) in ("the", "men's", "women's", "over") and sheet.word(at - 1) in _RACES:
        return not (after[:1].isalpha() and after not in _AFTER_RACE)
    if after[:1].isalpha() and after not in ("and", "or", "at", "in", "with", "to", "but", "as", "is"):
        return False
    return _near(sheet, at, _LENGTH_BEFORE)


def is_money_name(sheet: Sheet, numeral: Numeral, money: FoundCurrency) -> bool:
    """Whether a name that is also something else ("pounds", "won") is a currency here."""
    word = sheet.word(money.first)
    if word in ("won", "cent", "sterling") and money.last == money.first + 1:
        if word == "cent":
            return not sheet.tokens.words[money.first][0].isupper()
        return numeral.value >= 100 and numeral.form != "fraction"
    if word in ("crown", "crowns"):
        from twosource.rules.numeric.crowns import is_money_in_crowns

        return is_money_in_crowns(sheet, numeral, money.first)
    return True


def is_pence(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether a "p" that touches the digits is of British pence, and not of a screen's lines ("1080p")."""
    at = numeral.last
    if sheet.word(at) != "p" or sheet.tokens.words[at] != "p" or not sheet.touches(at):
        return False
    return numeral.value not in _SCREENS and numeral.scale == 1


def is_second_of_kind(sheet: Sheet, at: int) -> bool:
    """Whether "second" at `at` is the ordinal of a compound: "30 second-hand cars", "12 second round matches"."""
    if sheet.word(at) != "second":
        return False
    if sheet.word(at + 1) in ("-", "‑"):
        return sheet.word(at + 2) not in ("long", "per")
    return sheet.word(at + 1) in _SECONDS


def is_cents(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether a "c" that touches the digits is of cents: a price for each of something, or shares, or prices near it."""
    at = numeral.last
    if sheet.tokens.words[at : at + 1] != ["c"] or not sheet.touches(at) or numeral.scale > 1:
        return False
    return sheet.word(at + 1) in ("a", "per", "each") or _near(sheet, at, _IN_CENTS)


def is_minutes(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether an "m" behind the number is of minutes: hours stand before it ("3h 20m")."""
    hours = (
        sheet.word(numeral.first - 1) in ("h", "hr", "hrs") and sheet.word(numeral.first - 2)[:1].isdecimal()
    )
    return hours and sheet.word(numeral.last) == "m" and numeral.value < 60


def marked_length(sheet: Sheet, numeral: Numeral) -> str | None:
    """The unit of the mark behind the number: a prime, or a quotation mark that closes nothing and a size beside it."""
    at = numeral.last
    mark = sheet.word(at)
    name = "foot" if mark in _FEET_MARKS else "inch" if mark in _INCH_MARKS else None
    if name is None or numeral.form not in ("digits", "fraction"):
        return None
    if mark in ("′", "″"):
        return name if sheet.touches(at) else None
    before = sheet.tokens.lower[max(0, numeral.first - _QUOTE_REACH) : numeral.first]
    if any(before.count(quote) % 2 for quote in (mark, "“", "‘", '"')):
        return None
    sized = sheet.word(at + 1) in SIZED or not _SIZES.isdisjoint(before[-_SIZE_REACH:])
    return name if sized and (sheet.touches(at) or sheet.word(at + 1) in SIZED) else None


def settle_unit(sheet: Sheet, numeral: Numeral, found: FoundUnit) -> tuple[str | None, str, int]:
    """The unit's name, its dimension and where it ends; a plain count where the evidence is missing."""
    unit, last = found.unit, found.last
    if unit.name == "stone" and sheet.tokens.words[found.last - 1][0].isupper():
        return None, "count", numeral.last
    if unit.name == "pound":
        return _pound(sheet, numeral, last)
    if unit.name == "kilotonne" and sheet.word(numeral.last) == "kt" and _near(sheet, numeral.first, _FAST):
        return "knot", "speed", last
    if unit.name == "degree":
        return _degree(sheet, numeral, last)
    if found.touching == "context" and unit.dimension == "temperature" and not is_heat(sheet, numeral, last):
        return None, "count", numeral.last
    if unit.dimension == "percent":
        return unit.name, "percent", last
    return unit.name, unit.dimension, last


def is_heat(sheet: Sheet, numeral: Numeral, last: int) -> bool:
    """Whether a bare "C" or "F" is a scale of temperature: weather near it, a minus sign, or brackets."""
    return _near(sheet, last, _HOT) or sheet.word(numeral.first - 1) in ("-", "−") or sheet.word(last) == ")"


def _pound(sheet: Sheet, numeral: Numeral, last: int) -> tuple[str | None, str, int]:
    """A pound of money by a word of prices or a large sum, else of mass."""
    if sheet.word(numeral.last) in ("lb", "lbs"):
        return "pound", "mass", last
    if sheet.word(last) == "sterling":
        return "GBP", "money", last + 1
    lower = sheet.tokens.lower
    if not _PAID.isdisjoint(lower[max(0, numeral.first - 3) : numeral.first]):
        return "GBP", "money", last
    heavy = _near(sheet, numeral.first, _WEIGHED)
    if (numeral.scale >= 10**6 and not heavy) or (_near(sheet, numeral.first, _PRICED) and not heavy):
        return "GBP", "money", last
    return "pound", "mass", last


def _degree(sheet: Sheet, numeral: Numeral, last: int) -> tuple[str | None, str, int]:
    """Degrees of temperature by default, of an angle where something turns; a university's are counted."""
    if sheet.word(last) in ("north", "south", "east", "west", "n", "s", "e", "w"):
        return "degree", "angle", last
    if _near(sheet, last, _HOT):
        return "degree", "temperature", last
    if _near(sheet, last, _TURNING):
        return "degree", "angle", last
    if numeral.form == "words" and _near(sheet, last, _ACADEMIC):
        return None, "count", numeral.last
    return "degree", "temperature", last
