"""Documents in, which of them are one source out: by agency credit and by shared text."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from twosource.config import Config
from twosource.language.tokens import tokenize
from twosource.model import Document
from twosource.pattern import pattern

# Reprints share long runs of words; quotations aside, two reporters do not. Containment of winnowed
# shingles (Schleimer, Wilkerson and Aiken 2003) finds a half-copied rewrite that a Jaccard measure misses.
_SHINGLE = 8
_WINDOW = 4
_CONTAINED = 0.35
_FEWEST = 8
_QUOTED = pattern(r"“[^”\n]*”|\"[^\"\n]*\"|``.*?''", re.DOTALL)


def independent(documents: Sequence[Document], config: Config | None = None) -> dict[str, str]:
    """For each document's id, the id of the first document that is one source with it.

    Documents are one source where they share a publisher, an owner of publishers, a credited agency, or text.
    """
    config = config or Config()
    parent = {document.id: document.id for document in documents}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    for left, right in _shared_source(documents, config) + _shared_text(documents):
        one, other = sorted((root(left), root(right)))
        parent[other] = one
    return {document.id: root(document.id) for document in documents}


def _shared_source(documents: Sequence[Document], config: Config) -> list[tuple[str, str]]:
    """Documents of one publisher or owner, and documents that credit one agency."""
    house = {
        name.casefold(): (entry.owner or outlet).casefold()
        for outlet, entry in config.publishers.items()
        for name in (outlet, *entry.aliases)
    }
    agency = {
        name.casefold(): main.casefold()
        for main, aliases in config.agencies.items()
        for name in (main, *aliases)
    }
    holders: dict[str, list[str]] = defaultdict(list)
    for document in documents:
        publisher = document.publisher.casefold()
        names = {house.get(publisher, publisher)}
        names |= {agency.get(credit.casefold(), credit.casefold()) for credit in document.credits}
        for name in sorted(names):
            holders[name].append(document.id)
    return [(names[0], other) for _, names in sorted(holders.items()) for other in names[1:]]


def _shared_text(documents: Sequence[Document]) -> list[tuple[str, str]]:
    prints = {document.id: _fingerprints(document.text) for document in documents}
    holders: dict[int, list[str]] = defaultdict(list)
    for name, marks in prints.items():
        for mark in marks:
            holders[mark].append(name)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for names in holders.values():
        for pair in combinations(sorted(names), 2):
            shared[pair] += 1
    return sorted(
        pair
        for pair, count in shared.items()
        if count >= _FEWEST and count >= _CONTAINED * min(len(prints[pair[0]]), len(prints[pair[1]]))
    )


def _fingerprints(text: str) -> frozenset[int]:
    """Winnowed hashes of the runs of eight words outside quotation marks."""
    words = [word for word in tokenize(_QUOTED.sub(" ", text)).lower if word[0].isalnum()]
    hashes = [
        zlib.crc32(" ".join(words[i : i + _SHINGLE]).encode()) for i in range(len(words) - _SHINGLE + 1)
    ]
    if len(hashes) <= _WINDOW:
        return frozenset(hashes)
    return frozenset(min(hashes[i : i + _WINDOW]) for i in range(len(hashes) - _WINDOW + 1))
