"""A page's tree in, the paragraphs of its article out: without the extra, by the roles, names and links of its parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from twosource.load.element import Element
from twosource.load.tables import LONGEST_CELL, Cell, is_data, table_lines
from twosource.pattern import pattern

_SILENT = frozenset(
    "script style noscript template svg math nav aside form button select option textarea iframe object embed "
    "audio video canvas figure picture map dialog menu head title s del strike noembed noframes".split(" ")
)
_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li blockquote pre div section article main td th dd dt dl ul ol table tr address center "
    "header footer details summary fieldset hr body caption".split(" ")
)
_ROLES = frozenset(
    "navigation complementary banner contentinfo search dialog alert alertdialog menu menubar toolbar tablist".split(
        " "
    )
)
# What class names and ids call the parts round an article, whatever the site: words, and beginnings of words.
_NAMES = frozenset(
    "nav navbar navigation menu sidenav ads adslot adsbygoogle share sharebar social footer gdpr paywall signup login popup modal "
    "overlay popular mostread tags taglist toolbar pager skip masthead meta bio byline dateline timestamp caption credit credits "
    "copyright disclaimer correction corrections readmore morenews ticker poll quiz rating feedback rail colophon".split(
        " "
    )
)
_BEGINNINGS = pattern(
    r"related|recommend|recirc|promo|advert|sponsor|outbrain|taboola|comment(?!ar)|disqus|sharing|sharetool|sharebutton|sharedaddy|"
    r"cookie|consent|newsletter|subscri|trending|breadcrumb|sidebar|navbar|pagination|teaser|authorb"
)
_NAME = pattern(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])")
_HIDDEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ENDS = (".", "!", "?", "”", '"', "’", ":", ")", "…")
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_KEPT = ("class", "id", "role", "itemprop", "href")
# A part that holds more than this share of the page's text is the article, whatever it is called.
_MOST = 0.4
_LINKED = 0.6


def article_paragraphs(root: Element) -> list[str]:
    """The article's paragraphs, headings, list items and table lines, in reading order."""
    weights = _weights(root)
    body = _article(root, weights)
    found: list[str] = []
    for paragraph in _Paragraphs(body, weights, weights[body]).read():
        if paragraph and not (found and found[-1] == paragraph):
            found.append(paragraph)
    return found


def without_surroundings(root: Element) -> tuple[str, list[str]]:
    """The page as mark-up again, without the parts round its article, and the lines of its tables of data.

    Tables stand in it as paragraphs of these lines, raised figures as raised figures.
    """
    weights = _weights(root)
    parts: list[str] = []
    lines: list[str] = []
    stack: list[Element | str] = [root]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            parts.append(item)
        elif item is root:
            stack.extend(_escaped(root))
        elif _is_round_it(item, weights[item], weights[root]):
            continue
        elif item.tag == "table" and is_data(rows := _rows(item)):
            lines += table_lines(rows)
            parts += [f"<p>{escape(line)}</p>" for line in table_lines(rows)]
        elif item.tag == "sup":
            parts.append(escape(_raised(item)))
        else:
            called = "".join(
                f' {name}="{escape(item.attributes[name])}"' for name in _KEPT if name in item.attributes
            )
            parts.append(f"<{item.tag}{called}>")
            stack.extend([f"</{item.tag}>", *_escaped(item)])
    return "".join(parts), lines


def _escaped(element: Element) -> list[Element | str]:
    return [escape(child) if isinstance(child, str) else child for child in reversed(element.children)]


def _weights(root: Element) -> dict[Element, int]:
    """How many characters of running text (paragraphs and plain text, no links) stand below each element."""
    weights: dict[Element, int] = {}
    for element in reversed(list(root.walk())):
        own = sum(len(child) for child in element.children if isinstance(child, str) and len(child) > 20)
        below = sum(weights[child] for child in element.children if isinstance(child, Element))
        weights[element] = 0 if element.tag in _SILENT or element.tag == "a" else own + below
    return weights


def _article(root: Element, weights: dict[Element, int]) -> Element:
    """The element that the page says its article is, else the whole page."""
    marked = [
        element
        for element in root.walk()
        if element.tag in ("article", "main")
        or element.attributes.get("itemprop", "").lower() == "articlebody"
        or element.attributes.get("role", "").lower() in ("article", "main")
    ]
    if not marked:
        return root
    best = max(marked, key=lambda element: weights[element])
    if weights[best] < _MOST * weights[root]:
        return root
    # The innermost part that still holds nearly all of it: <main> holds <article> holds its body.
    inner = [e for e in marked if weights[e] >= 0.9 * weights[best]]
    return inner[-1] if inner[-1].tag != "main" or len(inner) == 1 else best


def _is_round_it(element: Element, weight: int, whole: int) -> bool:
    """Whether the element is a part round the article: by its kind, its role, or what it is called."""
    attributes = element.attributes
    if element.tag in _SILENT or attributes.get("role", "").lower() in _ROLES:
        return True
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or _HIDDEN.search(attributes.get("style", ""))
    ):
        return True
    if weight > _MOST * whole or element.tag in ("html", "body", "article", "main"):
        return False
    if element.tag == "footer" or (element.tag == "header" and element.find("h1") is None):
        return True
    called = f"{attributes.get('class', '')} {attributes.get('id', '')}"[:500]
    words = [word.lower() for word in _NAME.findall(called)]
    return any(word in _NAMES or _BEGINNINGS.match(word) for word in words)


class _Paragraphs:
    """Walks an article and gathers the text of its blocks; white space is made single."""

    def __init__(self, body: Element, weights: dict[Element, int], whole: int) -> None:
        self.body = body
        self.weights = weights
        self.whole = whole
        self.parts: list[str] = []
        self.linked = 0

    def read(self) -> Iterator[str]:
        """The paragraphs that are the article's, in order."""
        stack: list[tuple[Element | str | None, bool]] = [(self.body, False)]
        while stack:
            item, in_link = stack.pop()
            if isinstance(item, str):
                self.parts.append(item)
                self.linked += len(item) if in_link else 0
                continue
            if item is None or item.tag in ("br", *_BLOCKS):
                yield from self._flush()
            if item is None or (item is not self.body and _is_round_it(item, self.weights[item], self.whole)):
                continue
            if item.tag == "table" and is_data(rows := _rows(item)):
                yield from table_lines(rows)
            elif item.tag == "sup":
                self.parts.append(_raised(item))
            else:
                if item.tag in _BLOCKS:
                    stack.append((None, False))
                stack.extend((child, in_link or item.tag == "a") for child in reversed(_children(item)))
        yield from self._flush()

    def _flush(self) -> Iterator[str]:
        text = " ".join("".join(self.parts).replace("\u00ad", "").split())
        links = self.linked > _LINKED * len(text) and not text.endswith(_ENDS)
        self.parts.clear()
        self.linked = 0
        if text and not links:
            yield text


def _children(element: Element) -> list[Element | str]:
    return ["“", *element.children, "”"] if element.tag == "q" else element.children


def _raised(element: Element) -> str:
    """Raised figures as raised figures, so that "33" with a note is not "331"; the mark of a note is nothing."""
    return "" if element.find("a") else element.text().translate(_RAISED)


def _rows(table: Element) -> list[list[Cell]]:
    """The cells of a table by rows; those of a table within it are none of its own."""
    rows: list[list[Cell]] = []
    stack = list(reversed(table.children))
    while stack:
        child = stack.pop()
        if not isinstance(child, Element) or child.tag == "table":
            continue
        if child.tag == "tr":
            rows.append([])
        if child.tag in ("td", "th"):
            if not rows:
                rows.append([])
            rows[-1].append(_cell(child))
        else:
            stack.extend(reversed(child.children))
    return [row for row in rows if row]


def _cell(element: Element) -> Cell:
    spans = (element.attributes.get(name, "1") for name in ("colspan", "rowspan"))
    columns, rows = (
        int(span) if span.isascii() and span.isdigit() and len(span) < 4 else 1 for span in spans
    )
    return Cell(element.text(LONGEST_CELL + 1), element.tag == "th", columns, rows)
