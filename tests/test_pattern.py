"""A pattern finds what a compiled expression finds, and is compiled no sooner than it is asked."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import twosource
from twosource.pattern import pattern

TEXT = "Two boats, 12 nets and 3 men; two BOATS"
FOLDER = Path(twosource.__file__).parent
ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    ".".join(("twosource", *path.relative_to(FOLDER).with_suffix("").parts)).removesuffix(".__init__")
    for path in FOLDER.rglob("*.py")
    if "from twosource.pattern import" in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("expression", "flags"), [(r"\d+", 0), (r"two (\w+)", re.IGNORECASE), (r"whale", 0)])
def test_it_finds_what_a_compiled_expression_finds(expression: str, flags: int) -> None:
    lazy, compiled = pattern(expression, flags), re.compile(expression, flags)
    for method in ("match", "fullmatch", "search"):
        one, other = (getattr(each, method)(TEXT) for each in (lazy, compiled))
        assert (one and one.span()) == (other and other.span())
    assert [m.span() for m in lazy.finditer(TEXT, 4, 20)] == [
        m.span() for m in compiled.finditer(TEXT, 4, 20)
    ]
    assert lazy.findall(TEXT) == compiled.findall(TEXT)
    assert lazy.split(TEXT) == compiled.split(TEXT)
    assert lazy.sub("x", TEXT) == compiled.sub("x", TEXT)
    assert lazy.subn("x", TEXT) == compiled.subn("x", TEXT)


def test_bytes_are_searched_by_bytes() -> None:
    found = pattern(rb"[\x80-\xff]+").search(b"caf\xe9")
    assert found is not None
    assert found.group() == b"\xe9"


def test_what_no_pattern_has_is_no_reason_to_compile() -> None:
    broken = pattern("(")
    assert not hasattr(broken, "colour")
    with pytest.raises(re.error):
        broken.search(TEXT)


def patterns(value: Any) -> list[Any]:
    if type(value).__name__ == "_Pattern":
        return [value]
    values = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else ()
    return [each for part in values for each in patterns(part)]


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_of_the_package_compiles(name: str) -> None:
    found = [each for value in vars(import_module(name)).values() for each in patterns(value)]
    assert found
    for each in found:
        each.search(b"" if isinstance(each.pattern, bytes) else "")


def test_importing_compiles_none() -> None:
    code = (
        "import sys\n"
        f"for name in {MODULES}: __import__(name)\n"
        "tables = [vars(sys.modules[name]) for name in sys.modules if name.startswith('twosource.')]\n"
        "patterns = [(key, each) for table in tables for key, each in table.items() if type(each).__name__ == '_Pattern']\n"
        "print(len(patterns) > 50, [key for key, each in patterns if 'search' in vars(each)])\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True []"


def test_two_articles_ask_for_few_and_short_patterns() -> None:
    """To compile a long one takes as long as to read an article: a cheap look for its words comes first."""
    code = (
        "import re, sys, types, twosource.pattern\n"
        "from twosource.cli.quick import run\n"
        "asked = []\n"
        "compile = lambda expression, flags=0: asked.append(expression) or re.compile(expression, flags)\n"
        "twosource.pattern.re = types.SimpleNamespace(compile=compile)\n"
        "run(['check', 'seeds', '--quiet'])\n"
        "print(sum(map(len, asked)), max(map(len, asked)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    characters, longest = map(int, done.stdout.split()[-2:])
    assert 0 < longest < 400
    assert longest < characters < 2400
