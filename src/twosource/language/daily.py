"""What a market or an office tells a figure of every day: undated, two such figures are of two days."""

from __future__ import annotations

# Terms of a market's report.
MARKETS = frozenset(
    "index sensex nikkei dax ftse nasdaq bourse settle session trading rupee yuan yen share stock".split()
)
# Concepts, those of what is traded by name included.
DAILY = frozenset(
    "share_price exchange_rate oil_price temperature oil crude gold silver copper platinum palladium wheat corn bitcoin "
    "ether commodity bond gilt treasury bullion".split()
)
