"""The dictionary forms of English verbs and nouns, the lemma first and then its surfaces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.language.inflection import lemma, singular

VERBS = {
    "kill": "kill kills killed killing",
    "die": "die dies died dying",
    "injure": "injures injured injuring",
    "wound": "wounds wounded wounding",
    "hurt": "hurt hurts hurting",
    "shoot": "shoots shot shooting",
    "be": "am is are was were been being",
    "have": "has had having",
    "exchange": "exchanges exchanged exchanging",
    "plan": "plans planned planning",
    "swap": "swaps swapped swapping",
    "trap": "traps trapped trapping",
    "kidnap": "kidnapped kidnapping",
    "control": "controls controlled controlling",
    "fuel": "fuelled fuelling",
    "travel": "travelled traveled travelling",
    "recall": "recalled recalling",
    "add": "adds added adding",
    "agree": "agrees agreed agreeing",
    "free": "frees freed freeing",
    "flee": "flees fled fleeing",
    "carry": "carries carried carrying",
    "tie": "ties tied tying",
    "decide": "decides decided deciding",
    "visit": "visits visited visiting",
    "vote": "votes voted voting",
    "quote": "quotes quoted quoting",
    "open": "opens opened opening",
    "determine": "determined determining",
    "mention": "mentioned mentioning",
    "explain": "explained explaining",
    "require": "required requiring",
    "prepare": "prepared preparing",
    "repair": "repaired repairing",
    "capture": "captured capturing",
    "evacuate": "evacuated evacuating",
    "treat": "treated treating",
    "create": "created creating",
    "charge": "charged charging",
    "plunge": "plunged plunging",
    "pledge": "pledged pledging",
    "hang": "hanged hung hanging",
    "belong": "belonged belonging",
    "settle": "settled settling",
    "hurl": "hurled hurling",
    "massacre": "massacred massacring",
    "argue": "argued arguing",
    "seize": "seized seizing",
    "force": "forced forcing",
    "panic": "panicked panicking",
    "focus": "focused focuses focusing",
    "close": "closes closed closing",
    "reach": "reaches reached",
    "pass": "passes passed passing",
    "veto": "vetoes vetoed",
    "put": "put puts putting",
    "hit": "hit hits hitting",
    "rise": "rose risen rising",
    "sink": "sank sunk sinking",
    "boycott": "boycotted",
    "need": "need needs needed",
    "bleed": "bled bleeding",
    "sing": "sings sang singing",
}
NOUNS = {
    "person": "people person persons",
    "child": "children",
    "man": "men man",
    "gunman": "gunmen",
    "servicewoman": "servicewomen",
    "grandchild": "grandchildren",
    "life": "lives",
    "death": "deaths death",
    "casualty": "casualties",
    "movie": "movies",
    "bus": "buses bus",
    "virus": "viruses virus",
    "house": "houses",
    "nurse": "nurses",
    "loss": "losses loss",
    "church": "churches",
    "headache": "headaches",
    "prize": "prizes",
    "box": "boxes",
    "hero": "heroes",
    "shoe": "shoes",
    "crisis": "crises crisis",
    "state": "states",
    "series": "series",
    "aircraft": "aircraft",
    "police": "police",
    "dead": "dead",
    "injured": "injured",
    "excuse": "excuses",
    "body": "bodies",
    "passerby": "passersby",
}


@pytest.mark.parametrize(("base", "form"), [(b, f) for b, forms in VERBS.items() for f in forms.split()])
def test_a_verb_comes_back_to_its_base(base: str, form: str) -> None:
    assert lemma(form) == base
    assert lemma(form.upper()) == base


@pytest.mark.parametrize(("base", "form"), [(b, f) for b, forms in NOUNS.items() for f in forms.split()])
def test_a_noun_comes_back_to_its_singular(base: str, form: str) -> None:
    assert singular(form) == base


@pytest.mark.parametrize(
    "word", ["news", "congress", "hamas", "chaos", "this", "campus", "basis", "physics", "gas"]
)
def test_what_only_looks_like_a_plural_stays(word: str) -> None:
    assert singular(word) == word


@pytest.mark.parametrize("word", ["red", "thing", "bring", "bed", "focus", "bias", "exceed", "kill", "table"])
def test_what_only_looks_inflected_stays(word: str) -> None:
    assert lemma(word) == word


@given(st.text(max_size=12))
def test_any_text_has_a_form_and_the_singular_is_its_own(word: str) -> None:
    assert isinstance(lemma(word), str)
    once = singular(word)
    assert once == once.lower() or not once.isascii()
