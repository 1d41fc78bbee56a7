"""Concepts: one canonical concept, and the many ways in which news writes it."""

import pytest

from twosource.language.concepts import lexicon

# concept: (words counted, head's lemma, event's lemma)
CONCEPTS = {
    "killed": [
        ("people", "person", "kill"),
        ("miners", "miner", "kill"),
        ("civilian deaths", "death", None),
        ("death toll", "death toll", "rise"),
        (None, None, "die"),
        ("fatalities", "fatality", "record"),
        ("bodies", "body", "recover"),
        ("lives", "life", "claim"),
    ],
    "injured": [
        ("people", "person", "injure"),
        ("others", None, "wound"),
        ("passengers", "passenger", "hurt"),
        ("injuries", "injury", None),
    ],
    "prisoner": [
        ("prisoners of war", "prisoner", "exchange"),
        ("POWs", "pow", "swap"),
        ("captured soldiers", "soldier", "swap"),
    ],
    "arrested": [
        ("arrests", "arrest", "make"),
        ("people", "person", "detain"),
        ("protesters", "protester", "arrest"),
    ],
    "unemployment": [("unemployment rate", "rate", "fall"), ("jobless rate", "rate", "stand")],
    "interest_rate": [("key rate", "rate", "raise"), ("interest rates", "rate", "cut")],
    "home": [("homes", "home", "destroy"), ("houses", "house", "damage")],
    "magnitude": [("magnitude", "magnitude", "strike")],
}


@pytest.mark.parametrize(("concept", "words"), [(c, w) for c, rows in CONCEPTS.items() for w in rows])
def test_one_concept_for_its_many_wordings(
    concept: str, words: tuple[str | None, str | None, str | None]
) -> None:
    assert lexicon().concept(*words) == concept


NOT_ONE_CONCEPT = [
    (("families", "family", "exchange"), ("prisoners", "prisoner", "exchange")),
    (("people", "person", "kill"), ("people", "person", "injure")),
    (("homes", "home", "destroy"), ("bridges", "bridge", "destroy")),
    (("unemployment rate", "rate", "fall"), ("interest rate", "rate", "fall")),
    (("jobs", "job", "cut"), ("stores", "store", "cut")),
    (("votes", "vote", "win"), ("seats", "seat", "win")),
    (("revenue", "revenue", "rise"), ("profit", "profit", "rise")),
    (("passengers", "passenger", "carry"), ("passengers", "passenger", "kill")),
    (("villages", "village", "hit"), ("homes", "home", "hit")),
]


@pytest.mark.parametrize(("left", "right"), NOT_ONE_CONCEPT)
def test_different_things_are_different_concepts(
    left: tuple[str, str, str], right: tuple[str, str, str]
) -> None:
    assert lexicon().concept(*left) != lexicon().concept(*right)


def test_a_word_of_no_family_stands_for_itself() -> None:
    assert lexicon().concept("lighthouse keepers", "keeper", "interview") == "keeper"


def test_nothing_counted_and_nothing_happening_is_no_concept() -> None:
    assert lexicon().concept(None, None, None) is None


def test_the_user_adds_words_to_a_concept() -> None:
    assert lexicon((("zeppelin", ("airship", "blimp")),)).concept("blimps", "blimp", "sight") == "zeppelin"


@pytest.mark.parametrize(
    ("word", "group"),
    [
        ("soldiers", "soldier"),
        ("troops", "soldier"),
        ("children", "child"),
        ("women", "woman"),
        ("inmates", "prisoner"),
    ],
)
def test_groups_restrict_a_count(word: str, group: str) -> None:
    assert lexicon().group(word) == group


@pytest.mark.parametrize("word", ["people", "others", "victims", "persons", "lighthouse"])
def test_general_words_restrict_nothing(word: str) -> None:
    assert lexicon().group(word) is None


def test_two_kinds_of_incident_may_be_one_event() -> None:
    words = lexicon()
    assert words.alike_incidents(["fire"]) & words.alike_incidents(["explosion"])
    assert not words.alike_incidents(["earthquake"]) & words.alike_incidents(["bombing"])
    assert words.alike_incidents(["meeting"]) == frozenset()
