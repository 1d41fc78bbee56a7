"""Bytes in, text out: by byte order mark, declared encoding, UTF-8, and Windows-1252 where the bytes prove it."""

from __future__ import annotations

import codecs
import re

from twosource.errors import DocumentError
from twosource.pattern import pattern
from twosource.row import NamedTuple

# UTF-32 before UTF-16: the mark of the one begins with the mark of the other.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a file may declare: the encodings of the WHATWG Encoding Standard by Python's names. Python's
# others (UTF-7, punycode, escapes) are for programs, and some take time out of all proportion.
_ENCODINGS = frozenset(
    (
        "utf-8 utf-16 utf-16-le utf-16-be ascii iso8859-1 latin-1 koi8-r koi8-u mac-roman mac-cyrillic cp866 cp874 "
        "gb2312 gbk gb18030 big5 big5hkscs euc_jp iso2022_jp shift_jis cp932 euc_kr cp949 "
        + " ".join(f"cp{number}" for number in range(1250, 1259))
        + "".join(f" iso8859-{number}" for number in range(2, 17))
    ).split()
)
_DECLARED = pattern(
    rb"""(?:<meta[^>]{1,200}?charset\s*=\s*["']?|<\?xml[^>]{1,100}?encoding\s*=\s*["'])([A-Za-z0-9_.:-]{2,40})""",
    re.IGNORECASE,
)
# What stands at the beginning of files that are no text, and what to call them.
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3\0", "a database"),
)
# Windows-1252 in English news: short runs of typographic marks, and of accented letters beside a letter.
_MARK_1252 = rb"\x80\x82\x84\x85\x8b\x91-\x97\x99\x9b\xa0\xa2\xa3\xa5\xa7\xa9\xab\xae\xb0-\xb2\xb4\xb5\xb7\xb9\xbb-\xbe"
_LETTER_1252 = rb"\x8a\x8c\x8e\x9a\x9c\x9e\x9f\xc0-\xd6\xd8-\xf6\xf8-\xff"
_HIGH_RUN = pattern(rb"[\x80-\xff]+")
_MARKS_1252 = pattern(rb"[" + _MARK_1252 + rb"]{1,3}")
_LETTERS_1252 = pattern(rb"[" + _MARK_1252 + _LETTER_1252 + rb"]{1,3}")
_UTF8_SEQUENCE = pattern(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}")
# UTF-8 that was read as Windows-1252 and written as UTF-8 once more: "â€™" for an apostrophe.
_MOJIBAKE = pattern("â€[™œ\u009d“”˜¦¢]|Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\ufffd")
_GARBLED = ("â€", "Ã", "\ufffd")


# How many bytes tell UTF-16 from a binary file.
_GLANCE, _FEWEST = 4096, 16


class Decoded(NamedTuple):
    """A file's text, and what the user should know of how it was read."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, where: str, declared: str | None = None) -> Decoded:
    """The text of `data`, its line ends untouched.

    A byte order mark goes before `declared` (as a transport or a mark-up names it), that before UTF-8.
    Raises DocumentError for bytes that are no text, with the place of the first one.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _noted(_strictly(data[len(mark) :], encoding, where, len(mark)), where)
    wide = _unmarked_utf_16(data)
    if wide:
        note = f"{where}: read as {wide.upper()}, which it does not say of itself"
        return Decoded(_strictly(data, wide, where), (note,))
    refuse_binary(data, where)
    if declared and _known(declared):
        return _noted(_strictly(data, declared, where), where)
    try:
        return _noted(data.decode("utf-8"), where)
    except UnicodeDecodeError as error:
        if not _is_windows_1252(data):
            raise _not_text(error, "UTF-8", where, 0) from None
        note = f"{where}: read as Windows-1252, for byte {error.start} is not UTF-8"
        return Decoded(data.decode("cp1252", errors="replace"), (note,))


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the head of an HTML or XML file declares, or None."""
    match = _DECLARED.search(data[:4096])
    name = match.group(1).decode("ascii") if match else None
    # Such a declaration is read byte by byte, so the file cannot be in UTF-16; as in the HTML standard.
    if name and name.lower().startswith(("utf-16", "utf-32", "ucs")):
        return "utf-8"
    # Latin-1 on the web means Windows-1252: WHATWG Encoding Standard, section 4.2.
    return (
        "cp1252"
        if name and name.lower() in {"iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii"}
        else name
    )


def refuse_binary(data: bytes, where: str) -> None:
    """Raise DocumentError where `data` is no text: a known kind of file, or zero bytes."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise DocumentError(where, f"is {kind}, not text")
    at = data.find(b"\0")
    if at >= 0:
        raise DocumentError(where, f"is binary: byte {at} is zero")


def mojibake(text: str, where: str) -> tuple[str, ...]:
    """A note of the first place where letters were garbled before the file was written, if there is one."""
    match = _MOJIBAKE.search(text) if any(mark in text for mark in _GARBLED) else None
    if match is None:
        return ()
    line = text.count("\n", 0, match.start()) + 1
    return (f"{where}: line {line} has garbled letters ({match.group()!r}); its encoding was lost before",)


def _noted(text: str, where: str) -> Decoded:
    return Decoded(text, mojibake(text, where))


def _strictly(data: bytes, encoding: str, where: str, skipped: int = 0) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_text(error, encoding.upper(), where, skipped) from None


def _not_text(error: UnicodeDecodeError, encoding: str, where: str, skipped: int) -> DocumentError:
    data = error.object
    return DocumentError(
        where, f"is not {encoding}: byte {skipped + error.start} is 0x{data[error.start]:02x}"
    )


def _unmarked_utf_16(data: bytes) -> str | None:
    """UTF-16 without its mark: of English text every second byte is zero, and no other one."""
    head = data[: _GLANCE - _GLANCE % 2]
    if len(data) % 2 or len(head) < _FEWEST or b"\0" not in head[:2]:
        return None
    even, odd = head[::2], head[1::2]
    for encoding, high, low in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if high.count(0) * 10 > len(high) * 9 and 0 not in low:
            return encoding
    return None


def _known(encoding: str) -> bool:
    try:
        return codecs.lookup(encoding).name in _ENCODINGS
    except (LookupError, ValueError):
        return False


def _is_windows_1252(data: bytes) -> bool:
    """Whether each byte beyond ASCII is a mark or a letter where English text has one, and they are few."""
    high = 0
    for match in _HIGH_RUN.finditer(data):
        run = match.group()
        high += len(run)
        beside = data[max(0, match.start() - 1) : match.start()] + data[match.end() : match.end() + 1]
        fits = _LETTERS_1252 if beside.upper() != beside.lower() else _MARKS_1252
        if not fits.fullmatch(run) or _UTF8_SEQUENCE.search(run):
            return False
    return high * 5 < len(data)
