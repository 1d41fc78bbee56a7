"""A page's tree in, the paragraphs of its article out: without the extra, by the roles, names and links of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import islice

from twosource.load.element import Element
from twosource.load.html_surroundings import MOST, SILENT, is_round_it
from twosource.load.tables import LONGEST_CELL, Cell, is_data, table_lines
from twosource.row import NamedTuple

_BLOCKS = frozenset(
    "p h1 h2 h3 h4 h5 h6 li blockquote pre div section article main td th dd dt dl ul ol table tr address center "
    "header footer details summary fieldset hr body caption".split(" ")
)
_ENDS = (".", "!", "?", "”", '"', "’", ":", "…")
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_KEPT = ("class", "id", "role", "itemprop", "href")
_LINKED = 0.6
_NEARLY_ALL = 0.8
_FOOT_LINES = 12
_MACHINERY = frozenset("script style noscript template svg head".split())
# A standfirst is a paragraph, a heading or a list of at least so many words.
_OF_WORDS = frozenset({"p", "li", "h2", "h3"})
_FEWEST_WORDS = 5


class Paragraph(NamedTuple):
    """A paragraph's text, and the tag of the element that holds it."""

    text: str
    tag: str


def article_paragraphs(root: Element) -> list[Paragraph]:
    """The article's paragraphs, headings, list items and table lines, in reading order."""
    weights = _weights(root)
    body = _article(root, weights)
    found: list[Paragraph] = []
    for paragraph in (*_standfirst(root, body, weights), *_Paragraphs(body, weights, weights[body]).read()):
        if paragraph.text and not (found and found[-1].text == paragraph.text):
            found.append(paragraph)
    return found


def foot_of(root: Element) -> str:
    """The last lines of the whole page, where it says whose it is."""
    lines = [paragraph.text for paragraph in _Everything(root, {}, 0).read()]
    return "\n".join(lines[-_FOOT_LINES:])


def _standfirst(root: Element, body: Element, weights: dict[Element, int]) -> list[Paragraph]:
    """What stands between the page's one headline and the body below it: a summary, or the points of it."""
    heads = list(islice((element for element in root.walk() if element.tag == "h1"), 2))
    if len(heads) != 1:
        return []
    above = set(_ancestors(body))
    if body in (heads[0], *_ancestors(heads[0])):
        return []
    both = next(element for element in _ancestors(heads[0]) if element in above)
    between = list(_Paragraphs(both, weights, weights[root]).read(until=body))
    headline = heads[0].text()
    at = next((at for at, paragraph in enumerate(between) if paragraph.text == headline), len(between))
    return [p for p in between[at + 1 :] if p.tag in _OF_WORDS and p.text.count(" ") >= _FEWEST_WORDS]


def _ancestors(element: Element) -> Iterator[Element]:
    parent = element.parent
    while parent is not None:
        yield parent
        parent = parent.parent


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
        elif is_round_it(item, weights[item], weights[root]):
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
        weights[element] = 0 if element.tag in SILENT or element.tag == "a" else own + below
    return weights


def _article(root: Element, weights: dict[Element, int]) -> Element:
    """The element that the page says its article is, else the smallest one that holds nearly all of its text."""
    marked = [
        element
        for element in root.walk()
        if element.tag in ("article", "main")
        or element.attributes.get("itemprop", "").lower() == "articlebody"
        or element.attributes.get("role", "").lower() in ("article", "main")
    ]
    best = max(marked, key=lambda element: weights[element], default=root)
    if best is root or weights[best] < MOST * weights[root]:
        return _fullest(root, weights)
    # The innermost part that still holds nearly all of it: <main> holds <article> holds its body.
    inner = [e for e in marked if weights[e] >= 0.9 * weights[best]]
    return inner[-1] if inner[-1].tag != "main" or len(inner) == 1 else best


def _fullest(root: Element, weights: dict[Element, int]) -> Element:
    """The innermost element that holds nearly all the text that stands in no part round an article."""
    kept: dict[Element, int] = {}
    for element in reversed(list(root.walk())):
        below = [child for child in element.children if isinstance(child, Element)]
        lost = sum(weights[child] - kept[child] for child in below)
        round_it = weights[element] and is_round_it(element, weights[element], weights[root])
        kept[element] = 0 if round_it else weights[element] - lost
    body = root
    while True:
        inside = [child for child in body.children if isinstance(child, Element) and child.tag != "p"]
        best = max(inside, key=lambda child: kept[child], default=None)
        if best is None or not kept[best] or kept[best] < _NEARLY_ALL * kept[body]:
            return body
        body = best


class _Paragraphs:
    """Walks an article and gathers the text of its blocks; white space is made single."""

    def __init__(self, body: Element, weights: dict[Element, int], whole: int) -> None:
        self.body = body
        self.weights = weights
        self.whole = whole
        self.parts: list[str] = []
        self.linked = 0
        self.tag = ""

    def read(self, until: Element | None = None) -> Iterator[Paragraph]:
        """The paragraphs that are the article's, in order; those before the element `until`, if it is given."""
        stack: list[tuple[Element | str | None, bool]] = [(self.body, False)]
        while stack:
            item, in_link = stack.pop()
            if item is not None and item is until:
                break
            if isinstance(item, str):
                self.parts.append(item)
                self.linked += len(item) if in_link else 0
                continue
            if item is None or item.tag in ("br", *_BLOCKS):
                yield from self._flush()
                self.tag = item.tag if item is not None else ""
            if item is None or (item is not self.body and self._is_passed_over(item)):
                continue
            if item.tag == "table" and is_data(rows := _rows(item)):
                yield from (Paragraph(line, "table") for line in table_lines(rows))
            elif item.tag == "sup":
                self.parts.append(_raised(item))
            else:
                if item.tag in _BLOCKS:
                    stack.append((None, False))
                stack.extend((child, in_link or item.tag == "a") for child in reversed(_children(item)))
        yield from self._flush()

    def _is_passed_over(self, item: Element) -> bool:
        return is_round_it(item, self.weights[item], self.whole)

    def _flush(self) -> Iterator[Paragraph]:
        text = " ".join("".join(self.parts).replace("\u00ad", "").split())
        links = self.linked > _LINKED * len(text) and not text.endswith(_ENDS)
        self.parts.clear()
        self.linked = 0
        if text and not links:
            yield Paragraph(text, self.tag)


class _Everything(_Paragraphs):
    """As `_Paragraphs`, the parts round the article among them."""

    def _is_passed_over(self, item: Element) -> bool:
        return item.tag in _MACHINERY


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
