"""A numeral in, whether it is a name, an identifier, an address or a year instead of a quantity, out.

Digits here, words in `figures_of_speech`. By classes: letters that touch the digits (F-16, MH17, 5G), chains
(telephones, 24/7, versions), a noun that says which one (Article 5, Flight 370), a proper name before the
number (Boeing 737, S&P 500), a street after it, leading zeros, and bare years.
"""

from __future__ import annotations

from twosource.language.currencies import currency_after, currency_before
from twosource.language.designation_words import (
    AIRLINERS,
    DESIGNATORS,
    IDIOMATIC_CHAINS,
    NAMES,
    PRODUCTS,
    STREETS,
    WEAK_DESIGNATORS,
)
from twosource.language.wordforms import is_plural
from twosource.language.number_words import AFTER_DIGITS, AMBIGUOUS_SUFFIXES, SCALE_WORDS, WORDS
from twosource.language.numbers import Numeral
from twosource.language.units import unit_at
from twosource.rules.numeric.figures_of_speech import is_figure_of_speech
from twosource.rules.numeric.sheet import Sheet

_HYPHENS = frozenset("-‐‑–")
_MINUS = frozenset("-−–")
# A prefix hyphened to digits leaves them a quantity: "mid-50s", "sub-300", "0-to-60".
_PREFIXES = frozenset(
    "mid sub minus under over near nearly plus pre post early late to for and or than about around some "
    "up non per x".split()
)
_YEAR_PREPOSITIONS = frozenset(
    "in since of by from until till through during before after the early late mid circa between and to for "
    "fiscal fy summer winter spring autumn fall january february march april may june july august september "
    "october november december class season election".split()
)
_COUNTING = frozenset(
    "than least most about some nearly almost approximately roughly another all above below exceeding nearest".split()
)
_LAST_YEAR = 2100
_MOST_COUNTED = 12
_MOST_GROUPS = 6
_QUOTES = frozenset({'"', "'", "“", "”", "‘", "’"})
_COUNTED = frozenset("average total maximum minimum sum crowd majority population force team group".split())
_FUNCTION = frozenset(
    "a an the and or but nor so yet if as at by for from in into of off on onto out over past per since than "
    "that to under until up upon via with within without about above across after against along among around "
    "before behind below beneath beside between beyond despite down during except inside like near nearly almost "
    "outside through throughout toward towards some all any both each few many more most no not only just also "
    "another approximately roughly exactly now then there these this those when where which while who why how i "
    "he she it we they you his her its their our my your is are was were be been has have had do did does will "
    "would can could may might must shall should what today tomorrow yesterday fewer less least total "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)


def is_designation(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the numeral names or identifies something instead of counting or measuring it."""
    if numeral.form == "words" or numeral.form == "fraction" or not sheet.word(numeral.first)[-1:].isdecimal():
        return is_figure_of_speech(sheet, numeral)
    measured = numeral.scale > 1 or _is_measured(sheet, numeral)
    if f"{sheet.word(numeral.first)} {sheet.word(numeral.last)}" in NAMES and sheet.tokens.words[numeral.last][0].isupper():
        return True
    return (
        sheet.is_link(numeral.first)
        or _touches_letters(sheet, numeral)
        or in_chain(sheet, numeral)
        or _is_identifier(sheet, numeral)
        or (not measured and (_follows_noun(sheet, numeral) or _is_year(sheet, numeral)))
        or _is_address(sheet, numeral)
    )


def _is_measured(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether a unit or a currency stands by the number."""
    tokens, last = sheet.tokens, numeral.last
    if numeral.first and currency_before(tokens, numeral.first):
        return True
    if last < len(tokens) and sheet.word(last) in _HYPHENS:
        last += 1
    found = unit_at(tokens, last)
    return (found is not None and found.touching == "free") or currency_after(tokens, last) is not None


def _touches_letters(sheet: Sheet, numeral: Numeral) -> bool:
    """Letters on either side without a space: F16, F-16, COVID-19, 5G, 49ers; no currency, unit or scale."""
    tokens, first, last = sheet.tokens, numeral.first, numeral.last
    if first and sheet.touches(first):
        before = tokens.words[first - 1]
        if before[0].isalpha() and not currency_before(tokens, first) and tokens.words[first][0].isdecimal():
            return True
        if before in ("_", "@", "#", "№", "\\", "="):
            return True
        if before == "." and first > 1 and sheet.touches(first - 1) and tokens.words[first - 2][0].isalpha():
            return True
        if before in _HYPHENS and first > 1 and sheet.touches(first - 1) and _names(sheet, first - 2):
            return True
    if last < len(tokens) and sheet.touches(last):
        after = tokens.words[last]
        if after[0].isalpha():
            return not _is_known_suffix(sheet, last) or _goes_on(sheet, last)
        if after in _HYPHENS and last + 1 < len(tokens) and sheet.touches(last + 1):
            tail = tokens.words[last + 1]
            return tail[0].isalpha() and (len(tail) == 1 or (tail[0].isupper() and tail.lower() in WORDS))
        if after == "_" or (after == "(" and sheet.word(last + 1) == "k"):
            return True
    return False


def _goes_on(sheet: Sheet, index: int) -> bool:
    """Whether digits touch the letters behind the number ("24703L202") that are no unit with them ("m2")."""
    if not sheet.touches(index + 1) or not sheet.word(index + 1)[0].isdecimal():
        return False
    found = unit_at(sheet.tokens, index)
    return found is None or found.last < index + 2


def _names(sheet: Sheet, index: int) -> bool:
    """Whether the token before a hyphen makes the number behind it a designation ("COVID-19", "depth-3")."""
    word = sheet.word(index)
    if not word[0].isalpha():
        return False
    if word in _PREFIXES or word in WORDS or word in SCALE_WORDS:
        return False
    if index and sheet.touches(index) and sheet.tokens.words[index - 1][0].isdecimal() and _is_known_suffix(sheet, index):
        return False
    return currency_before(sheet.tokens, index + 1) is None


def _is_known_suffix(sheet: Sheet, index: int) -> bool:
    tokens = sheet.tokens
    word = tokens.words[index]
    if unit_at(tokens, index) or currency_after(tokens, index):
        return True
    if word.lower() in AMBIGUOUS_SUFFIXES and word != "G" or word.lower() in AFTER_DIGITS:
        return True
    return word in ("p", "c", "s", "x", "yo")


def in_chain(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether digits are tied by marks to other digits: telephones, clock times, dates, 24/7, versions, scores of sets."""
    tokens, first, last = sheet.tokens, numeral.first, numeral.last
    words = tokens.words
    for mark, other in ((first - 1, first - 2), (last, last + 1)):
        if not 0 <= mark < len(words) or not 0 <= other < len(words):
            continue
        if words[mark] in ("/", ":", "'", "’", "×", "^", "*") and words[other][0].isdecimal():
            if sheet.touches(max(mark, other)) and sheet.touches(min(mark, other) + 1) and _tied(sheet, mark):
                return True
    if first > 3 and words[first - 1] in _MINUS and words[first - 3] in ("×", "^", "x") and sheet.touches(first - 1):
        return True
    lower = sheet.tokens.lower
    if "".join(lower[first : first + 5]) in IDIOMATIC_CHAINS or "".join(lower[max(0, first - 4) : last]) in IDIOMATIC_CHAINS:
        return True
    return _links(sheet, numeral) > 1 or _is_short_telephone(sheet, numeral) or _is_quoted_number(sheet, numeral)


def _tied(sheet: Sheet, mark: int) -> bool:
    return sheet.touches(mark) and sheet.touches(mark + 1)


def _links(sheet: Sheet, numeral: Numeral) -> int:
    """How many hyphens tie this numeral into one chain of digits; counts to two at most on each side."""
    words, count = sheet.tokens.words, 0
    for step, start in ((-1, numeral.first - 1), (1, numeral.last)):
        at = start
        for _ in range(2):
            near = at + step
            if not (0 <= at < len(words) and 0 <= near < len(words)):
                break
            if words[at] not in _HYPHENS or not words[near][0].isdecimal() or not _tied(sheet, at):
                break
            count += 1
            at += 2 * step
    return count


def _is_short_telephone(sheet: Sheet, numeral: Numeral) -> bool:
    """Three digits, a hyphen, four digits: "555-0187"; or a number in or behind a dialling code."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    here = words[first]
    if not here.isdecimal():
        return False
    if len(here) == 3 and last + 1 < len(words) and words[last] == "-" and len(words[last + 1]) == 4:
        return words[last + 1].isdecimal() and _tied(sheet, last)
    if len(here) == 4 and first > 1 and words[first - 1] == "-" and len(words[first - 2]) == 3:
        return words[first - 2].isdecimal() and _tied(sheet, first - 1)
    at = first
    while at and first - at < _MOST_GROUPS and words[at].isdecimal() and words[at - 1].isdecimal():
        at -= 1
    return at > 0 and words[at - 1] == "+" and sheet.touches(at)


def _is_quoted_number(sheet: Sheet, numeral: Numeral) -> bool:
    """A bare number in brackets behind a name or a mark: a shirt number, a footnote."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    if not (0 < first and last < len(words)) or (words[first - 1], words[last]) not in (("(", ")"), ("[", "]")):
        return False
    if words[first - 1] == "[":
        return True
    return first > 1 and words[first - 2][0].isupper() and numeral.value < 100


def _is_identifier(sheet: Sheet, numeral: Numeral) -> bool:
    """A leading zero, more digits than anyone counts, a value in mark-up, or the number of a list's item."""
    words, first, last = sheet.tokens.words, numeral.first, numeral.last
    word = words[first]
    if len(word) > 1 and word[0] == "0" and word[1].isdecimal():
        return True
    if word.isdecimal() and len(word) > _MOST_COUNTED or (first > 1 and words[first - 1] in _QUOTES and words[first - 2] == "="):
        return True
    if first or last >= len(words) or words[last] not in (".", ")") or not sheet.touches(last) or not word.isdecimal():
        return False
    return last + 1 == len(words) or words[last + 1][0].isupper() or words[last + 1] in _QUOTES


def _follows_noun(sheet: Sheet, numeral: Numeral) -> bool:
    """A noun before the number that says which one: "Section 427", "Boeing 737", "No. 10", "S&P 500"."""
    tokens, at = sheet.tokens, numeral.first - 1
    if at < 0 or "," in tokens.words[numeral.first] and not sheet.word(at) in PRODUCTS:
        return False
    if tokens.words[at] == "." and sheet.word(at - 1) in ("no", "nos", "nr", "p", "pp", "vol", "fig", "art", "ch", "sec"):
        return True
    if sheet.word(numeral.first) in AIRLINERS and tokens.words[at].lower() in ("the", "a"):
        return not _counts_noun(sheet, numeral.last)
    if tokens.words[at] in ("-", "#"):
        return tokens.words[at] == "#"
    word, counts = sheet.word(at), _counts_noun(sheet, numeral.last)
    if word == "p" and sheet.word(at - 1) in ("s", "&"):
        return True
    if word in PRODUCTS and (tokens.words[at][0].isupper() or not counts):
        return True
    if word in DESIGNATORS and (not counts or word not in WEAK_DESIGNATORS):
        return True
    return _is_proper(sheet, at) and not counts


def _counts_noun(sheet: Sheet, at: int, *, common: bool = False) -> bool:
    """Whether a plural noun stands within three words, so that the number may count it; `common`: no name."""
    for index in range(at, min(at + 3, len(sheet.tokens))):
        word = sheet.word(index)
        if word == "-" and sheet.touches(index):
            continue
        if not word[0].isalpha() or word in _FUNCTION:
            return False
        if is_plural(word) and not (common and sheet.tokens.words[index][0].isupper()):
            return True
    return False


def _is_proper(sheet: Sheet, at: int) -> bool:
    """Whether the token is a capitalised name, away from the start of the sentence unless it is no common word."""
    word = sheet.tokens.words[at]
    if not word[0].isupper() or word.lower() in _FUNCTION or len(word) == 1 and at == 0 or "'" in word or "’" in word:
        return False
    if at == 0:
        return not word.lower().endswith(("ed", "ing", "ly"))
    return True


def _is_year(sheet: Sheet, numeral: Numeral) -> bool:
    """A bare whole number from 1000 to 2100 in four digits that no counting word claims."""
    word = sheet.tokens.words[numeral.first]
    if len(word) == 2 and word.isdecimal() and sheet.word(numeral.first - 1) in _HYPHENS and sheet.touches(numeral.first):
        century = sheet.word(numeral.first - 2)
        return len(century) == 4 and century.isdecimal() and 1000 <= int(century) <= _LAST_YEAR
    if len(word) != 4 or not word.isdecimal() or not 1000 <= numeral.value <= _LAST_YEAR:
        return False
    before, after = sheet.word(numeral.first - 1), sheet.word(numeral.last)
    two_before = sheet.word(numeral.first - 2)
    if before in _COUNTING or (before == "to" and two_before in ("up", "close")):
        return False
    if before == "of" and two_before in _COUNTED:
        return False
    if before in _HYPHENS or after in _HYPHENS:
        other = sheet.word(numeral.first - 2 if before in _HYPHENS else numeral.last + 1)
        if other.isdecimal() and len(other) > 3 and (len(other) > 4 or int(other) > _LAST_YEAR):
            return False
    counts = _counts_noun(sheet, numeral.last, common=True)
    return not counts or (before in _YEAR_PREPOSITIONS and not is_plural(after))


def _is_address(sheet: Sheet, numeral: Numeral) -> bool:
    """A house number: digits, one to three capitalised words, a street."""
    words = sheet.tokens.words
    if not words[numeral.first].isdecimal() or numeral.value > 99999:
        return False
    for index in range(numeral.last, min(numeral.last + 4, len(words))):
        if not words[index][0].isupper() and not words[index][0].isdecimal():
            return False
        if words[index].lower() in STREETS and index > numeral.last:
            return True
    return False
