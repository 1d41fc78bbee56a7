"""A text in, the spans between its quotation marks out; an unbalanced mark costs its own paragraph at most.

Marks are paired by kind and inside one paragraph; a mark left open ends with its paragraph, because a quote
that runs over several paragraphs opens anew in each and closes in the last (Chicago Manual of Style 13.30).
"""

from __future__ import annotations

from twosource.pattern import pattern
from twosource.row import NamedTuple

_ANY = pattern(
    r"[^\w\s(),-.]"
)  # whatever may be a mark: to compile a set of the marks alone takes ten times as long
_PARAGRAPH = pattern(r"[^\n]+")
_DOUBLE, _PAIRS = frozenset('“”"„«»'), ("``", "''")
_BEFORE_WORDS, _AFTER_WORDS = frozenset("$£€…"), frozenset(".,!?…;%)")
_OPENING, _CLOSING, _EITHER = frozenset(["“", "``", "«", "„"]), frozenset("”»"), frozenset(['"', "''"])
_SINGLE, _APOSTROPHES = frozenset("‘'’"), frozenset("'’")
_REACH = 60  # marks that a search for the closing one goes through, so that hostile text stays linear


class Quote(NamedTuple):
    """A quotation with its marks; `closed` is False where the mark runs to the paragraph's end."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool


def find_quotes(text: str) -> list[Quote]:
    """The outermost quotations of `text`, left to right."""
    found: list[Quote] = []
    if not any(mark in text for mark in "\"“«„`'‘"):
        return found
    for paragraph in _PARAGRAPH.finditer(text):
        found += _in_paragraph(text, *paragraph.span())
    return found


def _in_paragraph(text: str, start: int, end: int) -> list[Quote]:
    marks = _marks(text, start, end)
    found, i = [], 0
    while i < len(marks):
        mark, at, after = marks[i]
        i += 1
        if not _opens(text, mark, at, after, start):
            continue
        closing = _closing(text, marks, i, mark)
        if closing is not None:
            i = closing + 1
            found.append(Quote(at, marks[closing][2], after, marks[closing][1], closed=True))
        elif mark not in _SINGLE:
            while i < len(marks) and marks[i][0] not in _OPENING:
                i += 1
            stop = marks[i][1] if i < len(marks) else end
            while stop > after and text[stop - 1].isspace():
                stop -= 1
            found.append(Quote(at, stop, after, stop, closed=False))
    return [q for q in found if text[q.inner_start : q.inner_end].strip()]


def _marks(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """The quotation marks of a paragraph with their ends; an apostrophe is none."""
    found: list[tuple[str, int, int]] = []
    after = start
    for any_mark in _ANY.finditer(text, start, end):
        at = any_mark.start()
        if at >= after and (mark := _mark_at(text, at, end)):
            after = at + len(mark)
            found.append((mark, at, after))
    return found


def _mark_at(text: str, at: int, end: int) -> str:
    """The mark that stands at `at`, "" where none does: a single one opens before a word or closes behind one."""
    sign = text[at]
    if sign in _DOUBLE:
        return sign
    if text.startswith(_PAIRS, at, end):
        return text[at : at + 2]
    if sign not in _SINGLE:
        return ""
    before, after = text[at - 1 : at], text[at + 1 : min(at + 2, end)]
    opens = sign != "’" and not _is_of_word(before) and before not in _APOSTROPHES
    if opens and (_is_of_word(after) or after in _BEFORE_WORDS):
        return sign
    closes = sign != "‘" and not _is_of_word(after) and (_is_of_word(before) or before in _AFTER_WORDS)
    return sign if closes else ""


def _is_of_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"


def _opens(text: str, mark: str, at: int, after: int, start: int) -> bool:
    if mark in {"”", "»", "’"}:
        return False
    if mark in {'"', "''"}:
        before = text[at - 1] if at > start else " "
        follows = text[after : after + 1]
        return bool(follows) and not follows.isspace() and not before.isdigit() and not before.isalpha()
    return True


def _closing(text: str, marks: list[tuple[str, int, int]], i: int, mark: str) -> int | None:
    """The index of the mark that closes a quotation opened by `mark`."""
    if mark in _SINGLE:
        return _closing_single(text, marks, i)
    nested = 0
    for index in range(i, min(len(marks), i + _REACH)):
        candidate, at, _ = marks[index]
        if candidate in _OPENING:
            if mark in _OPENING:
                return None
            nested += 1
        elif candidate in _CLOSING:
            if not nested:
                return index
            nested -= 1
        elif candidate in _EITHER and not nested and (not text[at - 1].isspace() or text[at - 2] in "'’"):
            return index
    return None


def _closing_single(text: str, marks: list[tuple[str, int, int]], i: int) -> int | None:
    fallback = None
    for index in range(i, min(len(marks), i + _REACH)):
        candidate, at, _ = marks[index]
        if candidate not in _SINGLE:
            break
        if candidate in "’'":
            if _ends_speech(text, at):
                return index
            fallback = index if fallback is None else fallback
    return fallback


def _ends_speech(text: str, at: int) -> bool:
    """Whether a single mark closes rather than makes a plural possessive ("the workers' union")."""
    return text[at - 1] != "s" or not text[at + 1 : at + 3].strip()[:1].islower()
