"""The two compositions: read(document) -> claims, and check(documents) -> Report."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from twosource.align import align
from twosource.config import Config
from twosource.coreference import tempered
from twosource.extract import extract
from twosource.independence import independent
from twosource.judge import Judge
from twosource.language.units import declared
from twosource.model import Claim, Document, Report, Skipped
from twosource.pin import hold, is_pin, pinned
from twosource.resolve import resolve
from twosource.split import split


def read(document: Document, config: Config | None = None) -> tuple[Claim, ...]:
    """The claims of one document, in reading order."""
    config = config or Config()
    with declared(config.units):
        sentences = split(document)
        return extract(document, sentences, resolve(document, sentences, config.aliases).mention, config)


def check(
    documents: Iterable[Document], config: Config | None = None, skipped: tuple[Skipped, ...] = ()
) -> Report:
    """What the documents agree on, where they diverge, and what rests on one of them alone."""
    config = config or Config()
    given: list[Document] = []
    claims: list[Claim] = []
    for document in documents:
        given.append(document)
        claims += read(document, config)
    return compare(given, claims, config, skipped)


def compare(
    documents: Sequence[Document],
    claims: Iterable[Claim],
    config: Config | None = None,
    skipped: tuple[Skipped, ...] = (),
) -> Report:
    """As `check`, of documents whose claims have been read already."""
    config = config or Config()
    ordered = tuple(sorted((*documents, *pinned(config)), key=lambda d: d.id))
    held = {d.id: list(read(d, config)) if is_pin(d) else [] for d in ordered}
    for claim in claims:
        held[claim.document].append(claim)
    claims = tuple(claim for document in ordered for claim in held[document.id])
    judge = Judge(ordered, independent(ordered, config), config)
    with declared(config.units):
        verdicts, findings = hold(align(ordered, claims, config), judge.judge, config)
    told = {claim.document for verdict in verdicts for claim in verdict.fact.claims}
    shown = tuple(d for d in ordered if d.id in told or not is_pin(d))
    return Report(shown, tempered(verdicts, ordered), skipped, findings)
