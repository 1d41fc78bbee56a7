"""A class in, the same class out as a frozen value with slots: how the nouns of the house are made."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType

from twosource.annotation import Any, NoReturn, TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def noun(cls: type[T]) -> type[T]:
    """What `dataclass(frozen=True, slots=True)` makes, in a tenth of the time, and without importing `inspect`.

    The standard library compiles six methods for each class, and every start of the program would pay
    that for two dozen classes. Here `__init__` alone is compiled, and that for the first noun of a class.
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
    names = cls.__slots__
    code = _initialising(len(names)).replace(co_varnames=("self", *names))
    known = {f"set_{place}": getattr(cls, name).__set__ for place, name in enumerate(names)}
    return FunctionType(code, known, "__init__", tuple(defaults.values()))


@cache
def _initialising(fields: int) -> CodeType:
    """The code of an `__init__` of so many fields: compiled once, and each class puts its own names in."""
    names = "".join(f", _{field}" for field in range(fields))
    body = "".join(f" set_{field}(self, _{field})\n" for field in range(fields))
    made: dict[str, Any] = {}
    exec(f"def __init__(self{names}):\n{body}", made)
    code: CodeType = made["__init__"].__code__
    return code


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
