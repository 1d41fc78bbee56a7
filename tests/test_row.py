"""A named tuple of ours is what typing's is, in all that can be seen of it."""

from __future__ import annotations

import copy
import pickle
import typing
from typing import Any

import pytest

from twosource.row import NamedTuple


class Boat(NamedTuple):
    """A boat."""

    name: str
    crew: int = 2
    nets: tuple[str, ...] = ()

    @property
    def manned(self) -> bool:
        return self.crew > 0

    @classmethod
    def lost(cls) -> Boat:
        return cls("none", 0)


class Buoy(NamedTuple):
    """One field alone."""

    name: str


class Standard(typing.NamedTuple):
    """What Boat would be."""

    name: str
    crew: int = 2
    nets: tuple[str, ...] = ()


GIVEN: tuple[tuple[tuple[Any, ...], dict[str, Any]], ...] = (
    (("Ann",), {}),
    (("Ann", 3), {}),
    (("Ann", 3, ("drift",)), {}),
    ((), {"name": "Ann", "nets": ("drift",)}),
)


@pytest.mark.parametrize(("values", "named"), GIVEN)
def test_it_is_made_and_shown_as_the_standard_one(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    one, other = Boat(*values, **named), Standard(*values, **named)
    assert tuple(one) == tuple(other)
    assert one == other
    assert hash(one) == hash(other)
    assert repr(one).removeprefix("Boat") == repr(other).removeprefix("Standard")
    assert one._asdict() == other._asdict()


def test_it_says_the_same_of_its_fields() -> None:
    assert Boat._fields == Standard._fields
    assert Boat._field_defaults == Standard._field_defaults
    assert Boat.__match_args__ == Standard.__match_args__
    assert (Boat.__doc__, Boat.__module__, Boat.__qualname__) == ("A boat.", __name__, "Boat")
    assert type(Boat) is type


@pytest.mark.parametrize(("values", "named"), [((), {}), (("Ann", 1, (), 4), {}), (("Ann",), {"mast": 1})])
def test_wrong_arguments_are_refused_first_and_later(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    class Raft(NamedTuple):
        name: str
        crew: int = 2
        nets: tuple[str, ...] = ()

    for _ in range(2):
        with pytest.raises(TypeError, match="__new__"):
            Raft(*values, **named)
    assert Raft("Ann").crew == 2


def test_it_can_be_replaced_copied_pickled_and_matched() -> None:
    boat = Boat("Ann", 3, ("drift",))
    assert boat._replace(crew=4) == ("Ann", 4, ("drift",))
    assert type(boat._replace(crew=4)) is Boat
    assert Boat._make(["Ann", 3, ("drift",)]) == boat
    assert type(pickle.loads(pickle.dumps(boat))) is Boat
    assert copy.copy(boat) == copy.deepcopy(boat) == pickle.loads(pickle.dumps(boat)) == boat
    with pytest.raises(ValueError, match="mast"):
        boat._replace(mast=1)  # type: ignore[call-arg]
    match boat:
        case Boat(name, crew=3):
            assert name == "Ann"
        case _:
            pytest.fail("a named tuple must match by position and by name")


def test_methods_and_single_fields_work() -> None:
    assert Boat("Ann").manned
    assert not Boat.lost().manned
    assert Buoy("Ann").name == "Ann"
    assert repr(Buoy("Ann")) == "Buoy(name='Ann')"
    with pytest.raises(AttributeError):
        Buoy("Ann").name = "Bea"  # type: ignore[misc]
    assert not hasattr(Buoy("Ann"), "__dict__")
