"""Cross-checks the claims of several articles about one event: what they agree on, where they diverge."""

from __future__ import annotations

__version__ = "0.1.0"
