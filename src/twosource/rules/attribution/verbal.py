"""A verb group in, the saying that it carries out: what is said before it, after it, or on both sides."""

from __future__ import annotations

from typing import NamedTuple

from twosource.model import Span, Style
from twosource.rules.attribution.contents import clause_end, complement, preceding
from twosource.rules.attribution.groups import Group, group_at
from twosource.rules.attribution.passive import read_passive
from twosource.rules.attribution.phrases import clause_starts, main_subject, np_right, source_left
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading


class Said(NamedTuple):
    """A saying by its items: the rule that read it, who speaks, and the parts of what is said."""

    rule: str
    source: tuple[int, int] | None
    parts: tuple[tuple[int, int], ...]


def read_verb(u: Unit, head: int) -> AttributedReading | None:
    """What the reporting verb at item `head` carries; None where it carries nothing."""
    group = group_at(u, head)
    if group is None:
        return None
    said = _passive(u, group) if group.voice == "passive" else _active(u, group)
    if said is None or not said.parts:
        return None
    contents = tuple(u.slice(*part) for part in said.parts)
    source = u.slice(*said.source) if said.source else None
    return AttributedReading(said.rule, source, group.mark(u), contents, style_of(u, contents))


def style_of(u: Unit, contents: tuple[Span, ...]) -> Style:
    """How much of what is said stands in quotation marks."""
    inside = outside = 0
    for span in contents:
        held = [Span(max(q.start, span.start), min(q.end, span.end)) for q in u.quotes if q.start < span.end and span.start < q.end]
        quoted = sum(s.end - s.start for s in held)
        inside += quoted
        rest, at = [], span.start
        for s in held:
            rest.append(u.text[at : s.start])
            at = s.end
        rest.append(u.text[at : span.end])
        outside += sum(c.isalnum() for piece in rest for c in piece)
    return "indirect" if not inside else "mixed" if outside else "direct"


def _active(u: Unit, g: Group) -> Said | None:
    t = u.tags
    source, before = _subject(u, g)
    after_end = g.last
    if source is not None and source[0] > g.last:
        after_end = source[1]
    if source is None:
        return None
    left = _left(u, g, source, before, after_end)
    right = _right(u, g, after_end, bool(left))
    if left and right and not _interrupts(u, after_end):
        right = None if not t[right[1][0]] in "Q" else right
    parts = tuple(part[1] for part in (left, right) if part)
    if not parts:
        return None
    rule = (left or right or ("", (0, 0)))[0]
    return Said(rule, source, parts)


def _passive(u: Unit, g: Group) -> Said | None:
    found = read_passive(u, g)
    return None if found is None else Said("attribution.passive", found.source, found.parts)


def _subject(u: Unit, g: Group) -> tuple[tuple[int, int] | None, int]:
    """Who speaks, and the last item before source and verb."""
    t = u.tags
    before = g.first - 1
    if g.voice in ("participle", "infinitive"):
        return main_subject(u, g.first), before
    if before < 0 or t[before] in "Qq,.-:":
        inverted = _inverted(u, g)
        if inverted is not None:
            return inverted, before
    if before >= 0 and t[before] == "C":
        return main_subject(u, g.first), before
    source = source_left(u, before)
    if source is None:
        return (main_subject(u, g.first) if before >= 0 and t[before] in ",-" else None), before
    return source, source[0] - 1


def _inverted(u: Unit, g: Group) -> tuple[int, int] | None:
    """The subject after its verb: "said Ann Lee, a doctor"."""
    t, at = u.tags, g.last + 1
    if g.first != g.head or at >= len(t) or t[at] not in "DSXNJPp#" or "q" not in g.cue.frames:
        return None
    if g.first == 0 or not _speech_before(u, g.first - 1):
        return None
    end = np_right(u, at)
    if end is None or t[at] == "P" and t[end] != "P":
        return None
    if end + 2 < len(t) and t[end + 1] == "," and t[end + 2] in "DNXSW#wJ":
        stop = _apposition_end(u, end + 2)
        if stop is not None:
            end = stop
    return at, end


def _speech_before(u: Unit, k: int) -> bool:
    return u.tags[k] in "Qq" or (u.tags[k] in ",-.?!" and k > 0)


def _apposition_end(u: Unit, start: int) -> int | None:
    t, k = u.tags, start
    while k < len(t) and t[k] not in "Q;:":
        if t[k] == "," and k + 1 < len(t) and t[k + 1] in "gQKAIC":
            return k - 1
        if t[k] in ".!?" and k == len(t) - 1:
            return k - 1
        k += 1
    return k - 1 if k > start else None


def _left(
    u: Unit, g: Group, source: tuple[int, int], before: int, after_end: int
) -> tuple[str, tuple[int, int]] | None:
    """What is said before who says it: "..., she said" and "“...,” she said"."""
    t = u.tags
    if g.voice in ("participle", "infinitive") or not {"q", "t"} & g.cue.frames:
        return None
    if before < 0 or t[before] not in "Qq,-?!.":
        return None
    if source[0] < before and source[0] < g.first and source[1] < before:
        return None
    part = preceding(u, before)
    if part is None:
        return None
    if part[0] == part[1] and t[part[0]] in "Qq":
        return "attribution.quote-before", part
    nxt = t[after_end + 1] if after_end + 1 < len(t) else "."
    if t[before] == "Q":
        return "attribution.quote-before", part
    if not clause_starts(u, part[0]) or t[part[0]] in "KIgaWEA":
        return None
    if nxt == "h" or (clause_starts(u, after_end + 1) and nxt not in "YIKA"):
        return None
    return "attribution.clause-before", part


def _interrupts(u: Unit, end: int) -> bool:
    return end + 1 < len(u) and u.tags[end + 1] in ",-"


def _right(u: Unit, g: Group, end: int, has_left: bool) -> tuple[str, tuple[int, int]] | None:
    """What is said after the cue."""
    t, at = u.tags, end + 1
    while at < len(t) and t[at] in "AY":
        at += 1
    if at >= len(t):
        return None
    frames = g.cue.frames
    if has_left:
        return _resumed(u, at)
    if {"t", "q"} & frames:
        found = complement(u, at)
        if found is not None and (t[found] != "q" or found == at):
            rule = "attribution.quote-after" if t[found] in "Qq" else "attribution.clause-after"
            return rule, (found, clause_end(u, found) if t[found] != "Q" else _quote_run(u, found))
    if "x" in frames and t[at] in "OXNDSPJ":
        hearer = np_right(u, at)
        if hearer is not None and clause_starts(u, hearer + 1) and t[hearer + 1] not in "AIgKE":
            return "attribution.clause-after", (hearer + 1, clause_end(u, hearer + 1))
    if ("w" in frames or "t" in frames) and t[at] == "W":
        return "attribution.clause-after", (at, clause_end(u, at))
    if "i" in frames and t[at] == "T":
        return "attribution.infinitive", (at, clause_end(u, at))
    if "o" in frames and t[at] in "OXNDSPJ":
        person = np_right(u, at)
        if person is not None and person + 1 < len(t) and t[person + 1] == "T":
            return "attribution.infinitive", (at, clause_end(u, at))
    if u.lower[at] in g.cue.prepositions and at + 1 < len(t):
        return "attribution.object", (at + 1, clause_end(u, at + 1))
    if "t" in frames and clause_starts(u, at) and t[at] not in "IgKEAW":
        return "attribution.clause-after", (at, clause_end(u, at))
    if frames & set("nac") and t[at] in "DSXNJOPp#qzg":
        return "attribution.object", (at, clause_end(u, at))
    return None


def _resumed(u: Unit, at: int) -> tuple[str, tuple[int, int]] | None:
    """The second half of a quotation or clause that the cue breaks."""
    t = u.tags
    if t[at] == ",":
        at += 1
        if at < len(t) and t[at] not in "gKIACW":
            return "attribution.clause-before", (at, clause_end(u, at))
        return None
    if t[at] in "Q":
        return "attribution.quote-before", (at, at)
    k = at
    while k < len(t) and k - at < 25:
        if t[k] == "Q":
            return "attribution.quote-before", (k, k)
        if t[k] in ";":
            return None
        k += 1
    return None


def _quote_run(u: Unit, at: int) -> int:
    """The last of the quotations that follow each other at item `at`."""
    while at + 1 < len(u) and u.tags[at + 1] == "Q":
        at += 1
    return at
