"""A plain claims.yaml is read without a parser of all YAML, and as that parser reads it; all others are left to it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.config.plain import compose
from twosource.config.starter import starter

ROOT = Path(__file__).resolve().parent.parent
PLAIN = (
    "fail_on: error\n",
    "# a comment\n\nfail_on:   error   \n  # another\nstrict: true",
    "documents:\n  - seeds/*.txt\n  - ../wire.txt\n",
    "documents:\n- a.txt\n- b.txt\nfail_on: note\n",
    "documents:\n  - path: a.txt\n    publisher: Harbour Post\n    published: 2024-02-01\n    credits: [AP, AFP]\n  - b.txt\n",
    "publishers:\n  Harbour Post:\n    owner: Coast Media\n    aliases:\n      - The Post\n  Valley Radio:\n",
    "pins: []\nwaivers: [ ]\nbaseline:\n",
    "reports: ['sarif:a.sarif', \"json:b.json\"]\n",
    "waivers:\n  - fact: 0123456789abcdef\n    reason: 'it''s said'\n".replace("''", ""),
    "limits:\n    depth: 400\n    ratio: 2.5\nindependent: No\nbaseline: null\nstrict: 'yes'\n",
)
LEFT = (
    "",
    "# nothing\n",
    "words\n",
    "- a\n",
    "a: {b: c}\n",
    "a: &x b\nc: *x\n",
    "a: |\n  b\n",
    "a: b # why\n",
    "a: b\n  c\n",
    "a: b\n  c: d\n",
    "a:\n    b: c\n  d: e\n",
    "a:\n - b\n   - c\n",
    "a: b: c\n",
    "a: 'it''s'\n",
    'a: "\\u00e9"\n',
    "a: é\n",
    "a: b\r\n",
    "\ta: b\n",
    "a:\tb\n",
    "---\na: b\n",
    "a: ~\n",
    "a: -\n",
    "a: - b\n",
    "? a\n: b\n",
    "a: !!str 1\n",
    "a: [b, [c]]\n",
    "a: [b,]\n",
    "a: 'b\n",
    "a: \x07\n",
    "a: http://b\n",
)


def told(node: Any) -> Any:
    """What our reading of the nodes goes by."""
    kind = type(node).__name__
    tag = node.tag.rpartition(":")[2]
    if kind == "MappingNode":
        return kind, node.start_mark.line, [(told(key), told(value)) for key, value in node.value]
    if kind == "SequenceNode":
        return kind, node.start_mark.line, [told(item) for item in node.value]
    return kind, node.start_mark.line, node.value, tag if tag in ("bool", "null") else "text"


@pytest.mark.parametrize(
    "text", [*PLAIN, starter(["*.txt", "wire/*.md"]), (ROOT / "claims.yaml").read_text("utf-8")]
)
def test_a_plain_file_is_read_as_the_parser_reads_it(text: str) -> None:
    root = compose(text)
    assert root is not None
    assert told(root) == told(yaml.compose(text, Loader=yaml.SafeLoader))


@pytest.mark.parametrize("text", LEFT)
def test_what_is_not_plain_is_left_to_the_parser(text: str) -> None:
    assert compose(text) is None


LINES = st.builds(
    lambda indent, dash, rest: " " * indent + dash + rest,
    st.sampled_from([0, 0, 0, 0, 0, 2, 2, 2, 1, 4]),
    st.sampled_from(["", "", "", "- ", "-  ", "-"]),
    st.sampled_from(
        "a:|b: c|c: 'd e'|d: \"e\"|e: [f, 'g']|f|true|a b: no|NULL|h: null|#x|h: i #j|k:l|.|...|'a': b|m: []|n: -1|"
        "o: 1_0|p: 2024-01-01|q: <<|<<: r|s: a  b|t: [a b, c-d]|u: a, b|v: 'x' y|w:  x|[a]|y: [a: b]|z: .5|A: a:b|"
        "B: a]|C: *|D: a*|E: @a|F: a@b|G: %a|H: a%|".split("|")
    ),
)


@settings(max_examples=1500, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=6))
def test_nothing_is_read_that_the_parser_reads_otherwise(lines: list[str]) -> None:
    root = compose("\n".join(lines))
    if root is not None:
        assert told(root) == told(yaml.compose("\n".join(lines), Loader=yaml.SafeLoader))


def test_a_long_file_takes_time_in_proportion() -> None:
    rows = "".join(f"  - fact: {number:016x}\n    reason: said so\n" for number in range(20_000))
    root = compose(f"waivers:\n{rows}")
    assert root is not None
    assert len(root.value[0][1].value) == 20_000
