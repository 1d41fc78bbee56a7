"""Sizes in, what `twosource archive` costs and finds on synthetic archives of them out.

python bench/archive.py growth 1000 10000 100000     CPU, memory, planted contradictions, the exponent
python bench/archive.py jobs 4000                    a pool of 2 against one process, step by step
python bench/archive.py overhead 2000                against the same functions in a plain loop
python bench/archive.py spark 4000                   local[2,4], cold and warm, against a pool of 2

CPU is user and system time of the run and all it starts. Memory is, of one process, the peak of its resident
set; of several, the peak of the sum of their proportional set sizes (PSS), sampled five times a second.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from synthetic import archive

TWOSOURCE = [sys.executable, "-m", "twosource"]


class Cost(NamedTuple):
    """What one run took: seconds by the clock, CPU seconds, and the peaks of memory in MB, of all and of the first."""

    wall: float
    cpu: float
    memory: float
    resident: float


def written(articles: int, folder: Path, a_day: int = 1000) -> Path:
    """A synthetic archive's articles; its key lies beside them."""
    path = folder / f"articles-{articles}.jsonl"
    with path.open("w") as out, path.with_suffix(".key").open("w") as keys:
        for row, key in archive(articles, a_day, 7, 0.3):
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
            if key:
                keys.write(json.dumps(key) + "\n")
    return path


def measured(call: list[str]) -> Cost:
    """Run a command and measure it."""
    began = time.monotonic()
    process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    peak = [0]
    watching = threading.Thread(target=watch, args=(process.pid, peak), daemon=True)
    watching.start()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{' '.join(call)} ended with {status}")
    cpu = usage.ru_utime + usage.ru_stime
    return Cost(time.monotonic() - began, cpu, peak[0] / 1024, usage.ru_maxrss / 1024)


def watch(pid: int, peak: list[int]) -> None:
    """Keep the largest sum of the PSS, in kB, of a process and what it started, until it is gone."""
    while Path(f"/proc/{pid}").exists():
        peak[0] = max(peak[0], sum(pss(one) for one in family(pid)))
        time.sleep(0.2)


def family(pid: int) -> list[int]:
    """A process and all below it."""
    try:
        text = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    except OSError:
        return []
    return [pid, *(one for child in text.split() for one in family(int(child)))]


def pss(pid: int) -> int:
    """The proportional set size of a process in kB."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def run(source: Path, out: Path, *options: str) -> Cost:
    """One run of `twosource archive`."""
    return measured([*TWOSOURCE, "archive", str(source), "--out", str(out), "--isolated", *options])


def planted(source: Path, out: Path) -> tuple[float, float, int]:
    """Recall and precision of the contradictions in the key, and how many there are.

    One is found where a divergence of severity error holds the document that differs; such a divergence
    is right where its documents hold one that differs.
    """
    from twosource.archive.query import ask

    keys = [json.loads(line) for line in source.with_suffix(".key").read_text().splitlines()]
    wrong = {c["wrong"]: {str(n) for n in c["figures"]} for key in keys for c in key["contradictions"]}
    rows = ask(
        out,
        "SELECT [c.document FOR c IN claims] AS documents, [c.value FOR c IN claims] AS figures FROM facts "
        "WHERE verdict = 'divergence' AND severity = 'error'",
    ).records()
    found, right = set(), 0
    for row in rows:
        hit = [d for d in row["documents"] if d in wrong and wrong[d] & expected(row["figures"])]
        found.update(hit)
        right += bool(hit)
    return len(found) / max(1, len(wrong)), right / max(1, len(rows)), len(wrong)


def expected(figures: list[str | None]) -> set[str]:
    """Figures as the key writes them: without the thousands and millions that a unit adds."""
    plain = {figure for figure in figures if figure}
    for size in (1_000, 1_000_000):
        plain |= {str(int(float(f)) // size) for f in plain if float(f) >= size}
    return plain


def growth(sizes: list[int], folder: Path) -> None:
    """A line for each size, and the exponent between the least and the largest."""
    costs = []
    for size in sizes:
        source, out = written(size, folder), folder / f"growth-{size}"
        cost = run(source, out, "--jobs", "1")
        recall, precision, number = planted(source, out)
        print(
            f"{size:>8,} articles  {cost.cpu:8.1f} CPU s  {1000 * cost.cpu / size:6.2f} ms each  "
            f"{cost.resident:6.0f} MB  planted {number}: recall {recall:.3f} precision {precision:.3f}",
            flush=True,
        )
        costs.append(cost)
    if len(sizes) > 1:
        grown = math.log(costs[-1].cpu / costs[0].cpu) / math.log(sizes[-1] / sizes[0])
        print(f"exponent of CPU {grown:.3f}; memory times {costs[-1].resident / costs[0].resident:.2f}")


STEPS = """
import json, sys, time
from pathlib import Path
from twosource.archive import local
from twosource.archive.run import Job
from twosource.archive.settings import Settings
from twosource.config import Config

HERTZ = 100

def ticks(pid):
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / HERTZ

def told(step, done, whole):
    children = Path(f"/proc/self/task/{me}/children").read_text().split()
    row = steps.setdefault("grouping, reading" if step in ("grouping", "reading") else step, {})
    for pid in [me, *children]:
        try:
            row[pid] = ticks(pid)
        except OSError:
            pass

me = Path("/proc/self").resolve().name
steps = {}
out, jobs = Path(sys.argv[2]), int(sys.argv[3])
local.run(Job((sys.argv[1],), out, Settings(Config()), jobs), told)
before = 0.0
for name, row in steps.items():
    now = row.pop(me)
    mine, before = now - before, now
    print(json.dumps([name, mine, *row.values()]))
"""


def jobs(sizes: list[int], folder: Path) -> None:
    """A pool of two against one process: by the clock, and by what two free cores would take.

    That is, for each step, the CPU seconds of the process that has most of them, or half of all, whichever
    is more: what the clock shows on a machine that does something else beside says little.
    """
    source = written(sizes[0], folder)
    taken = []
    for number in (1, 2):
        began, free = time.monotonic(), 0.0
        call = [sys.executable, "-c", STEPS, str(source), str(folder / f"jobs-{number}"), str(number)]
        told = subprocess.run(call, check=True, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        wall = time.monotonic() - began
        for step, *cpu in map(json.loads, told.stdout.splitlines()):
            free += max(*cpu, sum(cpu) / number)
            shown = " + ".join(f"{seconds:.1f}" for seconds in cpu)
            print(f"  {number} job{'s' * (number > 1)}, {step}: {shown} CPU s", flush=True)
        taken.append((wall, free))
    (wall, free), (wall_2, free_2) = taken
    print(
        f"1 job {wall:.1f} s, 2 jobs {wall_2:.1f} s by the clock: {wall_2 / wall:.2f} of the time; "
        f"on free cores {free:.1f} s and {free_2:.1f} s: {free_2 / free:.2f}"
    )


LOOP = """
import json, sys
from collections import defaultdict
from twosource.archive.stories import group
from twosource.model import Document
from twosource.pipeline import check
documents = [Document(r["id"], r["text"], r["publisher"], r["published"], r["title"]) for r in map(json.loads, open(sys.argv[1]))]
held = defaultdict(list)
labels = group(documents)
for document in documents:
    held[labels[document.id]].append(document)
for members in held.values():
    check(members)
"""


def overhead(sizes: list[int], folder: Path) -> None:
    """The local engine against a loop over the same functions, in CPU seconds of one process."""
    source = written(sizes[0], folder)
    loop = measured([sys.executable, "-c", LOOP, str(source)])
    engine = run(source, folder / "overhead", "--jobs", "1")
    print(
        f"loop {loop.cpu:.1f} CPU s, archive {engine.cpu:.1f}: overhead {100 * (engine.cpu / loop.cpu - 1):.0f} %"
    )


WARM = """
import sys, time
from pathlib import Path
from twosource.archive import spark
from twosource.archive.settings import Settings
from twosource.archive.run import Job
from twosource.config import Config
session = spark.session_on("local[2,4]", 2)
for n in range(2):
    began = time.monotonic()
    spark.run_in(session, Job((sys.argv[1],), Path(sys.argv[2]) / str(n), Settings(Config()), 2), lambda *_: None)
    print(f"  {'cold' if n == 0 else 'warm'} {time.monotonic() - began:.1f} s", file=sys.stderr)
"""


def spark(sizes: list[int], folder: Path) -> None:
    """Spark on this machine, first and second run of one session, against a pool of two."""
    source = written(sizes[0], folder)
    pool = run(source, folder / "pool", "--jobs", "2")
    print(f"pool {pool.wall:.1f} s; Spark local[2,4]:", flush=True)
    cost = measured([sys.executable, "-c", WARM, str(source), str(folder / "spark")])
    print(f"  with the start {cost.wall:.1f} s for both, {cost.memory:.0f} MB")


def main() -> None:
    """Measure what is asked for."""
    kinds: dict[str, Callable[[list[int], Path], None]] = {
        "growth": growth,
        "jobs": jobs,
        "overhead": overhead,
        "spark": spark,
    }
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=sorted(kinds))
    parser.add_argument("sizes", type=int, nargs="+")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        kinds[options.kind](options.sizes, Path(folder))


if __name__ == "__main__":
    main()
