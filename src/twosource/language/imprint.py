"""An article's text in, what it says of its own making out: publisher, agencies credited, date.

Only the head and the foot of a text are asked: there stand the dateline ("ISTANBUL, May 16 (Reuters) -"),
the byline, the source line and the credits ("With inputs from AP"), as the agencies' style books set them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.dateline import Dateline
from twosource.language.agencies import AGENCIES, agency
from twosource.language.corrections import withdrawn
from twosource.language.datelines import dateline
from twosource.language.full_dates import as_date
from twosource.language.furniture import is_furniture
from twosource.language.stamps import stamps
from twosource.pattern import pattern
from twosource.row import NamedTuple

HEAD_LINES = 12
FOOT_LINES = 12

_PLACE = r"[^\W\d_a-z][\w.'’-]*(?:[ /][^\W\d_a-z][\w.'’-]*){0,4}(?: \[[^\]]{1,30}\])?"
_DAY = r"(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2} [^\W\d_]{3,9}\.?)(?:,? \d{4})?"
_DATELINE = pattern(
    rf"(?:{_PLACE}(?:,? (?:[^\W\d_a-z][\w.]*))?(?:, {_DAY})?,? ?)?\((?P<agency>[^()]{{2,40}})\)\s?(?:[-–—]{{1,2}}|:)"
)
_DATELINE_ENDS = (")-", ")–", ")—", "):")
_FOOT_AGENCY = pattern(r"\s[-–—]{1,2}\s?(?P<bare>[A-Z][\w .]{1,30})\s*$")
_LONGEST_HELD = 60
_FEWEST_FIGURES = 5  # of a full date
_FROM = pattern(
    r"(?i:\b(?:(?:inputs?|files|reporting|reports|contributions?)\b(?: also)? (?:from|by)|contributions? from))\s+(?P<names>[^.;)]{2,120})"
)
_CREDITING = ("input", "file", "report", "contribution")
_GAVE = pattern(r"(?P<names>.{2,120}?)\s+contributed\b")
_SOURCE = pattern(r"\(?(?i:sources?)\s*[:|]\s*(?P<name>[^:()]{2,60}?)\)?\.?")
_RIGHTS = pattern(
    r"(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:[-–]\d{2,4})?)?,?\s*(?:by )?(?P<name>[^.,|]{2,60})",
    re.IGNORECASE,
)
_BYLINE = pattern(r"by:?\s+(?P<names>.{2,120})", re.IGNORECASE)
_PERSON = pattern(
    r"[^\W\d_a-z][\w.'’-]*(?: (?:(?:de|la|van|von|der|bin|al|da|del|di|el) ){0,2}[^\W\d_a-z][\w.'’-]*){1,4}"
)
_ROLE = pattern(
    r"\b(?:(?:senior|staff|special|chief|foreign|political|national|our|associate|assistant) )*(?:writers?|reporters?|correspondents?|editors?|bureau|desk|staff|agencies|newsroom)\b.*",
    re.IGNORECASE,
)
_BETWEEN_NAMES = pattern(r"\s*(?:,|/|&|;|\||\band\b)\s*")
_PHOTO = pattern(r"\b(?:photos?|images?|pictures?|video|file|getty|shutterstock|via)\b", re.IGNORECASE)

# Bodies that a source line names for its figures, not as the outlet of the text.
_INSTITUTIONS = (
    *"ministr department bank bureau office universit institut police government commission council survey".split(),
    *"studies study organisation organization agency authorit committee fund union census statistic court".split(),
    *"army military company embassy wikipedia twitter facebook instagram telegram youtube google".split(),
    *"internet getty shutterstock istock alamy pixabay unsplash nato who un unicef imf nasa usgs".split(),
    *"official supplied provided author staff data report".split(),
    "social media",
)
_WORD = pattern(r"\w+")
_UPDATED = pattern(r"\b(?:updated|modified|edited)\b", re.IGNORECASE)
_STAMPED = pattern(r"\b(?:published|posted|updated|modified|edited|issued|created)\b", re.IGNORECASE)


class Imprint(NamedTuple):
    """What a text says of its own making; dates are ISO 8601, `credits` agencies' short names, `authors` the persons of
    the byline, `corrections` the notices of what it no longer says.
    """

    publisher: str | None = None
    credits: tuple[str, ...] = ()
    published: str | None = None
    modified: str | None = None
    authors: tuple[str, ...] = ()
    dateline: Dateline | None = None
    corrections: tuple[str, ...] = ()


def imprint(text: str, published: str | None = None) -> Imprint:
    """What the head and the foot of `text` say of its making; what they leave in doubt is None.

    `published` is what its file says, by which a dateline's day finds its year.
    """
    lines = [line.strip() for line in _ends_of(text)]
    named: list[str] = []
    publishers: list[str] = []
    for line in lines:
        for name, is_outlet in _named(line):
            short = agency(name)
            if short and short not in named:
                named.append(short)
            elif is_outlet and not short:
                publishers.append(name)
    if lines:
        named += [c for c in _names_of(_foot_of(lines[-1])) if c not in named]
    stamped, modified = _stamps(lines)
    for stamp in stamps(text):
        if stamp.day is None:
            continue
        if stamp.updated:
            modified = modified or stamp.day
        else:
            stamped = stamped or stamp.day
    opening = _dateline(lines, published or stamped)
    dated = opening.date if opening and opening.date and opening.date[0].isdigit() else None
    return Imprint(
        publisher=publishers[0] if publishers else None,
        credits=tuple(named),
        published=stamped or dated or modified,
        modified=modified,
        authors=_authors(lines[:HEAD_LINES]),
        dateline=opening,
        corrections=withdrawn(text),
    )


def _dateline(lines: list[str], published: str | None) -> Dateline | None:
    return next((found for line in lines[:HEAD_LINES] if (found := dateline(line, published))), None)


def _authors(lines: list[str]) -> tuple[str, ...]:
    """The persons of the first byline: "By Jane Doe and John Roe, Associated Press"."""
    for line in lines:
        match = _BYLINE.fullmatch(line)
        if match and is_furniture(line):
            names = (_ROLE.sub("", name).strip(" .,") for name in _BETWEEN_NAMES.split(match["names"]))
            return tuple(name for name in names if _PERSON.fullmatch(name) and not agency(name))
    return ()


def _ends_of(text: str) -> list[str]:
    """The first and the last lines that are not blank, in order and each once."""
    head = _lines_of(text[:6000])[:HEAD_LINES]
    if len(text) <= 6000:
        lines = _lines_of(text)
        return lines if len(lines) <= HEAD_LINES + FOOT_LINES else [*lines[:HEAD_LINES], *lines[-FOOT_LINES:]]
    return [*head, *_lines_of(text[-4000:])[-FOOT_LINES:]]


def _lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.strip()]


def _named(line: str) -> Iterator[tuple[str, bool]]:
    """Names that the line credits, each with whether it would be the outlet if it is no agency."""
    closed = "".join(line.split())
    dateline = _DATELINE.match(line) if any(end in closed for end in _DATELINE_ENDS) else None
    if dateline:
        for name in _BETWEEN_NAMES.split(dateline["agency"]):
            yield name, len(name) <= 20 and name.isupper()
    if len(line) > 400:
        return
    lower = line.lower()
    source = _SOURCE.fullmatch(line) if lower.startswith(("source", "(source")) else None
    if source and not _PHOTO.search(source["name"]):
        yield source["name"].strip(), not _is_institution(source["name"])
    credited = _credited(line) if any(word in lower for word in _CREDITING) else None
    for match in (credited, _GAVE.match(line) if _is_credit_line(line) else None):
        if match:
            yield from ((name, False) for name in _agencies_among(match["names"]))
    byline = _BYLINE.fullmatch(line) if lower.startswith("by") else None
    if byline and is_furniture(line):
        yield from ((name, False) for name in _agencies_among(byline["names"]))
    if agency(line.strip("()[]-–— .")):
        yield line.strip("()[]-–— ."), False
    rights = _RIGHTS.match(line) if lower.startswith(("copyright", "©", "(c)")) else None
    if rights:
        yield rights["name"].strip(), not _is_institution(rights["name"])


def _is_institution(name: str) -> bool:
    """Whether one of the words of an institution, or one that begins so, stands in the name."""
    lower = name.lower()
    return any(lower.startswith(_INSTITUTIONS, word.start()) for word in _WORD.finditer(lower))


def _credited(line: str) -> re.Match[str] | None:
    """The words "With inputs from AP" as a line of their own or in brackets; "reports by AP said" is the article's."""
    match = _FROM.search(line)
    if match is None or line.rfind("(", 0, match.start()) > line.rfind(")", 0, match.start()):
        return match
    return match if is_furniture(line) else None


def _is_credit_line(line: str) -> bool:
    return "contributed" in line and is_furniture(line)


def _agencies_among(names: str) -> Iterator[str]:
    """Agencies among names in a row; "Associated Press writer Ann Lee" is the agency's."""
    for name in _BETWEEN_NAMES.split(names):
        words = name.replace("’s", "").replace("'s", "").strip(" .()").split()
        for size in range(min(4, len(words)), 0, -1):
            first, last = " ".join(words[:size]), " ".join(words[-size:])
            known = next((n for n in (first, last) if n.casefold() in AGENCIES or agency(n)), None)
            if known and not _PHOTO.search(name):
                yield known
                break


def _foot_of(line: str) -> str:
    """What a text's last words hold in brackets, or say behind a dash: "... said. (PTI)", "... said. - AFP"."""
    if line.endswith(")"):
        held = line[line.rfind("(") + 1 : -1] if "(" in line else ""
        return held if 2 <= len(held) <= _LONGEST_HELD and ")" not in held else ""
    match = _FOOT_AGENCY.search(line) if any(dash in line for dash in "-–—") else None
    return match["bare"] if match else ""


def _names_of(foot: str) -> tuple[str, ...]:
    """The agencies that a text's last words name, and no others."""
    names = [agency(name) for name in _BETWEEN_NAMES.split(foot)] if foot else []
    return tuple(name for name in names if name) if all(names) else ()


def _stamps(lines: list[str]) -> tuple[str | None, str | None]:
    """The dates of the first time stamp and of the first that tells of an update.

    Below the lead a date must say that it is the text's: calendars and corrections stand there too.
    """
    published, updated, sentences = None, None, 0
    for line in lines:
        if len(line) > 160 or not is_furniture(line):
            sentences += line.endswith((".", ".”", '."', "?"))
        elif sum(map(str.isdigit, line)) >= _FEWEST_FIGURES and (sentences < 2 or _STAMPED.search(line)):
            before, *after = _UPDATED.split(line, maxsplit=1)
            published = published or as_date(before)
            updated = updated or (as_date(after[0]) if after else None)
    return published, updated
