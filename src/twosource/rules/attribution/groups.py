"""A reporting verb's place in a unit in, its verb group out: auxiliaries, negation, voice and who governs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from twosource.language import cues
from twosource.language.cues import Reporting
from twosource.model import Cue
from twosource.rules.attribution.unit import Unit

Voice = Literal["active", "passive", "participle", "infinitive"]

# Verbs and adjectives that only lend their subject to the infinitive after them.
_CATENATIVE = frozenset(
    "declined declines decline declining refused refuses refuse refusing continued continues continue continuing "
    "went goes go going began begins begin started starts tried tries try trying sought seeks seek seeking "
    "appeared appears appear seemed seems seem failed fails fail wanted wants want used had has have quick moved "
    "rushed hastened wished hesitated took came happened willing able unable ready reluctant eager careful keen "
    "forced obliged compelled set due proceeded managed dared needs need chose hopes plans planned vowed".split()
)
_NEGATING = frozenset("declined declines decline declining refused refuses refuse refusing failed fails fail".split())
_BE = "B"


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group around a reporting verb: items `first` to `last`, `head` the reporting verb's own."""

    cue: Reporting
    first: int
    head: int
    last: int
    voice: Voice
    negated: bool

    def mark(self, u: Unit) -> Cue:
        """The cue as the model has it."""
        span = u.slice(self.first, self.last)
        return Cue(span, u.text[span.start : span.end], self.cue.stance, self.negated)


def group_at(u: Unit, head: int) -> Group | None:
    """The verb group whose reporting verb is item `head`; None where the word is no verb here."""
    entry = cues.verbs().get(u.lower[head])
    if entry is None:
        return None
    cue, forms = entry
    if u.tags[head] in "NJXQq":
        return None
    last = head
    wanted = cues.particles().get(cue.lemma)
    following = u.lower[head + 1] if head + 1 < len(u) else ""
    if wanted:
        if following in wanted:
            last = head + 1
        elif not cue.frames and not cue.prepositions:
            return None
    first, negated, voice = _auxiliaries(u, head)
    if voice == "active":
        if "gerund" in forms and not forms & {"base"}:
            voice = "participle"
        elif forms == {"participle"}:
            return None
        elif forms & {"past", "participle"} and _reduced(u, head):
            return None
    return Group(cue, first, head, last, voice, negated)


def _auxiliaries(u: Unit, head: int) -> tuple[int, bool, Voice]:
    t, low = u.tags, u.lower
    i, negated, be, to, aux = head, False, False, False, False
    while i > 0:
        tag = t[i - 1]
        if tag == "A" and i > 1:
            i -= 1
        elif tag == "n":
            i, negated = i - 1, True
        elif tag in "BHMd":
            be = be or (tag == _BE and low[i - 1] not in {"being"} or low[i - 1] in {"being", "been"})
            negated = negated or low[i - 1].endswith(("n't", "n’t")) or low[i - 1] == "cannot"
            aux = True
            i -= 1
        elif tag == "T" and i > 1 and low[i - 2] in _CATENATIVE:
            negated = negated or low[i - 2] in _NEGATING
            i, aux, to = i - 2, True, False
            if t[i] == "J" or t[i] == "E":
                be = False
        elif tag == "T":
            i, to = i - 1, True
            break
        elif tag == "g" and t[i] == "B" and low[i - 1] == "being":
            i -= 1
        else:
            break
    while i < head and t[i] == "A" and i and t[i - 1] in ",":
        break
    if to:
        return i, negated, "infinitive"
    passive = be and aux and u.tags[head] in "EV" and not low[head].endswith("ing")
    return i, negated, "passive" if passive and _past_form(low[head]) else "active"


def _past_form(word: str) -> bool:
    _, forms = cues.verbs()[word]
    return bool(forms & {"past", "participle"}) and "base" not in forms or word in {"quoted", "put"}


def _reduced(u: Unit, head: int) -> bool:
    """Whether a past form is a passive participle without its auxiliary: "the man accused of"."""
    t = u.tags
    if head + 1 < len(t) and u.lower[head + 1] == "by":
        return True
    return head > 0 and t[head - 1] in "DSJGIo" and t[head - 1] != "G" and u.tags[head] == "E"
