"""Sentences from many kinds of news with every figure an editor reads in them, each read in full and nothing else."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
import yaml

from twosource.model import Quantity, Span
from twosource.rules.numeric import read_numeric
from twosource.rules.rule import Passage

PUBLISHED = "2025-05-17"
SIGNS = {"approximate": "~", "at least": ">=", "more than": ">", "at most": "<=", "less than": "<"}
# The files tell how a figure is written down.
NEWS = sorted(Path(__file__).parent.glob("figures_of_the_news*.yaml"))


def sentences(missed: bool) -> list[tuple[str, str]]:
    found = []
    for path in NEWS:
        for kind, items in yaml.safe_load(path.read_text(encoding="utf-8")).items():
            found += [pair for item in items for pair in item.items() if (kind == "missed") == missed]
    return found


def told(quantity: Quantity) -> str:
    words = (quantity.dimension, amount(quantity), None if quantity.iso else quantity.unit, quantity.change)
    return " ".join(word for word in words if word)


def amount(quantity: Quantity) -> str:
    sign = SIGNS.get(quantity.modifier, "")
    if quantity.iso:
        return sign + quantity.iso
    if quantity.parts:
        return "-".join(map(plain, quantity.parts))
    if quantity.modifier == "vague":
        return "vague"
    if quantity.value is None:
        return f"{plain(quantity.low)}..{plain(quantity.high)}"
    return sign + plain(quantity.value)


def plain(value: Decimal | None) -> str:
    """The number without needless noughts, a long fraction by its hundredths."""
    if value is None:
        return ""
    return format((value if value == round(value, 4) else round(value, 2)).normalize(), "f")


def figures(text: str) -> str:
    return "; ".join(told(r.quantity) for r in read_numeric(Passage(text, Span(0, len(text)), PUBLISHED)))


@pytest.mark.parametrize(("text", "wanted"), sentences(missed=False))
def test_every_figure_is_read(text: str, wanted: str) -> None:
    assert figures(text) == wanted


@pytest.mark.xfail(strict=True, reason="not read yet")
@pytest.mark.parametrize(("text", "wanted"), sentences(missed=True))
def test_every_figure_would_be_read(text: str, wanted: str) -> None:
    assert figures(text) == wanted
