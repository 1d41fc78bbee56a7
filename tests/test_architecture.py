"""The house's rules about itself: budgets, names, floors; a breach fails here and not in a review."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "twosource"
FILES = sorted(SOURCE.rglob("*.py"))
NAMES = [path.relative_to(SOURCE).as_posix() for path in FILES]
LONGEST_FILE = 250
LONGEST_FUNCTION = 60
FORBIDDEN = {"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"}


def is_table(tree: ast.Module) -> bool:
    """Whether a module holds values alone: no branch, no loop, so that its length is data."""
    logic = (ast.If, ast.For, ast.While, ast.Try, ast.With, ast.ClassDef)
    return not any(isinstance(node, logic) for node in ast.walk(tree))


@pytest.fixture(params=FILES, ids=NAMES)
def path(request: pytest.FixtureRequest) -> Path:
    return Path(request.param)


def test_a_file_stays_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) < LONGEST_FILE or is_table(ast.parse(text))


def test_a_function_stays_short(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_a_module_says_in_its_docstring_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))


def test_no_name_that_says_nothing(path: Path) -> None:
    parts = {*path.relative_to(SOURCE).parts, path.stem}
    assert not parts & FORBIDDEN


def test_nothing_but_the_tests_and_the_bench_prints(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    assert not [c.lineno for c in calls if isinstance(c.func, ast.Name) and c.func.id == "print"]


# Caches without a bound: what they are asked for is a row of a table of ours, never a word of a document.
OF_A_TABLE = frozenset({"_code", "_item", "_kinds", "built", "schema", "vocabulary"})
MOST_REMEMBERED = 20_000


def test_whatever_is_remembered_has_a_bound(path: Path) -> None:
    """An archive meets every word and sentence there is: a cache without a bound would hold them all."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    loose = []
    for node in ast.walk(tree):
        for mark in node.decorator_list if isinstance(node, ast.FunctionDef) else ():
            call = mark if isinstance(mark, ast.Call) else None
            name = ast.unparse(call.func if call else mark)
            if name == "cache":
                bounded = not node.args.args or node.name in OF_A_TABLE
            elif name == "lru_cache":
                sizes = [keyword.value for keyword in call.keywords] if call else []
                bounded = [
                    size.value <= MOST_REMEMBERED for size in sizes if isinstance(size, ast.Constant)
                ] == [True]
            else:
                continue
            if not bounded:
                loose.append(node.name)
    assert loose == []


def test_the_floors_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


SLOW = ("rich", "rapidfuzz", "yaml", "json", "decimal", "typer")


def test_importing_the_package_opens_no_room() -> None:
    code = f"import sys, twosource; print([name for name in {SLOW} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_version_needs_no_parser_no_table_and_no_comparison() -> None:
    code = (
        "import sys; sys.argv = ['twosource', '--version']\n"
        "try:\n    from twosource.__main__ import main; main()\n"
        "except SystemExit: pass\n"
        "print([name for name in ('rich', 'rapidfuzz', 'yaml', 'typer', 'typing', 're') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


# What takes long to import and no plain text needs; half of it would come in by one careless import.
HEAVY = (
    *(
        "typer",
        "click",
        "rich",
        "rapidfuzz",
        "yaml",
        "json",
        "inspect",
        "dataclasses",
        "typing",
        "pathlib",
        "contextlib",
        "glob",
        "importlib",
        "datetime",
        "hashlib",
        "_hashlib",
        "ssl",
    ),
    *(
        "subprocess",
        "argparse",
        "email",
        "html.parser",
        "xml.etree.ElementTree",
        "zipfile",
        "tempfile",
        "string",
    ),
    *("textwrap", "traceback", "multiprocessing", "csv", "twosource.cli.application", "twosource.waive"),
    *(
        "twosource.baseline",
        "twosource.archive",
        "twosource.explain",
        "twosource.report.sarif",
        "twosource.load.html",
    ),
)


@pytest.mark.parametrize(
    "arguments",
    [("check",), ("check", "a.txt", "b.txt", "--quiet"), ("check", "a.txt", "b.txt", "-f", "concise")],
)
def test_plain_text_opens_only_the_rooms_it_goes_through(arguments: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The storm killed 12 people, the mayor said.\n", encoding="utf-8")
    (tmp_path / "b.txt").write_text("At least 10 people died in the storm.\n", encoding="utf-8")
    (tmp_path / "claims.yaml").write_text("documents:\n  - '*.txt'\nfail_on: error\n", encoding="utf-8")
    code = (
        f"import sys; before = set(sys.modules); sys.argv = ['twosource', *{arguments!r}]\n"
        "try:\n    from twosource.__main__ import main; main()\n"
        "except SystemExit as end: print(end.code)\n"
        f"print([name for name in {HEAVY} if name in sys.modules and name not in before])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-2:] == ["0", "[]"]


@pytest.mark.parametrize(
    ("costly", "ours"),
    [
        ("from dataclasses import dataclass", "twosource.noun.noun"),
        ("(from|import) typing\\b", "twosource.annotation and twosource.row.NamedTuple"),
        (r"^\w+(: \w+)? = re\.compile", "twosource.pattern.pattern"),
    ],
)
def test_what_every_start_would_pay_for_is_made_the_cheap_way(costly: str, ours: str) -> None:
    import re

    # The parser wants the words of `typing`; the archive's stories change while documents join them.
    apart = {"annotation.py", "row.py", "cli/application.py", "archive/story.py"}
    found = [
        name
        for name, path in zip(NAMES, FILES, strict=True)
        if name not in apart and re.search(costly, path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert found == [], f"use {ours}"


def test_the_core_needs_four_packages_and_no_more() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {line.split(">")[0].split("<")[0].split("=")[0].strip() for line in project["dependencies"]}
    assert names == {"typer", "rich", "rapidfuzz", "pyyaml"}
