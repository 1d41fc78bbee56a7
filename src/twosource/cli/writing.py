"""A report and where to put it in, files out: written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Sequence

from twosource.config import Output
from twosource.errors import UsageError
from twosource.model import Report


def outputs(given: Sequence[str]) -> tuple[Output, ...]:
    """What `--report FORMAT:PATH` asks for. Raises UsageError for another form or an unknown format."""
    from twosource.report import chosen

    found = []
    for text in given:
        name, mark, path = text.partition(":")
        if not mark or not path:
            raise UsageError(f"`--report {text}` names no file; write FORMAT:PATH, as in sarif:report.sarif")
        chosen(name)
        found.append(Output(name, path))
    return tuple(found)


def write_reports(report: Report, wanted: Sequence[Output], root: str) -> None:
    """Write each report; a relative path counts from `root`. Raises UsageError where one cannot be written."""
    from twosource.report import render
    from twosource.report.page import Page

    for output in wanted:
        write_whole(os.path.join(root, output.path), render(output.format, report, Page()))


def write_whole(path: str | os.PathLike[str], text: str) -> None:
    """Write the text as UTF-8 into a file beside the path, then put it in its place; folders are made.

    Raises UsageError, naming the path, where that cannot be done.
    """
    import tempfile
    from pathlib import Path

    path = Path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
            Path(beside).chmod(0o666 & ~_umask())
            Path(beside).replace(path)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror or error}") from None


def _umask() -> int:
    """The process's mask for new files, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
