"""A sentence in lower case in, the kinds of place out at which it says that something happened: a market, a mosque."""

from __future__ import annotations

from collections.abc import Sequence

from twosource.language.inflection import singular

# One line a kind of place: two sentences that name two kinds tell of two events.
_KINDS = """
worship:    mosque church temple synagogue shrine cathedral chapel monastery seminary madrassa
school:     school kindergarten college university campus classroom
academy:    academy barracks garrison
market:     market bazaar marketplace supermarket
mall:       mall
hotel:      hotel resort guesthouse hostel motel
restaurant: restaurant cafe café bar pub nightclub club disco diner bakery
clinic:     hospital clinic
prison:     prison jail
plant:      factory plant mill refinery warehouse workshop shipyard
mine:       mine colliery
funeral:    funeral cemetery burial
wedding:    wedding
rally:      rally concert festival parade marathon
checkpoint: checkpoint roadblock
mission:    embassy consulate
airport:    airport runway
stadium:    stadium arena
station:    station subway metro
bridge:     bridge
dam:        dam
court:      courthouse courtroom
bank:       bank
beach:      beach
park:       park zoo
farm:       farm ranch vineyard
cinema:     cinema theatre theater museum library
mast:       pipeline oilfield rig platform
bus:        bus coach minibus
train:      train tram
flight:     plane aircraft airliner jet helicopter
vessel:     boat ferry ship trawler
"""
_SITES = {
    noun: kind for line in _KINDS.strip().splitlines() for kind, _, nouns in [line.partition(":")] for noun in nouns.split()
}  # fmt: skip
# What stands before a place where something happens; who dies "in hospital" or sits "in jail" tells of no event there.
_AT = frozenset("at in on outside inside near into aboard through against targets targeting hit hits strike strikes rock rocks".split())  # fmt: skip
_WHERE_ONE_IS = frozenset({"clinic", "prison"})
_REACH = 4  # tokens from the preposition to the head: "at a crowded fish market"
# What happens there, if it stands right behind: "market blast", "hotel siege".
_HAPPENINGS = frozenset(
    "attack blast bombing bomb explosion fire blaze shooting massacre siege collapse crash accident riot stampede raid "
    "stabbing killing hostage disaster leak inferno ambush assault shootout rampage tragedy capsize sinking derailment "
    "wreck plunge collision smash".split()
)


def sites(lower: Sequence[str]) -> frozenset[str]:
    """The kinds of place at which the sentence of the tokens `lower` sets what it tells of."""
    found = set()
    for index, word in enumerate(lower):
        kind = _SITES.get(word) or _SITES.get(singular(word))
        if kind is None:
            continue
        behind = singular(lower[index + 1]) if index + 1 < len(lower) else ""
        before = lower[max(0, index - _REACH) : index]
        if behind in _HAPPENINGS or (kind not in _WHERE_ONE_IS and not _AT.isdisjoint(before)):
            found.add(kind)
    return frozenset(found)
