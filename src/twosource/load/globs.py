"""A pattern of paths in, the paths that it finds out: one star in a file's name is read here, all else by `glob`."""

from __future__ import annotations

import os


def has_magic(path: str) -> bool:
    """Whether the path is a pattern."""
    return any(sign in path for sign in "*?[")


def matching(pattern: str) -> list[str]:
    """What `glob(pattern, recursive=True)` finds, in any order.

    Most patterns are "folder/*.txt", and `glob` takes longer to import than a folder to list.
    """
    folder, name = os.path.split(pattern)
    before, star, after = name.partition("*")
    if os.name == "nt" or not star or has_magic(folder) or has_magic(before + after):
        from glob import glob

        return glob(pattern, recursive=True)
    try:
        names = os.listdir(folder or os.curdir)
    except OSError:
        return []
    return [
        os.path.join(folder, each)
        for each in names
        if each.startswith(before) and each[len(before) :].endswith(after) and (before or each[0] != ".")
    ]
