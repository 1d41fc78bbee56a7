"""Arguments in, exit status out: parse, one call, render; thin."""

from __future__ import annotations

from twosource.annotation import Any


def __getattr__(name: str) -> Any:
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from twosource.cli.application import app

    return app
