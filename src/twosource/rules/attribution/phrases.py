"""The place of a verb in a unit in, the noun phrases and clauses around it out."""

from __future__ import annotations

import re

from twosource.rules.attribution.unit import Unit

NOMINAL = frozenset("NXPp#OqzhJDQ")
_INNER = frozenset("NXJ#Gqz&w")
_FINITE = frozenset("VBHMd")
_LINKS = frozenset("oI")

# Where something is said, and so never a part of who says it.
VENUES = frozenset(
    "statement interview interviews speech speeches letter letters tweet tweets email emails e-mail post posts "
    "conference briefing debate debates news message memo report article book column blog video address rally "
    "meeting hearing testimony press editorial op-ed broadcast appearance announcement telephone phone call "
    "remarks response reply addition reference message affidavit filing lawsuit complaint podcast show program "
    "programme release note text texts comment comments television tv radio twitter facebook instagram telegram "
    "youtube x weibo advance week weeks month months year years day days morning afternoon evening night time "
    "times hour hours minutes ago weekend conversation discussion forum event stop town hall ceremony trial court "
    "visit trip past recent last part fact general particular public private".split()
)


def np_left(u: Unit, end: int) -> int | None:
    """The first item of the noun phrase that ends with item `end`; None where none does."""
    t = u.tags
    if end < 0:
        return None
    if t[end] in "Pp" or (t[end] in "Wh"):
        return end
    if t[end] not in "NX#qzJDEOg":
        return None
    i, safe = end, None
    while i > 0:
        before = t[i - 1]
        if t[i] in "Pp":
            break
        if before in "NXJ#qGw" or (before == "z" and t[i] in "NXJ#GqzE"):
            i -= 1
        elif before in "DS":
            i -= 1
            if i > 0 and t[i - 1] in "DSJ#" and t[i] != "S":
                continue
            step = _over_link(u, i)
            if step is None:
                break
            safe, i = (i if safe is None else safe), step
        elif before in "Eg" and _inside(t, i):
            i -= 1
        elif before == "A" and i > 1 and t[i - 2] in "DSAB" and t[i] in "JE":
            i -= 1
        elif (step := _over_link(u, i)) is not None:
            safe, i = (i if safe is None else safe), step
        elif before in "C" and i > 1 and t[i - 2] in "NX#qJP":
            safe, i = (i if safe is None else safe), i - 2
        elif before == "," and i > 1 and t[i - 2] in "NX" and _in_list(t, i):
            i -= 2
        else:
            break
    if safe is not None and i > 0 and t[i - 1] in "VEgvIToaMBHd" and not (t[i - 1] == "I" and i == 1):
        i = safe
    while i < end and (t[i] in "GC" or (t[i] == "J" and u.lower[i] == "so")):
        i += 1
    return i


def _inside(t: str, i: int) -> bool:
    """Whether the participle before item `i` is an attribute of it ("the elected officials")."""
    return t[i] in "NXJz" and i > 1 and t[i - 2] in "DSJA#"


def _in_list(t: str, i: int) -> bool:
    """Whether the comma before item `i` parts the members of a list that ends in "and"."""
    stop = min(len(t), i + 12)
    j = i
    while j < stop and t[j] in "NXJ#DSGo":
        j += 1
    return j < stop and (t[j] == "C" or (t[j] == "," and j + 1 < stop and t[j + 1] in "CX" and _in_list(t, j + 1)))


def _over_link(u: Unit, i: int) -> int | None:
    """Past the preposition before item `i` to the noun it hangs on."""
    t = u.tags
    if i < 2 or t[i - 1] not in _LINKS or t[i - 2] not in "NX#DJqz":
        return None
    if t[i - 1] == "I" and t[i - 2] == "D":
        return None
    return i - 2


_NP_RIGHT = re.compile(r"(?:[DSA]*[DSJ#A]*(?:E(?=[NXJ]))?(?:[NXJ#z&qG]|(?<=[DJX])[gE](?=[NXJ])|C(?=[NXJ#][NX#C,o.I]))+|[PpO]|D)")


def np_right(u: Unit, start: int, links: bool = True) -> int | None:
    """The last item of the noun phrase that starts at item `start`; None where none does."""
    t = u.tags
    match = _NP_RIGHT.match(t, start)
    if match is None:
        return None
    end = match.end() - 1
    while links and end + 2 < len(t) and t[end + 1] in _LINKS:
        if t[end + 1] == "I" and u.lower[end + 1] not in {"for", "at", "with", "from", "in"}:
            break
        further = _NP_RIGHT.match(t, end + 2)
        if further is None or _is_venue(u, end + 2, further.end() - 1):
            break
        end = further.end() - 1
    return end


def _is_venue(u: Unit, first: int, last: int) -> bool:
    return u.tags[last] in "Y" or any(word in VENUES for word in u.lower[first : last + 1] if word.isalpha())


def source_left(u: Unit, end: int) -> tuple[int, int] | None:
    """Who speaks, where the verb group starts right after item `end`: first and last item."""
    end = _trim_adjuncts(u, end)
    if end < 0:
        return None
    t = u.tags
    if t[end] == ")" and "(" in t[max(0, end - 8) : end]:
        opening = t.rindex("(", 0, end)
        first = np_left(u, opening - 1) if opening else None
        return None if first is None else (first, end)
    if t[end] in ",-":
        return _over_apposition(u, end)
    first = np_left(u, end)
    if first is None:
        return None
    return _with_left_apposition(u, first), end


def _trim_adjuncts(u: Unit, end: int) -> int:
    """Left of "on Tuesday", "in a statement" and adverbs, which stand between a subject and its verb."""
    t = u.tags
    while end >= 0:
        if t[end] in "AY" or (t[end] == "n"):
            end -= 1
        elif t[end] == "I" and end + 1 < len(t) and t[end + 1] in "YA":
            end -= 1
        elif t[end] in "NX" and (start := _adjunct_start(u, end)) is not None:
            end = start - 1
        else:
            break
    return end


def _adjunct_start(u: Unit, end: int) -> int | None:
    """The preposition of a phrase of time or venue that ends with item `end` and follows a noun."""
    t, i = u.tags, end
    if u.lower[end] not in VENUES:
        return None
    while i > 0 and t[i] in "NXJ#DSGEz" and end - i < 6:
        i -= 1
    return i if i > 0 and t[i] == "I" and t[i - 1] in "NXP" else None


def _over_apposition(u: Unit, comma: int) -> tuple[int, int] | None:
    """Who speaks, where an aside in commas stands before the verb: "Ann Lee, a doctor, said"."""
    t = u.tags
    mark, k = t[comma], comma - 1
    best: tuple[int, int] | None = None
    while k > 0 and comma - k < 45 and t[k] not in "Q;:.":
        if t[k] == mark:
            if t[k + 1] in "IgEaATKvJ" and u.lower[k + 1] not in {"former", "chief", "senior", "deputy"} or k + 1 == comma:
                first = np_left(u, k - 1) if t[k - 1] not in ",Y" else None
                if first is not None and _opens_clause(u, first):
                    return _with_left_apposition(u, first), k - 1
            elif t[k - 1] in NOMINAL - frozenset("hJDQO") or t[k - 1] == ")":
                first = np_left(u, k - 1)
                if first is not None and t[k - 1] not in "Pp" and not _fronted(u, first):
                    best = first, comma - 1
        elif t[k] == "h" or (t[k] in _FINITE and not _relative(t, k)):
            break
        k -= 1
    return best


def _relative(t: str, verb: int) -> bool:
    """Whether a finite verb stands in a relative clause."""
    left = t[max(0, verb - 8) : verb]
    return "W" in left or "w" in left or "h" in left


def _fronted(u: Unit, first: int) -> bool:
    """Whether a noun phrase hangs on a fronted preposition: "In Iowa, ..."."""
    return first > 0 and u.tags[first - 1] in "IoaTgVEv"


def _opens_clause(u: Unit, first: int) -> bool:
    return first == 0 or u.tags[first - 1] in ",.;:CKQqAh-WY"


def _with_left_apposition(u: Unit, first: int) -> int:
    """Take in a title that stands before a name in commas: "The foreign minister, Ann Lee," is one."""
    return first


def main_subject(u: Unit, before: int) -> tuple[int, int] | None:
    """Who does what the sentence says, looked for from its start up to item `before`."""
    t, i = u.tags, 0
    while i < before:
        if t[i] in "CAY,-.:":
            i += 1
        elif t[i] in "IKgaWE" and not (t[i] == "W" and i + 1 < before and t[i + 1] in _FINITE):
            comma = t.find(",", i, before)
            if comma < 0:
                return None
            i = comma + 1
        elif t[i] in "Qq":
            i += 1
        else:
            break
    end = np_right(u, i) if i < before else None
    if end is None or end >= before:
        return None
    if end + 1 < before and t[end + 1] == "," and t[end + 2] in "DNXW#J":
        comma = t.find(",", end + 2, before)
        if comma > 0 and comma + 1 < len(t) and (t[comma + 1] in "VBHMdEA"):
            end = comma - 1
    return i, end


def clause_starts(u: Unit, at: int) -> bool:
    """Whether a clause with a subject and a finite verb starts at item `at`."""
    t = u.tags
    if at >= len(t):
        return False
    if t[at] in "p":
        return True
    if t[at] not in "DSPNXJ#qzhAgIKEWOQ":
        return False
    stop = min(len(t), at + 30)
    return any(t[k] in "VBHMd" or (t[k] == "E" and t[k - 1] in "NXPA)") or (t[k] == "v" and t[k - 1] in "NXPDC") or (t[k]=="G" ) for k in range(at + 1, stop))
