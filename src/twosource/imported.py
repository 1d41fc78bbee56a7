"""A module's name and a word in, what the module means by that word out: the module is imported no sooner than now."""

from __future__ import annotations

from twosource.annotation import Any


def imported(module: str, word: str) -> Any:
    """What `importlib.import_module` would find, but without that package, which costs as much as three modules of ours.

    Raises ImportError where there is no such module, AttributeError where it has no such word.
    """
    return getattr(__import__(module, fromlist=[word]), word)
