"""A reporting verb's place in a unit in, its verb group out: auxiliaries, negation, voice and who governs it."""

from __future__ import annotations

from twosource.annotation import Literal
from twosource.language import cues
from twosource.language.cues import Reporting
from twosource.model import Cue
from twosource.noun import noun
from twosource.row import NamedTuple
from twosource.rules.attribution.unit import Unit

Voice = Literal["active", "passive", "participle", "infinitive"]

# Verbs and adjectives that only lend their subject to the infinitive after them.
_CATENATIVE = frozenset(
    "declined declines decline declining refused refuses refuse refusing continued continues continue continuing "
    "went goes go going began begins begin began started starts tried tries try trying sought seeks seek seeking "
    "appeared appears appear seemed seems seem failed fails fail used had has have quick moved "
    "rushed hastened hesitated took came happened willing able unable ready reluctant eager careful keen "
    "forced obliged compelled set due proceeded managed dared chose free likely".split()
)
_NEGATING = frozenset(
    "declined declines decline declining refused refuses refuse refusing failed fails fail unable reluctant".split()
)
_LIKE_ADVERBS = frozenset(["long", "first", "last", "once", "further"])
_FATES = frozenset("dead killed missing injured wounded trapped drowned lost hurt".split())  # "feared dead"
_PERFECT_ONLY = frozenset(
    ["given", "spoken", "written", "gone", "seen", "shown", "drawn", "foreseen", "sworn"]
)


# Particles that turn a verb of speech into another verb ("show up", "call off").
_ELSEWHERE = frozenset(["up", "off", "down", "away", "apart", "aside"])
_IDIOMS = frozenset((form, "out") for form in ("figure", "figures", "figured", "figuring"))


@noun
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


class _Auxiliaries(NamedTuple):
    first: int
    negated: bool
    be: bool
    to: bool
    finite: bool


def group_at(u: Unit, head: int) -> Group | None:
    """The verb group whose reporting verb is item `head`; None where the word is no verb here."""
    if u.tags[head] in "NJXQqAD#":
        return None
    found = _reporting(u, head)
    if found is None:
        return None
    cue, last, forms = found
    aux = _auxiliaries(u, head)
    voice = _voice(u, (head, last), forms, aux)
    if voice is None:
        return None
    return Group(cue, aux.first, head, last, voice, aux.negated)


def _reporting(u: Unit, head: int) -> tuple[Reporting, int, frozenset[str]] | None:
    word = u.lower[head]
    entry = cues.verbs().get(word)
    if (rows := cues.particles().get(word)) is not None:
        skip = 1 if u.tags[head + 1 : head + 2] == "Y" else 0
        for wanted, cue in rows:
            last = head + skip + len(wanted)
            if tuple(u.lower[head + skip + 1 : last + 1]) == wanted:
                return cue, last, entry[1] if entry else _shape(word)
    following = u.lower[head + 1] if head + 1 < len(u.lower) else ""
    if entry is None or following in _ELSEWHERE or (word, following) in _IDIOMS:
        return None
    return entry[0], head, entry[1]


def _shape(word: str) -> frozenset[str]:
    return frozenset(["gerund"]) if word.endswith("ing") else frozenset(["base", "third", "past"])


def _voice(u: Unit, span: tuple[int, int], forms: frozenset[str], aux: _Auxiliaries) -> Voice | None:
    head, last = span
    if forms == {"gerund"}:
        return "active" if aux.be else _participle(u, head)
    if aux.be and not aux.to and "base" not in forms and forms & {"past", "participle"}:
        return "passive"
    if aux.to:
        return "infinitive"
    if forms == {"participle"} and not aux.finite:
        return None
    if not aux.finite and forms & {"past", "participle"} and _reduced(u, head, last):
        return None
    if not aux.finite and u.tags[head] == "v" and head and u.tags[head - 1] in "VEvB":
        return None
    return "active"


def _participle(u: Unit, head: int) -> Voice | None:
    """A -ing form speaks unless it is the attribute or the head of a noun phrase ("talking points")."""
    before = u.tags[head - 1] if head else "."
    after = u.tags[head + 1] if head + 1 < len(u) else "."
    return None if before in "DSJGo#" or (before in "MTn" and after == ".") else "participle"


def _auxiliaries(u: Unit, head: int) -> _Auxiliaries:
    t, low = u.tags, u.lower
    i, negated, be, finite = head, False, False, False
    while i > 0:
        tag = t[i - 1]
        if (
            (low[i - 1] in {"both", "all", "each"} and t[i - 2 : i - 1] in ("H", "B"))
            or (tag == "A" and i > 1)
            or (low[i - 1] in _LIKE_ADVERBS and t[i - 2 : i - 1] in tuple("HNXPpBGW)"))
        ):
            i -= 1
        elif tag == "n":
            i, negated = i - 1, True
        elif tag in "BHMd" or (tag == "G" and low[i - 1] in {"'s", "’s"} and t[i - 2] in "PW"):
            be = be or (tag == "B" and i - 1 >= _last_content(t, i, head))
            negated = negated or low[i - 1].endswith(("n't", "n’t")) or low[i - 1] == "cannot"
            i, finite = i - 1, True
        elif tag == "p":
            be = be or low[i - 1].endswith(("re", "'m", "’m"))
            finite = True
            break
        elif tag == "T" and i > 1 and low[i - 2] in _CATENATIVE and i - 2 > 0:
            negated = negated or low[i - 2] in _NEGATING
            i, finite, be = i - 2, True, False
            head = i
        elif tag == "T":
            return _Auxiliaries(i - 1, negated, be, to=True, finite=finite)
        else:
            break
    while i < head and t[i] == "A" and (i == 0 or t[i - 1] in ",;"):
        i += 1
    return _Auxiliaries(i, negated, be, to=False, finite=finite)


def _last_content(t: str, i: int, head: int) -> int:
    """A form of "be" makes a passive or progressive only where no other verb parts it from its head."""
    return 0 if all(tag in "BHMdAn" for tag in t[i:head]) else len(t)


def _reduced(u: Unit, head: int, last: int) -> bool:
    """Whether a past form is a passive participle without its auxiliary: "the man accused of"."""
    t = u.tags
    after = u.lower[head + 1] if head + 1 < len(t) else ""
    if after == "by" or after in _FATES or u.lower[head] in _PERFECT_ONLY:
        return True
    if head == 0:
        return t[head] == "E"
    if t[head] == "E" and t[head - 1] in "DSJIo":
        return True
    cue = cues.verbs().get(u.lower[head])
    if cue is None or last > head or t[head] != "E" or t[head - 1] in "PpW":
        return False
    takes_object = bool(cue[0].frames & set("nacxo")) and not cue[0].frames & set("tqi")
    return (
        takes_object
        and after in {"of", "as", "to", "in", "for", "at", "on", "with", ".", ","} - cue[0].prepositions
    )
