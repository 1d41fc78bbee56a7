"""A page's text in, the stretches at its foot where outlet or author tell of themselves out.

"The Harbour Post is a daily newspaper printed in 14 cities. Founded in 1978 ...", "Ann Lee is a columnist who ...", "For 50 years we
have ... your subscription". Who the article is about is named before its foot; who only made it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.model import Span
from twosource.pattern import pattern

# A foot is shorter than this, and begins in the second half of its text.
_LONGEST_FOOT = 1500
_FOOT_LINES = 8  # blank ones among them

_OUTLET = (
    r"(?:newspapers?|dail(?:y|ies)|weekl(?:y|ies)|broadsheets?|tabloids?|magazines?|broadcasters?|publications?|newsrooms?|newswires?|blogs?"
    r"|(?:news|press|wire|media|information) (?:agenc(?:y|ies)|services?|sites?|websites?|outlets?|organi[sz]ations?|networks?"
    r"|channels?|portals?|platforms?|sources?|compan(?:y|ies)|groups?|brands?|start-?ups?)"
    r"|(?:television|tv|radio|broadcasting) (?:networks?|channels?|stations?|services?|corporations?|compan(?:y|ies)))"
)
_AUTHOR = (
    r"(?:reporters?|correspondents?|columnists?|journalists?|(?:\w+ )?editors?|writers?|authors?|essayists?|commentators?|bloggers?|broadcasters?"
    r"|bureau chiefs?|staff writers?|photojournalists?|photographers?|professors?|lecturers?|fellows?|historians?|academics?)"
)
_NAME = r"(?:[Tt]he )?[^\W\d_a-z][\w’'&.-]*(?: (?:of|the|and|de|van|von|al|bin|for) [^\W\d_a-z][\w’'&-]*| [^\W\d_a-z][\w’'&-]*){0,5}"
_OPENING = r"(?:(?<=[.!?”\")*\n] )|(?<=\n)|(?<=[.!?]\n))"
_MADE_BY = pattern(
    rf"{_OPENING}(?P<name>{_NAME}) (?:is|are|was founded|has been) (?P<what>[^.!?\n“\"]{{1,220}})"
)
_OF_AN_OUTLET = pattern(rf"(?:an?|the|one of)\b[^;]{{1,80}}?\b{_OUTLET}\b", re.IGNORECASE)
_OF_AN_AUTHOR = pattern(
    rf"(?:an?|the)\b[^,;]*?\b{_AUTHOR} (?:for|at|with|on|of|in|based|who|covering|specialising|specializing)\b",
    re.IGNORECASE,
)
_HEADING = pattern(
    r"\n[ \t]*about (?:the (?:author|writer|reporter)s?|us|the contributors?)[ \t]*:?[ \t]*\n", re.IGNORECASE
)
_APPEAL = pattern(
    r"(?P<we>\b(?:we|our|us)\b)[^.!?\n“\"]*?\b(?:subscri(?:be|bing|bers?|ptions?)|donat(?:e|ing|ions?)|newsletters?|journalism|readers|"
    r"membership|memberships)\b|\b(?:subscri(?:be|ptions?)|donat(?:e|ions?)|your support)\b[^.!?\n“\"]*?\b(?:we|our|us)\b",
    re.IGNORECASE,
)
_SENTENCE = pattern(r"[^\s.!?][^.!?\n]*[.!?]?")
_GOES_ON = pattern(r"\s*(?:It|He|She|They|We|Our|Its|His|Her|Founded|Launched|Established|Follow|Contact)\b")
_BYLINE = pattern(r"\b[Bb]y:? $")
_HEAD = 200

# Without one of these, in lower case, there is nothing for the patterns to find.
_HEADINGS = (
    "about the author",
    "about the writer",
    "about the reporter",
    "about the contributor",
    "about us",
)
_TELLING = tuple(
    f" {verb} {article} "
    for verb in ("is", "are", "was founded", "has been")
    for article in ("a", "an", "the", "one of")
)
_MAKING = tuple(
    "newspaper|daily|dailies|weekl|broadsheet|tabloid|magazine|broadcast|publication|newsroom|newswire|blog|news |press |wire |media |"
    "information |television|tv |radio|reporter|correspondent|columnist|journalist|editor|writer|author|essayist|commentator|"
    "bureau chief|photographer|professor|lecturer|fellow|historian|academic".split("|")
)
_APPEALING = ("subscri", "donat", "newsletter", "journalism", "readers", "membership", "your support")


def colophon(text: str) -> tuple[Span, ...]:
    """The stretches of the foot that tell of who made the page, left to right, never overlapping."""
    foot = max(len(text) // 2, len(text) - _LONGEST_FOOT, _last_lines(text))
    lower = text[foot:].lower()
    heading = _HEADING.search(text, foot) if any(words in lower for words in _HEADINGS) else None
    if heading:
        return (Span(heading.end(), len(text)),)
    told = any(words in lower for words in _TELLING) and any(words in lower for words in _MAKING)
    made = next(_makers(text, foot), None) if told else None
    if made is not None:
        return (made,)
    return tuple(_appeals(text, foot)) if any(words in lower for words in _APPEALING) else ()


def _last_lines(text: str) -> int:
    """Where the last lines of the text begin."""
    at = len(text)
    for _ in range(_FOOT_LINES):
        at = text.rfind("\n", 0, at)
        if at < 0:
            return 0
    return at


def _makers(text: str, foot: int) -> Iterator[Span]:
    for match in _MADE_BY.finditer(text, foot):
        what = match["what"]
        told = _OF_AN_OUTLET.match(what) or _OF_AN_AUTHOR.match(what)
        if told and not _is_told_of(text[: match.start()], match["name"]):
            yield Span(match.start(), _paragraphs_end(text, match.end(), match["name"]))


def _is_told_of(before: str, name: str) -> bool:
    """Whether the article names the one who is said to have made it; bylines and the page's head do not count."""
    name = name.removeprefix("The ").removeprefix("the ")
    at = before.find(name, _HEAD if len(before) > 2 * _HEAD else 0)
    while at >= 0:
        if not _BYLINE.search(before[max(0, at - 5) : at]):
            return True
        at = before.find(name, at + 1)
    return False


def _paragraphs_end(text: str, at: int, name: str) -> int:
    """The end of the paragraph and of those below that go on about the same."""
    while True:
        end = text.find("\n", at)
        if end < 0:
            return len(text)
        if not (_GOES_ON.match(text, end) or text[end:].lstrip().startswith(name)):
            return end
        at = end + len(text[end:]) - len(text[end:].lstrip())


def _appeals(text: str, foot: int) -> Iterator[Span]:
    """Sentences in which the outlet speaks to its readers, none of them a quotation."""
    if not _APPEAL.search(text, foot):
        return
    for sentence in _SENTENCE.finditer(text, foot):
        words = sentence.group()
        if not any(mark in words for mark in '“”"') and _APPEAL.search(words):
            yield Span(*sentence.span())
