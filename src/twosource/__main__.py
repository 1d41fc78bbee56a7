"""python -m twosource, and the console script."""

from __future__ import annotations

import gc
import sys

# A start makes some 40,000 objects that all stay; looking for garbage among them costs a tenth of it.
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main() -> None:
    """Run the command line; Ctrl-C while it is still being imported ends it as quietly as later."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    try:
        from twosource.cli.quick import run

        status = run(sys.argv[1:])
        if status is None:
            from twosource.cli.application import app
    except KeyboardInterrupt:
        sys.exit(130)
    try:
        if status is None:
            app(prog_name="twosource")
        sys.exit(status)
    finally:
        # Else the interpreter, as it ends, looks three times through all that is left; DuckDB needs that, or it
        # says on standard error that its objects leak.
        if "duckdb" not in sys.modules:
            gc.freeze()


if __name__ == "__main__":
    main()
