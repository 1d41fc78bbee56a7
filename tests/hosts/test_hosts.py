"""The files for other people's CI, run as their hosts run them: pre-commit itself, the action's steps, GitLab's script.

`make test-hosts` installs pre-commit and runs these: they install the project from its last commit, as a
stranger would, so they need an index of packages and `make test` leaves them out.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest
import yaml

from conftest import DIVERGING, write

if not os.environ.get("TWOSOURCE_TEST_HOSTS"):
    pytest.skip("`make test-hosts` runs these", allow_module_level=True)

ROOT = Path(__file__).resolve().parents[2]
CONFIG = "documents: ['*.txt']\n"
AGREED = {name: text.replace("19", "12") for name, text in DIVERGING.items()}
GITLAB = re.compile(r"```yaml\n# \.gitlab-ci\.yml\n(.*?)```", re.DOTALL)


def call(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    everything = {**os.environ, **environment}
    return subprocess.run(arguments, capture_output=True, text=True, check=False, env=everything)


def git(*arguments: str) -> None:
    who = ("-c", "user.name=Editor", "-c", "user.email=editor@example.org")
    assert call("git", *who, *arguments).returncode == 0


@pytest.fixture
def hooked(folder: Path) -> Path:
    """A repository whose commits pass through the hook."""
    revision = call("git", "-C", str(ROOT), "rev-parse", "HEAD").stdout.strip()
    hook = {"repos": [{"repo": str(ROOT), "rev": revision, "hooks": [{"id": "twosource"}]}]}
    write(folder, {**DIVERGING, "claims.yaml": CONFIG, ".pre-commit-config.yaml": yaml.safe_dump(hook)})
    git("init", "-q", ".")
    git("add", ".")
    return folder


def test_the_hook_is_run_by_pre_commit(
    hooked: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path_factory.mktemp("hooks")))
    program = Path(sys.executable).with_name("pre-commit")
    contradicted = call(program, "run")
    assert contradicted.returncode == 1
    assert "error divergence" in contradicted.stdout
    write(hooked, AGREED)
    git("add", ".")
    agreed = call(program, "run")
    assert agreed.returncode == 0, agreed.stdout
    write(hooked, {"claims.yaml": "document: ['*.txt']\n"})
    mistyped = call(program, "run", "--all-files")
    assert mistyped.returncode == 1
    assert "did you mean `documents`?" in mistyped.stdout


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What a host gives a job: a Python of its own, first on the path."""
    place = tmp_path_factory.mktemp("machine") / "python"
    venv.create(place, with_pip=True)
    binaries = place / ("Scripts" if sys.platform == "win32" else "bin")
    return {"PATH": f"{binaries}{os.pathsep}{os.environ['PATH']}"}


def test_every_step_of_the_action_runs_in_turn(folder: Path, machine: dict[str, str]) -> None:
    write(folder, {**DIVERGING, "claims.yaml": CONFIG})
    steps = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["runs"]["steps"]
    install, check = [step for step in steps if "run" in step]
    host = {**machine, "RUNNER_TEMP": str(folder), "GITHUB_STEP_SUMMARY": str(folder / "summary.md")}
    inputs = {"ACTION": str(ROOT), "PATHS": "", "FAIL_ON": "", "SARIF": "twosource.sarif"}
    assert {*install["env"], *check["env"]} == set(inputs)
    statuses = [
        call("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"], **host, **inputs)
        for step in (install, check)
    ]
    assert [done.returncode for done in statuses] == [0, 1], [done.stderr for done in statuses]
    assert statuses[1].stdout.startswith("::error file=post.txt,line=1")
    assert (folder / "twosource.sarif").exists()
    assert (folder / "summary.md").read_text(encoding="utf-8").startswith("# twosource")


def test_the_script_for_gitlab_runs(folder: Path, machine: dict[str, str]) -> None:
    write(folder, {**DIVERGING, "claims.yaml": CONFIG})
    (snippet,) = GITLAB.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    job = yaml.safe_load(snippet)["claims"]
    script = "\n".join(job["script"])
    local = re.sub(r"git\+https://\S+", f"git+file://{ROOT}", script)
    assert local != script
    done = call("bash", "-eo", "pipefail", "-c", local, **machine)
    assert done.returncode == 1, done.stderr
    for report in job["artifacts"]["reports"].values():
        assert (folder / report).stat().st_size > 0
