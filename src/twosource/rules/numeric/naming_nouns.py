"""A numeral in digits in, whether the words before it make it a name or a year out: "Section 427", "S&P 500", "in 2016"."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING
from twosource.language.designation_words import AIRLINERS, DESIGNATORS, PRODUCTS, WEAK_DESIGNATORS
from twosource.language.inflection import lemma
from twosource.language.name_table import FEMALE, MALE
from twosource.language.numbers import Numeral
from twosource.language.wordforms import is_base, is_past, is_plural

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_HYPHENS = frozenset("-‐‑–")
_YEAR_PREPOSITIONS = frozenset(
    "in since of by from until till through during before after the early late mid circa between and to for "
    "fiscal fy summer winter spring autumn fall january february march april may june july august september "
    "october november december class season election".split()
)


_COUNTING = frozenset(
    "than least most about some nearly almost approximately roughly another all above below exceeding nearest".split()
)


_LAST_YEAR = 2100


_PEOPLE = frozenset({"people", "persons", "police", "officials"})
_PLACING = frozenset("in near at from across around outside inside".split())
_BEFALLEN = frozenset(
    "died were dead killed injured wounded hurt missing arrested detained fled perished drowned others more".split()
)


_COUNTED = frozenset("average total maximum minimum sum crowd majority population force team group".split())


_FUNCTION = frozenset(
    "a an the and or but nor so yet if as at by for from in into of off on onto out over past per since than "
    "that to under until up upon via with within without about above across after against along among around "
    "before behind below beneath beside between beyond despite down during except inside like near nearly almost "
    "outside through throughout toward towards some all any both each few many more most no not only just also "
    "another approximately roughly exactly now then there these this those when where which while who why how i "
    "anyone everyone someone anybody everybody somebody nobody persons people police officials "
    "he she it we they you his her its their our my your is are was were be been has have had do did does will "
    "would can could may might must shall should what today tomorrow yesterday fewer less least total "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)


def follows_noun(sheet: Sheet, numeral: Numeral) -> bool:
    """A noun before the number that says which one: "Section 427", "Boeing 737", "No. 10", "S&P 500"."""
    tokens, at = sheet.tokens, numeral.first - 1
    if at < 0 or ("," in tokens.words[numeral.first] and sheet.word(at) not in PRODUCTS):
        return False
    if tokens.words[at] == "." and sheet.word(at - 1) in (
        "no",
        "nos",
        "nr",
        "p",
        "pp",
        "vol",
        "fig",
        "art",
        "ch",
        "sec",
    ):
        return True
    following = tokens.words[numeral.last] if numeral.last < len(tokens) else ""
    if sheet.word(numeral.first) in AIRLINERS:
        if following[:1].isupper() and not is_plural(following.lower()):
            return True
        if tokens.words[at].lower() in ("the", "a") and not _counts_noun(sheet, numeral.last):
            return True
    if following == "Index":
        return True
    if tokens.words[at] in ("-", "#"):
        return tokens.words[at] == "#"
    if (
        tokens.words[at] == "of"
        and at
        and tokens.words[at - 1] == "Group"
        and not _counts_noun(sheet, numeral.last)
    ):
        return True
    word, counts = sheet.word(at), _counts_noun(sheet, numeral.last) or _befell_there(sheet, numeral)
    if word == "p" and sheet.word(at - 1) in ("s", "&"):
        return True
    if word in PRODUCTS and (tokens.words[at][0].isupper() or not counts):
        return True
    if word in DESIGNATORS and (not counts or word not in WEAK_DESIGNATORS):
        return True
    if not _is_proper(sheet, at) or counts or is_aged_name(sheet, numeral.first, numeral.last):
        return False
    return not (sheet.title_case and (is_past(word) or is_base(lemma(word))))


def is_aged_name(sheet: Sheet, first: int, last: int) -> bool:
    """Whether a person's full name stands before the digits and a verb behind, where commas are left out: "Ana Lopez 44 has"."""
    words = sheet.tokens.words
    if first < 2 or not words[first].isdecimal() or len(words[first]) != _AGED_DIGITS:
        return False
    named = words[first - 1].istitle() and words[first - 2].istitle()
    return named and sheet.word(first - 2) in MALE | FEMALE and sheet.word(last) in _AFTER_AGED


_AGED_DIGITS = 2
_AFTER_AGED = frozenset("has had was is who said says told of from".split())


def _befell_there(sheet: Sheet, numeral: Numeral) -> bool:
    """Whether the name before the number is a place where something befell so many: "in Kyiv 12 died"."""
    return sheet.word(numeral.first - 2) in _PLACING and sheet.word(numeral.last) in _BEFALLEN


def _counts_noun(sheet: Sheet, at: int, *, common: bool = False) -> bool:
    """Whether a plural noun stands within three words, so that the number may count it; `common`: no name."""
    for index in range(at, min(at + 3, len(sheet.tokens))):
        word = sheet.word(index)
        if word == "-" and sheet.touches(index):
            continue
        if word in _PEOPLE:
            return True
        if not word[0].isalpha() or word in _FUNCTION:
            return False
        if is_plural(word) and not (common and sheet.tokens.words[index][0].isupper()):
            return True
    return False


def _is_proper(sheet: Sheet, at: int) -> bool:
    """Whether the token is a capitalised name, away from the start of the sentence unless it is no common word."""
    word = sheet.tokens.words[at]
    if (
        not word[0].isupper()
        or word.lower() in _FUNCTION
        or (len(word) == 1 and at == 0)
        or "'" in word
        or "’" in word
    ):
        return False
    if at == 0:
        return not word.lower().endswith(("ed", "ing", "ly"))
    return True


def is_year(sheet: Sheet, numeral: Numeral) -> bool:
    """A bare whole number from 1000 to 2100 in four digits that no counting word claims."""
    word = sheet.tokens.words[numeral.first]
    if (
        len(word) == 2
        and word.isdecimal()
        and sheet.word(numeral.first - 1) in _HYPHENS
        and sheet.touches(numeral.first)
    ):
        century = sheet.word(numeral.first - 2)
        return len(century) == 4 and century.isdecimal() and 1000 <= int(century) <= _LAST_YEAR
    if len(word) == 2 and word.isdecimal() and sheet.word(numeral.first - 1) in ("'", "’"):
        return sheet.touches(numeral.first) and not sheet.touches(numeral.first - 1)
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
