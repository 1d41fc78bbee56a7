"""Time the alignment of one story: N synthetic claims for growing N, and a story of 200 articles from text to report.

The claims are made by templates, without reading text, so that alignment alone is timed: each article of 50
claims tells of some of the story's facts in one of several wordings. Growth is told as the exponent of N
between two sizes: 1 is linear, 2 is every claim against every other.
"""

from __future__ import annotations

import argparse
import gc
import math
import random
import time
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import partial
from typing import NamedTuple, TypeVar

from twosource.align import align
from twosource.config import Config
from twosource.independence import independent
from twosource.judge import Judge
from twosource.model import Document, NumericClaim, Quantity, Report, Scope, Span
from twosource.pipeline import read
from twosource.report.json import render

T = TypeVar("T")
OBJECTS_BETWEEN_COLLECTIONS = 200_000  # as the command line has it
SIZES = (1_000, 10_000, 100_000)
PER_ARTICLE = 50
SEED = 20_26


class Kind(NamedTuple):
    """A kind of fact: its concept, its event, the words counted, and the sentences that tell it."""

    concept: str
    event: str
    counted: str
    sentences: tuple[str, ...]


KINDS = (
    Kind(
        "killed",
        "kill",
        "people",
        ("The {name} {cause} killed {n} people", "{n} people died in the {cause} at {name}"),
    ),
    Kind(
        "injured",
        "injure",
        "residents",
        ("{n} residents of {name} were injured", "The {cause} injured {n} residents near {name}"),
    ),
    Kind(
        "arrested",
        "arrest",
        "men",
        ("Police in {name} arrested {n} men", "{n} men were held at {name} after the {cause}"),
    ),
    Kind(
        "destroyed",
        "destroy",
        "homes",
        ("The {cause} destroyed {n} homes in {name}", "{n} homes in {name} are gone"),
    ),
    Kind(
        "evacuated",
        "evacuate",
        "families",
        ("{n} families left {name}", "Soldiers evacuated {n} families from {name}"),
    ),
    Kind(
        "school",
        "close",
        "schools",
        ("{n} schools in {name} were closed", "The {cause} closed {n} schools around {name}"),
    ),
)


class Told(NamedTuple):
    """One telling of a fact: its document, sentence, figure and place."""

    document: str
    sentence: Span
    figure: str
    place: str


CAUSES = ("flood", "fire", "storm", "landslide", "quake", "blast")
SYLLABLES = (
    "bar",
    "den",
    "gor",
    "hal",
    "kes",
    "lun",
    "mar",
    "nov",
    "ost",
    "pir",
    "rad",
    "sol",
    "tav",
    "ul",
    "ver",
)


def place(number: int) -> str:
    """A name made of syllables, another for every number."""
    parts = []
    for _ in range(3):
        number, index = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[index])
    return "".join(parts).capitalize() + ("" if not number else str(number))


def story(claims: int) -> tuple[list[Document], list[NumericClaim]]:
    """Articles of one story with `claims` claims in all; a fact is told by eight of them on average."""
    chance = random.Random(SEED)
    facts = max(1, claims // 8)
    documents, made = [], []
    for article in range(math.ceil(claims / PER_ARTICLE)):
        name, text = f"article-{article:05}", ""
        for _ in range(min(PER_ARTICLE, claims - len(made))):
            fact = chance.randrange(facts)
            kind = KINDS[fact % len(KINDS)]
            # One in twenty tells another figure.
            figure = str(10 + fact % 800 + (chance.random() < 0.05) * chance.randrange(1, 90))
            where = place(fact // len(KINDS))
            start = len(text)
            sentence = chance.choice(kind.sentences).format(n=figure, name=where, cause=CAUSES[fact % 5])
            text += sentence + ". "
            told = Told(name, Span(start, len(text) - 1), figure, where)
            made.append(claim(told, text, kind))
        documents.append(Document(name, text, f"Publisher {article}"))
    return documents, made


def claim(told: Told, text: str, kind: Kind) -> NumericClaim:
    """The claim that extraction would make of one sentence."""
    document, sentence, figure, where = told
    start = text.index(figure + " ", sentence.start)
    number = Span(start, start + len(figure))
    span = Span(start, number.end + 1 + len(kind.counted))
    value = Decimal(figure)
    return NumericClaim(
        id=f"{document}:{number.start}-{number.end}",
        document=document,
        span=span,
        text=text[span.start : span.end],
        sentence=sentence,
        rule="numeric.count",
        quantity=Quantity(number, figure, value, value, value),
        counted=kind.counted,
        concept=kind.concept,
        event=kind.event,
        scope=Scope(place=(where,)),
    )


def articles(count: int) -> list[Document]:
    """Articles of about 25 sentences each, to be read from their text."""
    return [
        Document(document.id, document.text[: document.text.rfind(". ", 0, 1500) + 1], document.publisher)
        for document in story(count * PER_ARTICLE)[0]
    ]


def seconds(work: Callable[[], T]) -> tuple[float, T]:
    """How long a call takes, in seconds of this process's time, and what it gives."""
    start = time.process_time()
    found = work()
    return time.process_time() - start, found


def growth(sizes: Sequence[int]) -> float:
    """Print a table of the time to align stories of so many claims; the steepest exponent of growth."""
    print(f"{'claims':>8} {'seconds':>9} {'µs a claim':>11} {'facts':>8} {'grows as':>9}")
    steepest, last = 0.0, None
    for size in sizes:
        documents, claims = story(size)
        took, facts = seconds(partial(align, documents, claims, Config()))
        exponent = math.log(took / last[1]) / math.log(size / last[0]) if last else 0.0
        steepest, last = max(steepest, exponent), (size, took)
        grows = f"N^{exponent:.2f}" if exponent else ""
        print(
            f"{size:>8} {took:>9.2f} {1e6 * took / size:>11.0f} {len(facts):>8} {grows:>9}".rstrip(),
            flush=True,
        )
    return steepest


def phases(count: int) -> None:
    """Print how long each room takes over a story of `count` articles, from text to JSON."""
    documents, config = articles(count), Config()
    reading, claims = seconds(lambda: [claim for document in documents for claim in read(document)])
    aligning, facts = seconds(lambda: align(documents, claims, config))
    tracing, one_source = seconds(lambda: independent(documents))
    judge = Judge(documents, one_source, config)
    judging, verdicts = seconds(lambda: tuple(map(judge.judge, facts)))
    writing, _ = seconds(lambda: render(Report(tuple(documents), verdicts), None))
    rooms = {"read": reading, "align": aligning, "independence": tracing, "judge": judging, "json": writing}
    total, size = sum(rooms.values()), sum(len(document.text) for document in documents)
    print(f"\n{count} articles of one story, {size / 1000:.0f} kB, {len(claims)} claims, {len(facts)} facts")
    print("".join(f"{name:>14}" for name in (*rooms, "in all")))
    print("".join(f"{took:>12.2f} s" for took in (*rooms.values(), total)))


def main() -> int:
    """Print the growth of alignment, then the 200-article story."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument(
        "--at-most", type=float, default=math.inf, help="exit 1 if growth exceeds this exponent"
    )
    options = parser.parse_args()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    steepest = growth(options.sizes)
    phases(options.articles)
    return int(steepest > options.at_most)


if __name__ == "__main__":
    raise SystemExit(main())
