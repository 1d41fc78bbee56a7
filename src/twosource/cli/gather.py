"""Paths or a Config in, the documents of a run out, with what the user says of them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

from twosource.cli.ending import complain
from twosource.config import Config, Listed
from twosource.config.find import configure
from twosource.errors import UsageError
from twosource.load import Loaded, load
from twosource.model import Document


def settle(config: str | None, isolated: bool, **given: Any) -> Config:
    """The Config of this run; what the command line leaves out is None in `given`."""
    return configure(given, os.environ, config, isolated)


def gather(paths: Sequence[str] | None, config: Config, quiet: bool = False) -> Loaded:
    """The documents at `paths`, else those that the Config lists; what could not be read is said at once.

    Raises UsageError where neither names any, DocumentError for a path that leads nowhere.
    """
    loaded = load(paths) if paths else _listed(config)
    for skipped in loaded.skipped:
        complain(f"{skipped.path}: {skipped.reason}")
    for note in () if quiet else loaded.notes:
        complain(note)
    return loaded


def _listed(config: Config) -> Loaded:
    if not config.documents:
        raise UsageError(_nothing(config))
    loaded = load([_from_root(config.root, listed.path) for listed in config.documents])
    documents = tuple(_described(document, config) for document in loaded.documents)
    return loaded._replace(documents=documents)


def _nothing(config: Config) -> str:
    if config.path:
        return f"{config.path} lists no documents; name some under `documents`, or give paths"
    return "no documents: give paths, or write a claims.yaml with `twosource init`"


def _from_root(root: str, path: str) -> str:
    return path if root == "." else (Path(root) / path).as_posix()


def _described(document: Document, config: Config) -> Document:
    for listed in config.documents:
        if _names(listed, document, config.root):
            said = {
                key: value for key, value in listed._asdict().items() if key != "path" and value is not None
            }
            document = replace(document, **said)
    return document


def _names(listed: Listed, document: Document, root: str) -> bool:
    """Whether the entry is about the document: its path, its folder, or a glob that it fits."""
    if document.path is None:
        return False
    path, pattern = PurePath(document.path), PurePath(_from_root(root, listed.path))
    return path == pattern or pattern in path.parents or path.match(str(pattern))
