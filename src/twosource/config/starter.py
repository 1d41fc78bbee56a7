"""The globs of the documents found in, the text of a first claims.yaml out."""

from __future__ import annotations

from collections.abc import Sequence

_TEMPLATE = """\
# yaml-language-server: $schema=claims.schema.json
# Editors complete this file by that schema; write it with: twosource schema --config > claims.schema.json

# What `twosource check` compares: files, folders or globs, with what you know of them.
documents:
{documents}
#  - path: wire.txt
#    publisher: Harbour Post
#    published: 2024-02-01
#    credits: [AP]

# The least severity that makes the exit status 1: error, warning, note, single-source or never.
fail_on: error

# Count an agreement only between sources that share no agency, owner or text.
independent: false

# Sentences you declare true; a document that diverges from one is an error.
pins: []
#  - says: The two sides exchanged 1,000 prisoners of war each.

# Findings you accept until a day, by the fact's id or a pattern of its label.
waivers: []
#  - fact: 0123456789abcdef
#    reason: corrected by the outlet
#    until: 2030-01-31

# What the articles call things; `twosource schema --config` tells of all other keys.
#aliases: {{Volodymyr Zelenskyy: [Vladimir Zelensky]}}
#concepts: {{casualty: [victim, fatality]}}
#publishers: {{Harbour Post: {{owner: Coast Media}}}}
#tolerances: {{money: 2%}}
#reports: ["sarif:twosource.sarif"]
"""


def starter(globs: Sequence[str]) -> str:
    """The commented file; with no globs the list stays empty."""
    rows = "\n".join(f"  - {_quoted(glob)}" for glob in globs)
    return _TEMPLATE.format(documents=rows or "  []")


def _quoted(text: str) -> str:
    """A YAML scalar: a glob begins with a star, which bare would be an alias."""
    return "'" + text.replace("'", "''") + "'"
