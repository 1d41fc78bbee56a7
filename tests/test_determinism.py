"""The same input gives the same bytes: twice, in any order of the files, under any hash seed."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import SEEDS, Run

FILES = sorted(str(path) for path in SEEDS.glob("*.txt"))


@pytest.mark.parametrize("name", ["json", "jsonl", "table", "concise"])
def test_two_runs_and_the_other_order_give_the_same_bytes(program: Run, name: str) -> None:
    first = program("check", "--format", name, *FILES, PYTHONHASHSEED="1")
    assert first.status == 0
    assert first.out
    for files, seed in ((FILES, "2"), (FILES[::-1], "3")):
        assert program("check", "--format", name, *files, PYTHONHASHSEED=seed) == first


def test_the_order_of_the_lines_does_not_matter(program: Run, folder: Path) -> None:
    texts = [Path(file).read_text(encoding="utf-8") for file in FILES]
    import json

    rows = [json.dumps({"id": f"d{n}", "text": text}) + "\n" for n, text in enumerate(texts)]
    first = program("check", "--format", "json", "-", stdin="".join(rows))
    assert program("check", "--format", "json", "-", stdin="".join(rows[::-1])) == first
