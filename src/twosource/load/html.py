"""A web page in, the record of its article out: by trafilatura where the extra is installed, else by the core's own reader."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from itertools import islice

from twosource.errors import DocumentError
from twosource.language.furniture import is_furniture
from twosource.language.imprint import imprint
from twosource.load.deadline import timed
from twosource.load.decoding import declared_encoding, decode
from twosource.load.element import Element
from twosource.load.html_article import Paragraph, article_paragraphs, foot_of, without_surroundings
from twosource.load.html_metadata import Metadata, page_metadata
from twosource.load.html_tree import parse_html
from twosource.load.limits import Limits, Options
from twosource.load.record import Record
from twosource.load.source import Source

# A page has one headline; where it has many, none of them is it.
MOST_HEADS = 20
LONGEST_HEADLINE = 500

WITHOUT_EXTRA = (
    "web pages are read without trafilatura, which tells an article from its page better; "
    "pip install 'twosource[html]' adds it"
)


def read_html(source: Source, options: Options) -> Iterator[Record]:
    """The one record of a page: its headline and its article, and what its mark-up says of them."""
    data = source.read(options.limits)
    decoded = decode(data, source.where, declared_encoding(data))
    record = page_record(decoded.text, source.where, options.limits)
    yield record._replace(notes=decoded.notes + record.notes)


def page_record(markup: str, where: str, limits: Limits) -> Record:
    """The record of a page's mark-up. Raises DocumentError where it holds no article, or takes too long."""
    with timed(where, limits):
        return _page_record(markup, where, limits)


def _page_record(markup: str, where: str, limits: Limits) -> Record:
    root = parse_html(markup, limits, where)
    said = page_metadata(root)
    everything, notes = _article(root)
    whole = "\n\n".join(everything)
    told = imprint(whole, said.published)
    paragraphs = [text for text in everything if not is_furniture(text) or imprint(text).credits]
    headline = _headline(said, root)
    if headline:
        again = [text for text in paragraphs if _same(headline, text)]
        paragraphs = [*(again[:1] or [headline]), *(text for text in paragraphs if text not in again)]
    if len(paragraphs) - bool(headline) < 1:
        raise DocumentError(where, "has no article that can be told from the page")
    return Record(
        text="\n\n".join(paragraphs) + "\n",
        publisher=said.publisher or told.publisher or imprint(foot_of(root)).publisher,
        published=said.published or told.published,
        title=headline or said.title,
        url=said.url,
        credits=said.credits,
        modified=said.modified or told.modified,
        authors=said.authors or told.authors or imprint(said.byline or "").authors,
        language=said.language,
        corrections=(
            *said.corrections,
            *(words for words in told.corrections if words not in said.corrections),
        ),
        notes=notes,
    )


def _article(root: Element) -> tuple[list[str], tuple[str, ...]]:
    """The article's paragraphs, and a note where the extra is missing."""
    try:
        import trafilatura
    except ImportError:
        return [paragraph.text for paragraph in article_paragraphs(root)], (WITHOUT_EXTRA,)
    # Its remarks on a page are no message to the user; ours is.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    cleaned, table = without_surroundings(root)
    text = trafilatura.extract(
        cleaned, output_format="txt", favor_precision=True, include_comments=False, include_tables=False
    )
    ours = article_paragraphs(root)
    if not text:
        return [paragraph.text for paragraph in ours], ()
    # It marks the items of a list with a hyphen, which the page has not.
    theirs = [line.strip().removeprefix("- ") for line in text.splitlines() if line.strip()]
    whole = _chosen(ours, theirs)
    return whole + [line for line in table if line not in whole], ()


def _chosen(ours: list[Paragraph], theirs: list[str]) -> list[str]:
    """Our paragraphs that are among theirs, whole and in the page's order, with the headings and list items beside them.

    They tell an article from its page better; but they cut paragraphs at links, and hold short headings for furniture.
    Where ours are not of the same article, theirs alone are taken.
    """
    lines = {letters: line for line in theirs if (letters := _letters(line))}
    told, held = "".join(lines), [_letters(paragraph.text) for paragraph in ours]
    whole = "\n".join(held)
    unknown = [line for letters, line in islice(lines.items(), _MOST_HELD) if letters not in whole]
    if len("".join(unknown)) * 4 > len(told) or len(ours) > _MOST_HELD:
        return theirs
    known = [_is_known(letters, lines, told) for letters in held]
    # Furniture that stands between is dropped later.
    left_out = [tag in _LEFT_OUT or is_furniture(text) for text, tag in ours]
    taken = [*known]
    for order in (range(len(ours)), range(len(ours) - 1, -1, -1)):
        beside = False
        for at in order:
            beside = known[at] or (beside and left_out[at])
            taken[at] = taken[at] or beside
    return [ours[at].text for at in range(len(ours)) if taken[at]] + unknown


def _is_known(letters: str, lines: Mapping[str, str], told: str) -> bool:
    """Whether a paragraph, by its letters, is one of the `lines` that are told, several of them, or a part of one."""
    if letters in lines:
        return True
    long = len(letters) >= _SURELY_SAME
    return long and (letters in told or any(len(line) >= _SURELY_SAME and line in letters for line in lines))


# What trafilatura leaves out where it is to be precise.
_LEFT_OUT = frozenset({"li", "h2", "h3", "h4", "h5", "h6"})
# A page of more paragraphs is no article, and each is held against all.
_MOST_HELD = 1000
# Letters; shorter words may stand in two places.
_SURELY_SAME = 16


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()


def _headline(said: Metadata, root: Element) -> str | None:
    """The page's own <h1>, if it has just one and the title does not speak against it; else the title it names."""
    found = islice((e for e in root.walk() if e.tag == "h1"), MOST_HEADS)
    heads = [text for element in found if (text := element.text(LONGEST_HEADLINE))]
    if len(heads) == 1 and (
        said.title is None or heads[0][:20].lower() in said.title.lower() or len(heads[0]) > 20
    ):
        return heads[0]
    return said.title


def _same(headline: str, paragraph: str) -> bool:
    """Whether the paragraph is the headline, which a title may have with the name of the site."""
    title, letters = _letters(headline), _letters(paragraph)
    return title == letters or (len(letters) >= _SURELY_SAME and letters in title)
