"""Short pairs of reports, by phenomenon: the verdict of an editor on two marked mentions."""

from __future__ import annotations

import pytest

from casebook import Pair, case, holding, pairs, report, together, told


def verdict(pair: Pair) -> tuple[str, str]:
    """What the engine says of the marked mentions, as a verdict or `unrelated` or `silent`, and its severity."""
    found = report(pair.documents)
    marked = list(zip(pair.documents, pair.mentions, strict=True))
    joined = together(found, marked, pair.kind)
    if joined:
        worst = max(joined, key=lambda v: ("single-source", "agreement", "divergence").index(v.verdict))
        return worst.verdict, worst.severity
    if any(holding(found, document, words, pair.kind) for document, words in marked):
        return "unrelated", "none"
    return "silent", "none"


@pytest.mark.parametrize("pair", [case(pair, f"pairs/{pair.id}") for pair in pairs()])
def test_verdict(pair: Pair) -> None:
    got, severity = verdict(pair)
    if got == "silent" and "unrelated" in pair.expect:
        return
    assert got in pair.expect, "\n".join(told(report(pair.documents).verdicts))
    if pair.severity:
        assert severity == pair.severity, "\n".join(told(report(pair.documents).verdicts))


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair.id)
def test_no_false_divergence(pair: Pair) -> None:
    """Never a known miss: where no divergence is expected there is none, and elsewhere none but the expected."""
    found = report(pair.documents)
    diverging = [v for v in found.verdicts if v.verdict == "divergence"]
    if "divergence" in pair.expect:
        expected = {
            v.id
            for document, words in zip(pair.documents, pair.mentions, strict=True)
            for v in holding(found, document, words)
        }
        diverging = [v for v in diverging if v.id not in expected]
    assert not diverging, "\n".join(told(diverging))


def test_half_of_the_pairs_tempt_to_a_false_alarm() -> None:
    tempting = [pair for pair in pairs() if "divergence" not in pair.expect]
    assert len(tempting) > len(pairs()) / 2
    assert len({pair.id for pair in pairs()}) == len(pairs())
