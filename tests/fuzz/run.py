"""Fuzz one target or all in turn for so many seconds each: `python tests/fuzz/run.py 60 [TARGET]...`.

Coverage guides the fuzzer (atheris, which is libFuzzer). A find ends with status 1 and its input in a
file under tests/fuzz/found/; put it under tests/fuzz/corpus/TARGET/ once it is mended.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(seconds: str, *names: str) -> int:
    """Each target in a process of its own, for the fuzzer ends the process that it runs in."""
    from targets import TARGETS

    failed = []
    for name in names or tuple(TARGETS):
        done = subprocess.run(
            [sys.executable, __file__, "--one", seconds, name], check=False, stderr=subprocess.PIPE, text=True
        )
        lines = [
            line
            for line in done.stderr.splitlines()
            if line.startswith(("Done", "#", "stat::", "==", "artifact"))
        ]
        last = next((line for line in reversed(lines) if line.startswith("Done")), "no result")
        sys.stdout.write(f"{name}: {last}\n")
        sys.stdout.flush()
        if done.returncode:
            failed.append(name)
            sys.stdout.write(done.stderr[-4000:] + "\n")
    return 1 if failed else 0


def one(seconds: str, name: str) -> None:
    """One target; libFuzzer's own report goes to standard error."""
    import atheris

    with atheris.instrument_imports(include=["twosource"]):
        from targets import MODULES, TARGETS

        for module in MODULES.get(name, ()):
            importlib.import_module(f"twosource.{module}")
    target = TARGETS[name]
    with tempfile.TemporaryDirectory() as fresh:
        corpora = [
            fresh,
            *(str(HERE / "corpus" / part) for part in ("any", name) if (HERE / "corpus" / part).is_dir()),
        ]
        arguments = [f"-max_total_time={seconds}", "-timeout=20", "-rss_limit_mb=3000", "-max_len=20000"]
        (HERE / "found").mkdir(exist_ok=True)
        arguments.append(f"-artifact_prefix={HERE / 'found'}/")
        atheris.Setup([sys.argv[0], *arguments, *corpora], target)
        atheris.Fuzz()


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        one(*sys.argv[2:])
    else:
        sys.exit(main(*sys.argv[1:]))
