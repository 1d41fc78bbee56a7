"""Text of a document must not speak to the terminal."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.report.printable import printable

SAFE = [
    ("plain words", "plain words"),
    ("two\nlines\tand a tab", "two lines and a tab"),
    ("\x1b[31mred\x1b[0m", "red"),
    ("\x1b]0;a title\x07after", "after"),
    ("\x1b]8;;http://example.org\x1b\\link\x1b]8;;\x1b\\", "link"),
    ("\x9b2Jcleared", "cleared"),
    ("bell\x07 and back\x08space", "bell and backspace"),
    ("\u202eevil\u202c", "evil"),
    ("zero\u200bwidth", "zerowidth"),
    ("[bold]kept[/bold]", "[bold]kept[/bold]"),
    ("half an escape \x1b", "half an escape"),
    ("\ud800", ""),
    ("naïve “quote” — dash", "naïve “quote” — dash"),
    ("emoji 👍🏽", "emoji 👍🏽"),
]


@pytest.mark.parametrize(("text", "shown"), SAFE)
def test_what_a_terminal_would_obey_is_taken_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [("“Zürich” – 1½ km…", '"Zurich" - 11/2 km...'), ("Łódź", "?odz"), ("北京", "??"), ("€5", "EUR 5")],
)
def test_ascii_keeps_to_ascii(text: str, shown: str) -> None:
    assert printable(text, ascii_only=True) == shown


@given(st.text(alphabet=st.characters()))
def test_nothing_unprintable_is_left(text: str) -> None:
    shown = printable(text)
    assert "\x1b" not in shown
    assert "\n" not in shown
    assert not any("\x00" <= letter < " " or "\x7f" <= letter <= "\x9f" for letter in shown)
    assert printable(text, ascii_only=True).isascii()


def test_it_stays_linear_on_hostile_text() -> None:
    assert printable("\x1b[" * 100_000) is not None
    assert printable("\x1b]" * 100_000) is not None
