"""A text, Markdown or reStructuredText file with or without front matter in, one record out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from twosource.annotation import Any
from twosource.errors import DocumentError
from twosource.load.decoding import decode
from twosource.load.limits import Options
from twosource.load.record import Record, record_of
from twosource.load.source import Source
from twosource.pattern import pattern

# Front matter is a few lines; beyond this a "---" is a rule across the page.
_LONGEST_FRONT_MATTER = 65_536
_FRONT_MATTER = pattern(r"\ufeff?---[ \t]*\r?\n(?P<yaml>.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)


def read_text(source: Source, options: Options) -> Iterator[Record]:
    """The one record of a text file: its text is what follows the front matter, line ends as they are."""
    where = source.where
    decoded = decode(source.read(options.limits), where)
    fields, text = split_front_matter(decoded.text, where)
    record = record_of(fields, text, where)
    line = 1 + decoded.text.count("\n", 0, len(decoded.text) - len(text))
    yield record._replace(notes=decoded.notes + record.notes, line=line, verbatim=True)


def read_markdown(source: Source, options: Options) -> Iterator[Record]:
    """As `read_text`; spaces stand where the file has code, addresses and comments, so that no offset moves."""
    from twosource.load.markup import mask_markdown

    for record in read_text(source, options):
        yield record._replace(text=mask_markdown(record.text))


def read_rst(source: Source, options: Options) -> Iterator[Record]:
    """As `read_text`; spaces stand where the file has literal blocks, directives, addresses and comments."""
    from twosource.load.markup import mask_rst

    for record in read_text(source, options):
        yield record._replace(text=mask_rst(record.text))


def split_front_matter(text: str, where: str) -> tuple[dict[str, Any], str]:
    """The fields between two "---" lines at the head of `text`, and the text after them.

    A text without them, or with a rule across the page in their place, has no fields. Raises
    DocumentError where what stands between them is broken YAML.
    """
    match = (
        _FRONT_MATTER.match(text, 0, _LONGEST_FRONT_MATTER)
        if text[:4].lstrip("\ufeff").startswith("---")
        else None
    )
    if match is None:
        return {}, text
    fields = _parse(match["yaml"], where)
    if not isinstance(fields, dict):
        return {}, text
    return {str(key): value for key, value in fields.items()}, text[match.end() :]


def _parse(words: str, where: str) -> object:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(words, Loader=loader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise DocumentError(where, f"line {line}: its front matter is not YAML ({error.problem})") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        reason = str(error).splitlines()[0]
        raise DocumentError(where, f"its front matter is not YAML ({reason})") from None
