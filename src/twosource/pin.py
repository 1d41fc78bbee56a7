"""The sentences that claims.yaml declares true in, documents to be compared with the others out, and what came of it.

A pin is read by the same rooms as any document. A document that diverges from one is an error, and
a pin that no document states any more is a finding: a check that meets nothing must not pass.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from twosource.config import Config
from twosource.model import Claim, Document, Fact, Finding, Verdict
from twosource.noun import replace

PUBLISHER = "pinned"
_PREFIX = "claims.yaml#"


def pinned(config: Config) -> tuple[Document, ...]:
    """One document for each pin."""
    return tuple(Document(f"{_PREFIX}{pin.id}", pin.says, PUBLISHER, path=config.path) for pin in config.pins)


def is_pin(document: Document) -> bool:
    """Whether the document is a pin and no source."""
    return document.id.startswith(_PREFIX)


def hold(
    facts: Sequence[Fact], judge: Callable[[Fact], Verdict], config: Config
) -> tuple[tuple[Verdict, ...], tuple[Finding, ...]]:
    """The verdicts on the facts with the pins held against them, and a finding for each pin that none states.

    A pinned claim stays in a fact only where a document diverges from it; it is no source of its own.
    """
    pins = {document.id: document.text for document in pinned(config)}
    verdicts: list[Verdict] = []
    stated: set[str] = set()
    for fact in facts:
        ours = [claim for claim in fact.claims if claim.document in pins]
        theirs = tuple(claim for claim in fact.claims if claim.document not in pins)
        if not theirs:
            continue
        if not ours:
            verdicts.append(judge(fact))
            continue
        stated |= {claim.document for claim in ours}
        verdicts.append(_held(replace(fact, claims=theirs), ours, judge))
    read = {claim.document for fact in facts for claim in fact.claims}
    return tuple(verdicts), tuple(
        _unstated(pin, says, pin in read, config) for pin, says in pins.items() if pin not in stated
    )


def _held(fact: Fact, ours: list[Claim], judge: Callable[[Fact], Verdict]) -> Verdict:
    for pin in ours:
        for claim in fact.claims:
            against = judge(replace(fact, claims=(pin, claim)))
            if against.verdict == "divergence":
                whole = judge(replace(fact, claims=(pin, *fact.claims)))
                because = f"a document diverges from what is pinned: {against.because}"
                return replace(
                    whole,
                    verdict="divergence",
                    level="pin",
                    severity="error",
                    because=because,
                    publishers=whole.publishers - 1,
                    independent=whole.independent - 1,
                )
    verdict = judge(fact)
    return replace(verdict, because=f"{verdict.because}; as pinned")


def _unstated(pin: str, says: str, is_read: bool, config: Config) -> Finding:
    what = "no document states what" if is_read else "no figure and no saying can be read in what"
    rule = "unstated-pin" if is_read else "unreadable-pin"
    message = f"{what} `{pin.removeprefix(_PREFIX)}` pins: {says}"
    return Finding(rule, "error", message, config.path or "claims.yaml")
