"""Two profiles in, how the circumstances of their figures compare out: change, rate, distance, dates, names."""

from __future__ import annotations

from twosource.rules.coincidence import same_figure
from twosource.rules.profile import NumericProfile
from twosource.rules.slot import VETO, Slot, SlotLevel, always


def _changes(profile: NumericProfile) -> str | None:
    return profile.change


def _moved(left: NumericProfile, right: NumericProfile) -> bool:
    """A count whose text says that it rose stands at that figure; of a share that is a change, not a level."""
    return left.family == "count" and not (_changes(left) and _changes(right))


def _told_as_level(left: NumericProfile, right: NumericProfile) -> bool:
    """A change may be told as a noun: "an increase of 7.5%", "the 7.5% they had asked for"."""
    return (not _changes(left) or not _changes(right)) and same_figure(left, right)


CHANGE = Slot(
    "change",
    (
        SlotLevel("exact", 0.25, lambda a, b: _changes(a) == _changes(b)),
        SlotLevel("toll that moved", 0.0, _moved),
        SlotLevel("level against change, one figure", -1.0, _told_as_level, caution=True),
        SlotLevel("level against change", VETO, lambda a, b: not _changes(a) or not _changes(b)),
        SlotLevel("opposite", 0.0, always),
    ),
    reads=("family", "change"),
)


def _rate(profile: NumericProfile) -> str | None:
    per = profile.claim.quantity.per
    return None if per == "each" else per


def _rate_by_one(left: NumericProfile, right: NumericProfile) -> bool:
    """A sum a year may be told as what is annual, or as a sum alone: "$600 million a year", "cut annual costs by $600
    million".
    """
    return (
        left.family.startswith(("money", "share"))
        and not (_rate(left) and _rate(right))
        and same_figure(left, right)
    )


def _rate_by_period(left: NumericProfile, right: NumericProfile) -> bool:
    """A rate told by a word for the period: "60 trucks a day", "60 trucks are let in daily"."""
    one, other = _rate(left), _rate(right)
    return bool(
        (one and other is None and f"account {one}" in right.series)
        or (other and one is None and f"account {other}" in left.series)
    )


PER = Slot(
    "per",
    (
        SlotLevel("exact", 0.0, lambda a, b: _rate(a) == _rate(b)),
        SlotLevel("told by the period", 0.0, _rate_by_period),
        SlotLevel("told by one", -0.5, _rate_by_one, caution=True),
        SlotLevel("conflicting", VETO, always),
    ),
    reads=("family", "series", "claim.quantity.per"),
)


def apposed(left: NumericProfile, right: NumericProfile) -> bool:
    """Whether the second figure is the first converted, in brackets behind it: "22 miles (35 km)"."""
    one, other = left.claim, right.claim
    if one.document != other.document or one.sentence != other.sentence:
        return False
    between = other.quantity.span.start - one.quantity.span.end
    units = one.quantity.unit, other.quantity.unit
    # "By half a point to 8.5 percent" are a change and the level it leads to.
    joined = right.verbatim[0].rpartition(" ")[2]
    return (
        0 < between <= _APPOSED
        and (joined == "or" or not (joined.isalpha() or joined == ","))
        and None not in units
        and units[0] != units[1]
        and one.quantity.dimension == other.quantity.dimension
        and "points"
        not in (left.family, right.family)  # "64.8 percent, 3.2 points lower": a share and its change
    )


_APPOSED = 4  # characters: " (", " or ", " / "


def _one_sentence(left: NumericProfile, right: NumericProfile) -> bool:
    """Two figures of one sentence are two figures, unless the second is the first converted."""
    one, other = left.claim, right.claim
    if one.document != other.document or one.sentence != other.sentence:
        return False
    return not apposed(left, right) and not apposed(right, left)


def _said_twice(left: NumericProfile, right: NumericProfile) -> bool:
    """A headline that has run into the first sentence: "Thirty killed in blast Thirty people were killed when ..."."""
    one, other = left.claim, right.claim
    return (
        _one_sentence(left, right)
        and left.family == "count"
        and one.concept is not None
        and (one.concept, one.event, one.quantity.value) == (other.concept, other.event, other.quantity.value)
        and (one.quantity.value or 0) > _FEW
    )


_FEW = 9

SENTENCE = Slot(
    "sentence",
    (
        SlotLevel("said twice", 0.0, _said_twice, caution=True),
        SlotLevel("one sentence", VETO, _one_sentence),
        SlotLevel("two sentences", 0.0, always),
    ),
    reads=(
        "claim.document",
        "claim.sentence",
        "claim.concept",
        "claim.event",
        "claim.quantity.value",
        "family",
        "claim.quantity.span",
        "claim.quantity.unit",
        "claim.quantity.dimension",
        "verbatim",
    ),
    within=True,
)
SOLE = Slot(
    "figures of its kind",
    (
        SlotLevel("one in each document", 1.0, lambda a, b: a.sole and b.sole),
        SlotLevel("several", 0.0, always),
    ),
    reads=("sole",),
)


def _is_distance(profile: NumericProfile) -> bool:
    return profile.claim.concept == "distance" or (
        profile.family == "length" and profile.claim.concept is None
    )


def _other_end(left: NumericProfile, right: NumericProfile) -> bool:
    return _is_distance(left) and bool(
        left.references and right.references and not left.references & right.references
    )


REFERENCE = Slot(
    "reference point",
    (
        SlotLevel("another place", VETO, _other_end),
        SlotLevel(
            "not given by both",
            0.0,
            lambda a, b: _is_distance(a) and not (a.references and b.references),
            caution=True,
        ),
        SlotLevel("nothing against it", 0.0, always),
    ),
    reads=("family", "claim.concept", "references"),
)
