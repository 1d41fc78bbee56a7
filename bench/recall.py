"""Labelled documents in, what the rare-term indexes lose of their pairs out.

python bench/recall.py stories ../shared/stories/docs.jsonl    pairs of one story among those that the index offers
python bench/recall.py bundles ../shared/bundles               pairs of one gold fact among those that share a block

`stories`: each line has a `story`. The articles stand alone, and then among so many synthetic ones of the same
days, where common terms are held by too many to find anything. `bundles`: folders with docs.jsonl and
gold.json; each bundle is a story by itself, and then all of them one, so that blocks are too large to be
compared whole and are parted by rare terms. A pair counts where both mentions are claims in different documents;
"linked" are pairs that would be linked if all were compared with all.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

from synthetic import archive
from twosource.align import Numeric
from twosource.archive.candidates import Index
from twosource.archive.sketch import Sketch, sketch
from twosource.archive.story import opened
from twosource.archive.weights import Frequencies
from twosource.config import Config
from twosource.model import Claim, Document, NumericClaim
from twosource.pipeline import read

AMONG = (0, 1_000, 10_000)
Pairs = set[tuple[Any, Any]]


def document(row: dict[str, Any], name: str) -> Document:
    """The document that a line stands for."""
    return Document(name, row["text"], row.get("publisher") or name, row.get("published"), row.get("title"))


def offered(sketches: list[Sketch]) -> Pairs:
    """The pairs of documents that the index of stories brings together, each document a story of its own."""
    frequencies, index = Frequencies(), Index()
    frequencies.add(sketches)
    for number, one in enumerate(sketches):
        index.put(number, opened(one, frequencies.vector(one)))
    return {tuple(sorted((number, other))) for number in range(len(sketches)) for other in index.near(number)}


def stories(path: Path) -> None:
    """The recall of the index of stories, alone and among others."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    labelled = [sketch(document(row, row["id"])) for row in rows]
    days = [one.day for one in labelled]
    for among in AMONG:
        others = (sketch(document(row, row["id"])) for row, _ in archive(among, 1000, 7, 0.3) if among)
        # As many of each day as the labelled ones have: the index sees them side by side.
        others_dated = [one._replace(day=days[n % len(days)]) for n, one in enumerate(others)]
        mixed = sorted([*labelled, *others_dated], key=lambda one: (one.day or 0, one.document))
        place = {one.document: number for number, one in enumerate(mixed)}
        gold = {
            tuple(sorted((place[a["id"]], place[b["id"]])))
            for a, b in combinations(rows, 2)
            if a["story"] == b["story"]
        }
        found = offered(mixed)
        known = {place[row["id"]] for row in rows}
        compared = sum(a in known and b in known for a, b in found)
        print(
            f"{len(rows)} labelled articles among {among:>6,} others: {len(gold & found)} of {len(gold)} pairs of one "
            f"story are offered, {compared:,} of {len(rows) * (len(rows) - 1) // 2:,} pairs of them compared"
        )


def bundle(folder: Path) -> tuple[list[Document], list[Claim], list[list[tuple[str, int, int]]]]:
    """A bundle's documents under names of their own, their claims, and the mentions of each gold fact."""
    rows = [json.loads(line) for line in (folder / "docs.jsonl").read_text(encoding="utf-8").splitlines()]
    documents = [document(row, f"{folder.name}/{row['id']}") for row in rows]
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    where = {ref: (f"{folder.name}/{d}", start, end) for ref, (d, start, end) in gold["candidates"].items()}
    facts = [[where[ref] for ref in fact["mentions"] if ref in where] for fact in gold["facts"]]
    return documents, [claim for one in documents for claim in read(one)], facts


def wanted(numeric: Numeric, facts: list[list[tuple[str, int, int]]]) -> Pairs:
    """The pairs of claims, by their places, of which both are mentions of one gold fact, in two documents."""
    pairs = set()
    for fact in facts:
        held = [
            place
            for place, profile in enumerate(numeric.profiles)
            if any(
                profile.claim.document == d
                and profile.claim.span.start < end
                and start < profile.claim.span.end
                for d, start, end in fact
            )
        ]
        pairs |= {(a, b) for a, b in combinations(held, 2) if apart(numeric, a, b)}
    return pairs


def apart(numeric: Numeric, left: int, right: int) -> bool:
    """Whether two claims are of different documents."""
    return numeric.profiles[left].claim.document != numeric.profiles[right].claim.document


def linkable(numeric: Numeric) -> Iterator[tuple[int, int]]:
    """The pairs that would be linked if all were compared with all."""
    for a, b in combinations(range(len(numeric.profiles)), 2):
        if apart(numeric, a, b) and numeric.link(a, b) is not None:
            yield a, b


def tell(name: str, numeric: Numeric, facts: list[list[tuple[str, int, int]]]) -> None:
    """A line for one story's claims."""
    blocks = numeric.blocks()
    candidates = {
        (place, other) if place < other else (other, place)
        for place in range(len(numeric.profiles))
        for other in blocks.partners(place)
        if other != place
    }
    gold, linked = wanted(numeric, facts), set(linkable(numeric))
    number = len(numeric.profiles)
    print(
        f"{name}: {number:,} figures, {len(candidates):,} of {number * (number - 1) // 2:,} pairs compared; "
        f"of {len(gold)} gold pairs {len(gold & candidates)} are among them ({len(gold & linked)} link at all, "
        f"{len(gold & linked & candidates)} of them offered); of all {len(linked)} that link, {len(linked & candidates)}",
        flush=True,
    )


def bundles(path: Path) -> None:
    """The recall of the blocks and of the index of rare terms that parts large ones."""
    every = [bundle(folder) for folder in sorted(path.iterdir()) if (folder / "gold.json").exists()]
    for documents, claims, facts in every:
        tell(documents[0].id.partition("/")[0], numeric_of(documents, claims), facts)
    documents, claims, facts = ([item for one in every for item in one[part]] for part in range(3))  # type: ignore[misc]
    tell("all as one story", numeric_of(documents, claims), facts)


def numeric_of(documents: list[Document], claims: list[Claim]) -> Numeric:
    """The numeric claims of one story, as the alignment holds them."""
    return Numeric({d.id: d for d in documents}, [c for c in claims if isinstance(c, NumericClaim)], Config())


def main() -> None:
    """Measure what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=("stories", "bundles"))
    parser.add_argument("path", type=Path)
    options = parser.parse_args()
    {"stories": stories, "bundles": bundles}[options.kind](options.path)


if __name__ == "__main__":
    main()
