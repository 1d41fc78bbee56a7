"""A verb group in, the saying that it carries out: what is said before it, after it, or on both sides."""

from __future__ import annotations

from twosource.language import cues
from twosource.rules.attribution.adjuncts import past_adjuncts
from twosource.rules.attribution.after import said_after
from twosource.rules.attribution.before import resumed, said_before
from twosource.rules.attribution.contents import has_finite
from twosource.rules.attribution.found import Found, Part
from twosource.rules.attribution.groups import Group, group_at
from twosource.rules.attribution.passive import read_passive
from twosource.rules.attribution.phrases import TIMES
from twosource.rules.attribution.questions import asks, read_question
from twosource.rules.attribution.style import style_of
from twosource.rules.attribution.subjects import subject_of
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading


def read_verb(u: Unit, head: int) -> AttributedReading | None:
    """What the reporting verb at item `head` carries; None where it carries nothing."""
    if asks(u, head):
        return _question(u, head)
    group = group_at(u, head)
    if group is None:
        return None
    if group.voice == "passive":
        passive = read_passive(u, group)
        if passive is None:
            return None
        return _reading(u, group, "passive", passive.source, passive.parts)
    source = subject_of(u, group)
    if source is None and u.speaker is not None and group.voice == "participle":
        source = u.item_at(u.speaker.start), u.item_at(u.speaker.end - 1)
    if source is None or _mere_sign(u, group, source) or _time(u, source):
        return None
    before, after = _edges(u, group, source)
    left = said_before(u, group, source[0], before, after)
    right = resumed(u, left, after + 1) if left else None
    if left is None or (right is None and not _stands_alone(u, left)):
        left, right = None, said_after(u, group, source, after + 1)
    found = [f for f in (left, right) if f]
    if not found:
        return None
    return _reading(u, group, found[0].rule, source, tuple(f.part for f in found))


def _stands_alone(u: Unit, left: Found) -> bool:
    """Whether what was found before the cue can be all that is said: no mere "Meanwhile,"."""
    return left.rule != "clause-before" or u.headline or has_finite(u.tags, *left.part)


def _question(u: Unit, head: int) -> AttributedReading | None:
    cue, _ = cues.verbs()[u.lower[head]]
    group = Group(cue, head, head, head, "participle", negated=False)
    question = read_question(u, group)
    return _reading(u, group, "question", question[0], (question[1],)) if question else None


def _time(u: Unit, source: Part) -> bool:
    """Whether what was taken for a speaker is a time: "Last week"."""
    first, last = source
    if last - first > 2 or u.tags[last] == "X":
        return False
    return u.tags[last] == "Y" or u.lower[last] in TIMES


_SIGNS = frozenset(
    "underline underscore highlight show indicate suggest imply signal demonstrate prove reveal".split()
)


def _mere_sign(u: Unit, g: Group, source: Part) -> bool:
    """Whether a state of affairs, and nobody, "underlines" or "suggests" something: ", underscoring the risk"."""
    if u.lower[source[0]] == "there":
        return True
    return (
        g.voice == "participle"
        and g.cue.lemma in _SIGNS
        and u.speaker is None
        and u.tags[source[0]] not in "PX"
    )


def _reading(u: Unit, g: Group, rule: str, source: Part | None, parts: tuple[Part, ...]) -> AttributedReading:
    contents = tuple(u.slice(*part) for part in parts)
    who = u.slice(*source) if source else None
    if u.speaker is not None and g.voice == "participle" and "Q" in u.tags[: g.first]:
        who = u.speaker
    return AttributedReading(f"attribution.{rule}", who, g.mark(u), contents, style_of(u, contents))


def _edges(u: Unit, g: Group, source: Part) -> Part:
    """The last item before and the last item of the words that say who speaks and that they speak."""
    if source[0] > g.last:
        return g.first - 1, source[1] if g.voice == "active" else g.last
    after = g.last
    if g.first > 0 and u.tags[source[0] - 1 : source[0]] in (",", "q", "Q", "-"):
        past = past_adjuncts(u, g.last + 1, hearer="x" in g.cue.frames)
        after = past - 1 if u.tags[past : past + 1] == "," else after
    return source[0] - 1, after
