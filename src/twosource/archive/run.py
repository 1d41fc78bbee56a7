"""What to archive in, the summary of the finished archive out: the beginning and the end that all engines share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from shutil import rmtree

from twosource.annotation import Any, Final
from twosource.archive import intake, storage
from twosource.archive.schema import SCHEMA
from twosource.archive.settings import Settings
from twosource.fingerprint import fingerprint
from twosource.noun import replace
from twosource.row import NamedTuple
from twosource.version import VERSION

# A worker that takes longer than this for one part of the work is stuck.
_PART_SECONDS = 900.0
_COUNTED = (
    "documents",
    "stories",
    "claims",
    "facts",
    "agreement",
    "divergence",
    "single-source",
    "errors",
    "skipped",
)

# The step's name, how many documents are done, and of how many (0 where that is not known yet).
Progress = Callable[[str, int, int], None]


# What a configuration says of its own place, and of what is done with a report: no part of an archive changes with it.
_ELSEWHERE: Final[dict[str, Any]] = {
    "root": ".",
    "path": None,
    "origins": {},
    "reports": (),
    "baseline": None,
    "fail_on": "error",
}


class Job(NamedTuple):
    """What to archive, where, and how."""

    paths: tuple[str, ...]
    out: Path
    settings: Settings
    jobs: int = 1
    part_seconds: float = _PART_SECONDS

    def about(self) -> dict[str, Any]:
        """What makes two runs the same: they may go on with each other's parts."""
        config = self.settings.config
        return {
            "schema": SCHEMA,
            "version": VERSION,
            "input": intake.fingerprint(self.paths, config),
            "configuration": fingerprint(repr(replace(config, **_ELSEWHERE))),
        }


def finish(job: Job) -> dict[str, Any]:
    """Write `archive.json`, which says that the archive is whole, and remove the working files."""
    manifest = storage.read_json(job.out / storage.MANIFEST)
    work = job.out / "work"
    if manifest is None:
        manifest = {
            "run": job.about(),
            "schema": SCHEMA,
            "counts": _counts(work),
            "full": storage.read_json(work / "full.json") or {},
        }
        storage.write_json(manifest, job.out / storage.MANIFEST)
    rmtree(work, ignore_errors=True)
    storage.sweep(job.out)
    return dict(manifest)


def _counts(work: Path) -> dict[str, int]:
    """The sums over all parts; of the two kinds of intake, the one that was finished is the longer."""
    taken = max((storage.Marks(work / f"{kind}-taken").done for kind in ("intake", "plain")), key=len)
    counts = Counter({"skipped": sum(done["skipped"] for done in taken.values())})
    for step in ("checked", "doubled"):
        for done in storage.Marks(work / step).done.values():
            counts.update(done)
    return {name: counts[name] for name in _COUNTED}
