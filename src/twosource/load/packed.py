"""Packed bytes in, unpacked bytes out, within the limits: so that a small file cannot become an endless one."""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from twosource.annotation import BinaryIO
from twosource.errors import DocumentError
from twosource.load.limits import Limits, remedy
from twosource.load.source import seekable

# Up to here a file may shrink as much as it will: a page of zeros is no bomb.
_SMALL = 1_000_000
_PIECE = 1 << 20


def open_zip(stream: BinaryIO, where: str, limits: Limits) -> zipfile.ZipFile:
    """The archive in `stream`. Raises DocumentError where it is broken, or has too many members."""
    try:
        archive = zipfile.ZipFile(seekable(stream, where, limits))
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        ValueError,
        OverflowError,
        NotImplementedError,
    ) as error:
        raise DocumentError(where, f"is a broken zip archive ({error})") from None
    if len(archive.filelist) > limits.members:
        archive.close()
        raise DocumentError(where, f"has more than {limits.members:,} members {remedy('members')}")
    return archive


def read_member(archive: zipfile.ZipFile, name: str | zipfile.ZipInfo, where: str, limits: Limits) -> bytes:
    """A member's bytes. Raises DocumentError where there are too many, whatever its header says."""
    info = archive.getinfo(name) if isinstance(name, str) else name
    if info.flag_bits & 1:
        raise DocumentError(where, "is locked with a password")
    allowed = _allowed(info.compress_size, limits)
    try:
        with archive.open(info) as member:
            data = member.read(allowed + 1)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,
        OSError,
        RuntimeError,
        ValueError,
    ) as error:
        raise DocumentError(where, f"is broken in its archive ({error or type(error).__name__})") from None
    return _within(data, allowed, where, limits)


def read_gzip(stream: BinaryIO, where: str, limits: Limits) -> bytes:
    """What a gzip stream unpacks to. Raises DocumentError where it is broken or too much."""
    packed = stream.read(limits.document_bytes + 1)
    if len(packed) > limits.document_bytes:
        raise DocumentError(
            where, f"is larger than {limits.document_bytes:,} bytes {remedy('document_bytes')}"
        )
    allowed = _allowed(len(packed), limits)
    pieces, size = [], 0
    try:
        for piece in _pieces(packed):
            pieces.append(piece)
            size += len(piece)
            if size > allowed:
                break
    except (OSError, EOFError, zlib.error) as error:
        raise DocumentError(where, f"is a broken gzip file ({error})") from None
    return _within(b"".join(pieces), allowed, where, limits)


def _pieces(packed: bytes) -> Iterator[bytes]:
    with gzip.GzipFile(fileobj=BytesIO(packed)) as unpacked:
        while piece := unpacked.read(_PIECE):
            yield piece


def _allowed(packed: int, limits: Limits) -> int:
    """How many bytes so many packed ones may become: by the size of a document, and by the ratio."""
    return min(limits.document_bytes, max(_SMALL, packed * limits.expansion))


def _within(data: bytes, allowed: int, where: str, limits: Limits) -> bytes:
    if len(data) > allowed:
        met = "document_bytes" if allowed == limits.document_bytes else "expansion"
        raise DocumentError(where, f"unpacks to more than {allowed:,} bytes {remedy(met)}")
    return data
