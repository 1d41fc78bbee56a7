"""Paths and streams in, Documents out: the only rooms that touch the disk; one file a format."""

from twosource.load.limits import Limits
from twosource.load.loading import Loaded, load

__all__ = ["Limits", "Loaded", "load"]
