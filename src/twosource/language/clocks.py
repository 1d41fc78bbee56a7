"""Tokens in, times of day out: minutes after midnight, with the zone as far as the text says it."""

from __future__ import annotations

from twosource.language.tokens import Tokens
from twosource.language.wordlist import words
from twosource.row import NamedTuple

# Offsets in minutes of the zones whose short names mean one thing in English news; IST and BST do not.
ZONES = {
    "gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "pkt": 300, "jst": 540, "kst": 540,
    "aest": 600, "aedt": 660, "wib": 420, "wat": 60, "eat": 180, "hkt": 480, "sgt": 480,
}  # fmt: skip
_MORNING = words("am a.m. a.m")
_EVENING = words("pm p.m. p.m")
_CUES = words("at by until till from around about before after since between to shortly and struck")
_NAMED = {"noon": 720, "midday": 720, "midnight": 0}


class Clock(NamedTuple):
    """A time of day that tokens [first, last) name, in minutes after midnight, with the grain in minutes."""

    first: int
    last: int
    minutes: int
    grain: int
    zone: int | None

    @property
    def iso(self) -> str:
        """The TIMEX3 value: "T22:30", "T14:30Z", "T09:00-05:00"."""
        suffix = ""
        if self.zone is not None:
            sign = "-" if self.zone < 0 else "+"
            suffix = "Z" if self.zone == 0 else f"{sign}{abs(self.zone) // 60:02}:{abs(self.zone) % 60:02}"
        return f"T{self.minutes // 60:02}:{self.minutes % 60:02}{suffix}"


def clocks(tokens: Tokens) -> list[Clock]:
    """The times of day of the tokens, left to right, none overlapping."""
    found: list[Clock] = []
    end = 0
    for index in [i for i, word in enumerate(tokens.lower) if word[0].isdigit() or word in _NAMED]:
        clock = _clock(tokens, index) if index >= end else None
        if clock is not None:
            found.append(clock)
            end = clock.last
    return found


def _word(tokens: Tokens, index: int) -> str:
    lower = tokens.lower
    return lower[index] if 0 <= index < len(lower) else ""


def _clock(tokens: Tokens, index: int) -> Clock | None:
    word = tokens.lower[index]
    if word in _NAMED:
        if _word(tokens, index - 1) not in _CUES:
            return None
        return Clock(index, index + 1, _NAMED[word], 1, None)
    if (
        index
        and tokens.ends[index - 1] == tokens.starts[index]
        and tokens.words[index - 1] not in "([“\"'‘—–-"
    ):
        return None
    face = _face(tokens, index)
    if face is None:
        return None
    hour, minute, grain, at = face
    if at == index + 5 and _word(tokens, at) in ("hours", "hrs"):
        return None
    half, at = _half(tokens, at)
    if not half and _word(tokens, index - 1) in _BEFORE_HOURS:
        half, at = _time_of_day(tokens, at, hour)
    spelled = _word(tokens, at) in ("o'clock", "o’clock")
    at += spelled
    zone, at, zoned = _zone(tokens, at)
    if not _plausible(tokens, index, (hour, minute, grain), told=bool(half) or spelled or zoned):
        return None
    if half:
        if not 1 <= hour <= 12:
            return None if hour > 23 else Clock(index, at, hour * 60 + minute, grain, zone)
        hour = hour % 12 + (12 if half == "pm" else 0)
    return Clock(index, at, hour * 60 + minute, grain, zone)


def _face(tokens: Tokens, index: int) -> tuple[int, int, int, int] | None:
    """Hour, minute, grain in minutes and the token behind: "10:30", "10.30", "1430", "7"."""
    word = tokens.lower[index]
    if not word.isascii():
        return None
    if _word(tokens, index + 1) == ":" and word.isdigit() and len(word) < 3:
        minute = _word(tokens, index + 2)
        if (
            not (minute.isdigit() and minute.isascii() and len(minute) == 2)
            or tokens.starts[index + 2] != tokens.ends[index] + 1
        ):
            return None
        at = index + 3
        if _word(tokens, at) == ":" and tokens.starts[at] == tokens.ends[at - 1]:
            at += 2
        return int(word), int(minute), 1, at
    if len(word) in (4, 5) and word[-3] == "." and word.replace(".", "", 1).isdigit():
        return int(word[:-3]), int(word[-2:]), 1, index + 1
    if word.isdigit() and len(word) == 4:
        return int(word[:2]), int(word[2:]), 1, index + 1
    if word.isdigit() and len(word) < 3:
        return int(word), 0, 60, index + 1
    return None


def _half(tokens: Tokens, at: int) -> tuple[str, int]:
    word = _word(tokens, at)
    if word in _MORNING or word in _EVENING:
        return ("am" if word in _MORNING else "pm"), at + 1
    return "", at


def _time_of_day(tokens: Tokens, at: int, hour: int) -> tuple[str, int]:
    """The half of the day in words: "5.20 in the morning", "11 at night"."""
    if _word(tokens, at) == "in" and _word(tokens, at + 1) == "the" and 1 <= hour < 12:
        part = _word(tokens, at + 2)
        if part in ("morning", "afternoon", "evening"):
            return ("am" if part == "morning" else "pm"), at + 3
    if (_word(tokens, at), _word(tokens, at + 1)) == ("at", "night") and 1 <= hour < 12:
        return ("pm" if hour > 5 else "am"), at + 2
    return "", at


_BEFORE_HOURS = frozenset("at by until till since from before after about around".split())


def _zone(tokens: Tokens, at: int) -> tuple[int | None, int, bool]:
    """The zone's offset, the token behind it, and whether a zone or "hours", "local time" is said at all."""
    word = _word(tokens, at)
    if word in ZONES and tokens.words[at].isupper():
        return ZONES[word], at + 1, True
    if word in ("ist", "bst", "et", "pt", "ct") and tokens.words[at].isupper():
        return None, at + 1, True
    if word == "local" and _word(tokens, at + 1) == "time":
        return None, at + 2, True
    if word in ("hrs", "hours"):
        zone, end, _ = _zone(tokens, at + 1) if _word(tokens, at + 1) in ZONES else (None, at + 1, True)
        return zone, end, True
    return None, at, False


def _plausible(tokens: Tokens, index: int, face: tuple[int, int, int], *, told: bool) -> bool:
    """Whether the figures are a time of day; without am, pm or a zone only "at 10:30" is."""
    hour, minute, grain = face
    word = tokens.lower[index]
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return False
    if _word(tokens, index + 1) in ("hours", "hrs") and len(word) != 4:
        return False
    if len(word) == 4 and _word(tokens, index + 1) == "(" and _zone(tokens, index + 3)[2]:
        return _word(tokens, index + 2).isdigit()
    if told:
        return grain == 1 or _word(tokens, index + 1) not in ("local", "hours", "hrs")
    return grain == 1 and _word(tokens, index + 1) == ":" and _word(tokens, index - 1) in _CUES
