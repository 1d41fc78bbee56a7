"""Nothing in, every word whose class is known out, with the regular forms of verbs and nouns; `tags` explains the classes."""

from __future__ import annotations

from functools import cache, lru_cache

from twosource.language import cue_table, tag_words

_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=4096)
def inflect(base: str) -> tuple[str, str, str]:
    """The regular third person (also the plural), past and -ing form of a base form."""
    last = base[-1]
    if last == "e":
        if base.endswith("ie"):
            return base + "s", base + "d", base[:-2] + "ying"
        return base + "s", base + "d", (base if base.endswith(("ee", "oe", "ye")) else base[:-1]) + "ing"
    if last == "y" and base[-2:-1] not in "aeiou":
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if last in "sxzo" or base.endswith(("ch", "sh")) else "s")
    stem = base + last if _doubles(base) else base
    return third, stem + "ed", stem + "ing"


def _doubles(base: str) -> bool:
    """Whether the last consonant is doubled before -ed: one syllable, or a stressed last one."""
    if len(base) < 3 or base[-1] in "aeiouwxy" or base[-2] not in "aeiou" or base[-3] in "aeiou":
        return False
    stressed = base.endswith(("mit", "fer", "pel", "cur", "gret", "cap", "but"))
    return stressed or _VOWELS.isdisjoint(base[:-2].rstrip("aeiouy"))


@cache
def lexicon() -> dict[str, str]:
    """Every known word in lower case and its class."""
    known: dict[str, str] = {}
    for base in tag_words.VERBS.split():
        third, past, gerund = inflect(base)
        known[base], known[third], known[past], known[gerund] = "v", "V", "E", "g"
    for base in tag_words.NOUN_OR_VERB.split():
        third, past, gerund = inflect(base)
        known[base], known[third], known[past], known[gerund] = "z", "z", "E", "g"
    for base in _reporting_verbs():
        if base not in known:
            third, past, gerund = inflect(base)
            known[base], known[third], known[past], known[gerund] = "v", "V", "E", "g"
    for row in tag_words.IRREGULAR.strip().replace("|", "\n").split("\n"):
        base, past, participle = row.split()
        third, _, gerund = inflect(base)
        known.setdefault(base, "v")
        known.setdefault(third, "V")
        known[gerund] = "g"
        if past not in known or past != base:
            known[past] = "V" if past != participle else "E"
        if participle not in {base, past}:
            known[participle] = "E"
    known["said"] = "V"
    known |= dict.fromkeys(tag_words.NOUNS.split(), "N")
    for kind, words in tag_words.CLOSED.items():
        known |= dict.fromkeys(words.split(), kind)
    return known


def _reporting_verbs() -> list[str]:
    rows = (line.split("|") for line in cue_table.VERBS.strip().split("\n"))
    return [lemma for row in rows for lemma in row[2].split()]
