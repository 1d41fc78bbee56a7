"""Text and Markdown files: front matter, line ends, and rules across the page."""

from __future__ import annotations

from pathlib import Path

import pytest

from twosource.load import load
from twosource.load.record import printable
from twosource.model import Document

BODY = "Twelve people were hurt.\n"


def read(tmp_path: Path, text: str, name: str = "a.txt") -> Document:
    path = tmp_path / name
    path.write_bytes(text.encode())
    (document,) = load([str(path)]).documents
    return document


def refused(tmp_path: Path, text: str) -> str:
    path = tmp_path / "a.md"
    path.write_bytes(text.encode())
    loaded = load([str(path)])
    assert loaded.documents == ()
    (skipped,) = loaded.skipped
    assert skipped.path == str(path)
    return skipped.reason


def test_a_plain_text_is_the_file(tmp_path: Path) -> None:
    document = read(tmp_path, BODY)
    assert (document.id, document.text, document.publisher) == ("a", BODY, "a")
    assert document.path == str(tmp_path / "a.txt")


def test_front_matter_gives_the_fields_and_the_text_begins_after_it(tmp_path: Path) -> None:
    front = (
        "---\nid: storm-1\npublisher: Island Courier\npublished: 2024-05-17\ntitle: 'Storm: day 2'\n"
        "url: https://courier.example/1\ncredits: [AP, AFP]\nlayout: post\n---\n"
    )
    assert read(tmp_path, front + "\n" + BODY, "b.md") == Document(
        id="storm-1",
        text="\n" + BODY,
        publisher="Island Courier",
        published="2024-05-17",
        title="Storm: day 2",
        url="https://courier.example/1",
        credits=("AP", "AFP"),
        path=str(tmp_path / "b.md"),
        line=10,
        verbatim=True,
    )


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("2024-05-17T10:30:00Z", "2024-05-17T10:30:00+00:00"),
        ("'2024-05-17T10:30+05:30'", "2024-05-17T10:30:00+05:30"),
        ("May 17, 2024", "2024-05-17"),
        ("5/17/2024", "2024-05-17"),
        ("17.5.2024", "2024-05-17"),
        ("5/5/2024", "2024-05-05"),
    ],
)
def test_dates_in_front_matter(tmp_path: Path, written: str, published: str) -> None:
    assert read(tmp_path, f"---\npublished: {written}\n---\n{BODY}").published == published


@pytest.mark.parametrize("written", ["5/6/2024", "soon", "2024-13-45", "12"])
def test_a_date_in_doubt_is_left_out_and_named(tmp_path: Path, written: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"---\npublished: '{written}'\n---\n{BODY}")
    loaded = load([str(path)])
    assert loaded.documents[0].published is None
    assert len(loaded.notes) == 1
    assert written in loaded.notes[0]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_stay_as_they_are(tmp_path: Path, end: str) -> None:
    text = f"One.{end}{end}Two.{end}"
    assert read(tmp_path, text).text == text
    assert read(tmp_path, f"---{end}id: x{end}---{end}{text}", "b.txt").text == text


@pytest.mark.parametrize(
    "text",
    [
        "---\nTwelve people were hurt.\n---\nMore.\n",
        "---\nNo second rule.\n",
        "One.\n---\nid: x\n---\n",
        "--- \n- a list\n---\nMore.\n",
        "----\nid: x\n----\n",
    ],
)
def test_a_rule_across_the_page_is_text(tmp_path: Path, text: str) -> None:
    document = read(tmp_path, text)
    assert (document.id, document.text) == ("a", text)


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    assert read(tmp_path, "\ufeff" + BODY).text == BODY
    assert read(tmp_path, "\ufeff---\nid: x\n---\n" + BODY, "b.txt").id == "x"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "is empty"),
        (" \n\t\n", "has no text"),
        ("---\nid: x\n---\n", 'document "x" has no text'),
        ("---\nid: [x\n---\nText.", "line 3: its front matter is not YAML"),
        ("---\nid: !!python/object/apply:os.system [ls]\n---\nText.", "line 2: its front matter is not YAML"),
        ("---\nid: [1, 2]\n---\nText.", 'wants a string as "id"'),
        ("---\ncredits: {a: b}\n---\nText.", 'wants a list of names as "credits"'),
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, text: str, reason: str) -> None:
    assert refused(tmp_path, text).startswith(reason)


def test_front_matter_that_grows_without_end_stays_small(tmp_path: Path) -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 30)]
    assert read(tmp_path, "---\n" + "\n".join(rows) + "\n---\n" + BODY).text == BODY


def test_control_characters_become_spaces_and_move_no_offset(tmp_path: Path) -> None:
    document = read(tmp_path, "A \x1b[31mred\x1b[0m \u202e21\u202c car\x07.")
    assert document.text == "A      red      21  car ."


def test_what_the_text_says_of_itself_fills_what_is_not_given(tmp_path: Path) -> None:
    text = f"Source : ISLAND TV NEWS\n\nPublished: 17 May 2024\n\n{BODY}\n(With inputs from AP)\n"
    said = read(tmp_path, text)
    assert (said.publisher, said.credits, said.published) == ("ISLAND TV NEWS", ("AP",), "2024-05-17")
    given = read(tmp_path, f"---\npublisher: Courier\ncredits: AFP\n---\n{text}", "b.txt")
    assert (given.publisher, given.credits) == ("Courier", ("AFP",))


@pytest.mark.parametrize(
    "sequence",
    ["\x1b[31m", "\x1b[0m", "\x1b[2J", "\x1b[38;5;12m", "\x1b]0;19 dead\x07", "\x1b]8;;http://x/12\x1b\\"],
)
def test_what_a_terminal_obeys_is_blank_and_no_figure(sequence: str) -> None:
    text = printable(f"The {sequence}storm{sequence} came.")
    blank = " " * len(sequence)
    assert text == f"The {blank}storm{blank} came."
