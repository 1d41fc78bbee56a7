"""Weighing: that a pair remembered weighs what the same pair compared afresh weighs, and that every slot declares what it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from itertools import combinations
from types import CodeType, FunctionType
from typing import Any

import pytest

import casebook
from twosource.align import Numeric
from twosource.config import Config
from twosource.model import Document, NumericClaim, Quantity, Scope
from twosource.pipeline import read
from twosource.rules.blocking import MOST
from twosource.rules.coincidence import likeness_of_figures, same_figure
from twosource.rules.ladder import climb
from twosource.rules.linking import AGREEING, DIVERGING, JOINING, evidence
from twosource.rules.profile import NumericProfile
from twosource.rules.quantity_ladder import LADDER
from twosource.rules.quantity_pair import QuantityPair
from twosource.rules.remembered import Remembered, numbered
from twosource.rules.rungs import READ
from twosource.rules.slot import Slot
from twosource.rules.slots import DOCUMENTS, PANELS, SINGLE, SLOTS
from twosource.rules.weighing import FIGURE, REPRINTED, Scales


@cache
def numeric(name: str) -> Numeric:
    """A golden story's numeric claims, every article twice under two names, so that readings recur."""
    documents = {}
    for document in next(s for s in casebook.stories() if s.name == name).documents:
        for again in (document.id, f"{document.id}-reprint"):
            documents[again] = type(document)(again, document.text, again, document.published)
    claims = [c for d in documents.values() for c in read(d) if isinstance(c, NumericClaim)]
    return Numeric(documents, claims, Config())


STORIES = [story.name for story in casebook.stories()]


@pytest.mark.parametrize("name", STORIES)
def test_a_remembered_pair_weighs_what_its_evidence_says(name: str) -> None:
    story = numeric(name)
    scales = Scales(story.profiles, story.rarity)
    blocks = story.blocks()
    for left in range(len(story.profiles)):
        for right in blocks.partners(left):
            shown = evidence(story.profiles[left], story.profiles[right], story.rarity)
            weighed = scales.weight(left, right)
            if weighed is None:
                assert shown.vetoed
            else:
                assert (shown.weight, shown.caution, shown.likeness) == weighed


@pytest.mark.parametrize("name", STORIES)
def test_a_remembered_pair_stands_on_the_rung_it_climbs_to(name: str) -> None:
    story = numeric(name)
    claims = [profile.claim for profile in story.profiles]
    for left, right in combinations(range(len(claims)), 2):
        if claims[left].quantity.dimension == claims[right].quantity.dimension:
            pair = QuantityPair(claims[left], claims[right])
            assert story.fits(left, right) == (climb(LADDER, pair).verdict == "agreement")


def test_panels_and_single_slots_are_the_slots() -> None:
    parted = [slot.id for slots in (*PANELS, DOCUMENTS, SINGLE) for slot in slots]
    assert sorted(parted) == sorted(slot.id for slot in SLOTS)


@pytest.mark.parametrize("name", STORIES)
def test_what_weighs_enough_surely_weighs_enough(name: str) -> None:
    story = numeric(name)
    scales = Scales(story.profiles, story.rarity)
    for left, right in combinations(range(len(story.profiles)), 2):
        if story.profiles[left].claim.document != story.profiles[right].claim.document:
            weighed = scales.weight(left, right)
            for needed in (JOINING, AGREEING, DIVERGING):
                enough = weighed is not None and weighed.weight >= needed
                assert scales.suffices(left, right, needed) <= enough
            assert scales.parted(left, right) == (weighed is None) or weighed == REPRINTED


@pytest.mark.parametrize("name", STORIES)
def test_what_forbids_a_conflict_is_found_again_in_the_evidence(name: str) -> None:
    story = numeric(name)
    scales = Scales(story.profiles, story.rarity)
    forbidden = [
        pair for pair in combinations(range(len(story.profiles)), 2) if scales.forbids_conflict(*pair)
    ]
    assert forbidden
    for left, right in forbidden:
        shown = evidence(story.profiles[left], story.profiles[right], story.rarity)
        assert shown.vetoed or shown.caution


@pytest.mark.parametrize("name", STORIES)
def test_what_is_not_worth_weighing_is_kept_apart_by_its_evidence(name: str) -> None:
    story = numeric(name)
    scales = Scales(story.profiles, story.rarity)
    for left in range(len(story.profiles)):
        rights = range(left + 1, len(story.profiles))
        for right in set(rights) - set(scales.comparable(left, rights)):
            assert evidence(story.profiles[left], story.profiles[right], story.rarity).vetoed


@pytest.mark.parametrize("name", ["quake-toll", "election-night", "plane-crash", "edited-copy", "budget"])
def test_clusters_are_joinable_where_each_pair_stands_together(name: str) -> None:
    """What one pair of two kinds says for all is what each pair says, those of one document too."""
    story = numeric(name)
    clusters = [cluster for cluster in story.clusters() if len(cluster) < MOST]
    for one, other in combinations(clusters, 2):
        assert story._joinable(one, other) == all(story._together(a, b) for a in one for b in other)


def test_a_negative_percentage_is_the_fall_that_it_is() -> None:
    texts = ("Sales in Kenya fell 3.5 percent.", "Sales in Peru: -3.5%.")
    documents = {name: Document(name, text, name) for name, text in zip("ab", texts, strict=True)}
    claims = [c for d in documents.values() for c in read(d) if isinstance(c, NumericClaim)]
    story = Numeric(documents, claims, Config())
    weighed = Scales(story.profiles, story.rarity).weight(0, 1)
    assert weighed is not None
    assert weighed.weight == evidence(*story.profiles, story.rarity).weight


# -- what a slot reads ----------------------------------------------------------------------------

_WITHIN = {"claim": NumericClaim, "quantity": Quantity, "scope": Scope}


class Watched:
    """A value whose attributes are noted, by their dotted names, as they are read."""

    def __init__(self, value: Any, seen: set[str], path: str = "") -> None:
        self._value, self._seen, self._path = value, seen, path

    def __getattr__(self, name: str) -> Any:
        value, path = getattr(self._value, name), f"{self._path}{name}"
        if is_dataclass(value) or name in _WITHIN:
            return Watched(value, self._seen, f"{path}.")
        self._seen.add(path)
        return value


@pytest.mark.parametrize("slot", SLOTS, ids=lambda slot: slot.id)
def test_a_slot_declares_what_it_is_seen_to_read(slot: Slot, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: set[str] = set()
    for module in {level.test.__module__ for level in slot.levels} | {"twosource.rules.figure_slots"}:
        if "same_figure" in vars(__import__(module, fromlist=["x"])):
            monkeypatch.setattr(f"{module}.same_figure", lambda a, b: same_figure(a._value, b._value))
    for name in STORIES:
        profiles = numeric(name).profiles
        for left, right in zip(profiles, profiles[7:], strict=False):
            for level in slot.levels:
                if level.test is not same_figure:
                    level.test(Watched(left, seen), Watched(right, seen))  # type: ignore[arg-type]
    assert seen <= set(slot.reads), f"declare in `reads` of the slot {slot.id!r}"


def named(function: Any, seen: set[Any]) -> Iterator[str]:
    """The names of attributes in a function's code and in the functions of ours that it calls."""
    function = getattr(function, "__wrapped__", function)
    if not isinstance(function, FunctionType) or function in seen or function is same_figure:
        return
    seen.add(function)
    codes = [function.__code__]
    while codes:
        code = codes.pop()
        codes += [constant for constant in code.co_consts if isinstance(constant, CodeType)]
        for name in code.co_names:
            yield name
            if "twosource.rules" in getattr(function.__globals__.get(name), "__module__", ""):
                yield from named(function.__globals__[name], seen)
    for cell in function.__closure__ or ():
        yield from named(cell.cell_contents, seen)


def read_of(names: set[str], kind: type) -> set[str]:
    """Which of the names are attributes of a noun, or of a noun within it that is named too."""
    found = set()
    for each in fields(kind):
        if each.name in names:
            found |= read_of(names, _WITHIN[each.name]) if each.name in _WITHIN else {each.name}
    return found


@pytest.mark.parametrize("slot", SLOTS, ids=lambda slot: slot.id)
def test_a_slot_declares_what_its_code_names(slot: Slot) -> None:
    names = {name for level in slot.levels for name in named(level.test, set())}
    assert read_of(names, NumericProfile) <= {name.rpartition(".")[2] for name in slot.reads}


def test_what_figures_weigh_hangs_on_what_is_told_of_it() -> None:
    names = set(named(likeness_of_figures, set()))
    assert read_of(names, NumericProfile) <= {name.rpartition(".")[2] for name in FIGURE}


def test_the_rungs_read_what_the_ladder_names() -> None:
    tests: list[Callable[..., Any]] = [level.test for level in LADDER]
    for value in vars(QuantityPair).values():
        found = value.fget if isinstance(value, property) else value
        tests.append(found)
    names = {name for test in tests for name in named(test, set())}
    assert read_of(names, NumericClaim) <= {name.rpartition(".")[2] for name in READ}


# -- remembering, blocks --------------------------------------------------------------------------


def test_what_reads_alike_is_compared_once() -> None:
    asked = []

    def compare(left: int, right: int) -> tuple[int, int]:
        asked.append((left, right))
        return left, right

    remembered = Remembered(numbered("aabb"), compare)
    assert [remembered(0, 2), remembered(1, 3), remembered(0, 3)] == [(0, 2)] * 3
    assert [remembered(2, 0), remembered(0, 1)] == [(2, 0), (0, 1)]
    assert asked == [(0, 2), (2, 0), (0, 1)]


def test_memory_is_bounded_and_forgetting_changes_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("twosource.rules.remembered._MOST", 10)
    remembered = Remembered(list(range(9)), lambda left, right: left * 10 + right)
    pairs = list(combinations(range(9), 2))
    assert [remembered(*pair) for pair in pairs * 2] == [a * 10 + b for a, b in pairs * 2]
    assert sum(map(len, remembered._distinct)) <= 10


def test_partners_stand_behind_and_share_a_key() -> None:
    story = numeric("quake-toll")
    blocks = story.blocks()
    for place in range(len(story.profiles)):
        partners = blocks.partners(place)
        assert partners == sorted(set(partners))
        assert all(other > place for other in partners)
    assert MOST > 1
