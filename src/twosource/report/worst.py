"""A Report in, what a reader of a build log must see out: divergences and findings, the worst first, each in words.

SARIF, GitHub, GitLab, JUnit and rdjson each dress the same items; a waived verdict stays in, marked.
"""

from __future__ import annotations

from twosource.fingerprint import fingerprint
from twosource.model import Claim, Finding, Report, Severity, Verdict
from twosource.report.layout import value
from twosource.report.place import Place, Places
from twosource.report.printable import printable
from twosource.row import NamedTuple

_ORDER: tuple[Severity, ...] = ("error", "warning", "note", "none")
# Of a claim's words in a message; a reader who wants all of them has the place.
_LONGEST = 300


class Item(NamedTuple):
    """One thing to be looked at: a divergence with its claims, or a finding about what the user declared."""

    rule: str
    severity: Severity
    title: str
    message: str
    fingerprint: str
    places: tuple[Place, ...]
    claims: tuple[Claim, ...] = ()
    waived: str | None = None


def worst(report: Report) -> list[Item]:
    """Divergences and findings by severity, what is waived last, else in the order of the report."""
    places = Places(report.documents)
    items = [_divergence(v, places) for v in report.verdicts if v.verdict == "divergence"]
    items += [_finding(finding) for finding in report.findings]
    return sorted(items, key=lambda item: (item.waived is not None, _ORDER.index(item.severity)))


def _divergence(verdict: Verdict, places: Places) -> Item:
    claims = verdict.fact.claims
    said = "; ".join(f"{_short(places.publisher(c))}: {quoted(places, c)}" for c in claims[:10])
    more = f"; and {len(claims) - 10} more" if len(claims) > 10 else ""
    label = _short(verdict.fact.label)
    return Item(
        verdict.level,
        verdict.severity,
        label,
        f"{label}: sources diverge ({_short(verdict.because)}). {said}{more}",
        verdict.id,
        tuple(places.of(claim) for claim in claims),
        claims,
        verdict.waived,
    )


def quoted(places: Places, claim: Claim) -> str:
    """The claim in few words with its sentence."""
    return f"{_short(value(claim))} (“{_short(places.sentence(claim))}”)"


def _short(text: str) -> str:
    words = printable(text)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"


def _finding(finding: Finding) -> Item:
    path, _, line = finding.place.rpartition(":")
    at = int(line) if line.isdecimal() else 1
    place = Place((path if line.isdecimal() else finding.place).replace("\\", "/"), at, None, at, None)
    identity = fingerprint(f"{finding.rule}\n{finding.message}")
    message = printable(finding.message)
    return Item(finding.rule, finding.severity, finding.rule, message, identity, (place,))
