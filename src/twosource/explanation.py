"""The nouns of an explanation: why claims were linked, refused or never compared; imports the other nouns alone."""

from __future__ import annotations

from twosource.model import Claim, Document, NumericClaim, Span, Verdict
from twosource.noun import noun
from twosource.row import NamedTuple


class SlotRow(NamedTuple):
    """One line of an explanation: the slot compared, the level it lands on, and the weight of that as evidence."""

    slot: str
    level: str
    weight: float


@noun
class PairExplanation:
    """Why two claims stand in one fact or do not: each slot with its level, their sum, and the outcome in words."""

    left: Claim
    right: Claim
    slots: tuple[SlotRow, ...]
    weight: float
    outcome: str


@noun
class FactExplanation:
    """A verdict with the pairs that made it and the nearest partners that were refused."""

    verdict: Verdict
    linked: tuple[PairExplanation, ...]
    refused: tuple[PairExplanation, ...]


@noun
class FigureExplanation:
    """One number of a document: how it was read (None: as no figure), and why it was or was not compared."""

    span: Span
    text: str
    claim: NumericClaim | None
    outcome: str


@noun
class DocumentExplanation:
    """Every number of a document, in reading order."""

    document: Document
    figures: tuple[FigureExplanation, ...]
