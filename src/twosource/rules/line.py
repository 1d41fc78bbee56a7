"""A sentence in, what all of its figures share out, and what stands around each: in whatever document it is printed."""

from __future__ import annotations

from twosource.language.concepts import Lexicon
from twosource.language.contrasts import contrasts
from twosource.language.daily import MARKETS
from twosource.language.datelines import dateline_end
from twosource.language.sites import sites
from twosource.language.terms import COMMON_NAMES, terms
from twosource.language.tokens import Tokens
from twosource.language.wordforms import is_number
from twosource.model import NumericClaim, Span
from twosource.row import NamedTuple
from twosource.rules.rivals import numbered_at
from twosource.rules.scope_places import title_case

_NEAR = 8  # tokens on each side of the figure that make its local context
_SEVERAL = frozenset("they them these those people women men girls boys children others".split())
_DEFINITE = frozenset("the its his her their this these those".split())


class Line:
    """What all figures of one sentence share, in whatever document it stands."""

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        words = tokens.lower
        self._tokens = tokens
        self._around: dict[tuple[Span, Span, bool], Around] = {}
        self._numbered = numbered_at(tokens.words)
        self._named = () if title_case(tokens.words) else tuple(_names(tokens))
        self.incidents = frozenset(kind for word in words if (kind := lexicon.incident(word)))
        self.alike = frozenset(n for n, kinds in enumerate(lexicon.alike) if kinds & self.incidents)
        self.terms = terms(words)
        self.sites = sites(words)
        self.definite = not _DEFINITE.isdisjoint(words)
        self.serial = not MARKETS.isdisjoint(self.terms) or ("new" in words and "infection" in self.terms)

    def around(self, claim: NumericClaim) -> Around:
        """The terms near the figure, and the names of the sentence and of the subject, who speaks left out."""
        start, quantity, speaker = claim.sentence.start, claim.quantity.span, Span(0, 0)
        if claim.attribution and claim.attribution.source:
            source = claim.attribution.source.span
            speaker = Span(source.start - start, source.end - start)
        key = Span(quantity.start - start, quantity.end - start), speaker, claim.quantity.dimension == "age"
        found = self._around.get(key)
        if found is None:
            found = self._around[key] = self._read(*key)
        return found

    def _read(self, figure: Span, speaker: Span, is_age: bool) -> Around:
        tokens = self._tokens
        first, last = tokens.at(figure.start), tokens.at(max(figure.end - 1, 0)) + 1
        named = [i for i in self._named if not speaker.start <= tokens.starts[i] < speaker.end]
        # "When they were 16": an age of several people is not that of the one who is named.
        plural = is_age and bool(_SEVERAL & set(tokens.lower[max(0, first - 5) : first]))
        return Around(
            near=terms(tokens.lower[max(0, first - _NEAR) : first] + tokens.lower[last : last + _NEAR]),
            names=frozenset() if plural else frozenset(tokens.lower[i] for i in named),
            subjects=frozenset(
                tokens.lower[i]
                for i in named
                if first - _NEAR <= i < first and (i or 1 in self._named or tokens.words[-1] == ".")
            ),
            references=frozenset(tokens.lower[i] for i in self._named if last <= i < last + _NEAR),
            numbered=frozenset(
                (tokens.lower[i], tokens.lower[i + 1]) for i in self._numbered if i + 1 < first or i >= last
            ),
            contrasts=contrasts(tokens.lower, first, last, _NEAR),
            siblings=frozenset(w for w in tokens.lower[:first] + tokens.lower[last:] if is_number(w)),
            verbatim=(" ".join(tokens.words[:first]), " ".join(tokens.words[last:])),
        )


def _names(tokens: Tokens) -> list[int]:
    """The places of the names; who wired the news from where is none in it."""
    told = tokens.at(dateline_end(tokens.text))
    return [
        i
        for i, w in enumerate(tokens.words)
        if i >= told and w[0].isupper() and len(w) > 1 and w.lower() not in COMMON_NAMES
    ]


class Around(NamedTuple):
    """What stands around one figure of a sentence, as the fields of a profile name it."""

    near: frozenset[str]
    names: frozenset[str]
    subjects: frozenset[str]
    references: frozenset[str]
    numbered: frozenset[tuple[str, str]]
    contrasts: frozenset[str]
    verbatim: tuple[str, ...]
    siblings: frozenset[str]
