"""What alignment compares: the slots of a claim, with every number masked."""

from __future__ import annotations

from twosource.model import AttributedClaim, NumericClaim
from twosource.noun import noun


@noun
class NumericProfile:
    """The slots of one numeric claim, beside the claim itself.

    family     what it can be compared with at all: its dimension, for money its currency
    event      the family of the governing event; `happening` the same, or None for a verb that says little
    incidents  the kinds of incident that the sentence names; `alike` the sets of kinds that may be one with them
    short      whether its document is hardly more than a headline
    sites      the kinds of place at which the sentence sets what it tells of
    terms      the content terms of the sentence; `near` those around the figure
    numbered   the names with a number behind them that the sentence tells one of a series by ("Game 6")
    names      the proper names of the sentence, but for who speaks; `subjects` those just before the figure
    places     where, as the sentence says; `setting` where, as the document's opening says; `located` whether it says
    years, months, days, clocks, series    the times of the clause, by grain; `totals` what makes a running total or a rate
    groups     whom the count is restricted to
    lead       whether it stands in the opening of its document; `topical` whether that names what the figure is of; `headline` whether in its first line
    kinds, known, state    the kinds of thing its concept is, whether the lexicon knows it, and whether it says all by itself
    contrasts  the sides on which it stands of opposites that news counts by: men's or women's, gross or net
    verbatim   the words of the sentence up to the figure and after it: the same in a reprint
    references the proper names just behind the figure, which a distance is from
    siblings   the other numbers of the sentence
    cast       the proper names of the whole document, `chief` those that it is chiefly about; `definite` whether the sentence speaks of something known
    people     the names that whose age or term it is may go by, `known_people` those that the document tells for names; of other figures none
    serial     whether it is a figure of a daily series (a market's close); `published` when the document was
    in_figures whether the quantity's words have a digit; `passing` whether it is a day told in passing
    several    whether it is an age of many ("14-year-olds"); `none` whether the figure is zero; `change` whether the figure is a rise or a fall, a negative one too
    sole       whether its document gives no other figure for the concept; `alone` whether it gives the value but once
    """

    claim: NumericClaim
    family: str
    event: str | None
    incidents: frozenset[str]
    alike: frozenset[int]
    terms: frozenset[str]
    near: frozenset[str]
    names: frozenset[str]
    numbered: frozenset[tuple[str, str]]
    subjects: frozenset[str]
    references: frozenset[str]
    places: frozenset[str]
    setting: frozenset[str]
    located: bool
    years: frozenset[str]
    months: frozenset[str]
    days: frozenset[str]
    clocks: frozenset[str]
    series: frozenset[str]
    totals: frozenset[str]
    groups: frozenset[str]
    lead: bool
    topical: bool
    headline: bool
    kinds: frozenset[str]
    known: bool
    state: bool
    verbatim: tuple[str, ...]
    siblings: frozenset[str]
    cast: frozenset[str]
    chief: frozenset[str]
    people: frozenset[str]
    known_people: frozenset[str]
    definite: bool
    serial: bool
    published: str | None
    in_figures: bool
    passing: bool
    several: bool
    change: str | None
    none: bool = False
    contrasts: frozenset[str] = frozenset()
    sites: frozenset[str] = frozenset()
    short: bool = False
    sole: bool = False
    alone: bool = False


@noun
class UtteranceProfile:
    """The slots of one attributed claim: its words in order, its content terms and its speaker."""

    claim: AttributedClaim
    words: tuple[str, ...]
    terms: frozenset[str]
    speaker: str | None
