"""A word in, the cardinal number that is spelled out from there on out: "one hundred and twenty-three thousand"."""

from __future__ import annotations

from decimal import Decimal

from twosource.annotation import Final
from twosource.language.number_words import DENOMINATORS, WORDS
from twosource.row import NamedTuple

_HYPHENS = frozenset("-‐‑")
_MOST_PARTS = 20
# "Two and a third hours" has a fraction, "two and a third man" has none.
_AFTER_PART = frozenset(
    "times percent per million billion thousand hours days weeks months years minutes miles inches feet yards metres "
    "meters kilometres kilometers pounds tonnes tons points of in on at to from and or but".split()
)

# What may follow what inside one number.
FOLLOWS: Final[dict[str, frozenset[str]]] = {
    "start": frozenset({"zero", "unit", "teen", "tens", "hundred", "scale"}),
    "zero": frozenset(),
    "unit": frozenset({"hundred", "scale"}),
    "teen": frozenset({"hundred", "scale"}),
    "tens": frozenset({"unit", "hundred", "scale"}),
    "hundred": frozenset({"unit", "teen", "tens", "scale"}),
    "scale": frozenset({"unit", "teen", "tens", "hundred", "scale"}),
}


class Cardinal(NamedTuple):
    """A whole number in words: where it ends, the scale word it ends with (1 without), its last kind of word."""

    value: int
    last: int
    scale: int
    kind: str


def cardinal_at(lower: list[str], index: int) -> Cardinal | None:
    """The longest cardinal from `index` on, after the grammar of `FOLLOWS`."""
    total, group, scale, smallest = 0, 0, 1, 0
    kind, last, at = "start", index, index
    while at < len(lower):
        part = WORDS.get(lower[at])
        if part is None or part[0] not in FOLLOWS[kind]:
            break
        kind, number = part
        if kind == "scale":
            if (smallest and number > smallest) or (smallest and not group):
                total, group = (total + group) * number, 0
            else:
                total, group = total + (group or 1) * number, 0
            smallest, scale = number, (scale * number if scale > 1 and last == at else number)
        elif kind == "hundred":
            group = (group or 1) * number
        else:
            if group % 100 and kind == "unit" and group % 10:
                break
            group += number
        last = at + 1
        at = _next_part(lower, last, kind)
    if last == index:
        return None
    if group and scale > 1:
        scale = 1
    return Cardinal(total + group, last, scale, kind)


def _next_part(lower: list[str], at: int, kind: str) -> int:
    """Where the number may go on: over a hyphen, or over "and" after a hundred or a scale word."""
    if at + 1 < len(lower):
        if lower[at] in _HYPHENS and lower[at + 1] in WORDS:
            return at + 1
        if lower[at] == "and" and kind in ("hundred", "scale"):
            part = WORDS.get(lower[at + 1])
            if (
                part is not None
                and part[0] in ("unit", "teen", "tens")
                and fraction_part(lower, at + 1) is None
            ):
                return at + 1
    return at


def fraction_part(lower: list[str], at: int) -> tuple[Decimal, int] | None:
    """The fraction at `at` behind "and": "a half", "three quarters", "one-third"; and where it ends."""
    article = lower[at] in ("a", "an")
    over = 1 if article else WORDS.get(lower[at], ("", 0))[1]
    at += 1
    at += lower[at : at + 1] != [] and lower[at] in _HYPHENS
    if not 0 < over < _MOST_PARTS or at >= len(lower) or lower[at] not in DENOMINATORS:
        return None
    word = lower[at]
    if (over > 1 and not word.endswith("s")) or (article and word not in ("half", "quarter")):
        after = lower[at + 1] if at + 1 < len(lower) else ""
        if over > 1 or (after[:1].isalpha() and after not in _AFTER_PART):
            return None
    return Decimal(over) / DENOMINATORS[word], at + 1
