"""A figure's clause in, whether it is asserted, negated, planned, demanded or only possible out."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.verbs import BASES
from twosource.model import Modality
from twosource.rules.rule import NumericReading, Passage

# Cues of each modality, by the class of English verb or adverb; the nearest before the figure decides.
_POSSIBLE = frozenset(
    "may might could can possibly perhaps maybe potential potentially risk risks risked threatens "
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
_AT_MOST_BACK = 12
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
        if word == "to" and headline and index and index + 1 < at and after.isalpha():
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
    return "asserted"


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
    if word in _POSSIBLE:
        return "possible"
    return None
