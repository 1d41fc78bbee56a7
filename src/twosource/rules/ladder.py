"""What a ladder is: an ordered tuple of levels; the first that holds judges a pair, the last always holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from twosource.annotation import Generic, TypeVar
from twosource.model import Severity, VerdictName
from twosource.row import NamedTuple

PairT = TypeVar("PairT")


class Level(NamedTuple, Generic[PairT]):
    """One rung: its id is the explanation, the SARIF rule and the page of documentation.

    `because` is a sentence about the pair, for the reader of a report.
    """

    id: str
    verdict: VerdictName
    severity: Severity
    test: Callable[[PairT], bool]
    because: str


def climb(ladder: Sequence[Level[PairT]], pair: PairT) -> Level[PairT]:
    """The first level of `ladder` that holds for `pair`."""
    for level in ladder:
        if level.test(pair):
            return level
    raise LookupError("the last level of a ladder must always hold")


_ORDER: dict[Severity, int] = {"none": 0, "note": 1, "warning": 2, "error": 3}


def rank(severity: Severity) -> int:
    """Severities in order: none 0, note 1, warning 2, error 3."""
    return _ORDER[severity]
