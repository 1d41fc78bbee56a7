"""A verb of speech in, what is said before it out: "..., she said", with what follows where it breaks a quotation."""

from __future__ import annotations

from twosource.language import cues
from twosource.rules.attribution.adjuncts import past_adjuncts
from twosource.rules.attribution.contents import clause_end, has_finite, new_cue
from twosource.rules.attribution.found import Found, Part, quote_run
from twosource.rules.attribution.groups import Group
from twosource.rules.attribution.phrases import FINITE, clause_starts, np_left
from twosource.rules.attribution.unit import Unit


def said_before(u: Unit, g: Group, source_at: int, before: int, after: int) -> Found | None:
    """What is said before who says it: "..., she said" and "“...,” she said"."""
    t = u.tags
    if (
        (g.first and t[g.first - 1] == "C")
        or t[source_at] in "Wh"
        or g.voice != "active"
        or not {"q", "t"} & g.cue.frames
        or before < 0
        or before >= g.first
    ):
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
    if "q" not in g.cue.frames and not has_finite(t, *part):
        return None
    if _quotation_next(u, after + 1) or "t" not in g.cue.frames:
        return None
    if follows in "hQ:" or (follows not in ",.-?!YIAKagT;)WC" and clause_starts(u, after + 1)):
        return None
    if not _complete(u, part, after):
        return None
    if t[after + 1 : after + 2] == "," and t[after + 2 : after + 3] in tuple("VBHMdE"):
        subject = np_left(u, _noun_end(t, part[1]))
        part = part[0] if subject is None else subject, part[1]
    return Found("clause-before", part)


def _quotation_next(u: Unit, at: int) -> bool:
    """Whether a quotation follows the cue, past its adjuncts: what stands before it is the narrator's then."""
    k = past_adjuncts(u, at)
    if u.tags[k : k + 1] in (",", ":"):
        k += 1
    return u.tags[k : k + 1] == "Q" or (u.tags[k : k + 1] == "q" and u.holds_clause(k))


def _quote_alone(u: Unit, before: int) -> Found | None:
    return Found("quote-before", (before, before)) if u.tags[before] in "Qq" and before == 0 else None


def _noun_end(t: str, last: int) -> int:
    """Left of the adverbs that close a phrase: "the difference now"."""
    while last > 0 and t[last] == "A":
        last -= 1
    return last


def _complete(u: Unit, part: Part, after: int) -> bool:
    """Whether the words before the source are a clause of their own, or one that the cue breaks."""
    t, (first, last) = u.tags, part
    resumes = t[after + 1 : after + 2] == "," and after + 2 < len(t)
    if u.headline and t[first] not in "KWIA" and last > first:
        return True  # "Minister to resign, says aide"
    if t[first] in "IAg" and any(c in FINITE for c in t[first:last].partition("W")[0]):
        return True
    if t[first] in "KWaIgEAT":
        comma = t.find(",", first, last)
        if comma > 0 and has_finite(t, comma, last):
            return True
        return resumes and t[first] in "KWIAT" and has_finite(t, after + 2, len(t))
    if has_finite(t, first, last) or t[last] == "q":
        return True
    return resumes and t[after + 2] in "VBHMdE" and np_left(u, _noun_end(t, last)) is not None


def resumed(u: Unit, left: Found, at: int) -> Found | None:
    """The second half of a quotation or clause that the cue breaks, or the next quotation."""
    t, k = u.tags, at
    openers = "QqgKW" if not has_finite(t, *left.part) and left.rule == "clause-before" else "gKIWaAQqYE"
    if (
        at < len(t)
        and t[at] == ","
        and at + 1 < len(t)
        and t[at + 1] not in openers
        and not (
            t[at + 1] == "C" and (t[at + 2 : at + 3] not in ("B", "H", "M", "E", "V") or new_cue(u, at + 1))
        )
    ):
        end = clause_end(u, at + 1)
        return Found("clause-before", (at + 1, end)) if has_finite(t, at + 1, end) else None
    while k < len(t) and k - at < 30 and t[k] != ";":
        if t[k] == "," and t[k + 1 : k + 2] == "g" and u.lower[k + 1] in cues.verbs():
            return None  # ", adding": what follows is another saying's
        if (t[k] == "Q" and t[k - 1] not in "oDSJaI") or (
            t[k] == "q" and t[k - 1] in ",-C" and (k == at + 1 or u.holds_clause(k))
        ):
            return Found("quote-before", (k, quote_run(u, k)))
        k += 1
    return None


def preceding(u: Unit, end: int) -> Part | None:
    """The clause or quotation that ends with item `end`, right before who says it: first and last item."""
    t = u.tags
    while end >= 0 and t[end] in ",-.?!":
        end -= 1
    if end < 0:
        return None
    if t[end] in "Qq":
        first = end
        while first > 0 and t[first - 1] == "Q":
            first -= 1
        if t[end] == "Q" and (first == 0 or t[first - 1] in ".:;"):
            return first, end
        start = _opening(u, 0, end)
        if t[end] == "q" or clause_starts(u, start, first):
            return (start, end) if _is_clause(u, start, end) or t[end] == "q" else (first, end)
        return first, end
    start = _opening(u, 0, end)
    return (start, end) if start <= end else None


def _is_clause(u: Unit, start: int, end: int) -> bool:
    return start < end and u.tags[start] not in "IKgE" and "," not in u.tags[end - 1 : end]


def _opening(u: Unit, start: int, end: int) -> int:
    """Past "But" and "And", which are the narrator's."""
    t = u.tags
    semicolon = t.rfind(";", start, end)
    start = semicolon + 1 if semicolon >= 0 else start
    while start < end and t[start] in "C,-.:":
        start += 1
    return start
