"""Tokens in, content terms out: stems of the words that carry meaning, with every number masked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from twosource.language.inflection import lemma, singular
from twosource.language.places import gazetteer
from twosource.language.vocabulary import table

# Function words of English, reporting verbs and the words of figures: what two sentences share for no reason.
STOPWORDS = frozenset(
    "a an the this that these those such some any no every each either neither both all another other "
    "others more most less least few fewer many much several own same and or but nor so yet if then than "
    "as of in on at by for with from to into onto over under above below up down out off about around "
    "after before between among through during since until till against within without toward towards "
    "across along behind beyond near per via upon amid despite except is are was were be been being am "
    "has have had having do does did doing done will would shall should can could may might must ought "
    "not n't i you he she it we they me him her us them my your his its our their mine yours hers ours "
    "theirs who whom whose which what when where why how there here also only just even still already "
    "very too quite again once ever never now today yesterday tomorrow later earlier meanwhile however "
    "while although though because whether 's ’s s t said say saying says tell told report reported "
    "reports according added add statement official officials spokesman spokeswoman one two three four "
    "five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands "
    "million millions billion billions trillion dozen dozens score scores half third quarter "
    "approximately nearly almost roughly estimated total number mr mrs ms dr monday tuesday wednesday "
    "thursday friday saturday sunday".split()
)

# Capitalised words that are part of many names, and so of none; with the months, which no list of stop words needs.
COMMON_NAMES = STOPWORDS | frozenset(
    "democrat democrats republican republicans social labour labor conservative conservatives liberal liberals green greens "
    "people homeland union progressive nationalist democratic freedom justice front movement alliance coalition world health organization organisation basic party union company corporation corp group council court ministry university bank police city state national "
    "republic president minister prime general county district river lake mount airport hospital school church street "
    "international association federation committee agency department office team club inc ltd plc january february "
    "march april may june july jan feb mar apr jun jul aug sept sep oct nov dec august september october november december new north south east west northern southern "
    "eastern western reuters ap afp".split()
)


def stem(word: str) -> str:
    """The stem of a word in lower case: the verb's lemma of the noun's singular."""
    return lemma(singular(word))


def terms(words: Iterable[str]) -> frozenset[str]:
    """The senses of the content words among `words` (in lower case); figures, marks and function words drop out."""
    return frozenset(
        sense(word) for word in words if len(word) > 1 and word[0].isalpha() and word not in STOPWORDS
    )


@lru_cache(maxsize=1)
def _families() -> Mapping[str, str]:
    """Stem to the first stem of its family of synonyms."""
    families: dict[str, str] = {}
    for row in table("synonyms"):
        for word in row:
            families.setdefault(word, row[0])
    return families


@lru_cache(maxsize=8192)
def sense(word: str) -> str:
    """What a word in lower case is matched by: its place where it names a people, else its family of synonyms or its stem."""
    place = gazetteer().place(word)
    if place is not None:
        return place.lower()
    root = stem(word)
    return _families().get(root, root)
