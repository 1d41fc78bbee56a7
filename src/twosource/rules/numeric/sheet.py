"""A passage in, the passage as the numeric rules see it out: its numerals, its amounts, and what is read already."""

from __future__ import annotations

from twosource.language.numbers import Numeral, numerals
from twosource.language.wordforms import is_closed
from twosource.model import Span
from twosource.pattern import pattern
from twosource.rules.numeric.amount import Amount
from twosource.rules.numeric.triggers import WORD_TRIGGERS
from twosource.rules.rule import Passage

# A long sentence's worth of tokens to either side.
_NEAR = 60

_LINK = pattern(r"\S*(?:://|www\.|@)\S*")


class Sheet(Passage):
    """One passage with the numerals found in it once, for every rule that is tried on it.

    A rule reads what no rule before it has read: `open` and `free` leave out what `take` has marked.
    """

    __slots__ = (
        "_amounts",
        "_by_dimension",
        "_ends",
        "_links",
        "_taken",
        "_title_case",
        "anchors",
        "numerals",
    )

    def __init__(self, passage: Passage) -> None:
        self.text = passage.text
        self.span = passage.span
        self.published = passage.published
        self.tokens = passage.tokens
        self.currencies = passage.currencies
        self.numerals: list[Numeral] = numerals(self.tokens)  # all, also those that are names
        self.anchors = _anchors(self.tokens.lower)
        self._taken = bytearray(len(self.tokens) + 1)
        self._amounts: list[Amount] | None = None
        self._by_dimension: dict[str, list[Amount]] | None = None
        self._ends: dict[int, Amount] | None = None
        self._links: list[tuple[int, int]] | None = None
        self._title_case: bool | None = None

    @property
    def amounts(self) -> list[Amount]:
        """The numerals that may be quantities, with sign, unit and partner; first asked after the dates."""
        if self._amounts is None:
            from twosource.rules.numeric.amounts import amounts

            self._amounts = amounts(self)
        return self._amounts

    @property
    def title_case(self) -> bool:
        """Whether all longer words are capitalised, as in an American headline."""
        if self._title_case is None:
            longer = [word for word in self.tokens.words[:40] if len(word) > 3 and word[0].isalpha()]
            named = [word[0].isupper() for word in longer if not is_closed(word.lower())]
            self._title_case = len(named) > 2 and all(named)
        return self._title_case

    def amount_before(self, index: int) -> Amount | None:
        """The amount whose tokens end just before `index`."""
        if self._ends is None:
            self._ends = {amount.last: amount for amount in self.amounts}
        return self._ends.get(index)

    def places(self, kind: str) -> list[int]:
        """The indexes of the words of one kind of trigger ("vague", "zero", "multiple", "time", "quake")."""
        return self.anchors.get(kind, [])

    def is_link(self, index: int) -> bool:
        """Whether the token stands in a web or mail address."""
        if self._links is None:
            text, (start, end) = self.text, self.span
            linked = any(text.find(sign, start, end) >= 0 for sign in ("://", "www.", "@"))
            self._links = [match.span() for match in _LINK.finditer(text, start, end)] if linked else []
        return any(start <= self.tokens.starts[index] < end for start, end in self._links)

    def open(self, dimension: str) -> list[Amount]:
        """The amounts of one dimension that no rule has read yet."""
        if self._by_dimension is None:
            self._by_dimension = {}
            for amount in self.amounts:
                self._by_dimension.setdefault(amount.dimension, []).append(amount)
        found = self._by_dimension.get(dimension)
        return [a for a in found if self.free(a.first, a.last)] if found else []

    def free(self, first: int, last: int) -> bool:
        """Whether none of the tokens from `first` to before `last` has been read."""
        return not any(self._taken[first:last])

    def take(self, first: int, last: int) -> None:
        """Mark the tokens from `first` to before `last` as read."""
        self._taken[first:last] = b"\1" * (last - first)

    def place(self, first: int, last: int) -> Span:
        """The characters of the tokens from `first` to before `last`."""
        return Span(self.tokens.starts[first], self.tokens.ends[last - 1])

    def word(self, index: int) -> str:
        """The token at `index` in lower case, empty outside the passage."""
        lower = self.tokens.lower
        return lower[index] if 0 <= index < len(lower) else ""

    def near(self, index: int) -> list[str]:
        """The tokens around `index` in lower case that may tell what a sentence is about, none of them far off."""
        return self.tokens.lower[max(0, index - _NEAR) : index + _NEAR]

    def touches(self, index: int) -> bool:
        """Whether no space stands between the token at `index` and the one before it."""
        tokens = self.tokens
        return 0 < index < len(tokens.starts) and tokens.ends[index - 1] == tokens.starts[index]


def sheet_of(passage: Passage) -> Sheet:
    """The passage as a sheet; a sheet is handed back as it is."""
    return passage if isinstance(passage, Sheet) else Sheet(passage)


def _anchors(lower: list[str]) -> dict[str, list[int]]:
    """The indexes of the words that rules are anchored at, by their kind."""
    found: dict[str, list[int]] = {}
    if not WORD_TRIGGERS.keys().isdisjoint(lower):
        for index in [i for i, word in enumerate(lower) if word in WORD_TRIGGERS]:
            found.setdefault(WORD_TRIGGERS[lower[index]], []).append(index)
    return found
