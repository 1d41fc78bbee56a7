"""Synthetic articles, written by the generator of the bench, for the tests of archives."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

BENCH = Path(__file__).resolve().parents[2] / "bench"


def synthetic(count: int, a_day: int = 20) -> list[dict[str, Any]]:
    sys.path.insert(0, str(BENCH))
    try:
        from synthetic import archive
    finally:
        sys.path.remove(str(BENCH))
    return [row for row, _ in archive(count, a_day, 7, 0.4)]


def written(folder: Path, rows: list[dict[str, Any]] | int, name: str = "articles.jsonl") -> Path:
    path = folder / name
    rows = synthetic(rows) if isinstance(rows, int) else rows
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path
