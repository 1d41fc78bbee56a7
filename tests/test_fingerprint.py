"""A fingerprint is the head of the SHA-256 that anybody can compute."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.fingerprint import fingerprint


@pytest.mark.parametrize(
    ("text", "digits"),
    [("", "e3b0c44298fc1c14"), ("abc", "ba7816bf8f01cfea"), ("Zürich", "4251685e06cab635")],
)
def test_known_values(text: str, digits: str) -> None:
    assert fingerprint(text) == digits


@given(st.text())
def test_it_is_the_head_of_the_sha_256(text: str) -> None:
    assert fingerprint(text) == hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def test_a_lone_surrogate_has_one_too() -> None:
    assert len(fingerprint("\ud800")) == 16


def test_where_the_interpreter_has_none_of_its_own_hashlib_does() -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('_sha2', '_sha256')))\n"
        "from twosource.fingerprint import fingerprint; print(fingerprint('abc'))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "ba7816bf8f01cfea"
