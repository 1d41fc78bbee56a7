"""A place that holds documents in (a file, standard input, a member of an archive), its bytes out, within the limits."""

from __future__ import annotations

import os
from collections.abc import Callable
from io import BytesIO

from twosource.annotation import TYPE_CHECKING, BinaryIO
from twosource.errors import DocumentError
from twosource.load.limits import Limits, remedy
from twosource.row import NamedTuple

if TYPE_CHECKING:
    from contextlib import AbstractContextManager


class Source(NamedTuple):
    """Where bytes come from: `where` as messages name it, `name` for its suffix and stem, `path` for the report."""

    where: str
    name: str
    open: Callable[[], AbstractContextManager[BinaryIO]]
    path: str | None = None

    def read(self, limits: Limits) -> bytes:
        """All bytes. Raises DocumentError where there is none, or more than one document may have."""
        with self.open() as stream:
            data = stream.read(limits.document_bytes + 1)
        if len(data) > limits.document_bytes:
            raise DocumentError(
                self.where, f"is larger than {limits.document_bytes:,} bytes {remedy('document_bytes')}"
            )
        if not data:
            raise DocumentError(self.where, "is empty")
        return data


def file_source(path: str) -> Source:
    """The source that a regular file is; `path` is kept as the user gave it."""
    return Source(path, os.path.basename(path), lambda: open(path, "rb"), path)


def stream_source(stream: BinaryIO, where: str) -> Source:
    """The source that an open stream is; it can be read once, and is left open."""
    from contextlib import nullcontext

    return Source(where, "", lambda: nullcontext(stream))


def seekable(stream: BinaryIO, where: str, limits: Limits) -> BinaryIO:
    """`stream`, or what is in it where one cannot go back in it, as in a pipe."""
    if stream.seekable():
        return stream
    data = stream.read(limits.document_bytes + 1)
    if len(data) > limits.document_bytes:
        raise DocumentError(
            where, f"is larger than {limits.document_bytes:,} bytes {remedy('document_bytes')}"
        )
    return BytesIO(data)


def bytes_source(data: bytes, where: str, name: str, path: str | None) -> Source:
    """The source that bytes in memory are, such as a member of an archive."""
    return Source(where, name, lambda: BytesIO(data), path)
