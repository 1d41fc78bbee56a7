"""Every block of the README is run: commands as a shell runs them, Python as Python, YAML as what it is for."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from twosource.config.read import build, parse

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
BLOCKS = [(kind, body) for kind, body in BLOCK.findall(README)]
FINGERPRINT = re.compile(r"\b[0-9a-f]{16}\b")
FILES = {
    "post.txt": "The storm killed 12 people in Harbourtown on Monday, police said.\nRepairs will cost $40 million.\n",
    "radio.txt": "At least 10 people died in the storm in Harbourtown.\nRepairs will cost $55 million, the mayor said.\n",
    "wire.md": "---\npublisher: Harbour Post\npublished: 2024-02-01\ncredits: [AP]\n---\nThe storm killed 12 people in Harbourtown.\n",
}


def of(kind: str) -> list[str]:
    return [body for found, body in BLOCKS if found == kind]


def test_every_block_is_of_a_kind_that_is_run() -> None:
    assert {kind for kind, _ in BLOCKS} == {"sh", "console", "yaml", "python"}


def commands(body: str) -> list[tuple[str, str]]:
    """Each command of a console block with what it should print."""
    pieces = re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]
    return [(command, expected) for command, _, expected in (piece.partition("\n") for piece in pieces)]


def fits(expected: str, got: str) -> bool:
    """Whether the output is as told; a line of three dots stands for any lines, a fingerprint for any."""
    parts = [
        re.escape(FINGERPRINT.sub("ID", part))
        for part in re.split(r"^\.\.\.\n", expected, flags=re.MULTILINE)
    ]
    return re.fullmatch("(?:.*\n)*?".join(parts), FINGERPRINT.sub("ID", got)) is not None


@pytest.mark.skipif(sys.platform == "win32", reason="the blocks are for a POSIX shell")
def test_the_commands_print_what_the_readme_says(tmp_path: Path) -> None:
    if shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    for name, text in FILES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    environment = {key: value for key, value in os.environ.items() if not key.startswith("TWOSOURCE_")}
    environment["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{environment['PATH']}"
    status = 0
    for command, expected in [pair for body in of("console") for pair in commands(body)]:
        call = ["bash", "-c", f"(exit {status}); {command}"]
        done = subprocess.run(
            call, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment
        )
        status = done.returncode
        got = done.stdout + done.stderr
        assert fits(expected, got), f"$ {command}\n{got}\nis not\n{expected}"


@pytest.mark.parametrize("body", of("python"), ids=range(len(of("python"))))
def test_the_python_runs(body: str) -> None:
    subprocess.run([sys.executable, "-c", body], check=True, capture_output=True)


def test_the_fixture_of_the_readme_tells_a_contradiction(tmp_path: Path) -> None:
    recipe = next(body for body in of("python") if "pytest.fixture" in body)
    (tmp_path / "test_recipe.py").write_text(
        f"{recipe}\n\ndef test_good(assert_consistent):\n    assert_consistent('The storm killed 12 people.', 'The storm killed 12 people.')\n"
        "\n\n@pytest.mark.xfail(strict=True)\ndef test_bad(assert_consistent):\n"
        "    assert_consistent('The storm killed 12 people.', 'The storm killed 19 people.')\n",
        encoding="utf-8",
    )
    call = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tmp_path)]
    done = subprocess.run(call, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    assert "1 passed, 1 xfailed" in done.stdout


def planned(target: str) -> str:
    """What make would run for a target in a fresh clone."""
    call = ["make", "-n", target, "VENV=.venv-that-is-not-there"]
    done = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.replace(".venv-that-is-not-there", ".venv")


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_the_set_up_is_what_make_does() -> None:
    targets, by_hand = of("sh")
    assert targets.split("\n")[:2] == ["make check", "make test"]
    plan = re.sub(r" --quiet", "", planned("check"))
    for line in by_hand.strip().split("\n"):
        assert line.removeprefix("python3 ") in plan
    for word in ("pytest", "ruff check", "ruff format --check", "mypy", "lint-imports"):
        assert word in planned("test")


def test_the_configuration_is_read() -> None:
    whole = next(body for body in of("yaml") if body.startswith("documents:"))
    config = build(parse(whole, "claims.yaml"), "claims.yaml", ".")
    assert config.pins
    assert config.waivers


def test_the_files_for_ci_are_yaml_and_call_the_command_that_there_is() -> None:
    for body in of("yaml"):
        assert yaml.safe_load(body)
    gitlab = yaml.safe_load(next(body for body in of("yaml") if ".gitlab-ci.yml" in body))
    reports = gitlab["claims"]["artifacts"]["reports"]
    script = " ".join(gitlab["claims"]["script"])
    assert f"gitlab:{reports['codequality']}" in script
    assert f"junit:{reports['junit']}" in script
