"""What a worker needs to know, as one value, and as bytes that another process can be sent."""

from __future__ import annotations

import copyreg
import io
import pickle
from types import MappingProxyType

from twosource.annotation import Any
from twosource.config import Config
from twosource.row import NamedTuple


class Settings(NamedTuple):
    """The configuration, and how many seconds one document or one story may take; 0 is no limit."""

    config: Config
    document_seconds: float = 20.0
    story_seconds: float = 300.0

    def packed(self) -> bytes:
        """The settings as bytes, to send to another process."""
        out = io.BytesIO()
        pickler = pickle.Pickler(out)
        pickler.dispatch_table = copyreg.dispatch_table | {MappingProxyType: _reduced}
        pickler.dump(tuple(self))
        return out.getvalue()


def unpacked(settings: bytes) -> Settings:
    """What `Settings.packed` gave; for bytes of this program's own making alone."""
    return Settings(*pickle.loads(settings))


def _reduced(mapping: Any) -> Any:
    return _unchanging, (dict(mapping),)


def _unchanging(mapping: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    """A read-only view; its class has no name that pickle could call it by."""
    return MappingProxyType(mapping)
