"""A page's text in, the spans of its furniture out: share bars, prompts, tags, links, corrections, credit lines.

What is furniture is told by kinds of line (`furniture_lines`), never by the words of one site. A line
is taken whole or left whole, and left in doubt: an article's own sentence matters more than a menu.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from twosource.language.colophon import colophon
from twosource.language.corrections import corrections
from twosource.language.credit_lines import is_credit
from twosource.language.furniture_lines import (
    ACTION_WORDS,
    HEADLINE_LABELS,
    JOINING_WORDS,
    LINES,
    LINK_LIST_HEADINGS,
    LINK_LIST_OPENINGS,
    PROOF,
    SECTION_WORDS,
    STAMP_PROOF,
    STAMP_WORDS,
)
from twosource.language.stamps import stamps
from twosource.model import Span
from twosource.pattern import pattern
from twosource.row import NamedTuple

# A line of furniture is short; only legal notices run on.
LONGEST_LINE = 400
# From here on a line that stands a second time is a pull quote or the headline once more.
REPEATED_WORDS = 4

_LINE = pattern(r"[^\r\n]+")
_RARE_ENDS = ("\u2028", "\u2029")
_ANY_LINE = pattern(r"[^\r\n\u2028\u2029]+")
_MARGIN = frozenset("•·●▪■◆►▶➤»>*#-–—|([_")
_QUOTED = pattern(r"[“\"]([^”\"]*)[”\"]\.?")
_WORD = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)?|©")
_BETWEEN_PIECES = str.maketrans(dict.fromkeys("|/•·,()[]:;-–—", " "))
_FIGURE = pattern(r"\d[\d.,:]*(?:[kmb]|th|st|nd|rd|am|pm|hrs?|min)?\+?|(?:gmt|utc)[+−]?\d[\d:]*")
_ZONES = ("gmt", "utc")
_ISO_DATE = pattern(r"\d{4}-\d{2}-\d{2}")
_PAGE_MARK = pattern(r"(?:\d+|[\d.,]+[KkMm])(?:\s*(?:/|of|\||\s)\s*(?:\d+|[\d.,]+[KkMm]))*")
_TRAIL_MARKS = ">»›|/•·"
_TRAIL = pattern(rf"\s*[{_TRAIL_MARKS}]\s*")
_STAMPED = pattern(
    r"\b(?:updated|published|posted|modified)(?: on| at)?\s*[:|]\s*(?P<stamp>\S.*)", re.IGNORECASE
)
_STAMPING = ("updated", "published", "posted", "modified")
_LINK_LIST = pattern(LINK_LIST_HEADINGS, re.IGNORECASE)
_ENDS = tuple(".!?…”\"'’)]")


class _Line(NamedTuple):
    """A line that is not blank: its span without the margins, and where its words begin."""

    span: Span
    text: str
    body: str


def furniture(text: str) -> tuple[Span, ...]:
    """The lines of `text` that belong to the page and not to the article, left to right, never overlapping."""
    found: list[Span] = []
    seen: set[str] = set()
    before: _Line | None = None
    links_follow = False
    for line in _lines(text):
        heading = before is not None and _heads_links(line.body)
        listed = links_follow and _is_title(line.text)
        if (
            heading
            or listed
            or _repeats(line.text, seen)
            or is_furniture(line.text, line.body, before is None)
        ) and not _continues(line, before, text):
            found.append(line.span)
        links_follow = heading or listed
        before = line
    return _with(found, (*(stamp.span for stamp in stamps(text)), *colophon(text), *corrections(text)))


def _with(lines: list[Span], notices: tuple[Span, ...]) -> tuple[Span, ...]:
    """Lines of furniture, stamps and notices of corrections as one; what overlaps is joined."""
    if not notices:
        return tuple(lines)
    found: list[Span] = []
    for span in sorted((*lines, *notices)):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def is_furniture(line: str, body: str | None = None, first: bool = False) -> bool:
    """Whether a single line is furniture; `body` is the line without bullets and brackets before it.

    On the `first` line of a text a label as "Watch:" may stand before the article's own headline.
    """
    body = _body(line) if body is None else body
    if len(line) > LONGEST_LINE:
        return False
    if not body or ((body[0].isdecimal() or body[0] in ".,") and _PAGE_MARK.fullmatch(body)):
        return True
    made = _made_of_words(body) or _ends_in_stamp(body)
    return made or _opens(body, first) or _is_trail(line) or is_credit(line, body)


def _lines(text: str) -> Iterator[_Line]:
    for match in (_ANY_LINE if any(mark in text for mark in _RARE_ENDS) else _LINE).finditer(text):
        line = match.group()
        kept = line.strip()
        if kept:
            start = match.start() + line.index(kept[0])
            yield _Line(Span(start, start + len(kept)), kept, _body(kept))


def _body(line: str) -> str:
    """The line without bullets, brackets and the quotation marks that hold the whole of it."""
    if len(line) > LONGEST_LINE:
        return line
    quoted = _QUOTED.fullmatch(line) if line.startswith(("“", '"')) else None
    body = quoted.group(1) if quoted else line
    at = 0
    while at < len(body) and (body[at] in _MARGIN or body[at].isspace()):
        at += 1
    return body[at:]


def _opens(body: str, first: bool) -> bool:
    """Whether one of the kinds of line that open with this word holds the whole line."""
    word = _WORD.match(body)
    if word is None or (first and word.group().lower() in HEADLINE_LABELS):
        return False
    opening = word.group().lower()
    if opening not in _by_opening():
        return False
    closed = body.rstrip(" )]").lower()
    if opening in PROOF and not any(words in closed for words in PROOF[opening]):
        return False
    return any(kind.fullmatch(closed) for kind in _kinds(opening))


def _made_of_words(body: str) -> bool:
    """Whether the line is a share bar or a time stamp: made of their words and of figures alone."""
    opening = body.split(maxsplit=1)[0].lower()
    if len(body) > 120 or (opening.isalpha() and opening not in ACTION_WORDS and opening not in STAMP_WORDS):
        return False
    words = set()
    for piece in body.translate(_BETWEEN_PIECES).split():
        word = piece.lower().rstrip(".!…")
        figure = word[:1].isdecimal() or word.startswith(_ZONES)
        if not (figure and _FIGURE.fullmatch(word)):
            if word not in ACTION_WORDS and word not in STAMP_WORDS:
                return False
            words.add(word)
    if words and words <= ACTION_WORDS and not words <= JOINING_WORDS:
        return True
    proof = words & STAMP_PROOF if words else ":" in body or _ISO_DATE.match(body)
    return bool(proof) and words <= STAMP_WORDS


def _ends_in_stamp(body: str) -> bool:
    """Whether a short line of names ends in a time stamp: "Harbourtown | Updated: May 6, 2024 10:05 IST"."""
    stamped = len(body) <= 120 and (":" in body or "|" in body) and any(w in body.lower() for w in _STAMPING)
    match = _STAMPED.search(body) if stamped else None
    if match is None or any(map(str.isdigit, body[: match.start()])) or body.count(" ", 0, match.start()) > 8:
        return False
    return any(map(str.isdigit, match["stamp"])) and _made_of_words(match["stamp"])


def _is_trail(line: str) -> bool:
    """Whether the line is a menu or a breadcrumb: short items in a row, at least one a site's section."""
    if len(line) > 200 or line.endswith("|") or not any(mark in line for mark in _TRAIL_MARKS):
        return False
    items = [item.lower() for item in _TRAIL.split(line)]
    sections = sum(1 for item in items if item and all(word in SECTION_WORDS for word in item.split()))
    if len(items) < 2 or any(len(item.split()) > 5 or any(map(str.isdigit, item)) for item in items):
        return False
    return sections >= 2 or (sections == 1 and len(items) > 2 and items[0] == "home")


def _repeats(line: str, seen: set[str]) -> bool:
    """Whether the line stood before word for word, long enough that it says nothing new."""
    if line in seen:
        return True
    if line.count(" ") >= REPEATED_WORDS - 1:
        seen.add(line)
    return False


def _continues(line: _Line, before: _Line | None, text: str) -> bool:
    """Whether the line only goes on with a sentence that hard line ends have cut."""
    if before is None or before.span.end - before.span.start < 40 or before.text.endswith(_ENDS):
        return False
    between = text[before.span.end : line.span.start]
    return between.count("\n") <= 1 and between.count("\r") <= 1 and line.text[0].islower()


def _heads_links(body: str) -> bool:
    """Whether a list of links to other articles follows the line."""
    return body[:16].lower().startswith(LINK_LIST_OPENINGS) and bool(
        _LINK_LIST.fullmatch(body.rstrip(" :|»>"))
    )


def _is_title(line: str) -> bool:
    """Whether a line below "Related stories" can be the title of another article."""
    return len(line) <= 160 and not line.endswith((".", "!”", ".”", '."', ":"))


@cache
def _by_opening() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for openings, patterns in LINES.items():
        for opening in openings.split():
            table[opening] = (*table.get(opening, ()), *patterns)
    return table


@cache
def _kinds(opening: str) -> tuple[re.Pattern[str], ...]:
    """The kinds of line that open so; most openings never come up."""
    return tuple(map(pattern, _by_opening()[opening]))
