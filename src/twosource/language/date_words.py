"""The words that dates are made of, and those that show that a word or number is one; tables and nothing else."""

from __future__ import annotations

from twosource.language import calendar
from twosource.language.calendar import Part
from twosource.language.wordclasses import MONTHS, WEEKDAYS
from twosource.language.wordlist import words

MONTH_NUMBERS = {name: number for number, name in enumerate(MONTHS, 1)}
MONTH_SHORT = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAY_NUMBERS = {name: number for number, name in enumerate(WEEKDAYS, 1)}
WEEKDAY_SHORT = {
    "mon": 1,
    "tue": 2,
    "tues": 2,
    "wed": 3,
    "weds": 3,
    "thu": 4,
    "thur": 4,
    "thurs": 4,
    "fri": 5,
    "sat": 6,
    "sun": 7,
}
DAY_WORDS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}
PARTS: dict[str, Part] = {
    "early": "early", "mid": "mid", "late": "late", "beginning": "early", "start": "early", "middle": "mid", "end": "late",
}  # fmt: skip
# The names of decades: of a century, of a life, of a thermometer.
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
CENTURIES = {"sixteen": 1600, "seventeen": 1700, "eighteen": 1800, "nineteen": 1900}
# What numbers a century in words; "twenty" stands before "first".
CENTURY_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
} | {"twenty": 0}
# With one of these in the sentence "the eighties" are degrees.
HEAT = words(
    "temperature temperatures degrees fahrenheit celsius highs lows heat forecast forecasters humidity warm cool cooler warmer"
)
TURNS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
UNITS = words("week weekend month year decade century quarter")
ENDINGS = words("st nd rd th")
DASHES = frozenset("-–—‐‑")
# A month's name alone is a month only behind these: "May", "March", "August" are also verbs and names.
MONTH_CUES = words(
    """in since by until till from during before after of through to between for late early mid last next this past
    every each on around about 's ’s and or"""
)
YEAR_CUES = words(
    "fiscal fy into in since until till during by from before after through circa early late mid summer autumn winter spring"
)
YEAR_BOUNDS = words("since until till by before after through to from")
YEAR_HEDGES = words("early late recently soon back")
# What a year has, and nobody counts by the thousand: "below 1990 levels".
COMPARING = words("from of below above to at the than with on under over against their its")
YEAR_NOUNS = words(
    "levels prices standards baseline terms elections election olympics census races campaigns midterms primaries "
    "caucuses conventions"
)
# What befalls or is held, and is told by its year where nobody counts it by the thousand.
YEARLY_EVENTS = words(
    "attacks elections protests floods riots games olympics paralympics talks fires wildfires bombings killings hearings polls primaries "
    "caucuses conventions midterms campaigns races accords sanctions championships finals awards demonstrations clashes negotiations "
    "celebrations reforms quakes earthquakes storms hurricanes murders shootings uprisings hostilities results"
)
WEAK_YEAR_CUES = words("of to and or between for the his her its their our my this a an that these those &")
# Titles and names that hold a weekday: newspapers, programmes, a football club, days with a name of their own.
WEEKDAY_NAMES_BEFORE = words(
    "black bloody good super cyber ash holy palm easter sheffield ruby giving taco every each"
)
WEEKDAY_NAMES_AFTER = words("times telegraph mirror express herald post mail world school tribune review")
AFTER_NO_YEAR = words(
    """and or but that which who is are was were be been has have had will would in of on at by for with from to as than
    people men women more other others miles kilometres metres kilometers meters feet tonnes tons votes soldiers troops"""
)
STARTERS = (
    frozenset(MONTH_NUMBERS) | frozenset(MONTH_SHORT) | frozenset(WEEKDAY_NUMBERS) | frozenset(WEEKDAY_SHORT)
    | frozenset(DAY_WORDS) | frozenset(PARTS) | frozenset(TURNS) | frozenset(calendar.SEASONS) | frozenset(ORDINALS)
    | frozenset(DECADES) | frozenset(CENTURIES) | frozenset(CENTURY_ORDINALS) | {"q", "h"}
)  # fmt: skip
