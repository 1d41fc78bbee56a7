"""A passage in, ages out: "34-year-old", "aged 58", ", 36,", "in his mid-50s"."""

from __future__ import annotations

from twosource.annotation import Final
from twosource.language.wordforms import is_past, is_plural
from twosource.model import Quantity
from twosource.rules.counted import counted
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.appositions import is_apposition, is_of_person
from twosource.rules.numeric.bracketed_ages import is_bracketed_age
from twosource.rules.numeric.decades import Decade, decades
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_OLDEST = 120
_AGED = frozenset({"aged", "age", "ages"})
_LIMITS = frozenset({"under", "over", "above", "below"})
_PERSONS = frozenset(
    "people those voters adults men women children kids persons americans workers residents citizens anyone everyone "
    "girls boys youths drivers patients players".split()
)
_DIED = frozenset(
    "dead dies died die dying death away retired married widowed orphaned divorced debuted diagnosed enlisted".split()
)
_AFTER_AGE = frozenset("and or who in are were is was to from can may will must with at have had by".split())
_POSSESSIVE = frozenset({"his", "her", "their", "my", "your", "our"})
_WHOSE = frozenset({"all", "both", "are", "were"})
_USUAL_LIMITS = frozenset((5, 10, 12, 13, 14, 15, 16, 18, 21))  # of children and of the grown-up
_AFTER_TURNING = frozenset("when today now at and on in this next last before after".split())
_TURNING = frozenset({"turned", "turns", "turn"})
_LISTED = frozenset({(",",), ("and",), (",", "and"), ("or",)})


def _old(passage: Passage) -> list[NumericReading]:
    """Units of time with "old" or "of age" behind them."""
    sheet, found = sheet_of(passage), []
    for amount in sheet.open("duration"):
        last = _old_end(sheet, amount.last)
        before = sheet.word(amount.first - 1)
        if not last and (before == "aged" or (before == "of" and sheet.word(amount.first - 2) == "age")):
            last = amount.last
        if last:
            found += [read(sheet, other, "numeric.age") for other in _listed_before(sheet, amount)]
            found.append(read(sheet, amount._replace(last=last, dimension="age"), "numeric.age"))
    return found


def _listed_before(sheet: Sheet, amount: Amount) -> list[Amount]:
    """The ages that share the unit of the last of their list: "3, 5 and 7 years old"."""
    found: list[Amount] = []
    first = amount.first
    while sheet.word(first - 1) in (",", "and"):
        end = first - 1
        while sheet.word(end - 1) in (",", "and"):
            end -= 1
        other = sheet.amount_before(end)
        if (
            other is None
            or other.unit not in (None, amount.unit)
            or other.value > _OLDEST
            or other.form == "fraction"
        ):
            break
        found.append(other._replace(unit=amount.unit, dimension="age"))
        first = other.first
    return found[::-1]


def _old_end(sheet: Sheet, at: int) -> int:
    """Where "old", "-olds" or "of age" ends, 0 without it."""
    if sheet.word(at) == "-":
        at += 1
    if sheet.word(at) in ("old", "olds"):
        return at + 1
    return at + 2 if (sheet.word(at), sheet.word(at + 1)) == ("of", "age") else 0


def _stated(passage: Passage) -> list[NumericReading]:
    """A bare number that only age can be: "aged 58", "Maria Lopez, 42,", "87 yo"."""
    sheet, found, last = sheet_of(passage), [], -1
    for amount in sheet.open("count"):
        if amount.value > _OLDEST or amount.scale > 1 or amount.form == "fraction":
            continue
        if sheet.word(amount.last) == "yo":
            amount = amount._replace(last=amount.last + 1)
        if _goes_on(sheet, last, amount) or any(test(sheet, amount) for test in _TESTS):
            last = amount.last
            found.append(read(sheet, amount._replace(unit="year", dimension="age"), "numeric.age.stated"))
    return found


def _goes_on(sheet: Sheet, last: int, amount: Amount) -> bool:
    """Whether the number goes on with a list of ages whose last ends at `last`: "ages 4, 7 and 9"."""
    between = tuple(sheet.tokens.lower[last : amount.first]) if last >= 0 else ()
    continued = between != (",",) or sheet.word(amount.last) in ("and", ",")
    return between in _LISTED and continued and _ends(sheet, amount)


def _is_labelled(sheet: Sheet, amount: Amount) -> bool:
    """Behind "aged", "at age", "between the ages of"; or before "yo"."""
    before = sheet.word(amount.first - 1)
    something = (sheet.word(amount.last), sheet.word(amount.last + 1)) == ("-", "something")
    if before == "as" and sheet.word(amount.first - 2) in ("young", "old") and _ends(sheet, amount):
        return True
    if before in _AGED or something or sheet.word(amount.last - 1) == "yo":
        return True
    return before in ("between", "of", "from") and sheet.word(amount.first - 2) in _AGED


def _is_limit(sheet: Sheet, amount: Amount) -> bool:
    """A limit of persons' age: "people under 30", "anyone 19 or older"."""
    after = (sheet.word(amount.last), sheet.word(amount.last + 1))
    if after[0] in ("and", "or") and after[1] in ("older", "younger", "over", "under"):
        return True
    limited = sheet.word(amount.first - 1) in _LIMITS and (
        sheet.word(amount.first - 2) in _PERSONS
        or (sheet.word(amount.first - 2) in _WHOSE and amount.value in _USUAL_LIMITS)
    )
    return limited and _ends(sheet, amount)


def _is_predicate(sheet: Sheet, amount: Amount) -> bool:
    """A person who was, is, turned or died at a bare number: "who was 10", "she turned 50 when", "dies at 91"."""
    if sheet.word(amount.first - 1) == "at" and sheet.word(amount.first - 2) in _DIED and amount.high is None:
        return _ends(sheet, amount)
    before = sheet.word(amount.first - 1)
    if before in _TURNING and amount.high is None and amount.form == "digits":
        return amount.value >= 1 and (_ends(sheet, amount) or sheet.word(amount.last) in _AFTER_TURNING)
    if before not in ("was", "is", "turned", "turns", "be") or amount.high is not None:
        return False
    if sheet.word(amount.first - 2) not in ("who", "he", "she", "i", "will"):
        return False
    after = sheet.word(amount.last)
    return (not after[:1].isalpha() and after not in ("%", "-", "$")) or after in _AFTER_TURNING


def _ends(sheet: Sheet, amount: Amount) -> bool:
    """Whether nothing that the number could count follows it: "people under 30."."""
    after = sheet.word(amount.last)
    return (not after[:1].isalnum() and after not in ("%", "-")) or after in _AFTER_AGE


def _is_of_person(sheet: Sheet, amount: Amount) -> bool:
    """Behind "of" and who is of that age, where the phrase ends: "a man of 45"."""
    after = sheet.word(amount.last)
    told = is_past(after) and not any(is_plural(sheet.word(amount.last + ahead)) for ahead in (1, 2))
    return (told or _ends(sheet, amount)) and is_of_person(sheet, amount)


_TESTS = (_is_predicate, _is_labelled, _is_limit, is_apposition, _is_of_person, is_bracketed_age)


def _decades(passage: Passage) -> list[NumericReading]:
    """A decade of life behind a possessive: "in his mid-50s", "in their thirties"."""
    sheet, read_to, readings = sheet_of(passage), -1, []
    for found in decades(sheet):
        goes_on = found.first - 1 == read_to and sheet.word(read_to) in ("or", "and", "to")
        if (sheet.word(found.first - 1) in _POSSESSIVE or goes_on) and sheet.free(found.first, found.last):
            readings.append(_decade(sheet, found))
            read_to = found.last
    return readings


def _decade(sheet: Sheet, found: Decade) -> NumericReading:
    place = (found.first, found.last)
    span = sheet.place(*place)
    text = sheet.text[span.start : span.end]
    thing = counted(sheet, *place, unit="year")
    quantity = Quantity(
        span, text, None, found.low, found.high, unit="year", dimension="age", modifier="vague"
    )
    return NumericReading(
        "numeric.age.decade", span, quantity, thing.span, thing.head, thing.event, thing.event_at
    )


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.age",
        "A number of years, months or days with 'old' or 'of age' behind it.",
        _old,
        matches=("The 34-year-old driver fled.", "She is 29 years old.", "The baby was ten months old."),
        ignores=("He waited 34 years.", "An old man of the village died."),
    ),
    Rule(
        "numeric.age.stated",
        "A bare number up to 120 after 'aged' or 'age', or between commas behind a person's name (AP style).",
        _stated,
        matches=(
            "Maria Lopez, 42, was hurt.",
            "Men aged 18 to 34 were held.",
            "The patient is 87 yo.",
            "The baker (34) fled.",
            "A sailor of 24 was hurt.",
        ),
        ignores=(
            "On Friday, 12 people died.",
            "They met in Lagos, 300 miles away.",
            "In March, 12, 15 and 18 fell.",
        ),
    ),
    Rule(
        "numeric.age.decade",
        "A decade of life behind a possessive; 'early' its first four years, 'mid' the fourth to the sixth, 'late' the last three.",
        _decades,
        matches=("He is in his mid-50s.", "A woman in her 30s was hurt.", "They are in their late teens."),
        ignores=("Crime fell in the 1990s.", "He wrote his 50 songs there."),
    ),
)
