"""Everyday arguments in, the exit status out, without the parser; None where it takes the parser to say.

To import typer takes longer than to read an article. What stands here is the plainest part of what it
does: whole names of options, each with a value that needs no explaining. Whatever is abbreviated, bundled,
wrong or asks for help is left to the application, which reads the same declarations.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence

from twosource.annotation import Any
from twosource.cli.commands import COMMANDS, command
from twosource.cli.declared import MISSING, Parameter, parameters
from twosource.cli.ending import ended


def run(arguments: Sequence[str]) -> int | None:
    """Run the command that the arguments call and give out its exit status; None if they are not plain."""
    call = read(arguments)
    if call is None:
        return None
    function, values = call
    return ended(lambda: function(**values))


def read(arguments: Sequence[str]) -> tuple[Callable[..., int | None], dict[str, Any]] | None:
    """The function that plain arguments call and what they give it; None for others.

    On Windows the parser is asked, which opens patterns of files there, and where a shell wants completions.
    """
    if list(arguments) == ["--version"]:
        return _version, {}
    if not arguments or arguments[0] not in COMMANDS:
        return None
    if sys.platform == "win32" or "_TWOSOURCE_COMPLETE" in os.environ:
        return None
    function = command(arguments[0])
    values = _values(list(parameters(function)), iter(arguments[1:]))
    return None if values is None else (function, values)


def _version() -> None:
    from twosource.cli.terminal import emit
    from twosource.version import VERSION

    emit(f"twosource {VERSION}\n")


def _values(known: list[Parameter], words: Iterator[str]) -> dict[str, Any] | None:
    names = {name: each for each in known for joined in each.declared.names for name in joined.split("/")}
    given: dict[str, Any] = {}
    places: list[str] = []
    for word in words:
        name, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        each = names.get(name)
        if not word.startswith("-") or word == "-":
            places.append(word)
        elif each is None or (equals and each.kind is bool):
            return None
        elif each.kind is bool:
            given[each.name] = not any(joined.endswith("/" + name) for joined in each.declared.names)
        elif (said := _value(each, value if equals else next(words, "-"))) is None:
            return None
        else:
            given[each.name] = [*given.get(each.name, ()), said] if each.many else said
    return _complete(known, given, places)


def _value(each: Parameter, word: str) -> str | int | None:
    """The value as the parameter's type has it; None for one that the parser should see."""
    if word.startswith("-"):
        return None
    if each.kind is int:
        plain = word.isascii() and word.isdecimal() and int(word) >= each.declared.settings.get("min", 0)
        return int(word) if plain else None
    return word if each.kind is str else None


def _complete(known: list[Parameter], given: dict[str, Any], places: list[str]) -> dict[str, Any] | None:
    """What is given, with the arguments by their places and the defaults; None if something lacks or is left."""
    for each in known:
        if each.declared.names:
            given.setdefault(each.name, each.default)
        elif each.many:
            given[each.name], places = places or each.default, []
        else:
            given[each.name] = places.pop(0) if places else each.default
    return None if places or MISSING in given.values() else given
