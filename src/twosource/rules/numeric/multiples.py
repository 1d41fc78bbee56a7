"""A passage in, multiples out: "doubled", "threefold", "twice as many", "four times the number"."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.reading import read
from twosource.rules.numeric.sheet import Sheet, sheet_of
from twosource.rules.rule import NumericReading, Passage, Rule

_VERBS: Final[dict[str, Decimal]] = {
    "doubled": Decimal(2),
    "doubles": Decimal(2),
    "doubling": Decimal(2),
    "tripled": Decimal(3),
    "triples": Decimal(3),
    "tripling": Decimal(3),
    "trebled": Decimal(3),
    "trebling": Decimal(3),
    "quadrupled": Decimal(4),
    "quadrupling": Decimal(4),
    "quintupled": Decimal(5),
    "halved": Decimal("0.5"),
    "halving": Decimal("0.5"),
}
_FOLDS: Final = {
    word + "fold": Decimal(n)
    for n, word in enumerate("two three four five six seven eight nine ten".split(), 2)
}
_TIMES: Final = {"twice": Decimal(2), "thrice": Decimal(3), "double": Decimal(2), "triple": Decimal(3)}
_COMPARED = frozenset(
    "as the more higher larger greater bigger faster heavier longer worse likelier that its what over their his "
    "smaller less fewer lower".split()
)


def _multiples(passage: Passage) -> list[NumericReading]:
    sheet, found = sheet_of(passage), []
    for at in sheet.places("multiple"):
        amount = _multiple(sheet, at)
        if amount is not None and sheet.free(amount.first, amount.last):
            found.append(read(sheet, amount, "numeric.multiple"))
    for amount in sheet.open("count"):
        if sheet.word(amount.last) == "times" and sheet.word(amount.last + 1) in _COMPARED - {"that", "over"}:
            found.append(
                read(sheet, amount._replace(last=amount.last + 1, dimension="ratio"), "numeric.multiple")
            )
    return found


def _multiple(sheet: Sheet, at: int) -> Amount | None:
    word = sheet.word(at)
    if word in _VERBS:
        if word.startswith("doubl") and sheet.word(at + 1) in ("back", "over", "down", "up", "as"):
            return None
        return _made(at, at + 1, _VERBS[word])
    if word in _FOLDS:
        return _made(at, at + 1, _FOLDS[word])
    if word in _TIMES:
        after = sheet.word(at + 1)
        compared = after == "as" or (
            after in ("the", "that", "its", "what", "their", "his") and word != "triple"
        )
        return _made(at, at + 1, _TIMES[word]) if compared else None
    if word != "fold":
        return None
    first = at - 2 if sheet.word(at - 1) == "-" else at - 1
    for numeral in sheet.numerals:
        if numeral.last == first + 1:
            return _made(numeral.first, at + 1, numeral.value)
    return None


def _made(first: int, last: int, value: Decimal) -> Amount:
    return Amount(
        first,
        last,
        value,
        Decimal(1),
        "words",
        1,
        None,
        "ratio",
        hyphened=False,
        number_first=first,
        number_last=last,
    )


RULES: Final[tuple[Rule[NumericReading], ...]] = (
    Rule(
        "numeric.multiple",
        "How many times as much: the factor, dimension `ratio`; 'halved' is 0.5.",
        _multiples,
        matches=(
            "Turnout doubled.",
            "Exports grew sixfold.",
            "There were twice as many guests.",
            "It draws four times the number of visitors.",
        ),
        ignores=(
            "He voted twice.",
            "She doubled back to the house.",
            "The double doors were shut.",
            "He called three times.",
        ),
    ),
)
