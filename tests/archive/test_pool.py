"""Workers that end, hang and refuse: what of their parts is done, and what is lost by name."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from twosource.archive.pool import Lost, Pool, serial
from twosource.load.deadline import TooLong, within


def doubled(part: int) -> int:
    return 2 * part


def ends_at_three(part: int) -> int:
    if part == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return part


def ends_once(part: tuple[int, str]) -> int:
    number, mark = part
    if number == 2 and not Path(mark).exists():
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def hangs_at_three(part: int) -> int:
    if part == 3:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(600)
    return part


def refuses_three(part: int) -> int:
    if part == 3:
        raise ValueError(part)
    return part


@pytest.mark.parametrize("jobs", [1, 2, 4])
def test_every_part_is_done_once(jobs: int) -> None:
    assert sorted(Pool(doubled, jobs, 60).run(range(20))) == [(n, 2 * n) for n in range(20)]


def test_no_part_is_no_work() -> None:
    assert list(Pool(doubled, 2, 60).run([])) == []


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_part_that_ends_its_worker_twice_is_lost_and_no_other(jobs: int) -> None:
    results = dict(Pool(ends_at_three, jobs, 60).run(range(7)))
    assert isinstance(results.pop(3), Lost)
    assert results == {n: n for n in range(7) if n != 3}


def test_a_worker_that_is_killed_once_costs_a_retry(tmp_path: Path) -> None:
    parts = [(n, str(tmp_path / "mark")) for n in range(6)]
    assert sorted(result for _, result in Pool(ends_once, 2, 60).run(parts)) == list(range(6))


def test_a_worker_that_hangs_is_ended() -> None:
    began = time.monotonic()
    results = dict(Pool(hangs_at_three, 2, 1.0).run(range(6)))
    assert "longer than 1 s" in results.pop(3).reason  # type: ignore[union-attr]
    assert results == {n: n for n in range(6) if n != 3}
    assert time.monotonic() - began < 20


def test_an_error_of_the_work_is_the_callers() -> None:
    with pytest.raises(ValueError, match="3"):
        list(Pool(refuses_three, 2, 60).run(range(6)))


def test_in_this_process_it_is_the_same() -> None:
    assert list(serial(doubled, range(3))) == [(0, 0), (1, 2), (2, 4)]


def test_code_that_takes_too_long_is_broken_off() -> None:
    began = time.monotonic()
    with pytest.raises(TooLong), within(0.1):
        _endless()
    assert time.monotonic() - began < 5


def test_a_slow_pattern_is_broken_off() -> None:
    import re

    with pytest.raises(TooLong), within(0.2):
        re.match(r"(a+)+$", "a" * 60 + "b")


def _endless() -> None:
    while True:
        pass


@pytest.mark.parametrize("seconds", [0, 10])
def test_code_that_is_fast_enough_is_left_alone(seconds: float) -> None:
    with within(seconds):
        done = True
    assert done
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_a_worker_that_ends_between_two_submissions_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The executor may already be broken when the next part is handed to it."""
    parts = [(n, str(tmp_path / "mark")) for n in range(6)]
    pool = Pool(ends_once, 2, 60)
    submit = Pool._submit

    def late(self: Pool[tuple[int, str], int], part: tuple[int, str]) -> None:
        if part[0] == 3:  # the part before it ends its worker; let that be noticed first
            time.sleep(0.5)
        submit(self, part)

    monkeypatch.setattr(Pool, "_submit", late)
    assert sorted(result for _, result in pool.run(parts)) == list(range(6))
