"""A figure's clause in, whether it is asserted, negated, planned, demanded or only possible out."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.inflection import lemma
from twosource.language.verbs import BASES
from twosource.language.wordclasses import AUXILIARY, DETERMINERS
from twosource.language.wordforms import is_adverb, is_closed, is_past, is_plural
from twosource.model import Modality
from twosource.rules.distant import FILL
from twosource.rules.rule import NumericReading, Passage

# Cues of each modality, by the class of English verb or adverb; the nearest before the figure decides.
_POSSIBLE = frozenset(
    "may might could possibly perhaps maybe potential potentially risk risks risked threatens "
    "threatened fear fears feared warn warns warned forecast forecasts predict predicts predicted "
    "projected projection likely probably suspected suspects if unless whether".split()
)
_PLANNED = frozenset(
    "will shall plan plans planned planning intend intends intended aim aims aimed pledge pledges pledged "
    "promise promises promised vow vows vowed agree agrees agreed agreement expect expects expected due "
    "set scheduled proposes proposed propose proposal target targets targeted goal hope hopes hoped "
    "budgeted to-be".split()
)
_DEMANDED = frozenset(
    "demand demands demanded demanding seek seeks sought seeking urge urges urged call-for calls-for "
    "called-for request requests requested asks-for asked-for require requires must should ought wants "
    "want wanted insist insists".split()
)
# "Can" tells of what somebody is able to do, save before what happens to one ("can kill 40", "can win") or in a question.
_BEFALLING = frozenset(
    "be become cause kill hurt injure cost lead result die happen cut lose harm win get go you we i".split()
)
_ASKING = frozenset("ask asks asked asking".split())
# "There used to be 40": so it was. Before other verbs a noun may be what is used ("the timber used to build 40 huts").
_HABITUAL = frozenset("be have own employ earn number".split())
_SPEAKERS = frozenset("it he she they we i you there who".split())
_NEGATORS = frozenset(
    "not never n't without didn't doesn't don't isn't wasn't weren't won't hasn't haven't hadn't".split()
)
# "Expects sales to grow": what somebody expects, wants or forecasts of another.
_OF_OTHERS = frozenset(
    "expect expects expected expecting forecast forecasts want wants wanted hope hopes".split()
)
# After one of these "would" is the future told in the past: "said it would cut".
_REPORTED = frozenset(
    "said announced told confirmed pledged promised agreed added stated declared reported insisted claimed vowed "
    "decided planned proposed".split()
)
_FULL_STOPS = frozenset({".", "!", "?", "”", '"'})
_FINITE = frozenset(
    "is are was were be been has have had do does did will would can could may might said says".split()
)
_STOPS = frozenset({",", ";", ":", "“", "”", '"', "``", "''", "."})
_CLAUSE = frozenset(", but while although though after before when because which who".split())
# "set", "due" and the like are plans only before "to"; as nouns or participles they are nothing.
_BEFORE_TO = frozenset(
    "set due agree agrees agreed expect expects expected scheduled hope hopes hoped intended aim aims".split()
)
# "Goes to jail", "rushed to hospital": where somebody is brought, which may be a verb elsewhere.
_WHITHER = frozenset("jail prison court hospital custody trial safety death work school".split())
_MOVING = frozenset(
    "go send return take bring commit remand rush order move come head put crush fly walk".split()
)
_AT_MOST_BACK = 12
_ASKED = 8  # tokens from "asked" to its infinitive: "asked the court in Lyon to"
# What may open a clause right before the figure that is its subject, or "as" before any subject.
_OPENING = frozenset("as while when because although though whereas since until after before and but".split())
# What is so already; "until 40 nurses are hired" tells of what is still to come.
_PAST_AUXILIARIES = frozenset({"was", "were", "had", "did"})
_GROUNDS = frozenset("because although though whereas since".split())
_COMPARING = frozenset("many much few little well long soon far if part of early late a an to".split())
# "Is to blame", "is to date": neither is arranged. "Was to die there" tells a fate, "was to be shown" a plan.
_NOT_ARRANGED = frozenset({"blame", "date"})
_AUXILIARIES = frozenset({"be", "have"})
_WERE = frozenset({"was", "were"})
# What is decided and not yet done is told as going on: "is buying its rival", "are cutting 900 jobs".
_BEING = frozenset({"is", "are", "am", "'s", "'re"})
_DECIDED = frozenset(
    "buying acquiring selling purchasing cutting axing closing shutting opening hiring recruiting laying shedding "
    "investing launching recalling raising lowering merging leaving withdrawing suing".split()
)


def modality(passage: Passage, reading: NumericReading) -> Modality:
    """The modality of the figure: what the rule said, else the nearest cue before it in its clause."""
    if reading.modality is not None:
        return reading.modality
    tokens = passage.tokens
    at = tokens.at(reading.quantity.span.start)
    # The governing event may stand before or after the figure; its auxiliaries are what counts.
    if reading.event_at is not None and reading.event_at >= reading.span.end:
        at = tokens.at(reading.event_at)
    lower = tokens.lower
    # "Brewer to pay $2 million": a headline tells the future by an infinitive alone.
    headline = tokens.words[-1] not in _FULL_STOPS and not _FINITE & set(lower[:at])
    for index in range(at - 1, max(-1, at - 1 - _AT_MOST_BACK), -1):
        word = lower[index]
        if word in _STOPS:
            break
        after = lower[index + 1] if index + 1 < len(lower) else ""
        if word in _OF_OTHERS and "to" in lower[index + 2 : index + 6]:
            return "planned"
        if word in _ASKING and _is_request(lower, index, at):
            return "demanded"
        if word == "used" and after == "to" and _is_habit(lower, index):
            return "past"
        if word == "to" and headline and index and index + 1 < at and _is_infinitive(lower, index):
            return "planned"
        if word == "would":
            return "planned" if _REPORTED & set(lower[:index]) else "possible"
        if word in _BEING and after in _DECIDED:
            return "planned"
        if after == "to" and _is_arranged(word, lower[index + 2 : index + 3]):
            return "planned"
        found = None if tokens.words[index] == "May" else _cue(word, after)
        if found is not None:
            return "planned" if found == "negated" and word == "won't" else found
        if word in _CLAUSE and index < at - 1 and word != ",":
            break
        if word in _OPENING and _opens_clause(passage, reading, index, at):
            break
    return "asserted"


def _is_request(lower: Sequence[str], index: int, at: int) -> bool:
    """Whether somebody is asked to do what is told up to the token `at`: "asked the judge to give", not "asked it to all"."""
    return any(
        lower[place] == "to" and _is_infinitive(lower, place) and not is_plural(lower[place + 1])
        for place in range(index + 2, min(index + _ASKED, at))
    )


def _is_infinitive(lower: Sequence[str], index: int) -> bool:
    """Whether "to" at `index` stands before a verb and no place: "mayor goes to jail for", "toll rises to over"."""
    after = lower[index + 1]
    if after in _WHITHER and lemma(lower[index - 1]) in _MOVING:
        return False
    return after.isalpha() and (after in _AUXILIARIES or not is_closed(after))


def _is_habit(lower: Sequence[str], index: int) -> bool:
    """Whether "used to" at `index` tells what once was, and not what something is used for."""
    before = lower[index - 1] if index else ""
    if before in _BEING or before in _WERE or before in {"be", "been", "being", "get", "got"}:
        return False
    return before in _SPEAKERS or lower[index + 2 : index + 3][:1] == [] or lower[index + 2] in _HABITUAL


def _opens_clause(passage: Passage, reading: NumericReading, index: int, at: int) -> bool:
    """Whether the conjunction at `index` opens a clause with a verb of its own, in which the figure stands: "left without
    trains as 40 drivers went on strike"; none does "as" in "as many as 40", "as a result" and "as planned".
    """
    lower = passage.tokens.lower
    after = lower[index + 1]
    if lower[index] == "as" and (
        after in _COMPARING or is_past(after) or "as" in lower[max(0, index - 3) : index]
    ):
        return False
    opening = lower[index]
    if opening != "and" and any(_is_told(lower, place, opening) for place in range(index + 1, at)):
        return True
    if any(word not in FILL for word in lower[index + 1 : passage.tokens.at(reading.span.start)]):
        return False
    end = passage.tokens.at(reading.span.end - 1) + 1
    while end < len(lower) and is_adverb(lower[end]):
        end += 1
    if opening == "and" and lower[end : end + 1] != [] and lower[end] not in AUXILIARY:
        return False  # "may be delayed and 40 jobs cut": one auxiliary for both
    return end < len(lower) and _is_told(lower, end, opening)


def _is_told(lower: Sequence[str], index: int, opening: str) -> bool:
    """Whether a finite verb at `index` tells what is so: a past form that modifies no noun, and in a reason any auxiliary."""
    word = lower[index]
    if word in AUXILIARY:
        return word in _PAST_AUXILIARIES or opening in _GROUNDS
    return is_past(word) and lower[index - 1] not in DETERMINERS and lower[index - 1] not in AUXILIARY


def _is_arranged(word: str, verbs: Sequence[str]) -> bool:
    """Whether "to" and a verb behind `word` tell of what is arranged: "are to be freed", "were to meet" (Quirk 4.48)."""
    if not verbs or verbs[0] in _NOT_ARRANGED:
        return False
    return (word in _BEING and (verbs[0] in BASES or verbs[0] in _AUXILIARIES)) or (
        word in _WERE and verbs[0] in _AUXILIARIES
    )


def _cue(word: str, after: str) -> Modality | None:
    if word in _NEGATORS:
        return None if after in {"only", "least", "just", "more", "less", "fewer"} else "negated"
    if word in _BEFORE_TO:
        return "planned" if after in {"to", "that", "by", "on"} else None
    if word in _PLANNED:
        return "planned"
    if word in _DEMANDED or (word in {"called", "calls", "call", "asked", "asks"} and after == "for"):
        return "demanded"
    if word == "may" and after in {"", ","}:
        return None
    if word in _POSSIBLE or (word == "can" and after in _BEFALLING):
        return "possible"
    return None
