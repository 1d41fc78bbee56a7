"""python -m twosource, and the console script."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; Ctrl-C while it is still being imported ends it as quietly as later."""
    try:
        from twosource.cli import app
    except KeyboardInterrupt:
        sys.exit(130)
    app(prog_name="twosource")


if __name__ == "__main__":
    main()
