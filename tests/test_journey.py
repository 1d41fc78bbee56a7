"""The way a user goes: init, check, explain, waive, check, the waiver lapses; pins, baselines and reports on the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import AGREEING, DIVERGING, Run, write


def fact_of(twosource: Run, verdict: str = "divergence") -> str:
    rows = [json.loads(line) for line in twosource("check", "-f", "jsonl", "--exit-zero").out.splitlines()]
    return str(next(row["id"] for row in rows if row["verdict"] == verdict))


def test_from_init_to_a_lapsed_waiver(folder: Path, twosource: Run) -> None:
    write(folder, DIVERGING)
    assert twosource("init").out == "claims.yaml lists *.txt; next: twosource check\n"
    assert twosource("init").status == 2
    assert twosource("check").status == 1
    fact = fact_of(twosource)
    explained = twosource("explain", fact)
    assert explained.status == 0
    assert "12" in explained.out
    assert "19" in explained.out
    assert twosource("waive", fact[:8], "--reason", "police correct it", "--until", "2024-06-30").status == 0
    held = twosource("check", "--today", "2024-06-30")
    assert held.status == 0
    assert "waived until 2024-06-30: police correct it" in held.out
    lapsed = twosource("check", "--today", "2024-07-01")
    assert lapsed.status == 1
    assert "lapsed on 2024-06-30" in lapsed.out
    assert "# Editors complete this file" in Path("claims.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["waive", "ffffffff", "--reason", "x", "--until", "2030-01-31"], "no fact of claims.yaml"),
        (["waive", "", "--reason", "x", "--until", "2030-01-31"], "facts of claims.yaml"),
        (["waive", "ffffffff", "--reason", "x", "--until", "soon"], "no date like"),
        (["pin", "ffffffff"], "no fact of claims.yaml"),
        (["pin", "FACT"], "say which is right with --publisher (post, radio)"),
        (["pin", "FACT", "--publisher", "wire"], "`wire` does not state the fact"),
    ],
)
def test_what_cannot_be_declared(folder: Path, twosource: Run, arguments: list[str], says: str) -> None:
    write(folder, {**DIVERGING, "claims.yaml": "documents: ['*.txt']\n"})
    fact = fact_of(twosource)
    ended = twosource(*[fact if a == "FACT" else a for a in arguments])
    assert ended.status == 2
    assert says in ended.err
    assert Path("claims.yaml").read_text(encoding="utf-8") == "documents: ['*.txt']\n"


def test_a_pin_is_written_and_held(folder: Path, twosource: Run) -> None:
    write(folder, {**AGREEING, "claims.yaml": "documents: ['*.txt']\n"})
    assert twosource("pin", fact_of(twosource, "agreement")).status == 0
    assert "The storm killed 12 people in Harbourtown." in Path("claims.yaml").read_text(encoding="utf-8")
    assert twosource("check").status == 0
    Path("radio.txt").write_text("The storm killed 19 people in Harbourtown.\n", encoding="utf-8")
    ended = twosource("check")
    assert ended.status == 1
    assert "[error: pin" in ended.out
    write(
        folder,
        {"radio.txt": "Schools stay closed.\n", "post.txt": "The bridge stays closed for three days.\n"},
    )
    ended = twosource("check")
    assert ended.status == 1
    assert "no document states what `fact-" in ended.out


def test_a_baseline_lets_only_what_is_new_fail(folder: Path, twosource: Run) -> None:
    write(folder, DIVERGING)
    assert twosource("check", "*.txt", "--write-baseline", "known.json").status == 1
    assert twosource("check", "*.txt", "--baseline", "known.json").status == 0
    assert twosource("check", "*.txt", TWOSOURCE_BASELINE="known.json").status == 0
    write(folder, {"wire.txt": "The storm killed 31 people in Harbourtown on Monday.\n"})
    assert twosource("check", "*.txt", "--baseline", "known.json").status == 1
    ended = twosource("check", "*.txt", "--baseline", "none.json")
    assert ended.status == 2
    assert "--write-baseline none.json" in ended.err


def test_our_own_reports_are_no_documents(folder: Path, twosource: Run) -> None:
    write(folder, AGREEING)
    before = twosource("check", ".", "--report", "json:report.json", "--write-baseline", "known.json")
    after = twosource("check", ".", "--baseline", "known.json")
    assert (before.status, after.status) == (0, 0)
    assert before.out == after.out
    assert twosource("check", "report.json").status == 2


def test_a_baseline_of_claims_yaml_lies_beside_it(
    folder: Path, twosource: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        folder, {**DIVERGING, "claims.yaml": "documents: ['*.txt']\nbaseline: known.json\n", "deep/keep": ""}
    )
    assert twosource("check").status == 2
    assert (
        twosource("check", "--isolated", "post.txt", "radio.txt", "--write-baseline", "known.json").status
        == 1
    )
    monkeypatch.chdir(folder / "deep")
    assert twosource("check").status == 0


def test_reports_are_written_beside_the_page(folder: Path, twosource: Run) -> None:
    write(folder, {**DIVERGING, "claims.yaml": "documents: ['*.txt']\nreports: ['json:auto/report.json']\n"})
    ended = twosource(
        "check", "--report", "sarif:out/deep/a.sarif", "--report", "csv:out/b.csv", "-f", "concise"
    )
    assert ended.status == 1
    assert json.loads(Path("out/deep/a.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert Path("out/b.csv").read_text(encoding="utf-8").startswith("fact,kind")
    assert json.loads(Path("auto/report.json").read_text(encoding="utf-8"))["schema"] == "twosource/report-1"
    assert sorted(path.name for path in Path("out").iterdir()) == ["b.csv", "deep"]


@pytest.mark.parametrize(
    ("report", "says"),
    [
        ("sarif", "write FORMAT:PATH"),
        ("sarif:", "write FORMAT:PATH"),
        ("srif:a", "did you mean `sarif`"),
        ("json:post.txt/a.json", "post.txt/a.json: cannot be written"),
    ],
)
def test_a_report_that_cannot_be_written_is_said(
    folder: Path, twosource: Run, report: str, says: str
) -> None:
    write(folder, DIVERGING)
    ended = twosource("check", ".", "--report", report)
    assert ended.status == 2
    assert says in ended.err
    assert "Traceback" not in ended.err


def test_facts_are_chosen_and_quietly_shown(folder: Path, twosource: Run) -> None:
    write(folder, {**DIVERGING, "wire.txt": "Repairs will cost $40 million, the mayor said.\n"})
    whole = twosource("check", ".")
    assert "SINGLE-SOURCE" in whole.out
    quiet = twosource("check", ".", "--quiet")
    assert quiet.status == 1
    assert "SINGLE-SOURCE" not in quiet.out
    assert quiet.out.splitlines()[-1] == whole.out.splitlines()[-1]
    assert twosource("check", ".", "--skip", "divergence").status == 0
    assert "DIVERGENCES" not in twosource("check", ".", "--only", "publisher=wire").out
    assert "post.txt:1:18 numeric.count [12, 12]" in twosource("check", ".", "--verbose").out
    assert twosource("check", ".", "--only", "divergense").status == 2
    assert twosource("check", ".", "--sort", "size").status == 2


def test_config_tells_where_each_value_comes_from(folder: Path, twosource: Run) -> None:
    write(folder, {"claims.yaml": "documents: [a.txt]\nfail_on: note\ntolerances: {money: 2%}\n"})
    rows = twosource("config", TWOSOURCE_INDEPENDENT="true").out.splitlines()
    assert rows[0] == "# claims.yaml"
    assert 'fail_on: "note"  # claims.yaml:2' in rows
    assert "independent: true  # environment" in rows
    assert "baseline: null  # default" in rows
    assert 'tolerances: {"money": "2.00%"}  # claims.yaml:3' in rows


def test_diff_tells_what_changed(folder: Path, twosource: Run) -> None:
    reports = {}
    for name, files in (("old", AGREEING), ("new", DIVERGING)):
        write(folder, files)
        reports[name] = twosource("check", "-f", "json", "--exit-zero", "post.txt", "radio.txt").out
        Path(f"{name}.json").write_text(reports[name], encoding="utf-8")
    same = twosource("diff", "old.json", "old.json", "--exit-code")
    assert (same.status, same.out) == (0, "0 appeared, 0 vanished, 0 changed verdict, 0 changed value\n")
    ended = twosource("diff", "old.json", "new.json", "--exit-code")
    assert ended.status == 1
    assert "verdict " in ended.out
    rows = [
        json.loads(line) for line in twosource("diff", "old.json", "new.json", "-f", "jsonl").out.splitlines()
    ]
    (changed,) = [row for row in rows if row["change"] == "verdict"]
    assert (changed["old"]["verdict"], changed["new"]["verdict"]) == ("agreement", "divergence")
    for arguments in (
        ["diff", "none.json", "old.json"],
        ["diff", "post.txt", "old.json"],
        ["diff", "old.json", "old.json", "-f", "x"],
    ):
        ended = twosource(*arguments)
        assert ended.status == 2
        assert ended.err.count("\n") == 1


def test_a_tolerance_makes_near_figures_agree(twosource: Run, folder: Path) -> None:
    storm = "{} people died in the storm in Harbourtown. Repairs will cost ${} million, the mayor said.\n"
    write(folder, {"a.txt": storm.format("Twelve", 40), "b.txt": storm.format("At least ten", 46)})
    assert twosource("check", "a.txt", "b.txt", "--format", "concise").status == 1
    write(folder, {"claims.yaml": "documents: [a.txt, b.txt]\ntolerances: {money: 20%}\n"})
    ended = twosource("check", "--format", "concise")
    assert ended.status == 0
    assert "agreement within-tolerance" in ended.out
    write(folder, {"claims.yaml": "documents: [a.txt, b.txt]\ntolerances: {money: 10%, length: 50%}\n"})
    assert twosource("check", "--format", "concise").status == 1
