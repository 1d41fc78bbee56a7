"""What is read once for all articles: a sentence gives the same claims wherever it stands, and what it hangs on tells two apart."""

from __future__ import annotations

from decimal import Decimal

import pytest

from casebook import Story, stories
from twosource.config import Config, Unit
from twosource.model import AttributedClaim, Claim, Document, NumericClaim
from twosource.pipeline import read
from twosource.rules import figures
from twosource.rules.attribution import stretch
from twosource.rules.remembered import Memory

SENTENCE = (
    "Officials said on Tuesday that 12 people drowned off Malta and that repairs would cost $40 million."
)


def forget() -> None:
    """Read every sentence afresh from here on."""
    figures.MEMORY.forget()
    stretch.MEMORY.forget()


def claims(text: str, published: str | None = None, config: Config | None = None) -> tuple[Claim, ...]:
    return read(Document("a", text, "a", published), config)


def numeric(text: str, published: str | None = None, config: Config | None = None) -> list[NumericClaim]:
    return [claim for claim in claims(text, published, config) if isinstance(claim, NumericClaim)]


@pytest.mark.parametrize("story", stories(), ids=lambda story: story.name)
def test_an_article_reads_the_same_after_all_others_as_alone(story: Story) -> None:
    documents = [document for story in stories() for document in story.documents]
    after_others = {document: read(document) for document in documents}
    for document in story.documents:
        forget()
        assert read(document) == after_others[document]


def test_a_sentence_gives_the_same_claims_further_down() -> None:
    forget()
    first = claims(SENTENCE)
    moved = claims(f"The sea was rough.\n\n{SENTENCE}")
    assert [claim.text for claim in first] == [claim.text for claim in moved]
    assert {claim.span.start - at.span.start for claim, at in zip(moved, first, strict=True)} == {20}
    for claim in moved:
        assert f"The sea was rough.\n\n{SENTENCE}"[claim.span.start : claim.span.end] == claim.text
    said = next(claim for claim in moved if isinstance(claim, AttributedClaim))
    assert said.attribution.source is not None
    assert said.attribution.source.span.start == 20


def test_the_day_of_the_article_tells_which_tuesday() -> None:
    days = {
        day: next(c for c in numeric(SENTENCE, day) if c.quantity.dimension == "date").quantity.iso
        for day in ("2025-05-15", "2025-05-22", "2025-05-22T09:00:00Z")
    }
    assert list(days.values()) == ["2025-05-13", "2025-05-20", "2025-05-20"]


@pytest.mark.parametrize(
    ("around", "unit"),
    [("Ferries stopped.", "USD"), ("Canada sent US$3 in aid.", "CAD"), ("Australia sent US$3.", "AUD")],
)
def test_the_money_of_the_article_tells_which_dollar(around: str, unit: str) -> None:
    found = [c.quantity.unit for c in numeric(f"{SENTENCE} {around}") if c.quantity.value == 40_000_000]
    assert found == [unit]


def test_what_claims_yaml_adds_tells_two_readings_apart() -> None:
    sentence = "The ship lost 12 cormorants."
    added = Config(concepts={"seabird": ("cormorant",)})
    assert [claim.concept for claim in numeric(sentence)] == ["cormorant"]
    assert [claim.concept for claim in numeric(sentence, config=added)] == ["seabird"]
    assert [claim.concept for claim in numeric(sentence)] == ["cormorant"]


def test_a_dateline_is_left_out_where_it_stands_and_nowhere_else() -> None:
    wire = "VALLETTA, May 6 (Agency) - Two ferries sank."
    assert [claim.text for claim in numeric(wire)] == ["Two ferries"]
    assert [claim.text for claim in numeric(f"Storms hit Malta. {wire}")] == ["May 6", "Two ferries"]
    assert [claim.text for claim in numeric(wire)] == ["Two ferries"]


def test_a_unit_of_claims_yaml_tells_two_readings_apart() -> None:
    sentence = "They drew 40 zorks from the well."
    declared = Config(units={"zork": Unit(("zorks",), "litre", Decimal(4))})
    dimensions = [numeric(sentence, config=c)[0].quantity.dimension for c in (None, declared, None)]
    assert dimensions == ["count", "volume", "count"]


def test_a_headline_is_read_as_one_and_a_line_further_down_is_not() -> None:
    line = "Minister: taxes will rise next year"
    body = "Schools closed in the whole of the town after the water had risen over night."
    forget()
    rules = [
        {claim.rule for claim in claims(text) if isinstance(claim, AttributedClaim)}
        for text in (f"{line}\n\n{body}", f"{body}\n\n{line}", f"{line}\n\n{body}")
    ]
    assert rules[0] == rules[2] != rules[1]


def test_the_day_of_a_dateline_dates_no_figure_behind_it() -> None:
    wire = "VALLETTA, Malta, May 6, 2019 - Two ferries sank."
    assert [claim.scope.time for claim in numeric(wire)] == [()]


def test_memory_stays_bounded_however_much_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (figures, stretch):
        monkeypatch.setattr(module, "MEMORY", Memory(50))
    for number in range(1000, 1400):
        claims(f"Police said {number} people marched.")
        claims("Oslo " + ", ".join(str(number + more) for more in range(60)) + " said.")
        assert all(0 <= module.MEMORY.room <= 50 for module in (figures, stretch))
        assert len(figures.MEMORY._found) <= 50


def test_what_alone_is_too_much_is_not_remembered() -> None:
    memory: Memory[str] = Memory(10)
    memory.keep("a", "found", 4)
    assert memory.keep("b", "long", 11) == "long"
    assert (memory.get("a"), memory.get("b")) == (None, None)
    memory.keep("a", "found", 4)
    assert memory.get("a") == "found"
