"""A verb group in, who speaks by it out: the noun phrase before it, after it, or the sentence's subject."""

from __future__ import annotations

from twosource.language import cues
from twosource.rules.attribution.groups import Group
from twosource.rules.attribution.phrases import FINITE, TIMES, VENUES, clause_starts, is_adjunct, np_left, np_right
from twosource.rules.attribution.unit import Unit

Part = tuple[int, int]

# What somebody issues to speak: its author is who speaks, where the sentence names one.
_DOCUMENTS = frozenset("statement letter tweet memo email e-mail post release note message speech address ad".split())
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
        return _past_aside(u, before) if closes_aside else found
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
        comma = t.find(",", end + 2)
        if 0 < comma < count - 1 and t[comma + 1] in "VBHMdEA":
            end = comma - 1
    return i, end


def source_left(u: Unit, end: int) -> Part | None:
    """Who speaks, where the verb group starts right after item `end`: first and last item."""
    t = u.tags
    end = _before_adjuncts(u, end)
    if end < 0:
        return None
    if t[end] == ")":
        opening = t.rfind("(", 0, end)
        first = np_left(u, opening - 1) if opening > 0 else None
        return None if first is None else (first, end)
    if t[end] in ",-":
        found = _past_aside(u, end)
        if found is not None and t[end] == "-" and t[found[0] - 1 : found[0]] == ",":
            first = _name_before(u, found[0] - 1)
            if first is not None and clause_opens(u, first):
                return first, found[1]
        return found
    first = np_left(u, end)
    if first is None:
        return None
    return _past_relative(u, first) or _past_participle(u, first) or first, end


def _before_adjuncts(u: Unit, end: int) -> int:
    """Left of "on Tuesday", "in a statement" and adverbs, which stand between a subject and its verb."""
    t = u.tags
    while end >= 0:
        if t[end] in "AYn" or (u.lower[end] in {"all", "both", "each"} and end and t[end - 1] in "NXP)O"):
            end -= 1
        elif t[end] == "I" and t[end + 1 : end + 2] in ("Y", "A"):
            end -= 1
        elif t[end] in "NX#" and (start := _adjunct_start(u, end)) is not None:
            end = start - 1
        else:
            break
    return end


def _adjunct_start(u: Unit, end: int) -> int | None:
    """The preposition of a phrase of time or venue that ends with item `end` and follows a noun."""
    t, i = u.tags, end
    while i > 0 and t[i] in "NXJ#DSGEzY" and end - i < 6:
        i -= 1
    if i <= 0 or t[i] != "I" or t[i - 1] not in "NXPW)" or not is_adjunct(u, i + 1, end):
        return None
    return i


def _past_relative(u: Unit, first: int) -> int | None:
    """Left of "who ..." where the phrase before the verb is the end of a relative clause."""
    t = u.tags
    for k in range(first - 1, max(0, first - 14), -1):
        if t[k] in ",;:Qq.":
            return None
        if t[k] in "Wh" and k > 0 and t[k - 1] in "NXO)" and t[k + 1] in "VBHMdEAv":
            verb = k + 1 if t[k + 1] != "A" else k + 2
            entry = cues.verbs().get(u.lower[verb]) if verb < first else None
            if entry and "t" in entry[0].frames and t[first - 1] in "VE":
                return None
            return np_left(u, k - 1)
    return None


def _past_participle(u: Unit, first: int) -> int | None:
    """Left of "briefed on", where the phrase before the verb is the end of a participle's: "people briefed on it"."""
    t = u.tags
    if first < 2 or t[first - 1] not in "IEgTv":
        return None
    for k in range(first - 1, max(0, first - 8), -1):
        if t[k] in "VBHMd,;:CPW":
            return None
        if t[k] in "Eg" and t[k - 1] in "NX":
            start = np_left(u, k - 1)
            return start if start is not None and clause_opens(u, start) and u.lower[k] not in cues.verbs() else None
    return None


def _past_aside(u: Unit, mark: int) -> Part | None:
    """Who speaks, where an aside in commas or dashes stands before the verb: "Ann Lee, a doctor, said"."""
    t, k, best, limit = u.tags, mark - 1, None, 3
    while k > 0 and mark - k < 50 and t[k] not in "Q;:" and limit:
        if t[k] == (t[mark] if t[mark] in ",-" else ","):
            opens = t[k + 1]
            if t[k - 1] in "NX)P#JG" and (first := _name_before(u, k)) is not None:
                if opens in "IgEaATKvJCV" and not _office(u, k + 1):
                    if clause_opens(u, first) and not (first > 1 and t[first - 1] == "," and t[first - 2] in "NX"):
                        return first, (k - 1 if best is None else best[1])
                    mark, best = k, best or (first, k - 1)
                    limit -= 1
                elif opens in "DNXSW#wJPz" and (clause_opens(u, first) or best is not None):
                    best = first, mark - (t[mark] not in "qQ")
                    if clause_opens(u, first) and t[first - 1 : first] != ",":
                        return best
        elif t[k] in FINITE and not _in_relative(t, k, mark):
            break
        k -= 1
    return best


def _name_before(u: Unit, comma: int) -> int | None:
    if u.tags[comma - 1] == ")":
        opening = u.tags.rfind("(", 0, comma)
        return np_left(u, opening - 1) if opening > 0 else None
    first = np_left(u, comma - 1)
    if first is not None and first > 0 and u.tags[first - 1] in "IoTgVEvBHM":
        return None
    return first


def _office(u: Unit, at: int) -> bool:
    """Whether an attribute opens an apposition ("former minister of", "chief of")."""
    end = np_right(u, at)
    return u.tags[at] in "JE" and end is not None and end > at


def _in_relative(t: str, verb: int, mark: int) -> bool:
    """Whether a finite verb stands in a relative clause inside the aside that ends at `mark`."""
    left = t[max(0, verb - 10) : verb]
    return any(c in left for c in "Wwh") and "," not in left[max(left.rfind(c) for c in "Wwh") :]


def clause_opens(u: Unit, first: int) -> bool:
    """Whether item `first` stands where a clause can begin."""
    return first == 0 or u.tags[first - 1] in ",.;:CKQqAh-WYa("


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
    if before not in "Qq":
        follows = t[end + 1] if end + 1 < len(t) else "."
        named = t[at] == "X" or (g.cue.lemma == "say" and t[at] != "P")
        if not named or g.cue.lemma not in _INVERTING or follows not in ".,YI(AgaW?!-:;":
            return None
        last = _apposition_end(u, end)
        resumes = t[last + 1 : last + 2] == "," and t[last + 2 : last + 3] in tuple("VBHMd")
        if not resumes and not clause_starts(u, 0, g.first - 1):
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
        if t[k] == "I" and is_adjunct(u, k + 1, min(len(t), k + 3) - 1) or t[k] == "Y":
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


__all__ = ["VENUES", "inverted", "main_subject", "source_left", "subject_of"]
