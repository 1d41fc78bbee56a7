"""A Report and the user's choice in, the narrower or reordered Report out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from twosource.errors import UsageError, nearest
from twosource.model import NumericClaim, Report, Severity, Verdict
from twosource.noun import replace

VERDICTS = ("divergence", "agreement", "single-source")
KINDS = ("numeric", "attributed")
FIELDS = ("verdict", "kind", "concept", "publisher", "level", "severity")
_RANK: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2, "none": 3}
# How facts can be ordered; `document` is the order in which they are read.
ORDERS: dict[str, Callable[[Verdict], tuple[object, ...]]] = {
    "document": lambda verdict: (),  # noqa: ARG005
    "severity": lambda verdict: (VERDICTS.index(verdict.verdict), _RANK[verdict.severity]),
    "label": lambda verdict: (verdict.fact.label.casefold(), verdict.id),
    "publishers": lambda verdict: (-verdict.publishers, -len(verdict.fact.claims)),
}

Choice = tuple[str, str]


def choice(text: str) -> Choice:
    """A field and the value it must have: `divergence`, `numeric`, `concept=prisoner`, `publisher=AP`.

    Raises UsageError for a field or a bare word that is not known.
    """
    field, mark, value = text.partition("=")
    if not mark:
        for known_field, known in (("verdict", VERDICTS), ("kind", KINDS)):
            if text in known:
                return known_field, text
        known_words = (*VERDICTS, *KINDS, *(f"{name}=" for name in FIELDS))
        raise UsageError(f"`{text}` names no facts{nearest(text, known_words)}")
    if field not in FIELDS:
        raise UsageError(f"facts have no `{field}` to choose by{nearest(field, FIELDS)}")
    return field, value.casefold()


def narrow(report: Report, only: Sequence[Choice], skip: Sequence[Choice], least_publishers: int) -> Report:
    """The report with the facts that fit every field of `only`, none of `skip`, and enough publishers.

    Of several choices of one field in `only`, one is enough.
    """
    if not only and not skip and least_publishers < 2:
        return report
    publisher = {document.id: document.publisher.casefold() for document in report.documents}
    fields = sorted({field for field, _ in only})

    def stays(verdict: Verdict) -> bool:
        held = _values(verdict, publisher)
        wanted = all(any(f == field and v in held[field] for f, v in only) for field in fields)
        return wanted and not any(v in held[f] for f, v in skip) and verdict.publishers >= least_publishers

    return replace(report, verdicts=tuple(verdict for verdict in report.verdicts if stays(verdict)))


def _values(verdict: Verdict, publisher: dict[str, str]) -> dict[str, set[str]]:
    claims = verdict.fact.claims
    concepts = {c.concept.casefold() for c in claims if isinstance(c, NumericClaim) and c.concept}
    return {
        "verdict": {verdict.verdict},
        "kind": {verdict.fact.kind},
        "concept": concepts,
        "publisher": {publisher[claim.document] for claim in claims},
        "level": {verdict.level},
        "severity": {verdict.severity},
    }


def ordered(report: Report, order: str) -> Report:
    """The report with its facts in the order of that name. Raises UsageError if there is none."""
    if order not in ORDERS:
        raise UsageError(f"facts cannot be sorted by `{order}`{nearest(order, ORDERS)}")
    return replace(report, verdicts=tuple(sorted(report.verdicts, key=ORDERS[order])))
