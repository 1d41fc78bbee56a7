"""The claims of one document in, lines for a program or a person out."""

from __future__ import annotations

from collections.abc import Iterable

from twosource.model import Claim, Document, NumericClaim
from twosource.report.json import claim_json, dump
from twosource.report.layout import value
from twosource.report.page import Page
from twosource.report.printable import printable


def as_jsonl(claims: Iterable[Claim]) -> str:
    """One claim a line, as `$defs/claim` of the schema."""
    return "".join(dump(claim_json(claim)) + "\n" for claim in claims)


def as_table(document: Document, claims: tuple[Claim, ...], page: Page) -> str:
    """The document's name, then a line for each claim: place, rule, words, what they mean."""
    rows = [f"{printable(document.publisher, page.ascii)} ({printable(document.id, page.ascii)})"]
    places = [f"{c.span.start}-{c.span.end}" for c in claims]
    wide = max(map(len, places), default=0), max((len(c.rule) for c in claims), default=0)
    for claim, place in zip(claims, places, strict=True):
        meaning = printable(_meaning(claim), page.ascii)
        rows.append(
            f"  {place:<{wide[0]}}  {claim.rule:<{wide[1]}}  {printable(value(claim), page.ascii)}  {meaning}"
        )
    if not claims:
        rows.append("  no claims")
    return "\n".join(row.rstrip() for row in rows) + "\n\n"


def _meaning(claim: Claim) -> str:
    """The normal form: the interval with its unit, or the words that are said."""
    if not isinstance(claim, NumericClaim):
        return f"{claim.attribution.style}: {claim.text}"
    q = claim.quantity
    low = "" if q.low is None else f"{q.low:f}"
    high = "" if q.high is None else f"{q.high:f}"
    interval = f"{'(' if q.low_open else '['}{low}, {high}{')' if q.high_open else ']'}"
    words = [
        interval,
        q.unit or "",
        q.dimension,
        f"per {q.per}" if q.per else "",
        q.change or "",
        claim.event or "",
    ]
    return " ".join(word for word in words if word)
