"""A verb group in, who speaks by it out: the noun phrase before it, after it, or the sentence's subject."""

from __future__ import annotations

from twosource.rules.attribution.asides import past_aside, source_left
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.groups import Group
from twosource.rules.attribution.phrases import FINITE, TIMES, clause_starts, is_adjunct, np_right
from twosource.rules.attribution.unit import Unit

# What somebody issues to speak: its author is who speaks, where the sentence names one.
_DOCUMENTS = frozenset(
    "statement letter tweet memo email e-mail post release note message speech address ad".split()
)
_INVERTING = frozenset("say add ask write explain note argue report tell reply respond recall".split())


def subject_of(u: Unit, g: Group) -> Part | None:
    """Who speaks by a verb group: first and last item; None where the sentence does not tell."""
    t, before = u.tags, g.first - 1
    if g.voice == "participle" and before >= 0 and t[before] in "NX" and t[g.first] == "g":
        author = main_subject(u, before - 1) if u.lower[before] in _DOCUMENTS else None
        return author or source_left(u, before)
    if g.voice in ("participle", "infinitive"):
        return _governing(u, g)
    if before < 0 or t[before] in "Qq":
        found = inverted(u, g)
        closes_aside = found is None and before > 0 and u.ends_with_comma(before) and "W" in t[:before]
        return past_aside(u, before) if closes_aside else found
    if t[before] in ",-?!.:)":
        return source_left(u, before) or inverted(u, g)
    if t[before] == "C":
        return _governing(u, g)
    return source_left(u, before)


def _governing(u: Unit, g: Group) -> Part | None:
    """The subject of the clause that a participle, an infinitive or a second verb hangs on."""
    return main_subject(u, g.first) or _nearest(u, g.first)


def _nearest(u: Unit, before: int) -> Part | None:
    """The subject of the nearest finite verb to the left."""
    t = u.tags
    for k in range(before - 1, max(0, before - 40), -1):
        if t[k] in FINITE or (t[k] == "E" and t[k - 1] in "NXPA"):
            i = k
            while i > 0 and t[i - 1] in "BHMdAn":
                i -= 1
            if i > 0 and t[i - 1] in "NXPpW)":
                return source_left(u, i - 1)
    return None


def main_subject(u: Unit, before: int) -> Part | None:
    """Who does what the sentence says, looked for from its start; `before` is the item that asks."""
    t, i, count = u.tags, 0, len(u)
    while i < count:
        if t[i] in "CAY,-.:Q":
            i += 1
        elif t[i] in "IKgaWETO" and not (t[i] == "W" and i + 1 < count and t[i + 1] in FINITE):
            comma = t.find(",", i)
            if comma < 0 or comma > before + 12:
                return None
            i = comma + 1
        else:
            break
    end = np_right(u, i) if i < count else None
    if end is not None and t[end + 1 : end + 2] == "K" and u.lower[end] in TIMES:
        comma = t.find(",", end)
        i, end = (comma + 1, np_right(u, comma + 1)) if comma > 0 else (i, None)
    if end is None or (i <= before <= end):
        return None
    if end + 2 < count and t[end + 1] == "," and t[end + 2] in "DNXW#JwS":
        end = _over_apposition(u, end)
    return i, end


def _over_apposition(u: Unit, end: int) -> int:
    """Past ", Ann Lee," or ", a doctor," behind a subject, where its verb follows, with or without a dash between."""
    t = u.tags
    comma = t.find(",", end + 2)
    if 0 < comma < len(t) - 1 and t[comma + 1] in "VBHMdEA":
        return comma - 1
    named = np_right(u, end + 2)
    if named is not None and t[named + 1 : named + 2] == "-":
        dash = t.find("-", named + 2)
        if 0 < dash < len(t) - 1 and t[dash + 1] in "VBHMdEA":
            return named
    return end


def inverted(u: Unit, g: Group) -> Part | None:
    """The subject after its verb: "said Ann Lee, a doctor"."""
    t, at = u.tags, g.last + 1
    if g.first != g.head or at >= len(t) or t[at] not in "DSXNJPp#E" or "q" not in g.cue.frames:
        return None
    end = np_right(u, at)
    if end is None or g.negated or t[end] == "Y" or u.lower[end] in TIMES:
        return None
    if g.first == 0:
        return (at, end) if t[end + 1 : end + 2] == ":" else None
    before = t[g.first - 1]
    if before == "," and t[g.first - 2 : g.first - 1] in ("Q", "q"):
        before = "Q"  # British style sets the comma outside the marks
    if before not in "Qq":
        follows = t[end + 1] if end + 1 < len(t) else "."
        named = t[at] == "X" or (g.cue.lemma == "say" and t[at] != "P")
        if not named or g.cue.lemma not in _INVERTING or follows not in ".,YI(AgaW?!-:;":
            return None
        last = _apposition_end(u, end)
        resumes = t[last + 1 : last + 2] == "," and t[last + 2 : last + 3] in tuple("VBHMd")
        if not resumes and not u.headline and not clause_starts(u, 0, g.first - 1):
            return None
    elif t[at] == "P" and end + 1 < len(t) and t[end + 1] in "BHMdVE":
        return None
    return at, _apposition_end(u, end)


def _apposition_end(u: Unit, end: int) -> int:
    """The last item of what is set behind a name: ", a doctor who lives in Ohio"."""
    t = u.tags
    if end + 2 < len(t) and t[end + 1] == "(":
        closing = t.find(")", end)
        end = closing if closing > 0 else end
    if end + 2 >= len(t) or t[end + 1] != "," or t[end + 2] not in "DNXSW#wJz":
        return _with_relative(u, end)
    k = end + 2
    while k < len(t) and t[k] not in "Q;:q":
        if t[k] == "," and k + 1 < len(t) and (t[k + 1] in "gQKAICaBMHVd" or is_adjunct(u, k + 1, k + 1)):
            break
        if (t[k] == "I" and is_adjunct(u, k + 1, min(len(t), k + 3) - 1)) or t[k] == "Y":
            break
        k += 1
    while k - 1 > end and t[k - 1] in ".,!?-":
        k -= 1
    return k - 1


def _with_relative(u: Unit, end: int) -> int:
    t, k = u.tags, end + 1
    if k < len(t) and t[k] == "W" and u.lower[k] in {"who", "whose"}:
        while k < len(t) and t[k] not in ",.;:Q":
            k += 1
        return k - 1
    return end
