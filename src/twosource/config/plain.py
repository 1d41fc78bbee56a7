"""The text of a plain claims.yaml in, its nodes out; None where it takes a parser of all YAML.

Most files are keys, lists and words, and to import a parser of all YAML takes longer than to read an
article. What stands here is that plainest part of YAML 1.1, a line at a time: blocks by indentation,
words bare or in quotation marks, short lists in brackets. At whatever else there is, and at every
mistake, the parser is asked, which also words the complaint.
"""

from __future__ import annotations

from collections.abc import Iterator

from twosource.annotation import Any
from twosource.row import NamedTuple

_OPENING, _WITHIN = frozenset("_./"), frozenset("_./*+@%- ")  # in bare words, beside letters and figures
_NO_VALUE = frozenset(" #&")
_BOOLEANS = frozenset(word for w in "yes no true false on off".split() for word in (w, w.title(), w.upper()))
_LONGEST, _DEEPEST = 1000, 40  # characters of a line, and of its indentation
_NULLS = frozenset(["null", "Null", "NULL"])


class Mark(NamedTuple):
    """The line, from 0, on which a node begins."""

    line: int


class ScalarNode(NamedTuple):
    """As in PyYAML; so are the two below."""

    tag: str
    value: str
    start_mark: Mark


class SequenceNode(NamedTuple):
    """A list of nodes."""

    tag: str
    value: list[Any]
    start_mark: Mark


class MappingNode(NamedTuple):
    """Pairs of a key's node and a value's."""

    tag: str
    value: list[tuple[ScalarNode, Any]]
    start_mark: Mark


class _Row(NamedTuple):
    """A line that says something: what stands on it, and how far it is indented."""

    number: int
    indent: int
    dash: bool
    key: str | None
    value: str | None


class _NotPlain(Exception):  # noqa: N818 (no error: it takes the parser)
    pass


def compose(text: str) -> MappingNode | None:
    """The root of a plain file; None for another, or one that says nothing."""
    try:
        rows = list(_rows(text))
        if not rows or rows[0].indent or rows[0].dash:
            return None
        blocks = _Blocks(rows)
        root = blocks.mapping(0)
        return None if blocks.row else root
    except _NotPlain:
        return None


def _rows(text: str) -> Iterator[_Row]:
    if not text.isascii():
        raise _NotPlain
    for number, line in enumerate(text.split("\n")):
        bare = line.strip(" ")
        if not line.isprintable() or len(line) > _LONGEST:
            raise _NotPlain
        if bare and not bare.startswith("#"):
            indent = len(line) - len(line.lstrip(" "))
            dash = bare.startswith("- ")
            said = bare[2:] if dash else bare
            key, colon, value = said.partition(":")
            keyed = bool(colon) and _is_bare(key) and value[:1] in ("", " ")
            told = value.lstrip(" ") if keyed else said
            if indent > _DEEPEST or (told or said)[0] in _NO_VALUE:
                raise _NotPlain
            yield _Row(number, indent, dash, key if keyed else None, told or None)


class _Blocks:
    """Reads the rows from the first to the last; `row` is the next one, None at the end."""

    def __init__(self, rows: list[_Row]) -> None:
        self._rest = iter(rows)
        self.row: _Row | None = next(self._rest)

    def mapping(self, indent: int) -> MappingNode:
        """The keys that stand at the indentation, the next row among them."""
        pairs: list[tuple[ScalarNode, Any]] = []
        while (row := self.row) and row.indent == indent and row.key is not None and not row.dash:
            self.row = next(self._rest, None)
            key = _scalar(row.key, row.number)
            pairs.append((key, self._below(row) if row.value is None else _value(row.value, row.number)))
        if not pairs or (self.row and self.row.indent > indent):
            raise _NotPlain
        return MappingNode("tag:yaml.org,2002:map", pairs, pairs[0][0].start_mark)

    def _below(self, row: _Row) -> Any:
        """What a key without a value on its line holds: what is indented below it, a list, or nothing."""
        below = self.row
        if below and below.dash and below.indent >= row.indent:
            return self._sequence(below.indent, below.number)
        if below and below.indent > row.indent:
            return self.mapping(below.indent)
        return ScalarNode("tag:yaml.org,2002:null", "", Mark(row.number))

    def _sequence(self, indent: int, number: int) -> SequenceNode:
        items: list[Any] = []
        while (row := self.row) and row.indent == indent and row.dash:
            if row.key is not None:
                self.row = row._replace(indent=indent + 2, dash=False)
                items.append(self.mapping(indent + 2))
            else:
                self.row = next(self._rest, None)
                items.append(_value(row.value or "", row.number))
        if self.row and self.row.indent > indent:
            raise _NotPlain
        return SequenceNode("tag:yaml.org,2002:seq", items, Mark(number))


def _value(text: str, number: int) -> Any:
    """The words or the short list that stand on one line."""
    if not (text.startswith("[") and text.endswith("]")):
        return _scalar(text, number)
    inner = text[1:-1].strip(" ")
    items = [_scalar(item.strip(" "), number) for item in inner.split(",")] if inner else []
    return SequenceNode("tag:yaml.org,2002:seq", items, Mark(number))


def _scalar(text: str, number: int) -> ScalarNode:
    """The words with their tag: what is neither a boolean nor nothing counts as text, as the schema has it."""
    if not (_is_bare(text) or _is_quoted(text)):
        raise _NotPlain
    kind = "bool" if text in _BOOLEANS else "null" if text in _NULLS else "str"
    words = text[1:-1] if text[0] in "'\"" else text
    return ScalarNode(f"tag:yaml.org,2002:{kind}", words, Mark(number))


def _is_bare(text: str) -> bool:
    """Whether these are words that need no quotation marks."""
    if not text or not (text[0].isalnum() or text[0] in _OPENING) or text[-1] == " ":
        return False
    return all(sign.isalnum() or sign in _WITHIN for sign in text)


def _is_quoted(text: str) -> bool:
    """Whether these are words in quotation marks, with nothing in them that is written otherwise than it is read."""
    mark, inner = text[:1], text[1:-1]
    if len(text) < 2 or mark not in ("'", '"') or text[-1] != mark or mark in inner:
        return False
    return mark == "'" or "\\" not in inner
