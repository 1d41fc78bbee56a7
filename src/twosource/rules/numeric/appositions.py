"""A bare number in, whether it is the age of the person named before it out: ", 42,", "(42)", "a soldier of 24"."""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING, Final
from twosource.language.inflection import singular
from twosource.language.wordforms import is_past, is_person, is_plural
from twosource.rules.numeric.naming_nouns import is_aged_name

if TYPE_CHECKING:
    from twosource.rules.numeric.amount import Amount
    from twosource.rules.numeric.sheet import Sheet

YOUNGEST: Final = 5
OLDEST: Final = 110
_CLOSING = frozenset({",", ".", ")", ";", "—", "–", "--", "―", ""})
_PERSON = frozenset(
    "girl boy man woman son daughter brother sister mother father child husband wife baby driver teenager student suspect "
    "victim toddler grandson granddaughter nephew niece cousin uncle aunt partner girlfriend boyfriend fiance fiancee".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul "
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday".split()
)
ONE: Final = frozenset("a an the its another one his her their my your our 's ’s".split())
_HYPHENS = frozenset("-‐‑")
# Behind the article as in "the ship's former Indian captain".
_REACH = 5
_HEDGES = frozenset("about around nearly almost roughly approximately only just".split())
_FEWEST = 2  # "one" may be a pronoun
_DIGITS = 2
_MOST = 12
_ENDS = frozenset({",", ".", ";", ""})
_BRACKET = frozenset({")"})
_TOGETHER = frozenset("couple duo pair trio twins siblings newlyweds".split())
# Ends in "-er", "-or", "-ian" and stands before a number, and is nobody.
_NOBODY = frozenset(
    "latter former other another remainder however together altogether either neither whether rather further moreover "
    "median never ever over under after later earlier higher lower larger smaller fewer wider longer shorter prior".split()
)
# Behind a capital and a hyphen these make no given name: "Delhi-based", "Asia-wide".
_NO_NAME = frozenset("wide style like born made only free old led run owned related type".split())
_PICTURED = frozenset("left right pictured above below centre center middle".split())


def is_apposition(sheet: Sheet, amount: Amount) -> bool:
    """A number between commas behind a person's name or trade: "Maria Lopez, 42, was hurt", "the captain, 58,"."""
    words, first = sheet.tokens.words, amount.first
    if sheet.word(first - 1) in ("now", "then", "both") and sheet.word(first - 2) == ",":
        return sheet.word(amount.last) in _CLOSING and amount.form == "digits"
    if amount.form == "digits" and is_aged_name(sheet, first, amount.last):
        return amount.high is None
    if sheet.word(first - 1) == "(":
        return amount.high is None and _is_of_persons(sheet, amount, first - 2, closing=_BRACKET)
    hedged = sheet.word(first - 1) in _HEDGES
    comma = first - 1 - hedged
    at = comma - 1
    if sheet.word(comma) != "," or amount.high is not None or at < 0:
        return False
    if not hedged and _is_of_persons(sheet, amount, at):
        return True
    if amount.last - first != 1 or sheet.touches(first):
        return False
    if sheet.word(amount.last) == "and" and amount.form == "digits" and not hedged:
        return _goes_on_to_another(sheet, amount.last + 1) and _is_given_name(sheet, at + 1)
    if sheet.word(amount.last) not in _CLOSING:
        return False
    if hedged or amount.form == "words":
        return _is_one_person(sheet, amount, at, sure=True) or (
            _is_given_name(sheet, at + 1) and sheet.word(amount.last) == "," and amount.value >= _FEWEST
        )
    if amount.form != "digits" or not words[first].isdecimal():
        return False
    if words[at] in (")", ".", "jr", "sr", "Jr", "Sr"):
        return _is_full_name_with_more(sheet, at)
    name = words[at]
    if name == "age":
        return True
    named = name[0].isupper() or name in _PERSON or _is_one_person(sheet, amount, at)
    if not (named or _is_hyphened_name(sheet, at)) or len(name) < 2 or name.lower() in MONTHS:
        return False
    return not sheet.word(amount.last + 1)[:1].isdecimal()


def _is_full_name_with_more(sheet: Sheet, at: int) -> bool:
    """Whether a full name with what may follow one ends at `at`: "Juan Perez (left)", "Martin Ode Jr."."""
    if sheet.word(at) == ")":
        return sheet.word(at - 1) in _PICTURED and sheet.word(at - 2) == "(" and is_full_name(sheet, at - 2)
    at -= sheet.word(at) == "."
    if sheet.word(at) not in ("jr", "sr"):
        return False
    return is_full_name(sheet, at - 1 if sheet.word(at - 1) == "," else at)


def _goes_on_to_another(sheet: Sheet, at: int) -> bool:
    """Whether another name with its age stands from `at` on: "Juan Perez, 33 and Luz Ruiz, 19"."""
    end = at
    while end < at + _REACH and sheet.word(end) and is_name(sheet.tokens.words[end]):
        end += 1
    age = sheet.word(end + 1)
    return end > at + 1 and sheet.word(end) == "," and age.isdecimal() and len(age) == _DIGITS


def _is_given_name(sheet: Sheet, end: int) -> bool:
    """Whether the full name before `end` begins with a common given name."""
    from twosource.language.name_table import FEMALE, MALE

    first = sheet.word(end - 2)
    return is_full_name(sheet, end) and (first in MALE or first in FEMALE)


def _is_of_persons(sheet: Sheet, amount: Amount, at: int, closing: frozenset[str] = _ENDS) -> bool:
    """Whether the number opens the ages of several persons told of before: "the brothers, 19 and 23, were held"."""
    from twosource.language.aged_words import AGED, CONTESTED, CONTESTED_TOO

    who, words, last = sheet.word(at), sheet.tokens.words, amount.first + 1
    persons = who in _TOGETHER or (is_plural(who) and singular(who) in AGED)
    if not persons or words[at] != who or amount.form != "digits":
        return False
    ages = [words[amount.first]]
    while len(ages) < _MOST and sheet.word(last) in (",", "and") and sheet.word(last + 1).isdecimal():
        ages.append(words[last + 1])
        last += 2
    parted = not {"of", "among", "amongst"}.isdisjoint(sheet.tokens.lower[max(0, at - _REACH) : at])
    listed = len(ages) > 1 and all(len(age) == _DIGITS for age in ages) and not parted
    lower = sheet.near(at)
    return (
        listed
        and "and" in sheet.tokens.lower[amount.first : last]
        and sheet.word(last) in closing
        and CONTESTED.isdisjoint(lower)
        and CONTESTED_TOO.isdisjoint(lower)
    )


def _is_one_person(sheet: Sheet, amount: Amount, at: int, *, sure: bool = False) -> bool:
    """Whether a single person is told of before the comma at `at` + 1 and the sentence goes on: "the novelist, 87, said"."""
    fewest = _FEWEST if amount.form == "words" else YOUNGEST
    if sheet.word(amount.last) not in (",", ".", ";", "–", "—") or amount.value < fewest:
        return False
    return is_singular_person(sheet, at, sure=sure)


def is_singular_person(sheet: Sheet, at: int, *, sure: bool = False) -> bool:
    """Whether the noun at `at` is one person behind an article or a possessive; `sure`: by the list of them alone."""
    word = sheet.word(at)
    if is_plural(word) or word in _NOBODY or sheet.tokens.words[at] != word:
        return False
    if not (is_aged(word) or (not sure and is_person(word))):
        return False
    for back in range(at - 1, max(at - 1 - _REACH, -1), -1):
        if sheet.word(back) in ONE:
            return True
        if not (sheet.word(back)[:1].isalpha() or sheet.word(back) in _HYPHENS):
            return False
    return False


def is_aged(word: str) -> bool:
    """Whether the word is in the table of persons, which is loaded when a number stands where an age may."""
    from twosource.language.aged_words import AGED

    return word in AGED


def _is_hyphened_name(sheet: Sheet, at: int) -> bool:
    """Whether a name of two parts ends at `at`, the second small, with another name before it: "Lee Yi-hsun"."""
    words = sheet.tokens.words
    if at < 3 or sheet.word(at - 1) not in _HYPHENS or not (sheet.touches(at) and sheet.touches(at - 1)):
        return False
    if not words[at].isalpha() or is_past(words[at]) or words[at] in _NO_NAME:
        return False
    return is_name(words[at - 2]) and is_name(words[at - 3])


def is_name(word: str) -> bool:
    """Whether a word is written like a part of a name: a capital, letters alone, and no abbreviation."""
    return len(word) > 1 and word[0].isupper() and not word.isupper() and word.isalpha()


def is_full_name(sheet: Sheet, end: int) -> bool:
    """Whether the two words before `end` may be a person's: capitals, an initial, a hyphen within."""
    words = sheet.tokens.words
    last = end - 1
    if last >= 2 and words[last - 1] in _HYPHENS and sheet.touches(last):
        last -= 2
    if last < 1 or not is_name(words[last]) or sheet.word(last) in MONTHS:
        return False
    if words[last - 1] == "." and last > 1:
        return len(words[last - 2]) == 1 and words[last - 2].isupper()
    return is_name(words[last - 1]) and sheet.word(last - 1) not in ONE | MONTHS


def is_of_person(sheet: Sheet, amount: Amount) -> bool:
    """Behind "of" and who is of that age: "a man of 45", "boys of 14 and 15", "a soldier of 24"; the phrase has ended."""
    before, at = sheet.word(amount.first - 1), amount.first - 2
    if before == "and" and sheet.word(amount.first - 3) == "of":
        at = amount.first - 4
        before = "of" if sheet.word(amount.first - 2)[:1].isdecimal() else before
    if before != "of" or at < 0 or amount.value < 1:
        return False
    from twosource.language.aged_words import OF_AN_AGE, OF_AN_AGE_TOGETHER

    who = sheet.word(at)
    if who in OF_AN_AGE_TOGETHER:
        return True
    one = who in OF_AN_AGE and (who == singular(who)) and not _is_chosen(sheet, at)
    return one and (who in _ANY_AGE or YOUNGEST <= amount.value <= OLDEST)


_ANY_AGE = frozenset("man woman boy girl lad child baby infant toddler".split())


def _is_chosen(sheet: Sheet, at: int) -> bool:
    """Whether the person is one out of so many: "the only woman of 12", "the best student of 30"."""
    for back in range(at - 1, max(at - 1 - _REACH, -1), -1):
        word = sheet.word(back)
        if word in _CHOSEN or (len(word) > 4 and word.endswith("est") and word not in _NO_SUPERLATIVES):
            return True
        if not word[:1].isalpha():
            return False
    return False


_CHOSEN = frozenset(
    "only first second third fourth fifth last best worst most least one each every next no".split()
)
_NO_SUPERLATIVES = frozenset("honest modest west priest guest arrest forest latest".split())
