"""A stretch of narration in, its items out: words with their classes, each longer quotation as one item."""

from __future__ import annotations

from bisect import bisect_right

from twosource.language.tags import classify
from twosource.language.tokens import tokenize
from twosource.model import Span
from twosource.pattern import pattern
from twosource.rules.attribution.quotes import Quote

_MARKS = frozenset(["``", "''", "“", "”", '"', "„", "«", "»", "‘", "’", "'"])
_FRAGMENT_WORDS = 2
# After these a quotation is a title or a part of the sentence, however it begins: "on “Face the Nation,” he said".
_BEFORE_TITLES = frozenset(
    "of on in for by from with to a an the his her its their our this that 's ’s show program programme book film "
    "movie song album novel article column editorial series called titled entitled named and or as".split()
)
_ABBREVIATED = frozenset("Messrs Justin Assoc Attys vs etc approx dept".split())

# Where and when a report was filed, and by whom: "PARIS, Aug 31 (Reuters) - ", "ISTANBUL — ".
_DATELINE = pattern(
    r"(?:[A-Z][A-Z.'’\-]{2,}(?: [A-Z][A-Z.'’\-]+){0,3}(?:, [^—–\-():\n]{2,30}){0,2}\s*(?:\([^)\n]{2,40}\)\s*)?"
    r"|[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,2}(?:, [^—–\-():\n]{2,25}){0,2}\s*\([^)\n]{2,40}\)\s*)(?:--|[—–\-])\s"
)


class Unit:
    """One sentence, or the several that a quotation holds together.

    `tags` has one letter an item: those of `tags`, with Q for a quotation that can stand as an
    utterance and q for a quoted fragment of the sentence.
    """

    def __init__(self, text: str, span: Span, quotes: list[Quote], headline: bool = False) -> None:
        self.text = text
        self.span = span
        self.quotes = quotes
        self.headline = headline
        self.speaker: Span | None = None  # who spoke first here; a later participle is his or hers too
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self._fill(quotes)
        self.lower = [word.lower() for word in self.words]
        plain = ["”" if word in "Qq" and self._is_quote(i) else word for i, word in enumerate(self.words)]
        tags = list(classify(plain, self.lower))
        for i in self.held:
            tags[i] = self.words[i]
        self.tags = "".join(tags)

    def __len__(self) -> int:
        return len(self.words)

    def _is_quote(self, index: int) -> bool:
        return index in self.held

    def _fill(self, quotes: list[Quote]) -> None:
        opening = _DATELINE.match(self.text, self.span.start, self.span.end)
        tokens = tokenize(self.text, opening.end() if opening else self.span.start, self.span.end)
        self.held: dict[int, Quote] = {}
        pending = iter([*quotes, None])
        quote = next(pending)
        for start, end, word in zip(tokens.starts, tokens.ends, tokens.words, strict=True):
            while quote is not None and start >= quote.end:
                quote = next(pending)
            if quote is not None and start >= quote.start:
                if self._collapses(quote):
                    if not self.starts or self.starts[-1] != quote.start:
                        self._hold(quote)
                    continue
                if word in _MARKS:
                    continue
            elif word in _MARKS and word not in {"’", "'"}:
                continue
            self._add(start, end, word)

    def _add(self, start: int, end: int, word: str) -> None:
        if self.ends and self.ends[-1] == start and start > self.span.start and word not in "Qq":
            before = self.words[-1]
            if (
                word == "."
                and end < self.span.end
                and ((len(before) < 6 and before[0].isupper()) or before in _ABBREVIATED)
            ):
                self.words[-1] = before + word
                self.ends[-1] = end
                return
            if (word == "-" and before[-1].isalnum()) or (
                before[-1] == "-" and len(before) > 1 and word[0].isalnum()
            ):
                self.words[-1] = before + word
                self.ends[-1] = end
                return
        self.starts.append(start)
        self.ends.append(end)
        self.words.append(word)

    def _collapses(self, quote: Quote) -> bool:
        inner = self.text[quote.inner_start : quote.inner_end]
        return len(inner.split(None, _FRAGMENT_WORDS + 1)) > _FRAGMENT_WORDS or inner.rstrip()[-1:] in ",?!."

    def _hold(self, quote: Quote) -> None:
        inner = self.text[quote.inner_start : quote.inner_end].strip()
        opens = inner.lstrip("[(")[:1].isupper() or not inner[:1].isalpha()
        before = self.words[-1] if self.words else "."
        if before.lower() in _BEFORE_TITLES:
            opens = False
        utterance = opens and (before in ",.:—–-?!;" or inner[-1:] in ".,?!…—-")
        self.held[len(self.words)] = quote
        self._add(quote.start, min(quote.end, self.span.end), "Q" if utterance else "q")

    def holds_clause(self, index: int) -> bool:
        """Whether the quotation at item `index` is long enough to be a clause."""
        quote = self.held[index]
        return len(self.text[quote.inner_start : quote.inner_end].split(None, 4)) > 4

    def quotes_within(self, first: int, last: int) -> bool:
        """Whether a quotation starts among the items `first` to `last`."""
        if first >= len(self.starts):
            return False
        start, end = self.starts[first], self.ends[min(last, len(self.ends) - 1)]
        return any(start <= quote.inner_start <= end for quote in self.quotes)

    def ends_with_comma(self, index: int) -> bool:
        """Whether the quotation at item `index` holds the comma of the sentence around it (American style)."""
        quote = self.held[index]
        return self.text[quote.inner_start : quote.inner_end].rstrip().endswith(",")

    def item_at(self, offset: int) -> int:
        """The item that covers an offset."""
        return bisect_right(self.starts, offset) - 1

    def ends_open(self) -> bool:
        """Whether the last quotation ends with a mark that a sentence can go on after: "“Why?” she asked."."""
        quote = self.held[len(self.words) - 1]
        return (
            self.text[quote.inner_start : quote.inner_end]
            .rstrip()
            .endswith(("?", "!", "…", "...", "—", "–", ","))
        )

    def slice(self, first: int, last: int) -> Span:
        """The characters of the items `first` to `last`, both included."""
        start, end = self.starts[first], self.ends[last]
        for quote in self.quotes:
            if quote.closed and quote.start < end and quote.inner_end - 2 <= end < quote.end:
                end = quote.end
            if quote.start < start <= quote.inner_start and quote.end <= end:
                start = quote.start
        return Span(start, end)
