"""A figure in its clause in, the times that the clause restricts it to out."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.inflection import singular
from twosource.language.tokens import Tokens
from twosource.language.wordclasses import DETERMINERS, DO, MODALS, PREPOSITIONS
from twosource.language.wordforms import is_closed, is_ing, is_word
from twosource.rules.rule import NumericReading, Passage

# What parts two clauses; a time on the other side of one belongs to the other clause.
_BOUNDARIES = frozenset(
    ", ; : — – -- ( ) where which who whom whose while but although though after before when because as".split()
)
_PERIODS = frozenset("year month week decade century day hour quarter season".split())
_EARLIER = frozenset("last previous earlier preceding prior past".split())
_EVERY = frozenset("every each".split())
# A number of members of a series, which one figure cannot share: "the first blast", "the second quarter".
_SERIES = {
    word: str(i)
    for i, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)
}
_SERIAL = frozenset(
    "blast explosion quake earthquake tremor attack bomb bombing shooting crash wave strike quarter half round leg set "
    "period day night test match game phase stage trial vote ballot".split()
)
# "Since the early weeks of the 2022 invasion": the year is that of another event, by which this one is placed.
_TIMES_OF_OTHERS = frozenset("since after before following".split())
_BEHIND = 8
# What a company's or an office's figure is for: its quarter, its half, its year.
_ACCOUNTED = frozenset({("full", "year"), ("financial", "year"), ("fiscal", "year"), ("whole", "year")})
_ACCOUNTS = {"annual": "year", "quarterly": "quarter", "monthly": "month", "weekly": "week", "daily": "day"}
# Every word at which a time can be told; what it tells, its neighbours decide.
_TELLING = (
    frozenset("since ago annually yearly over".split())
    | _EARLIER
    | _EVERY
    | {first for first, _ in _ACCOUNTED}
    | _ACCOUNTS.keys()
    | _SERIES.keys()
)
_BEFORE_VERB = MODALS | DO | frozenset({"to", "not", "n't"})
_CENTURY = 2  # characters of a TIMEX3 value: "18" is a century, "199" a decade
_AN_OPENING = 8  # tokens: "On Friday, ", "In the first half of 2024, " restrict the whole sentence


def times(passage: Passage, dates: Sequence[NumericReading], reading: NumericReading) -> tuple[str, ...]:
    """Dates as TIMEX3 values, sorted; `since …`, `last year`, `every year` and `period` mark a running total or rate.

    `dates` are the readings of dates and clock times in the passage; one in the figure's own clause
    counts, and one that opens the sentence.
    """
    tokens = passage.tokens
    at = tokens.at(reading.quantity.span.start)
    first, last = _clause(tokens, at)
    found = set()
    for date in dates:
        place = tokens.at(date.quantity.span.start)
        end = tokens.at(date.quantity.span.end - 1) + 1
        if _dates_what_follows(tokens, end, first):
            found.update([date.quantity.iso] if date.quantity.iso else [])
            continue
        if date.event != "since" and _TIMES_OF_OTHERS & set(
            tokens.lower[max(first, place - _BEHIND) : place]
        ):
            continue
        if place > at and _modifies(tokens, place, end):
            continue
        near = (first < end and place < last) or _opens(tokens, place) or date.quantity.dimension == "clock"
        # A century says of what age a thing is, not when the figure was true.
        if date.quantity.iso and date is not reading and near and len(date.quantity.iso) > _CENTURY:
            found.add(f"since {date.quantity.iso}" if date.event == "since" else date.quantity.iso)
    lower = tokens.lower
    opening = 0 if lower[first - 1 : first] == ["when"] else _opening(tokens)
    places = [] if _TELLING.isdisjoint(lower) else [*range(opening), *range(max(first, opening), last)]
    for index in [i for i in places if lower[i] in _TELLING and not _goes_on(lower, i)]:
        # In "the worst since 12 people died" the figure belongs to what came before, not to a total since then.
        if lower[index] != "since" or index < opening or index > at:
            found |= _told(lower, index)
    return tuple(sorted(found))


def _dates_what_follows(tokens: Tokens, end: int, first: int) -> bool:
    """Whether the clause from `first` on tells what happened at the date that ends at `end`: "in 2011, when 77 died"."""
    return tokens.lower[first - 1 : first] == ["when"] and end <= first - 1 <= end + 1


def _modifies(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a date behind the figure dates the object it stands in: "12 states signed the 2015 accord"."""
    if first < 2 or tokens.lower[first - 1] not in DETERMINERS or tokens.lower[first - 2] in PREPOSITIONS:
        return False
    return last < len(tokens) and is_word(tokens.words[last]) and not is_closed(tokens.lower[last])


def _clause(tokens: Tokens, at: int) -> tuple[int, int]:
    """The clause around the token `at`, half-open."""
    first, last = _start(tokens, at), at
    if first > 1 and _hangs(tokens, first):
        first = _start(tokens, first - 2)
    while last < len(tokens) and tokens.lower[last] not in _BOUNDARIES and not _gives_ground(tokens, last):
        last += 1
    return first, max(last, at + 1)


def _start(tokens: Tokens, at: int) -> int:
    while at > 0 and tokens.lower[at - 1] not in _BOUNDARIES:
        at -= 1
    return at


def _gives_ground(tokens: Tokens, index: int) -> bool:
    """Whether "for" and a gerund tell what somebody is punished for, at its own time: "22 years for killing five in 2018"."""
    return tokens.lower[index] == "for" and index + 1 < len(tokens) and is_ing(tokens.lower[index + 1])


_HANGING = frozenset({"with", "without"})


def _hangs(tokens: Tokens, first: int) -> bool:
    """Whether what starts at `first` has no verb of its own: ", killing 3", ", the worst since 12 people died"."""
    word, following = tokens.lower[first], tokens.lower[first + 1 : first + 2]
    if tokens.lower[first - 1] != ",":
        return False
    superlative = following != [] and following[0].endswith(("est", "most", "worst"))
    return is_ing(word) or word in _HANGING or (word in DETERMINERS and superlative)


def _opening(tokens: Tokens) -> int:
    """Where an adverbial at the head of the sentence ends, 0 where there is none."""
    head = tokens.lower[:_AN_OPENING]
    return head.index(",") if "," in head else 0


def _opens(tokens: Tokens, place: int) -> bool:
    return place < _opening(tokens)


def _goes_on(lower: Sequence[str], index: int) -> bool:
    """Whether "last" is the verb: "is to last ten days", "will last two weeks"."""
    return lower[index] == "last" and index > 0 and lower[index - 1] in _BEFORE_VERB


def _told(lower: Sequence[str], index: int) -> set[str]:
    word = lower[index]
    after = lower[index + 1] if index + 1 < len(lower) else ""
    if word == "since":
        return {"since"}
    if word in _EARLIER and after in _PERIODS:
        return {f"last {after}"}
    if word in _EVERY and after in _PERIODS:
        return {f"every {after}"}
    if word in {"ago", "earlier"} and index and singular(lower[index - 1]) in _PERIODS:
        return {f"last {singular(lower[index - 1])}"}
    if word in {"annually", "yearly"}:
        return {"every year"}
    if (word, singular(after)) in _ACCOUNTED:
        return {"account year"}
    if word in _ACCOUNTS:
        return {f"account {_ACCOUNTS[word]}"}
    if word in {"past", "last", "over", "previous"} and _is_period(lower, index + 1):
        return {"period"}
    if word in _SERIES and singular(after) in _SERIAL:
        return {f"{singular(after)} {_SERIES[word]}"}
    return set()


def _is_period(lower: Sequence[str], index: int) -> bool:
    """A number and a plural unit of time: "the past three years"."""
    for noun in lower[index + 1 : index + 4]:
        if noun.endswith("s") and singular(noun) in _PERIODS:
            return lower[index] in _EARLIER | {"the"} or (index > 0 and lower[index - 1] in _EARLIER)
    return False
