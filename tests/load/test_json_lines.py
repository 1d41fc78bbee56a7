"""JSON Lines: fields, defaults, and lines that cannot be read."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.load import Limits, Loaded, load
from twosource.load.limits import remedy
from twosource.model import Document


def piped(lines: str | bytes, limits: Limits = Limits()) -> Loaded:  # noqa: B008
    data = lines.encode() if isinstance(lines, str) else lines
    return load(["-"], stdin=io.BytesIO(data), limits=limits)


def test_every_field_is_taken() -> None:
    row = {
        "id": "a",
        "text": "Ten.",
        "publisher": "Courier",
        "published": "2024-05-17",
        "title": "T",
        "url": "https://x.example",
        "credits": ["AP"],
        "unknown": [1],
    }
    assert piped(json.dumps(row)).documents == (
        Document("a", "Ten.", "Courier", "2024-05-17", "T", "https://x.example", ("AP",), None),
    )


def test_an_id_is_the_lines_number_and_a_publisher_the_id() -> None:
    documents = piped(
        '{"text": "One."}\n\n{"text": "Two.", "id": null}\n{"text": "Three.", "id": 7}'
    ).documents
    assert [(d.id, d.publisher, d.text) for d in documents] == [
        ("1", "1", "One."),
        ("3", "3", "Two."),
        ("7", "7", "Three."),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 2: is not JSON: Expecting property name enclosed in double quotes at column 2"),
        ("[1]", 'line 2: is not an object as {"text": "..."}'),
        ('{"id": "x"}', 'line 2: has no "text"'),
        ('{"text": 3}', 'line 2: wants a string as "text"'),
        ('{"text": "  "}', 'document "2" has no text'),
        ('{"text": "x", "title": {}}', 'line 2: wants a string as "title"'),
        ('{"text": "x", "credits": 3}', 'line 2: wants a list of names as "credits"'),
        ("[" * 100_000, "line 2: is JSON nested too deep"),
        ('{"id": ' + "9" * 5000 + "}", "line 2: holds a number of too many digits"),
        ("\xe9".encode("latin-1"), "line 2: is not UTF-8: byte 0 of it is 0xe9"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_others_are_read(line: str | bytes, reason: str) -> None:
    data = line.encode() if isinstance(line, str) else line
    loaded = piped(b'{"text": "One."}\n' + data + b'\n{"text": "Three."}\n')
    assert [d.id for d in loaded.documents] == ["1", "3"]
    assert [(s.path, s.reason) for s in loaded.skipped] == [("standard input", reason)]


@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf"])
def test_nothing_is_not_clean(data: bytes) -> None:
    assert [s.reason for s in piped(data).skipped] == ["is empty"]


def test_a_line_longer_than_a_document_may_be_is_left_out() -> None:
    long = json.dumps({"text": "x" * 5000})
    loaded = piped(f'{{"text": "One."}}\n{long}\n{{"text": "Three."}}', Limits(document_bytes=1000))
    assert [d.id for d in loaded.documents] == ["1", "3"]
    assert loaded.skipped[0].reason == f"line 2: is longer than 1,000 bytes {remedy('document_bytes')}"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_understood(encoding: str) -> None:
    rows = '{"text": "Café."}\n{"text": "Two."}\n'
    assert [d.text for d in piped(rows.encode(encoding)).documents] == ["Café.", "Two."]


def test_text_streams_are_read_as_well() -> None:
    assert load(["-"], stdin=io.StringIO('{"text": "Café."}')).documents[0].text == "Café."


def test_half_a_character_is_replaced_and_moves_no_offset() -> None:
    assert piped('{"text": "a\\ud800b \\ud83d\\ude00"}').documents[0].text == "a\ufffdb \U0001f600"


def test_line_ends_inside_a_text_stay() -> None:
    assert piped('{"text": "One.\\r\\nTwo.\\rThree."}').documents[0].text == "One.\r\nTwo.\rThree."


@given(
    st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Cf"]), min_size=1, max_size=20).filter(
        str.strip
    )
)
def test_a_text_comes_out_as_it_was_given(text: str) -> None:
    documents = piped(json.dumps({"text": text, "id": "a"})).documents
    assert [d.text for d in documents] == [text]


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_named(data: bytes) -> None:
    loaded = piped(data)
    assert loaded.documents or loaded.skipped
