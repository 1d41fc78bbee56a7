"""A report in, the baseline of its divergences out; and a report with a baseline, in which only what is new can fail.

An entry holds what the claims of a divergence say and nothing of where they say it: it survives
moved lines, renamed files, reordered documents and further sources that give no new value.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from twosource.annotation import Any
from twosource.errors import ConfigError
from twosource.model import AttributedClaim, Claim, Report, Verdict
from twosource.noun import replace

SCHEMA = "twosource/baseline-1"
Content = tuple[str, str]


def written(report: Report) -> str:
    """The baseline of a report as JSON, in an order that does not depend on the documents'."""
    entries = [
        {
            "kind": verdict.fact.kind,
            "label": verdict.fact.label,
            "fact": verdict.id,
            "claims": sorted(map(list, contents(verdict))),
        }
        for verdict in report.verdicts
        if verdict.verdict == "divergence"
    ]
    entries.sort(key=lambda entry: (entry["kind"], entry["claims"], entry["label"]))
    return json.dumps({"schema": SCHEMA, "divergences": entries}, ensure_ascii=False, indent=1) + "\n"


def read(text: str, path: str) -> list[tuple[str, frozenset[Content]]]:
    """Kind and contents of each entry of a baseline. Raises ConfigError where it is none."""
    try:
        data = json.loads(text)
        if data["schema"] != SCHEMA:
            raise ValueError
        return [_entry(entry) for entry in data["divergences"]]
    except (ValueError, TypeError, KeyError):
        raise ConfigError(
            f"{path}: this is no baseline; write one with `twosource check --write-baseline {path}`"
        ) from None


def _entry(entry: dict[str, Any]) -> tuple[str, frozenset[Content]]:
    return str(entry["kind"]), frozenset((str(what), str(value)) for what, value in entry["claims"])


def accept(report: Report, entries: Iterable[tuple[str, frozenset[Content]]]) -> Report:
    """The report with every divergence that the baseline knows marked as waived."""
    known = list(entries)
    verdicts = tuple(
        replace(verdict, waived="in the baseline")
        if verdict.waived is None and covers(known, verdict)
        else verdict
        for verdict in report.verdicts
    )
    return replace(report, verdicts=verdicts)


def covers(known: Iterable[tuple[str, frozenset[Content]]], verdict: Verdict) -> bool:
    """Whether one entry holds every value of the divergence, and at least two of its claims as they stand.

    The second condition keeps a divergence about something else from hiding behind equal figures.
    """
    if verdict.verdict != "divergence":
        return False
    mine = contents(verdict)
    values = {value for _, value in mine}
    return any(
        kind == verdict.fact.kind
        and values <= {value for _, value in entry}
        and len({value for _, value in mine & entry}) >= min(2, len(values))
        for kind, entry in known
    )


def contents(verdict: Verdict) -> set[Content]:
    """What each claim of a fact is about, and the normal form of what it says."""
    return {_content(claim) for claim in verdict.fact.claims}


def _content(claim: Claim) -> Content:
    if isinstance(claim, AttributedClaim):
        source, cue = claim.attribution.source, claim.attribution.cue
        stance = f"{'not ' if cue.negated else ''}{cue.stance}" if cue else ""
        return source.name if source else "", f"{stance}: {' '.join(claim.text.casefold().split())}"
    q = claim.quantity
    about = " ".join((claim.concept or claim.counted or "").casefold().split())
    ends = f"{'(' if q.low_open else '['}{q.low}, {q.high}{')' if q.high_open else ']'}"
    parts = [q.iso or ends, *map(str, q.parts), q.unit or "", q.change or "", q.per or ""]
    return f"{q.dimension}: {about}", " ".join(part for part in parts if part)
