"""What a command's parameters are on the command line: declared here without the parser, whose import takes long."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import GenericAlias, MappingProxyType, UnionType

from twosource.annotation import Any
from twosource.row import NamedTuple

MISSING = object()


class Declared(NamedTuple):
    """An option by its names, or an argument, which has none; `settings` are those of typer."""

    names: tuple[str, ...]
    settings: Mapping[str, Any]


class Parameter(NamedTuple):
    """A parameter of a command: its type without None, and whether it is a list of that; MISSING is no default."""

    name: str
    hint: Any
    declared: Declared
    default: Any

    @property
    def kind(self) -> Any:
        """The type of one value: str, int, bool or float."""
        return self._held.__args__[0] if self.many else self._held

    @property
    def many(self) -> bool:
        """Whether the parameter takes a list."""
        return isinstance(self._held, GenericAlias)

    @property
    def _held(self) -> Any:
        if isinstance(self.hint, UnionType):
            return next(part for part in self.hint.__args__ if part is not type(None))
        return self.hint


def option(*names: str, **settings: Any) -> Declared:
    """An option, to stand in an Annotated type; what typer.Option takes."""
    return Declared(names, MappingProxyType(settings))


def argument(**settings: Any) -> Declared:
    """An argument by its place, to stand in an Annotated type; what typer.Argument takes."""
    return Declared((), MappingProxyType(settings))


def parameters(command: Callable[..., Any]) -> Iterator[Parameter]:
    """The parameters of a command in their order; its module keeps annotations as what they are, not as their text."""
    names = command.__code__.co_varnames[: command.__code__.co_argcount]
    defaults = command.__defaults__ or ()
    missing = (MISSING,) * (len(names) - len(defaults))
    for name, default in zip(names, (*missing, *defaults), strict=True):
        hint, declared = command.__annotations__[name]
        yield Parameter(name, hint, declared, default)
