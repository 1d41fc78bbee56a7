"""A line "label: value", as a fact box or a table gives it, in; what its label counts, and what its other heads restrict out.

A cell is told with its heads: "Kharkiv | Women | Deaths: 33". The last head says what is counted, those before it where
or whom; a head that is no known place or group restricts the figure all the same, or two rows would contradict.
"""

from __future__ import annotations

from collections.abc import Iterator

from twosource.language.concepts import Lexicon, lexicon
from twosource.language.places import gazetteer
from twosource.language.tokens import Tokens
from twosource.language.verbs import REPORT
from twosource.language.wordclasses import MEASURES, MONTHS, STATES, WEEKDAYS
from twosource.language.wordforms import is_plural
from twosource.language.wordlist import words
from twosource.pattern import pattern
from twosource.row import NamedTuple
from twosource.rules.governors import Verb
from twosource.rules.label_chains import HOLLOW, Label, chain_before

_LONGEST_LABEL = 10
_LONGEST_VALUE = 5
_YEAR = pattern(r"(?:19|20)\d\d")
# Heads that say that there is a figure, and not of what.
FORMAL = words(
    """
    number numbers no total totals count counts figure figures value values amount amounts quantity sum all overall
    reported confirmed of the latest current combined altogether grand subtotal
    """
)


class Heads(NamedTuple):
    """What the heads before the label restrict a figure to."""

    places: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    years: tuple[str, ...] = ()


def line_label(tokens: Tokens, mark: int, first: int, *, bare: bool) -> Label | None:
    """The label of the figure at token `first`, if "label: value" with its colon at `mark` is a line by itself."""
    start = _label_start(tokens, mark)
    if (
        tokens.lower[mark] != ":"
        or len(tokens) - first > _LONGEST_VALUE
        or not 0 < mark - start <= _LONGEST_LABEL
    ):
        return None
    chain = chain_before(tokens, mark)
    if chain is None:
        return None
    label, at = chain
    said = [word for word in tokens.lower[start:at] if word not in FORMAL]
    if label.verb is None and len(said) == 1 and said[0] in STATES:
        label = label._replace(start=at - 1, verb=Verb(STATES[said[0]], at - 1))
    elif at < start or said:
        return None
    if label.verb is not None:
        return None if label.verb.lemma in REPORT else label
    return label if _says_what(tokens, label, bare=bare) else None


def heads(tokens: Tokens, first: int, words_of: Lexicon) -> Heads:
    """What the heads before the label of the figure at token `first` restrict it to."""
    mark = first - 1
    while mark > 0 and tokens.lower[mark] != ":" and first - mark < 3:
        mark -= 1
    start = _label_start(tokens, mark) if mark > 0 and tokens.lower[mark] == ":" else 0
    if not start:
        return Heads()
    places: set[str] = set()
    groups: set[str] = set()
    years: set[str] = set()
    for low, high in _segments(tokens, start - 1):
        said = [word for word in tokens.lower[low:high] if word not in FORMAL]
        known = {group for word in said if (group := words_of.group(word))}
        if known:
            groups |= known
        elif len(said) == 1 and _YEAR.fullmatch(said[0]):
            years.add(said[0])
        elif said and not _is_time(said) and not _names_place(tokens, low, high):
            name = tokens.text[tokens.starts[low] : tokens.ends[high - 1]]
            if _is_name(tokens, low, high):
                places.add(name)
            else:
                groups.add(name.lower())
    return Heads(tuple(sorted(places)), tuple(sorted(groups)), tuple(sorted(years)))


def _label_start(tokens: Tokens, mark: int) -> int:
    index = mark
    while index > 0 and mark - index <= _LONGEST_LABEL and tokens.lower[index - 1] != "|":
        index -= 1
    return index


def _segments(tokens: Tokens, end: int) -> Iterator[tuple[int, int]]:
    """The heads in tokens [0, end), parted by bars."""
    low = 0
    for index in range(end + 1):
        if index == end or tokens.lower[index] == "|":
            if index > low:
                yield low, index
            low = index + 1


def _says_what(tokens: Tokens, label: Label, *, bare: bool) -> bool:
    """Whether a phrase without a verb says what a figure counts: things in the plural, a measure, a known concept."""
    head = label.head.split()[-1] if label.head else ""
    word = tokens.lower[label.end - 1]
    if not head or head in HOLLOW | FORMAL or word in FORMAL or word in MONTHS or word in WEEKDAYS:
        return False
    if _names_place(tokens, label.start, label.end):
        return False
    known = lexicon()
    return not bare or head in MEASURES or is_plural(word) or known.known(known.concept(None, head, None))


def _names_place(tokens: Tokens, low: int, high: int) -> bool:
    known = gazetteer()
    return any(
        known.place(tokens.text[tokens.starts[at] : tokens.ends[end - 1]])
        for at in range(low, high)
        for end in range(at + 1, min(high, at + known.longest) + 1)
    )


def _is_time(said: list[str]) -> bool:
    return all(word in MONTHS or word in WEEKDAYS or word[0].isdigit() for word in said)


def _is_name(tokens: Tokens, low: int, high: int) -> bool:
    """Whether a head is a name and no common noun: every word begins with a capital, and none is a plural."""
    return all(tokens.words[at][0].isupper() and not is_plural(tokens.lower[at]) for at in range(low, high))
