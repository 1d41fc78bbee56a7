"""The limits of reading: what each is of and its default as one table; "document_bytes=200MB" in, a name and a count out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from twosource.errors import ConfigError, nearest
from twosource.pattern import pattern
from twosource.row import NamedTuple


class Limits(NamedTuple):
    """Limits in bytes and counts, which no newsroom meets; what goes beyond one is named and not read.

    `document_bytes` holds for one document: a file, a line of JSON Lines, a member of an archive. `seconds` is 0
    where a page may take as long as it takes: what is read then depends on no clock.
    """

    document_bytes: int = 50_000_000
    documents: int = 1_000_000
    expanded_bytes: int = 2_000_000_000
    expansion: int = 200
    members: int = 1_000_000
    archives: int = 3
    depth: int = 200
    elements: int = 1_000_000
    seconds: int = 0


ABOUT: Mapping[str, str] = MappingProxyType(
    {
        "document_bytes": "bytes of one document: a file, a line of JSON Lines, a member of an archive",
        "documents": "documents of a run",
        "expanded_bytes": "bytes that one archive unpacks to",
        "expansion": "how many times its packed size a file may unpack to",
        "members": "members of one archive, and pages of a PDF file",
        "archives": "archives within archives",
        "depth": "how deep elements of a page or of XML, and folders, may nest",
        "elements": "elements of one page or XML file",
        "seconds": "seconds that one page or PDF file may take to be read, 0 for no limit",
    }
)
# What JSON Schema and the reader of claims.yaml hold a value with a suffix against.
SIZE_FORM = r"^(?=[\d_.]*[1-9])\d[\d_]*(\.\d+)? ?([kKMGT]i?B?|B)?$"
_POWERS = {"": 0, "k": 1, "m": 2, "g": 3, "t": 4}
_SIZE = pattern(r"(?P<number>\d[\d_]*(?:\.\d+)?) ?(?P<power>[kmgt]?)(?P<binary>i?)b?", re.IGNORECASE)


def count(text: str) -> int:
    """The count that "200MB", "5k" or "1_000_000" stands for; "k" is 1000, "Ki" 1024. Raises ValueError for other words."""
    match = _SIZE.fullmatch(text.strip()) if text.isascii() and len(text) < 40 else None
    found = 0
    if match:
        step = 1024 if match["binary"] else 1000
        found = int(Decimal(match["number"].replace("_", "")) * step ** _POWERS[match["power"].lower()])
    if found < 1:
        raise ValueError(text)
    return found


def parse_limits(words: str, said_by: str) -> dict[str, int]:
    """The limits in "document_bytes=200MB depth=400", parted by blanks or commas.

    Raises ConfigError, whose message begins with `said_by`, for an unknown name and for what is no count.
    """
    found: dict[str, int] = {}
    for part in re.split(r"[,\s]+", words.strip()):
        name, _, value = part.partition("=")
        if name not in ABOUT:
            raise ConfigError(f"{said_by}: there is no limit `{name}`{nearest(name, ABOUT)}")
        try:
            found[name] = count(value)
        except ValueError:
            raise ConfigError(
                f"{said_by}: `{name}` must be a count above 0 such as 500, 5k or 200MB, not {value!r}"
            ) from None
    return found


def remedy(name: str) -> str:
    """The end of a message that says that a limit was met: how it is raised."""
    return f"(raise it with --limit {name}=N, or {name} under limits in claims.yaml)"
