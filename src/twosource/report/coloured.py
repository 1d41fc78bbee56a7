"""A Report in, the terminal's page out: rich tables, one a fact, told apart by colour and by symbol."""

from __future__ import annotations

from io import StringIO

from rich import box
from rich.console import Console, Group
from rich.table import Table
from rich.text import Text

from twosource.model import Document, Report, Verdict
from twosource.report.layout import ASCII_SYMBOLS, HEADINGS, SYMBOLS, Line, grouped, lines, summary
from twosource.report.page import Page
from twosource.report.printable import printable
from twosource.report.table import detail

_STYLES = {"divergence": "bold red", "agreement": "green", "single-source": "yellow"}
_SEVERITY_STYLES = {"error": "bold red", "warning": "yellow", "note": "cyan"}


def render(report: Report, page: Page) -> str:
    """The whole page with its escapes; every text of a document goes in as Text, never as markup."""
    out = StringIO()
    console = Console(
        file=out,
        width=page.width or 100,
        height=1000,  # without a height rich ignores the width where TERM is dumb
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    documents = {d.id: d for d in report.documents}
    for name, verdicts in grouped(report, page.quiet):
        console.rule(
            Text(f"{HEADINGS[name]} ({len(verdicts)})", _STYLES[name]),
            style=_STYLES[name],
            align="left",
            characters="-" if page.ascii else "─",
        )
        for verdict in verdicts:
            console.print(_fact(verdict, documents, page))
    for finding in report.findings:
        words = f"{finding.place}: {finding.message} [{finding.rule}]"
        style = _SEVERITY_STYLES.get(finding.severity, "")
        console.print(Text.assemble((f"{finding.severity} ", style), printable(words, page.ascii)))
    for skipped in report.skipped:
        console.print(
            Text(f"skipped {printable(skipped.path, page.ascii)}: {printable(skipped.reason, page.ascii)}")
        )
    console.print(Text(summary(report), "bold"))
    return out.getvalue()


def _fact(verdict: Verdict, documents: dict[str, Document], page: Page) -> Group:
    symbol = (ASCII_SYMBOLS if page.ascii else SYMBOLS)[verdict.verdict]
    head = Text.assemble(
        (f"{symbol} {printable(verdict.fact.label, page.ascii)}", _STYLES[verdict.verdict]),
        (
            "" if verdict.severity == "none" else f"  {verdict.severity}",
            _SEVERITY_STYLES.get(verdict.severity, ""),
        ),
        (f"  {verdict.level} {verdict.id}", "dim"),
    )
    table = Table(
        box=box.ASCII if page.ascii else box.ROUNDED,
        border_style="dim",
        show_header=False,
        show_lines=True,
        expand=True,
    )
    table.add_column("publisher", ratio=2, overflow="fold")
    table.add_column("value", ratio=3, overflow="fold")
    table.add_column("evidence", ratio=8, overflow="fold")
    for line in lines(verdict, documents):
        said = _evidence(line, page)
        if page.verbose:
            said.append(f"\n{detail(line, documents[line.claim.document], page)}", "dim")
        publisher = Text(printable(line.publisher, page.ascii), "bold")
        table.add_row(publisher, Text(printable(line.value, page.ascii)), said)
    reasons = [] if verdict.verdict == "single-source" else [verdict.because]
    if verdict.waived is not None:
        reasons.append(f"waived {verdict.waived}")
    under = "".join(f"  {printable(reason, page.ascii)}\n" for reason in reasons)
    return Group(head, table, Text(under, "italic"))


def _evidence(line: Line, page: Page) -> Text:
    pieces = []
    for piece, style in ((line.before, ""), (line.marked, "bold underline"), (line.after, "")):
        left, right = " " * piece[:1].isspace(), " " * (len(piece) > 1 and piece[-1:].isspace())
        pieces.append((f"{left}{printable(piece, page.ascii)}{right}", style))
    return Text.assemble(*pieces)
