"""Text in, tokens out: the one tokeniser of the program, whose spans always slice the original text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from twosource.pattern import pattern

# Order matters: abbreviations with inner full stops, words (with an inner apostrophe, but a
# possessive 's stands alone, as in the Penn Treebank), numbers with inner separators, marks. A vulgar
# fraction ("½") is alphanumeric to Unicode; here it is a mark, so that "2½m" falls into three. The first
# alternative is the third in a hurry: most words are followed by a space or a comma.
TOKEN = pattern(
    r"[a-zA-Z]++(?=[ ,\n])"
    r"|(?:[^\W\d_]\.){2,}"
    r"|['’]s\b"
    r"|[^\W\d_¼-¾⅐-⅞]+(?:['’](?!s\b)[^\W\d_¼-¾⅐-⅞]+)*"
    r"|\d+(?:[.,]\d+)*"
    r"|``|''|--+|\.\.\.|\S"
)

_APART = pattern(f"({TOKEN.pattern})")

Columns = tuple[list[int], list[int], list[str], list[str]]


class Tokens:
    """The tokens of `text[start:end]` as parallel lists, and in lower case; every offset counts in the whole `text`."""

    __slots__ = ("_parts", "end", "ends", "lower", "start", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int, columns: Columns) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.starts, self.ends, self.words, self.lower = columns
        self._parts: dict[tuple[int, int], Tokens] = {}

    def __len__(self) -> int:
        return len(self.words)

    def at(self, offset: int) -> int:
        """The index of the token that covers `offset`, else of the next one; `len(self)` past the end."""
        index = bisect_right(self.starts, offset) - 1
        if index >= 0 and offset < self.ends[index]:
            return index
        return bisect_left(self.starts, offset)

    def part(self, start: int, end: int) -> Tokens:
        """The tokens of a slice, as `tokenize` would find them in it, but read once for the whole text."""
        part = self._parts.get((start, end))
        if part is None:
            part = self._parts[start, end] = self._cut(start, end)
        return part

    def alone(self) -> Tokens:
        """The same tokens with offsets that count in `text[start:end]`, which is then their whole text."""
        by = self.start
        starts, ends = [start - by for start in self.starts], [end - by for end in self.ends]
        alone = Tokens(self.text[by : self.end], 0, self.end - by, (starts, ends, self.words, self.lower))
        alone._parts[0, alone.end] = alone
        return alone

    def _cut(self, start: int, end: int) -> Tokens:
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        cut = (first and self.ends[first - 1] > start) or (last > first and self.ends[last - 1] > end)
        if cut or not (end >= len(self.text) or self.text[end].isspace()):
            return tokenize(self.text, start, end)
        starts, ends = self.starts[first:last], self.ends[first:last]
        return Tokens(self.text, start, end, (starts, ends, self.words[first:last], self.lower[first:last]))


def words_of(phrase: str) -> list[str]:
    """The tokens of a phrase, such as a line of a vocabulary."""
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return phrase.split()
    return _APART.split(phrase)[1::2]


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of a slice of `text`; none overlaps another and none holds white space."""
    end = len(text) if end is None else end
    # Blanks and tokens by turns: a third faster than a match for each token.
    parts = _APART.split(text[start:end])
    edges = list(accumulate(map(len, parts), initial=start))
    words = parts[1::2]
    return Tokens(text, start, end, (edges[1:-1:2], edges[2::2], words, list(map(str.lower, words))))
