"""Web pages with the article they hold in, number-token precision and recall of both readers out: `python bench/pages.py [DIR]`.

In DIR lie pages (*.html, *.mhtml) and beside each its article as plain text (*.txt). A number token is a run of figures with its
inner marks; it is counted as often as it stands.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from unittest import mock

from twosource.load import load

PAGES = Path(__file__).resolve().parent.parent / "tests" / "load" / "pages"
FIGURE = re.compile(r"\d[\d.,:]*\d|\d")


def figures(text: str) -> Counter[str]:
    """The number tokens of a text."""
    return Counter(FIGURE.findall(text))


def measure(page: Path) -> tuple[Counter[str], Counter[str]]:
    """The number tokens that the reader found in a page, and those of its article."""
    loaded = load([str(page)])
    found = figures(loaded.documents[0].text) if loaded.documents else Counter()
    return found, figures(page.with_suffix(".txt").read_text(encoding="utf-8"))


def report(name: str, pages: list[Path]) -> None:
    """Print a row for each page that is not whole, and the sum."""
    right = said = wanted = 0
    for page in pages:
        found, expected = measure(page)
        both = (found & expected).total()
        right, said, wanted = right + both, said + found.total(), wanted + expected.total()
        if found != expected:
            more, less = " ".join((found - expected).elements()), " ".join((expected - found).elements())
            sys.stdout.write(f"  {page.name}: too many [{more}] missing [{less}]\n")
    sys.stdout.write(
        f"{name}: {len(pages)} pages, precision {right / said:.4f} ({right}/{said}), recall {right / wanted:.4f} ({right}/{wanted})\n"
    )


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    every = sorted([*folder.glob("*.html"), *folder.glob("*.mhtml")])
    with mock.patch.dict(sys.modules, {"trafilatura": None}):
        report("core reader", every)
    report("trafilatura", every)
