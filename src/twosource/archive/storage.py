"""Tables in, whole Parquet files out: a file is there entire or not at all, and a part is done when it is marked so."""

from __future__ import annotations

import errno
import json
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from twosource.annotation import Any
from twosource.archive.schema import DATASETS
from twosource.errors import ArchiveError, UsageError

MANIFEST = "archive.json"


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A path to write to, which becomes `path` when the block ends well and is removed when it does not.

    Raises ArchiveError where the disk is full or cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{uuid.uuid4().hex}.tmp")
    try:
        yield fresh
        with fresh.open("rb+") as written:
            os.fsync(written.fileno())
        fresh.replace(path)
    except OSError as error:
        raise ArchiveError(_cannot_write(path, error)) from None
    finally:
        fresh.unlink(missing_ok=True)


def _cannot_write(path: Path, error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return (
            f"the disk is full ({path}); free some space and run the same command again: "
            "the parts that are finished are kept"
        )
    return f"{path} cannot be written ({error.strerror or error})"


def write_table(table: Any, path: Path) -> None:
    """Write a table as one Parquet file."""
    import pyarrow.parquet as pq

    with whole(path) as fresh:
        # However the rows came together, the same rows are the same bytes.
        pq.write_table(table.combine_chunks(), fresh, compression="zstd")


def write_json(value: Any, path: Path) -> None:
    """Write a value as one JSON file."""
    with whole(path) as fresh:
        fresh.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def sweep(out: Path) -> None:
    """Remove what processes that were killed had begun to write."""
    for dataset in DATASETS:
        for half in (out / dataset).glob("*/.*.tmp"):
            half.unlink(missing_ok=True)


def read_json(path: Path) -> Any:
    """The value of a JSON file, or None where there is no such file."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ArchiveError(
            f"{path} cannot be read ({error}); remove it and run the same command again"
        ) from None


def is_readable(path: Path) -> bool:
    """Whether a Parquet file has its end, which is written last."""
    import pyarrow.parquet as pq
    from pyarrow import ArrowInvalid

    try:
        pq.read_metadata(path)
    except (OSError, ArrowInvalid):
        return False
    return True


def part_name(number: int) -> str:
    """The name of a part's file."""
    return f"part-{number:05d}.parquet"


class Marks:
    """The parts of one step that are done, each a small file with its counts."""

    def __init__(self, folder: Path, done: dict[int, dict[str, int]] | None = None) -> None:
        self.folder = folder
        self.done: dict[int, dict[str, int]] = done or {}
        if done is not None:
            return
        for file in sorted(folder.glob("part-*.json")):
            self.done[int(file.stem.removeprefix("part-"))] = read_json(file)

    def sum(self, name: str) -> int:
        """The sum of one count over the parts."""
        return sum(counts.get(name, 0) for counts in self.done.values())

    def set(self, number: int, counts: dict[str, int]) -> None:
        """Mark a part as done; its files must be written before."""
        write_json(counts, self.folder / f"part-{number:05d}.json")
        self.done[number] = counts


def begin(out: Path, run: dict[str, Any]) -> bool:
    """Whether the run in `out` was finished before; raises UsageError where `out` is another run's, or no archive."""
    manifest = read_json(out / MANIFEST)
    started = read_json(out / "work" / "run.json")
    former = manifest or started
    if former is None:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise UsageError(f"{out} is there already and is no archive of twosource; name another folder")
        write_json({"run": run}, out / "work" / "run.json")
        return False
    if former.get("run") != run:
        changed = sorted(
            k for k in {*former.get("run", {}), *run} if former.get("run", {}).get(k) != run.get(k)
        )
        raise UsageError(
            f"{out} holds the archive of another run (it differs in {', '.join(changed)}); "
            "name another folder, or remove this one"
        )
    return manifest is not None
