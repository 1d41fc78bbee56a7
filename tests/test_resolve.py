"""Who the names, titles and pronouns of one text mean: what is resolved, and what is refused."""

from __future__ import annotations

import pytest

from twosource.model import Document, Span
from twosource.resolve import resolve
from twosource.split import split

MEETING = (
    "Ukrainian Defence Minister Rustem Umerov met Turkish Foreign Minister Hakan Fidan on Friday. "
    "Umerov said the talks were short. He left early. Fidan praised the swap."
)


def name_of(text: str, words: str, last: bool = False) -> str:
    document = Document("d", text, "p")
    at = text.rindex(words) if last else text.index(words)
    return resolve(document, split(document)).mention(Span(at, at + len(words))).name


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (MEETING, "Ukrainian Defence Minister Rustem Umerov", "Rustem Umerov"),
        (MEETING, "Umerov said", "Umerov said"),
        (MEETING, "Fidan", "Hakan Fidan"),
        (MEETING, "He", "Rustem Umerov"),
        ("President Ann Lee spoke. Later, Mrs Lee left.", "Mrs Lee", "Ann Lee"),
        ("The mayor, Ann Lee, spoke. She was calm.", "She", "Ann Lee"),
        ("Ann Lee, who runs the port, spoke.", "who", "Ann Lee"),
        ("Volodymyr Zelenskyy spoke. Mr Zelensky left.", "Mr Zelensky", "Volodymyr Zelenskyy"),
        ("The World Health Organization met. The WHO was calm.", "The WHO", "World Health Organization"),
        ("Defence Minister Ann Lee spoke. The minister left.", "The minister", "Ann Lee"),
        ("Emmanuel Macron of France spoke. Mr. Macron left.", "Mr. Macron", "Emmanuel Macron"),
        ("Governor Tom Stone spoke to Ann Lee. He left.", "He", "Tom Stone"),
        ("Military analysts met.", "Military analysts", "Military analysts"),
        ("Xi Jinping spoke. Xi left.", "Xi", "Xi Jinping"),
    ],
)
def test_a_mention_finds_its_canonical_name(text: str, words: str, name: str) -> None:
    assert name_of(text, words, last=True) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bill Clinton met Hillary Clinton. Clinton spoke.", "Clinton"),
        (
            "Two ministers, Interior Minister Ann Lee and Defence Minister Eve Ray, met. The minister left.",
            "The minister",
        ),
        ("The storm hit the coast. He left.", "He"),
        ("With Tom Stone and Dan Ray away, the talks went on. He left.", "He"),
        ("Ann Lee spoke. He left.", "He"),
        ("The officials met. They left.", "They"),
        ("Ann Lee spoke. The road closed. The bridge opened. The rain came. She left.", "She"),
        ("It was late when it came.", "it"),
    ],
)
def test_what_fits_two_or_nobody_is_refused(text: str, words: str) -> None:
    resolved = name_of(text, words, last=True)
    assert resolved.lower().removeprefix("the ") == words.lower().removeprefix("the ")


def test_bare_surname_goes_by_the_title() -> None:
    text = "Bill Clinton met Hillary Clinton. Mrs. Clinton spoke."
    assert name_of(text, "Mrs. Clinton") == "Hillary Clinton"


def test_a_spokesman_is_not_whom_he_speaks_for() -> None:
    text = "Mike Stone won. A spokesman for Mike Stone said so."
    assert name_of(text, "A spokesman for Mike Stone") == "spokesman for Mike Stone"


def test_an_alias_of_the_user_wins() -> None:
    document = Document("d", "The Boss spoke.", "p")
    resolution = resolve(document, split(document), {"Bruce Springsteen": ("The Boss",)})
    assert resolution.mention(Span(0, 8)).name == "Bruce Springsteen"


def test_a_mention_slices_the_text() -> None:
    document = Document("d", MEETING, "p")
    mention = resolve(document, split(document)).mention(Span(0, 9))
    assert mention.text == MEETING[mention.span.start : mention.span.end]


def test_a_text_of_names_alone_stays_linear() -> None:
    text = " ".join(f"Ann{i} Lee{i} said so." for i in range(4000))
    document = Document("d", text, "p")
    assert resolve(document, split(document)).mention(Span(0, 9)).name
