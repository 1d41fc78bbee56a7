"""What stands for a document when stories are looked for."""

from __future__ import annotations

from datetime import date

import pytest

from twosource.archive.sketch import LONGEST, day_of, prior, sketch
from twosource.model import Document

TEXT = (
    "A ferry sank off Kerrowick on Tuesday. Divers searched the wreck of the ferry near Kerrowick.\n\n"
    "“We heard a bang,” said Olan Braddock, who lives in Kerrowick."
)


def drawn(text: str, **fields: str) -> tuple[str, ...]:
    return sketch(Document("d", text, "p", **fields)).terms


@pytest.mark.parametrize("term", ["ferry", "Kerrowick", "Braddock", "wreck", "olan braddock", "diver"])
def test_it_holds_names_capitalised_words_as_stems_and_phrases(term: str) -> None:
    assert term in drawn(TEXT)


@pytest.mark.parametrize(
    "term", ["the", "tuesday", "Tuesday", "said", "we", "We", "Divers", "kerrowick", "wreck near"]
)
def test_it_holds_no_function_word_nor_the_capital_that_begins_a_sentence(term: str) -> None:
    assert term not in drawn(TEXT)


def test_the_heaviest_comes_first() -> None:
    assert drawn(TEXT)[0] == "Kerrowick"


def test_a_title_that_the_text_does_not_begin_with_counts() -> None:
    assert "Marnholt" in drawn(TEXT, title="Ship on its way to Marnholt lost")
    assert drawn(TEXT, title=TEXT.split("\n")[0]) == drawn(TEXT)


def test_figures_and_marks_are_nothing() -> None:
    assert drawn("12 34.5 -- ?! 99%") == ()


def test_it_is_no_longer_than_it_may_be() -> None:
    text = " ".join(f"Xa{chr(97 + i % 26)}{chr(97 + i // 26)}n" for i in range(400))
    assert len(drawn(text)) == LONGEST


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2024-02-29", date(2024, 2, 29).toordinal()),
        ("2024-02-29T23:59:00+02:00", date(2024, 2, 29).toordinal()),
        (None, None),
        ("", None),
        ("yesterday", None),
        ("2023-02-29", None),
    ],
)
def test_a_day_is_read_from_iso_8601_alone(published: str | None, day: int | None) -> None:
    assert day_of(published) == day


def test_names_and_phrases_are_rarer_than_words() -> None:
    assert prior("Kerrowick") == prior("dock strike") < prior("strike")
