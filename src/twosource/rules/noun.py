"""What a figure is of, as a place among the tokens."""

from __future__ import annotations

from twosource.row import NamedTuple
from twosource.rules.label_chains import Label


class Noun(NamedTuple):
    """What a figure is of: the phrase [span) in tokens, its head's lemma, and the token from which its predicate is
    sought. `joined` says that a hyphen ties it to the figure, `modified` that the figure modifies it.
    """

    span: tuple[int, int] | None
    head: str | None
    end: int
    label: Label | None = None
    joined: bool = False
    modified: bool = False
