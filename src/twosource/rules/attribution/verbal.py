"""A verb group in, the saying that it carries out: what is said before it, after it, or on both sides."""

from __future__ import annotations

from typing import NamedTuple

from twosource.model import Span, Style
from twosource.rules.attribution.contents import clause_end, has_finite, new_cue, object_end, past_adjuncts, preceding
from twosource.rules.attribution.groups import Group, group_at
from twosource.rules.attribution.passive import read_passive
from twosource.rules.attribution.phrases import FINITE, clause_starts, np_left, np_right
from twosource.rules.attribution.questions import asks, read_question
from twosource.rules.attribution.subjects import subject_of
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading

Part = tuple[int, int]


class Found(NamedTuple):
    """What is said, by its items, and the rule that found it."""

    rule: str
    part: Part


def read_verb(u: Unit, head: int) -> AttributedReading | None:
    """What the reporting verb at item `head` carries; None where it carries nothing."""
    group = group_at(u, head)
    if group is None:
        return None
    if group.voice == "passive":
        passive = read_passive(u, group)
        if passive is None:
            return None
        return _reading(u, group, "passive", passive.source, passive.parts)
    if group.voice in ("active", "participle") and asks(u, head):
        question = read_question(u, group)
        return _reading(u, group, "question", question[0], (question[1],)) if question else None
    source = subject_of(u, group)
    if source is None and u.speaker is not None and group.voice == "participle":
        source = u.item_at(u.speaker.start), u.item_at(u.speaker.end - 1)
    if source is None or _mere_sign(u, group, source):
        return None
    before, after = _edges(u, group, source)
    left = _before(u, group, source[0], before, after)
    right = _resumed(u, left, after + 1) if left else _after(u, group, source, after + 1)
    found = [f for f in (left, right) if f]
    if not found:
        return None
    return _reading(u, group, found[0].rule, source, tuple(f.part for f in found))


_SIGNS = frozenset("underline underscore highlight show indicate suggest imply signal demonstrate prove reveal".split())


def _mere_sign(u: Unit, g: Group, source: Part) -> bool:
    """Whether a state of affairs, and nobody, "underlines" or "suggests" something: ", underscoring the risk"."""
    if u.lower[source[0]] == "there":
        return True
    return g.voice == "participle" and g.cue.lemma in _SIGNS and u.speaker is None and u.tags[source[0]] not in "PX"


def _reading(u: Unit, g: Group, rule: str, source: Part | None, parts: tuple[Part, ...]) -> AttributedReading:
    contents = tuple(u.slice(*part) for part in parts)
    who = u.slice(*source) if source else None
    if u.speaker is not None and g.voice == "participle" and "Q" in u.tags[: g.first]:
        who = u.speaker
    return AttributedReading(f"attribution.{rule}", who, g.mark(u), contents, style_of(u, contents))


def style_of(u: Unit, contents: tuple[Span, ...]) -> Style:
    """How much of what is said stands in quotation marks."""
    inside = outside = False
    for span in contents:
        at = span.start
        for quote in u.quotes:
            if quote.start < span.end and span.start < quote.end:
                inside = True
                outside = outside or any(c.isalnum() for c in u.text[at : max(at, quote.start)])
                at = max(at, quote.end)
        outside = outside or any(c.isalnum() for c in u.text[at : span.end])
    return "indirect" if not inside else "mixed" if outside else "direct"


def _edges(u: Unit, g: Group, source: Part) -> Part:
    """The last item before and the last item of the words that say who speaks and that they speak."""
    if source[0] > g.last:
        return g.first - 1, source[1]
    after = g.last
    if g.first > 0 and u.tags[source[0] - 1 : source[0]] in (",", "q", "Q", "-"):
        past = past_adjuncts(u, g.last + 1, hearer="x" in g.cue.frames)
        after = past - 1 if u.tags[past : past + 1] == "," else after
    return source[0] - 1, after


def _before(u: Unit, g: Group, source_at: int, before: int, after: int) -> Found | None:
    """What is said before who says it: "..., she said" and "“...,” she said"."""
    t = u.tags
    if (g.first and t[g.first - 1] == "C") or t[source_at] in "Wh" or g.voice != "active" or not {"q", "t"} & g.cue.frames or before < 0 or before >= g.first:
        return None
    if t[before] == "a" and before > 0 and u.lower[before] == "as":
        before -= 1
    if t[before] not in "Qq,-?!." or t[:before].strip(",.-?!") == "":
        return _quote_alone(u, before)
    part = preceding(u, before)
    if part is None:
        return None
    if t[part[0]] in "Qq" or t[part[1]] in "Q":
        return Found("quote-before", part)
    follows = t[after + 1] if after + 1 < len(t) else "."
    if _quotation_next(u, after + 1) or "t" not in g.cue.frames:
        return None
    if follows in "hQ:" or (follows not in ",.-?!YIAKagT;)WC" and clause_starts(u, after + 1)):
        return None
    if not _complete(u, part, after):
        return None
    if t[after + 1 : after + 2] == "," and t[after + 2 : after + 3] in tuple("VBHMd"):
        part = np_left(u, part[1]) or part[0], part[1]
    return Found("clause-before", part)


def _quotation_next(u: Unit, at: int) -> bool:
    """Whether a quotation follows the cue, past its adjuncts: what stands before it is the narrator's then."""
    k = past_adjuncts(u, at)
    if u.tags[k : k + 1] in (",", ":"):
        k += 1
    return u.tags[k : k + 1] == "Q" or (u.tags[k : k + 1] == "q" and u.holds_clause(k))


def _quote_alone(u: Unit, before: int) -> Found | None:
    return Found("quote-before", (before, before)) if u.tags[before] in "Qq" and before == 0 else None


def _complete(u: Unit, part: Part, after: int) -> bool:
    """Whether the words before the source are a clause of their own, or one that the cue breaks."""
    t, (first, last) = u.tags, part
    resumes = t[after + 1 : after + 2] == "," and after + 2 < len(t)
    if t[first] in "IAg" and any(c in FINITE for c in t[first:last].partition("W")[0]):
        return True
    if t[first] in "KWaIgEAT":
        comma = t.find(",", first, last)
        if comma > 0 and has_finite(t, comma, last):
            return True
        return resumes and t[first] in "KWIAT" and has_finite(t, after + 2, len(t))
    if has_finite(t, first, last) or t[last] == "q":
        return True
    return resumes and t[after + 2] in "VBHMd" and np_left(u, last) is not None


def _resumed(u: Unit, left: Found, at: int) -> Found | None:
    """The second half of a quotation or clause that the cue breaks, or the next quotation."""
    t, k = u.tags, at
    openers = "Qqg" if not has_finite(t, *left.part) and left.rule == "clause-before" else "gKIWaAQqYE"
    if at < len(t) and t[at] == "," and at + 1 < len(t) and t[at + 1] not in openers and not (
        t[at + 1] == "C" and (t[at + 2 : at + 3] not in ("B", "H", "M", "E", "V") or new_cue(u, at + 1))
    ):
        end = clause_end(u, at + 1)
        return Found("clause-before", (at + 1, end)) if has_finite(t, at + 1, end) else None
    while k < len(t) and k - at < 30 and t[k] != ";":
        if (t[k] == "Q" and t[k - 1] not in "oDSJaI") or (t[k] == "q" and t[k - 1] in ",-C" and u.holds_clause(k)):
            return Found("quote-before", (k, _quote_run(u, k)))
        k += 1
    return None


def _after(u: Unit, g: Group, source: Part, at: int) -> Found | None:
    """What is said after the cue."""
    t, frames = u.tags, g.cue.frames
    fronted = source[0] > 0 and source[0] <= g.first and t[source[0] - 1] in "KWa"
    fronted = fronted or (g.voice == "participle" and source[0] > g.last)
    if fronted and u.lower[source[0] - 1] == "as" and t[at : at + 1] == ",":
        return Found("clause-after", (at + 1, clause_end(u, at + 1))) if clause_starts(u, at + 1) else None
    clause = _clause_after(u, g, at) if frames & set("tqwxh") else None
    found = clause or _object_after(u, g, at)
    if found is None:
        return None
    rule, start = found
    if rule == "object" and g.cue.stance == "say" and (quote := _announced_quote(u, start)) is not None:
        return Found("quote-after", (quote, _quote_run(u, quote)))
    relative = t[source[0]] == "W" and source[0] > 0 and t[source[0] - 1] == ","
    if t[start] == "Q":
        end = _quote_run(u, start)
    elif rule in {"object", "infinitive"}:
        end = object_end(u, start)
    else:
        end = clause_end(u, start, fronted, relative)
    return Found(rule, (start, end)) if end > start or t[start] in "QqNXPO#" else None


def _clause_after(u: Unit, g: Group, at: int) -> tuple[str, int] | None:
    """A "that"-clause, a wh-clause, a bare clause or a quotation."""
    t, frames = u.tags, g.cue.frames
    near = past_adjuncts(u, at, keep=g.cue.prepositions)
    far = past_adjuncts(u, at, hearer=True, keep=g.cue.prepositions) if frames & set("xo") or not frames & set("nac") else near
    for k in dict.fromkeys((near, far)):
        if k >= len(t):
            continue
        if t[k] in ",:-" and k + 1 < len(t) and (t[k] == ":" or t[k + 1] in "Qq"):
            k += 1
        if t[k] == "h" and {"t", "x", "h"} & frames and not _demonstrative(u, k):
            return "clause-after", k
        if t[k] == "Q" or (t[k] == "q" and (t[k - 1] in ",:" or u.holds_clause(k))):
            return "quote-after", k
        if t[k - 1] == ":" and k > g.last:
            return "clause-after", k
        if t[k] == "W" and frames & set("wt"):
            return "clause-after", k
        if "x" in frames and k == far and t[k] == "T" and g.cue.stance == "say":
            return "infinitive", k
    if "t" in frames and not frames & set("nac") and (distant := _distant_that(u, near)) is not None:
        return "clause-after", distant
    if g.cue.lemma == "say" and _says_something(u, near):
        return "clause-after", near
    bare = far if "x" in frames else (near if frames & set("nac") or clause_starts(u, near) else far)
    if {"t", "x"} & frames and bare < len(t) and t[bare] not in ",.;:-?!()AIYCTa" and clause_starts(u, bare):
        return "clause-after", bare
    return None


def _says_something(u: Unit, at: int) -> bool:
    """Whether enough follows "said" to be a clause, though no verb in it is known."""
    if u.tags[at : at + 1] == "I" and u.tags[at + 1 : at + 2] == "#":
        return True
    return len(u) - at > 4 and u.tags[at] in "DSPpNXJ#OQ"


def _announced_quote(u: Unit, at: int) -> int | None:
    """The quotation after a colon or comma that closes the sentence: "gave them a message: “...”"."""
    t = u.tags
    k = t.find("Q", at)
    if k > at + 1 and t[k - 1] in ":," and not any(c in FINITE for c in t[at:k]):
        return k
    return None


def _distant_that(u: Unit, at: int) -> int | None:
    """A "that" past a longer account of time and place, with no verb between."""
    t = u.tags
    for k in range(at, min(len(t), at + 22)):
        if t[k] == "h" and t[k - 1] in ",NXY)":
            return None if k == at or t[k - 1] != "," else k
        if t[k] in "VBHMdPQq;:.":
            return None
    return None


def _demonstrative(u: Unit, k: int) -> bool:
    return k + 1 < len(u) and u.tags[k + 1] in ".,BMd"


def _object_after(u: Unit, g: Group, at: int) -> tuple[str, int] | None:
    """An infinitive, a prepositional object or a noun phrase that stands for what is said."""
    t, frames = u.tags, g.cue.frames
    while at < len(t) and t[at] in "AY":
        at += 1
    if at >= len(t):
        return None
    later = past_adjuncts(u, at, keep=g.cue.prepositions)
    if "i" in frames and t[later : later + 1] == "T":
        return "infinitive", later
    if "o" in frames and t[at] in "OPXNDSJ#":
        person = np_right(u, at)
        if person is not None and person + 1 < len(t) and t[person + 1] == "T":
            return "infinitive", at
    if u.lower[at] in g.cue.prepositions and at + 1 < len(t) and t[at + 1] not in ".,":
        return "object", at + 1
    if frames == {"a"} and "a" not in t[at : at + 14].partition(",")[0]:
        return None
    if frames & set("nac") and t[at] in "DSXNJOPp#qzgGQE" and ("c" not in frames or _names(u, at)):
        return "object", at
    return None


def _names(u: Unit, at: int) -> bool:
    """Whether two noun phrases, or one and an attribute, follow each other: "called it a farce"."""
    t, end = u.tags, np_right(u, at, links=True)
    if end is None:
        return False
    if "q" in t[at : min(len(t), end + 3)]:
        return True
    return t[end] in "JqQ" or (end + 1 < len(t) and t[end + 1] in "DJXNqQ#AST") or t[at] in "qQ"


def _quote_run(u: Unit, at: int) -> int:
    """The last of the quotations that follow each other at item `at`."""
    while at + 1 < len(u) and u.tags[at + 1] == "Q":
        at += 1
    return at
