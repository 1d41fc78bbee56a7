"""A token in, the state that the phrase there says somebody is in out: "in critical condition", "under arrest"."""

from __future__ import annotations

from twosource.language.tokens import Tokens
from twosource.language.wordclasses import ARTICLES, AUXILIARY
from twosource.language.wordforms import is_closed

# What somebody is in, with the verb for what befell them.
_KEPT = {
    "condition": "injure", "hospital": "hospitalise", "custody": "detain", "detention": "detain", "jail": "jail",
    "prison": "jail", "arrest": "arrest", "captivity": "capture",
}  # fmt: skip
# What befalls those who lose it: "lost their lives", "will lose their jobs".
LOSSES = {
    "life": "die",
    "lives": "die",
    "job": "lay off",
    "jobs": "lay off",
    "home": "displace",
    "homes": "displace",
}
_REACH = 4  # tokens: "in a serious condition"
_CLAUSE = 5  # tokens behind, in which a verb of theirs would stand


def kept_in(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The verb's lemma and its token for a phrase that opens with "in" or "under" at `index`; None where those who are
    in it have a verb of their own ("12 men in custody were freed").
    """
    for place in range(index + 1, min(index + _REACH, len(tokens))):
        word = tokens.lower[place]
        if word in _KEPT:
            behind = tokens.lower[place + 1 : place + 1 + _CLAUSE]
            return (_KEPT[word], place) if AUXILIARY.isdisjoint(behind) else None
        if is_closed(word) and word not in ARTICLES:
            return None
    return None
