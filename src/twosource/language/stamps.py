"""A page's text in, where it tells its own date out: stamps above the article, in one line with it or beside a photo.

"Posted on 4 March 2014 by", "10:30am UK, Tuesday 04 March 2014", "Headline AFP Tuesday 4 Mar 2014 The ferry ...", "(AP) March 4 -",
"in this March 4, 2014, photo". A date in a sentence's grammar ("On 4 March 2014 a ferry sank") is the article's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.language.agencies import agency
from twosource.language.colophon import colophon
from twosource.language.full_dates import MONTHS, as_date, may_be_dated
from twosource.model import Span
from twosource.pattern import pattern
from twosource.row import NamedTuple

HEAD_LINES = 6
# A headline is shorter than this, and a line of imprint: what is longer is an article set without line ends.
_LONGEST_TITLE = 160
_LONGEST_HEAD = 400

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of )?{_MONTH},?[ -]\d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})(?!\d)"
)
_WEEKDAY = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?"
_CLOCK = r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{4}(?=\s(?:gmt|utc|hrs|hours)\b))"
_ZONE = (
    r"\(?(?:gmt|utc|bst|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|cet|cest|eet|eest|msk|jst|kst|hkt|sgt|aest|aedt|acst|awst"
    r"|nzst|nzdt|pkt|wib|wat|cat|eat|sast|hrs|hours|(?:local|[a-z]+) time)\b(?:[+-]\d{1,2}(?::?\d{2})?)?\)?"
)
# Before its day a clock time may name the land: "11:39am UK, Monday 9 September 2013".
_LAND = r"(?:uk|us|uae|(?-i:[A-Z][a-z]+))(?=,)"
_LABEL = (
    r"(?:(?:first |last |originally |date |print )?(?:published|posted|updated?|modified|created|issued|uploaded|submitted|added|edition)"
    r"|(?:publication )?date|publication)(?: on| at)?\s*[:|-]?\s*"
)
_PART = r"[\s,|•·–—-]*"
_STAMP = pattern(
    rf"(?<!\w)(?P<label>{_LABEL})?(?P<clock>{_CLOCK}(?:\s{_ZONE}|\s{_LAND})?{_PART}(?:on )?)?(?P<weekday>{_WEEKDAY}{_PART})?"
    rf"(?P<date>{_DATE})(?:{_PART}(?:at )?{_CLOCK}(?:\s?{_ZONE})?)?(?:\s?\[\s?{_LABEL}[^\[\]]{{6,50}}\])?",
    re.IGNORECASE,
)
_UPDATES = ("updated", "modified")

_NOTHING = pattern(r"[\s•·|(\[*#–—-]*")
_ENDED = pattern(r"[\s)\].|•·*–—-]*")
_GOES_ON = pattern(r"\s+[\"'“‘(\[]*[^\W_a-z]")
_DASHED = pattern(r"\s*(?:[—–-]{1,2}|:)\s+\S")
# What an agency's dateline has before its day: "(AP) ", "KYIV — ", "DAMASCUS, (SANA) ".
_WRITTEN_AT = pattern(r"(?:[^\W\d_a-z][^\W\d_a-z .'’-]{2,30}[,:]?\s*[—–-]{0,2}\s*)?(?:\([^()]{2,30}\)\s*)?")
_PARTED = pattern(r"\s*[|•·]|\s+by\b", re.IGNORECASE)
_BYLINE = pattern(
    r"(?:(?:written|posted|published|reported|submitted|uploaded|created|added|story|words) )?by:?\s[^.!?\d]{2,80}?(?:[\s,|•·–—-]|\bon\s)*",
    re.IGNORECASE,
)
_NAMES = pattern(r"\(?(?:[^\W\d_a-z][\w.&'’]*(?:\s?[,|/•·:()–—-]\s?|\s)*){1,8}")
_SIGNED = pattern(r"(?:^|\s)By (?:[^\W\d_a-z][\w.'’-]*\s?){1,4}[\s,|•·–—-]*$")
_LEADING = frozenset(
    "on of at from since until till by for and to the in between before after through".split()
)
_SENTENCE_END = (".", "!", "?", ".”", '."', ".’", "…")

_TIMED = pattern(r"\d[:.]\d\d|\d\s?[ap]\.?m", re.IGNORECASE)
_PHOTO = r"(?:photo|photograph|photos|image|images|picture|pic|frame|still|footage|handout|file|ap|afp|reuters|getty|epa|courtesy|credit|source|via)"
_BRACKET = pattern(r"[(\[]")
_DAY_AND_BRACKET = pattern(
    rf"(?:{_WEEKDAY},? )?{_DATE}\.?\s?[(\[](?:[^()\[\]]{{0,30}}\b)?{_PHOTO}\b", re.IGNORECASE
)
_PICTURED = pattern(rf"[Ii]n this (?i:{_MONTH}(?: \d{{1,2}},?)?(?: \d{{4}},?)? (?:[a-z-]+ )?{_PHOTO}\b)")
_LONGEST_DATE = 40
_ENTRY = pattern(rf"\n\s*{_DATE}[ :]", re.IGNORECASE)

_IN_THIS_MONTH = tuple(f"n this {month.capitalize()}" for month in MONTHS)


class Stamp(NamedTuple):
    """A stamp in the head of a text: the words that are no sentence's, the day as ISO 8601 where it is one for sure,
    whether of an update.
    """

    span: Span
    day: str | None
    updated: bool


def stamps(text: str) -> tuple[Stamp, ...]:
    """The stamps of the first lines, down to the first paragraph, left to right; a chronicle's days are none."""
    found: list[Stamp] = []
    for number, (start, line) in enumerate(_head(text)):
        stamp = _stamp(line, number)
        if stamp is not None:
            span = Span(start + stamp.span.start, start + stamp.span.end)
            if span.start > start or span.end == start + len(line) or not _ENTRY.search(text, span.end):
                found.append(Stamp(_with_maker(text, span), stamp.day, stamp.updated))
    return tuple(found)


def _with_maker(text: str, span: Span) -> Span:
    """The stamp with the outlet that posted the text, where its foot tells who that is: "Posted on 4 March by The Post"."""
    if not text.startswith(" by ", span.end):
        return span
    named = _words(text, span.end + len(" by "))
    for foot in colophon(text):
        maker = _words(text, foot.start)
        shared = next(
            (n for n, (one, other) in enumerate(zip(named, maker, strict=False)) if one[0] != other[0]), 0
        )
        if shared:
            edition = named[shared][0] in _EDITIONS
            return Span(span.start, named[shared - 1 + edition][1])
    return span


def _words(text: str, at: int) -> list[tuple[str, int]]:
    """The words from `at` on, each with its end, without an article before them."""
    words = [(word.group(), word.end()) for word in _WORD.finditer(text, at, at + _LONGEST_NAME)]
    return words[words[0][0] in ("The", "the") :] if words else []


_WORD = pattern(r"\S+")
_LONGEST_NAME = 80
_EDITIONS = frozenset("English Arabic Online Web Staff Desk News Correspondent Reporter".split())


def photo_dates(text: str) -> tuple[Span, ...]:
    """Stretches of captions whose dates are those of a photo and no claims, left to right."""
    found: list[Span] = []
    for bracket in _BRACKET.finditer(text):
        at = bracket.start()
        if not any(map(str.isdecimal, text[max(0, at - 3) : at])):  # behind a year, a full stop and a blank
            continue
        caption = _DAY_AND_BRACKET.search(text, max(0, at - _LONGEST_DATE), at + _LONGEST_DATE)
        if caption:
            found.append(Span(*caption.span()))
    if "n this " in text and any(words in text for words in _IN_THIS_MONTH):
        found += [Span(*pictured.span()) for pictured in _PICTURED.finditer(text)]
    return tuple(sorted(found))


def _head(text: str) -> Iterator[tuple[int, str]]:
    """The first lines that are not blank with their offsets, to the first that is prose."""
    at = number = 0
    while number < HEAD_LINES and at < len(text):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end].strip()
        if line:
            yield text.index(line[0], at, end), line
            number += 1
            if len(line) > _LONGEST_TITLE or (line.endswith(_SENTENCE_END) and line.count(" ") > 5):
                return
        at = end + 1


def _stamp(line: str, number: int) -> Stamp | None:
    """The stamp in a line of the head, its span by the line; `number` counts the lines from 0."""
    head = line[:_LONGEST_HEAD]
    match = _STAMP.search(line, 0, _LONGEST_HEAD) if may_be_dated(head) else None
    if match is None:
        return None
    day = as_date(match["date"])
    if day is None and "/" not in match["date"]:
        return None
    before, after = line[: match.start()], line[match.end() :]
    label = match["label"] or ""
    span = _cut(line, match, before, after) if number or not _is_title(before, label) else None
    if span is None:
        return None
    return Stamp(span, day, any(word in label.lower() for word in _UPDATES))


def _is_title(before: str, label: str) -> bool:
    """Whether the words before a date can be a headline of their own: names, on the first line, and no label."""
    return not label and bool(before) and bool(_NAMES.fullmatch(before)) and not _credits(before)


def _cut(line: str, match: re.Match[str], before: str, after: str) -> Span | None:
    """What of the line is imprint: the whole of it, or the stamp between a headline and an article."""
    opened = bool(_NOTHING.fullmatch(before))
    closed = bool(_ENDED.fullmatch(after))
    byline = not opened and bool(_BYLINE.fullmatch(before))
    whole, own = Span(0, len(line)), Span(match.start(), match.end())
    marked = (match["label"] or "")[:1].isupper() or _credits(before) or _is_imprint(match, before)
    if before and _DASHED.match(after) and _WRITTEN_AT.fullmatch(before):
        return Span(0, match.end())
    if closed:
        if opened or byline or _NAMES.fullmatch(before):
            return whole
        return Span(match.start(), len(line)) if marked else None
    if _PARTED.match(after) and (opened or byline) and len(line) <= _LONGEST_TITLE and "." not in after[-2:]:
        return whole
    if not (_GOES_ON.match(after) or (match["label"] and _PARTED.match(after))):
        return None
    if opened:
        told = match["label"] or match["weekday"] or match["clock"]
        return own if told or len(line) > _LONGEST_TITLE or line.endswith(_SENTENCE_END) else None
    return own if marked else None


def _is_imprint(match: re.Match[str], before: str) -> bool:
    """Whether a byline stands before the day, or weekday, day and hour stand with no word that binds them to a sentence."""
    if _SIGNED.search(before):
        return True
    last = before.rstrip(" ,").rpartition(" ")[2].lower()
    whole = match["weekday"] and (
        match["clock"] or _TIMED.search(match.group(), match.end("date") - match.start())
    )
    return bool(whole) and last not in _LEADING


def _credits(before: str) -> bool:
    """Whether the last words before a stamp name an agency: "... slain pilot AFP"."""
    words = before.split()
    return any(agency(" ".join(words[-size:]).strip("()[]|-–—:, ")) for size in (1, 2) if len(words) >= size)
