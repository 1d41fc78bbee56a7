"""Which documents are about one event: together, apart, and as days go on."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from synthetic_articles import synthetic

from twosource.archive.sketch import Sketch, sketch
from twosource.archive.stories import Stories, group
from twosource.archive.story import LARGEST
from twosource.archive.weights import UNIT, Frequencies, product
from twosource.errors import UsageError
from twosource.model import Document

FERRY = (
    "The ferry Morning Tide sank off Kerrowick with passengers from Marnholt aboard. The coastguard said "
    "Captain Olan Braddock had reported a fire in the engine room of the Morning Tide.",
    "Divers found the wreck of the Morning Tide near Kerrowick. The ferry, on its way from Marnholt, went "
    "down after a fire, and Olan Braddock, its captain, is being questioned.",
    "Relatives gathered in Marnholt after the ferry Morning Tide went down. Fire broke out in the engine "
    "room, the coastguard at Kerrowick said.",
)
FACTORY = (
    "A fire destroyed the Dellmark paint factory in Sorrenby. Owner Wilma Tessick said that all workers "
    "had left the Dellmark building in time.",
    "Wilma Tessick, who owns the Dellmark paint works, promised to rebuild it in Sorrenby after the fire "
    "that destroyed the factory.",
)
OTHER_FERRY = (
    "A ferry ran aground at Lunnhaven in fog. The Silver Gull, under Captain Perla Oxnard, was towed to "
    "Tarrowmouth, and nobody was hurt.",
)


def documents(texts: tuple[str, ...], name: str, published: str | None = "2024-03-01") -> list[Document]:
    return [Document(f"{name}{n}", text, f"{name} {n}", published) for n, text in enumerate(texts)]


def parted(labels: dict[str, str]) -> set[frozenset[str]]:
    held = defaultdict(set)
    for document, label in labels.items():
        held[label].add(document)
    return {frozenset(members) for members in held.values()}


@pytest.mark.parametrize("published", ["2024-03-01", None], ids=["dated", "undated"])
def test_documents_about_one_event_are_one_story_and_others_are_not(published: str | None) -> None:
    given_ = (
        documents(FERRY, "f", published)
        + documents(FACTORY, "p", published)
        + documents(OTHER_FERRY, "o", published)
    )
    assert parted(group(given_)) == {
        frozenset({"f0", "f1", "f2"}),
        frozenset({"p0", "p1"}),
        frozenset({"o0"}),
    }


def test_a_document_alone_is_a_story() -> None:
    assert len(group(documents(FERRY[:1], "f"))) == 1


def test_nothing_makes_no_story() -> None:
    assert group([]) == {}


def test_documents_without_a_word_in_common_or_at_all_stay_apart() -> None:
    assert len(parted(group(documents(("12 34", "56", "Kerrowick"), "d")))) == 3


@pytest.mark.parametrize(("later", "stories"), [("2024-03-03", 1), ("2024-03-08", 2), ("2025-03-01", 2)])
def test_the_same_words_are_another_event_when_a_week_has_passed(later: str, stories: int) -> None:
    given_ = documents(FERRY[:1], "a") + documents(FERRY[1:2], "b", later)
    assert len(parted(group(given_))) == stories


def test_the_order_of_the_input_says_nothing() -> None:
    given_ = documents(FERRY, "f") + documents(FACTORY, "p") + documents(OTHER_FERRY, "o", None)
    first = group(given_)
    for seed in range(5):
        random.Random(seed).shuffle(given_)
        assert group(given_) == first


def test_a_new_day_joins_old_stories_and_opens_others() -> None:
    stories = Stories()
    before = dict(stories.add(map(sketch, documents(FERRY[:2], "f"))))
    after = dict(stories.add(map(sketch, documents(FERRY[2:] + FACTORY, "g", "2024-03-02"))))
    assert after["g0"] == before["f0"] == before["f1"]
    assert after["g1"] == after["g2"] != before["f0"]


def test_a_story_that_is_full_is_told_and_another_goes_on() -> None:
    one = sketch(documents(FERRY[:1], "f")[0])
    copies = [one._replace(document=f"{n:05d}") for n in range(LARGEST + 200)]
    stories = Stories()
    sizes = Counter(label for _, label in stories.add(copies))
    assert max(sizes.values()) <= LARGEST
    assert sum(sizes.values()) == LARGEST + 200
    assert set(stories.full) <= set(sizes)
    assert stories.full


def test_old_stories_are_let_go() -> None:
    stories = Stories()
    for month in range(1, 13):
        dict(stories.add(map(sketch, documents(FACTORY, f"{month}", f"2024-{month:02d}-01"))))
    assert {story.first for story in stories.open.values()} == {date(2024, 12, 1).toordinal()}


def test_synthetic_stories_are_found_again() -> None:
    rows = synthetic(300, a_day=100)
    found = group(Document(r["id"], r["text"], r["publisher"], r["published"], r["title"]) for r in rows)
    true = defaultdict(set)
    for row in rows:
        true[row["id"].split("-")[0]].add(row["id"])
    kept = sum(len({found[document] for document in members}) == 1 for members in true.values())
    mixed = sum(len({document.split("-")[0] for document in members}) > 1 for members in parted(found))
    assert kept >= 0.97 * len(true)
    assert mixed <= 0.05 * len(true)


def test_the_state_of_a_run_is_what_the_next_goes_on_from(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from twosource.archive.state import load_stories, save_stories

    path = str(tmp_path / "state.json")
    stories = load_stories(path)
    before = dict(stories.add(map(sketch, documents(FERRY[:2], "f"))))
    save_stories(stories, path)
    after = dict(load_stories(path).add(map(sketch, documents(FERRY[2:], "g", "2024-03-02"))))
    assert after["g0"] == before["f0"]


@pytest.mark.parametrize(
    "held", ["", "[]", "{}", '{"schema": "twosource/stories-9"}', '{"schema": "twosource/stories-1"}']
)
def test_a_state_that_is_none_is_refused(tmp_path, held: str) -> None:  # type: ignore[no-untyped-def]
    from twosource.archive.state import load_stories

    path = tmp_path / "state.json"
    path.write_text(held)
    with pytest.raises(UsageError, match=r"state\.json"):
        load_stories(str(path))


TERMS = st.lists(
    st.sampled_from(["Arden", "Bolt", "crane", "dune", "east wind", "Fell"]), unique=True, max_size=6
)
SKETCHES = st.lists(st.tuples(TERMS, st.one_of(st.none(), st.integers(738000, 738020))), max_size=25)


@settings(max_examples=60, deadline=None)
@given(SKETCHES)
def test_every_document_has_one_story_whatever_it_holds(rows: list[tuple[list[str], int | None]]) -> None:
    sketches = [
        Sketch(f"d{n:02d}", day, tuple(terms), (1000,) * len(terms)) for n, (terms, day) in enumerate(rows)
    ]
    labels = dict(Stories().add(sketches))
    assert sorted(labels) == [s.document for s in sketches]
    assert dict(Stories().add(reversed(sketches))) == labels


def test_a_vector_has_unit_length_and_a_copy_is_most_alike() -> None:
    frequencies = Frequencies()
    sketches = [sketch(d) for d in documents(FERRY + FACTORY, "d")]
    frequencies.add(sketches)
    first, *others = [frequencies.vector(s) for s in sketches]
    assert product(first, first) == pytest.approx(UNIT * UNIT, rel=0.02)
    assert all(product(first, other) < product(first, first) for other in others)


def test_a_new_publisher_or_id_changes_no_weight() -> None:
    document = documents(FERRY[:1], "f")[0]
    other = sketch(replace(document, id="g", publisher="elsewhere"))
    assert other._replace(document="f0") == sketch(document)
