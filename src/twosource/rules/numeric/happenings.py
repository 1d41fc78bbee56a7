"""What befalls persons and things in the news, by the lemmas of its verbs; a table and nothing else."""

from __future__ import annotations

from twosource.annotation import Final

# What news counts the victims and the objects of; elsewhere "several" and "a few" are no figure.
HAPPENINGS: Final = frozenset(
    "kill die injure wound hurt arrest detain miss rescue evacuate destroy damage burn release free capture kidnap abduct "
    "hospitalise hospitalize displace flee shoot charge sentence execute trap drown collapse fire resign sack defect "
    "missing dead injured".split()
)


def is_happening(event: str | None) -> bool:
    """Whether something happened to what is counted; a particle leaves it that: "shot down", "laid off"."""
    return event is not None and event.partition(" ")[0] in HAPPENINGS
