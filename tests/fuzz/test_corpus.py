"""Every input that the fuzzer keeps or has found is replayed, without the fuzzer."""

from __future__ import annotations

from pathlib import Path

import pytest
from targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
FILES = sorted(path for path in CORPUS.rglob("*") if path.is_file())
NEEDS = {"pdf": "pypdfium2", "parquet": "pyarrow", "warc": "warcio"}


def test_every_target_has_a_corpus() -> None:
    assert set(TARGETS) == {path.parent.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_an_input_of_the_corpus_is_read_or_refused(path: Path) -> None:
    pytest.importorskip(NEEDS.get(path.parent.name, "json"))
    TARGETS[path.parent.name](path.read_bytes())
