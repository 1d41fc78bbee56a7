"""A document and its sentences in, who says what in it out; `catalogue` has the rules in the order of their pages."""

from __future__ import annotations

from twosource.rules.attribution.stretches import read_attributed

__all__ = ["read_attributed"]
