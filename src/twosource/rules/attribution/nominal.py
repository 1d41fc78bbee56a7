"""A reporting noun in ("his claim that", "warnings from doctors that"), who makes it and what is said out."""

from __future__ import annotations

from twosource.language import cues
from twosource.model import Cue
from twosource.rules.attribution.contents import clause_end
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.phrases import np_left, np_right
from twosource.rules.attribution.style import style_of
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading

# What is abroad without anybody's name: "amid fears that ...".
_ANONYMOUS = frozenset(
    "fear fears concern concerns report reports rumour rumours rumor rumors claim claims allegation allegations "
    "speculation suspicion suspicions hope hopes worry worries accusation accusations suggestion suggestions "
    "warning warnings".split()
)


def read_noun(u: Unit, at: int) -> AttributedReading | None:
    """What the reporting noun at item `at` carries; None where it is a noun like any other."""
    t, cue = u.tags, cues.nouns().get(u.lower[at])
    if cue is None or t[at] not in "NX" or at + 2 >= len(t):
        return None
    source, after = _owner(u, at), at + 1
    if source is None and u.lower[after] in {"from", "by"} and (end := np_right(u, after + 1)) is not None:
        source, after = (after + 1, end), end + 1
    if after + 1 >= len(t):
        return None
    if (t[after] == "h" and "t" in cue.frames and t[after + 1] not in ".,VBHMd") or (
        source is not None and t[after] == "T" and "i" in cue.frames and t[after + 1] in "vzN"
    ):
        part = after, _that_end(u, after)
    elif source is not None and u.lower[after] in cue.prepositions and after == at + 1:
        end = np_right(u, after + 1)
        if end is None:
            return None
        part = after + 1, end
    else:
        return None
    if source is None and u.lower[at] not in _ANONYMOUS:
        return None
    span = u.slice(at, at)
    contents = (u.slice(*part),)
    who = u.slice(*source) if source else None
    said = Cue(span, u.text[span.start : span.end], cue.stance)
    return AttributedReading("attribution.noun", who, said, contents, style_of(u, contents))


def _owner(u: Unit, at: int) -> Part | None:
    """Whose saying it is: "his", "the minister's"."""
    t, k = u.tags, at - 1
    while k >= 0 and t[k] in "JN#XE" and at - k < 4 and t[k] != "G":
        k -= 1
    if k < 0:
        return None
    if t[k] == "S":
        return k, k
    if t[k] == "G":
        first = np_left(u, k - 1)
        return None if first is None else (first, k - 1)
    return None


def _that_end(u: Unit, start: int) -> int:
    """The last item of a clause that a noun governs: it ends before the main clause's own verb."""
    t, stop = u.tags, clause_end(u, start) + 1
    allowed = 1 if t[start] == "h" else 0
    k = start + 1
    while k < stop:
        if t[k] in "Whwp" or (t[k] == "P" and t[k - 1] not in "h"):
            allowed += t[k] != "P" or t[k - 1] not in "TIv"
        elif t[k] == "," and t[start] == "T":
            break
        elif t[k] in "VBHM" and t[k - 1] not in "VBHMdnAT":
            allowed -= 1
            if allowed < 0:
                break
        k += 1
    k -= 1
    while k > start and t[k] in ",.;:!?-(C":
        k -= 1
    return k
