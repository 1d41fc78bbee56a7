"""A web page in, the record of its article out: by trafilatura where the extra is installed, else by the core's own reader."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from itertools import islice

from twosource.errors import DocumentError
from twosource.language.furniture import is_furniture
from twosource.language.imprint import imprint
from twosource.load.decoding import declared_encoding, decode
from twosource.load.element import Element
from twosource.load.html_article import article_paragraphs, without_surroundings
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
    """The record of a page's mark-up. Raises DocumentError where it holds no article."""
    root = parse_html(markup, limits, where)
    said = page_metadata(root)
    everything, notes = _article(root)
    whole = "\n\n".join(everything)
    told = imprint(whole, said.published)
    paragraphs = [text for text in everything if not is_furniture(text) or imprint(text).credits]
    headline = _headline(said, root)
    if headline and not any(_same(headline, paragraph) for paragraph in paragraphs[:3]):
        paragraphs = [headline, *paragraphs]
    if len(paragraphs) - bool(headline) < 1:
        raise DocumentError(where, "has no article that can be told from the page")
    return Record(
        text="\n\n".join(paragraphs) + "\n",
        publisher=said.publisher or told.publisher,
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
        return article_paragraphs(root), (WITHOUT_EXTRA,)
    # Its remarks on a page are no message to the user; ours is.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    cleaned, table = without_surroundings(root)
    text = trafilatura.extract(
        cleaned, output_format="txt", favor_precision=True, include_comments=False, include_tables=False
    )
    if not text:
        return article_paragraphs(root), ()
    # It marks the items of a list with a hyphen, which the page has not.
    paragraphs = [line.strip().removeprefix("- ") for line in text.splitlines() if line.strip()]
    return paragraphs + [line for line in table if line not in paragraphs], ()


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
    return "".join(filter(str.isalnum, headline)).lower() == "".join(filter(str.isalnum, paragraph)).lower()
