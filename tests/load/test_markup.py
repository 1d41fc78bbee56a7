"""Markdown and reStructuredText: what is no prose is blanked in place; what is prose stays."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twosource.load.markup import mask_markdown, mask_rst

MARKDOWN = {
    "Ten.\n\n```python\nx = 99\n```\n\nTwo.": "Ten. Two.",
    "Ten.\n\n~~~\n99\n~~~\nTwo.": "Ten. Two.",
    "Ten.\n\n```\n99 to the end": "Ten.",
    "Run `make -j99` ten times.": "Run ten times.",
    "See [the 10 rules](https://x.example/99/a) now.": "See [the 10 rules] now.",
    "See <https://x.example/99> and https://x.example/2024/99 now.": "See and now.",
    "Ten.<!-- 99 \n 98 --> Two.": "Ten. Two.",
    "Ten.[^99]\n\n[99]: https://x.example\n": "Ten.",
    "| Deaths | 33 |\n|--------|:--:|\n": "| Deaths | 33 |",
    "| Kind | No. |\n|---|---|\n| Deaths | 33 |\n| Hurt | about $4 |\n|Left|12|\n": "Deaths : 33 Hurt : about $4 Left:12",
    "Kind | No.\n---|---\nDeaths | 33\r\nCost | $4.5 million\n\nA | 5": "Deaths : 33 Cost : $4.5 million A | 5",
    "Heads\n\n| A | B |\n|---|---|\n| one | two |": "Heads | A | B | | one | two |",
    "![99 flames](f.png) Ten.": "Ten.",
    "<b>Ten</b> <img width=99>": "Ten",
    "1. Ten people\n2. Two dogs": "1. Ten people 2. Two dogs",
    "# 12 dead\n\n* 40 hurt": "# 12 dead * 40 hurt",
    "5 < 6 and 7 > 3": "5 < 6 and 7 > 3",
    "The 3-1 win -- their 12th -- came late.": "The 3-1 win -- their 12th -- came late.",
}
# Tables that need more than one head a figure; a bar stands where a cell ends, and the lines stay the file's.
TOLD = {
    "| Area | Deaths | Hurt |\n|---|---|---|\n| North | 33 | 4 |": "\n\nNorth | Deaths: 33¦North | Hurt: 4",
    "Area | Deaths\n---|---\nNorth | 33\nSouth|4\n\nTen.": "\n\nNorth | Deaths: 33\nSouth | Deaths: 4\n\nTen.",
    "|Area|Deaths|\n|:-|-:|\n|North|12|\n|South|12|": "\n\nNorth | Deaths: 12\nSouth | Deaths: 12",
    "| | Women | Men |\n|---|---|---|\n| Deaths | 12 | 12 |": "\n\nWomen | Deaths: 12¦Men | Deaths: 12",
    "| Area | Deaths |\n|---|---|\n| **North** | [33](https://x.example/9)[^1] |": "\n\nNorth | Deaths: 33",
    "| Area | Deaths | Note |\n|---|---|---|\n| North | 33 | a \\| b |": "\n\nNorth | a | b | Deaths: 33",
    "> | Area | Deaths |\n> |---|---|\n> | North | 33 |": "\n\nNorth | Deaths: 33",
    "| Area | Deaths |\r\n|---|---|\r\n| North | 33 |\r\n": "\n\nNorth | Deaths: 33\n",
    "| Area | Deaths |\n|---|---|\n| North | none |\n| South | 4 |": "\n\n| North | none |\nSouth | Deaths: 4",
}
GRID = {
    "+-------+--------+\n| Area  | Deaths |\n+=======+========+\n| North | 33     |\n+-------+--------+\n\nTen.": "\n\n\nNorth | Deaths: 33\n\n\nTen.",
    "+-------+--------+\n| Dead  | 12     |\n+-------+--------+\n| Hurt  | 40     |\n+-------+--------+": "\nDead  : 12\n\nHurt  : 40\n",
    "+-------+--------+\n| North | South  |\n+-------+--------+": "\n| North | South  |\n",
}
RST = {
    "Ten::\n\n    99\n\nTwo.": "Ten:: Two.",
    ".. code-block:: python\n\n   x = 99\n\nTwo.": "Two.",
    ".. note::\n\n   12 dead.\n\nTwo.": ".. note:: 12 dead. Two.",
    ".. a comment of 99\n   words\n\nTwo.": "Two.",
    "Run ``make -j99`` now, `a <https://x.example/99>`_.": "Run now, `a .",
    "12 dead [99]_ and :ref:`a 10`": "12 dead and `a 10`",
    "Title of 12\n===========\n": "Title of 12",
    "The ratio is 3::1 here.": "The ratio is 3::1 here.",
    "He said: ten.\n  Indented 12.": "He said: ten. Indented 12.",
}


@pytest.mark.parametrize(("text", "words"), MARKDOWN.items())
def test_markdown(text: str, words: str) -> None:
    masked = mask_markdown(text)
    assert len(masked) == len(text)
    assert " ".join(masked.split()) == words


@pytest.mark.parametrize(("text", "words"), RST.items())
def test_rst(text: str, words: str) -> None:
    masked = mask_rst(text)
    assert len(masked) == len(text)
    assert " ".join(masked.split()) == words


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_a_table_is_told_cell_by_cell_and_line_by_line(text: str, told: str) -> None:
    found = mask_markdown(text).replace("\u2028", "¦").split("\n")
    assert "\n".join(line.strip() for line in found) == told


@pytest.mark.parametrize(("text", "told"), GRID.items())
def test_a_grid_table_is_told_too(text: str, told: str) -> None:
    found = mask_rst(text).replace("\u2028", "¦").split("\n")
    assert "\n".join(line.strip() for line in found) == told


@given(st.text(alphabet=st.sampled_from("a1 `~\n<>!-[]():.|#=_*\\\t\r"), max_size=200))
def test_no_offset_moves(text: str) -> None:
    for masked in (mask_markdown(text), mask_rst(text)):
        for line, other in zip(masked.split("\n"), text.split("\n"), strict=True):
            told = ":" in line and "|" in other
            assert told or len(line) == len(other)
            assert told or all(a in (b, " ") for a, b in zip(line, other, strict=True))


@pytest.mark.parametrize(
    "unit", ["`", "~", "<!--", "<a ", "](http://a ", "..\n", "a::\n", ":a:`", "```\n", "[^", "![", "-", "|"]
)
def test_hostile_markup_takes_linear_time(unit: str) -> None:
    begun = time.process_time()
    mask_markdown(unit * 30_000)
    mask_rst(unit * 30_000)
    assert time.process_time() - begun < 3
