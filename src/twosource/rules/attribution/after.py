"""A verb of speech in, what is said after it out: a clause, a quotation, an infinitive or an object."""

from __future__ import annotations

from twosource.rules.attribution.adjuncts import past_adjuncts
from twosource.rules.attribution.contents import clause_end, object_end
from twosource.rules.attribution.found import Found, Part, quote_run
from twosource.rules.attribution.groups import Group
from twosource.rules.attribution.phrases import FINITE, clause_starts, np_right
from twosource.rules.attribution.unit import Unit


def said_after(u: Unit, g: Group, source: Part, at: int) -> Found | None:
    """What is said after the cue."""
    t, frames = u.tags, g.cue.frames
    fronted = source[0] > 0 and source[0] <= g.first and t[source[0] - 1] in "KWa"
    fronted = fronted or (g.voice == "participle" and source[0] > g.last) or _in_opening(u, g)
    if fronted and u.lower[source[0] - 1] == "as" and t[(k := past_adjuncts(u, at)) : k + 1] == ",":
        return Found("clause-after", (k + 1, clause_end(u, k + 1))) if clause_starts(u, k + 1) else None
    if (
        t[at : at + 1] == ","
        and frames & {"q", "t"}
        and t[source[0] - 1 : source[0]] == ","
        and t[at + 1 : at + 2] in tuple("DSPpNXJ#")
        and clause_starts(u, at + 1)
    ):
        return Found("clause-after", (at + 1, clause_end(u, at + 1)))  # "In May, records show, he left."
    clause = _clause_after(u, g, at) if frames & set("tqwxh") else None
    found = clause or _object_after(u, g, at)
    if found is None:
        return None
    rule, start = found
    if rule == "object" and g.cue.stance == "say" and (quote := _announced_quote(u, start)) is not None:
        return Found("quote-after", (quote, quote_run(u, quote)))
    relative = t[source[0]] == "W" and source[0] > 0 and t[source[0] - 1] == ","
    if t[start] == "Q":
        end = quote_run(u, start)
    elif rule in {"object", "infinitive"}:
        end = object_end(u, start, whole=rule == "infinitive" or g.cue.frames >= {"c"})
    else:
        end = clause_end(u, start, fronted, relative)
    return Found(rule, (start, end)) if end > start or t[start] in "QqNXPO#" else None


def _in_opening(u: Unit, g: Group) -> bool:
    """Whether a participle stands in a phrase that opens the sentence: "In a statement announcing it, ..."."""
    before = u.tags[: g.first].lstrip("CA")
    return g.voice == "participle" and before[:1] in tuple("IgKEa") and not set(before) & (FINITE | {","})


def _clause_after(u: Unit, g: Group, at: int) -> tuple[str, int] | None:
    """A "that"-clause, a wh-clause, a bare clause or a quotation."""
    t, frames = u.tags, g.cue.frames
    near = past_adjuncts(u, at, keep=g.cue.prepositions)
    far = (
        past_adjuncts(u, at, hearer=True, keep=g.cue.prepositions)
        if frames & set("xo") or not frames & set("nac")
        else near
    )
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
    if near < len(t) and u.lower[near] in _NOTHINGS and not any(c in FINITE for c in t[near:]):
        return None
    if g.cue.lemma == "say" and _says_something(u, near):
        return "clause-after", near
    bare = far if "x" in frames else (near if frames & set("nac") or clause_starts(u, near) else far)
    if {"t", "x"} & frames and bare < len(t) and t[bare] not in ",.;:-?!()AIYCTa" and clause_starts(u, bare):
        return "clause-after", bare
    return None


# What is "said" without being told.
_NOTHINGS = frozenset("nothing little much anything something so goodbye hello yes no more enough".split())


def _says_something(u: Unit, at: int) -> bool:
    """Whether enough follows "said" to be a clause, though no verb in it is known."""
    if u.tags[at : at + 1] == "I" and (u.tags[at + 1 : at + 2] == "#" or u.tags[at + 1 : at + 3] == "J#"):
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
    return k + 1 < len(u) and u.tags[k + 1] in ".BMd"


def _object_after(u: Unit, g: Group, at: int) -> tuple[str, int] | None:
    """An infinitive, a prepositional object or a noun phrase that stands for what is said."""
    t, frames = u.tags, g.cue.frames
    while at < len(t) and t[at] in "AY":
        at += 1
    if at >= len(t):
        return None
    later = past_adjuncts(u, at, keep=g.cue.prepositions)
    heard = past_adjuncts(u, at, hearer=True, keep=g.cue.prepositions) if "x" in frames else at
    if (
        heard > at
        and u.lower[heard : heard + 1]
        and u.lower[heard] in g.cue.prepositions
        and heard + 1 < len(t)
    ):
        return "object", heard + 1
    if "i" in frames and t[later : later + 1] == "T":
        return "infinitive", later
    if "o" in frames and t[at] in "OPXNDSJ#":
        person = np_right(u, at)
        closing = t.find(",", person + 2) if person is not None and t[person + 1 : person + 2] == "," else -1
        if person is not None and (
            t[person + 1 : person + 2] == "T" or (closing > 0 and t[closing + 1 : closing + 2] == "T")
        ):
            return "infinitive", at
    if u.lower[at] in g.cue.prepositions and at + 1 < len(t) and t[at + 1] not in ".,":
        return "object", at + 1
    if frames == {"a"} and "a" not in t[at : at + 14].partition(",")[0]:
        return None
    if "n" in frames and t[at] == "W" and u.lower[at] in {"what", "how", "whoever"}:
        return "object", at
    if frames & set("nac") and t[at] in "DSXNJOPp#qzgGQE" and ("c" not in frames or _names(u, at)):
        return "object", at
    return None


_NAMING = 16  # items after "called" among which its two parts stand


def _names(u: Unit, at: int) -> bool:
    """Whether two noun phrases, or one and an attribute, follow each other: "called it a farce"."""
    t, end = u.tags, np_right(u, at, links=True)
    if end is None:
        return False
    clause = t[at : at + _NAMING].partition(",")[0]
    if "q" in clause or u.quotes_within(at + 1, at + len(clause)):
        return True
    return t[end] in "JqQ" or (end + 1 < len(t) and t[end + 1] in "DJXNqQ#ASTE") or t[at] in "qQ"
