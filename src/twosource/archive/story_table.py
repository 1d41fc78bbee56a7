"""Documents and their stories in, lines for a program or a person out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from twosource.model import Document
from twosource.report.json import dump
from twosource.report.page import Page
from twosource.report.printable import printable

FORMATS = ("jsonl", "table")


def as_jsonl(documents: Iterable[Document], stories: Mapping[str, str]) -> str:
    """One line a document with its story, in the order of the documents."""
    return "".join(dump({"document": d.id, "story": stories[d.id]}) + "\n" for d in documents)


def as_table(documents: Sequence[Document], stories: Mapping[str, str], page: Page) -> str:
    """A block for each story, the largest first; a document that stands alone is only counted."""
    held: dict[str, list[Document]] = defaultdict(list)
    for document in documents:
        held[stories[document.id]].append(document)
    blocks = sorted(held.items(), key=lambda item: (-len(item[1]), item[1][0].published or "", item[0]))
    text = "".join(_block(label, members, page) for label, members in blocks if len(members) > 1)
    alone = sum(len(members) == 1 for members in held.values())
    told = "1 document stands" if alone == 1 else f"{alone} documents stand"
    counted = f"{len(documents)} documents, {len(held)} {'story' if len(held) == 1 else 'stories'}"
    return f"{text}{counted}, {told} alone\n"


def _block(label: str, members: Sequence[Document], page: Page) -> str:
    rows = [f"{label}  {len(members)} documents"]
    for d in sorted(members, key=lambda d: (d.published or "", d.id)):
        words = [(d.published or "no date")[:10], d.publisher, d.title or _opening(d.text)]
        rows.append("  " + "  ".join(printable(word, page.ascii) for word in words))
    return "\n".join(row[: page.width] for row in rows) + "\n\n"


def _opening(text: str) -> str:
    line = text.strip().splitlines()[0].strip() if text.strip() else ""
    return line if len(line) <= 80 else f"{line[:77]}..."
