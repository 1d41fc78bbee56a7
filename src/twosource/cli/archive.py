"""`twosource archive`: many documents in, an archive of their stories, claims and facts out; and questions to it."""

import os
import sys
import time
from pathlib import Path

from twosource.annotation import TYPE_CHECKING, Annotated, Any
from twosource.cli.declared import argument, option
from twosource.cli.options import Colour, ConfigFile, Isolated, Limit, Width
from twosource.errors import UsageError, nearest

if TYPE_CHECKING:
    from twosource.archive.run import Job, Progress
    from twosource.report.page import Page

Input = Annotated[
    list[str],
    argument(
        metavar="PATH...",
        help="Files, folders or globs to archive; or: query DIR QUESTION, to ask a finished archive.",
        show_default=False,
    ),
]
Out = Annotated[
    str | None, option("--out", metavar="DIR", help="Where the archive is written.", show_default=False)
]
Engine = Annotated[
    str,
    option("--engine", metavar="NAME", help="local, or spark (needs twosource[spark] and Java 17)."),
]
Jobs = Annotated[
    int | None,
    option(
        "--jobs",
        "-j",
        min=1,
        metavar="N",
        help="Processes of the local engine; as many as cores.",
        show_default=False,
    ),
]
Master = Annotated[
    str | None,
    option("--master", metavar="URL", help="Spark's master; local[N,4] without it.", show_default=False),
]
Seconds = Annotated[
    float, option("--seconds", min=0, metavar="S", help="What one document may take; 0 is no limit.")
]
ENGINES = ("local", "spark")
NEEDED = {"local": ("pyarrow", "duckdb"), "spark": ("pyspark", "pyarrow")}


def archive(
    paths: Input,
    out: Out = None,
    engine: Engine = "local",
    jobs: Jobs = None,
    master: Master = None,
    seconds: Seconds = 20.0,
    format_: Annotated[
        str,
        option(
            "--format",
            "-f",
            metavar="NAME",
            help="How to print an answer: table, json, jsonl, csv, markdown, html.",
        ),
    ] = "table",
    config: ConfigFile = None,
    isolated: Isolated = False,
    limit: Limit = None,
    color: Colour = "auto",
    width: Width = None,
) -> None:
    """Group many documents into stories and check each; or ask an archive: contradictions, publishers, changes ..."""
    from twosource.cli.terminal import emit, page

    sheet = page(color, width)
    if paths[0] == "query":
        emit(*_asked(paths[1:], format_, sheet))
        return
    if engine not in ENGINES:
        raise UsageError(f"there is no engine `{engine}`{nearest(engine, ENGINES)}")
    if out is None:
        raise UsageError("say where the archive is to be written: --out DIR")
    _needed("archive" if engine == "local" else "spark", NEEDED[engine])
    from twosource.archive.run import Job
    from twosource.archive.settings import Settings
    from twosource.cli.gather import settle

    settings = Settings(settle(config, isolated, limits=limit), document_seconds=seconds)
    job = Job(tuple(paths), Path(out), settings, jobs or os.cpu_count() or 1)
    summary = _run(job, engine, master)
    emit(_told(summary, out))
    if summary["counts"]["skipped"] and not summary["counts"]["stories"]:
        raise UsageError(f"nothing could be checked; see: twosource archive query {out} skipped")


def _run(job: "Job", engine: str, master: str | None) -> dict[str, Any]:
    told = _progress()
    if engine == "local":
        from twosource.archive.local import run

        return run(job, told)
    from twosource.archive.spark import run as run_on_spark

    return run_on_spark(job, told, master)


def _needed(extra: str, modules: tuple[str, ...]) -> None:
    """Raise UsageError with the line to install what is missing."""
    from importlib.util import find_spec

    missing = [name for name in modules if find_spec(name) is None]
    if missing:
        raise UsageError(f"this needs {' and '.join(missing)}: pip install 'twosource[{extra}]'")


def _progress() -> "Progress":
    """A line on standard error that is written over, where a person watches; else nothing."""
    if sys.stderr is None or not sys.stderr.isatty():
        return lambda step, done, whole: None  # noqa: ARG005
    began: dict[str, tuple[float, int]] = {}

    def told(step: str, done: int, whole: int) -> None:
        since, first = began.setdefault(step, (time.monotonic(), done))
        passed = time.monotonic() - since
        rate = (done - first) / passed if passed > 0 else 0.0
        left = f", {(whole - done) / rate:,.0f} s left" if whole > done and rate else ""
        of = f" of {whole:,}" if whole else ""
        sys.stderr.write(f"\r\x1b[K{step}: {done:,}{of} documents, {rate:,.0f} a second{left}")
        if whole and done >= whole:
            sys.stderr.write("\n")
        sys.stderr.flush()

    return told


def _told(summary: dict[str, Any], out: str) -> str:
    n = summary["counts"]
    text = (
        f"{n['documents']:,} documents, {n['stories']:,} stories, {n['claims']:,} claims, {n['facts']:,} facts: "
        f"{n['divergence']:,} divergences ({n['errors']:,} errors), {n['agreement']:,} agreements, "
        f"{n['single-source']:,} single-source; {n['skipped']:,} skipped\n"
    )
    for label, size in summary["full"].items():
        text += f"story {label} is full with {size:,} documents; what followed opened another\n"
    return f"{text}the archive is in {out}; ask it with: twosource archive query {out} contradictions\n"


def _asked(words: list[str], format_: str, sheet: "Page") -> tuple[str, bool]:
    """The answer as text, and whether it is for a program."""
    from twosource.archive.answer_text import FORMATS, rendered
    from twosource.archive.query import QUESTIONS, ask

    if format_ not in FORMATS:
        raise UsageError(f"unknown format `{format_}`{nearest(format_, FORMATS)}")
    if len(words) != 2:
        ready = "; ".join(f"{name}: {told}" for name, (told, _) in QUESTIONS.items())
        raise UsageError(f"ask as `twosource archive query DIR QUESTION` ({ready}; or SQL in quotes)")
    _needed("archive", ("pyarrow", "duckdb"))
    answer = ask(Path(words[0]), words[1])
    return rendered(answer, format_, sheet), format_ != "table"
