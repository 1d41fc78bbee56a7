"""Verbs by what a complement or a particle behind them makes of those who are counted; pure tables.

"Taken to hospital" says neither who took nor where from: the complement tells what befell them, and the verb only
that it did (Quirk et al. 1985, section 16.2-6 on phrasal verbs, 10.16 on resulting attributes).
"""

from __future__ import annotations

from twosource.language.wordlist import words
from twosource.row import NamedTuple


class Outcome(NamedTuple):
    """The verb's lemma for what befell them, the stems that lead to it, and the prepositions of which one must stand
    between; without any, only a determiner may.
    """

    event: str
    stems: frozenset[str]
    through: frozenset[str] = frozenset()


_TO = frozenset(("to", "into"))
_MOVED = words(
    "take rush airlift carry bring send transfer fly ferry admit transport move convey confine helicopter"
)
_HOSPITAL = Outcome("hospitalise", _MOVED | {"treat"}, _TO | {"in", "at"})
_SAFETY = Outcome(
    "rescue",
    words("take bring carry move lead ferry guide get pull winch lift airlift haul help drag usher walk"),
    _TO,
)
_DEATH = Outcome(
    "die",
    words(
        """shoot stab beat burn crush trample bleed freeze starve hack choke club bludgeon stone fall plunge leap jump squeeze
    kick batter suffocate"""
    ),
    frozenset(("to",)),
)
_HELD = Outcome("kidnap", words("take hold keep seize"))
_CUSTODY = Outcome("detain", words("take remand hold keep put place detain bring"), _TO | {"in"})
_PRISON = Outcome("jail", words("send commit remand return order"), _TO | {"in"})
_HOME = Outcome(
    "displace",
    words("drive force chase throw turn flush push uproot order"),
    frozenset(("from", "out", "of")),
)
_LOST_JOB = Outcome("lay off", words("lose"))
_LOST_POWER = Outcome("lose power", words("lose"))

# By the word that ends the complement.
OUTCOMES: dict[str, tuple[Outcome, ...]] = {
    **dict.fromkeys(("hospital", "hospitals", "clinic", "clinics", "hospice"), (_HOSPITAL,)),
    **dict.fromkeys(("safety", "shore", "surface"), (_SAFETY,)),
    **dict.fromkeys(("death", "deaths"), (_DEATH, Outcome("execute", words("put"), frozenset(("to",))))),
    **dict.fromkeys(("hostage", "hostages", "captive", "captives"), (_HELD,)),
    "prisoner": (Outcome("capture", words("take hold")),),
    "custody": (_CUSTODY,),
    "arrest": (Outcome("arrest", words("put place take"), frozenset(("under",))),),
    **dict.fromkeys(("prison", "jail", "gaol"), (_PRISON,)),
    **dict.fromkeys(
        ("home", "homes", "house", "houses"),
        (_HOME, Outcome("displace", words("lose leave abandon"))),
    ),
    **dict.fromkeys(("life", "lives"), (Outcome("die", words("lose")),)),
    **dict.fromkeys(("job", "jobs"), (_LOST_JOB,)),
    **dict.fromkeys(("power", "electricity"), (_LOST_POWER,)),
    "redundant": (Outcome("lay off", words("make")),),
    "homeless": (Outcome("displace", words("make render leave")),),
    "free": (Outcome("free", words("walk set go let")), Outcome("escape", words("break"))),
    "dead": (Outcome("die", words("shoot strike")),),
    "guilty": (Outcome("convict", words("find plead")),),
    "streets": (Outcome("march", words("take"), frozenset(("to",))),),
}

# Verbs with a particle that together say one thing, whoever or whatever stands before them.
PARTICLE_VERBS = frozenset(
    (
        "lay off", "turn out", "walk out", "break out", "cut off", "round up", "pick up", "pull out", "bring out",
        "haul out", "dig out", "gun down", "mow down", "blow up", "call off", "drop out", "sign up", "wipe out",
        "pump out", "knock out", "wash away", "sweep away", "tear down", "burn down", "shut down", "close down",
        "shoot down", "call up", "hand over", "turn away", "send back", "swear in", "take away", "let go", "cut down",
        "turn back", "drive out", "force out", "carry out", "set up", "lock up", "board up",
    )
)  # fmt: skip
