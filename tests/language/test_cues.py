"""The reporting words: one row a lemma, every form of it, and the class that the tagger gives it in place."""

from __future__ import annotations

from collections import Counter

import pytest

from twosource.language import cue_table, cues
from twosource.language.tag_lexicon import inflect, lexicon
from twosource.language.tags import classify
from twosource.language.tokens import tokenize

LETTERS = frozenset("thwqioxnac-")


def rows(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in table.strip().split("\n")]


@pytest.mark.parametrize("table", ["VERBS", "NOUNS", "ADJECTIVES", "PARTICLES"])
def test_a_row_has_a_stance_known_letters_and_words(table: str) -> None:
    for stance, frames, lemmas in rows(getattr(cue_table, table)):
        letters, *prepositions = frames.split()
        assert stance.isalpha()
        assert set(letters) <= LETTERS, frames
        assert all(word.isalpha() for word in prepositions)
        assert lemmas


@pytest.mark.parametrize("table", ["VERBS", "NOUNS", "ADJECTIVES"])
def test_no_lemma_stands_in_two_rows(table: str) -> None:
    counts = Counter(lemma for row in rows(getattr(cue_table, table)) for lemma in row[2].split())
    assert [lemma for lemma, count in counts.items() if count > 1] == []


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", "say says said saying"),
        ("tell", "tell tells told telling"),
        ("deny", "deny denies denied denying"),
        ("admit", "admit admits admitted admitting"),
        ("write", "write writes wrote written writing"),
        ("criticise", "criticise criticises criticised criticising"),
        ("refer", "refer refers referred referring"),
        ("emphasize", "emphasize emphasizes emphasized emphasizing"),
        ("speak", "speak speaks spoke spoken speaking"),
        ("agree", "agree agrees agreed agreeing"),
    ],
)
def test_every_form_leads_to_the_lemma(lemma: str, forms: str) -> None:
    assert {cues.verbs()[form][0].lemma for form in forms.split()} == {lemma}


@pytest.mark.parametrize(
    ("base", "third", "past", "gerund"),
    [
        ("visit", "visits", "visited", "visiting"),
        ("stop", "stops", "stopped", "stopping"),
        ("carry", "carries", "carried", "carrying"),
        ("play", "plays", "played", "playing"),
        ("agree", "agrees", "agreed", "agreeing"),
        ("tie", "ties", "tied", "tying"),
        ("express", "expresses", "expressed", "expressing"),
        ("prefer", "prefers", "preferred", "preferring"),
        ("open", "opens", "opened", "opening"),
    ],
)
def test_a_regular_verb_is_inflected(base: str, third: str, past: str, gerund: str) -> None:
    assert inflect(base) == (third, past, gerund)


def test_the_stance_tells_what_a_cue_asserts() -> None:
    wanted = {
        "denied": "deny",
        "vowed": "promise",
        "accused": "accuse",
        "confirmed": "confirm",
        "urged": "demand",
    }
    assert {word: cues.verbs()[word][0].stance for word in wanted} == wanted


@pytest.mark.parametrize(
    ("sentence", "word", "kind"),
    [
        ("The report was late.", "report", "N"),
        ("Officials report a fire.", "report", "V"),
        ("Police report that two died.", "report", "V"),
        ("His claims were false.", "claims", "N"),
        ("She claims the money.", "claims", "V"),
        ("They will plan the trip.", "plan", "v"),
        ("The plan failed.", "plan", "N"),
        ("The elected officials left.", "elected", "E"),
        ("He said so on Tuesday.", "Tuesday", "Y"),
        ("It happened in 2016 there.", "2016", "Y"),
        ("Some 2016 people came.", "2016", "#"),
        ("He gave her book away.", "her", "S"),
        ("He told her that.", "her", "O"),
        ("The US agreed.", "US", "X"),
    ],
)
def test_a_word_is_tagged_by_its_neighbours(sentence: str, word: str, kind: str) -> None:
    tokens = tokenize(sentence)
    tags = classify(tokens.words, tokens.lower)
    assert tags[tokens.words.index(word)] == kind


def test_every_reporting_verb_is_known_to_the_tagger() -> None:
    unknown = [word for word in cues.verbs() if word not in lexicon()]
    assert unknown == []
