"""The price of starting the program: user and system CPU of `twosource check` as a multiple of `python -c pass`.

Below it, what importing the rooms and compiling the patterns of a first check adds to a Python that has
imported the core dependencies already.

python bench/startup.py [--runs 21] [--at-most 10] [ARGUMENT...]
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
from pathlib import Path

# As installed: with the compiled files that an installer writes and a first run would.
ENVIRONMENT = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}


DEPENDENCIES = "import typer, rich, yaml, rapidfuzz"
# Two sentences, so that what is measured is what comes before the work.
FIRST = (
    "from twosource import Document, check; "
    "check([Document('a', 'The storm killed 12 people.', 'A'), Document('b', 'At least 10 people died, Ann Lee said.', 'B')])"
)


def cpu_seconds(call: list[str]) -> float:
    """User and system CPU of one run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(call, stdin=subprocess.DEVNULL, capture_output=True, check=False, env=ENVIRONMENT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    """Measure both in turn, so that a busy machine slows both, and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--at-most", type=float, default=0, help="exit 1 above this multiple")
    parser.add_argument("arguments", nargs="*", default=["check"])
    options = parser.parse_args()
    program = [str(Path(sys.executable).with_name("twosource")), *(options.arguments or ["check"])]
    cpu_seconds(program)
    calls = ["pass", DEPENDENCIES, f"{DEPENDENCIES}; {FIRST}"]
    bare, whole, dependencies, first = [], [], [], []
    for _ in range(options.runs):
        whole.append(cpu_seconds(program))
        for call, times in zip(calls, (bare, dependencies, first), strict=True):
            times.append(cpu_seconds([sys.executable, "-c", call]))
    own = statistics.median(first) - statistics.median(dependencies)
    ratio = statistics.median(whole) / statistics.median(bare)
    print(f"python -c pass   {1000 * statistics.median(bare):6.1f} ms")
    print(f"{' '.join(['twosource', *program[1:]]):<16} {1000 * statistics.median(whole):6.1f} ms")
    print(f"ratio            {ratio:6.1f}")
    print(f"own import and compile time, over the core dependencies {1000 * own:6.1f} ms")
    return 1 if options.at_most and ratio > options.at_most else 0


if __name__ == "__main__":
    sys.exit(main())
