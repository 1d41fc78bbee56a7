"""`twosource config` and `twosource init`: what holds and why, and a first claims.yaml."""

from pathlib import Path

from twosource.annotation import Annotated
from twosource.cli import options
from twosource.cli.declared import argument
from twosource.errors import UsageError

# What a starter lists where it finds them; other formats are named by hand.
_READ = ("*.txt", "*.md", "*.rst", "*.jsonl", "*.html", "*.htm", "*.pdf", "*.docx")


def config(
    file: options.ConfigFile = None, isolated: options.Isolated = False, limit: options.Limit = None
) -> None:
    """Show every setting that holds here, and where it comes from."""
    from twosource.cli.gather import settle
    from twosource.cli.terminal import emit
    from twosource.config.shown import shown

    settings = settle(file, isolated, limits=limit)
    emit(f"# {settings.path or 'no claims.yaml'}\n{shown(settings)}", machine=True)


def init(
    folder: Annotated[str, argument(metavar="[FOLDER]", help="Where the documents lie.")] = ".",
) -> None:
    """Write a commented claims.yaml that lists the documents found here; it overwrites nothing."""
    from twosource.cli.terminal import emit
    from twosource.cli.writing import write_whole
    from twosource.config.starter import starter

    path = Path(folder) / "claims.yaml"
    if path.exists():
        raise UsageError(f"{path} is there already; nothing was written")
    if not Path(folder).is_dir():
        raise UsageError(f"{folder} is no folder")
    found = sorted(
        {_pattern(file, Path(folder)) for glob in _READ for file in Path(folder).rglob(glob) if _counts(file)}
    )
    write_whole(path, starter(found))
    emit(f"{path} lists {', '.join(found) or 'no documents yet'}; next: twosource check\n")


def _pattern(file: Path, folder: Path) -> str:
    """The glob that a file is listed by: its folder's files of that kind."""
    return (file.relative_to(folder).parent / f"*{file.suffix}").as_posix()


def _counts(file: Path) -> bool:
    hidden = any(part.startswith((".", "_")) for part in file.parts if part not in (".", ".."))
    return (
        file.is_file()
        and not hidden
        and file.name.upper() not in ("README.MD", "LICENSE.TXT", "CHANGELOG.MD")
    )
