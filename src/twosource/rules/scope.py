"""A sentence in, the places, times and groups that it restricts its figures to out."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.concepts import Lexicon
from twosource.language.inflection import singular
from twosource.language.places import COMPASS, bare, gazetteer, plain
from twosource.language.tokens import Tokens
from twosource.language.wordforms import HYPHENS
from twosource.model import Scope
from twosource.rules.rule import NumericReading, Passage
from twosource.rules.times import times

# A capitalised name after one of these is where something is.
_STRICT = frozenset("in at near off outside inside across around throughout".split())
# What may stand between the preposition and the name ("in the city of Aleppo", "in Iran's Kerman province").
_PLACE_NOUNS = frozenset(
    "city town village province region district state county capital island suburb area coast border port "
    "camp governorate municipality neighbourhood neighborhood prefecture strip valley airport".split()
)
_NOT_PLACES = frozenset(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday i mr "
    "mrs ms dr he she they we parliament congress senate court facebook twitter instagram english "
    "christmas easter ramadan god gmt".split()
)
# Words after a people's name that make it the actor, not the place ("Turkish Foreign Minister", "Israeli forces").
_ACTORS = frozenset(
    "minister president official officials government army military forces force troops soldiers police "
    "prime foreign defence defense interior deputy leader leaders ambassador embassy authorities media "
    "news agency state parliament navy general spokesman spokeswoman king prince opposition coalition "
    "delegation politicians senator envoy envoys diplomat diplomats lawmaker lawmakers mp mps judge judges "
    "jet jets warplane warplanes plane planes aircraft fighter fighters bomber bombers drone drones helicopter "
    "helicopters tank tanks missile missiles rocket rockets shell shells artillery warship warships vessel "
    "vessels ship ships submarine submarines gunboat gunboats strike strikes airstrike airstrikes shelling "
    "bombardment raid raids gunfire fire commandos marines paratroopers commander commanders "
    "citizen citizens national nationals tourist tourists refugee refugees migrant migrants worker workers "
    "journalist journalists reporter reporters pilot pilots crew sailors captain man men woman women boy girl "
    "couple family company companies firm firms bank banks airline airlines giant carmaker maker investors "
    "investor team squad side player players champion champions newspaper newspapers daily television tv radio "
    "broadcaster researchers scientists".split()
)
_PART = frozenset({"including"})
_OF_THE = frozenset("whom them those these the its their his her which".split())
# How badly: some of the injured, not all.
_SEVERITY = frozenset("seriously critically severely gravely slightly lightly".split())
_EACH = frozenset({"each", "every", "apiece"})
_HOSPITALS = frozenset({"hospital", "clinic", "ward", "hospice"})
_WIDE = frozenset("nationwide countrywide statewide citywide worldwide globally".split())
_OF_WHOM = frozenset(["whom", "them", "those", "which"])


def places(tokens: Tokens) -> tuple[str, ...]:
    """The canonical places of a sentence, sorted; a point of the compass stays with its place.

    In a headline whose every word is capitalised only the places of the gazetteer are taken.
    """
    found: set[str] = set()
    headline = title_case(tokens.words)
    index = 0
    while index < len(tokens):
        word = tokens.words[index]
        length, place = (1, tokens.lower[index]) if tokens.lower[index] in _WIDE else (0, None)
        if word[0].isupper():
            length, place = _known(tokens, index, headline=headline)
            if place is None and not headline and not length:
                length, place = _named(tokens, index)
        if place is None:
            index += max(1, length)
            continue
        found.add(_qualified(tokens, index, place))
        index += length
    return tuple(sorted(found))


def _known(tokens: Tokens, index: int, *, headline: bool) -> tuple[int, str | None]:
    """The longest name of the gazetteer at `index`, unless it is an actor's or a part of another name."""
    known = gazetteer()
    for length in range(min(known.longest, len(tokens) - index), 0, -1):
        last = index + length - 1
        name = tokens.text[tokens.starts[index] : tokens.ends[last]]
        # A text that has lost its apostrophes writes "Syrias capital".
        place = known.place(name) or (known.place(name[:-1]) if name.endswith("s") else None)
        if place is None:
            continue
        after = tokens.lower[last + 1] if last + 1 < len(tokens) else ""
        before = tokens.lower[index - 1] if index else ""
        if plain(name) in known.people and after in _ACTORS and before not in _STRICT:
            return length, None
        if (len(name) <= 2 and not name.isupper()) or name.lower() in _NOT_PLACES:
            return 0, None
        return length, None if not headline and _within_name(tokens, index, last) else place
    return 0, None


def _within_name(tokens: Tokens, index: int, last: int) -> bool:
    """Whether a place is a part of another's name ("the Boston Globe", "Bank of England") or tells whose ("Geneva-based")."""
    words, lower = tokens.words, tokens.lower
    after = words[last + 1] if last + 1 < len(tokens) else ""
    if after in HYPHENS and last + 2 < len(tokens) and lower[last + 2] in _OF_ORIGIN:
        return True
    if index and lower[index - 1] in _STRICT:
        return False
    if after[:1].isupper() and after.lower() not in _PLACE_NOUNS and after.lower() not in _NOT_PLACES:
        return gazetteer().place(after) is None
    if index > 1 and words[index - 1][0].isupper() and plain(tokens.words[index]) in gazetteer().people:
        return lower[index - 1] not in COMPASS and lower[index - 1] not in _NOT_PLACES  # "Al Jazeera English"
    named = index > 2 and lower[index - 1] == "of" and words[index - 2][0].isupper()
    return named and lower[index - 2] not in _PLACE_NOUNS and lower[index - 2] not in COMPASS


# "London-listed", "Iran-backed": whose it is, not where.
_OF_ORIGIN = frozenset(
    "based listed born led backed made owned funded run registered headquartered trained educated allied "
    "aligned sponsored supported brokered mediated flagged built supplied bound".split()
)


def title_case(words: Sequence[str]) -> bool:
    """Whether a line is in title case, so that its capitals say nothing of names."""
    longer = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return (
        len(longer) > 3 and words[-1] != "." and sum(word[0].isupper() for word in longer) > 0.7 * len(longer)
    )


def _named(tokens: Tokens, index: int) -> tuple[int, str | None]:
    """An unknown capitalised name right after a preposition of place ("near Ostrava"), to its last capital."""
    before = tokens.lower[index - 1] if index else ""
    if before not in _STRICT and not (
        before == "of" and index > 1 and tokens.lower[index - 2] in _PLACE_NOUNS
    ):
        return 0, None
    end = index
    while end < len(tokens) and tokens.words[end][0].isupper() and tokens.lower[end] not in _NOT_PLACES:
        end += 1
    if end == index or (end < len(tokens) and tokens.lower[end] in {"'s", "’s"} and before != "in"):
        return 0, None
    return end - index, tokens.text[tokens.starts[index] : tokens.ends[end - 1]]


def _qualified(tokens: Tokens, index: int, place: str) -> str:
    """The place with the point of the compass before it: "northern Iraq"."""
    if not index:
        return place
    before = tokens.lower[index - 1]
    if before == "of" and index > 1 and tokens.lower[index - 2] in COMPASS:
        return place
    if before in COMPASS:
        return f"{before} {place}"
    if before == "-" and index > 1 and tokens.lower[index - 2] in COMPASS:
        return f"{tokens.lower[index - 2]} {place}"
    return place


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
            if group := lexicon.group(word):
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
    if _is_part(tokens, at, last):
        found.add("part")
    if _is_other(tokens, at, last):
        found.add("other")
    if _is_whole(tokens, at):
        found.add("whole")
    return tuple(sorted(found))


def _institution(tokens: Tokens, last: int) -> set[str]:
    """The hospital in which patients are counted, by the word before: "at the mission hospital", "in two hospitals"."""
    for index in range(last, min(last + 9, len(tokens))):
        if singular(tokens.lower[index]) in _HOSPITALS and index > last:
            return {f"{tokens.lower[index - 1]} {singular(tokens.lower[index])}"}
    return set()


def _is_other(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure leaves out some that were named before: "the other two bombs", "three other women"."""
    if first and tokens.lower[first - 1] in {"other", "further"}:
        return True
    if "another" in tokens.lower[max(0, first - 6) : first]:
        return True
    return tokens.lower[last : last + 1] == ["other"]


def _is_whole(tokens: Tokens, at: int) -> bool:
    """Whether the figure is what a part is told of: the 120 of "40 of the 120 seats"."""
    before = tokens.lower[max(0, at - 3) : at]
    return before[1:] == ["of", "the"] and before[0][0].isdigit()


def _is_part(tokens: Tokens, index: int, last: int) -> bool:
    """Whether the figure follows "including" or "of whom", or stands after "Of the 330 killed, "."""
    before = tokens.lower[max(0, index - 3) : index]
    if any(word in _PART for word in before[-2:]) or (set(before) & _OF_WHOM and "of" in before):
        return True
    if tokens.lower[:1] == ["of"] and index > 2:
        return "," in tokens.lower[:index]
    after = tokens.lower[last : last + 2]
    return after[:1] == ["of"] and bool(set(after) & _OF_THE)


def scope(
    passage: Passage,
    reading: NumericReading,
    where: tuple[str, ...],
    dates: Sequence[NumericReading],
    lexicon: Lexicon,
) -> Scope:
    """The scope of one figure: the places of its sentence, the times of its clause, the groups of its words."""
    return Scope(where, times(passage, dates, reading), groups(passage, reading, lexicon))


def same_region(left: str, right: str) -> bool:
    """Whether one of two places lies within the other."""
    known = gazetteer()
    one, other = bare(left), bare(right)
    return one in known.around(other) or other in known.around(one)
