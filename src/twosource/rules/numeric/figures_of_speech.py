"""A numeral in words in, whether it is a name, a pronoun or a turn of phrase instead of a quantity, out."""

from __future__ import annotations

from twosource.language.currencies import currency_after
from twosource.language.designation_words import (
    DESIGNATORS,
    IDIOMS_AFTER,
    IDIOMS_BEFORE,
    KIND_ADJECTIVES,
    NAMES,
)
from twosource.language.number_words import WORDS
from twosource.language.numbers import Numeral
from twosource.language.units import unit_at
from twosource.language.wordforms import is_closed, is_past, is_plural
from twosource.rules.numeric.sheet import Sheet

_HYPHENS = frozenset("-‐‑–")

# With these a lone "one" counts persons whom an event befell, and is no pronoun and no "a certain".
_COUNTED_AFTER_ONE = frozenset(
    "person man woman child boy girl student soldier officer policeman policewoman civilian victim passenger worker "
    "employee fighter militant gunman attacker suspect protester journalist reporter prisoner hostage miner "
    "firefighter rescuer driver pilot doctor nurse patient patrolman guard marine sailor airman migrant refugee "
    "survivor body death injury casualty fatality dead killed injured wounded missing hurt vote seat "
    "goal house building vehicle car plane jet helicopter tank ship boat vessel drone missile rocket "
    "bomb arrest ton tonne".split()
)
_BEFELL = frozenset({"died", "drowned", "survived", "escaped", "dies", "perished"})
_BEFALLEN = frozenset(
    "killed injured wounded hurt shot arrested detained dead missing rescued charged hospitalised".split()
)
# A point before these is of a game or a manoeuvre: "three-point shooting", "a three-point turn".
_PLAYED = frozenset(
    "turn shot shots shooting shooter shooters range line arc play plays attempt attempts percentage field stance".split()
)
_CENTURIES = frozenset({17, 18, 19, 20})
_BEFORE_ONE = frozenset("only just least than exactly about nearly almost one and plus minus another".split())
_SPEAKS = frozenset("said says told added asked wrote who whose whom that which i we you he she they".split())


def is_figure_of_speech(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the number word names something or belongs to an idiom."""
    if numeral.form == "ordinal":
        return False
    return (
        _is_year(sheet, numeral)
        or _is_name(sheet, numeral)
        or _is_idiom(sheet, numeral)
        or _is_kind(sheet, numeral)
        or (numeral.value == 1 and _is_pronoun(sheet, numeral))
    )


def _is_year(sheet: Sheet, numeral: Numeral) -> bool:
    """A year in words: "nineteen eighty-four", "twenty twenty"; two numbers with nothing between."""
    before = WORDS.get(sheet.word(numeral.first - 1), ("", 0))[1]
    after = WORDS.get(sheet.word(numeral.last), ("", 0))[1]
    if before in _CENTURIES and 10 <= numeral.value < 100:
        return True
    return numeral.value in _CENTURIES and 10 <= after < 100


def _is_name(sheet: Sheet, numeral: Numeral) -> bool:
    """Part of a proper name: "Seven Samurai", "Ocean's Eleven", "Group of Seven"."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    after = words[last] if last < len(words) else ""
    if f"{sheet.word(last - 1)} {after.lower()}" in NAMES and (after[:1].isupper() or first == 0):
        return words[first][0].isupper()
    if sheet.word(first - 1) in DESIGNATORS and not is_plural(after.lower()) and numeral.value < 100:
        return True
    if not words[first][0].isupper() or numeral.form == "fraction":
        return False
    if first == 0 or (not words[first - 1][0].isalnum() and words[first - 1] not in ("'s", "’s", "-")):
        return False
    if sheet.title_case or words[first - 1] in ("'s", "’s") or sheet.word(first - 1) == "of":
        return not sheet.title_case
    if sheet.word(first - 2) == "the" or not (is_past(after.lower()) or _counts_people(sheet, last)):
        return True
    # Behind a headline that no full stop ends a new sentence may begin: "... Towns Resume Six people were killed".
    return not (after[:1].islower() or is_past(after.lower()))


def _counts_people(sheet: Sheet, at: int) -> bool:
    """Whether a plural noun in lower case stands within three words, so that a new sentence may begin with the number."""
    for index in range(at, min(at + 3, len(sheet.tokens))):
        word = sheet.tokens.words[index]
        if not (word[0].isalpha() or word == "-"):
            return False
        if word.islower() and is_plural(word):
            return True
    return False


def _is_idiom(sheet: Sheet, numeral: Numeral) -> bool:
    head = sheet.word(numeral.last - 1)
    after = sheet.word(numeral.last)
    if after in _HYPHENS:
        after = sheet.word(numeral.last + 1)
    if after in IDIOMS_AFTER.get(head, ()) or after in ("o'clock", "o’clock"):
        return True
    odds = [word for word in sheet.tokens.lower[numeral.last : numeral.last + 4] if word not in _HYPHENS]
    against = odds[:2] == ["to", "one"] and not (odds[2:3] and odds[2][:1].isalnum())
    if against or (odds[:1] == ["point"] and odds[1:2] and odds[1] in _PLAYED):
        return True
    return sheet.word(numeral.first - 1) in IDIOMS_BEFORE.get(head, ()) and not _has_unit(sheet, numeral.last)


def _is_kind(sheet: Sheet, numeral: Numeral) -> bool:
    """A compound adjective of kind: "two-way", "one-sided"; or a word hyphened before: "number-one"."""
    last = numeral.last
    if sheet.word(last) in _HYPHENS and sheet.touches(last) and sheet.touches(last + 1):
        tail = sheet.word(last + 1)
        if tail in KIND_ADJECTIVES or (numeral.value == 1 and not _has_unit(sheet, last + 1)):
            return True
    return (
        sheet.word(numeral.first - 1) in _HYPHENS
        and sheet.touches(numeral.first)
        and _letters(sheet, numeral.first - 2)
    )


def _is_span(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether "one" with "day" or "second" is how long the noun behind lasts: "a one-day walkout"; no cricket."""
    joined = sheet.word(numeral.last) in _HYPHENS and sheet.touches(numeral.last)
    at = numeral.last + 1 if joined else numeral.last
    if not joined and sheet.word(numeral.first - 1) != "a":
        return False
    tied = sheet.word(at + 1) in _HYPHENS and sheet.touches(at + 1)
    noun = at + 3 if tied and sheet.word(at + 2) == "long" else at + 1
    if (tied and noun == at + 1) or not sheet.word(noun)[:1].isalpha() or is_closed(sheet.word(noun)):
        return False
    near = sheet.tokens.lower[noun : noun + _NOUNS]
    return _PLAYED_IN_A_DAY.isdisjoint(near) and _CRICKET.isdisjoint(sheet.near(noun))


# One-day matches, sides and honours are of cricket.
_NOUNS = 3
_PLAYED_IN_A_DAY = frozenset(
    "international internationals cricket cup trophy series match matches game games side sides squad squads team teams captain "
    "captaincy skipper debut format formats specialist specialists league championship final finals tri-series record records "
    "career ranking rankings player players fixture fixtures tour opener".split()
)
_CRICKET = frozenset(
    "cricket cricketer cricketers wicket wickets innings batsman batsmen batter batters bowler bowlers odi odis t20 t20s twenty20 "
    "all-rounder wicketkeeper spinner seamer proteas ashes".split()
)


def _letters(sheet: Sheet, index: int) -> bool:
    word = sheet.word(index)
    return (
        word[:1].isalpha()
        and sheet.touches(index + 1)
        and word not in ("mid", "sub", "minus", "to", "under", "over")
    )


def _is_witness(sheet: Sheet, at: int) -> bool:
    """Whether the person at `at` is somebody who speaks, named by a place or group: "one woman in the village told"."""
    for index in range(at + 1, at + 7):
        word = sheet.word(index)
        if word in _TELLS:
            return True
        if not word[:1].isalpha() or is_past(word):
            return False
    return False


_TELLS = frozenset("said says told tells asked wrote added recalled recalls".split())


def _has_unit(sheet: Sheet, at: int) -> bool:
    found = unit_at(sheet.tokens, at)
    return (found is not None and found.touching == "free") or currency_after(sheet.tokens, at) is not None


def _is_pronoun(sheet: Sheet, numeral: Numeral) -> bool:
    """A lone "one" that stands for a noun or means "a certain", and counts nothing."""
    if numeral.last - numeral.first > 1 or sheet.word(numeral.first) != "one":
        return False
    last = numeral.last
    if sheet.word(last) == "-":
        last += 1
    if _has_unit(sheet, last) and (sheet.word(last) not in ("day", "second") or _is_span(sheet, numeral)):
        return False
    before, after = sheet.word(numeral.first - 1), sheet.word(last)
    if after == "day" and sheet.word(last + 1) in ("after", "before", "earlier", "later", "ago"):
        return False
    if before in ("minus", "negative"):
        return False
    if before == "not" or (before == "only" and sheet.word(numeral.first - 2) == "the"):
        return True
    if after in _BEFELL or (after in ("was", "is", "were") and sheet.word(last + 1) in _BEFALLEN):
        return False
    joined = after in ("to", "or") or (after == "and" and before == "between")
    if joined and (sheet.word(last + 1) in WORDS or sheet.word(last + 1)[:1].isdecimal()):
        return False
    if before in ("no", "this", "that", "which", "any", "every", "each", "the", "some", "another", "as"):
        return True
    counted = after in _COUNTED_AFTER_ONE or (
        sheet.word(last + 1) in _COUNTED_AFTER_ONE
        and after[:1].isalpha()
        and after not in ("of", "and", "in")
    )
    if (
        counted
        and not _SPEAKS & {sheet.word(last + 1), sheet.word(last + 2)}
        and not _is_witness(sheet, last)
    ):
        return False
    return not (before in _BEFORE_ONE - {"and"} and after[:1].isalpha() and after not in ("of", "another"))
