"""What an article opens with, as a value: "KYIV, May 16 (AP) -"."""

from __future__ import annotations

from twosource.row import NamedTuple


class Dateline(NamedTuple):
    """Where an article was written, by which agency, and on which day: ISO 8601, or TIMEX3 as "XXXX-05-16"."""

    place: str | None
    agency: str | None
    date: str | None
