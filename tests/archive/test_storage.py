"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from twosource.archive import storage
from twosource.archive.schema import DATASETS, schema, table
from twosource.errors import ArchiveError, UsageError

pytest.importorskip("pyarrow")


def _fail(path: Path, error: Exception) -> None:
    with storage.whole(path) as fresh:
        fresh.write_text("half")
        raise error


def test_a_file_is_not_there_before_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "file"
    with storage.whole(path) as fresh:
        fresh.write_text("words")
        assert not path.exists()
    assert path.read_text() == "words"
    assert [p.name for p in path.parent.iterdir()] == ["file"]


def test_what_fails_leaves_nothing_and_the_old_stays(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("old")
    with pytest.raises(ValueError, match="no"):
        _fail(path, ValueError("no"))
    assert [p.name for p in tmp_path.iterdir()] == ["file"]
    assert path.read_text() == "old"


@pytest.mark.parametrize(
    ("number", "says"), [(errno.ENOSPC, "the disk is full"), (errno.EACCES, "cannot be written")]
)
def test_a_disk_that_takes_no_more_is_told_in_a_sentence(tmp_path: Path, number: int, says: str) -> None:
    with pytest.raises(ArchiveError, match=says):
        _fail(tmp_path / "file", OSError(number, "error"))
    assert list(tmp_path.iterdir()) == []


def test_a_parquet_file_without_its_end_is_known(tmp_path: Path) -> None:
    path = tmp_path / "part.parquet"
    storage.write_table(table("skipped", [{"document": "d", "reason": "r"}]), path)
    assert storage.is_readable(path)
    path.write_bytes(path.read_bytes()[:-9])
    assert not storage.is_readable(path)
    assert not storage.is_readable(tmp_path / "none")


def test_a_folder_of_other_things_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(UsageError, match="is no archive"):
        storage.begin(tmp_path, {"input": "a"})
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


def test_another_runs_archive_is_not_gone_on_with(tmp_path: Path) -> None:
    assert not storage.begin(tmp_path / "out", {"input": "a", "version": "1"})
    assert not storage.begin(tmp_path / "out", {"input": "a", "version": "1"})
    with pytest.raises(UsageError, match="differs in input"):
        storage.begin(tmp_path / "out", {"input": "b", "version": "1"})


@pytest.mark.parametrize("dataset", DATASETS)
def test_every_dataset_has_a_schema_and_takes_no_row(dataset: str) -> None:
    assert table(dataset, []).schema == schema(dataset)
