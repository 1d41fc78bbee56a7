"""A figure in its sentence in, the places, times and groups that it is restricted to out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from twosource.language.concepts import Lexicon
from twosource.language.inflection import singular
from twosource.language.places import bare, gazetteer, plain
from twosource.language.tokens import Tokens
from twosource.language.wordforms import is_adverb, is_number
from twosource.model import Scope
from twosource.rules.concept import is_population
from twosource.rules.distant import FILL
from twosource.rules.rule import NumericReading, Passage
from twosource.rules.scope_places import inhabited
from twosource.rules.tabular import Heads, heads
from twosource.rules.times import times

_PART = frozenset({"including"})
_BEING = frozenset(("is", "was", "are", "were", "be", "been", "became", "as", ","))
_OF_THE = frozenset("whom them those these the its their his her which".split())
# How badly: some of the injured, not all.
_SEVERITY = frozenset("seriously critically severely gravely slightly lightly".split())
_EACH = frozenset({"each", "every", "apiece"})
_HOSPITALS = frozenset({"hospital", "clinic", "ward", "hospice"})
_OF_WHOM = frozenset(["whom", "them", "those", "which"])


def groups(passage: Passage, reading: NumericReading, lexicon: Lexicon) -> tuple[str, ...]:
    """Whom the words counted restrict the figure to, and `part` for a stated part of a total."""
    tokens = passage.tokens
    found = set()
    if reading.quantity.dimension in {"date", "clock"}:
        return ()
    if reading.counted is not None:
        first, last = tokens.at(reading.counted.start), tokens.at(reading.counted.end - 1)
        for index in range(first, min(last + 1, first + 6, len(tokens))):
            word = tokens.lower[index]
            if word in {"of", "from", "in", "who", "on", "at", "with"}:
                break
            if group := _compound(tokens, index, last, lexicon) or (
                None if index > first and _compound(tokens, index - 1, last, lexicon) else lexicon.group(word)
            ):
                # Whoever is evacuated lived there: "8,800 residents were evacuated" are all of them.
                if group != "resident" or lexicon.event(reading.event) != "displaced":
                    found.add(group)
            elif tokens.words[index][0].isupper() and plain(word) in gazetteer().people:
                found.add(gazetteer().names[plain(word)])
    at = tokens.at(reading.quantity.span.start)
    last = tokens.at(reading.quantity.span.end - 1) + 1
    if reading.quantity.dimension == "count" and _SEVERITY & set(
        tokens.lower[max(0, at - 1) : at] + tokens.lower[last : last + 3]
    ):
        found.add("part")
    if reading.quantity.per is None and _EACH & set(tokens.lower[last : last + 3]):
        found.add("part")
    found |= _institution(tokens, last) if "patient" in (reading.head, reading.event) else set()
    if _is_part(tokens, at, last, reading.quantity.dimension):
        found.add("part")
    if _is_other(tokens, at, last):
        found.add("other")
    if _is_whole(tokens, at):
        found.add("whole")
    return tuple(sorted(found))


def _compound(tokens: Tokens, index: int, last: int, lexicon: Lexicon) -> str | None:
    """The group that two words name together: "rescue workers", "security guards"."""
    if index >= last:
        return None
    return lexicon.groups.get(f"{tokens.lower[index]} {singular(tokens.lower[index + 1])}")


def _institution(tokens: Tokens, last: int) -> set[str]:
    """The hospital in which patients are counted, by the word before: "at the mission hospital", "in two hospitals"."""
    for index in range(last, min(last + 9, len(tokens))):
        if singular(tokens.lower[index]) in _HOSPITALS and index > last:
            return {f"{tokens.lower[index - 1]} {singular(tokens.lower[index])}"}
    return set()


def _is_other(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure leaves out some that were named before: "the other two bombs", "three other women"."""
    if first and tokens.lower[first - 1] in {"other", "further", "remaining"}:
        return True
    if "another" in tokens.lower[max(0, first - 6) : first]:
        return True
    return tokens.lower[last : last + 1] == ["other"]


def _is_whole(tokens: Tokens, at: int) -> bool:
    """Whether the figure is what a part is told of: the 120 of "40 of the 120 seats", "40 of 120 seats"."""
    before = [word for word in tokens.lower[max(0, at - 3) : at] if word not in _OF_THE]
    if len(before) < 2 or before[-1] != "of" or not is_number(before[-2]):
        return False
    # "He was one of 42 survivors": there were 42, whoever he is.
    return before[-2] != "one" or before[0] not in _BEING


def _is_part(tokens: Tokens, index: int, last: int, dimension: str) -> bool:
    """Whether the figure follows "including" or "of whom", or stands after "Of the 330 killed, "; what is measured or a
    share is a part only of another figure ("300 tonnes of the 1,200"): "61% of the voters", "61% of voters" are one.
    """
    before = tokens.lower[max(0, index - 3) : index]
    if any(word in _PART for word in before[-2:]) or _follows_whom(tokens, index):
        return True
    if tokens.lower[:1] == ["of"] and index > 2:
        return "," in tokens.lower[:index]
    if _is_of_one_place(tokens, last):
        return True
    after = tokens.lower[last : last + 4]
    if after[:1] != ["of"] or not set(after[:2]) & _OF_THE:
        return False
    if dimension in _SHARES:
        return after[1] in _OF_WHOM
    return dimension in _COUNTS or after[1] in _OF_WHOM or any(map(is_number, after[2:]))


_SHARES = frozenset({"percent", "ratio"})
_COUNTS = frozenset({"count", "ordinal", "vague"})


def _follows_whom(tokens: Tokens, index: int) -> bool:
    """Whether "of whom", "among them" stand before the figure, with nothing but a hedge between."""
    for place in range(index - 1, max(0, index - 5), -1):
        word = tokens.lower[place]
        if word in _OF_WHOM:
            return tokens.lower[place - 1] in ("of", "among")
        if word not in FILL and word != "," and not is_adverb(word):
            return False
    return False


_NEARBY = 9  # tokens from a figure to the place that it is restricted to


def _is_of_one_place(tokens: Tokens, last: int) -> bool:
    """Whether a place "alone" or "only" follows in the clause: "950 deaths reported in Karachi alone"."""
    for index in range(last + 1, min(last + _NEARBY, len(tokens))):
        if tokens.lower[index] in {",", ";", ":", "and", "but"}:
            return False
        if tokens.lower[index] == "alone" and tokens.words[index - 1][0].isupper():
            return True
    return False


def scope(
    passage: Passage,
    reading: NumericReading,
    where: tuple[str, ...],
    dates: Sequence[NumericReading],
    lexicon: Lexicon,
) -> Scope:
    """The scope of one figure: the places of its sentence, the times of its clause, the groups of its words."""
    if is_population(passage, reading):
        tokens = passage.tokens
        home = inhabited(tokens, tokens.at(reading.span.start))
        where = (home,) if home else where
    found, when = groups(passage, reading, lexicon), times(passage, dates, reading)
    row = heads(passage.tokens, passage.tokens.at(reading.quantity.span.start), lexicon)
    if row != Heads():
        where = tuple(sorted({*where, *row.places}))
        found = tuple(sorted({*found, *row.groups}))
        when = tuple(sorted({*when, *row.years}))
    return Scope(where, when, found)


def same_region(left: str, right: str) -> bool:
    """Whether one of two places lies within the other."""
    (one, around_one), (other, around_other) = _region(left), _region(right)
    return one in around_other or other in around_one


@lru_cache(maxsize=1024)
def _region(place: str) -> tuple[str, frozenset[str]]:
    """A place without its point of the compass, and all that it lies within."""
    name = bare(place)
    return name, gazetteer().around(name)
