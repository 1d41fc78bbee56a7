"""Text in, tokens out: the one tokeniser of the program, whose spans always slice the original text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

# Order matters: abbreviations with inner full stops, words (with an inner apostrophe, but a
# possessive 's stands alone, as in the Penn Treebank), numbers with inner separators, marks. A vulgar
# fraction ("½") is alphanumeric to Unicode; here it is a mark, so that "2½m" falls into three.
TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|['’]s\b"
    r"|[^\W\d_¼-¾⅐-⅞]+(?:['’](?!s\b)[^\W\d_¼-¾⅐-⅞]+)*"
    r"|\d+(?:[.,]\d+)*"
    r"|``|''|--+|\.\.\.|\S"
)


class Tokens:
    """The tokens of `text[start:end]` as parallel lists; every offset counts in the whole `text`."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.start = start
        self.end = end
        spans = [match.span() for match in TOKEN.finditer(text, start, end)]
        self.starts = [s for s, _ in spans]
        self.ends = [e for _, e in spans]
        self.words = [text[s:e] for s, e in spans]

    @cached_property
    def lower(self) -> list[str]:
        """The words in lower case."""
        return [word.lower() for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def at(self, offset: int) -> int:
        """The index of the token that covers `offset`, else of the next one; `len(self)` past the end."""
        index = bisect_right(self.starts, offset) - 1
        if index >= 0 and offset < self.ends[index]:
            return index
        return bisect_left(self.starts, offset)


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """The tokens of a slice of `text`; none overlaps another and none holds white space."""
    return Tokens(text, start, len(text) if end is None else end)
