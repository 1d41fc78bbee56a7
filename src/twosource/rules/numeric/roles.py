"""An amount in its sentence in, its part in what is told out: level or change, former value, share of each.

"Rose 5% to $20 from $19.05" has three parts: 5% is a change up, $20 the level, $19.05 the former value. What
is compared with or came before is marked `past`, so that no one takes it for the present figure.
"""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING
from twosource.language.inflection import singular
from twosource.language.units import unit_at
from twosource.language.wordforms import is_plural
from twosource.model import Modality
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.change_words import DOWN, UP

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

_WINDOW = 10

_PER_NOUNS = frozenset(
    "second minute hour day night week month quarter season year decade barrel gallon litre liter tonne ton ounce "
    "pound kilo kilogram kg share unit head person passenger household family game match head capita mile "
    "kilometre kilometer km acre hectare vote child student employee worker user customer subscriber ticket dose "
    "bushel page piece pop time dozen megawatt-hour bottle".split()
)
_HEADS = frozenset({"head", "capita", "people", "persons"})
_NOT_PER = frozenset("ago earlier later before after on old older prior".split())
_AUXILIARIES = frozenset(
    "will would shall should can could may might must have has had are were to did do both".split()
)
_EACH = frozenset({"each", "apiece"})


def modality(sheet: Sheet, amount: Amount, first: int) -> Modality | None:
    """`past` for a value that the text itself says is superseded or only compared with."""
    at = first - 1
    word = sheet.word(at)
    if word in ("with", "to") and sheet.word(at - 1) == "compared":
        return "past"
    if amount.high is not None and amount.first > 0 and sheet.word(first) == "from":
        return None
    if word != "from":
        return None
    lower = sheet.tokens.lower[max(0, at - _WINDOW) : at]
    return (
        "past"
        if not (UP | DOWN | {"to", "narrowed", "widened", "cut", "raised", "slow", "slowed"}).isdisjoint(
            lower
        )
        else None
    )


def per(sheet: Sheet, at: int) -> tuple[str, int] | None:
    """What the quantity that ends before `at` is distributed over, and where those words end."""
    word = sheet.word(at)
    if word == "-" and sheet.touches(at):
        at, word = at + 1, sheet.word(at + 1)
    if word in _EACH:
        return "each", at + 1
    if word in ("per", "/", "every"):
        return _per_words(sheet, at + 1, quantified=word == "per")
    if word in ("a", "an"):
        noun = at + 1 if sheet.word(at + 1) != "-" else at + 2
        if sheet.word(noun) in _PER_NOUNS and sheet.word(noun + 1) not in _NOT_PER:
            return _base_name(sheet, noun)
    if word == "for" and sheet.word(at + 1) in ("each", "every") and sheet.word(at + 2)[:1].isalpha():
        return _per_words(sheet, at + 2, quantified=True)
    if word in ("annually", "yearly"):
        return "year", at + 1
    if (
        word in ("from", "on", "by")
        and sheet.word(at + 1) == "each"
        and sheet.word(at + 2) in ("side", "party")
    ):
        return "each", at + 3
    return None


def _per_words(sheet: Sheet, at: int, *, quantified: bool) -> tuple[str, int] | None:
    """The noun behind "per", with its own number: "per 100,000 people"."""
    if sheet.word(at) in ("full", "single", "whole", "additional", "extra"):
        at += 1
    word = sheet.word(at)
    if word == "cent" or not word:
        return None
    if word == "side" or (word == "person" and not quantified):
        return ("each" if word == "side" else word), at + 1
    if word[0].isdecimal() and sheet.word(at + 1)[:1].isalpha():
        return f"{sheet.tokens.words[at]} {sheet.word(at + 1)}", at + 2
    if (quantified and word[0].isalpha()) or word in _PER_NOUNS:
        return _base_name(sheet, at)
    found = unit_at(sheet.tokens, at) if sheet.word(at - 1) == "/" and sheet.touches(at) else None
    return (found.unit.name, found.last) if found is not None else None


def _base_name(sheet: Sheet, at: int) -> tuple[str, int]:
    """What something is counted by: the canonical name of a unit ("a kilo", "per km"), a person for a head, else the noun."""
    word = sheet.word(at)
    if word in _HEADS:
        return "person", at + 1
    found = unit_at(sheet.tokens, at)
    return (found.unit.name, found.last) if found is not None else (singular(word), at + 1)


def each_before(sheet: Sheet, amount: Amount) -> bool:
    """Whether the subject distributes the amount: "Each side freed 1,000"."""
    lower = sheet.tokens.lower
    start = max(0, amount.first - 7)
    for at in range(start, amount.first - 1):
        if lower[at] != "each":
            continue
        if lower[at + 1] in ("side", "party", "country", "team", "nation", "camp", "group", "club"):
            return True
        floating = at > 0 and (lower[at - 1] in _AUXILIARIES or is_plural(lower[at - 1]))
        if floating and lower[at + 1] not in _PER_NOUNS:
            return True
    return False
