"""Words in, the reporting verb, noun or adjective that they are out, with what it asserts and what it governs.

Frames say how a cue takes its content: t a clause with or without "that"; h a clause with "that" only;
w a wh-clause; q an adjoining quotation; i an infinitive ("threatened to go"); o a person and an
infinitive ("urged them to go"); x a person before the content ("told reporters that"); n a noun phrase
("denied the charge"); a a person or thing and "as" ("described it as"); c the same without "as"
("called it a farce"). Words after the letters are prepositions ("warned of", "called for").
The verb classes follow Levin's "English Verb Classes" (say, tell, manner of speaking, declare, conjecture,
judgement, urge, appoint) and Quirk et al., "A Comprehensive Grammar of the English Language", 16.20-16.63.
"""

from __future__ import annotations

from functools import cache

from twosource.annotation import Literal
from twosource.language.cue_table import ADJECTIVES, NOUNS, PARTICLES, VERBS
from twosource.language.tag_lexicon import inflect
from twosource.language.tag_words import IRREGULAR
from twosource.row import NamedTuple

Form = Literal["base", "third", "past", "participle", "gerund"]
_FORMS: tuple[Form, ...] = ("base", "third", "past", "participle", "gerund")
_ALONE = {form: frozenset({form}) for form in _FORMS}
_REGULAR = (_ALONE["base"], _ALONE["third"], _ALONE["past"] | _ALONE["participle"], _ALONE["gerund"])


class Reporting(NamedTuple):
    """A reporting word: its lemma, what it asserts, its frames and the prepositions it governs."""

    lemma: str
    stance: str
    frames: frozenset[str]
    prepositions: frozenset[str]


@cache
def verbs() -> dict[str, tuple[Reporting, frozenset[Form]]]:
    """Every form of every reporting verb, in lower case, and which forms it can be."""
    forms: dict[str, tuple[Reporting, frozenset[Form]]] = {}
    for cue in _read(VERBS):
        base, third, past, participle, gerund = _forms(cue.lemma)
        if past == participle:
            told = zip((base, third, past, gerund), _REGULAR, strict=True)
        else:
            told = zip((base, third, past, participle, gerund), _ALONE.values(), strict=True)
        for word, of in told:
            known = forms.get(word)
            forms[word] = (known[0], known[1] | of) if known else (cue, of)
    return forms


@cache
def nouns() -> dict[str, Reporting]:
    """Every reporting noun, singular and plural."""
    found = {}
    for cue in _read(NOUNS):
        found[cue.lemma] = cue
        found[inflect(cue.lemma)[0]] = cue
    return found


@cache
def adjectives() -> dict[str, Reporting]:
    """Every adjective of stated belief or feeling ("confident that")."""
    return {cue.lemma: cue for cue in _read(ADJECTIVES)}


@cache
def particles() -> dict[str, tuple[tuple[tuple[str, ...], Reporting], ...]]:
    """Every form of a verb that speaks with particles ("point out"), and the particles, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Reporting]]] = {}
    for cue in _read(PARTICLES):
        base, *words = cue.lemma.split("+")
        named = Reporting(" ".join((base, *words)), cue.stance, cue.frames, cue.prepositions)
        for form in dict.fromkeys(_forms(base)):
            found.setdefault(form, []).append((tuple(words), named))
    return {form: tuple(sorted(rows, key=lambda r: (-len(r[0]), r[0]))) for form, rows in found.items()}


@cache
def triggers() -> frozenset[str]:
    """Every word that can be the head of a verbal cue."""
    return frozenset().union(verbs(), particles())


@cache
def _irregular() -> dict[str, tuple[str, str]]:
    rows = (row.split() for row in IRREGULAR.replace("|", "\n").strip().split("\n"))
    return {base: (past, participle) for base, past, participle in rows}


def _forms(base: str) -> tuple[str, str, str, str, str]:
    """Base, third person, past, participle and -ing form."""
    third, past, gerund = inflect(base)
    past, participle = _irregular().get(base, (past, past))
    return base, third, past, participle, gerund


def _read(table: str) -> list[Reporting]:
    found = []
    for line in table.strip().split("\n"):
        stance, frames, lemmas = (part.strip() for part in line.split("|"))
        letters, *prepositions = frames.split()
        said = (stance, frozenset(letters.strip("-")), frozenset(prepositions))
        found += [Reporting(lemma, *said) for lemma in lemmas.split()]
    return found
