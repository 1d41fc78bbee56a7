"""An explanation in, plain lines out: each slot with its level, both values and both sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from twosource.explanation import DocumentExplanation, FactExplanation, FigureExplanation, PairExplanation
from twosource.model import Claim, Document, NumericClaim
from twosource.report.printable import printable


def fact_lines(explanation: FactExplanation, documents: Mapping[str, Document]) -> str:
    """Why the claims of a fact stand together, which partners were refused, and which rung gave the verdict."""
    verdict = explanation.verdict
    lines = [
        f"{verdict.id}  {printable(verdict.fact.label)}",
        f"{verdict.verdict} ({verdict.level})  {printable(verdict.because)}",
        "",
    ]
    lines += [line for claim in verdict.fact.claims for line in _claim(claim, documents)]
    for title, pairs in (("linked", explanation.linked), ("refused", explanation.refused)):
        for pair in pairs:
            lines += ["", f"{title}: {_short(pair.left)}  /  {_short(pair.right)}", *_slots(pair)]
    return "\n".join(lines) + "\n"


def _claim(claim: Claim, documents: Mapping[str, Document]) -> Iterator[str]:
    document = documents[claim.document]
    sentence = document.text[claim.sentence.start : claim.sentence.end]
    yield f"  {printable(document.publisher)} ({claim.document} {claim.span.start}-{claim.span.end}, {claim.rule}): {printable(claim.text)}"
    yield f"      {printable(sentence)}"


def _slots(pair: PairExplanation) -> Iterator[str]:
    weighed = [(row.slot, row.level, row.weight) for row in pair.slots]
    weighed.append(("", pair.outcome, pair.weight))
    slot_width = max(len(slot) for slot, _, _ in weighed)
    level_width = max(len(level) for _, level, _ in weighed)
    for slot, level, weight in weighed:
        shown = f"{weight:+.2f}" if weight != float("-inf") else "veto" if slot else ""
        yield f"    {slot:<{slot_width}}  {level:<{level_width}}  {shown:>6}".rstrip()


def _short(claim: Claim) -> str:
    return f"{claim.document} “{printable(claim.text)[:60]}”"


def document_lines(explanation: DocumentExplanation) -> str:
    """Every number of a document: how it was read, and why it was or was not compared."""
    document = explanation.document
    lines = [f"{document.id}  {printable(document.publisher)}  {len(explanation.figures)} figures", ""]
    lines += [line for figure in explanation.figures for line in _figure(figure)]
    return "\n".join(lines) + "\n"


def _figure(figure: FigureExplanation) -> Iterator[str]:
    yield f"{figure.span.start}-{figure.span.end}  {printable(figure.text)}"
    if figure.claim is not None:
        yield f"    {_reading(figure.claim)}"
    yield f"    {printable(figure.outcome)}"


def _reading(claim: NumericClaim) -> str:
    quantity = claim.quantity
    ends = f"{'(' if quantity.low_open else '['}{_end(quantity.low)}, {_end(quantity.high)}{')' if quantity.high_open else ']'}"
    slots = {
        "unit": quantity.unit,
        "per": quantity.per,
        "counted": claim.counted,
        "concept": claim.concept,
        "event": claim.event,
        "place": "; ".join(claim.scope.place),
        "time": "; ".join(claim.scope.time),
        "group": "; ".join(claim.scope.group),
        "modality": claim.modality,
    }
    said = ", ".join(f"{name} {printable(value)}" for name, value in slots.items() if value)
    return f"{claim.rule}: {quantity.dimension} {quantity.iso or ends}, {quantity.modifier}, {said}"


def _end(value: object) -> str:
    return "..." if value is None else f"{value:f}"
