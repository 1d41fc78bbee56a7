"""Numeric claims in, the rung of the ladder that each pair of them reaches out: what reads alike climbs once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter

from twosource.config import Config
from twosource.language.intervals import as_change
from twosource.model import NumericClaim
from twosource.noun import replace
from twosource.row import NamedTuple
from twosource.rules.ladder import Level, climb
from twosource.rules.quantity_ladder import LADDER, LOOSE
from twosource.rules.quantity_pair import QuantityPair
from twosource.rules.remembered import Remembered, numbered


class Reached(NamedTuple):
    """What the values of two claims say of each other.

    `comparable` whether a rate or a conversion joins their units; `fits` whether both can be right;
    `strained` whether only because a bound reaches very far, `loose` or because one of them leaves much open.
    """

    level: Level[QuantityPair]
    comparable: bool
    fits: bool
    strained: bool
    loose: bool


class Rungs:
    """The rungs that pairs of claims reach, by the claims' places; `published` are the dates of their documents."""

    def __init__(
        self, claims: Sequence[NumericClaim], published: Mapping[str, str | None], config: Config
    ) -> None:
        self._claims = [_told(claim) for claim in claims]
        self._published = published
        self._config = config
        self.readings = numbered((_reading(claim), published[claim.document]) for claim in claims)
        self.reached = Remembered(self.readings, self._climb)

    def _climb(self, left: int, right: int) -> Reached:
        one, other = self._claims[left], self._claims[right]
        published = (self._published[one.document], self._published[other.document])
        pair = QuantityPair(one, other, published, self._config)
        level = climb(LADDER, pair)
        fits = level.verdict == "agreement"
        return Reached(level, level.id != "incomparable", fits, pair.strained, level.id in LOOSE)


def _told(claim: NumericClaim) -> NumericClaim:
    """The claim with a negative percentage as the fall that it is."""
    quantity = as_change(claim.quantity)
    return claim if quantity is claim.quantity else replace(claim, quantity=quantity)


_QUANTITY = (
    "text value low high low_open high_open grain unit dimension modifier change per parts iso".split()
)
# All that the ladder looks at in a claim; a test holds it complete.
READ = ("event", "concept", *(f"quantity.{name}" for name in _QUANTITY))
_reading = attrgetter(*READ)
