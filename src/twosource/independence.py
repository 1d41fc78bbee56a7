"""Documents in, which of them are one source out: by agency credit and by shared text."""

from __future__ import annotations

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from twosource.config import Config
from twosource.language.tokens import words_of
from twosource.model import Document
from twosource.pattern import pattern

# Reprints share long runs of words; quotations aside, two reporters do not. Containment of winnowed
# shingles (Schleimer, Wilkerson and Aiken 2003) finds a half-copied rewrite that a Jaccard measure misses.
_SHINGLE = 8
_WINDOW = 4
_CONTAINED = 0.35
_FEWEST = 8  # a power of two, as `_sharing` counts
_QUOTED = pattern(r"“[^”\n]*”|\"[^\"\n]*\"")
_QUOTED_AS_TYPED = pattern(r"“[^”\n]*”|\"[^\"\n]*\"|``.*?''", re.DOTALL)


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
    """Pairs of documents of one text; two that others join already need none of their own.

    A set of documents is an integer with a bit for each, so that a document is held against all before it at once.
    """
    prints = [_fingerprints(document.text) for document in documents]
    holders: dict[int, int] = defaultdict(int)
    joined: list[int] = []
    pairs = []
    for place, marks in enumerate(prints):
        near, own = _sharing(holders[mark] for mark in marks), 1 << place
        while near:
            other = near.bit_length() - 1
            if _one_text(marks, prints[other]):
                pairs.append((documents[other].id, documents[place].id))
                own |= joined[other]
                near &= ~joined[other]
            else:
                near ^= 1 << other
        joined = [own if own >> i & 1 else group for i, group in enumerate((*joined, own))]
        for mark in marks:
            holders[mark] |= 1 << place
    return pairs


def _sharing(holders: Iterable[int]) -> int:
    """The documents that stand in at least `_FEWEST` of many sets: counted in binary, all of them at once."""
    digits = [0] * (_FEWEST.bit_length() - 1)
    reached = 0
    for carry in holders:
        for place, digit in enumerate(digits):
            digits[place], carry = digit ^ carry, digit & carry
        reached |= carry
    return reached


def _one_text(one: frozenset[int], other: frozenset[int]) -> bool:
    count = len(one & other)
    return count >= _FEWEST and count >= _CONTAINED * min(len(one), len(other))


def _fingerprints(text: str) -> frozenset[int]:
    """Winnowed hashes of the runs of eight words outside quotation marks."""
    told = (_QUOTED_AS_TYPED if "``" in text else _QUOTED).sub(" ", text)
    words = [word.lower() for word in words_of(told) if word[0].isalnum()]
    hashes = [
        zlib.crc32(" ".join(words[i : i + _SHINGLE]).encode()) for i in range(len(words) - _SHINGLE + 1)
    ]
    if len(hashes) <= _WINDOW:
        return frozenset(hashes)
    return frozenset(min(hashes[i : i + _WINDOW]) for i in range(len(hashes) - _WINDOW + 1))
