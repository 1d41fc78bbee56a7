"""`date`, `datetime` and `timedelta` out, as `datetime` has them: their half in C alone, where there is one.

The module `datetime` defines all of its classes in Python first, which takes as long as to import ten of our modules.
"""

from __future__ import annotations

from twosource.annotation import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
else:
    try:
        from _datetime import date, datetime, timedelta
    except ImportError:  # another Python than CPython may have none
        from datetime import date, datetime, timedelta

__all__ = ["date", "datetime", "timedelta"]
