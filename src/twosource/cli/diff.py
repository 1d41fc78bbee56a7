"""`twosource diff`: two reports in JSON in, what changed as coverage moved on out."""

from pathlib import Path

from twosource.annotation import Annotated
from twosource.cli.declared import argument, option
from twosource.cli.options import FormatName
from twosource.errors import DocumentError, UsageError, nearest

FORMATS = ("table", "jsonl")


def diff(
    old: Annotated[str, argument(metavar="OLD.json", help="A report of `check --format json`.")],
    new: Annotated[str, argument(metavar="NEW.json", help="A later one.")],
    format_: FormatName = "table",
    exit_code: Annotated[bool, option("--exit-code", help="Exit with 1 if anything changed.")] = False,
) -> int:
    """Show which facts appeared, vanished, or changed verdict or value between two reports."""
    from twosource.cli.terminal import emit
    from twosource.report.diff import changes, read, render, render_jsonl

    if format_ not in FORMATS:
        raise UsageError(f"unknown format `{format_}`{nearest(format_, FORMATS)}")
    found = list(changes(*(read(_text(path), path) for path in (old, new))))
    if format_ == "jsonl":
        emit(render_jsonl(found), machine=True)
    else:
        emit(render(found))
    return 1 if exit_code and found else 0


def _text(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise DocumentError(path, "it is not UTF-8") from None
    except OSError as error:
        raise DocumentError(path, f"cannot be read: {error.strerror}; give two reports in JSON") from None
