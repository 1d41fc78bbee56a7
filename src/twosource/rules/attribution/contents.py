"""A place after or before a cue in, the words that are said out."""

from __future__ import annotations

from twosource.language import cues
from twosource.language.tag_lexicon import lexicon
from twosource.rules.attribution.phrases import FINITE, clause_starts, is_adjunct, np_right
from twosource.rules.attribution.unit import Unit


def clause_end(
    u: Unit, start: int, fronted: bool = False, relative: bool = False, coordinated: bool = False
) -> int:
    """The last item of what is said, from item `start` on: the rest of the sentence but for the narrator's tail.

    `fronted` says that the cue's own clause stands before its main clause ("While she said ..., they ...");
    `relative` that it stands in an aside that its main verb follows ("Ann Lee, who says ..., left").
    """
    t, k, stop = u.tags, start, len(u)
    while k < stop:
        tag = t[k]
        if k > start and (
            (
                tag in ",-"
                and (
                    _tail(u, k)
                    or (
                        fronted
                        and tag == ","
                        and (t[start] != "h" or has_finite(t, start, k))
                        and clause_starts(u, k + 1)
                    )
                )
            )
            or (relative and tag == "," and t[k + 1 : k + 2] in ("V", "B", "H", "M", "E", "A"))
            or (tag == "C" and new_cue(u, k, comma=coordinated))
            or tag == ";"
        ):
            break
        if tag in "Qq" and k + 1 < stop and u.ends_with_comma(k) and _tail(u, k):
            return k
        if u.lower[k] == "according" and k + 1 < stop and t[k + 1] == "T":
            break
        if tag in "KI" and k > start and _narrators_while(u, k):
            break
        k += 1
    k -= 1
    while k > start and t[k] in ",.;:!?-(C":
        k -= 1
    return k


# What is demanded, promised or threatened can hang on these.
_CONDITIONS = frozenset(["if", "unless", "until", "till"])


def object_end(u: Unit, start: int, whole: bool = False) -> int:
    """The last item of a noun phrase or infinitive that stands for what is said, from item `start` on.

    Unlike a clause it ends at the first comma that opens no list, before an adjunct of time or venue, and
    before a finite verb, which is the main clause's ("those who want to leave are free to"). With `whole`,
    for infinitives, or where a quotation is still to come, adjuncts belong to what is said.
    """
    t, stop = u.tags, clause_end(u, start, coordinated=True) + 1
    inner, k = 0, start
    while k < stop:
        tag = t[k]
        if k > start and u.lower[k] == "when" and t[k - 1] not in "TIgv":
            break
        if tag in "Whwp" or (tag == "P" and k > start) or u.lower[k] in _CONDITIONS:
            inner += 1
        elif (
            (k > start and tag in ",-" and not _listed(u, k))
            or (k > start and tag in "K" and u.lower[k] not in _CONDITIONS)
            or (k > start and not whole and "q" not in t[k:stop] and _adjunct_at(u, k, stop))
        ):
            break
        elif (
            k > start
            and not inner
            and t[k - 1] in "XP"
            and _surely_finite(u, k)
            and _reduced_relative(t, start, k)
        ):
            inner += 1
        elif k > start and not inner and t[k - 1] not in "TMA," and _surely_finite(u, k):
            break
        k += 1
    k -= 1
    while k > start and t[k] in ",.;:!?-(C":
        k -= 1
    return k


def _listed(u: Unit, comma: int) -> bool:
    """Whether what follows a comma still belongs to the list or the examples before it."""
    t, after = u.tags, comma + 1
    if after >= len(t) or t[comma] != ",":
        return False
    closing = t.find(",", after)
    if (
        0 < closing < after + 8
        and t[after] in "DXNJ"
        and u.lower[closing + 1 : closing + 2] in (["of"], ["to"], ["as"], ["for"])
    ):
        return True
    if (
        u.lower[after] in {"including", "especially", "particularly", "notably", "such", "not"}
        or t[after] == "C"
    ):
        return True
    end = np_right(u, after)
    return (
        t[after] in "NXJDS#"
        and end is not None
        and end + 1 < len(t)
        and (
            t[end + 1] == "C"
            or (t[end + 1] == "," and t[end + 2 : end + 3] in ("C", "X") and t[after] != "D")
        )
    )


def _reduced_relative(t: str, start: int, verb: int) -> bool:
    """Whether a name and its verb stand right behind a noun: "the remarks Lee had made"."""
    k = verb - 1
    while k > start and t[k] in "XP":
        k -= 1
    return k >= start and t[k] == "N"


def _surely_finite(u: Unit, k: int) -> bool:
    return u.tags[k] in "BHMd" or (u.tags[k] == "V" and lexicon().get(u.lower[k]) != "z")


def _adjunct_at(u: Unit, k: int, stop: int) -> bool:
    if u.tags[k] == "Y":
        return u.tags[k - 1] not in "ISDJG"
    return u.tags[k] == "I" and k + 1 < stop and _adjunct(u, k + 1)


def _adjunct(u: Unit, at: int) -> bool:
    end = np_right(u, at, links=False)
    if u.tags[at] == "Y":
        return True
    return end is not None and is_adjunct(u, at, end) and u.tags[at] in "DSYJNX"


def _narrators_while(u: Unit, at: int) -> bool:
    """Whether "while calling", "before adding", "by saying" takes the narrator's line up again."""
    return (
        u.lower[at] in {"while", "before", "after"}
        and u.tags[at + 1 : at + 2] == "g"
        and u.lower[at + 1] in cues.verbs()
    )


_RESUMING = frozenset(["which", "but", "who", "whose", "where"])


def _tail(u: Unit, comma: int) -> bool:
    """Whether the narrator takes over at this comma: ", saying", ", but she", ", according to", ", he said"."""
    t, low, k = u.tags, u.lower, comma + 1
    while k < len(t) and t[k] == "A":
        k += 1
    if k >= len(t) or low[k] == "according":
        return True
    if t[k] == "g" and low[k] in cues.verbs() and cues.verbs()[low[k]][0].frames & set("tqcaox"):
        return True
    if t[comma] in ",qQ" and (low[k] in _RESUMING or low[comma + 1] == "even"):
        return "q" not in t[k:]  # words in quotation marks further on are the speaker's still
    return _closing_cue(u, k) or (t[k] in "CK" and new_cue(u, k, comma=True))


def _closing_cue(u: Unit, k: int) -> bool:
    """Whether a sentence closes with who says it from item `k` on: ", Reuters reported."."""
    t, end = u.tags, np_right(u, k) if u.tags[k] in "XDNSP" else None
    verb = -1 if end is None else end + 1
    if not 0 < verb < len(t) or t[verb] not in "VE" or u.lower[verb] not in cues.verbs():
        return False
    return "q" in cues.verbs()[u.lower[verb]][0].frames and t[verb + 1 : verb + 2] in ("", ".", "Y")


def new_cue(u: Unit, coordinator: int, comma: bool = False) -> bool:
    """Whether a new reporting verb of the narrator's follows a coordinator: "and added that"."""
    t, low, k = u.tags, u.lower, coordinator + 1
    while k < len(t) and t[k] in "AY":
        k += 1
    if comma and k < len(t) and t[k] in "PX" and k + 1 < len(t):
        end = np_right(u, k)
        k = k if end is None else end + 1
    while k < len(t) and t[k] in "HA":
        k += 1
    if any(
        tuple(low[k + 1 : k + 1 + len(words)]) == words
        for words, _ in cues.particles().get(low[k : k + 1][0] if k < len(t) else "", ())
    ):
        return t[k] in "VEN"
    if u.lower[coordinator] == "or" or k >= len(t):
        return False
    if (t[k] not in "VEg" and t[k : k + 2] != "vh") or low[k] not in cues.verbs():
        return False
    cue = cues.verbs()[low[k]][0]
    if (not comma or t[k] == "g") and not {"t", "q", "o"} & cue.frames:
        return False
    return k + 1 < len(t) and t[k + 1] in "hQqPDXSNTIJ,OY"


def has_finite(t: str, first: int, last: int) -> bool:
    """Whether a finite verb stands among the items `first` to `last`."""
    return any(c in FINITE or c in "EqQ" for c in t[first : last + 1])
