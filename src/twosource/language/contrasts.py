"""The words around a figure in, the sides out on which it stands of the opposites that news counts by: men's, women's."""

from __future__ import annotations

from collections.abc import Sequence

# One line an axis, of which each figure has one side; each side the forms that put a figure there.
_PARTING = (
    ("men's male boys' boy's gents'", "women's female girls' girl's ladies'"),
    ("junior juvenile under-21 under-19 under-17", "senior adult"),
    ("singles", "doubles"),
    ("exports export exported", "imports import imported"),
    ("gross", "net"),
    (
        "monthly month-on-month month-over-month",
        "annual yearly year-on-year year-over-year annualised annualized",
        "weekly week-on-week",
        "daily",
        "quarterly quarter-on-quarter",
    ),
    ("upper-house", "lower-house"),
    ("vote_yes yes_vote voted_yes yes_campaign", "vote_no no_vote voted_no no_campaign"),
)
# A period that the whole clause and the next are about.
_PERIODS = (
    ("first-half h1 1h first_half", "second-half h2 2h second_half"),
    (
        "first-quarter q1 1q first_quarter",
        "second-quarter q2 2q second_quarter",
        "third-quarter q3 3q third_quarter",
        "fourth-quarter q4 4q fourth_quarter",
    ),
)
# Sides that may be told of what stands beside the figure, and not of the figure itself.
_HINTING = (
    ("old", "new"),
    ("left-wing leftist centre-left center-left", "right-wing rightist centre-right center-right far-right"),
    ("northbound", "southbound", "eastbound", "westbound"),
    ("domestic internal", "international overseas foreign global worldwide"),
    ("private private-sector", "public public-sector state-owned"),
    ("pretax pre-tax", "after-tax post-tax"),
    ("core underlying", "headline"),
    ("urban", "rural"),
    ("full-time", "part-time"),
    ("permanent", "temporary seasonal"),
    ("primary elementary", "secondary"),
    ("retail consumer", "wholesale producer factory-gate"),
    ("manufacturing", "services"),
    ("maximum highest", "minimum lowest", "average mean median"),
    ("inbound incoming", "outbound outgoing"),
    ("existing used second-hand", "new-build"),
    ("commercial", "residential"),
    ("insured", "uninsured"),
    ("vaccinated", "unvaccinated"),
    ("conventional", "nuclear"),
    ("short-range", "medium-range intermediate-range", "long-range intercontinental"),
)


def _sides(axes: Sequence[Sequence[str]], mark: str) -> dict[str, tuple[str, str]]:
    """Each form with its axis and its side."""
    return {
        form: (f"{mark}{axis}", f"{mark}{axis} {side}")
        for axis, sides in enumerate(axes)
        for side, forms in enumerate(sides)
        for form in forms.split()
    }


_SIDES = _sides(_PARTING, "apart ") | _sides(_PERIODS, "apart in ") | _sides(_HINTING, "")
_STOPS = frozenset(", ; : ( ) — –".split())
_APOSTROPHES = frozenset({"'s", "’s", "'", "’"})
# The first token of every form.
_OPENINGS = frozenset(
    form[0]
    if form[1:2].isdigit() or form[:1].isdigit()
    else form.replace("_", "-").split("-")[0].split("'")[0]
    for form in _SIDES
)


def contrasts(lower: Sequence[str], first: int, last: int, reach: int) -> frozenset[str]:
    """The sides of the figure in tokens [first, last), `reach` tokens to each side: of two of an axis the nearer.

    Beyond a comma or another number only a period is told of the figure too.

    A side is its axis and a number; the axes of which a figure has but one side in any case begin with "apart".
    """
    found: dict[str, str] = {}
    ahead, back = range(last, min(len(lower), last + reach)), range(first - 1, max(-1, first - 1 - reach), -1)
    steps = sorted(
        [(index - last, index) for index in ahead] + [(first - 1 - index, index) for index in back]
    )
    stopped = {False: False, True: False}  # behind the figure, before it
    for _, index in steps:
        word, before = lower[index], index < first
        if word in _STOPS or word[0].isdigit():
            stopped[before] = True
        side = _side(lower, index) if word in _OPENINGS else None
        if side and (not stopped[before] or side[0].startswith("apart in")):
            found.setdefault(*side)
    return frozenset(found.values())


def _side(lower: Sequence[str], index: int) -> tuple[str, str] | None:
    """The axis and the side that the words from `index` on name: "men's", "first-quarter", "Q 2"."""
    word, after, behind = (lower[at] if at < len(lower) else "" for at in (index, index + 1, index + 2))
    if after in _APOSTROPHES:
        return _SIDES.get(f"{word}'s" if after.endswith("s") else f"{word}'")
    if after == "-":
        return _SIDES.get(f"{word}-{behind}") or _longer(lower, index)
    return _SIDES.get(f"{word}_{after}") or _SIDES.get(f"{word}{after}") or _SIDES.get(word)


def _longer(lower: Sequence[str], index: int) -> tuple[str, str] | None:
    """The side that a form of three parts names: "year-on-year"."""
    return _SIDES.get("".join(lower[index : index + 5]))
