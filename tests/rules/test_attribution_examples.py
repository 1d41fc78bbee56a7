"""Every attribution rule's examples, run: what it matches it reads itself, what it ignores it does not read."""

import pytest

from twosource.model import Span
from twosource.rules.attribution.catalogue import RULES
from twosource.rules.rule import AttributedReading, Passage, Rule

MATCHES = [(rule, text) for rule in RULES for text in rule.matches]
IGNORES = [(rule, text) for rule in RULES for text in rule.ignores]


def test_every_rule_has_both_kinds_of_examples_and_a_reason() -> None:
    assert [rule.id for rule in RULES if not (rule.matches and rule.ignores and rule.because)] == []


def test_no_two_rules_share_an_id() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)


@pytest.mark.parametrize(("rule", "text"), MATCHES, ids=[f"{r.id}: {t}" for r, t in MATCHES])
def test_a_match_is_read_by_that_very_rule(rule: Rule[AttributedReading], text: str) -> None:
    assert rule.find(Passage(text, Span(0, len(text))))


@pytest.mark.parametrize(("rule", "text"), IGNORES, ids=[f"{r.id}: {t}" for r, t in IGNORES])
def test_what_a_rule_ignores_it_does_not_read(rule: Rule[AttributedReading], text: str) -> None:
    assert rule.find(Passage(text, Span(0, len(text)))) == []
