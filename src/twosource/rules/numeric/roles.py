"""An amount in its sentence in, its part in what is told out: level or change, former value, share of each.

"Rose 5% to $20 from $19.05" has three parts: 5% is a change up, $20 the level, $19.05 the former value. What
is compared with or came before is marked `past`, so that no one takes it for the present figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from twosource.language.inflection import singular
from twosource.language.units import unit_at
from twosource.language.wordforms import is_plural
from twosource.model import Modality
from twosource.rules.numeric.amount import Amount

if TYPE_CHECKING:
    from twosource.rules.numeric.sheet import Sheet

Change = Literal["up", "down"]

_UP = frozenset(
    "rose rise rises rising risen up grew grow grows growing grown increased increase increases increasing climbed "
    "climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars soaring advanced "
    "advance advances advancing rallied rally rallies rallying spiked spike spikes leapt leaped rebounded rebound "
    "edged inched ticked swelled accelerated skyrocketed ballooned strengthened appreciated rocketed".split()
)
_DOWN = frozenset(
    "fell fall falls falling fallen down dropped drop drops dropping declined decline declines declining decreased "
    "decrease decreases decreasing slipped slip slips slipping slid slide slides sliding dipped dip dips plunged "
    "plunge plunges plunging tumbled tumble tumbles tumbling sank sink sinks sinking shrank shrink shrinks shrunk "
    "contracted contract contracts slumped slump slumps dived plummeted plummet plummets eased ease eases retreated "
    "retreat weakened depreciated crashed nosedived".split()
)
# These say a change only of a price, an index or a share; "lost 12 soldiers" is a count.
_GAIN = frozenset("gained gain gains gaining added adding adds".split())
_LOSS = frozenset("lost lose loses losing shed sheds shedding".split())
_POINTS = frozenset({"point", "points"})
_UP_NOUNS = frozenset("increase rise jump gain growth surge hike rally uptick upswing spike".split())
_DOWN_NOUNS = frozenset(
    "drop fall decline decrease slump plunge dip slide reduction downturn contraction".split()
)
_SKIP = frozenset(
    "by a an another further additional as much over roughly some only just nearly about almost than more".split()
)
_BEING = frozenset("is are was were be been being edged inched ticked went goes".split())
# As verbs these tell of prices, as nouns ("a retreat by 33 senators") of anything.
_OF_PRICES = frozenset(
    "retreat slide slip slips edge advance advances advanced rally rallies contract contracts ease eased dive sank".split()
)
# In the passive these name an actor: "was climbed by 600 people".
_TRANSITIVE = frozenset({"climbed", "jumped", "advanced", "dropped", "sunk", "slid", "grown"})
_WINDOW = 10

_PER_NOUNS = frozenset(
    "second minute hour day night week month quarter season year decade barrel gallon litre liter tonne ton ounce "
    "pound kilo kilogram kg share unit head person passenger household family game match head capita mile "
    "kilometre kilometer km acre hectare vote child student employee worker user customer subscriber ticket dose "
    "bushel page piece pop time dozen megawatt-hour bottle".split()
)
_NOT_PER = frozenset("ago earlier later before after on old older prior".split())
_AUXILIARIES = frozenset(
    "will would shall should can could may might must have has had are were to did do both".split()
)
_EACH = frozenset({"each", "apiece"})


def change(sheet: Sheet, amount: Amount, first: int) -> Change | None:
    """Whether the words state a change by this amount; `first` is where its modifiers start."""
    word = sheet.word(first - 1)
    if word in ("to", "at", "from") or sheet.word(first) == "past":
        return None
    return (
        _signed_change(sheet, amount)
        or _change_before(sheet, amount, first)
        or _change_after(sheet, amount)
        or _same_change(sheet, amount, first)
    )


def _signed_change(sheet: Sheet, amount: Amount) -> Change | None:
    """A sign before a percentage states a change ("Stoxx 50 -1.3%"); the word "minus" may be of a level."""
    if amount.dimension != "percent":
        return None
    if sheet.word(amount.first) in ("-", "−", "–") and amount.value < 0:
        return "down"
    plus = sheet.word(amount.first - 1) == "+" and sheet.touches(amount.first)
    return "up" if plus else None


def _change_before(sheet: Sheet, amount: Amount, first: int) -> Change | None:
    at = first - 1
    for _ in range(3):
        if sheet.word(at) not in _SKIP:
            break
        at -= 1
    word = sheet.word(at)
    if word in _TRANSITIVE and sheet.word(first - 1) == "by" and sheet.word(at - 1) in _BEING:
        return None
    if word == "of":
        word = sheet.word(at - 1)
        return "up" if word in _UP_NOUNS else "down" if word in _DOWN_NOUNS else None
    if word in ("up", "down") and amount.dimension == "count" and _is_particle(sheet, amount, at):
        return None
    if word in _OF_PRICES and amount.dimension == "count" and sheet.word(amount.last) not in _POINTS:
        return None
    if word in _UP:
        return "up"
    if word in _DOWN:
        return "down"
    if amount.dimension == "percent" or sheet.word(amount.last) in _POINTS:
        return "up" if word in _GAIN else "down" if word in _LOSS else None
    return None


def _is_particle(sheet: Sheet, amount: Amount, at: int) -> bool:
    """Whether the "up" at `at` belongs to its verb ("sign up 5 million people") and states no change."""
    before = sheet.word(at - 1)
    return sheet.word(amount.last) not in _POINTS and before[:1].isalpha() and before not in _BEING


def _change_after(sheet: Sheet, amount: Amount) -> Change | None:
    """A noun or comparative behind the amount: "a 7% share price increase", "12 points lower"."""
    if amount.dimension != "percent" and sheet.word(amount.last) not in _POINTS:
        return None
    for at in range(amount.last, min(amount.last + 4, len(sheet.tokens))):
        word = sheet.word(at)
        if word in _UP_NOUNS or word == "higher":
            return "up"
        if word in _DOWN_NOUNS or word == "lower":
            return "down"
        if (not word[0].isalpha() and word != "-") or word in ("of", "in", "to", "from", "and", "or", "on"):
            return None
    return None


def _same_change(sheet: Sheet, amount: Amount, first: int) -> Change | None:
    """The same change in another measure: "lost 162 points, or 2.14%"."""
    if sheet.word(first - 1) not in ("or", "("):
        return None
    for end in (first - 1, first - 2, first - 3):
        other = sheet.amount_before(end)
        if other is not None and other.last < amount.first:
            return _change_before(sheet, other, other.first)
    return None


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
        if not (_UP | _DOWN | {"to", "narrowed", "widened", "cut", "raised", "slow", "slowed"}).isdisjoint(
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
            return sheet.word(noun), noun + 1
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
        return singular(word), at + 1
    found = unit_at(sheet.tokens, at) if sheet.word(at - 1) == "/" and sheet.touches(at) else None
    return (found.unit.name, found.last) if found is not None else None


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
