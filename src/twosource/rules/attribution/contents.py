"""A place after or before a cue in, the words that are said out."""

from __future__ import annotations

from twosource.language import cues
from twosource.rules.attribution.phrases import clause_starts
from twosource.rules.attribution.unit import Unit

_FINITE = frozenset("VBHMd")
_REACH = 16


def complement(u: Unit, at: int) -> int | None:
    """The first item of a "that"-clause or a quotation after item `at`, past time, place and hearer."""
    t = u.tags
    stop = min(len(t), at + _REACH)
    for k in range(at, stop):
        if t[k] == "h" and (k == at or t[k - 1] not in "IoTVBvEga"):
            return k
        if t[k] in "Qq":
            return k
        if t[k] in ":":
            return k + 1 if k + 1 < len(t) else None
        if t[k] in _FINITE or t[k] in ";.!?" or (t[k] == "," and k + 1 < len(t) and t[k + 1] not in "QIgYAT"):
            return None
    return None


def clause_end(u: Unit, start: int) -> int:
    """The last item of what is said, from item `start` on: the sentence's rest but for the narrator's tail."""
    t, k, stop = u.tags, start, len(u)
    while k < stop:
        tag = t[k]
        if tag in ",-" and k > start and _tail(u, k):
            break
        if tag in "C" and k > start and _new_cue(u, k):
            break
        if tag == ";" and k > start:
            break
        if u.lower[k] == "according" and k + 1 < stop and t[k + 1] == "T":
            break
        k += 1
    k -= 1
    while k > start and t[k] in ",.;:!?-(C":
        k -= 1
    return k


def _tail(u: Unit, comma: int) -> bool:
    """Whether the narrator takes over at this comma: ", saying", ", but she", ", according to", ", he said"."""
    t, low, k = u.tags, u.lower, comma + 1
    while k < len(t) and t[k] == "A":
        k += 1
    if k >= len(t):
        return True
    if low[k] == "according":
        return True
    if t[k] == "g" and low[k] in cues.verbs():
        return True
    if low[k] in {"which", "but"} and t[comma] == ",":
        return True
    if t[k] == "C":
        return _new_cue(u, k)
    return False


def _new_cue(u: Unit, coordinator: int) -> bool:
    """Whether a new reporting verb of the narrator's follows a coordinator: "and added that"."""
    t, low, k = u.tags, u.lower, coordinator + 1
    while k < len(t) and t[k] in "A":
        k += 1
    if k < len(t) and t[k] in "HMB":
        k += 1
    if k < len(t) and t[k] in "VE" and (entry := cues.verbs().get(low[k])) and {"t", "q"} & entry[0].frames:
        return k + 1 < len(t) and t[k + 1] in "hQqPDXSNTIJ,"
    return False


def preceding(u: Unit, end: int) -> tuple[int, int] | None:
    """The clause or quotation that ends with item `end`, right before who says it: first and last item."""
    t = u.tags
    while end >= 0 and t[end] in ",-":
        end -= 1
    if end < 0:
        return None
    if t[end] in "Qq" and (end == 0 or t[end - 1] in ".:" or t[end] == "Q"):
        start = end
        while start > 0 and t[start - 1] in "NXVBHMdvPDSJAEgTIoz#GCqOW,":
            start -= 1
        inner = _skip_openers(u, start)
        if inner >= end or t[end] == "Q" and not clause_starts(u, inner):
            return end, end
        return inner, end
    start = _skip_openers(u, 0)
    return (start, end) if start <= end else None


def _skip_openers(u: Unit, start: int) -> int:
    """Past "But" and "And", which are the narrator's."""
    t = u.tags
    while start < len(t) and t[start] in "C,-.:":
        start += 1
    return start


__all__ = ["clause_end", "clause_starts", "complement", "preceding"]
