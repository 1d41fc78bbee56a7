"""An element of a page in, whether it is one of the parts round the article out: by its kind, its role, its name, its heading."""

from __future__ import annotations

import re

from twosource.load.element import Element
from twosource.pattern import pattern

SILENT = frozenset(
    "script style noscript template svg math nav aside form button select option textarea iframe object embed "
    "audio video canvas figure picture map dialog menu head title s del strike noembed noframes".split(" ")
)
_ROLES = frozenset(
    "navigation complementary banner contentinfo search dialog alert alertdialog menu menubar toolbar tablist".split(
        " "
    )
)
# What class names and ids call the parts round an article, whatever the site: words, and beginnings of words.
_NAMES = frozenset(
    "nav navbar navigation menu sidenav ads adslot adsbygoogle share sharebar social footer gdpr paywall signup login popup modal "
    "overlay popular mostread tags taglist toolbar pager skip masthead meta bio byline timestamp caption credit credits "
    "copyright disclaimer correction corrections readmore morenews ticker poll quiz rating feedback rail colophon mgid revcontent zergnet adblade dianomi teads nativo pullquote archive archives pageviews".split(
        " "
    )
)
_BEGINNINGS = pattern(
    r"related|recommend|recirc|promo|advert|sponsor|outbrain|taboola|comment(?!ar)|disqus|sharing|sharetool|sharebutton|sharedaddy|"
    r"cookie|consent|newsletter|subscri|trending|breadcrumb|sidebar|navbar|pagination|teaser|authorb|pullq"
)
_AT_THE_SIDE = pattern(
    r"(?:right|left)[-_]?(?:col|rail|bar|side|widget)|(?:col|column|side|rail)[-_]?(?:right|left)",
    re.IGNORECASE,
)
_NAME = pattern(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])")
_HIDDEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# Elements of AMP pages that hold an article's own words; the others are adverts, lists of links and machinery.
_AMP_TEXT = frozenset(
    "amp-accordion amp-layout amp-selector amp-story amp-story-page amp-story-grid-layer".split()
)
# Attributes that name a part: for style, for scripts, for tests.
_NAMING = ("class", "id", "data-component", "data-testid", "data-gu-name", "data-module", "data-block")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LABELS = (*_HEADINGS, "span", "p", "b", "strong", "div", "header", "legend")
# What stands over a part of links, adverts or biography.
_OVER = pattern(
    r"(?:related|recommended|suggested|sponsored|promoted|trending|popular|must read)(?: (?:coverage|stories|story|articles?|news|content|posts?|links?|topics?|reading|videos?|now|for you|on .{1,30}))?"
    r"|(?:advertisements?|most (?:read|viewed|popular|shared|watched)"
    r"|(?:more|latest|top|other) (?:\w+ )?(?:stories|news|headlines|articles|coverage|videos|from .{1,40}|on (?:this|the) .{1,40})"
    r"|you (?:may|might) (?:also )?(?:like|be interested in)|read (?:more|also|next)|also read|about (?:the )?(?:authors?|writers?|us)"
    r"|(?:leave a )?comments?|\d+ comments|share (?:this|on).{0,30}|follow us.{0,40}|newsletters?|sign up.{0,40}|subscribe.{0,40}|key events"
    r"|attachments?|downloads?|tags|topics|up next|visual stories|around the web)[\s:|»>]*",
    re.IGNORECASE,
)
_LONGEST_LABEL = 60
# A part that holds more than this share of the page's text is the article, whatever it is called.
MOST = 0.4


def is_round_it(element: Element, weight: int, whole: int) -> bool:
    """Whether the element is a part round the article: by its kind, its role, what it is called, or the label over it."""
    attributes = element.attributes
    if element.tag in SILENT or attributes.get("role", "").lower() in _ROLES:
        return True
    if element.tag.startswith("amp-") and element.tag not in _AMP_TEXT:
        return True
    if (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or _HIDDEN.search(attributes.get("style", ""))
    ):
        return True
    if weight > MOST * whole or element.tag in ("html", "body", "article", "main"):
        return False
    if element.tag in ("footer", "header", "time"):
        return _is_round_heading(element)
    called = " ".join(filter(None, map(attributes.get, _NAMING)))[:500]
    words = [word.lower() for word in _NAME.findall(called)]
    if any(word in _NAMES or _BEGINNINGS.match(word) for word in words):
        return True
    return _AT_THE_SIDE.search(called) is not None or _is_headed_so(element)


def _is_round_heading(element: Element) -> bool:
    """Whether a foot, a head or a time stands round the article; a head with a heading is a part of it, but for its time."""
    if element.tag == "time":
        return _within(element, "header", "footer")
    if element.tag == "footer" or element.find("h1") is not None:
        return element.tag == "footer"
    return element.find("h2", "h3") is None or not _within(element, "article", "main")


def _within(element: Element, *tags: str) -> bool:
    parent = element.parent
    while parent is not None:
        if parent.tag in tags:
            return True
        parent = parent.parent
    return False


def _is_headed_so(element: Element) -> bool:
    """Whether the first words of a part are a label as "Related coverage", in an element of their own."""
    if element.tag not in ("div", "section", "ul", "ol"):
        return False
    first = next((c for c in element.children if not (isinstance(c, str) and c.isspace())), None)
    if not isinstance(first, Element) or first.tag not in _LABELS:
        return False
    words = first.text(_LONGEST_LABEL + 1)
    return 2 < len(words) <= _LONGEST_LABEL and _OVER.fullmatch(words) is not None
