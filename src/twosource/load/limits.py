"""What no newsroom meets and hostile input does: the limits of reading, as one value."""

from __future__ import annotations

from typing import NamedTuple


class Limits(NamedTuple):
    """Limits in bytes and counts; one that is met is named, and what goes beyond it is not read.

    `document_bytes` holds for one document (a file, a line of JSON Lines, a member of an archive),
    `documents` for a run, `expanded_bytes` and `expansion` (times the packed size) for what an
    archive unpacks to, `members` for the entries of one archive, `depth` for nesting of mark-up,
    archives in archives and folders.
    """

    document_bytes: int = 50_000_000
    documents: int = 1_000_000
    expanded_bytes: int = 2_000_000_000
    expansion: int = 200
    members: int = 1_000_000
    depth: int = 200


DEFAULT = Limits()
