"""A participle of asking in ("Asked whether ...", "when pressed on ..."), the question out; who asks is rarely said."""

from __future__ import annotations

from twosource.rules.attribution.adjuncts import past_adjuncts
from twosource.rules.attribution.contents import clause_end, object_end
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.groups import Group
from twosource.rules.attribution.phrases import clause_starts, np_right
from twosource.rules.attribution.unit import Unit

_ASKING = frozenset(["asked", "questioned", "pressed", "quizzed"])


def asks(u: Unit, head: int) -> bool:
    """Whether item `head` is a participle that puts a question to the sentence's subject."""
    if u.lower[head] not in _ASKING:
        return False
    k = head - 1
    while k >= 0 and (u.tags[k] == "A" or u.lower[k] in {"repeatedly", "once", "first"}):
        k -= 1
    return (
        k < 0
        or u.lower[k] in {"when", "if"}
        or (u.tags[k] in ",Q" and u.tags[head + 1 : head + 2] in tuple("IWKT"))
    )


def read_question(u: Unit, g: Group) -> tuple[Part | None, Part] | None:
    """Who asks, if "by" says so, and the question."""
    t, at = u.tags, g.last + 1
    agent = None
    if u.lower[at : at + 1] == ["by"] and (end := np_right(u, at + 1)) is not None:
        agent, at = (at + 1, end), end + 1
    at = past_adjuncts(u, at, keep=frozenset(["about", "on", "for"]))
    if at + 1 >= len(t):
        return None
    fronted = g.first < 3
    if u.lower[at] in {"about", "on"}:
        return agent, (at + 1, object_end(u, at + 1))
    if u.lower[at] in {"if", "whether"} or t[at] == "W":
        return agent, (at, clause_end(u, at, fronted))
    if t[at] == "T" and not clause_starts(u, at + 1, at + 3):
        return agent, (at, object_end(u, at))
    return None
