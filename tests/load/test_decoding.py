"""Bytes to text: marks, declarations, UTF-8, Windows-1252, and bytes that are no text."""

from __future__ import annotations

import codecs
import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.errors import DocumentError
from twosource.load.decoding import declared_encoding, decode

WORDS = "The café’s owner paid £12 — “too much”.\r\nZoë left."


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_mark_or_utf_8(mark: bytes, encoding: str) -> None:
    assert decode(mark + WORDS.encode(encoding), "a.txt") == (WORDS, ())


@pytest.mark.parametrize("encoding", ["cp1252", "iso-8859-15", "koi8-r", "shift_jis"])
def test_a_declared_encoding(encoding: str) -> None:
    words = "Twelve people, ten hours."
    assert decode(words.encode(encoding), "a.html", encoding).text == words


def test_an_unknown_declared_encoding_leaves_utf_8() -> None:
    assert decode(WORDS.encode(), "a.html", "no-such-encoding").text == WORDS
    for name in ("rot13", "utf-7", "punycode", "unicode_escape", "zlib", "idna", "\0"):
        assert decode(WORDS.encode(), "a.html", name).text == WORDS


def test_windows_1252_is_read_where_every_byte_fits_english() -> None:
    decoded = decode(WORDS.encode("cp1252"), "a.txt")
    assert decoded.text == WORDS
    assert decoded.notes == ("a.txt: read as Windows-1252, for byte 7 is not UTF-8",)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"abc \xff\xfe\xfd\xfc def", "is not UTF-8: byte 4 is 0xff"),
        ("Двенадцать человек погибли".encode("cp1251"), "is not UTF-8: byte 0 is 0xc4"),
        ("Twelve people — dead".encode()[:-5] + b"\xe2\x28", "is not UTF-8: byte 17 is 0xe2"),
        (b"ab\x00cd", "is binary: byte 2 is zero"),
        (b"\x89PNG\r\n\x1a\n", "is a picture, not text"),
        (b"%PDF-1.7 abc", "is a PDF file, not text"),
        (codecs.BOM_UTF16_LE + b"a", "is not UTF-16-LE: byte 2 is 0x61"),
        (codecs.BOM_UTF8 + b"ab\xff", "is not UTF-8: byte 5 is 0xff"),
    ],
)
def test_what_is_no_text_is_named_with_its_byte(data: bytes, reason: str) -> None:
    with pytest.raises(DocumentError) as caught:
        decode(data, "a.txt")
    assert str(caught.value) == f"a.txt: {reason}"


def test_garbled_letters_are_named_by_line() -> None:
    garbled = "One.\nThe mayor’s car".encode().decode("cp1252").encode()
    (note,) = decode(garbled, "a.txt").notes
    assert note.startswith("a.txt: line 2 has garbled letters")


@pytest.mark.parametrize(
    "words", ["£1,000 and €5", "façade", "São Paulo", "naïve “quotes” – and dashes…", "Ãngela"]
)
def test_good_letters_are_not_called_garbled(words: str) -> None:
    assert decode(words.encode(), "a.txt").notes == ()


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        (b'<html><head><meta charset="koi8-r">', "koi8-r"),
        (b"<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>", "windows-1251"),
        (b'<?xml version="1.0" encoding="ISO-8859-1"?>', "cp1252"),
        (b'<meta charset="utf-16">', "utf-8"),
        (b"<html><body>charset=koi8-r", None),
        (b"", None),
    ],
)
def test_what_the_head_declares(head: bytes, encoding: str | None) -> None:
    assert declared_encoding(head) == encoding


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_one_error(data: bytes) -> None:
    with contextlib.suppress(DocumentError):
        assert isinstance(decode(data, "a").text, str)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_told_by_its_zeros(encoding: str) -> None:
    text = "The storm killed 12 people – “all” of them in Orléans, the mayor said."
    found = decode(text.encode(encoding), "a.txt")
    assert found.text == text
    assert found.notes == (f"a.txt: read as {encoding.upper()}, which it does not say of itself",)


@pytest.mark.parametrize(
    "data",
    [b"The storm\0\0 killed 12 people.", b"\0" * 64, b"a\0", b"a\0b\0c\0" * 9 + b"x", bytes(range(256)) * 4],
)
def test_other_zero_bytes_are_no_utf_16(data: bytes) -> None:
    with pytest.raises(DocumentError, match="is binary"):
        decode(data, "a.txt")
