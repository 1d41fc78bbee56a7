"""A number of articles in, a synthetic archive of that size and the key to its planted contradictions out.

python bench/synthetic.py 1000 --out FOLDER [--a-day 1000] [--seed 7] [--contradicted 0.3]

Writes FOLDER/articles.jsonl in the order of days, and FOLDER/key.jsonl: one story a line with its
documents, and for each contradiction the fact, the documents on either side and their figures. The same
arguments write the same bytes. A story is told by one to a dozen outlets over two days; the outlets agree
on every figure but the planted ones.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from synthetic_words import (
    KINDS,
    OBJECTS,
    OFFICES,
    PLACE_ENDINGS,
    PUBLISHERS,
    QUOTES,
    REGION_ENDINGS,
    SUBJECTS,
    SYLLABLES,
    TAILS,
    VERBS,
    WEEKDAYS,
)

FIRST_DAY = date(2024, 1, 1)
# How many outlets tell a story, and how often: half of all stories rest on one outlet.
SIZES = (1, 2, 3, 4, 5, 8, 12)
OFTEN = (50, 18, 12, 8, 6, 4, 2)


class Story(NamedTuple):
    """One story's own words, its figures, and what one outlet gets wrong: a fact's name and figure."""

    number: int
    kind: str
    day: date
    words: dict[str, str]
    figures: dict[str, int]
    wrong: dict[str, int]


def name(chance: random.Random, endings: tuple[str, ...] = ()) -> str:
    """An invented name; with two or three syllables it is rare, as names in news are."""
    stem = "".join(chance.choice(SYLLABLES) for _ in range(chance.choice((2, 3))))
    return (stem + (chance.choice(endings) if endings else "")).capitalize()


def told(number: int, day: date, chance: random.Random, contradicted: float) -> Story:
    """A story; `contradicted` is the chance that one outlet has another figure for one fact."""
    kind = chance.choice(sorted(KINDS))
    facts = KINDS[kind][1]
    figures = {fact: chance.randint(low, high) for fact, low, high, _ in facts}
    wrong = {}
    if chance.random() < contradicted:
        fact, low, high, _ = chance.choice(facts)
        wrong[fact] = other(figures[fact], low, high, chance)
    words = {
        "place": name(chance, PLACE_ENDINGS),
        "region": name(chance, REGION_ENDINGS),
        "person": f"{name(chance)} {name(chance)}",
        "company": f"{name(chance)} Motors",
        "witness": f"{name(chance)} {name(chance)}",
        "expert": f"{name(chance)} {name(chance)}",
        "street": name(chance),
        "river": name(chance),
        "town": name(chance, PLACE_ENDINGS),
        "office": chance.choice(OFFICES),
        "weekday": WEEKDAYS[day.weekday()],
    }
    return Story(number, kind, day, words, figures, wrong)


def other(figure: int, low: int, high: int, chance: random.Random) -> int:
    """Another figure, at least a quarter away: no rounding explains it."""
    for _ in range(50):
        drawn = chance.randint(low, high)
        if abs(drawn - figure) * 4 >= figure and drawn != figure:
            return drawn
    return figure * 2


def article(story: Story, outlet: int, publisher: str, chance: random.Random) -> dict[str, Any]:
    """One outlet's article; the second outlet of a contradicted story is the one that differs."""
    openings, facts = KINDS[story.kind]
    figures = {**story.figures, **(story.wrong if outlet == 1 else {})}
    sentences = [way(chance.choice(ways), figures[fact], story.words) for fact, _, _, ways in facts]
    filler = [aside(story.words, chance) for _ in range(chance.randint(10, 22))]
    opening = chance.choice(openings).format(**story.words)
    body = [opening, *mixed(sentences, filler, chance)]
    paragraphs = [" ".join(body[at : at + 3]) for at in range(0, len(body), 3)]
    day = story.day + timedelta(days=chance.random() < 0.2)
    return {
        "id": f"{story.number:07d}-{outlet}",
        "publisher": publisher,
        "published": day.isoformat(),
        "title": opening.rstrip("."),
        "text": "\n\n".join(paragraphs),
    }


def aside(words: dict[str, str], chance: random.Random) -> str:
    """A sentence that no other article need have."""
    if chance.random() < 0.5:
        return chance.choice(QUOTES).format(**words)
    parts = (chance.choice(column) for column in (SUBJECTS, VERBS, OBJECTS, TAILS))
    sentence = " ".join(parts).format(**words)
    return f"{sentence[0].upper()}{sentence[1:]}."


def way(told_so: str, figure: int, words: dict[str, str]) -> str:
    """One sentence with the figure written out as news does, never at its beginning."""
    sentence = told_so.format(n=f"{figure:,}", **words)
    return f"In all, {sentence}" if sentence[0].isdigit() else sentence


def mixed(facts: list[str], filler: list[str], chance: random.Random) -> list[str]:
    """Facts and filler in an order of the outlet's own, facts rather at the beginning."""
    placed = [(chance.random() * 0.6, line) for line in facts] + [(chance.random(), line) for line in filler]
    return [line for _, line in sorted(placed)]


def archive(
    articles: int, a_day: int, seed: int, contradicted: float
) -> Iterator[tuple[dict[str, Any], dict[str, Any] | None]]:
    """Articles in the order of stories, the last of each story with the story's entry in the key."""
    made = number = 0
    while made < articles:
        chance = random.Random(f"{seed}/{number}")
        size = min(chance.choices(SIZES, OFTEN)[0], articles - made)
        story = told(
            number, FIRST_DAY + timedelta(days=made // a_day), chance, contradicted if size > 1 else 0
        )
        outlets = chance.sample(PUBLISHERS, size)
        rows = [article(story, outlet, publisher, chance) for outlet, publisher in enumerate(outlets)]
        for row in rows[:-1]:
            yield row, None
        yield rows[-1], key(story, rows)
        made += size
        number += 1


def key(story: Story, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """A story's line in the key."""
    contradictions = [
        {"fact": fact, "wrong": rows[1]["id"], "figures": [story.figures[fact], figure]}
        for fact, figure in story.wrong.items()
    ]
    return {
        "story": story.number,
        "kind": story.kind,
        "documents": [r["id"] for r in rows],
        "contradictions": contradictions,
    }


def main() -> None:
    """Write the archive."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", type=int)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--a-day", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--contradicted", type=float, default=0.3)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    rows = archive(options.articles, options.a_day, options.seed, options.contradicted)
    with (
        (options.out / "articles.jsonl").open("w") as articles,
        (options.out / "key.jsonl").open("w") as keys,
    ):
        for row, entry in rows:
            articles.write(json.dumps(row, ensure_ascii=False) + "\n")
            if entry:
                keys.write(json.dumps(entry) + "\n")


if __name__ == "__main__":
    main()
