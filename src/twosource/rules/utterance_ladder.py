"""Two claims of one utterance in, the rung that their words, speakers and stances reach out."""

from __future__ import annotations

from functools import cached_property

from twosource.language.tags import classify
from twosource.rules.ladder import Level, climb
from twosource.rules.profile import UtteranceProfile
from twosource.rules.rewording import NEGATIONS, REACH, denied, figures, is_reworded, other_figures
from twosource.rules.speakers import Speakers

_SPEAKERS = Speakers()
_ASSERTING = frozenset("say confirm admit report promise claim believe".split())
_DENYING = frozenset({"deny", "refuse", "reject", "dispute"})
_PRONOUNS = frozenset("he she they it we i you who".split())
# A quotation shorter than this may have been said by two people.
_WORDS_OF_ONE_SPEAKER = 6


class UtterancePair:
    """Two attributed claims by their profiles."""

    def __init__(self, left: UtteranceProfile, right: UtteranceProfile, known: Speakers = _SPEAKERS) -> None:
        self.left = left
        self.right = right
        self.known = known

    @cached_property
    def speakers(self) -> str:
        """`same`, `compatible`, `different` or `unknown`."""
        return self.known.level(self.left.speaker, self.right.speaker)

    @property
    def direct(self) -> bool:
        """Whether both are quotations from the first word to the last."""
        return {p.claim.attribution.style for p in (self.left, self.right)} == {"direct"}

    @cached_property
    def opposed(self) -> bool:
        """Whether one asserts what the other denies: by its cue or by a negation in its words, not by both."""
        return _denies(self.left) != _denies(self.right)

    @cached_property
    def crossed(self) -> bool:
        """Whether a word of substance that both have is denied in one and never in the other.

        Where they share a run of words they are parts of one saying, and what is denied may be a part left off.
        """
        if (
            _cue_denies(self.left)
            or _cue_denies(self.right)
            or _runs(self.left.words) & _runs(self.right.words)
        ):
            return False
        return bool((denied(self.left.words) ^ denied(self.right.words)) & self.left.terms & self.right.terms)

    @cached_property
    def other_figures(self) -> bool:
        """Whether each tells of figures that the other lacks, and they share no more: "nine were hurt", "eleven were hurt"."""
        return other_figures(figures(self.left.words), figures(self.right.words))

    @cached_property
    def disowned(self) -> bool:
        """Whether one denies what another than the same speaker says: two sayings, of two parties."""
        by_cue = _cue_denies(self.left) != _cue_denies(self.right)
        return by_cue and self.opposed and self.speakers not in {"same", "compatible"}

    @cached_property
    def named_alone(self) -> bool:
        """Whether one reports no more than a name or a thing: "endorsed [Ann Lee]" may stand in any other saying."""
        return _is_name(self.left) or _is_name(self.right)

    @cached_property
    def contained(self) -> bool:
        """Whether one's words stand in the other's as they are, in one piece, but for an opening that is left off."""
        one, other = sorted((self.left, self.right), key=lambda profile: len(profile.words))
        short = one.words
        if self.other_figures or len(short) < 2 or len(one.terms - other.terms) > _OPENING:
            return False
        cuts = range(min(_OPENING, len(short) - _FEWEST) + 1) if len(short) > _FEWEST else range(1)
        long = f" {' '.join(other.words)} "
        cut = next((cut for cut in cuts if f" {' '.join(short[cut:])} " in long), None)
        if not cut:
            return cut == 0
        ahead = long[: long.index(f" {' '.join(short[cut:])} ")].split()[-REACH:]
        return NEGATIONS.isdisjoint(short[:cut]) == NEGATIONS.isdisjoint(ahead)

    @cached_property
    def reworded(self) -> bool:
        """Whether a direct quotation of one speaker reads otherwise at one place."""
        return self.direct and self.speakers == "same" and is_reworded(self.left.words, self.right.words)

    @cached_property
    def respelt(self) -> bool:
        """Whether two direct quotations of one speaker have the same words, but for how often and how they are written."""
        return self.direct and self.speakers == "same" and set(self.left.words) == set(self.right.words)

    @cached_property
    def level(self) -> Level[UtterancePair]:
        """The first rung of the ladder that holds."""
        return climb(LADDER, self)

    @cached_property
    def similarity(self) -> float:
        """How many words stand in both in one order, as a share of all, from 0 to 1."""
        from rapidfuzz.distance import Indel

        return Indel.normalized_similarity(self.left.words, self.right.words)


# "Well, you see, we will go" / "We will go": so many words may open a quotation that another leaves off.
_OPENING = 4
_FEWEST = 6


def _denies(profile: UtteranceProfile) -> bool:
    cue = profile.claim.attribution.cue
    denying = cue is not None and (cue.stance in _DENYING) != (cue.negated and cue.stance in _ASSERTING)
    negated = sum(word in NEGATIONS for word in profile.words) % 2 == 1
    return denying != negated


def _is_name(profile: UtteranceProfile) -> bool:
    """Whether reported words are a phrase of one or two words of substance, without a verb."""
    if profile.claim.attribution.style != "indirect" or len(profile.terms) > _NAME:
        return False
    words = list(profile.words)
    return not _VERBAL & set(classify(words, words))


_NAME = 2
# The classes of language.tags that a clause has one of: a finite verb, an auxiliary, an infinitive, a participle.
_VERBAL = frozenset("VBHMdpvEgT")


def _runs(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {words[i : i + _RUN] for i in range(len(words) - _RUN + 1)}


_RUN = 5


def _cue_denies(profile: UtteranceProfile) -> bool:
    cue = profile.claim.attribution.cue
    return cue is not None and cue.stance in _DENYING


def _same_words(pair: UtterancePair) -> bool:
    return pair.left.words == pair.right.words


def _two_speakers(pair: UtterancePair) -> bool:
    shorter = min(len(pair.left.words), len(pair.right.words))
    distinct = min(len(pair.left.terms), len(pair.right.terms)) >= 3
    return (
        pair.direct
        and pair.contained
        and distinct
        and shorter >= _WORDS_OF_ONE_SPEAKER
        and pair.speakers == "different"
        and _is_named(pair.left)
        and _is_named(pair.right)
    )


def _is_named(profile: UtteranceProfile) -> bool:
    """Whether the article itself names one speaker at this place: whom a pronoun means may be misread."""
    source = profile.claim.attribution.source
    words = source.text.split() if source else []
    return "and" not in words and any(word[0].isupper() and word.lower() not in _PRONOUNS for word in words)


def _confirmed_and_denied(pair: UtterancePair) -> bool:
    return (
        pair.opposed
        and _cue_denies(pair.left) != _cue_denies(pair.right)
        and pair.speakers in {"same", "compatible"}
    )


def _altered(pair: UtterancePair) -> bool:
    """A direct quotation of one speaker, nearly word for word, with a word of substance or a figure changed or a negation lost."""
    if pair.reworded:
        return True
    if not pair.direct or pair.contained or pair.speakers != "same" or pair.similarity < _ONE_QUOTATION:
        return False
    replaced = pair.left.terms - pair.right.terms and pair.right.terms - pair.left.terms
    lost = (set(pair.left.words) ^ set(pair.right.words)) & NEGATIONS
    return bool(replaced or lost or pair.other_figures) and (
        len(pair.left.words) == len(pair.right.words) or _one_word_more(pair)
    )


def _one_word_more(pair: UtterancePair) -> bool:
    """Opposed by a word or two, not by a sentence that one of them leaves out."""
    return pair.opposed and abs(len(pair.left.words) - len(pair.right.words)) <= _NEGATING


_NEGATING = 2


def _opposite(pair: UtterancePair) -> bool:
    """Nearly the same words, one of them negated, of one speaker."""
    return _one_word_more(pair) and pair.speakers == "same" and pair.similarity >= _ONE_SAYING


_ONE_QUOTATION = 0.75
_ONE_SAYING = 0.85

LADDER: tuple[Level[UtterancePair], ...] = (
    Level("confirm-and-deny", "divergence", "error", _confirmed_and_denied, "one says what the other denies"),
    Level("other-speaker", "divergence", "error", _two_speakers, "one utterance is given to two speakers"),
    Level("same-utterance", "agreement", "none", _same_words, "both give the same words"),
    Level(
        "trimmed-quote",
        "agreement",
        "none",
        lambda pair: pair.contained,
        "one gives a part of the other's words",
    ),
    Level(
        "altered-quote", "divergence", "error", _altered, "a direct quotation differs in a word of substance"
    ),
    Level("opposite-polarity", "divergence", "error", _opposite, "one says the opposite of the other"),
    Level(
        "paraphrase",
        "agreement",
        "none",
        lambda _pair: True,
        "both report the same saying in their own words",
    ),
)
