"""What a report is written on: how wide, with or without colour, with or without letters beyond ASCII."""

from __future__ import annotations

from twosource.row import NamedTuple


class Page(NamedTuple):
    """`width` is in columns, None for lines that are never broken; `ascii` keeps to the letters that any terminal shows.

    `verbose` adds each claim's place and normal form, `quiet` leaves all but the divergences out.
    """

    width: int | None = None
    colour: bool = False
    ascii: bool = False
    verbose: bool = False
    quiet: bool = False
