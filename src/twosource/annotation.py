"""The words of `typing` that annotations are written with: those themselves for a checker, a stand-in for each at run time.

To import `typing` takes as long as to import thirty of our modules, and nothing of it is needed to run: annotations
are kept as their text. Where one is evaluated all the same, a stand-in is the plainest type that fits.
"""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import (
        Annotated,
        Any,
        AnyStr,
        BinaryIO,
        Final,
        Generic,
        Literal,
        NoReturn,
        TextIO,
        TypeVar,
        cast,
        dataclass_transform,
    )
else:
    Any = AnyStr = BinaryIO = Final = NoReturn = TextIO = object

    class Annotated:
        """`Annotated[kind, remark]` is the pair."""

        def __class_getitem__(cls, pair):
            return pair

    class Literal:
        """`Literal["a", "b"]` is a word."""

        def __class_getitem__(cls, _words):
            return str

    class Generic:
        """`Generic[T]` is a class that does not know T."""

        __slots__ = ()

        def __class_getitem__(cls, _variables):
            return cls

    def TypeVar(_name):  # noqa: N802 (as in `typing`)
        """Any type."""
        return object

    def cast(_kind, value):
        """The value."""
        return value

    def dataclass_transform(**_how):
        """A decorator that leaves a class as it is."""
        return lambda made: made


__all__ = [
    "TYPE_CHECKING",
    "Annotated",
    "Any",
    "AnyStr",
    "BinaryIO",
    "Final",
    "Generic",
    "Literal",
    "NoReturn",
    "TextIO",
    "TypeVar",
    "cast",
    "dataclass_transform",
]
