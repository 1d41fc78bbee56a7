"""A claim in, the times of its clause by grain out: years, months, days, times of day, series and running totals."""

from __future__ import annotations

from twosource.model import NumericClaim
from twosource.row import NamedTuple

FIRST_LINES = 250  # characters: the headline and the first sentence
_TOTALS = ("since", "period", "last ", "every ")


class Times(NamedTuple):
    """The times of one clause as TIMEX3 values, or parts of them, by grain."""

    years: frozenset[str]
    months: frozenset[str]
    days: frozenset[str]
    clocks: frozenset[str]
    series: frozenset[str]
    totals: frozenset[str]


_UNTOLD = Times(*(frozenset[str]() for _ in range(6)))


def times_by_grain(claim: NumericClaim, published: str | None) -> Times:
    """The times of a claim's clause by grain; the year in which the document was published restricts nothing."""
    told = claim.scope.time
    if not told:
        return _UNTOLD
    totals = frozenset(t for t in told if t.startswith(_TOTALS))
    dated = [t for t in told if t not in totals]
    # The full date in the opening of an article that bears none is the day of its own event.
    own = not published and claim.sentence.start < FIRST_LINES
    return Times(
        years=frozenset(
            t[:4]
            for t in dated
            if t[:4].isdigit() and t[:4] not in (published or "") and not (own and len(t) == 10)
        ),
        months=frozenset(t[5:] for t in dated if _is_month(t) and t != (published or "")[:7]),
        days=frozenset(t for t in dated if _is_day(t)),
        clocks=frozenset(t[:6] for t in dated if t.startswith("T")),
        series=frozenset(t for t in dated if " " in t),
        totals=totals,
    )


def _is_day(time: str) -> bool:
    return (time[:4].isdigit() and len(time) == 10) or (time.startswith("XXXX") and not _is_month(time))


def _is_month(time: str) -> bool:
    return len(time) == 7 and time[4] == "-" and time[5:].isdigit()
