"""python -m twosource, and the console script."""

from __future__ import annotations

import gc
import sys

# Importing makes many objects that all stay; looking for garbage among them costs a tenth of the start.
_OBJECTS_BETWEEN_COLLECTIONS = 50_000


def main() -> None:
    """Run the command line; Ctrl-C while it is still being imported ends it as quietly as later."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    try:
        from twosource.cli import app
    except KeyboardInterrupt:
        sys.exit(130)
    app(prog_name="twosource")


if __name__ == "__main__":
    main()
