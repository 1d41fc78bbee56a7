"""XML in, a tree of elements out: no entity is declared, none is fetched, and none nests deeper than the limit."""

from __future__ import annotations

from xml.parsers import expat

from twosource.errors import DocumentError
from twosource.load.decoding import declared_encoding, decode
from twosource.load.element import Element
from twosource.load.limits import Limits, remedy


def parse_xml(data: bytes, where: str, limits: Limits) -> Element:
    """The tree of an XML file under a root of its own; tags and attributes by their local names.

    Raises DocumentError for broken XML and for any declaration of an entity: no document for
    readers needs one, and one that stands for many is a known attack (CWE-776).
    """
    builder = _Builder(where, limits)
    parser = expat.ParserCreate("utf-8", namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.EntityDeclHandler = builder.refuse_entity
    # Decoded here, for expat knows few encodings; text goes to it as UTF-8, whatever the file declares.
    words = decode(data, where, declared_encoding(data)).text
    try:
        parser.Parse(words.encode("utf-8", "replace"), True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise DocumentError(where, f"is broken XML: {reason} at line {error.lineno}") from None
    return builder.root


class _Builder:
    def __init__(self, where: str, limits: Limits) -> None:
        self.where = where
        self.limits = limits
        self.root = Element("#root", {}, None)
        self.open = [self.root]
        self.count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count > self.limits.elements:
            raise DocumentError(
                self.where, f"has more than {self.limits.elements:,} elements {remedy('elements')}"
            )
        if len(self.open) > self.limits.depth:
            raise DocumentError(
                self.where, f"nests elements deeper than {self.limits.depth} {remedy('depth')}"
            )
        element = Element(
            _local(name), {_local(key): value for key, value in attributes.items()}, self.open[-1]
        )
        self.open[-1].children.append(element)
        self.open.append(element)

    def end(self, _name: str) -> None:
        self.open.pop()

    def text(self, words: str) -> None:
        self.open[-1].children.append(words)

    def refuse_entity(self, *_declared: object) -> None:
        raise DocumentError(self.where, "declares an entity, as no document needs to")


def _local(name: str) -> str:
    return name.rpartition("}")[2]
