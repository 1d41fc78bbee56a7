"""The program never reaches for the network: not in this process, not in one of its own."""

from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from conftest import ROOT, SEEDS

BLOCKED = f"""
import sys
sys.path.insert(0, {str(ROOT / "tests")!r})
from conftest import refuse_network
sys.argv = ["twosource", *sys.argv[1:]]
from twosource.__main__ import main
main()
"""


def test_the_suite_is_cut_off() -> None:
    with socket.socket() as end, pytest.raises(RuntimeError, match="network"):
        end.connect(("192.0.2.1", 80))
    with pytest.raises(RuntimeError, match="network"):
        socket.getaddrinfo("example.org", 443)
    with socket.socket(type=socket.SOCK_DGRAM) as end, pytest.raises(RuntimeError, match="network"):
        end.sendto(b"x", ("192.0.2.1", 53))


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_whole_run_needs_no_network(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", BLOCKED, command, str(SEEDS)], capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    assert done.stdout
