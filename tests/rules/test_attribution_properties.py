"""What holds of every text: spans slice it, nothing is lost or doubled, and hostile text costs no more than its length."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.model import Document
from twosource.rules.attribution import read_attributed
from twosource.rules.attribution.quotes import find_quotes
from twosource.rules.rule import AttributedReading
from twosource.split import split

WORDS = st.sampled_from(
    "said that the mayor Lee , . : ; ? \" “ ” ' ’ ‘ « » `` '' — - ( ) told Reuters according to in a poll he "
    "who claims asked whether accused of and but Monday was not 's “No,” they've call for by \n".split(" ")
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join)


def read(text: str) -> list[AttributedReading]:
    document = Document("d", text, "p")
    return read_attributed(document, split(document))


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_every_span_is_a_slice_of_the_text(text: str) -> None:
    for reading in read(text):
        spans = [*reading.contents, *filter(None, [reading.source, reading.cue and reading.cue.span])]
        assert all(0 <= s.start < s.end <= len(text) for s in spans)
        assert all(text[s.start : s.end].strip() == text[s.start : s.end] for s in reading.contents)
        assert reading.cue is None or text[reading.cue.span.start : reading.cue.span.end] == reading.cue.text


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_the_parts_of_a_saying_stand_in_order_and_apart(text: str) -> None:
    for reading in read(text):
        parts = reading.contents
        assert all(a.end <= b.start for a, b in pairwise(parts))


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="ab \"“”'’‘«»`.,\n", max_size=80))
def test_quotations_never_overlap_and_stay_in_their_paragraph(text: str) -> None:
    quotes = find_quotes(text)
    assert all(a.end <= b.start for a, b in pairwise(quotes))
    assert all("\n" not in text[q.start : q.end] for q in quotes)


@pytest.mark.parametrize("mark", ["“", "”", '"', "‘", "'", "``", "''", "«", "»"])
@pytest.mark.parametrize("place", ["start", "middle", "end"])
def test_a_stray_mark_does_not_lose_the_next_paragraph(mark: str, place: str) -> None:
    first = {"start": f"{mark}The road is closed.", "middle": f"The {mark} road.", "end": f"The road.{mark}"}[
        place
    ]
    text = f"{first}\n\n“It is over,” the mayor said."
    told = [r for r in read(text) if r.cue and r.cue.text == "said"]
    assert [text[c.start : c.end] for r in told for c in r.contents] == ["“It is over,”"]


HOSTILE = {
    "double marks": '"' * 100_000,
    "opening marks": "“ " * 50_000,
    "single marks": "'a " * 33_000,
    "british openings": "‘a " * 33_000,
    "cues": "said " * 20_000,
    "cues and commas": "he said, " * 11_000,
    "accordings": "according to " * 8_000,
    "colons": "Lee : " * 16_000,
    "hyphens": "-" * 100_000,
    "names": "Lee and " * 12_000,
    "commas": ", " * 50_000,
    "quoted words": '"a" ' * 25_000,
    "paragraphs": "“a\n" * 33_000,
    "claims": "his claim that " * 6_500,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_costs_no_more_than_its_length(name: str) -> None:
    began = time.process_time()
    read(HOSTILE[name])
    assert time.process_time() - began < 6
