"""Two reports in JSON in, what changed between them out: facts that appeared, vanished, or changed verdict or value."""

from __future__ import annotations

import json
from collections.abc import Iterator

from twosource.annotation import Any
from twosource.errors import DocumentError
from twosource.report.printable import printable
from twosource.row import NamedTuple

Fact = dict[str, Any]
KINDS = ("appeared", "vanished", "verdict", "value")


class Change(NamedTuple):
    """One fact that changed; `old` is None where it appeared, `new` where it vanished."""

    change: str
    label: str
    old: Fact | None
    new: Fact | None


def read(text: str, path: str) -> list[Fact]:
    """The facts of a report in JSON. Raises DocumentError, naming the path, where it is none."""
    try:
        report = json.loads(text)
        if report["schema"] != "twosource/report-1":
            raise ValueError
        return [_with_outlets(fact, report["documents"]) for fact in report["facts"]]
    except (ValueError, KeyError, TypeError):
        raise DocumentError(
            path, "this is no report; write one with `twosource check --format json`"
        ) from None


def _with_outlets(fact: Fact, documents: list[dict[str, Any]]) -> Fact:
    outlet = {document["id"]: document["publisher"] for document in documents}
    said = sorted({f"{outlet[c['document']]}: {_value(c)}" for c in fact["claims"]})
    return {**fact, "_said": said, "_key": _key(fact)}


def changes(old: list[Fact], new: list[Fact]) -> Iterator[Change]:
    """What changed, in the order of the new report, then what vanished.

    Facts are one by fingerprint; else by kind, concept, event and label, where on each side only one
    is left of that name: two that share it are told as vanished and appeared, not guessed at.
    """
    before = {fact["id"]: fact for fact in old}
    after = {fact["id"]: fact for fact in new}
    gone = _alone(fact for fact in old if fact["id"] not in after)
    come = _alone(fact for fact in new if fact["id"] not in before)
    paired = set()
    for fact in new:
        was = before.get(fact["id"])
        if was is None and come.get(fact["_key"]) is fact:
            was = gone.get(fact["_key"])
        if was is None:
            yield Change("appeared", fact["label"], None, fact)
            continue
        paired.add(id(was))
        if was["verdict"] != fact["verdict"] or was["level"] != fact["level"]:
            yield Change("verdict", fact["label"], was, fact)
        elif was["_said"] != fact["_said"]:
            yield Change("value", fact["label"], was, fact)
    yield from (Change("vanished", fact["label"], fact, None) for fact in old if id(fact) not in paired)


def _alone(facts: Iterator[Fact]) -> dict[tuple[str, ...], Fact]:
    """The facts whose name no other has."""
    named: dict[tuple[str, ...], list[Fact]] = {}
    for fact in facts:
        named.setdefault(fact["_key"], []).append(fact)
    return {key: held[0] for key, held in named.items() if len(held) == 1}


def _key(fact: Fact) -> tuple[str, ...]:
    if fact["kind"] == "attributed":
        return ("attributed", fact["label"].casefold())
    first = fact["claims"][0]
    parts = (first["concept"], first["event"], first["quantity"]["dimension"], fact["label"])
    return ("numeric", *(str(part).casefold() for part in parts))


def _value(claim: dict[str, Any]) -> str:
    return str(claim["quantity"]["text"] if claim["kind"] == "numeric" else claim["text"])


def render(found: list[Change]) -> str:
    """One line a change, and a line under it for each side."""
    rows = []
    for change in found:
        rows.append(f"{change.change} {printable(change.label)}\n")
        for sign, fact in (("-", change.old), ("+", change.new)):
            if fact is not None:
                said = printable("; ".join(fact["_said"]))
                rows.append(f"  {sign} {fact['verdict']} ({fact['level']}) {said}\n")
    counted = ", ".join(f"{sum(c.change == kind for c in found)} {words}" for kind, words in _COUNTED.items())
    return "".join([*rows, f"{counted}\n"])


_COUNTED = {
    "appeared": "appeared",
    "vanished": "vanished",
    "verdict": "changed verdict",
    "value": "changed value",
}


def render_jsonl(found: list[Change]) -> str:
    """One change a line, with both facts as the reports have them."""

    def bare(fact: Fact | None) -> Fact | None:
        return fact and {key: value for key, value in fact.items() if not key.startswith("_")}

    return "".join(
        json.dumps(
            {"change": c.change, "label": c.label, "old": bare(c.old), "new": bare(c.new)}, ensure_ascii=False
        )
        + "\n"
        for c in found
    )
