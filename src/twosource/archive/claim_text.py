"""Claims in, a line of text that says them exactly out, and back: so that they can travel as data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import fields
from decimal import Decimal
from operator import attrgetter

from twosource.annotation import Any, Final
from twosource.model import (
    AttributedClaim,
    Attribution,
    Claim,
    Cue,
    Mention,
    NumericClaim,
    Quantity,
    Scope,
    Span,
)

Maker = Callable[[Any], Any]


def packed(claims: Iterable[Claim]) -> str:
    """The claims as one line of ASCII: a list for each, of the values of its fields in the order of the model."""
    return json.dumps(list(claims), separators=(",", ":"), default=_values)


def unpacked(text: str) -> tuple[Claim, ...]:
    """The claims of which `packed` gave the text, equal to them in every field."""
    return tuple(
        _made(NumericClaim if values[-1] == "numeric" else AttributedClaim, values)
        for values in json.loads(text)
    )


def _values(value: Any) -> Any:
    """What JSON knows no form of: a decimal by its digits, a noun of ours by the values of its fields."""
    return str(value) if isinstance(value, Decimal) else _FIELDS[type(value)](value)


def _made(noun: type[Any], values: list[Any]) -> Any:
    for place, make in _MAKERS[noun]:
        if values[place] is not None:
            values[place] = make(values[place])
    return noun(*values)


def _of(noun: type[Any]) -> Maker:
    return lambda values: _made(noun, values)


def _span(values: list[int]) -> Span:
    return Span(*values)


def _spans(values: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(*span) for span in values)


def _decimals(values: list[str]) -> tuple[Decimal, ...]:
    return tuple(map(Decimal, values))


def _named(noun: type[Any], **makers: Maker) -> tuple[tuple[int, Maker], ...]:
    """By the place of a field in the model, what makes its value from JSON's."""
    names = [field.name for field in fields(noun)]
    return tuple((names.index(name), make) for name, make in makers.items())


_NOUNS: Final = (NumericClaim, AttributedClaim, Quantity, Attribution, Mention, Cue, Scope)
_FIELDS: Final[dict[type[Any], Maker]] = {
    noun: attrgetter(*(field.name for field in fields(noun))) for noun in _NOUNS
}
_BOTH: Final = {"span": _span, "sentence": _span, "scope": _of(Scope), "attribution": _of(Attribution)}
_MAKERS: Final[dict[type[Any], tuple[tuple[int, Maker], ...]]] = {
    NumericClaim: _named(NumericClaim, **_BOTH, quantity=_of(Quantity)),
    AttributedClaim: _named(AttributedClaim, **_BOTH),
    Quantity: _named(
        Quantity, span=_span, value=Decimal, low=Decimal, high=Decimal, grain=Decimal, parts=_decimals
    ),
    Attribution: _named(Attribution, source=_of(Mention), cue=_of(Cue), contents=_spans),
    Mention: _named(Mention, span=_span),
    Cue: _named(Cue, span=_span),
    Scope: _named(Scope, place=tuple, time=tuple, group=tuple),
}
