"""What a rule is: a value with a pattern that finds, a builder that reads, and its own examples.

A rule's examples are its tests and its page of documentation (`twosource rules ID`): each sentence of
`matches` must be read by this very rule, none of `ignores` may be. After proselint's checks as values.
"""

from __future__ import annotations

from collections.abc import Callable

from twosource.annotation import Generic, TypeVar
from twosource.language.currency_context import Currencies
from twosource.language.tokens import Tokens, tokenize
from twosource.model import Cue, Modality, Quantity, Span, Style
from twosource.row import NamedTuple

ReadingT = TypeVar("ReadingT")


class Passage:
    """One sentence as the rules see it: a slice of a text and its tokens, whose offsets count in that text.

    `tokens` are those of the slice, where they are known already. `currencies` is what the article says of its money,
    where `text` is no whole article.
    """

    __slots__ = ("currencies", "published", "span", "text", "tokens")

    def __init__(
        self,
        text: str,
        span: Span,
        published: str | None = None,
        tokens: Tokens | None = None,
        currencies: Currencies | None = None,
    ) -> None:
        self.text = text
        self.span = span
        self.published = published
        self.tokens = tokenize(text, *span) if tokens is None else tokens
        self.currencies = currencies


class NumericReading(NamedTuple):
    """A figure that a numeric rule read.

    `span` covers quantity, modifier and the words counted; `counted` those words alone; `head` the
    counted noun's lemma; `event` the lemma of the governing event; `event_at` its offset.
    """

    rule: str
    span: Span
    quantity: Quantity
    counted: Span | None = None
    head: str | None = None
    event: str | None = None
    event_at: int | None = None
    modality: Modality | None = None


class AttributedReading(NamedTuple):
    """A saying that an attribution rule read; `source` is the span of who speaks, with title and role."""

    rule: str
    source: Span | None
    cue: Cue | None
    contents: tuple[Span, ...]
    style: Style


class Rule(NamedTuple, Generic[ReadingT]):
    """A rule as a value: `find` gives every reading of this rule in a passage, left to right.

    `because` says in one sentence, for the rule's page, what the rule reads and on what authority.
    """

    id: str
    because: str
    find: Callable[[Passage], list[ReadingT]]
    matches: tuple[str, ...]
    ignores: tuple[str, ...]
