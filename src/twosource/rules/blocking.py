"""The profiles of a story in, the keys by which they are brought together out, and what is alone of its kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from twosource.noun import replace
from twosource.rules.profile import NumericProfile


def blocking_keys(profile: NumericProfile) -> Iterator[tuple[str, ...]]:
    """Two claims are compared only where they share one of these: dimension and concept, or dimension and counted noun."""
    if profile.claim.concept is not None:
        yield (profile.family, "concept", profile.claim.concept)
    if profile.claim.counted:
        yield (profile.family, "counted", profile.claim.counted.lower().split()[-1])
    if (
        profile.family in {"date", "clock", "age", "score", "magnitude", "length", "duration", "ordinal"}
        and profile.event
    ):
        yield (profile.family, "event", profile.event)
    yield ("verbatim", *profile.verbatim)
    quantity = profile.claim.quantity
    if quantity.value is not None and len(quantity.value.normalize().as_tuple().digits) > 1:
        yield (profile.family, "figure", f"{quantity.value.normalize():f} {quantity.unit}")
    quantity = profile.claim.quantity
    if quantity.value is not None and len(quantity.value.normalize().as_tuple().digits) > 1:
        yield (profile.family, "figure", f"{quantity.value.normalize():f} {quantity.unit}")
    if profile.family in {"age", "score"}:
        yield (profile.family,)


def with_sole(profiles: Sequence[NumericProfile]) -> list[NumericProfile]:
    """The profiles, each told whether its document gives one figure alone for its concept, and this value but once."""
    values: dict[tuple[str, str, str | None], set[object]] = defaultdict(set)
    times: Counter[tuple[str, str, object]] = Counter()
    for p in profiles:
        q = p.claim.quantity
        times[p.claim.document, p.family, q.value] += 1
        if not p.claim.scope.time:
            values[p.claim.document, p.family, p.claim.concept].add((q.low, q.high, q.unit))
    return [
        replace(
            p,
            sole=_has_concept(p) and len(values[p.claim.document, p.family, p.claim.concept]) == 1,
            alone=times[p.claim.document, p.family, p.claim.quantity.value] == 1,
        )
        for p in profiles
    ]


def _has_concept(profile: NumericProfile) -> bool:
    return profile.claim.concept is not None and not profile.claim.scope.time
