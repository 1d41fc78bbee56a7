"""A colon in, who speaks before or after it and what is said out: headlines, transcripts and announced quotations."""

from __future__ import annotations

from twosource.language.places import gazetteer
from twosource.model import Cue
from twosource.rules.attribution.contents import clause_end
from twosource.rules.attribution.found import Part
from twosource.rules.attribution.phrases import clause_starts, np_left, np_right
from twosource.rules.attribution.style import style_of
from twosource.rules.attribution.unit import Unit
from twosource.rules.rule import AttributedReading

# What stands before a colon in headlines and is nobody's name.
LABELS = frozenset(
    "exclusive urgent watch video photo photos pictures live update updates breaking opinion analysis comment editorial "
    "related read more latest news explainer factbox timeline profile interview review correction note editor "
    "transcript podcast gallery graphic map quiz listen here why how what when who world politics business sport "
    "sports tags source sources credit image caption copyright contact phone email tel fact facts key summary "
    "highlights question answer q a part chapter day year week".split()
)
# Who is named last in a headline: "Two dead in crash: police".
VOICES = frozenset(
    "police officials official report reports study survey poll court minister ministry government army military "
    "experts expert analysts analyst scientists researchers media sources lawyer lawyers family un who watchdog "
    "monitor monitors prosecutors authorities president pm chief spokesman spokeswoman union doctors witnesses "
    "source mayor governor sheriff coroner agency".split()
)


_LONGEST_VOICE = 4
_FEWEST_SAID = 3


def read_colon(u: Unit, at: int) -> AttributedReading | None:
    """What is said on one side of the colon at item `at` by whoever is named on the other."""
    t = u.tags
    if not 0 < at < len(t) - 1 or u.words[at - 1][-1].isdigit():
        return None
    if u.headline and at <= _LONGEST_VOICE and u.lower[at - 1] in VOICES and len(t) - 1 - at >= _FEWEST_SAID:
        return _reading(u, at, (0, at - 1), (at + 1, clause_end(u, at + 1)), "headline")
    first = np_left(u, at - 1)
    if first is not None and (first == 0 or t[first - 1] in "-.IT") and _speaks(u, first, at - 1):
        if t[at + 1] == "Q":
            return _reading(u, at, (first, at - 1), (at + 1, at + 1), "quote-after")
        if (u.headline or _shouted(u, first, at - 1)) and first == 0 and clause_starts(u, at + 1):
            if _dateline(u, at):
                return None
            return _reading(u, at, (0, at - 1), (at + 1, clause_end(u, at + 1)), "headline")
    return _named_last(u, at) if u.headline else None


def read_dash(u: Unit, at: int) -> AttributedReading | None:
    """A quotation that a dash and its author follow: "“Never again.” — Ann Lee, teacher"."""
    t = u.tags
    if at == 0 or t[at - 1] != "Q" or t[at + 1 : at + 2] != "X":
        return None
    end = at + 1
    while end + 1 < len(t) and t[end + 1] in "X&":
        end += 1
    rest = t[end + 1 :]
    if any(c not in ",.XNJ#DIo" for c in rest) or end - at > 6 or len(rest) > 12:
        return None
    last = len(t) - 1 - (rest.endswith("."))
    first = at - 1
    while first > 0 and t[first - 1] == "Q":
        first -= 1
    return _reading(u, at, (at + 1, last), (first, at - 1), "quote-before")


def _speaks(u: Unit, first: int, last: int) -> bool:
    """Whether a noun phrase before a colon can be a speaker's name: short, a name, and no label."""
    if last - first > 5 or any(word in LABELS for word in u.lower[first : last + 1]):
        return False
    return all(c in "X&CJG" for c in u.tags[first : last + 1]) or (
        u.tags[first] == "D" and u.tags[last] == "N" and u.lower[last] in VOICES
    )


def _dateline(u: Unit, at: int) -> bool:
    """Whether a place before a colon only says where ("New Delhi: The talks ended.") and speaks for nobody."""
    return gazetteer().place(u.text[u.starts[0] : u.ends[at - 1]]) is not None


def _shouted(u: Unit, first: int, last: int) -> bool:
    """A transcript names its speakers in capitals."""
    return all(word.isupper() and len(word) > 2 for word in u.words[first : last + 1]) and last - first < 3


def _named_last(u: Unit, at: int) -> AttributedReading | None:
    t = u.tags
    end = np_right(u, at + 1)
    if end is None or any(c not in ".?!" for c in t[end + 1 :]) or end - at > 5:
        return None
    named = u.lower[end] in VOICES or all(c == "X" for c in t[at + 1 : end + 1])
    if not named or any(word in LABELS for word in u.lower[at + 1 : end + 1]) or not _clause_before(u, at):
        return None
    return _reading(u, at, (at + 1, end), (0, at - 1), "headline")


def _clause_before(u: Unit, at: int) -> bool:
    return at > 3 or (at > 1 and clause_starts(u, 0, at))


def _reading(u: Unit, at: int, source: Part, part: Part, rule: str) -> AttributedReading:
    span = u.slice(at, at)
    contents = (u.slice(*part),)
    cue = Cue(span, u.text[span.start : span.end], "say")
    return AttributedReading(f"attribution.{rule}", u.slice(*source), cue, contents, style_of(u, contents))
