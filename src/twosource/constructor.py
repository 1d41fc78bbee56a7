"""The names of some fields in, a constructor with those parameters out, which compiles nothing for any one class.

To compile a function for each of seventy classes takes as long as to read an article. The code of one with as
many parameters is taken instead, and the names are put in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from types import CodeType, FunctionType

from twosource.annotation import Any

# The code for one field, for two, and so on: those that most classes need are written out.
_WRITTEN: tuple[Any, ...] = (
    lambda _of, a: _build(_of, (a,)),
    lambda _of, a, b: _build(_of, (a, b)),
    lambda _of, a, b, c: _build(_of, (a, b, c)),
    lambda _of, a, b, c, d: _build(_of, (a, b, c, d)),
    lambda _of, a, b, c, d, e: _build(_of, (a, b, c, d, e)),
    lambda _of, a, b, c, d, e, f: _build(_of, (a, b, c, d, e, f)),
    lambda _of, a, b, c, d, e, f, g: _build(_of, (a, b, c, d, e, f, g)),
    lambda _of, a, b, c, d, e, f, g, h: _build(_of, (a, b, c, d, e, f, g, h)),
    lambda _of, a, b, c, d, e, f, g, h, i: _build(_of, (a, b, c, d, e, f, g, h, i)),
    lambda _of, a, b, c, d, e, f, g, h, i, j: _build(_of, (a, b, c, d, e, f, g, h, i, j)),
    lambda _of, a, b, c, d, e, f, g, h, i, j, k: _build(_of, (a, b, c, d, e, f, g, h, i, j, k)),
)


def _build(_of: Any, _values: tuple[Any, ...]) -> Any:
    """Stands in each constructor for the `build` that it is given."""
    raise NotImplementedError


def constructor(
    name: str, names: tuple[str, ...], defaults: Iterable[Any], build: Callable[[Any, tuple[Any, ...]], Any]
) -> Callable[..., Any]:
    """A function of that qualified name whose parameters, after the first, are `names`, the last of them with `defaults`.

    It gives out what `build` makes of its first argument and the tuple of the others.
    """
    short = name.rpartition(".")[2]
    code = _code(len(names)).replace(co_name=short, co_varnames=("_of", *names))
    made = FunctionType(code, {"_build": build}, short, tuple(defaults))
    made.__qualname__ = name
    return made


@cache
def _code(fields: int) -> CodeType:
    if 0 < fields <= len(_WRITTEN):
        written: CodeType = _WRITTEN[fields - 1].__code__
        return written
    names = "".join(f"_{field}, " for field in range(fields))
    compiled: CodeType = eval(f"lambda _of, {names}: _build(_of, ({names}))").__code__
    return compiled
