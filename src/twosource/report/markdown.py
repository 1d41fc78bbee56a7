"""A Report in, Markdown out: fits a comment on a pull request or a job summary, worst first, capped in size."""

from __future__ import annotations

from collections.abc import Iterator

from twosource.model import Document, Report, Verdict
from twosource.pattern import pattern
from twosource.report.layout import HEADINGS, SYMBOLS, Line, grouped, lines, summary
from twosource.report.page import Page
from twosource.report.printable import printable

# GitHub takes 65,536 characters in a comment (and 1 MiB in a job summary); room is left for a last line.
MOST_CHARACTERS = 65_000
_SPECIAL = pattern(r"([\\`*_{}\[\]<>()#+\-.!|~@:&])")


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """The summary, then the facts by verdict until the page is full, then how many were left out."""
    rows = [f"# twosource\n\n{_safe(summary(report))}\n"]
    size, left_out = len(rows[0]), 0
    for part, is_fact in _parts(report):
        if left_out or size + len(part) > MOST_CHARACTERS:
            left_out += is_fact
            continue
        rows.append(part)
        size += len(part)
    if left_out:
        rows.append(f"\n{left_out} more are left out here; the other formats hold them all.\n")
    return "".join(rows)


def _parts(report: Report) -> Iterator[tuple[str, bool]]:
    documents = {d.id: d for d in report.documents}
    if report.findings:
        yield "\n## claims.yaml\n\n", False
    for finding in report.findings:
        yield f"- **{finding.severity}** {_safe(finding.place)}: {_safe(finding.message)}\n", True
    for name, verdicts in grouped(report):
        yield f"\n## {HEADINGS[name]} ({len(verdicts)})\n", False
        for verdict in verdicts:
            yield _fact(verdict, documents), True


def _fact(verdict: Verdict, documents: dict[str, Document]) -> str:
    severity = "" if verdict.severity == "none" else f" **{verdict.severity}**"
    rows = [f"\n### {SYMBOLS[verdict.verdict]} {_safe(verdict.fact.label)}{severity}\n\n"]
    rows += ["| publisher | value | evidence |\n", "| --- | --- | --- |\n"]
    rows += [_row(line) for line in lines(verdict, documents)]
    if verdict.verdict != "single-source":
        rows.append(f"\n{_safe(verdict.because)}\n")
    if verdict.waived is not None:
        rows.append(f"\nwaived {_safe(verdict.waived)}\n")
    return "".join([*rows, f"\n<sub>{_safe(verdict.level)} `{verdict.id}`</sub>\n"])


def _row(line: Line) -> str:
    before, marked, after = _safe(line.before), _safe(line.marked), _safe(line.after)
    left, right = " " * line.before[-1:].isspace(), " " * line.after[:1].isspace()
    return f"| {_safe(line.publisher)} | {_safe(line.value)} | {before}{left}**{marked}**{right}{after} |\n"


def _safe(text: str) -> str:
    """Text in which nothing is markup, mentions nobody and links nowhere."""
    return _SPECIAL.sub(r"\\\1", printable(text)).replace("www\\.", "www&#46;")
