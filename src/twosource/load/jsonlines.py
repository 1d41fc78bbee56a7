"""JSON Lines in, one record a line out; a broken line is named by file and number and does not end the reading."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from twosource.annotation import BinaryIO
from twosource.errors import DocumentError
from twosource.load.decoding import decode, mojibake
from twosource.load.limits import Limits, Options, remedy
from twosource.load.record import Record, record_of
from twosource.load.source import Source

_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"


def read_jsonlines(source: Source, options: Options) -> Iterator[Record | DocumentError]:
    """One record for each line that is not blank, its id by default the line's number.

    A line that cannot be read comes out as the error that it is, for the others are good all the same.
    """
    empty = True
    with source.open() as stream:
        for number, line in enumerate(_lines(stream, source.where, options.limits), 1):
            try:
                record = _record(line, number, source.where, options)
            except DocumentError as error:
                empty = False
                yield error
                continue
            if record:
                empty = False
                yield record
    if empty:
        yield DocumentError(source.where, "is empty")


def parse_json(words: str, where: str, place: str = "") -> object:
    """The value that `words` spell. Raises DocumentError with the column where they are not JSON."""
    try:
        return json.loads(words)
    except json.JSONDecodeError as error:
        raise DocumentError(where, f"{place}is not JSON: {error.msg} at column {error.colno}") from None
    except RecursionError:
        raise DocumentError(where, f"{place}is JSON nested too deep") from None
    except ValueError:
        raise DocumentError(where, f"{place}holds a number of too many digits") from None


def _record(line: bytes, number: int, where: str, options: Options) -> Record | None:
    place = f"line {number}: "
    longest = options.limits.document_bytes
    if len(line) > longest:
        raise DocumentError(where, f"{place}is longer than {longest:,} bytes {remedy('document_bytes')}")
    try:
        words = line.rstrip(b"\r\n").decode("utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(
            where, f"{place}is not UTF-8: byte {error.start} of it is 0x{line[error.start]:02x}"
        ) from None
    if not words.strip():
        return None
    fields = parse_json(words, where, place)
    if not isinstance(fields, dict):
        raise DocumentError(where, f'{place}is not an object as {{"text": "..."}}')
    named = options.named(fields)
    record = record_of(named, named.get("text"), where, place)
    return record._replace(
        id=record.id or str(number),
        notes=record.notes + mojibake(record.text, f"{where}:{number}"),
        line=number,
    )


def _lines(stream: BinaryIO, where: str, limits: Limits) -> Iterator[bytes]:
    """The lines of a stream; of a line beyond the limit only so much that it is seen to be."""
    first = stream.readline(limits.document_bytes + 1)
    if first.startswith(_UTF16_MARKS):
        yield from (
            line.encode()
            for line in decode(first + stream.read(limits.document_bytes), where).text.splitlines()
        )
        return
    yield _whole(first.removeprefix(_UTF8_MARK), stream.readline, limits)
    while line := stream.readline(limits.document_bytes + 1):
        yield _whole(line, stream.readline, limits)


def _whole(line: bytes, readline: Callable[[int], bytes], limits: Limits) -> bytes:
    """`line`, with the rest of it taken from the stream and thrown away where it is too long."""
    rest = line
    while len(line) > limits.document_bytes and rest and not rest.endswith(b"\n"):
        rest = readline(1_000_000)
    return line
