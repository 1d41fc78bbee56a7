"""The id of a verdict's rung or of a finding in, one sentence on what it means out."""

from __future__ import annotations

from functools import cache

_OWN = {
    "within-document": "One document gives two values for one thing.",
    "pin": "A document diverges from a sentence that claims.yaml pins as true.",
    "single-source": "One publisher alone states the fact.",
    "unstated-pin": "No document states what claims.yaml pins any more.",
    "unreadable-pin": "No figure and no saying can be read in a pinned sentence.",
    "lapsed-waiver": "The last day of a waiver has passed; what it waived counts again.",
    "idle-waiver": "A waiver matches no fact of the run and can be dropped.",
    "unreadable-waiver": "The last day of a waiver is no date, so that it waives nothing.",
}


def about(rung: str) -> str:
    """What the rung says of a pair of claims, or the finding of what the user declared."""
    return _OWN.get(rung) or _ladders().get(rung, rung)


def known() -> dict[str, str]:
    """Every rung and finding by its id, with its sentence."""
    return {**_ladders(), **_OWN}


@cache
def _ladders() -> dict[str, str]:
    from twosource.rules import quantity_ladder, utterance_ladder

    because = {level.id: level.because for level in quantity_ladder.LADDER}
    because.update((level.id, level.because) for level in utterance_ladder.LADDER)
    return {rung: f"{words[:1].upper()}{words[1:]}." for rung, words in because.items()}
