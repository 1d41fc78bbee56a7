"""Text in, how fast its figures are read out: ratios to a baseline that runs side by side in the same process.

    python bench/speed.py [PATH...] [--rounds 5] [--peer PYTHON]

PATH is a .jsonl file with a `text` a line, or a text file; without one the seeds are read, repeated to 500 kB.
The baseline splits the text at white space and finds every run of digits, which no reader of figures can avoid.
--peer names the Python of a virtual environment that has quantulum3, which then reads the first 100 kB.
Figures are of CPU time on one core, the best of all rounds; the hostile texts must keep near the same speed
however long they are.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from twosource.language.tokens import tokenize
from twosource.model import Document, Span
from twosource.pipeline import read
from twosource.rules import figures as reading
from twosource.rules.attribution import read_attributed, stretch
from twosource.rules.numeric import read_numeric
from twosource.rules.rule import Passage
from twosource.split import split

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
DIGITS = re.compile(r"\d+")
HOSTILE = {
    "digits": "1",
    "hyphens": "1-",
    "commas": "1,",
    "words": "hundred and ",
    "ranges": "1 to ",
    "bare": "-",
}
PEER = """
import sys, time
from quantulum3 import parser
text = sys.stdin.read()
parser.parse("It cost 5 dollars.")
start = time.process_time()
for line in text.splitlines():
    parser.parse(line)
print(time.process_time() - start)
"""


def load(paths: list[Path]) -> list[str]:
    """The texts of the files, or of the seeds, repeated to 500 kB."""
    if not paths:
        seeds = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*.txt"))]
        return seeds * (500_000 // sum(map(len, seeds)) + 1)
    texts = []
    for path in paths:
        text = path.read_text(encoding="utf-8")
        rows = (
            [json.loads(line)["text"] for line in text.splitlines() if line.strip()]
            if path.suffix == ".jsonl"
            else [text]
        )
        texts += rows
    return texts


def baseline(document: Document) -> object:
    """What no reader of figures can avoid."""
    return document.text.split(), DIGITS.findall(document.text)


def sentences(document: Document) -> object:
    """Sentences, page furniture left out."""
    return split(document)


def figures(document: Document) -> object:
    """Sentences and their figures, no claims."""
    whole = tokenize(document.text)
    return [read_numeric(Passage(document.text, s.span, None, whole.part(*s.span))) for s in split(document)]


def sayings(document: Document) -> object:
    """Sentences and who says what in them, no claims and no names resolved."""
    return read_attributed(document, split(document))


def seconds(work: Callable[[Document], object], documents: list[Document]) -> float:
    """CPU time of one pass."""
    start = time.process_time()
    for document in documents:
        work(document)
    return time.process_time() - start


def peer(python: str, text: str) -> float:
    """CPU seconds that quantulum3 takes for a text, in its own environment."""
    done = subprocess.run([python, "-c", PEER], input=text, capture_output=True, text=True, check=True)
    return float(done.stdout)


def hostile() -> None:
    """How much slower per character 100 kB of one pattern are than 10 kB; 1.0 is linear."""
    for name, unit in HOSTILE.items():
        times = []
        for size in (10_000, 100_000):
            text = unit * (size // len(unit))
            start = time.process_time()
            read_numeric(Passage(text, Span(0, len(text)), None))
            times.append((time.process_time() - start) / size)
        print(
            f"hostile {name:<10} {times[1] * 1e8:8.1f} ms for 100 kB, {times[1] / times[0]:.2f} x the time per character of 10 kB"
        )


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("paths", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peer")
    options = parser.parse_args()
    for memory in (
        reading.MEMORY,
        stretch.MEMORY,
    ):  # the same texts again and again: nothing is read from memory
        memory.most = memory.room = 0
    texts = load(options.paths)
    documents = [Document(str(number), text, "bench") for number, text in enumerate(texts)]
    size = sum(map(len, texts))
    works = {
        "baseline": baseline,
        "sentences": sentences,
        "figures": figures,
        "sayings": sayings,
        "all claims": read,
    }
    best = dict.fromkeys(works, float("inf"))
    for _ in range(options.rounds):
        for name, work in works.items():
            best[name] = min(best[name], seconds(work, documents))
    print(f"{len(documents)} documents, {size / 1e6:.2f} M characters")
    for name, taken in best.items():
        print(
            f"{name:<12} {size / taken / 1e6:8.2f} MB/s   {taken / best['baseline']:8.1f} x the baseline's time"
        )
    if options.peer:
        sample = "\n".join(texts)[:100_000]
        taken = peer(options.peer, sample) * size / len(sample)
        print(
            f"{'quantulum3':<12} {size / taken / 1e6:8.3f} MB/s   {taken / best['figures']:8.1f} x the time of figures"
        )
    hostile()
    return 0


if __name__ == "__main__":
    sys.exit(main())
