"""JSON, CSV and Parquet in, records out: one a row where rows have a text, one of the whole where they are a table."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from twosource.errors import DocumentError, UsageError
from twosource.load.decoding import decode
from twosource.load.jsonlines import parse_json
from twosource.load.limits import Options
from twosource.load.record import Record, record_of
from twosource.load.source import Source, seekable
from twosource.load.tables import Cell, is_data, table_lines

# Keys under which programs that gather news keep a list of articles.
_LISTS = ("articles", "documents", "items", "results", "data", "entries", "stories", "docs")
_PARQUET_ROWS = 1024


def read_json(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """A record of a JSON object, or of each object in a list, which may stand under a name of its own.

    A report or baseline of our own, which lies beside the documents, is none of them.
    """
    decoded = decode(source.read(options.limits), source.where)
    value = parse_json(decoded.text, source.where)
    if isinstance(value, dict) and str(value.get("schema", "")).startswith("twosource/"):
        return
    if isinstance(value, dict) and options.named(value).get("text") is None:
        value = next((value[key] for key in _LISTS if isinstance(value.get(key), list)), value)
    if isinstance(value, dict):
        named = options.named(value)
        yield record_of(named, named.get("text"), source.where)
        return
    if not isinstance(value, list):
        raise DocumentError(source.where, 'is not an object as {"text": "..."}, nor a list of them')
    yield from _records(iter(value), source.where, options, "item")


def read_csv(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """A record for each row where a column is the text; else one record with the lines of the table."""
    decoded = decode(source.read(options.limits), source.where)
    delimiter = "\t" if source.name.lower().endswith(".tsv") else _delimiter(decoded.text)
    csv.field_size_limit(options.limits.document_bytes)
    try:
        rows = list(csv.reader(StringIO(decoded.text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise DocumentError(source.where, f"is broken CSV ({error})") from None
    heads = [head.strip() for head in rows[0]] if rows else []
    if options.keys.get("text", "text") in heads:
        objects = (dict(zip(heads, row, strict=False)) for row in rows[1:] if any(row))
        yield from _records(objects, source.where, options, "row")
        return
    cells = [[Cell(" ".join(value.split())) for value in row] for row in rows]
    if not is_data(cells):
        raise DocumentError(source.where, 'has neither a column named "text" nor a table with figures')
    yield Record(text="\n".join(table_lines(cells)) + "\n", notes=decoded.notes)


def read_parquet(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """A record for each row. Raises UsageError where the extra is not installed."""
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        raise UsageError("Parquet files need pyarrow: pip install 'twosource[parquet]'") from None
    try:
        with source.open() as stream:
            batches = parquet.ParquetFile(seekable(stream, source.where, options.limits)).iter_batches(
                _PARQUET_ROWS
            )
            rows = (row for batch in batches for row in batch.to_pylist())
            yield from _records(rows, source.where, options, "row")
    except (ArrowException, OSError, ValueError) as error:
        reason = str(error).splitlines()[0][:200]
        raise DocumentError(source.where, f"is no Parquet file that can be read ({reason})") from None


def _records(
    values: Iterator[object], where: str, options: Options, kind: str
) -> Iterator[Record | DocumentError]:
    """A record for each object, its id by default its number; what is none comes out as its error."""
    number = 0
    for number, value in enumerate(values, 1):
        place = f"{kind} {number}: "
        if not isinstance(value, dict):
            yield DocumentError(where, f'{place}is not an object as {{"text": "..."}}')
            continue
        named = options.named(value)
        try:
            record = record_of(named, named.get("text"), where, place)
        except DocumentError as error:
            yield error
            continue
        yield record._replace(id=record.id or str(number))
    if not number:
        yield DocumentError(where, "is empty")


def _delimiter(text: str) -> str:
    """The mark that stands most often in the first line, the comma before all in doubt."""
    first = text.split("\n", 1)[0][:10_000]
    return max(",;\t|", key=lambda mark: (first.count(mark), mark == ","))
