"""A place in a unit in, the noun phrase or clause that starts or ends there out."""

from __future__ import annotations

from twosource.pattern import pattern
from twosource.rules.attribution.unit import Unit

FINITE = frozenset("VBHMd")
_LINKS = frozenset("oI")
_CARRIED = frozenset(
    [
        "for",
        "at",
        "with",
        "from",
        "in",
        "on",
        "to",
        "inside",
        "near",
        "behind",
        "against",
        "outside",
        "within",
        "across",
    ]
)

# Where or when something is said, and so never a part of who says it.
VENUES = frozenset(
    "statement interview interviews speech speeches letter letters tweet tweets email emails e-mail post posts "
    "conference briefing debate debates memo message article column blog video address rally meeting hearing "
    "testimony editorial op-ed broadcast appearance announcement telephone phone call remarks response reply "
    "addition reference affidavit filing lawsuit complaint podcast show release note text texts comments "
    "television tv radio twitter facebook instagram telegram youtube weibo week weeks month months year years "
    "day days morning afternoon evening night time times hour hours minutes ago weekend conversation forum "
    "ceremony trip fact particular".split()
)

# When something is said; these stand without a preposition too ("said last week").
TIMES = frozenset(
    "week weeks month months year years day days morning afternoon evening night weekend time times hour hours "
    "minutes minute summer winter spring autumn fall".split()
)


_ARTICLES = frozenset(["the", "a", "an", "every", "no"])


def np_left(u: Unit, end: int) -> int | None:
    """The first item of the noun phrase that ends with item `end`; None where none does."""
    t = u.tags
    if end < 0 or t[end] not in "PpWhNX#qzJDEgO":
        return None
    if t[end] == "W" and u.lower[end] not in {"who", "which", "whom"}:
        return None
    if t[end] == "D" and u.lower[end] in _ARTICLES:
        return None
    if t[end] in "PpWh":
        return end
    i, safe, listed = end, None, None
    while i > 0:
        step = _step_left(u, i)
        if step is None:
            break
        if t[i - 1] in "oIC" and safe is None:
            safe = i
        elif t[i - 1] == "," and listed is None:
            listed = i
        i = step
    if listed is not None and i > 0 and t[i - 1] in "IoaTK":
        i = listed
    elif safe is not None and i > 0 and t[i - 1] in "VEgvToaMBHdI" and not (t[i - 1] == "E" and i == 1):
        i = safe
    while i < end and t[i] in "GCA":
        i += 1
    return i


def _step_left(u: Unit, i: int) -> int | None:
    """One step left inside the noun phrase whose leftmost item so far is `i`."""
    t, before = u.tags, u.tags[i - 1]
    if t[i] in "DS" and before not in "DSJ#oIC,":
        return None
    if before == "q" and u.ends_with_comma(i - 1):
        return None
    if before in "NXJ#qGw" or (before == "z" and t[i] in "NXJ#GqzE"):
        return None if before == "G" and i < 2 else i - 1
    if before in "DS":
        return i - 1
    if before == "E" and t[i] in "NXJz" and i == 1 and u.words[0][0].isupper():
        return 0
    if before in "Eg" and t[i] in "NXJz" and i > 1 and t[i - 2] in "DSJA#C,Qq":
        return i - 1
    if before == "A" and i > 1 and t[i - 2] in "DSAB" and t[i] in "JE":
        return i - 1
    if before in _LINKS and i > 1 and t[i - 2] in "NX#JqzD" and not (before == "I" and t[i - 2] == "D"):
        return i - 2
    if before == "C" and i > 1 and t[i - 2] in "NX#qJP":
        return i - 2
    if before == "," and i > 1 and t[i - 2] in "NX" and _in_list(t, i):
        return i - 2
    return None


def _in_list(t: str, i: int) -> bool:
    """Whether the comma before item `i` parts the members of a list that ends in "and"."""
    for _ in range(6):
        j, stop = i, min(len(t), i + 8)
        while j < stop and t[j] in "NXJ#DSGo":
            j += 1
        if j >= stop or j == i:
            return False
        if t[j] == "C":
            return True
        if t[j] != ",":
            return False
        i = j + 1
        if i < len(t) and t[i] == "C":
            return True
    return False


_NP_RIGHT = pattern(
    r"[DSA]*(?:[DSJ#A]|[EgY](?=[NXJz]))*[NXJ#zqG&](?:[NXJ#z&qG]|C[DS]?(?=[NXJ#]))*|[PpO]|D(?=[VBHMdo])"
)


def np_right(u: Unit, start: int, links: bool = True) -> int | None:
    """The last item of the noun phrase that starts at item `start`; None where none does."""
    t = u.tags
    match = _NP_RIGHT.match(t, start)
    if match is None:
        return None
    end = match.end() - 1
    while t[end] in "C" and end > start:
        end -= 1
    while links and end + 2 < len(t) and t[end + 1] in "oIT":
        if t[end + 1] != "o" and (u.lower[end + 1] not in _CARRIED or t[end] in "PpO"):
            break
        further = _NP_RIGHT.match(t, end + 2)
        if further is None or is_adjunct(u, end + 2, further.end() - 1):
            break
        end = further.end() - 1
    return end


def is_adjunct(u: Unit, first: int, last: int) -> bool:
    """Whether the noun phrase of items `first` to `last` names a time or a venue."""
    return "Y" in u.tags[first : last + 1] or any(word in VENUES for word in u.lower[first : last + 1])


def clause_starts(u: Unit, at: int, stop: int | None = None) -> bool:
    """Whether a clause with a subject and a finite verb of its own starts at item `at`."""
    t = u.tags
    stop = min(len(t), at + 40, len(t) if stop is None else stop)
    if at >= stop or t[at] not in "DSPpNXJ#qzhAgIKEWOQvGw":
        return False
    if t[at] == "p" or (t[at] == "P" and t[at + 1 : at + 2] not in ("", ".", ",")):
        return True
    relatives = groups = reduced = 0
    for k in range(at + 1, stop):
        if t[k] == ";":
            break
        if t[k] in "Ww" or (t[k] == "h" and t[k - 1] in "NX"):
            relatives += 1
        elif _opens_verb_group(t, k):
            groups += 1
        elif t[k] == "E" and t[k - 1] in "NX":
            reduced += 1
        if groups > relatives:
            return True
    return bool(reduced) and not groups and not relatives


def _opens_verb_group(t: str, k: int) -> bool:
    """Whether a finite verb, or a quotation that can hold one, starts at item `k`."""
    tag, before = t[k], t[k - 1]
    if tag in "VBHMd":
        return (before if before != "A" else t[k - 2]) not in "VBHMdn"
    if tag == "E":
        return before in "NXPA)," and not (t[k + 1 : k + 2] == "I" and before in "N,")
    return tag in "Qq" or (tag == "v" and before in "NXPAC")
