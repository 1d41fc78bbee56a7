"""A measure, an amount of money, a percentage or an age in, the noun that it is of out."""

from __future__ import annotations

from twosource.language.nounphrases import NounPhrase, head_lemma, head_name, phrase_after, phrase_before
from twosource.language.tokens import Tokens
from twosource.language.verbs import ENDING, LASTING
from twosource.language.wordclasses import (
    ARTICLES,
    CHANGE_NOUNS,
    DETERMINERS,
    MEASURES,
    UNIT_NOUNS,
)
from twosource.language.wordforms import (
    HYPHENS,
    POSSESSIVES,
    group_end,
    is_closed,
    is_number,
    is_person,
    is_plural,
    verb_at,
)
from twosource.language.wordlist import words
from twosource.rules.counted_nouns import whole
from twosource.rules.extents import LENGTHS, extent_of, outside_brackets, past_brackets
from twosource.rules.governors import Verb, before, object_of
from twosource.rules.label_chains import Label
from twosource.rules.labels import label_of, subject_of
from twosource.rules.noun import Noun

TIMES = words("second minute hour day week fortnight month quarter year decade century millennium")
_QUOTES = frozenset(('"', "”", "’", "'", "''"))
_AFTER_TIME = words("ago later earlier old time before after on worth last next")
# What stands behind an amount and "in" without being what it buys: "$4 million in fiscal 2010", "in total".
_NO_GOODS = words("fiscal total all value early late mid real nominal today part full advance return")
_ADJECTIVES = words(
    """separate new record massive huge total annual initial planned proposed reported estimated additional extra final
    first second third whopping further yearly monthly combined one-time modest hefty special single"""
)
# What a share of is the share of something else: "a deficit of 3 percent of GDP".
_OUTPUT = words("gdp gnp product output")
_DEALS = words("buy sell acquire purchase auction lease rent hire sue insure mortgage")
# Units whose plural is the same: behind any number they may stand alone.
_ONE_FORM = words("percent yen yuan won baht rand ringgit second point time pound")


def measured_noun(tokens: Tokens, first: int, last: int, unit: str) -> Noun:
    """What the measure in tokens [first, last), given in `unit`, is of."""
    lower = tokens.lower
    first, last = outside_brackets(tokens, first, last)
    if unit in LENGTHS and (extent := extent_of(tokens, last)):
        return extent
    joined = any(tokens.words[i] in HYPHENS for i in range(first, last))
    if last < len(tokens) and tokens.words[last] in HYPHENS:
        joined, last = True, group_end(tokens, last - 1)
    age = unit == "year" and _tells_age(tokens, first, last)
    at = past_brackets(tokens, last)
    at += at + 1 < len(tokens) and tokens.words[at] in _QUOTES
    following = lower[at] if at < len(tokens) else ""
    if following in ("of", "worth") or (following == "in" and unit.isupper()):
        at += 2 if following == "worth" and lower[at + 1 : at + 2] == ["of"] else 1
        phrase = _complement(tokens, at, following)
        if phrase is not None and unit == "percent" and head_name(tokens, phrase) in _OUTPUT:
            return _labelled(tokens, first, last, unit)
        if phrase is not None:
            return whole(tokens, phrase)
    modifies = (
        joined or lower[first] in ARTICLES or _has_article(tokens, first) or _bare_unit(tokens, first, last)
    )
    phrase = _phrase_behind(tokens, last, modifies=modifies)
    if phrase is not None:
        changed = _changed(tokens, phrase)
        return changed or whole(tokens, phrase)._replace(modified=joined and not age)
    return _aged(tokens, first, last) if age else _labelled(tokens, first, last, unit)


def _aged(tokens: Tokens, first: int, last: int) -> Noun:
    """Whose age stands behind a name: "Karel Novak, 36, was held"."""
    at = first - (first > 0 and tokens.lower[first - 1] in ("then", "now"))
    named = phrase_before(tokens, at - 1) if at and tokens.words[at - 1] == "," else None
    if named is None or not tokens.words[named.head][:1].isupper():
        return Noun(None, None, last)
    return Noun(
        (named.start, named.end), head_name(tokens, named), last + (tokens.lower[last : last + 1] == [","])
    )


def _bare_unit(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the unit is a singular behind more than one, as only a modifier has it: "two million euro heist"."""
    if _is_one(tokens, first, last):
        return False
    return tokens.lower[last - 1] in UNIT_NOUNS - _ONE_FORM


def _is_one(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the figure is one."""
    return any(word in ("one", "1", "a", "an") for word in tokens.lower[first:last]) and last - first < 3


def _tells_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words say an age: "14-year-old", "aged 14", or a bare number between commas behind a name."""
    if any(word in ("old", "olds", "aged") for word in tokens.lower[first:last]):
        return True
    return (
        last == first + 1 and is_number(tokens.lower[first]) and first > 0 and tokens.words[first - 1] == ","
    )


def _has_article(tokens: Tokens, first: int) -> bool:
    """Whether an article or possessor stands before the figure, at most one plain adjective between them."""
    at = first - 1 - (first > 1 and tokens.lower[first - 1] in _ADJECTIVES)
    return at >= 0 and (tokens.lower[at] in ARTICLES or tokens.lower[at] in POSSESSIVES)


def _phrase_behind(tokens: Tokens, last: int, *, modifies: bool) -> NounPhrase | None:
    """The noun that the measure modifies ("a 10 km tunnel"), or a measure's name right behind it ("5% growth")."""
    phrase = phrase_after(tokens, past_brackets(tokens, last), single=True)
    if phrase is None or tokens.lower[phrase.start] in _AFTER_TIME:
        return None
    return phrase if modifies or head_lemma(tokens, phrase) in MEASURES else None


def _changed(tokens: Tokens, phrase: NounPhrase) -> Noun | None:
    """What changes in "a 5% rise in prices", "a 5% price rise"; None where the head names no change."""
    verb = CHANGE_NOUNS.get(head_lemma(tokens, phrase))
    if verb is None:
        return None
    bound = Verb(verb, phrase.head)
    if tokens.lower[phrase.end : phrase.end + 1] in (["in"], ["of"]):
        at = phrase.end + 1
        while at < len(tokens) and tokens.lower[at] in DETERMINERS:
            at += 1
        inner = phrase_after(tokens, at) or phrase_after(tokens, at, single=True)
        if inner is not None and not tokens.words[inner.start][:1].isupper():
            return _bound(inner.start, inner.end, head_lemma(tokens, inner), bound)
    if phrase.head > phrase.start:
        before_head = NounPhrase(phrase.start, phrase.head, phrase.head - 1)
        return _bound(phrase.start, phrase.head, head_lemma(tokens, before_head), bound)
    return _bound(phrase.start, phrase.end, "", bound)


def _bound(start: int, end: int, head: str, verb: Verb) -> Noun:
    return Noun((start, end), head, end, Label(start, end, head, verb))


def _labelled(tokens: Tokens, first: int, last: int, unit: str) -> Noun:
    label = label_of(tokens, first, bare=False)
    if label is not None and unit in TIMES and label.verb is not None and label.verb.lemma not in LASTING:
        label = None
    if label is not None:
        return Noun((label.start, label.end), label.head, last, label)
    if unit in TIMES:
        return _lasting(tokens, first, last)
    return _paid_for(tokens, first, last) if unit.isupper() else Noun(None, None, last)


def _paid_for(tokens: Tokens, first: int, last: int) -> Noun:
    """What was bought or sold: "buy the newspaper for $250 million"."""
    left = before(tokens, first)
    thing = phrase_before(tokens, left) if left > 0 and tokens.lower[left] == "for" else None
    deal = object_of(tokens, thing.start) if thing else None
    if thing is None or deal is None or deal.lemma not in _DEALS:
        return Noun(None, None, last)
    named = tokens.words[thing.head][:1].isupper()
    head = " ".join(tokens.lower[thing.start : thing.end]) if named else head_lemma(tokens, thing)
    return _bound(thing.start, thing.end, head, deal)


# "The talks went on for nine hours".
_GOING_ON = words("go drag wear rumble stretch run rage carry")


def _lasting(tokens: Tokens, first: int, last: int) -> Noun:
    """What went on for a time ("have had a truce for two years") or began so long ago ("the war began two years ago")."""
    left = before(tokens, first)
    lasted = left - (left > 0 and tokens.lower[left] == "for")
    if _keeps_somebody(tokens, lasted):
        return Noun(None, None, last)
    goes_on = lasted > 0 and tokens.lower[lasted] == "on" and verb_at(tokens, lasted - 1) in _GOING_ON
    lasted -= goes_on
    if goes_on or verb_at(tokens, lasted) in LASTING:
        subject = subject_of(tokens, lasted)
        if subject is not None:
            return _bound(subject.start, subject.end, subject.head, Verb("last", lasted))
    held = phrase_before(tokens, left) if left > 0 and tokens.lower[left] == "for" else None
    keeper = object_of(tokens, held.start) if held else None
    if held and keeper and keeper.lemma in ("have", "hold", "keep", "maintain"):
        return Noun((held.start, held.end), head_lemma(tokens, held), last, modified=True)
    if left > 0 and tokens.lower[left] == "after" and verb_at(tokens, left - 1) in ENDING:
        ended = subject_of(tokens, left - 1)
        if ended is not None:
            return _bound(ended.start, ended.end, ended.head, Verb("last", left - 1))
    stem = verb_at(tokens, left) if tokens.lower[last : last + 1] == ["ago"] else None
    begun = subject_of(tokens, left) if stem and stem != "be" else None
    if stem is None or begun is None:
        return Noun(None, None, last)
    return Noun((begun.start, begun.end), begun.head, last, begun._replace(verb=Verb(stem, left)))


def _keeps_somebody(tokens: Tokens, index: int) -> bool:
    """Whether the verb at `index` holds people and does not go on: "the men were held for 47 days", "whom they had held"."""
    if verb_at(tokens, index) != "hold":
        return False
    held = subject_of(tokens, index)
    return held is None or is_person(held.head)


def _complement(tokens: Tokens, at: int, preposition: str) -> NounPhrase | None:
    """The noun phrase in "$4 million in damages", "5% of the voters", "20 tonnes of cocaine"."""
    lower = tokens.lower
    while preposition == "of" and at < len(tokens) and (lower[at] in DETERMINERS or is_number(lower[at])):
        at += 1
    if at >= len(tokens) or is_closed(lower[at]) or is_number(lower[at]):
        return None
    if lower[at - 1] in ("those", "these") and not is_plural(lower[at]):
        return None
    if preposition == "in" and (tokens.words[at][:1].isupper() or lower[at] in _NO_GOODS):
        return None
    phrase = phrase_after(tokens, at) or phrase_after(tokens, at, single=True)
    if phrase is None or _is_joined_modifier(tokens, phrase):
        return None
    if phrase.end < len(tokens) and lower[phrase.end] in POSSESSIVES:
        owned = phrase_after(tokens, phrase.end + 1, single=True)
        return owned._replace(start=phrase.start) if owned else phrase
    return phrase


def _is_joined_modifier(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a lone word before "and" is likely an adjective, whose noun is still to come."""
    joined = tokens.lower[phrase.end] in ("and", "or") if phrase.end < len(tokens) else False
    return joined and phrase.end == phrase.start + 1 and not is_plural(tokens.lower[phrase.start])
