"""An element of HTML or XML in a tree; every walk is without recursion, so that no depth is too deep."""

from __future__ import annotations

from collections.abc import Iterator


class Element:
    """An element with its attributes and, in order, its text and elements."""

    __slots__ = ("attributes", "children", "parent", "tag")

    def __init__(self, tag: str, attributes: dict[str, str], parent: Element | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Element | str] = []

    def walk(self) -> Iterator[Element]:
        """The element and all below it, in document order; without recursion."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def text(self, most: int = 10_000) -> str:
        """The text below, white space made single; of more than `most` characters or elements only the beginning."""
        parts: list[str] = []
        stack: list[Element | str] = [self]
        left = most
        while stack and left > 0:
            item = stack.pop()
            left -= max(len(item), 1) if isinstance(item, str) else 1
            if isinstance(item, str):
                parts.append(item)
            else:
                stack.extend(reversed(item.children))
        return " ".join("".join(parts).split())

    def find(self, *tags: str) -> Element | None:
        """The first element below with one of these tags."""
        return next((element for element in self.walk() if element.tag in tags), None)
