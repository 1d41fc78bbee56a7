"""An RSS or Atom feed in, one record an entry out: its own text, and what the feed says of it."""

from __future__ import annotations

from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from twosource.errors import DocumentError
from twosource.load.element import Element
from twosource.load.html import page_record
from twosource.load.html_article import article_paragraphs
from twosource.load.html_tree import parse_html
from twosource.load.limits import Options
from twosource.load.record import Record, iso_date
from twosource.load.source import Source
from twosource.load.xml_tree import parse_xml

# Full text before a summary: RSS 2.0 with the content module, RFC 4287.
_TEXTS = ("encoded", "content", "description", "summary")
_DATES = ("published", "pubDate", "date", "issued", "updated")


def read_feed(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """A record for each entry; its id is its link's or the feed's own for it, else its number."""
    root = parse_xml(source.read(options.limits), source.where, options.limits)
    entries = [element for element in root.walk() if element.tag in ("item", "entry")]
    if not entries:
        page = root.find("html")
        if page is not None:
            yield page_record(
                source.read(options.limits).decode("utf-8", "replace"), source.where, options.limits
            )
            return
        raise DocumentError(source.where, "is no feed: it has no entry")
    channel = root.find("channel", "feed")
    publisher = _child_text(channel, "title") if channel else None
    for number, entry in enumerate(entries, 1):
        text = _text(entry, source.where, options)
        if not text.strip():
            yield DocumentError(source.where, f"entry {number}: has no text")
            continue
        yield Record(
            text=text,
            id=_child_text(entry, "guid") or _child_text(entry, "id") or _link(entry) or str(number),
            publisher=_child_text(_child(entry, "source"), "title")
            or _child_text(entry, "source")
            or publisher,
            published=_date(entry),
            title=_child_text(entry, "title"),
            url=_link(entry),
        )


def _text(entry: Element, where: str, options: Options) -> str:
    """The entry's headline and its fullest text, mark-up taken off."""
    title = _child_text(entry, "title") or ""
    bodies = [child for name in _TEXTS if (child := _child(entry, name)) is not None]
    for body in bodies:
        markup = "".join(child for child in body.children if isinstance(child, str))
        inner = next((child for child in body.children if isinstance(child, Element)), None)
        root = (
            inner if inner is not None and not markup.strip() else parse_html(markup, options.limits, where)
        )
        paragraphs = [paragraph.text for paragraph in article_paragraphs(root)]
        if paragraphs:
            head = [title] if title and title != paragraphs[0] else []
            return "\n\n".join([*head, *paragraphs]) + "\n"
    return title


def _date(entry: Element) -> str | None:
    words = next((text for name in _DATES if (text := _child_text(entry, name))), None)
    if words is None:
        return None
    try:
        return parsedate_to_datetime(words).isoformat()
    except (ValueError, TypeError, IndexError):
        return iso_date(words)


def _link(entry: Element) -> str | None:
    for child in entry.children:
        if (
            isinstance(child, Element)
            and child.tag == "link"
            and child.attributes.get("rel", "alternate") == "alternate"
        ):
            return child.attributes.get("href") or child.text() or None
    return None


def _child(element: Element | None, tag: str) -> Element | None:
    children = element.children if element else ()
    return next((child for child in children if isinstance(child, Element) and child.tag == tag), None)


def _child_text(element: Element | None, tag: str) -> str | None:
    child = _child(element, tag)
    return child.text() or None if child else None
