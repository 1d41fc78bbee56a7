"""A class of typed fields in, a named tuple out: `typing.NamedTuple`, but made in a third of the time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import itemgetter

from twosource.annotation import TYPE_CHECKING, Any
from twosource.constructor import constructor

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    try:
        from _collections import _tuplegetter as field
    except ImportError:  # as in `collections`: another Python than CPython may have none

        def field(index: int, doc: str) -> property:
            """The field at that place."""
            return property(itemgetter(index), doc=doc)

    class _Row(tuple):
        """What all named tuples have."""

        __slots__ = ()
        _fields: tuple[str, ...]
        _field_defaults: Mapping[str, Any]

        def __new__(cls, *given: Any, **named: Any) -> Any:
            """The first of a class; many have none, so that the constructor of each is compiled only now."""
            name, defaults = f"{cls.__name__}.__new__", cls._field_defaults.values()
            cls.__new__ = made = constructor(name, cls._fields, defaults, tuple.__new__)
            return made(cls, *given, **named)

        def __repr__(self) -> str:
            fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        @classmethod
        def _make(cls, values: Iterable[Any]) -> Any:
            return cls(*values)

        def _asdict(self) -> dict[str, Any]:
            return dict(zip(self._fields, self, strict=True))

        def _replace(self, **changes: Any) -> Any:
            made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

    class _Rows(type):
        """Turns the class that is written down into a plain class over _Row."""

        def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
            if not bases:
                return super().__new__(cls, name, bases, body)
            names = tuple(body.get("__annotations__", ()))
            defaults = {each: body[each] for each in names if each in body}
            body |= {each: field(index, f"Field {index}") for index, each in enumerate(names)}
            body |= {"_fields": names, "_field_defaults": defaults, "__match_args__": names, "__slots__": ()}
            return type(name, (_Row,), body)

    class NamedTuple(metaclass=_Rows):
        """What `typing.NamedTuple` is, without a look at the annotations, each of which `typing` compiles."""
