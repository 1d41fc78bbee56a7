"""A passive reporting verb in, its saying out: who is "accused of" or "believed to" belongs to what is said."""

from __future__ import annotations

from typing import NamedTuple

from twosource.rules.attribution.contents import clause_end
from twosource.rules.attribution.groups import Group
from twosource.rules.attribution.phrases import np_right
from twosource.rules.attribution.subjects import source_left
from twosource.rules.attribution.unit import Unit

Part = tuple[int, int]


class Passive(NamedTuple):
    """By items: who speaks, if anybody is named, and the parts of what is said."""

    source: Part | None
    parts: tuple[Part, ...]


def read_passive(u: Unit, g: Group) -> Passive | None:
    """What a passive says of its subject: "is believed to", "was accused of", "was quoted as saying"."""
    t, at = u.tags, g.last + 1
    subject = source_left(u, g.first - 1)
    if at >= len(t) or subject is None:
        return None
    if g.cue.lemma == "quote" and u.lower[at : at + 2] == ["as", "saying"] and at + 2 < len(t):
        return Passive(subject, ((at + 2, clause_end(u, at + 2)),))
    agent = None
    if u.lower[at] == "by":
        end = np_right(u, at + 1)
        if end is None:
            return None
        agent, at = (at + 1, end), end + 1
        if at >= len(t):
            return None
    if t[at] == "h" and (u.lower[subject[0]] == "it" or "x" in g.cue.frames):
        return Passive(agent, ((at, clause_end(u, at)),))
    raising = t[at] == "T" and g.cue.frames & set("tio")
    if raising or u.lower[at] in g.cue.prepositions or (u.lower[at] == "as" and "a" in g.cue.frames):
        start = at if raising else at + 1
        if start < len(t):
            return Passive(agent, (subject, (start, clause_end(u, start))))
    return None
