"""The nouns of the house: frozen values that every room takes in or gives out; it imports what makes a noun alone.

Offsets are half-open and count Unicode code points in `Document.text` exactly as it was given:
`text[span.start:span.end]` is always the words that are meant.
"""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal

from twosource.annotation import Literal
from twosource.dateline import Dateline
from twosource.noun import noun
from twosource.row import NamedTuple

Modifier = Literal["exact", "approximate", "at least", "more than", "at most", "less than", "range", "vague"]
Modality = Literal["asserted", "negated", "planned", "demanded", "possible", "past"]
Style = Literal["direct", "indirect", "mixed"]
Kind = Literal["numeric", "attributed"]
VerdictName = Literal["agreement", "divergence", "single-source"]
Severity = Literal["none", "note", "warning", "error"]


class Span(NamedTuple):
    """Half-open offsets into a document's text."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


@noun
class Document:
    """One article as it was given, with what the page or its own text says of itself.

    `credits` are the agencies named; dates are ISO 8601. `pages` are the offsets where a printed file's pages begin. The
    text begins on `line`; `verbatim`: its lines are the file's own. `corrections` tell what it no longer says.
    """

    id: str
    text: str
    publisher: str
    published: str | None = None
    title: str | None = None
    url: str | None = None
    credits: tuple[str, ...] = ()
    path: str | None = None
    pages: tuple[int, ...] = ()
    line: int = 1
    verbatim: bool = False
    modified: str | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    dateline: Dateline | None = None
    corrections: tuple[str, ...] = ()

    def page(self, offset: int) -> int | None:
        """The page of a printed file on which `offset` stands, from 1; None where the file has no pages."""
        return max(bisect_right(self.pages, offset), 1) if self.pages else None


@noun
class Sentence:
    """A slice of a document's text, by its place in reading order; `index` counts from 0."""

    document: str
    index: int
    span: Span


@noun
class Mention:
    """A name as the text has it, and its canonical form within the document."""

    span: Span
    text: str
    name: str


@noun
class Quantity:
    """What a figure allows: always an interval in `unit`, never a bare number.

    `value` is the number as written and scaled ("1.2 million" is 1200000), None for a range, a tally or a vague
    count. `low` and `high` are the ends of the interval the words allow, None where there is no bound; `*_open` says
    that the end itself is excluded. `grain` is the place value of the last written digit ("3.2 million": 100000).
    `unit` is a canonical singular English name or an ISO 4217 code, None for a plain count. `parts` are the ordered
    members of a tally ("52-48"). `iso` is the TIMEX3 value of a date or clock time ("2022-03", "XXXX-WXX-5"); dates
    count days as `datetime.date.toordinal` does, clock times minutes after midnight.
    """

    span: Span
    text: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    grain: Decimal = Decimal(1)
    unit: str | None = None
    dimension: str = "count"
    modifier: Modifier = "exact"
    change: Literal["up", "down"] | None = None
    per: str | None = None
    parts: tuple[Decimal, ...] = ()
    iso: str | None = None


@noun
class Cue:
    """The words that say that somebody speaks, what they assert, and whether they are negated."""

    span: Span
    text: str
    stance: str
    negated: bool = False


@noun
class Attribution:
    """Who says what by which words; `contents` has several spans where a cue breaks a quote."""

    source: Mention | None
    cue: Cue | None
    contents: tuple[Span, ...]
    style: Style


@noun
class Scope:
    """What a sentence restricts a claim to: canonical places, times and groups, sorted."""

    place: tuple[str, ...] = ()
    time: tuple[str, ...] = ()
    group: tuple[str, ...] = ()


@noun
class NumericClaim:
    """A figure with what it counts; `span` covers the quantity, its modifier and the words counted.

    `counted` are the words counted or measured, `concept` their canonical concept, `event` the
    governing event ("killed"). `rule` is the id of the rule that read it.
    """

    id: str
    document: str
    span: Span
    text: str
    sentence: Span
    rule: str
    quantity: Quantity
    counted: str | None = None
    concept: str | None = None
    event: str | None = None
    scope: Scope = Scope()
    modality: Modality = "asserted"
    attribution: Attribution | None = None
    page: int | None = None
    kind: Literal["numeric"] = "numeric"


@noun
class AttributedClaim:
    """What somebody is said to have said; `span` is the content's, from its first to its last word."""

    id: str
    document: str
    span: Span
    text: str
    sentence: Span
    rule: str
    attribution: Attribution
    scope: Scope = Scope()
    modality: Modality = "asserted"
    page: int | None = None
    kind: Literal["attributed"] = "attributed"


Claim = NumericClaim | AttributedClaim


@noun
class Fact:
    """Every claim that is about one real-world quantity or one utterance, in reading order."""

    kind: Kind
    label: str
    claims: tuple[Claim, ...]


@noun
class Comparison:
    """Two claims of one fact, by their ids, and the rung of the ladder that their values reach."""

    left: str
    right: str
    level: str


@noun
class Verdict:
    """What a fact's claims say together; `id` is a fingerprint of the content, the same from run to run.

    `publishers` counts the outlets, `independent` those without a shared text or agency. `waived`: why it fails no run.
    """

    id: str
    fact: Fact
    verdict: VerdictName
    level: str
    severity: Severity
    because: str
    publishers: int
    independent: int
    comparisons: tuple[Comparison, ...] = ()
    waived: str | None = None


@noun
class Skipped:
    """A document that was set aside, and why; `unread` is False for one that was read and is none of ours."""

    path: str
    reason: str
    unread: bool = True


class Finding(NamedTuple):
    """A declaration gone wrong at `place` ("claims.yaml:12"): a waiver lapsed or idle, a pin stated nowhere."""

    rule: str
    severity: Severity
    message: str
    place: str


@noun
class Report:
    """What `check` gives out: the documents, what was found of them, and what could not be read."""

    documents: tuple[Document, ...]
    verdicts: tuple[Verdict, ...]
    skipped: tuple[Skipped, ...] = ()
    findings: tuple[Finding, ...] = ()
