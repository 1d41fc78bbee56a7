"""A place after a cue in, the first word past time, place, manner and hearer out."""

from __future__ import annotations

from twosource.language import cues
from twosource.rules.attribution.phrases import TIMES, np_right
from twosource.rules.attribution.unit import Unit


def past_adjuncts(u: Unit, at: int, hearer: bool = False, keep: frozenset[str] = frozenset()) -> int:
    """The first item after time, place, manner and hearer: "said on Tuesday in a speech that".

    `keep` are the prepositions that the cue governs, whose phrase is what is said.
    """
    t = u.tags
    if hearer and at < len(t) and t[at] in "DSXNJPpO#Eg":
        end = np_right(u, at)
        at = at if end is None else end + 1
    while at < len(t):
        if t[at] in "AY" or (at and t[at - 1] == "Y" and u.lower[at] in TIMES):
            at += 1
        elif (
            t[at] == "I"
            and (t[at + 1 : at + 2] == "#" or u.lower[at + 1 : at + 2] in (["least"], ["most"]))
            and u.lower[at] in {"about", "around", "over", "under", "between", "at"}
        ):
            break
        elif t[at] in "ITo" and u.lower[at] not in keep and at + 1 < len(t) and t[at + 1] not in "hWvQq":
            end = _phrase_end(u, at + 1)
            if end is None:
                break
            at = end + 1
        elif t[at] in "DJ" and (end := np_right(u, at, links=False)) is not None and u.lower[end] in TIMES:
            at = end + 1
        elif t[at] == "," and (after := _past_aside(u, at)) is not None:
            at = after
        else:
            break
    return at


def _phrase_end(u: Unit, at: int) -> int | None:
    t = u.tags
    end = at if t[at] in "YA" else np_right(u, at + (t[at] == "g"))
    while end is not None and end + 1 < len(t) and t[end + 1] in "Y#":
        end += 1
    return end


def _past_aside(u: Unit, comma: int) -> int | None:
    """Past ", speaking to reporters," to what is said."""
    t = u.tags
    if comma + 1 < len(t) and t[comma + 1] in "gIKADNXW" and u.lower[comma + 1] not in cues.verbs():
        closing = t.find(",", comma + 1)
        if 0 < closing < comma + 18 and closing + 1 < len(t) and t[closing + 1] in "hQ":
            return closing + 1
    return None
