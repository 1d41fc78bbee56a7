"""Where a claim stands, in the file that the user knows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Run, write

SENTENCE = "The storm killed 12 people."


@pytest.mark.parametrize(
    ("name", "content", "line", "column"),
    [
        ("a.txt", f"{SENTENCE}\n", 1, 18),
        ("a.txt", f"A headline here\n\n{SENTENCE}\n", 3, 18),
        ("a.txt", f"A headline here\r\n\r\n  {SENTENCE}\r\n", 3, 20),
        ("a.md", f"---\npublisher: Post\n---\n{SENTENCE}\n", 4, 18),
        ("a.md", f"---\npublisher: Post\n---\n\n\n{SENTENCE}\n", 6, 18),
        (
            "a.jsonl",
            json.dumps({"text": "It rained."}) + "\n\n" + json.dumps({"text": f"A headline\n\n{SENTENCE}"}),
            3,
            None,
        ),
        ("a.html", f"<html><body>\n<p>{SENTENCE}</p></body></html>", 1, None),
    ],
)
def test_the_place_is_the_files(
    folder: Path, twosource: Run, name: str, content: str, line: int, column: int | None
) -> None:
    write(folder, {"b.txt": "The storm killed 19 people.\n"})
    (folder / name).write_bytes(content.encode())
    ended = twosource("check", "-f", "sarif", "--exit-zero", name, "b.txt")
    (result,) = json.loads(ended.out)["runs"][0]["results"]
    places = [result["locations"][0], *result["relatedLocations"]]
    (region,) = [
        place["physicalLocation"]["region"]
        for place in places
        if place["physicalLocation"]["artifactLocation"]["uri"] == name
    ]
    assert (region["startLine"], region.get("startColumn")) == (line, column)
