"""Paths as the user gave them in (files, folders, globs), the files to read out, in one order and each once."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence

from twosource.errors import DocumentError
from twosource.load.formats import format_of
from twosource.load.globs import has_magic, matching
from twosource.load.limits import Limits, remedy
from twosource.model import Skipped
from twosource.row import NamedTuple

_KINDS = (
    (stat.S_ISFIFO, "a named pipe; read it with '-'"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


# A file by its real path, so that it comes but once, and as the user names it.
_Named = tuple[str, str]


class Found(NamedTuple):
    """The files to read, as the user's paths name them, and what was left alone beside them."""

    files: tuple[str, ...]
    notes: tuple[str, ...]
    refused: tuple[Skipped, ...] = ()


class _RefusedError(DocumentError):
    """A path that leads to something that cannot be read as a file."""


def discover(paths: Sequence[str], limits: Limits) -> Found:
    """The files under `paths`; a file that two paths lead to comes once.

    In a folder and a glob only files of known kinds count, and nothing that is hidden, leads out of
    the folder, or is no regular file; a pipe or a device that a path names is refused by name. Raises DocumentError
    for a path that leads nowhere.
    """
    files: dict[str, str] = {}
    notes: list[str] = []
    refused: list[Skipped] = []
    for path in paths:
        try:
            for place, file in _expand(path, limits, notes):
                files.setdefault(place, file)
                if len(files) > limits.documents:
                    most = f"{limits.documents:,} documents {remedy('documents')}"
                    raise DocumentError(path, f"with it there are more than {most}")
        except _RefusedError as error:
            refused.append(Skipped(error.path, error.reason))
    return Found(tuple(sorted(files.values())), tuple(notes), tuple(refused))


def _expand(path: str, limits: Limits, notes: list[str]) -> Iterator[_Named]:
    if not path or "\0" in path:
        raise DocumentError(repr(path), "is no path")
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        if not has_magic(path):
            raise DocumentError(path, "there is no such file or folder") from None
        yield from _matches(path, limits, notes)
        return
    except OSError as error:
        kind = _RefusedError if isinstance(error, PermissionError) else DocumentError
        raise kind(path, f"cannot be read ({error.strerror})") from None
    if stat.S_ISDIR(mode):
        yield from _folder(path, limits, notes)
    else:
        _refuse_special(path, mode)
        yield os.path.realpath(path), path


def _matches(pattern: str, limits: Limits, notes: list[str]) -> Iterator[_Named]:
    found = sorted(matching(pattern))
    if not found:
        raise DocumentError(pattern, "matches no file")
    others = [path for path in found if not os.path.isdir(path) and not _is_document(path)]
    files = [path for path in found if _is_document(path)]
    folders = [path for path in found if os.path.isdir(path)] if "**" not in pattern else []
    if not files and not folders:
        raise DocumentError(pattern, "matches no file of a known kind")
    yield from ((os.path.realpath(file), file) for file in files)
    for folder in folders:
        yield from _folder(folder, limits, notes, must_hold=False)
    notes += _left_alone(pattern, others)


def _folder(folder: str, limits: Limits, notes: list[str], must_hold: bool = True) -> Iterator[_Named]:
    root, stem = os.path.realpath(folder), folder.rstrip("/\\") or folder
    count, others = 0, []
    for within, entry in _entries(folder, limits, notes):
        shown, place = f"{stem}/{within}", f"{root}/{within}"
        if entry.is_symlink():
            place = os.path.realpath(shown)
            if not place.startswith(os.path.join(root, "")):
                notes.append(f"{shown}: leads out of the folder and was not read")
                continue
        if format_of(entry.name) is not None and entry.is_file():
            count += 1
            yield place, shown
        else:
            others.append(shown)
    if not count and must_hold:
        raise DocumentError(folder, "is a folder without a document of a known kind")
    notes += _left_alone(folder, others)


def _entries(folder: str, limits: Limits, notes: list[str]) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """What is no folder and not hidden in a folder and those within it, each with its path from there; links to folders too."""
    stack = [""]
    while stack:
        within = stack.pop()
        try:
            with os.scandir(os.path.join(folder, within)) as listing:
                entries = sorted((e for e in listing if not e.name.startswith(".")), key=lambda e: e.name)
        except OSError as error:
            notes.append(f"{folder}/{within}: cannot be read ({error.strerror})")
            continue
        inner = [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
        if inner and within.count("/") + bool(within) >= limits.depth:
            where = f"{folder}/{within}".rstrip("/")
            notes.append(f"{where}: its folders are too deep and were not read {remedy('depth')}")
            inner = []
        yield from (
            (f"{within}/{e.name}".lstrip("/"), e) for e in entries if not e.is_dir(follow_symlinks=False)
        )
        stack += [f"{within}/{entry.name}".lstrip("/") for entry in reversed(inner)]


def _is_document(path: str) -> bool:
    return format_of(os.path.basename(path)) is not None and os.path.isfile(path)


def _left_alone(where: str, others: list[str]) -> list[str]:
    if not others:
        return []
    kinds = ", ".join(sorted({os.path.splitext(other)[1] or "no suffix" for other in others})[:5])
    return [f"{where}: {len(others)} of its files are of other kinds and were not read ({kinds})"]


def _refuse_special(path: str, mode: int) -> None:
    for is_kind, kind in _KINDS:
        if is_kind(mode):
            raise _RefusedError(path, f"is {kind}")
