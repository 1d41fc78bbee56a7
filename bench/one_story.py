"""Time a check of 200 articles of one story, from their text to the JSON report.

A story that every paper prints is one of few reports and many reprints: each article here is a copy of one of the
story's own, with a seventh of its paragraphs left out, in half of them shuffled, and one figure in five altered. The
stories are those of tests/golden with four articles at least, or the JSON Lines files that are named. The last row is a
story that is all figures and no reprints: 25 sentences an article, each with a figure, made by templates.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from align import OBJECTS_BETWEEN_COLLECTIONS, SEED, articles, seconds
from twosource.model import Document
from twosource.pipeline import compare, read
from twosource.report.json import render

sys.path.append(str(Path(__file__).parents[1] / "tests"))

LEFT_OUT = 1 / 7
ALTERATIONS = (*(0 for _ in range(8)), 1, 2)
COLUMNS = ("articles", "kB", "claims", "facts", "read s", "compare s", "json s", "in all s")


def stories(paths: Sequence[Path]) -> Iterator[tuple[str, tuple[Document, ...]]]:
    """The stories to make copies of, with their names."""
    for path in paths:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        fields = ("id", "text", "publisher", "published", "title")
        yield path.parent.name, tuple(Document(**{key: row.get(key) for key in fields}) for row in rows)
    if not paths:
        import casebook

        for story in casebook.stories():
            if len(story.documents) > 3:
                yield story.name, story.documents


def copies(documents: Sequence[Document], count: int) -> list[Document]:
    """So many articles, each an edited copy of one of the documents."""
    chance = random.Random(SEED)
    return [_edited(documents[number % len(documents)], number, chance) for number in range(count)]


def _edited(document: Document, number: int, chance: random.Random) -> Document:
    kept = [paragraph for paragraph in document.text.split("\n") if chance.random() >= LEFT_OUT]
    if chance.random() < 1 / 2:
        chance.shuffle(kept)
    text = re.sub(
        r"\b\d{1,3}\b",
        lambda figure: str(int(figure.group()) + chance.choice(ALTERATIONS)),
        "\n".join(kept) or document.text,
    )
    paper = f"{document.publisher or document.id} {number % 7}"
    return replace(document, id=f"{document.id}-{number:03}", text=text, publisher=paper)


def timed(name: str, documents: Sequence[Document]) -> None:
    """Print how long a check of the documents takes, by its parts."""
    reading, claims = seconds(lambda: [claim for document in documents for claim in read(document)])
    comparing, report = seconds(lambda: compare(documents, claims))
    writing, _ = seconds(lambda: render(report, None))
    size = sum(len(document.text) for document in documents) / 1000
    counts = f"{len(documents):>10} {size:>10.0f} {len(claims):>10} {len(report.verdicts):>10}"
    took = " ".join(f"{part:>10.2f}" for part in (reading, comparing, writing, reading + comparing + writing))
    print(f"{name:>20} {counts} {took}", flush=True)


def main() -> int:
    """Print a row for each story."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", type=Path, nargs="*", metavar="JSONL")
    parser.add_argument("--articles", type=int, default=200)
    options = parser.parse_args()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    print(" " * 20, " ".join(f"{column:>10}" for column in COLUMNS))
    for name, documents in stories(options.paths):
        timed(name, copies(documents, options.articles))
    timed("all figures", articles(options.articles))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
