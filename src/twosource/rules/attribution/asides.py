"""The words before a verb group in, who speaks out: past adjuncts, relative clauses and asides in commas."""

from __future__ import annotations

from twosource.language import cues
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.phrases import FINITE, is_adjunct, np_left, np_right
from twosource.rules.attribution.unit import Unit


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
        found = past_aside(u, end)
        if found is not None and t[end] == "-" and t[found[0] - 1 : found[0]] == ",":
            first = _name_before(u, found[0] - 1)
            if first is not None and clause_opens(u, first):
                return first, found[1]
        return found
    end_of_name = _before_reduced(u, end)
    first = np_left(u, end if end_of_name is None else end_of_name)
    if first is None:
        return None
    for further in (_past_relative(u, first), _past_participle(u, first)):
        if further is not None:
            return further, end
    return first, end


def _before_reduced(u: Unit, end: int) -> int | None:
    """Left of a relative clause without its pronoun: "the experts I interviewed" said."""
    t, k = u.tags, end - 1
    if t[end] not in "EV" or k < 1 or t[k] not in "PX":
        return None
    while k > 0 and t[k] in "PX":
        k -= 1
    return k if t[k] == "N" else None


def _before_adjuncts(u: Unit, end: int) -> int:
    """Left of "on Tuesday", "in a statement" and adverbs, which stand between a subject and its verb."""
    t = u.tags
    while end >= 0:
        if (
            t[end] in "AYn"
            or (u.lower[end] in {"all", "both", "each"} and end and t[end - 1] in "NXP)O")
            or (t[end] == "I" and t[end + 1 : end + 2] in ("Y", "A"))
        ):
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
            return (
                start
                if start is not None and clause_opens(u, start) and u.lower[k] not in cues.verbs()
                else None
            )
    return None


def past_aside(u: Unit, mark: int) -> Part | None:
    """Who speaks, where an aside in commas or dashes stands before the verb: "Ann Lee, a doctor, said"."""
    t, k, best, limit = u.tags, mark - 1, None, 3
    while k > 0 and mark - k < 50 and t[k] not in "Q;:" and limit:
        if t[k] == (t[mark] if t[mark] in ",-" else ","):
            opens = t[k + 1]
            if t[k - 1] in "NX)P#JG" and (first := _name_before(u, k)) is not None:
                if opens in "IgEaATKvJCV" and not _office(u, k + 1):
                    if clause_opens(u, first) and not (
                        first > 1 and t[first - 1] == "," and t[first - 2] in "NX"
                    ):
                        return first, (k - 1 if best is None else best[1])
                    mark, best = k, best or (first, k - 1)
                    limit -= 1
                elif opens in "DNXSW#wJPzo" and (clause_opens(u, first) or best is not None):
                    best = first, mark - (t[mark] not in "qQ")
                    if clause_opens(u, first) and t[first - 1 : first] != ",":
                        return best
        elif t[k] in FINITE and not _in_relative(t, k):
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


def _in_relative(t: str, verb: int) -> bool:
    """Whether a finite verb stands in a relative clause inside the aside."""
    left = t[max(0, verb - 10) : verb]
    return any(c in left for c in "Wwh") and "," not in left[max(left.rfind(c) for c in "Wwh") :]


def clause_opens(u: Unit, first: int) -> bool:
    """Whether item `first` stands where a clause can begin."""
    return first == 0 or u.tags[first - 1] in ",.;:CKQqAh-WYa("
