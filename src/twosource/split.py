"""A document in, its sentences out: slices of the text in reading order, page furniture left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from twosource.language.furniture import furniture
from twosource.language.sentence_ends import MAY_BE_LAST, NEVER_LAST, OPENERS
from twosource.model import Document, Sentence, Span
from twosource.pattern import pattern

# Candidates only: a mark that can end a sentence; what closes behind it is read by itself. The context decides. No
# pattern here can fail after a run that it has read, so that a page of full stops or blanks is read but once.
_END = pattern(r"[.!?]+")
_RARE_ENDS = ("…", "。")
_ANY_END = pattern(r"[.!?…。]+")
_CLOSING = frozenset("\"'”’»)]")
_GLUED = pattern(r"[.!?](?<=[a-z]{3}.)[”’]?(?=[“‘]?[A-Z][a-z])")
_NEWLINE = pattern(r"[\n-\r]\s*")
_RARE_NEWLINES = ("\x85", "\u2028", "\u2029")
_ANY_NEWLINE = pattern(r"[\n-\r\x85\u2028\u2029]\s*")
_WORD = pattern(r"\S*")
_ITEM_MARKS = "•▪●‣◦"
_OPENING = frozenset("\"'“‘«([¿¡—–-•")
_LONGEST_WRAP = 130  # characters; no program wraps text wider
# Nobody writes a longer sentence; what runs on is a table or hostile, and is read in pieces, for each figure of a
# sentence is held against its others.
LONGEST_SENTENCE = 2000


def split(document: Document) -> tuple[Sentence, ...]:
    """The sentences of `document`; no span starts or ends with white space, and none holds furniture."""
    text = document.text
    cuts = sorted([*_furniture_cuts(text), *_line_cuts(text), *_sentence_cuts(text), *_item_cuts(text)])
    found: list[Sentence] = []
    start = 0
    for end, after in [*cuts, (len(text), len(text))]:
        for left, right in _pieces(text, start, end):
            kept = text[left:right].strip()
            if kept:
                begin = text.index(kept[0], left)
                found.append(Sentence(document.id, len(found), Span(begin, begin + len(kept))))
        start = max(start, after)
    return tuple(found)


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch from `start` to `end`; one that is longer than any sentence in pieces, cut between words."""
    while end - start > LONGEST_SENTENCE:
        blank = text.rfind(" ", start + 1, start + LONGEST_SENTENCE)
        cut = blank if blank > 0 else start + LONGEST_SENTENCE
        yield start, cut
        start = cut
    yield start, end


def _furniture_cuts(text: str) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in furniture(text)]


def _item_cuts(text: str) -> list[tuple[int, int]]:
    marks = "".join(mark for mark in _ITEM_MARKS if mark in text)
    return [(match.start(), match.start()) for match in _item(marks).finditer(text)] if marks else []


@cache
def _item(marks: str) -> re.Pattern[str]:
    return pattern(rf"\s[{marks}]\s")


def _line_cuts(text: str) -> list[tuple[int, int]]:
    """The ends of lines, except those by which a program wrapped a paragraph."""
    newline = _ANY_NEWLINE if any(mark in text for mark in _RARE_NEWLINES) else _NEWLINE
    breaks = [match.span() for match in newline.finditer(text)]
    width = _wrap_width(text, breaks)
    return (
        breaks
        if width is None
        else [b for b, wrapped in zip(breaks, _wrapped(text, breaks, width), strict=True) if not wrapped]
    )


def _wrap_width(text: str, breaks: list[tuple[int, int]]) -> int | None:
    """The width to which the text was wrapped; None where its lines are paragraphs.

    A text is wrapped when nearly every line that another follows is so long that the next word did not fit, and many of
    those that follow go on in lower case.
    """
    if not breaks:
        return None
    starts = [0, *(after for _, after in breaks)]
    ends = [*(end for end, _ in breaks), len(text)]
    width = max(end - start for start, end in zip(starts, ends, strict=True))
    if width > _LONGEST_WRAP:
        return None
    inner = full = low = 0
    for (end, after), wrapped in zip(breaks, _wrapped(text, breaks, width), strict=True):
        if text.count("\n", end, after) <= 1:
            inner += 1
            full += wrapped
            low += text[after : after + 1].islower()
    return width if inner and full * 2 >= inner and low * 3 >= inner else None


def _wrapped(text: str, breaks: list[tuple[int, int]], width: int) -> list[bool]:
    """For every line end whether the first word of the next line would have run over `width`."""
    found = []
    start = 0
    for end, after in breaks:
        word = _WORD.match(text, after, after + width + 1)
        follows = word.end() - after if word else 0
        single = text.count("\n", end, after) <= 1 and text[after : after + 1] not in _BULLETS
        found.append(single and end - start + 1 + follows > width)
        start = after
    return found


_BULLETS = frozenset("•▪●‣◦*-–—")


def _sentence_cuts(text: str) -> list[tuple[int, int]]:
    ends = _ANY_END if any(mark in text for mark in _RARE_ENDS) else _END
    places = ((match.start(), _closed(text, match.end())) for match in ends.finditer(text))
    found = [(end, end) for mark, end in places if _ends(text, mark, end)]
    glued = [(m.end(), m.end()) for m in _GLUED.finditer(text) if _is_prose(text, m.start(), m.end())]
    return sorted([*found, *glued]) if glued else found


def _closed(text: str, end: int) -> int:
    """The end of the marks that close something behind the end of a sentence."""
    while end < len(text) and text[end] in _CLOSING:
        end += 1
    return end


def _ends(text: str, mark: int, end: int) -> bool:
    """Whether the mark at `mark`, closed at `end`, ends a sentence."""
    if end < len(text) and not text[end].isspace():
        return False
    at = end
    while at < len(text) and (text[at].isspace() or text[at] in _OPENING):
        if at - end > 8:
            return True
        at += 1
    following = text[at : at + 1]
    if not following:
        return True
    if following.islower():
        return False
    if text[mark] != "." or text[mark : mark + 2] == "..":
        return True
    return _full_stop(text, mark, end, at)


def _full_stop(text: str, mark: int, end: int, at: int) -> bool:
    """Whether the full stop at `mark` ends a sentence before the capital or figure at `at`."""
    start = mark
    while start > 0 and mark - start < 24 and (text[start - 1].isalnum() or text[start - 1] in ".&"):
        start -= 1
    word = text[start:mark]
    if not word or end - mark > 1:
        return True
    low = word.lower()
    if low in NEVER_LAST:
        return low in (
            "ft",
            "st",
            "ms",
            "art",
            "al",
            "ph",
            "sec",
            "dir",
            "rep",
            "det",
            "mt",
            "vol",
            "fig",
        ) and _opens(text, at)
    if word[-1].isdigit():
        return not (len(word) < 3 and (start == 0 or text[start - 1] == "\n"))
    if low == "no":
        return not text[at].isdigit() and word[0] == "N"
    if len(word) == 1:
        return _opens(text, at) and word != "I"
    if "." in word or low in MAY_BE_LAST:
        return not text[at].isdigit() and (_opens(text, at) or low in _WORDS_TOO)
    return True


# Abbreviations that are English words as well: as such they end sentences freely.
_WORDS_TOO = frozenset(
    ("sun", "sat", "wash", "ill", "miss", "mass", "ore", "co", "etc", "max", "ed", "pa", "la", "mar", "wed")
)


def _opens(text: str, at: int) -> bool:
    end = at
    while end < len(text) and end - at < 16 and text[end].isalpha():
        end += 1
    return text[at:end].lower() in OPENERS


def _is_prose(text: str, start: int, end: int) -> bool:
    """Whether a mark without a space behind it stands between words and not inside an address."""
    left = text.rfind(" ", max(0, start - 40), start) + 1
    right = text.find(" ", end, end + 40)
    chunk = text[left : right if right >= 0 else end + 40]
    return not any(mark in chunk for mark in ("/", "@", "www", "_", "#"))
