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


def test_the_floors_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


SLOW = ("rich", "rapidfuzz", "yaml", "json", "decimal", "typer")


def test_importing_the_package_opens_no_room() -> None:
    code = f"import sys, twosource; print([name for name in {SLOW} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_help_needs_no_table_no_yaml_and_no_comparison() -> None:
    code = (
        "import sys; sys.argv = ['twosource', '--version']\n"
        "try:\n    from twosource.__main__ import main; main()\n"
        "except SystemExit: pass\n"
        "print([name for name in ('rich', 'rapidfuzz', 'yaml') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_core_needs_four_packages_and_no_more() -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = {line.split(">")[0].split("<")[0].split("=")[0].strip() for line in project["dependencies"]}
    assert names == {"typer", "rich", "rapidfuzz", "pyyaml"}
