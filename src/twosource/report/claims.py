"""The claims of one document in, lines for a program or a person out."""

from __future__ import annotations

from collections.abc import Iterable

from twosource.model import Claim, Document
from twosource.report.json import claim_json, dump
from twosource.report.layout import meaning, value
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
        normal = printable(meaning(claim), page.ascii)
        rows.append(
            f"  {place:<{wide[0]}}  {claim.rule:<{wide[1]}}  {printable(value(claim), page.ascii)}  {normal}"
        )
    if not claims:
        rows.append("  no claims")
    return "\n".join(row.rstrip() for row in rows) + "\n"
