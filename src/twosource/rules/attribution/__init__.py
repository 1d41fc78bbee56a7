"""A document and its sentences in, who says what in it out; the rules in the order of their pages."""

from __future__ import annotations

from twosource.rules.attribution.catalogue import RULES
from twosource.rules.attribution.stretches import read_attributed

__all__ = ["RULES", "read_attributed"]
