"""The scorers' figures in, a table against bench/floors.toml out; exit 1 where one is beyond its bound.

python bench/floors.py ../shared [--only WORD]
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

FLOORS = Path(__file__).with_name("floors.toml")
COMMAND = Path(sys.executable).with_name("twosource")


class Figure(NamedTuple):
    """One figure of one scorer beside its bound; `found` is None where the scorer did not print it."""

    scorer: str
    pattern: str
    found: float | None
    bound: float
    is_floor: bool

    @property
    def holds(self) -> bool:
        """Whether the figure is within its bound."""
        if self.found is None:
            return False
        return self.found >= self.bound if self.is_floor else self.found <= self.bound


def run(scorer: dict[str, Any], shared: Path) -> str:
    """What the scorer prints; one that fails has printed nothing that counts."""
    program, data, *rest = scorer["call"]
    call = [
        sys.executable,
        str(shared / "score" / program),
        str(shared / data),
        *rest,
        "--command",
        str(COMMAND),
    ]
    done = subprocess.run(call, capture_output=True, encoding="utf-8", check=False, stdin=subprocess.DEVNULL)
    if done.returncode:
        print(done.stderr[-2000:], file=sys.stderr)
        return ""
    return done.stdout


def figures(scorer: dict[str, Any], printed: str) -> Iterator[Figure]:
    """Every figure that has a bound."""
    for bounds, is_floor in ((scorer.get("at_least", {}), True), (scorer.get("at_most", {}), False)):
        for pattern, bound in bounds.items():
            match = re.search(pattern, printed, re.MULTILINE)
            yield Figure(
                " ".join(scorer["call"][:2]), pattern, float(match[1]) if match else None, bound, is_floor
            )


def main() -> int:
    """Run every scorer and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path)
    parser.add_argument("--only", default="", help="only scorers whose call holds this word")
    options = parser.parse_args()
    below = 0
    for scorer in tomllib.loads(FLOORS.read_text(encoding="utf-8"))["scorer"]:
        if options.only not in " ".join(scorer["call"]):
            continue
        for figure in figures(scorer, run(scorer, options.shared)):
            below += not figure.holds
            print(
                f"{'ok  ' if figure.holds else 'FAIL'} {figure.scorer:<31} {figure.pattern:<40} "
                f"{figure.found} ({'at least' if figure.is_floor else 'at most'} {figure.bound})",
                flush=True,
            )
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
