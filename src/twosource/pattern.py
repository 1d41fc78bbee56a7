"""A regular expression in, a pattern out that is compiled when it is first asked: how the house writes them all."""

from __future__ import annotations

import re

from twosource.annotation import Any, AnyStr, cast

_METHODS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


def pattern(expression: AnyStr, flags: int | re.RegexFlag = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, but compiled at its first use.

    The house has more than a hundred patterns, a text needs a third of them, and to compile them all takes
    longer than to read the text. `expression` is checked no sooner than it is used: a test compiles each.
    """
    return cast("re.Pattern[AnyStr]", _Pattern(expression, flags))


class _Pattern:
    """Has no method of a pattern until one is asked for; then it takes over all of them."""

    def __init__(self, expression: str | bytes, flags: int | re.RegexFlag) -> None:
        self.pattern = expression
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _METHODS:
            raise AttributeError(f"a pattern has no attribute {name!r}")
        compiled: Any = re.compile(self.pattern, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)
        return getattr(compiled, name)
