"""A class in, the same class out as a frozen value with slots: how the nouns of the house are made."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from twosource.annotation import Any, NoReturn, TypeVar, dataclass_transform
from twosource.constructor import constructor

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def noun(cls: type[T]) -> type[T]:
    """What `dataclass(frozen=True, slots=True)` makes, in a tenth of the time, and without importing `inspect`.

    The standard library compiles six methods for each class, and every start of the program would pay
    that for two dozen classes. Here none is, and `__init__` is put together for the first noun of a class.
    The functions of `dataclasses` take the class as they take any dataclass.
    """
    names = tuple(cls.__annotations__)
    defaults = {name: vars(cls)[name] for name in names if name in vars(cls)}
    values = attrgetter(*names) if len(names) > 1 else lambda self: (getattr(self, names[0]),)

    def initialise(self: Any, *given: Any, **named: Any) -> None:
        made.__init__ = _initialiser(made, defaults)
        made.__init__(self, *given, **named)

    body = {key: value for key, value in vars(cls).items() if key not in (*names, "__dict__", "__weakref__")}
    body |= {"__slots__": names, "__match_args__": names, "__dataclass_fields__": _Fields(defaults)}
    body |= {"__init__": initialise, "__repr__": _shown, "__setattr__": _set, "__delattr__": _delete}
    body["__eq__"] = lambda self, other: (
        values(self) == values(other) if type(other) is made else NotImplemented
    )
    body["__hash__"] = lambda self: hash(values(self))
    body["__reduce__"] = lambda self: (made, values(self))
    metaclass: Any = type(cls)
    made: Any = metaclass(cls.__name__, cls.__bases__, body)
    return made  # type: ignore[no-any-return]


def replace(value: T, /, **changes: Any) -> T:
    """The noun with other values for some of its fields."""
    kept = {name: getattr(value, name) for name in type(value).__match_args__}  # type: ignore[attr-defined]
    return type(value)(**{**kept, **changes})


def _initialiser(cls: Any, defaults: dict[str, Any]) -> Callable[..., None]:
    """An `__init__` that puts each argument into its slot."""
    setters = [getattr(cls, name).__set__ for name in cls.__slots__]

    def fill(self: Any, values: tuple[Any, ...]) -> None:
        for setter, value in zip(setters, values):  # noqa: B905 (of one length, and strictness takes time)
            setter(self, value)

    return constructor(f"{cls.__qualname__}.__init__", cls.__slots__, defaults.values(), fill)


class _Fields:
    """What `dataclasses.replace`, `fields` and `asdict` go by, made when the first of them asks."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self.defaults = defaults

    def __get__(self, instance: object, owner: Any) -> Any:
        from dataclasses import field, make_dataclass

        def given(value: Any) -> Any:
            return field(default_factory=lambda: value)

        rows = [
            (name, hint, given(self.defaults[name])) if name in self.defaults else (name, hint)
            for name, hint in owner.__annotations__.items()
        ]
        standard: Any = make_dataclass(owner.__name__, rows)
        owner.__dataclass_fields__ = standard.__dataclass_fields__
        return owner.__dataclass_fields__


def _shown(self: Any) -> str:
    values = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({values})"


def _set(self: Any, name: str, value: object) -> NoReturn:  # noqa: ARG001
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: Any, name: str) -> NoReturn:  # noqa: ARG001
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")
