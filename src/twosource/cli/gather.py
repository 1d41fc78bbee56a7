"""Paths or a Config in, the documents of a run out, with what the user says of them."""

from __future__ import annotations

import os
from collections.abc import Sequence

from twosource.annotation import Any
from twosource.cli.ending import complain
from twosource.config import Config, Listed
from twosource.config.find import configure
from twosource.config.limits import parse_limits
from twosource.errors import UsageError
from twosource.load import Loaded, load
from twosource.load.globs import matching
from twosource.load.limits import DEFAULT
from twosource.model import Document
from twosource.noun import replace

# A feed with one oddity has it in every line: more notes than this drown what else is told.
_NOTES = 20


def settle(config: str | None, isolated: bool, **given: Any) -> Config:
    """The Config of this run; what the command line leaves out is None in `given`, its limits are NAME=N each."""
    if given.get("limits"):
        given["limits"] = parse_limits(" ".join(given["limits"]), "--limit")
    return configure(given, os.environ, config, isolated)


def gather(
    paths: Sequence[str] | None, config: Config, quiet: bool = False, input_format: str | None = None
) -> Loaded:
    """The documents at `paths`, else those that the Config lists; what could not be read is said at once.

    Raises UsageError where neither names any, DocumentError for a path that leads nowhere.
    """
    limits = DEFAULT._replace(**config.limits)
    loaded = load(paths or _listed(config), input_format=input_format, limits=limits, keys=config.fields)
    for skipped in loaded.skipped:
        complain(f"{skipped.path}: {skipped.reason}")
    for note in () if quiet else loaded.notes[:_NOTES]:
        complain(note)
    if len(loaded.notes) > _NOTES and not quiet:
        complain(f"and {len(loaded.notes) - _NOTES:,} more notes on what was read")
    said = [(listed, _files(listed, config.root)) for listed in config.documents if any(listed[1:])]
    return loaded._replace(documents=tuple(_described(document, said) for document in loaded.documents))


def _listed(config: Config) -> list[str]:
    if config.documents:
        return [_from_root(config.root, listed.path) for listed in config.documents]
    if config.path:
        raise UsageError(f"{config.path} lists no documents; name some under `documents`, or give paths")
    raise UsageError("no documents: give paths, or write a claims.yaml with `twosource init`")


def _from_root(root: str, path: str) -> str:
    return path if root == "." else os.path.join(root, path.removeprefix("./")).replace(os.sep, "/")


def _files(listed: Listed, root: str) -> frozenset[str]:
    """The files that an entry is about: the path itself, a folder's, or those that a glob finds."""
    path = _from_root(root, listed.path)
    if os.path.isdir(path):
        from glob import escape

        path = os.path.join(escape(path), "**")
    found = [path] if os.path.isfile(path) else matching(path)
    return frozenset(map(os.path.realpath, found))


def _described(document: Document, said: Sequence[tuple[Listed, frozenset[str]]]) -> Document:
    """The document with what claims.yaml says of its file; a later entry goes before an earlier."""
    for listed, files in said:
        if document.path is not None and os.path.realpath(document.path) in files:
            fields = {
                key: value for key, value in listed._asdict().items() if key != "path" and value is not None
            }
            document = replace(document, **fields)
    return document
