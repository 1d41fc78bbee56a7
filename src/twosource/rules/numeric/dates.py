"""A passage in, its dates and times of day out, each with what happened then as far as the clause says.

A date is the interval of its days: `low` and `high` are `date.toordinal()`, both None where the text and its publishing
date leave the day open; `iso` is the TIMEX3 value; `grain` is in days; `value` is set for a year alone. A word that opens the
interval ("since", "by", "until", "before", "after") becomes the event, so that it is compared only with its like.
A time of day counts minutes after midnight in the zone that its `iso` names, if any.
"""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache, partial

from twosource.language.clocks import Clock, clocks
from twosource.language.dates import dates, iso_date
from twosource.language.placing import Dated
from twosource.model import Quantity, Span
from twosource.rules.happenings import Happening, happening
from twosource.rules.rule import NumericReading, Passage, Rule

_OPENERS = frozenset(("since", "by", "until", "till", "before", "after"))
_ABOUT = frozenset(("about", "around", "approximately", "roughly", "circa", "nearly", "almost"))
_KINDS = ("day", "weekday", "month", "year", "part", "relative", "range")


@lru_cache(maxsize=1)
def _readings(passage: Passage) -> dict[str, list[NumericReading]]:
    """Every date and time of the passage by its rule; kept while the rules are tried one after another."""
    found = [_dated(passage, d) for d in dates(passage.tokens, iso_date(passage.published))]
    taken = [reading.span for reading in found]
    timed = [_timed(passage, c) for c in clocks(passage.tokens)]
    found += [reading for reading in timed if not any(reading.span.overlaps(span) for span in taken)]
    by_rule: dict[str, list[NumericReading]] = {}
    for reading in sorted(found, key=lambda reading: reading.span):
        by_rule.setdefault(reading.rule, []).append(reading)
    return by_rule


def _dated(passage: Passage, dated: Dated) -> NumericReading:
    period = dated.period
    year = period.low.year if dated.kind == "year" and period.low else None
    quantity = Quantity(
        span=_span(passage, dated.first, dated.last),
        text=_text(passage, dated.first, dated.last),
        value=Decimal(year) if year is not None else None,
        low=Decimal(period.low.toordinal()) if period.low else None,
        high=Decimal(period.high.toordinal()) if period.high else None,
        grain=Decimal(period.grain),
        unit="day",
        dimension="date",
        modifier="range" if dated.kind == "range" else "approximate" if period.vague else "exact",
        iso=period.iso,
    )
    return _reading(f"numeric.date.{dated.kind}", passage, (dated.first, dated.last), quantity)


def _timed(passage: Passage, clock: Clock) -> NumericReading:
    minutes = Decimal(clock.minutes)
    hedged = passage.tokens.lower[clock.first - 1] in _ABOUT if clock.first else False
    slack = Decimal(_slack(clock.minutes) if hedged else 0)
    first = clock.first - 1 if hedged else clock.first
    quantity = Quantity(
        span=_span(passage, first, clock.last),
        text=_text(passage, first, clock.last),
        value=minutes,
        low=minutes - slack,
        high=minutes + slack,
        grain=Decimal(clock.grain),
        unit="minute",
        dimension="clock",
        modifier="approximate" if hedged else "exact",
        iso=clock.iso,
    )
    return _reading("numeric.clock", passage, (clock.first, clock.last), quantity)


def _slack(minutes: int) -> int:
    """By how many minutes "about" may be out: half an hour at the full hour, less the finer the time is told."""
    return next(
        slack for step, slack in ((60, 30), (30, 20), (15, 15), (5, 10), (1, 5)) if minutes % step == 0
    )


def _reading(rule: str, passage: Passage, ends: tuple[int, int], quantity: Quantity) -> NumericReading:
    first, last = ends
    what = happening(passage.tokens, first, last)
    opener = _opener(passage, first)
    if opener is not None and (what.event is not None or what.start < first):
        what = Happening(what.start, what.end, what.head, passage.tokens.lower[opener], opener)
    counted = _span(passage, what.start, what.end) if what.start < what.end else None
    event_at = passage.tokens.starts[what.event_at] if what.event else None
    return NumericReading(rule, quantity.span, quantity, counted, what.head, what.event, event_at)


def _opener(passage: Passage, first: int) -> int | None:
    """The token of "since" and its like right before the date, "the" and "about" passed over."""
    lower = passage.tokens.lower
    index = first - 1
    while index >= 0 and lower[index] in ("the", "at", "least", "about", "around", "early", "late"):
        index -= 1
    return index if index >= 0 and lower[index] in _OPENERS else None


def _span(passage: Passage, first: int, last: int) -> Span:
    return Span(passage.tokens.starts[first], passage.tokens.ends[last - 1])


def _text(passage: Passage, first: int, last: int) -> str:
    span = _span(passage, first, last)
    return passage.text[span.start : span.end]


def rules_for(passage: Passage) -> tuple[Rule[NumericReading], ...]:
    """The rules that read a date or time of the passage, in their order."""
    found = _readings(passage)
    return tuple(rule for rule in RULES if rule.id in found) if found else ()


def _find(rule: str, passage: Passage) -> list[NumericReading]:
    return _readings(passage).get(rule, [])


def _rule(
    name: str, because: str, matches: tuple[str, ...], ignores: tuple[str, ...]
) -> Rule[NumericReading]:
    rule = f"numeric.{name}"
    return Rule(rule, because, partial(_find, rule), matches, ignores)


RULES: tuple[Rule[NumericReading], ...] = (
    _rule(
        "date.day",
        "A day of a month, in words or figures; without a year it is the one nearest to the publishing date.",
        (
            "The ferry sank on May 16, 2025.",
            "The vote is due on 5 September.",
            "It was signed on 2025-05-16.",
        ),
        ("The strike may 16 times be put off.", "They won 16-5.", "The 9/11 attacks changed that."),
    ),
    _rule(
        "date.weekday",
        "A day of the week is, in news, the last such day by the publishing date, or the next one behind a word of the future.",
        ("The talks ended on Friday.", "The ferry sank last Monday night."),
        ("She reads the Sunday Times.", "Stocks crashed on Black Friday.", "They sat in the sun."),
    ),
    _rule(
        "date.month",
        "A month, with its year or where a preposition says that it is one.",
        ("The war began in March 2022.", "Prices have risen since April."),
        ("Talks may resume.", "Thousands joined the march in Lyon.", "Theresa May spoke."),
    ),
    _rule(
        "date.year",
        "Four figures are a year only where their neighbours say so, never before a plural that they could count.",
        ("He was elected in 2016.", "The 2003 quake destroyed the town."),
        ("The firm employs 2000 people.", "Resolution 1701 was passed."),
    ),
    _rule(
        "date.part",
        "A decade, century, season, quarter or half, or the early, middle or late part of a year or month.",
        ("They met in early 2022.", "Sales fell in the third quarter of 2024.", "It was built in the 1990s."),
        ("He came in early.", "A third quarter was cut off."),
    ),
    _rule(
        "date.relative",
        "A time seen from the publishing date: yesterday, last month, this week.",
        ("The ferry sank yesterday.", "Exports fell last month."),
        ("At last it ended.", "She buys USA Today."),
    ),
    _rule(
        "date.range",
        "Two dates that bound one period.",
        ("The summit of May 3-5 failed.", "He governed from 2010 to 2015."),
        ("The team won 3-2 in May.",),
    ),
    _rule(
        "clock",
        "A time of day has am or pm, a zone, or a colon behind a preposition.",
        ("The quake struck at 10:30 p.m.", "Polls close at 7pm.", "It was felt at 1430 GMT."),
        ("The ratio is 2:1.", "They were on call 24/7.", "It was 7 metres long."),
    ),
)
