"""The words that tell of a change of level; a table and nothing else."""

from __future__ import annotations

from typing import Final

CHANGING: Final = frozenset(
    "rose rise rises rising risen fell fall falls falling fallen grew grow grows growing grown dropped drop drops "
    "dropping declined decline declines declining increased increase increases increasing decreased decrease "
    "decreases climbed climb climbs jumped jump jumps surged surge soared soar slipped slip slid slide slides "
    "dipped eased slowed slow slows narrowed widened shrank shrink shrunk plunged plunge tumbled tumble cut cuts "
    "raised raise raises raising lowered lower reduced reduce reduces up down edged inched ticked went gone "
    "moved moves doubled tripled quadrupled accelerated swelled expanded upgraded downgraded revised trimmed "
    "boosted hiked lifted pushed".split()
)

# How many tokens before "from A to B" may tell that it is a change.
CHANGE_WINDOW: Final = 8
