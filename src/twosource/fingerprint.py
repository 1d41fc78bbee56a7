"""A text in, its fingerprint out: sixteen hexadecimal digits that stay the same from run to run and everywhere."""

from __future__ import annotations

import sys
from functools import cache

from twosource.annotation import Any


def fingerprint(text: str) -> str:
    """The first 64 bits of the text's SHA-256."""
    digest: str = _sha256()(text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest[:16]


@cache
def _sha256() -> Any:
    """The interpreter's own; hashlib would load all of OpenSSL, which is why `random` does without it too."""
    for module in ("_sha2" if sys.version_info >= (3, 12) else "_sha256", "hashlib"):
        try:
            return __import__(module).sha256
        except ImportError:
            continue
    raise ImportError("this Python has no SHA-256")
