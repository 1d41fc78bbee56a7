"""HTML mark-up in, a tree of elements out: in one pass, however broken, deep or hostile the mark-up is."""

from __future__ import annotations

import re
from html import unescape

from twosource.errors import DocumentError
from twosource.load.element import Element
from twosource.load.limits import Limits, remedy
from twosource.pattern import pattern

# After this many characters without its ">" a "<" was no tag; so no input is read twice over.
LONGEST_TAG = 100_000

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split(" "))
# Elements whose content is text up to their own end tag, whatever stands in it.
RAW = frozenset("script style textarea title noembed noframes xmp iframe".split(" "))
# A start tag of the key ends an open element of the value: HTML standard, section 13.1.2.4.
_ENDS = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "tr": ("tr", "td", "th"),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "thead": ("tr", "td", "th"),
    "tbody": ("thead", "tr", "td", "th"),
    "tfoot": ("tbody", "thead", "tr", "td", "th"),
    "option": ("option",),
}
_ENDS_P = frozenset(
    "address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr main menu nav ol p pre section table ul".split(" ")
)
# Beyond these an end tag or an implied end does not look for its element.
_BOUNDS = frozenset("table td th html body article main section div ul ol dl".split(" "))
_NAME = pattern(r"[a-zA-Z][^\s/>]{0,60}")
_ATTRIBUTE = pattern(r"""([^\s=/>"']{1,80})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?""")
_TAG_STOP = pattern(r"[>\"']")


def parse_html(markup: str, limits: Limits, where: str) -> Element:
    """The tree of `markup` under a root of its own; elements deeper than `limits.depth` join their ancestor.

    Raises DocumentError where there are more than `limits.elements`.
    """
    return _Builder(markup, limits, where).build()


class _Builder:
    def __init__(self, markup: str, limits: Limits, where: str) -> None:
        self.markup = markup
        self.limits = limits
        self.where = where
        self.root = Element("#root", {}, None)
        self.open: list[Element] = [self.root]
        self.count = 0
        # How many elements of a tag are open, so that an end tag of none is seen at once.
        self.tags: dict[str, int] = {}

    def build(self) -> Element:
        at, markup = 0, self.markup
        while at < len(markup):
            next_tag = markup.find("<", at)
            if next_tag < 0:
                self._text(markup[at:])
                break
            if next_tag > at:
                self._text(markup[at:next_tag])
            at = self._markup(next_tag)
        return self.root

    def _text(self, raw: str) -> None:
        self.open[-1].children.append(unescape(raw) if "&" in raw else raw)

    def _markup(self, at: int) -> int:
        """Take what begins with the "<" at `at`; the offset after it."""
        markup = self.markup
        if markup.startswith("<!--", at):
            return _after(markup, "-->", at + 2)
        following = markup[at + 1 : at + 2]
        if following in ("!", "?"):
            return _after(markup, ">", at)
        closing = following == "/"
        name = _NAME.match(markup, at + 1 + closing)
        if name is None:
            self._text("<")
            return at + 1
        end = self._tag_end(name.end())
        tag = name.group().lower()
        if closing:
            self._close(tag)
            return end
        return self._start(tag, markup[name.end() : end - 1], end)

    def _tag_end(self, at: int) -> int:
        """The offset after the ">" that ends a tag; one within a quoted value does not."""
        limit = min(len(self.markup), at + LONGEST_TAG)
        while True:
            stop = _TAG_STOP.search(self.markup, at, limit)
            if stop is None:
                return limit
            if stop.group() == ">":
                return stop.end()
            quote = self.markup.find(stop.group(), stop.end(), limit)
            at = quote + 1 if quote >= 0 else stop.end()

    def _start(self, tag: str, attributes: str, end: int) -> int:
        self._imply_ends(tag)
        self.count += 1
        if self.count > self.limits.elements:
            raise DocumentError(
                self.where, f"has more than {self.limits.elements:,} elements {remedy('elements')}"
            )
        parent = self.open[-1]
        element = Element(tag, _attributes(attributes), parent)
        parent.children.append(element)
        if tag in RAW:
            close = re.compile(rf"</{tag}", re.IGNORECASE).search(self.markup, end)
            stop = close.start() if close else len(self.markup)
            raw = self.markup[end:stop]
            element.children.append(raw if tag in ("script", "style") else unescape(raw))
            return _after(self.markup, ">", stop) if close else stop
        if tag not in VOID and not attributes.endswith("/") and len(self.open) < self.limits.depth:
            self.open.append(element)
            self.tags[tag] = self.tags.get(tag, 0) + 1
        return end

    def _imply_ends(self, tag: str) -> None:
        if tag in _ENDS_P:
            self._pop_to(("p",))
        elif tag in _ENDS:
            for ended in _ENDS[tag][::-1]:
                self._pop_to((ended,))

    def _pop_to(self, tags: tuple[str, ...]) -> None:
        """Close the innermost open element of `tags`, unless a bound stands before it."""
        if not any(self.tags.get(tag) for tag in tags):
            return
        for index in range(len(self.open) - 1, 0, -1):
            open_tag = self.open[index].tag
            if open_tag in tags:
                self._pop(index)
                return
            if open_tag in _BOUNDS:
                return

    def _close(self, tag: str) -> None:
        if not self.tags.get(tag):
            return
        for index in range(len(self.open) - 1, 0, -1):
            open_tag = self.open[index].tag
            if open_tag == tag:
                self._pop(index)
                return
            if open_tag in ("table", "article", "main", "body") and tag not in ("html", "body"):
                return

    def _pop(self, index: int) -> None:
        for element in self.open[index:]:
            self.tags[element.tag] -= 1
        del self.open[index:]


def _attributes(words: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(words[:LONGEST_TAG]):
        found.setdefault(name.lower(), unescape(double or single or bare))
    return found


def _after(markup: str, end: str, at: int) -> int:
    found = markup.find(end, at)
    return len(markup) if found < 0 else found + len(end)
