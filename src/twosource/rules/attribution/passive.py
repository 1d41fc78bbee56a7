"""A passive reporting verb in, its saying out: who is "accused of" or "believed to" belongs to what is said."""

from __future__ import annotations

from twosource.row import NamedTuple
from twosource.rules.attribution.asides import source_left
from twosource.rules.attribution.contents import clause_end, object_end
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.groups import Group
from twosource.rules.attribution.phrases import np_right
from twosource.rules.attribution.unit import Unit


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
    if "c" in g.cue.frames and t[at] in "DqQXJ":
        return Passive(agent, (subject, (at, object_end(u, at))))
    raising = t[at] == "T" and g.cue.frames & set("tio")
    if (
        raising
        or u.lower[at] in g.cue.prepositions
        or _charged(u, g, at)
        or (u.lower[at] == "as" and "a" in g.cue.frames)
    ):
        start = at if raising else at + 1
        if start < len(t):
            part, named = _without_agent(u, (start, object_end(u, start)))
            return Passive(agent or named, (subject, part))
    return None


_CHARGES = frozenset(["accuse", "criticise", "praise"])


def _charged(u: Unit, g: Group, at: int) -> bool:
    """Whether a charge or praise follows: "accused of", "praised for"."""
    return g.cue.stance in _CHARGES and u.lower[at] in {"of", "for"}


def _without_agent(u: Unit, part: Part) -> tuple[Part, Part | None]:
    """What is said less "by" and who says it, where that closes it: "accused of fraud by two passengers"."""
    first, last = part
    for k in range(last - 1, first, -1):
        if u.lower[k] == "by" and np_right(u, k + 1) == last and u.tags[k + 1] in "DXSN#":
            return (first, k - 1), (k + 1, last)
    return part, None
