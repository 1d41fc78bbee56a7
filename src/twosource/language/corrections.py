"""A text in, the spans of its corrections out: what it says of its own earlier versions, and so no longer says.

Corrections and editors' notes as outlets print them at the head or the foot, the advisories of wire services
("(Corrects number of dead in paragraph 2)"), and sentences on an earlier version of the text itself. What a ministry
or a rival has corrected is news and none of these.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from re import IGNORECASE

from twosource.language.agencies import agency
from twosource.language.sentence_ends import MAY_BE_LAST, NEVER_LAST
from twosource.model import Span
from twosource.pattern import pattern

# A notice is a paragraph of its own up to this length; in a longer one only its sentences are the notice.
LONGEST_NOTICE = 1200

# A line that a program filled, in characters.
_SHORTEST_FULL, _LONGEST_FULL = 45, 130
_LAST = frozenset('.!?:”"’)]')

# No line without one of these is looked at.
_STEMS = (
    "correct", "clarif", "amend", "errat", "editor", "version", "misst", "erroneous", "mistaken", "wrongly", "originally",
    "updat", "retract", "refile", "eds:", "recast", "note to", "advisory", "misreport", "regret", "repeat", "adds",
)  # fmt: skip
_LINE = pattern(r"[^\r\n\u2028\u2029]+")
_LABEL = (
    r"(?:(?:corrections?|clarifications?|errat(?:um|a)|retractions?|amplifications?)"
    r"(?:\s*(?:&|and|/|,)\s*(?:corrections?|clarifications?|amplifications?))?"
    r"|editor(?:s|['’]s|s['’])?['’]?\s+notes?|note\s+(?:to|for)\s+(?:our\s+)?(?:readers|subscribers)|note\s+from\s+the\s+editors?|eds\.?|writethru)"
)
_DATED = r"(?:\s*[(\[][^()\[\]]{1,40}[)\]]|,?\s+[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?|,?\s+\d{1,2}\s[A-Z][a-z]{2,8}(?:\s\d{4})?)?"
_MARGIN = r"[\s*#_•>\-–—|(\[]*"
_HEADING = pattern(rf"{_MARGIN}{_LABEL}\s*:?{_DATED}[\s*_:.\])|\-–—]*", IGNORECASE)
_LABELLED = pattern(rf"{_MARGIN}{_LABEL}{_DATED}[*_]*\s*(?::|\s[-–—]{{1,2}}\s|\.\s)", IGNORECASE)
# The advisories of wire services, in brackets before or below the text: Reuters, AFP and PTI style.
_ADVISORY = pattern(
    r"\s*[(\[]\s*(?:(?:this|the)\s.{0,60}(?:story|article|report|item|version)\b.{0,30}\b(?:correct|refile|clarif|updat|fix|amend)"
    r"|(?:officially\s+)?(?:correct|refil|clarifi)(?:s|es|ed|ing)?\b|(?:updat|recast|repeat|rewrite|remove|add|change|fix|delete)(?:e?s|ing)\b"
    r"|eds?\s?:)[^()\[\]]{0,400}(?:\([^()]{0,80}\)[^()\[\]]{0,200}){0,3}[)\]]\s*\.?\s*",
    IGNORECASE,
)
_ITSELF = r"(?:story|article|report|piece|post|item|page|dispatch|column|live\s?blog|obituary|newsletter|review|interview|headline|caption|graphic|map|chart|video|copy|text)"
_ERRED = r"(?:erroneously|incorrectly|mistakenly|wrongly|inaccurately|misleadingly|in\s+error)"
_BEFORE = r"(?:originally|previously|initially|earlier|at\s+first|first)"
_SAID = r"(?:said|stat(?:ed|es)|reported|gave|given|put|identified|described|referred|listed|named|quoted|attributed|suggested|claimed|implied|included|contained|had)"
_VERSION = r"\b(?:(?:an?|the|our|some|in)\s+)?(?:earlier|previous|prior|initial|original|first|older|early|print|online)\s+versions?"
_OF_ITSELF = pattern(
    rf"{_VERSION}\s+of\s+(?:this|our)\s+(?:\w+\s+){{0,2}}{_ITSELF}"
    rf"|{_VERSION}\s+of\s+the\s+(?:story|article|headline|caption|post)\b.{{0,80}}\b(?:misst\w+|misspel\w+|misident\w+|{_ERRED})"
    rf"|\b(?:an|a|the)\s+(?:earlier|previous|original)\s+version\s+(?:{_ERRED}|misst\w+)"
    rf"|\bthis\s+(?:\w+\s+){{0,2}}{_ITSELF}\b(?!\s+of\b)(?:\s*,[^,]{{1,80}},)?\s+(?:has\s+|had\s+)?(?:{_ERRED}|{_BEFORE})\s+{_SAID}"
    rf"|\bthis\s+(?:\w+\s+){{0,2}}{_ITSELF}\b(?!\s+of\b).{{0,80}}?\b(?:misst|misspel|misident|misquot|misreport|correct(?:s|ed)\b|clarifie|amended|revised|retract)"
    rf"|\bthis\s+(?:\w+\s+){{0,2}}{_ITSELF}\s+(?:has\s+been|have\s+been|was|is)\s+(?:\w+\s+)?updated\b"
    rf"|\bthe\s+(?:story|article|headline|caption|post)\s+(?:has\s+|had\s+)?(?:{_ERRED}\s+{_SAID}|(?:{_BEFORE}\s+)?(?:misst\w+|misspel\w+|misident\w+)|(?:has\s+been|was)\s+(?:corrected|amended|updated|clarified)\b)"
    rf"|\b(?:we|this\s+(?:news)?paper)\s+(?:had\s+|have\s+)?(?:{_ERRED}\s+{_SAID}|misst\w+|misreported)"
    rf"|\b(?:a\s+corrected\s+version\s+of\s+th(?:e|is)\s+{_ITSELF}|we\s+regret\s+the\s+errors?|(?:this|the)\s+error\s+has\s+been\s+corrected)",
    IGNORECASE,
)
# "In a story May 16 about the storm, The Associated Press reported erroneously that ...".
_IN_A_STORY = pattern(
    r"\W*in\s+(?:an?|its|our)\s+(?:[\w.,]+\s+){0,4}(?:story|article|item|dispatch)\b", IGNORECASE
)
_REPORTED_WRONGLY = pattern(
    rf"(?P<who>[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){{0,3}})\s+(?:{_ERRED}\s+{_SAID}|{_SAID}\s+{_ERRED})"
)
# Sentences that go on with the notice: what is right, and what was not.
_GOES_ON = pattern(
    r"\s*[“\"(]?(?:(?:it|that|there|they|this)\s+(?:was|were|is|are|has|have|should)\b|the\s+(?:correct|actual|right|true|proper|error|mistake)\b"
    r"|(?:an?|the)\s+(?:earlier|previous|original|initial|first|online|print)\s+versions?\b"
    r"|in\s+fact\b|rather\b|we\s+(?:regret|apologi)|a\s+corrected\b|the\s+(?:story|article|headline|caption|text|figure|number|total|post)\s+"
    r"(?:has|have|should|is|was|now|ought)\b)"
    r"|.{0,200}(?:,\s+(?:and\s+)?not\s|\binstead\s+of\b|\brather\s+than\b)",
    IGNORECASE,
)
_END = pattern(r"(?<![.!?])[.!?]+[\"”’)\]*_]*\s+(?=[\"“‘(\[*_]{0,3}[A-Z0-9])")
_LAST_WORD = pattern(r"[\w.&]*$")


def corrections(text: str) -> tuple[Span, ...]:
    """The spans of the notices in `text` on its own errors and versions, left to right, never overlapping."""
    stems = _stems_in(text)
    if not stems:
        return ()
    lines = _paragraphs(text)
    found: list[Span] = []
    headed = False
    for start, end in lines:
        line = text[start:end]
        if headed and len(line) <= LONGEST_NOTICE:
            found.append(_kept(text, start, end))
            headed = False
            continue
        headed = len(line) < 80 and _HEADING.fullmatch(line) is not None
        if headed:
            found.append(_kept(text, start, end))
        elif bisect_left(stems, start) < bisect_left(stems, end):
            alone = len(lines) > 2 and len(line) <= LONGEST_NOTICE
            found += [_kept(text, start + a, start + b) for a, b in _notices(line, alone)]
    return tuple(found)


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """The lines that are not blank; those of a block that a program wrapped are one."""
    found: list[tuple[int, int]] = []
    block: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        if match.group().isspace():
            continue
        if block and text.count("\n", block[-1][1], match.start()) > 1:
            found += _unwrapped(text, block)
            block = []
        block.append(match.span())
    return found + _unwrapped(text, block)


def _unwrapped(text: str, block: list[tuple[int, int]]) -> list[tuple[int, int]]:
    inner = block[:-1]
    full = all(_SHORTEST_FULL <= end - start <= _LONGEST_FULL for start, end in inner)
    cut = sum(text[end - 1] not in _LAST for _, end in inner)
    return [(block[0][0], block[-1][1])] if inner and full and cut * 2 >= len(inner) else block


def _kept(text: str, start: int, end: int) -> Span:
    """The stretch without the white space at its ends."""
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _notices(line: str, alone: bool) -> Iterator[tuple[int, int]]:
    """The stretches of a line that are notices: the whole of one that opens as such and is `alone`, else sentences."""
    goes_on = False
    for start, end in _sentences(line):
        sentence = line[start:end]
        advisory = _ADVISORY.match(sentence)
        if advisory:
            yield start, start + advisory.end()
            continue
        if _LABELLED.match(sentence) or _is_notice(sentence):
            if start == 0 and alone and not _says_only_that_it_is_new(sentence):
                yield 0, len(line)
                return
            goes_on = True
        else:
            goes_on = goes_on and _GOES_ON.match(sentence) is not None
        if goes_on:
            yield start, end


def _is_notice(sentence: str) -> bool:
    if len(sentence) > LONGEST_NOTICE or not _may_be_one(sentence):
        return False
    if _OF_ITSELF.search(sentence):
        return True
    by = _REPORTED_WRONGLY.finditer(sentence)
    return any(_is_agency(match["who"]) or _IN_A_STORY.match(sentence) for match in by)


def _stems_in(text: str) -> list[int]:
    """The offsets of all stems in the text, from left to right: a long text is looked through once for each."""
    # No other letter has a small form of another length.
    low = text.replace("İ", "_").lower()
    found = []
    for stem in _STEMS:
        at = low.find(stem)
        while at >= 0:
            found.append(at)
            at = low.find(stem, at + 1)
    return sorted(found)


def _may_be_one(words: str) -> bool:
    low = words.lower()
    return any(stem in low for stem in _STEMS)


def _is_agency(name: str) -> bool:
    return any(agency(part) for part in (name, name.partition(" ")[2], name.rpartition(" ")[2]) if part)


_NEW = pattern(r"\bupdated\b(?!.*\b(?:correct|error|misst|earlier|previous|figure|number|toll))", IGNORECASE)


def withdrawn(text: str) -> tuple[str, ...]:
    """The words of the notices in `text` that take something back; that it was updated is no such."""
    notices = (text[span.start : span.end] for span in corrections(text))
    return tuple(words for words in notices if not _says_only_that_it_is_new(words))


def _says_only_that_it_is_new(notice: str) -> bool:
    """Whether the text was only updated: what follows in the paragraph is then the text's own."""
    return _NEW.search(notice) is not None


def _sentences(line: str) -> Iterator[tuple[int, int]]:
    """The stretches of a line that full stops part, roughly: an abbreviation may join two; brackets at its head stand alone."""
    advisory = _ADVISORY.match(line)
    begin = advisory.end() if advisory else 0
    if advisory:
        yield 0, begin
    for match in _END.finditer(line, begin):
        last = _LAST_WORD.search(line, max(0, match.start() - 24), match.start())
        word = last.group().lower() if last else ""
        if line[match.start()] == "." and (
            word in NEVER_LAST or word in MAY_BE_LAST or len(word) == 1 or "." in word
        ):
            continue
        yield begin, match.end()
        begin = match.end()
    if begin < len(line):
        yield begin, len(line)
