"""JSON Lines in, one Document a line out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from twosource.model import Document


def read_jsonlines(lines: Iterable[str], path: str) -> Iterator[Document]:
    """One document for each line that is not blank."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            row = json.loads(line)
            name = str(row.get("id", number))
            yield Document(
                name, row["text"], row.get("publisher") or name, row.get("published"), row.get("title"),
                row.get("url"), tuple(row.get("credits", ())), path,
            )
