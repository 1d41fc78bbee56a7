"""A page's tree in, what its mark-up says of the article out: JSON-LD, OpenGraph, meta tags, in that order of trust."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from twosource.annotation import Any
from twosource.language.agencies import agency
from twosource.language.corrections import LONGEST_NOTICE
from twosource.load.element import Element
from twosource.load.record import iso_date
from twosource.pattern import pattern
from twosource.row import NamedTuple

# schema.org types whose fields are the article's own.
_ARTICLES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "LiveBlogPosting",
    "BlogPosting",
    "Report",
)
_TITLE = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "parsely-title",
    "sailthru.title",
)
_PUBLISHER = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "dcterms.publisher",
    "publisher",
    "copyright",
)
_PUBLISHED = (
    "article:published_time", "og:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dcterms.date", "dcterms.created",
    "dc.date.issued", "dcterms.issued", "parsely-pub-date", "sailthru.date", "pubdate", "publish-date", "publication_date",
    "article.published", "cxenseparse:recs:publishtime", "date.release",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
)
_URL = ("og:url", "twitter:url", "parsely-link")
_AUTHOR = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "byl",
)
# JSON-LD that nests deeper than this, or is larger, is no article's.
_DEEPEST = 6
_LONGEST = 2_000_000
_LONGEST_BYLINE = 150


_CORRECTION = pattern(r"(?<![a-z])corrections?(?![a-z])", re.IGNORECASE)


class Metadata(NamedTuple):
    """What a page says of its article; dates as ISO 8601, `authors` and `corrections` as written."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    modified: str | None = None
    url: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()
    credits: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    byline: str | None = None


def page_metadata(root: Element) -> Metadata:
    """What the page's mark-up says; a field that nothing names is None."""
    meta: dict[str, str] = {}
    linked: dict[str, Any] = {}
    title = canonical = language = time = byline = None
    for element in root.walk():
        attributes = element.attributes
        if element.tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            meta.setdefault(name.lower(), " ".join(attributes.get("content", "").split()))
        elif element.tag == "script" and attributes.get("type", "").lower() == "application/ld+json":
            linked = linked or next(_articles(_json("".join(map(str, element.children)))), {})
        elif element.tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            canonical = canonical or attributes.get("href")
        elif element.tag == "title":
            title = title or element.text()
        elif "byline" in attributes.get("class", "").lower():
            byline = byline or element.text(_LONGEST_BYLINE)
        elif element.tag == "html":
            language = language or attributes.get("lang") or attributes.get("xml:lang")
        elif element.tag == "time" and (
            "pubdate" in attributes or attributes.get("itemprop") == "datePublished"
        ):
            time = time or attributes.get("datetime")
    named = _Named(meta, linked)
    authors = tuple(_names(linked.get("author"))) or tuple(filter(None, (named.meta(_AUTHOR),)))
    origins = (*authors, *_names(linked.get("sourceOrganization")), *_names(linked.get("creditText")))
    return Metadata(
        title=_one(linked.get("headline")) or named.meta(_TITLE) or title or None,
        publisher=next(_names(linked.get("publisher")), None) or named.meta(_PUBLISHER[:-1]),
        published=named.date("datePublished", _PUBLISHED) or (iso_date(time) if time else None),
        modified=named.date("dateModified", _MODIFIED),
        url=_address(canonical) or _address(named.meta(_URL)) or _address(_one(linked.get("url"))),
        language=_one(linked.get("inLanguage")) or language or named.meta(("og:locale", "content-language")),
        authors=authors,
        corrections=_corrections(root, linked),
        byline=byline,
        credits=tuple(dict.fromkeys(short for name in origins if (short := agency(name)))),
    )


def _corrections(root: Element, linked: dict[str, Any]) -> tuple[str, ...]:
    """The notices of its errors that a page marks as such, in a class of the name or in JSON-LD."""
    found = [words for words in _names(linked.get("correction")) if not _address(words)]
    for element in root.walk():
        called = f"{element.attributes.get('class', '')} {element.attributes.get('id', '')}"
        if "correct" in called.lower() and _CORRECTION.search(called) and element.tag not in ("body", "html"):
            words = element.text(LONGEST_NOTICE + 1)
            if 0 < len(words) <= LONGEST_NOTICE and not any(words in other for other in found):
                found.append(words)
    return tuple(found)


class _Named(NamedTuple):
    """The meta tags and the JSON-LD object of a page."""

    tags: dict[str, str]
    linked: dict[str, Any]

    def meta(self, names: tuple[str, ...]) -> str | None:
        """The first of the meta tags that has a value."""
        return next((self.tags[name] for name in names if self.tags.get(name)), None)

    def date(self, key: str, names: tuple[str, ...]) -> str | None:
        """The first of JSON-LD's field and the meta tags that is a date."""
        values = (_one(self.linked.get(key)), *(self.tags.get(name) for name in names))
        return next((found for value in values if value and (found := iso_date(value))), None)


def _json(words: str) -> object:
    if len(words) > _LONGEST:
        return None
    try:
        return json.loads(words.strip().removeprefix("<!--").removesuffix("-->"), strict=False)
    except (ValueError, RecursionError):
        return None


def _articles(value: object, depth: int = 0) -> Iterator[dict[str, Any]]:
    """The objects of an article's type in JSON-LD, which may stand in lists and in "@graph"."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:1000]:
            yield from _articles(item, depth + 1)
    elif isinstance(value, dict):
        types = value.get("@type")
        if any(kind in _ARTICLES for kind in (types if isinstance(types, list) else [types])):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
            yield from _articles(value.get(key), depth + 1)


def _names(value: object) -> Iterator[str]:
    """The names of persons and organisations: text, an object with a "name", or a list of these."""
    for item in value[:50] if isinstance(value, list) else [value]:
        name = (item.get("name") or item.get("text")) if isinstance(item, dict) else item
        if isinstance(name, str) and name.strip():
            yield " ".join(name.split())


def _one(value: object) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _address(value: str | None) -> str | None:
    try:
        return value if value and urlsplit(value).scheme in ("http", "https") else None
    except ValueError:
        return None
