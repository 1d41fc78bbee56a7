"""Places: names and peoples to canonical places, and what lies within what."""

import pytest

from twosource.language.places import bare, compass_conflict, gazetteer


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Pakistani", "Pakistan"), ("Kiev", "Kyiv"), ("U.S.", "United States"), ("Côte d'Ivoire", "Ivory Coast"),
        ("Fla.", "Florida"), ("São Paulo", "Sao Paulo"), ("Burmese", "Myanmar"), ("DRC", "DR Congo"), ("Sana’a", "Sanaa"),
    ],
)  # fmt: skip
def test_a_name_has_one_canonical_place(name: str, place: str) -> None:
    assert gazetteer().place(name) == place


@pytest.mark.parametrize("name", ["Monday", "Reuters", "Smith", "parliament", ""])
def test_what_is_no_place(name: str) -> None:
    assert gazetteer().place(name) is None


@pytest.mark.parametrize(
    ("inner", "outer"),
    [
        ("Kupiansk", "Ukraine"),
        ("Miami", "United States"),
        ("Miami", "Florida"),
        ("Aceh", "Indonesia"),
        ("London", "United Kingdom"),
    ],
)
def test_a_city_lies_within_its_country(inner: str, outer: str) -> None:
    assert outer in gazetteer().around(inner)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kupiansk", "Russia"), ("Paris", "Germany"), ("Iraq", "Baghdad"), ("Texas", "Florida")],
)
def test_one_place_is_not_within_another(one: str, other: str) -> None:
    assert other not in gazetteer().around(one)


@pytest.mark.parametrize(
    ("left", "right", "conflict"),
    [
        ("northern Iraq", "southern Iraq", True), ("northwest Pakistan", "southeastern Pakistan", True),
        ("northern Syria", "northwest Syria", False), ("northern Syria", "Syria", False), ("eastern Chad", "northern Chad", False),
    ],
)  # fmt: skip
def test_opposite_ends_of_a_country_conflict(left: str, right: str, conflict: bool) -> None:
    assert compass_conflict(left, right) is conflict


def test_a_place_without_its_point_of_the_compass() -> None:
    assert bare("northern Iraq") == "Iraq"
    assert bare("North Korea") == "North Korea"
