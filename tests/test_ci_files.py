"""The files for other people's CI: of the right form, and their scripts run as far as that goes offline."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import DIVERGING, write

ROOT = Path(__file__).resolve().parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))


def test_the_action_holds_to_the_schema_of_actions() -> None:
    checker = Path(sys.executable).with_name("check-jsonschema")
    call = [checker, "--builtin-schema", "vendor.github-actions", ROOT / "action.yml"]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="the script is for bash")
@pytest.mark.parametrize(("fail_on", "status"), [("", 1), ("never", 0), ("nonsense", 2)])
def test_the_script_of_the_action_runs(folder: Path, fail_on: str, status: int) -> None:
    write(folder, {**DIVERGING, "claims.yaml": "documents: ['*.txt']\n"})
    (step,) = [s for s in ACTION["runs"]["steps"] if "arguments=" in s.get("run", "")]
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PATHS": "",
        "FAIL_ON": fail_on,
        "SARIF": "out/twosource.sarif",
        "RUNNER_TEMP": str(folder),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
    }
    call = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    done = subprocess.run(call, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == status, done.stderr
    if status < 2:
        assert done.stdout.startswith("::error file=post.txt,line=1")
        assert (folder / "summary.md").read_text(encoding="utf-8").startswith("# twosource")
        assert (folder / "out" / "twosource.sarif").exists()


def test_the_hook_runs_once_over_everything() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["pass_filenames"] is False
    assert hook["require_serial"] is True
    assert hook["language"] == "python"
    assert hook["entry"].startswith("twosource check ")


def test_the_hook_fails_on_a_contradiction(folder: Path) -> None:
    write(folder, {**DIVERGING, "claims.yaml": "documents: ['*.txt']\n"})
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    call = [sys.executable, "-m", *hook["entry"].split()]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout.startswith("error divergence")
