"""Respelling: which two names are of one place that no gazetteer knows."""

from __future__ import annotations

import pytest

from twosource.language.places import is_respelt


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kafraya", "kefraya"),
        ("odesa", "odessa"),
        ("beit jinn", "beit jin"),
        ("kharkiv", "kharkov"),
        ("mykolaiv", "mykolayiv"),
        ("khan sheikhoun", "khan shaykhun"),
        ("sheikh maqsoud", "sheikh maksud"),
        ("velden", "velden"),
    ],
)
def test_one_name_in_two_transcriptions(one: str, other: str) -> None:
    assert is_respelt(one, other)
    assert is_respelt(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("springfield", "springdale"),
        ("brentford", "brentwood"),
        ("northampton", "southampton"),
        ("westfield", "wakefield"),
        ("hampton", "hamilton"),
        ("marawi", "malawi"),
        ("novradbar", "novmarbar"),
        ("al-bab", "bab"),
        ("oslo", "iasi"),
    ],
)
def test_two_names_that_look_alike(one: str, other: str) -> None:
    assert not is_respelt(one, other)
    assert not is_respelt(other, one)
