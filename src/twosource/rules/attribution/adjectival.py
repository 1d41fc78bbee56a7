"""An adjective of belief, feeling or will in ("is confident that"), who holds it and what is held out."""

from __future__ import annotations

from twosource.language import cues
from twosource.model import Cue
from twosource.rules.attribution.asides import source_left
from twosource.rules.attribution.contents import clause_end, object_end
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.style import style_of
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading

_LINKS = frozenset(
    "remain remains remained feel feels felt seem seems seemed appear appears appeared sound sounds sounded "
    "grow grew become became becomes stay stayed look looks looked".split()
)


def read_adjective(u: Unit, at: int) -> AttributedReading | None:
    """What the adjective at item `at` carries after a form of "be"; None where it carries nothing."""
    cue = cues.adjectives().get(u.lower[at])
    if cue is None or u.tags[at] in "XN":
        return None
    first, negated = _verb_before(u, at)
    source = source_left(u, first - 1) if first > 0 else None
    if source is None or u.lower[source[0]] in {"it", "there", "this", "that", "what"}:
        return None
    part = _held(u, at, cue)
    if part is None:
        return None
    span = u.slice(first, at)
    contents = (u.slice(*part),)
    said = Cue(span, u.text[span.start : span.end], cue.stance, negated)
    return AttributedReading("attribution.adjective", u.slice(*source), said, contents, style_of(u, contents))


def _verb_before(u: Unit, at: int) -> tuple[int, bool]:
    """The first item of the linking verb before an adjective, 0 where there is none, and whether it is negated."""
    t, k, negated, linked = u.tags, at, False, False
    while k > 0 and (t[k - 1] in "ABHMn" or u.lower[k - 1] in _LINKS):
        linked = linked or t[k - 1] == "B" or u.lower[k - 1] in _LINKS
        negated = negated or t[k - 1] == "n" or u.lower[k - 1].endswith(("n't", "n’t"))
        k -= 1
    while k < at and t[k] == "A":
        k += 1
    return (k, negated) if linked else (0, negated)


def _held(u: Unit, at: int, cue: cues.Reporting) -> Part | None:
    t, start = u.tags, at + 1
    if start + 1 >= len(t):
        return None
    if t[start] == "h" and "t" in cue.frames:
        return start, clause_end(u, start)
    if t[start] == "T" and "i" in cue.frames:
        return start, object_end(u, start, whole=True)
    if u.lower[start] in cue.prepositions and t[start + 1] not in ".,":
        return start + 1, object_end(u, start + 1)
    if "t" in cue.frames and t[start] in "PpD" and t[start + 1] in "VBHMdNXJA":
        return start, clause_end(u, start)
    return None
