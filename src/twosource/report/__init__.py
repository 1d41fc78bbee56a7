"""A Report in, text out: one file a format, all of them in the table FORMATS."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from twosource.errors import UsageError, nearest
from twosource.model import Report
from twosource.report.page import Page


class Format(NamedTuple):
    """Where a format is rendered, what it is for, and whether a program reads it (then it is always UTF-8)."""

    module: str
    about: str
    machine: bool = True


FORMATS: MappingProxyType[str, Format] = MappingProxyType(
    {
        "table": Format("twosource.report.table", "for a person at a terminal", machine=False),
        "concise": Format("twosource.report.concise", "one line a fact, for grep", machine=False),
        "json": Format("twosource.report.json", "one document, as `twosource schema` describes it"),
        "jsonl": Format("twosource.report.jsonl", "one fact a line"),
    }
)


def chosen(name: str) -> Format:
    """The format of that name; raises UsageError with the nearest name if there is none."""
    if name not in FORMATS:
        raise UsageError(f"unknown format `{name}`{nearest(name, FORMATS)}")
    return FORMATS[name]


def render(name: str, report: Report, page: Page | None = None) -> str:
    """The report in the format `name`, ending in a line break. Raises UsageError if there is no such format."""
    rendered: Callable[[Report, Page], str] = import_module(chosen(name).module).render
    return rendered(report, page or Page())
