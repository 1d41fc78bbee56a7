"""A stretch of narration in, its items out: words with their classes, each longer quotation as one item."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from twosource.language.tags import classify
from twosource.language.tokens import Tokens
from twosource.model import Span
from twosource.pattern import pattern
from twosource.rules.attribution.quotes import Quote

_MARKS = frozenset(["``", "''", "“", "”", '"', "„", "«", "»", "‘", "’", "'"])
_APOSTROPHES = frozenset(["’", "'"])
_JOINING = frozenset(".-") | frozenset(mark[0] for mark in _MARKS)  # what can be joined or left out begins so
_JOINT = pattern(r"[^\w\s,:;()?!$%]")  # and other signs, which cost nothing but time
_DASHES = ("-", "–", "—")
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

    __slots__ = (
        "ends",
        "headline",
        "held",
        "lower",
        "quotes",
        "span",
        "speaker",
        "starts",
        "tags",
        "text",
        "words",
    )

    tags: str  # not before `tag`

    def __init__(self, tokens: Tokens, span: Span, quotes: list[Quote], headline: bool = False) -> None:
        self.text = tokens.text
        self.span = span
        self.quotes = quotes
        self.headline = headline
        self.speaker: Span | None = None  # who spoke first here; a later participle is his or hers too
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.words: list[str] = []
        self.held: dict[int, Quote] = {}
        self._fill(tokens)
        self.lower = [word.lower() for word in self.words]

    def __len__(self) -> int:
        return len(self.words)

    def tag(self) -> None:
        """Find the class of every item; a sentence in which nothing can be a cue is spared that."""
        if not self.held:
            self.tags = classify(self.words, self.lower)
            return
        plain = self.words.copy()
        for i in self.held:
            plain[i] = "”"
        tags = list(classify(plain, self.lower))
        for i in self.held:
            tags[i] = self.words[i]
        self.tags = "".join(tags)

    def _fill(self, whole: Tokens) -> None:
        """Take the tokens in, the longer quotations each as one item."""
        said = self.text[self.span.start : self.span.end]
        dated = said[:3].isupper() or said.partition(")")[2].lstrip().startswith(_DASHES)
        dated = dated and any(word.endswith(_DASHES) for word in said.split())
        opening = _DATELINE.match(self.text, self.span.start, self.span.end) if dated else None
        tokens = whole.part(opening.end() if opening else self.span.start, self.span.end)
        if not self.quotes and tokens.words[-1:] != ["-"] and not self._joined(tokens):
            self._take(tokens)
            return
        at = 0
        for quote in self.quotes:
            first = bisect_left(tokens.starts, quote.start, at)
            self._narrate(tokens, at, first)
            at = bisect_left(tokens.starts, quote.end, first)
            if at == first:
                continue
            if self._collapses(quote):
                self._hold(quote)
            else:
                for i in range(first, at):
                    if tokens.words[i] not in _MARKS:
                        self._add(tokens.starts[i], tokens.ends[i], tokens.words[i])
        self._narrate(tokens, at, len(tokens))

    def _joined(self, tokens: Tokens) -> bool:
        """Whether a mark stands before the last token that may join two words or is left out."""
        return bool(tokens.words) and _JOINT.search(self.text, tokens.start, tokens.starts[-1]) is not None

    def _take(self, tokens: Tokens) -> None:
        """Take all tokens in as they are."""
        self.starts, self.ends, self.words = tokens.starts, tokens.ends, tokens.words
        if self.words and self.words[-1] in _MARKS and self.words[-1] not in _APOSTROPHES:
            self.starts, self.ends, self.words = self.starts[:-1], self.ends[:-1], self.words[:-1]

    def _narrate(self, tokens: Tokens, first: int, last: int) -> None:
        """Take in the tokens from `first` to before `last`, word by word only where a mark may join two."""
        words = tokens.words
        apart = first
        for i in [i for i in range(first, last) if words[i][0] in _JOINING]:
            if i > apart:
                self._extend(tokens, apart, i)
            if words[i] not in _MARKS or words[i] in _APOSTROPHES:
                self._add(tokens.starts[i], tokens.ends[i], words[i])
            apart = i + 1
        if last > apart:
            self._extend(tokens, apart, last)

    def _extend(self, tokens: Tokens, first: int, last: int) -> None:
        """Take in a run of plain words, of which only the first can be joined to what stands before it."""
        self._add(tokens.starts[first], tokens.ends[first], tokens.words[first])
        if last > first + 1:
            self.starts += tokens.starts[first + 1 : last]
            self.ends += tokens.ends[first + 1 : last]
            self.words += tokens.words[first + 1 : last]

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

    def ends_quoted(self) -> bool:
        """Whether the last item is a quotation that can stand as an utterance."""
        return len(self.words) - 1 in self.held and self.words[-1][-1] == "Q"

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
