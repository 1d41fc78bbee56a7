"""Time the alignment of one story: N synthetic claims for growing N.

The claims are made by templates, without reading text, so that alignment alone is timed: each article of 50
claims tells of some of the story's facts in one of several wordings. Growth is told as the exponent of N
between two sizes: 1 is linear, 2 is every claim against every other. As each claim's fact is known, precision
and recall are told too, of the pairs of claims that stand in one fact.
"""

from __future__ import annotations

import argparse
import gc
import math
import random
import time
from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from decimal import Decimal
from functools import partial
from typing import NamedTuple, TypeVar

from twosource.align import align
from twosource.config import Config
from twosource.model import Document, Fact, NumericClaim, Quantity, Scope, Span

T = TypeVar("T")
OBJECTS_BETWEEN_COLLECTIONS = 200_000  # as the command line has it
SIZES = (1_000, 10_000, 100_000)
PER_ARTICLE = 50
FACTS_OF_A_DISTRICT = 60
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
# 211 of them, a prime, in an order of no meaning.
SYLLABLES = random.Random(SEED).sample(
    [onset + vowel + coda for onset in "bdfgklmnprstvz" for vowel in "aeiou" for coda in "nlrs"], 211
)


def place(number: int) -> str:
    """A name of four syllables, another for every number; two names have one syllable at most in one place.

    So no two of them look like one name in two spellings, as those of two towns seldom do.
    """
    count = len(SYLLABLES)
    one, other = number % count, 1 + number // count
    parts = [SYLLABLES[index % count] for index in (one, other, one + other, one + 2 * other)]
    return "".join(parts).capitalize() + ("" if other < count else str(other))


def value(fact: int) -> int:
    """The figure of a fact, from 10 to 9,982; so many facts in a row have each another."""
    return 10 + fact * 37 % 9973


def story(claims: int) -> tuple[list[Document], list[NumericClaim]]:
    """Articles of one story with `claims` claims in all; a fact is told by eight of them on average.

    Each article tells of one district, for two that share hardly a name would be of two stories, and a fact once.
    """
    chance = random.Random(SEED)
    facts = max(1, claims // 8)
    districts = max(1, facts // FACTS_OF_A_DISTRICT)
    documents: list[Document] = []
    made: list[NumericClaim] = []
    while len(made) < claims:
        name, text, district = f"article-{len(documents):05}", "", chance.randrange(districts)
        about = range(facts * district // districts, facts * (district + 1) // districts)
        for fact in chance.sample(about, min(PER_ARTICLE, len(about), claims - len(made))):
            kind = KINDS[fact % len(KINDS)]
            # One in twenty tells another figure.
            figure = str(value(fact) + (chance.random() < 0.05) * chance.randrange(1, 90))
            where = place(fact // len(KINDS))
            start = len(text)
            sentence = chance.choice(kind.sentences).format(n=figure, name=where, cause=CAUSES[fact % 5])
            text += sentence + ". "
            told = Told(name, Span(start, len(text) - 1), figure, where)
            made.append(claim(told, text, kind))
        documents.append(Document(name, text, f"Publisher {len(documents)}"))
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


def together(facts: Sequence[Fact]) -> tuple[int, float, float]:
    """How many facts were planted, and of the pairs of claims that share a fact, precision and recall."""
    planted: Counter[Hashable] = Counter()
    right = found = 0
    for fact in facts:
        of = Counter((c.concept, c.scope.place) for c in fact.claims if isinstance(c, NumericClaim))
        planted += of
        right += sum(count * (count - 1) for count in of.values())
        found += len(fact.claims) * (len(fact.claims) - 1)
    all_pairs = sum(count * (count - 1) for count in planted.values())
    return len(planted), right / max(found, 1), right / max(all_pairs, 1)


def seconds(work: Callable[[], T]) -> tuple[float, T]:
    """How long a call takes, in seconds of this process's time, and what it gives."""
    start = time.process_time()
    found = work()
    return time.process_time() - start, found


def growth(sizes: Sequence[int]) -> float:
    """Print a table of the time to align stories of so many claims; the steepest exponent of growth."""
    columns = ("claims", "seconds", "µs a claim", "planted", "facts", "precision", "recall", "grows as")
    print(" ".join(f"{column:>10}" for column in columns))
    steepest, last = 0.0, None
    for size in sizes:
        documents, claims = story(size)
        took, facts = seconds(partial(align, documents, claims, Config()))
        exponent = math.log(took / last[1]) / math.log(size / last[0]) if last else 0.0
        steepest, last = max(steepest, exponent), (size, took)
        grows = f"N^{exponent:.2f}" if exponent else ""
        planted, precision, recall = together(facts)
        print(
            f"{size:>10} {took:>10.2f} {1e6 * took / size:>10.0f} {planted:>10} {len(facts):>10} "
            f"{precision:>10.3f} {recall:>10.3f} {grows:>10}".rstrip(),
            flush=True,
        )
    return steepest


def main() -> int:
    """Print the growth of alignment."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument(
        "--at-most", type=float, default=math.inf, help="exit 1 if growth exceeds this exponent"
    )
    options = parser.parse_args()
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    return int(growth(options.sizes) > options.at_most)


if __name__ == "__main__":
    raise SystemExit(main())
