"""Sentences: the pieces first, as they must come out of the text put together again."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.language.furniture import furniture
from twosource.model import Document
from twosource.pipeline import read
from twosource.rules import figures
from twosource.rules.attribution import stretch
from twosource.rules.remembered import Memory
from twosource.split import LONGEST_SENTENCE, split


def pieces(text: str) -> list[str]:
    return [text[s.span.start : s.span.end] for s in split(Document("a", text, "Norrby Post"))]


# Each line is one paragraph; the bar stands where a sentence ends, in place of the white space.
PARAGRAPHS = [
    "It rained.|Then it stopped.",
    "Mr. Adams left.|Dr. Baker stayed.",
    "Gov. J. K. Lind and Lt. Gen. Ode met Sen. Roe.|They agreed.",
    "He moved to the U.S. in May.|The U.S. Army helped.",
    "It is in the U.S.|The rest is not.",
    "It began at 7 p.m.|The doors were shut.",
    "It began at 7 p.m. Friday in the hall.|Nobody came.",
    "Acme Inc. bought Bolt Ltd. of Norrby.|Nobody knew.",
    "The firm is Acme Inc.|It makes pumps.",
    "It sank on Sept. 5 near St. Olaf.|Rain fell.",
    "Prices rose 5.4 percent to $2.50.|Wages fell.",
    "See No. 10 for more.|Is it so?|No.|It is not.",
    'She said: "It is over."|He left.',
    "“It is over.”|He left.",
    '"Why?" she asked.|"Because," he said.',
    '"Stop!" she cried and ran.|He ran too.',
    "It was late…|They slept.",
    "It was late... They slept.",
    "He paused ... and went on.|They slept.",
    "John F. Lund came.|Plan B.|They failed.",
    "(It was late.)|They slept.",
    "[It was late.]|They slept.",
    "What now?!|Nothing.",
    "The vote was 3-2.|On Monday it is final.",
    "It is 5 p.m. in Norrby and 6 p.m. in Sund.|All are home.",
    "He has a Ph. D. from Norrby.|She has none.",
    "The mayor left.|“We go,” she said.",
]


@pytest.mark.parametrize("paragraph", [p for p in PARAGRAPHS if "..." not in p or "|" in p])
def test_a_paragraph_falls_into_its_sentences(paragraph: str) -> None:
    assert pieces(paragraph.replace("|", " ")) == paragraph.split("|")


def test_a_line_end_ends_a_headline_without_a_full_stop() -> None:
    assert pieces(
        "Ten dead in quake\nA quake hit the south of the island on Monday and killed ten people."
    ) == [
        "Ten dead in quake",
        "A quake hit the south of the island on Monday and killed ten people.",
    ]


def test_a_wrapped_paragraph_is_not_cut_at_its_line_ends() -> None:
    text = (
        "The ferry sank off the coast on Monday and at least\n"
        "twelve people were killed, officials said. The coast\n"
        "guard rescued forty others who clung to the wreck and\n"
        "were taken to a hospital in the town.\n\n"
        "The owner of the ferry said that it would help the\n"
        "families of the dead. It gave no figure."
    )
    assert [p.replace("\n", " ") for p in pieces(text)] == [
        "The ferry sank off the coast on Monday and at least twelve people were killed, officials said.",
        "The coast guard rescued forty others who clung to the wreck and were taken to a hospital in the town.",
        "The owner of the ferry said that it would help the families of the dead.",
        "It gave no figure.",
    ]


def test_short_lines_that_are_no_wrapped_text_stay_apart() -> None:
    assert pieces("Rain in Norrby\nFerry sinks\nTalks fail in Sund after two days") == [
        "Rain in Norrby",
        "Ferry sinks",
        "Talks fail in Sund after two days",
    ]


def test_items_of_a_list_stay_apart() -> None:
    assert pieces("• Rain fell in Norrby\n• Wind blew in Sund") == [
        "• Rain fell in Norrby",
        "• Wind blew in Sund",
    ]


def test_a_missing_space_behind_a_full_stop_is_forgiven() -> None:
    assert pieces("It was over.The mayor left.") == ["It was over.", "The mayor left."]
    assert pieces("See www.Example.Com or mail Adams@Norrby.Org today.") == [
        "See www.Example.Com or mail Adams@Norrby.Org today."
    ]


def test_furniture_is_in_no_sentence() -> None:
    text = "The ferry sank.\nShare on Facebook\nIt was old."
    assert pieces(text) == ["The ferry sank.", "It was old."]


@pytest.mark.parametrize("text", ["", " ", "\n\n\t\n"])
def test_empty_text_has_no_sentence(text: str) -> None:
    assert pieces(text) == []


WORDS = st.sampled_from(
    ["Mr.", "U.S.", "The", "rain", "fell.", '"No."', "“Yes!”", "5.4", "p.m.", "Sept.", "…", "\n", "\n\n", "\r\n", "•", "J.",
     "(so)", "Share", "0 0", "it’s", "\u2028", "é", "。"]
)  # fmt: skip


@settings(max_examples=300)
@given(
    st.one_of(
        st.text(max_size=80),
        st.lists(WORDS, max_size=30).map(" ".join),
        st.lists(WORDS, max_size=30).map("".join),
    )
)
def test_sentences_are_slices_in_order_that_hold_all_but_the_furniture(text: str) -> None:
    found = split(Document("a", text, "Norrby Post"))
    held = bytearray(len(text))
    last = 0
    for place, sentence in enumerate(found):
        start, end = sentence.span
        assert sentence.index == place
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        held[start:end] = b"\1" * (end - start)
        last = end
    for span in furniture(text):
        assert not any(held[span.start : span.end])
        held[span.start : span.end] = b"\1" * (span.end - span.start)
    assert all(held[i] or text[i].isspace() for i in range(len(text)))


@pytest.mark.parametrize("piece", [".", " ", "\t\n", "\n", ". A", '."', "A. ", "…", "a.B", " • ", "x\n"])
def test_hostile_repetition_takes_linear_time(piece: str) -> None:
    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        split(Document("a", text, "Norrby Post"))
        return time.process_time() - start

    assert cost(100_000) < 3


def test_what_is_longer_than_any_sentence_comes_in_pieces_cut_between_words() -> None:
    found = pieces("twelve people and " * 1000)
    assert all(LONGEST_SENTENCE - 20 < len(piece) <= LONGEST_SENTENCE for piece in found[:-1])
    assert " ".join(found) == ("twelve people and " * 1000).strip()
    assert [len(piece) for piece in pieces("x" * 4500)] == [2000, 2000, 500]


def test_a_page_of_figures_without_a_full_stop_takes_linear_time(monkeypatch: pytest.MonkeyPatch) -> None:
    # Its pieces are alike: from memory they would cost nothing, and say nothing of the time that reading takes.
    monkeypatch.setattr(figures, "MEMORY", Memory(0))
    monkeypatch.setattr(stretch, "MEMORY", Memory(0))

    def cost(size: int) -> float:
        document = Document("a", "twelve people and " * (size // 18), "Norrby Post")
        start = time.process_time()
        read(document)
        return time.process_time() - start

    cost(2_000)
    assert cost(80_000) < 8 * cost(20_000) + 0.2
