"""A noun is what the standard library's frozen, slotted dataclass is, in all that can be seen of it."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, fields, replace
from typing import Any

import pytest

from twosource.noun import noun


@noun
class Boat:
    """A boat."""

    name: str
    crew: int = 2
    nets: tuple[str, ...] = ()

    @property
    def manned(self) -> bool:
        return self.crew > 0


@noun
class Buoy:
    """A single field is no tuple's business."""

    name: str


@dataclass(frozen=True, slots=True)
class Standard:
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
    assert repr(one).removeprefix("Boat") == repr(other).removeprefix("Standard")
    assert asdict(one) == asdict(other)
    assert hash(one) == hash(other)


@pytest.mark.parametrize(("values", "named"), [((), {}), (("Ann", 1, (), 4), {}), (("Ann",), {"mast": 1})])
def test_wrong_arguments_are_refused(values: tuple[Any, ...], named: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="__init__"):
        Boat(*values, **named)


def test_equality_is_of_values_and_of_one_class() -> None:
    assert Boat("Ann") == Boat("Ann", 2)
    assert len({Boat("Ann"), Boat("Ann", 2), Boat("Bea")}) == 2
    assert Boat("Ann") != Boat("Bea")
    assert Boat("Ann") != Standard("Ann")
    assert Buoy("Ann") != Boat("Ann")
    assert Buoy("Ann") == Buoy("Ann")
    assert Boat("Ann") != ("Ann", 2, ())


@pytest.mark.parametrize("name", ["name", "colour"])
def test_nothing_of_it_can_be_set_or_deleted(name: str) -> None:
    boat = Boat("Ann")
    with pytest.raises(FrozenInstanceError, match=f"cannot assign to field '{name}'"):
        setattr(boat, name, "Bea")
    with pytest.raises(FrozenInstanceError, match=f"cannot delete field '{name}'"):
        delattr(boat, name)
    assert not hasattr(boat, "__dict__")


def test_it_can_be_replaced_copied_pickled_and_matched() -> None:
    boat = Boat("Ann", 3, ("drift",))
    assert replace(boat, crew=4) == Boat("Ann", 4, ("drift",))
    assert copy.copy(boat) == copy.deepcopy(boat) == pickle.loads(pickle.dumps(boat)) == boat
    assert pickle.loads(pickle.dumps(Buoy("Ann"))) == Buoy("Ann")
    match boat:
        case Boat(name, crew=3):
            assert name == "Ann"
        case _:
            pytest.fail("a noun must match by position and by name")


def test_it_keeps_what_the_class_says_of_itself() -> None:
    assert Boat("Ann").manned
    assert Boat.__doc__ == "A boat."
    assert (Boat.__module__, Boat.__qualname__) == (__name__, "Boat")
    assert [each.name for each in fields(Boat)] == ["name", "crew", "nets"]
