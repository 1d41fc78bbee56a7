"""A sentence in, the places that its figures are restricted to out."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.places import COMPASS, gazetteer, plain
from twosource.language.terms import STOPWORDS
from twosource.language.tokens import Tokens
from twosource.language.wordforms import HYPHENS

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
_WIDE = frozenset("nationwide countrywide statewide citywide worldwide globally".split())


def places(tokens: Tokens) -> tuple[str, ...]:
    """The canonical places of a sentence, sorted; a point of the compass stays with its place.

    In a headline whose every word is capitalised only the places of the gazetteer are taken.
    """
    found: set[str] = set()
    words, lower = tokens.words, tokens.lower
    headline = title_case(words)
    after = 0
    for index in [i for i, word in enumerate(words) if word[0].isupper() or lower[i] in _WIDE]:
        if index < after:
            continue
        length, place = (1, lower[index]) if lower[index] in _WIDE else (0, None)
        if words[index][0].isupper():
            length, place = _known(tokens, index, headline=headline)
            if place is None and not headline and not length:
                length, place = _named(tokens, index)
        after = index + length
        if place is not None and not _of_telling(lower, index):
            found.add(_qualified(tokens, index, place))
    return tuple(sorted(found))


# Whom one tells, and where: "told reporters in Geneva", "said at a briefing in Ankara".
_TOLD = frozenset("reporters journalists conference briefing interview speech lawmakers".split())
_TELLING = frozenset("said says told tells speaking spoke".split())


def _of_telling(lower: Sequence[str], index: int) -> bool:
    """Whether a place is where somebody spoke, not where what he tells of is."""
    before = lower[max(0, index - 5) : index]
    if not before or before[-1] not in ("in", "from", "at"):
        return False
    return (len(before) > 1 and before[-2] in _TOLD | _TELLING) or not _TOLD.isdisjoint(before[-4:-1])


def _known(tokens: Tokens, index: int, *, headline: bool) -> tuple[int, str | None]:
    """The longest name of the gazetteer at `index`, unless it is an actor's or a part of another name."""
    known = gazetteer()
    end = tokens.ends[index]
    # An accent that stands by itself makes a token of its own.
    if not known.opens(tokens.words[index]) and tokens.text[end : end + 1].isascii():
        return 0, None
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
    if (
        index > 1
        and words[index - 1][0].isupper()
        and (words[index - 2][0].isalnum() or _title(words, index - 2))
    ):
        return lower[index - 1] not in _BEFORE_PLACES and lower[index - 1] not in _NOT_PLACES  # "Jack London"
    named = index > 2 and lower[index - 1] == "of" and words[index - 2][0].isupper()
    return named and lower[index - 2] not in _PLACE_NOUNS and lower[index - 2] not in COMPASS


def _title(words: Sequence[str], dot: int) -> bool:
    """Whether the full stop is a title's: "Rep. Ann Lee"."""
    return dot > 0 and words[dot] == "." and words[dot - 1][0].isupper() and len(words[dot - 1]) < 5


# Capitalised words that a place keeps before it: "Greater Manchester".
_BEFORE_PLACES = frozenset(COMPASS) | frozenset(
    "greater central upper lower inner outer old new port mount lake fort saint st mainland downtown metropolitan "
    "and rural coastal war republic".split()
)
# "London-listed", "Iran-backed": whose it is, not where.
_OF_ORIGIN = frozenset(
    "based listed born led backed made owned funded run registered headquartered trained educated allied "
    "aligned sponsored supported brokered mediated flagged built supplied bound".split()
)


def inhabited(tokens: Tokens, at: int) -> str | None:
    """The place of which the figure at token `at` tells how many live there: "Ostrava, a city of 280,000 people"."""
    last = at - 1
    while last >= 0 and not tokens.words[last][0].isupper():
        if at - last > _APPOSED or tokens.lower[last] in _PARTING:
            return None
        last -= 1
    while last > 0 and tokens.lower[last] in _PLACE_NOUNS:
        last -= 1
    first = last
    while first > 0 and tokens.words[first - 1][0].isupper() and tokens.lower[first - 1] not in _NOT_PLACES:
        first -= 1
    if last < 0 or tokens.lower[first] in _NOT_PLACES or not tokens.words[first][0].isupper():
        return None
    name = tokens.text[tokens.starts[first] : tokens.ends[last]]
    return gazetteer().place(name) or (
        name if first or tokens.lower[last + 1] in (",", "island", "city") else None
    )


_APPOSED = 7  # tokens between a place and how many live there
_PARTING = frozenset("and but has have had ; : ( ) said than".split())


def title_case(words: Sequence[str]) -> bool:
    """Whether a line is in title case, so that its capitals say nothing of names; there a verb is capitalised too."""
    longer = [word for word in words if len(word) > 3 and word[0].isalpha()]
    return (
        len(longer) > 3
        and words[-1] != "."
        and sum(word[0].isupper() for word in longer) > 0.7 * len(longer)
        and not any(word[0].islower() and word not in STOPWORDS for word in longer)
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
