"""Time the alignment of one story: N synthetic claims for growing N, and a story of 200 articles from text to report.

The claims are made by templates, without reading text, so that alignment alone is timed: each article of 50
claims tells of some of the story's facts in one of several wordings. Growth is told as the exponent of N
between two sizes: 1 is linear, 2 is every claim against every other.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from decimal import Decimal
from typing import NamedTuple

from twosource.align import align
from twosource.config import Config
from twosource.model import Document, NumericClaim, Quantity, Scope, Span
from twosource.pipeline import check

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


def seconds(work: object) -> float:
    """How long a call takes, in seconds of this process's time."""
    assert callable(work)
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    """Print a line for each size, then the 200-article story."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument(
        "--at-most", type=float, default=math.inf, help="exit 1 if growth exceeds this exponent"
    )
    options = parser.parse_args()
    steepest, last = 0.0, None
    for size in options.sizes:
        documents, claims = story(size)
        took = seconds(lambda documents=documents, claims=claims: align(documents, claims, Config()))
        growth = ""
        if last is not None:
            exponent = math.log(took / last[1]) / math.log(size / last[0])
            steepest = max(steepest, exponent)
            growth = f"  grows as N^{exponent:.2f}"
        print(f"align {size:>7} claims {took:8.2f} s {1e6 * took / size:8.0f} µs a claim{growth}", flush=True)
        last = (size, took)
    texts = articles(options.articles)
    took = seconds(lambda: check(texts))
    size = sum(len(document.text) for document in texts)
    print(f"check {len(texts):>7} articles {took:6.2f} s, {size / took / 1e6:.2f} MB/s from text to report")
    return int(steepest > options.at_most)


if __name__ == "__main__":
    raise SystemExit(main())
