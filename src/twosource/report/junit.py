"""A Report in, JUnit XML out: a test case for each fact; a divergence fails, a single source or a waiver is skipped."""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from twosource.model import Report, Verdict
from twosource.report.page import Page
from twosource.report.place import Places
from twosource.report.printable import printable
from twosource.report.worst import quoted


def render(report: Report, page: Page) -> str:  # noqa: ARG001
    """One suite; findings about what the user declared are cases of their own."""
    places = Places(report.documents)
    cases = [_case(verdict, places) for verdict in report.verdicts]
    for finding in report.findings:
        name = _attribute(f"{finding.rule}: {finding.message}")
        tag = "failure" if finding.severity == "error" else "skipped"
        cases.append(
            f'  <testcase classname="claims.yaml" name={name} time="0">\n'
            f"   <{tag} message={_attribute(finding.place)}/>\n  </testcase>\n"
        )
    body = "".join(cases)
    counted = f'tests="{len(cases)}" failures="{body.count("<failure ")}" errors="0" skipped="{body.count("<skipped ")}"'
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="twosource" {counted} time="0">\n'
        f' <testsuite name="twosource" {counted} time="0">\n{body} </testsuite>\n</testsuites>\n'
    )


def _case(verdict: Verdict, places: Places) -> str:
    head = f'  <testcase classname="twosource.{verdict.fact.kind}" name={_attribute(f"{verdict.fact.label} [{verdict.id}]")} time="0"'
    if verdict.waived is not None:
        return f"{head}>\n   <skipped message={_attribute(f'waived {verdict.waived}')}/>\n  </testcase>\n"
    if verdict.verdict == "agreement":
        return f"{head}/>\n"
    if verdict.verdict == "single-source" or verdict.severity in ("none", "note"):
        return f"{head}>\n   <skipped message={_attribute(verdict.because)}/>\n  </testcase>\n"
    rows = "".join(f"{_text(places.publisher(c))}: {_text(quoted(places, c))}\n" for c in verdict.fact.claims)
    return (
        f"{head}>\n   <failure type={_attribute(verdict.level)} message={_attribute(verdict.because)}>"
        f"{rows}</failure>\n  </testcase>\n"
    )


def _text(text: str) -> str:
    return escape(_in_xml(text))


def _attribute(text: str) -> str:
    return quoteattr(_in_xml(text))


def _in_xml(text: str) -> str:
    """XML 1.0 has no place for two characters that printable() lets through."""
    return printable(text).replace("\ufffe", "").replace("\uffff", "")
