"""An entry added to claims.yaml: in whatever form the list stands, and nothing else is touched."""

from __future__ import annotations

import pytest

from twosource.config.append import append
from twosource.config.read import build, parse
from twosource.config.starter import starter

ENTRY = {"id": "new", "says": 'It is "so": #1 {really}.'}
TEXTS = [
    "",
    "# only a comment\n",
    "fail_on: error\n",
    "fail_on: error",
    "pins:\nfail_on: error\n",
    "pins: []\nfail_on: error\n",
    "pins: []  # none yet\nfail_on: error\n",
    "pins:\n  - says: One came.\nfail_on: error\n",
    "pins:\n- says: One came.\n  id: one\n\n# a remark\nfail_on: error\n",
    "fail_on: error\npins:\n  - says: One came.",
    "pins:\n  - says: One came.  # really\n  - {says: Two came.}\n# end\n",
    "pins: [{says: One came.}]\nfail_on: error\n",
    "pins:\n  - says: |\n      One came.\n      Two went.\n\nfail_on: error\n",
    starter(["*.txt"]),
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_entry_is_the_last_and_the_rest_stays(text: str) -> None:
    changed = append(text, "pins", ENTRY, "claims.yaml")
    before, after = (build(parse(t, "claims.yaml"), "claims.yaml", ".") for t in (text, changed))
    assert after.pins[:-1] == before.pins
    assert (after.pins[-1].id, after.pins[-1].says) == (ENTRY["id"], ENTRY["says"])
    assert after.fail_on == before.fail_on
    assert after.documents == before.documents
    for line in text.splitlines():
        assert line.partition("[")[0].partition("#")[0].strip() in changed
        assert line.partition("#")[2] in changed


def test_two_entries_follow_one_another() -> None:
    text = append(append("", "pins", ENTRY, "claims.yaml"), "pins", {"id": "b", "says": "B."}, "claims.yaml")
    assert [pin.id for pin in build(parse(text, "c"), "c", ".").pins] == ["new", "b"]
