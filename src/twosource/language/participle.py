"""A verb's base form in, its past participle out."""

from __future__ import annotations

from twosource.language.irregular import irregular_participles
from twosource.language.tag_lexicon import inflect


def participle(verb: str) -> str:
    """The past participle of a base form, its particle kept: "kill" is killed, "pore over" pored over."""
    base, _, particle = verb.partition(" ")
    formed = irregular_participles().get(base) or inflect(base)[1]
    return f"{formed} {particle}" if particle else formed
