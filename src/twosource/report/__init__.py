"""A Report in, text out: one file a format, all of them in the table FORMATS."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from twosource.errors import UsageError, nearest
from twosource.imported import imported
from twosource.model import Report
from twosource.report.page import Page
from twosource.row import NamedTuple


class Format(NamedTuple):
    """Where a format is rendered, what it is for, and whether a program reads it (then it is always UTF-8)."""

    module: str
    about: str
    machine: bool = True
    function: str = "render"


FORMATS: MappingProxyType[str, Format] = MappingProxyType(
    {
        "table": Format("twosource.report.table", "for a person at a terminal", machine=False),
        "concise": Format("twosource.report.concise", "one line a fact, for grep", machine=False),
        "json": Format("twosource.report.json", "one document, as `twosource schema` describes it"),
        "jsonl": Format("twosource.report.jsonl", "one fact a line"),
        "csv": Format("twosource.report.csv", "one row a claim"),
        "csv-facts": Format("twosource.report.csv", "one row a fact", function="render_facts"),
        "markdown": Format("twosource.report.markdown", "a comment on a pull request, a job summary"),
        "html": Format("twosource.report.html", "one page for a browser, with nothing to load"),
        "sarif": Format("twosource.report.sarif", "SARIF 2.1.0, for code scanning and editors"),
        "junit": Format("twosource.report.junit", "JUnit XML, a test case a fact"),
        "github": Format("twosource.report.github", "annotations of GitHub Actions"),
        "gitlab": Format("twosource.report.gitlab", "code quality of GitLab"),
        "rdjson": Format("twosource.report.rdjson", "diagnostics for reviewdog"),
    }
)


def chosen(name: str) -> Format:
    """The format of that name; raises UsageError with the nearest name if there is none."""
    if name not in FORMATS:
        raise UsageError(f"unknown format `{name}`{nearest(name, FORMATS)}")
    return FORMATS[name]


def render(name: str, report: Report, page: Page | None = None) -> str:
    """The report in the format `name`, ending in a line break. Raises UsageError if there is no such format."""
    format_ = chosen(name)
    rendered: Callable[[Report, Page], str] = imported(format_.module, format_.function)
    return rendered(report, page or Page())
