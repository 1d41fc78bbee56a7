"""The command line: exit statuses, one sentence for what is wrong, and what goes to which stream."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from conftest import AGREEING, DIVERGING, SEEDS, Run, write
from twosource.config.schema import CONFIG_SCHEMA
from twosource.report.schema import CLAIM_SCHEMA, REPORT_SCHEMA
from twosource.version import VERSION


def one_sentence(err: str) -> bool:
    return err.count("\n") == 1 and err.startswith("twosource: ") and "Traceback" not in err


def lines(*texts: str) -> str:
    return "".join(json.dumps({"text": text}) + "\n" for text in texts)


def test_a_report_follows_its_schema(folder: Path, twosource: Run) -> None:
    for files in (AGREEING, DIVERGING):
        write(folder, files)
        ended = twosource("check", "--format", "json", "--exit-zero", "post.txt", "radio.txt")
        assert ended.status == 0
        jsonschema.validate(json.loads(ended.out), REPORT_SCHEMA)


def test_the_seeds_report_follows_its_schema(folder: Path, twosource: Run) -> None:
    ended = twosource("check", "--format", "json", str(SEEDS))
    report = json.loads(ended.out)
    jsonschema.validate(report, REPORT_SCHEMA)
    assert report["summary"]["documents"] == 2
    assert report["summary"]["claims"] > 0
    assert ended.status == 0


def test_every_claim_line_follows_its_schema_and_slices_its_text(folder: Path, twosource: Run) -> None:
    texts = {
        row["id"]: row["text"]
        for row in map(json.loads, twosource("extract", "--format", "documents", str(SEEDS)).out.splitlines())
    }
    rows = [json.loads(line) for line in twosource("extract", str(SEEDS)).out.splitlines()]
    assert rows
    claim = jsonschema.Draft202012Validator(CLAIM_SCHEMA)
    for row in rows:
        claim.validate(row)
        assert texts[row["document"]][row["start"] : row["end"]] == row["text"]


def test_the_table_of_claims_names_every_document(folder: Path, twosource: Run) -> None:
    write(folder, AGREEING)
    ended = twosource("extract", "--format", "table", ".")
    assert ended.status == 0
    assert "post" in ended.out
    assert "12 people" in ended.out


@pytest.mark.parametrize(
    ("fail_on", "status"),
    [(None, 1), ("error", 1), ("warning", 1), ("note", 1), ("single-source", 1), ("never", 0)],
)
def test_a_divergence_fails_by_its_severity(
    folder: Path, twosource: Run, fail_on: str | None, status: int
) -> None:
    write(folder, DIVERGING)
    given = ["--fail-on", fail_on] if fail_on else []
    assert twosource("check", "post.txt", "radio.txt", *given).status == status
    assert twosource("check", "--exit-zero", "post.txt", "radio.txt", *given).status == 0


def test_agreement_does_not_fail_but_single_source_can(folder: Path, twosource: Run) -> None:
    write(folder, AGREEING)
    assert twosource("check", "post.txt", "radio.txt", "--fail-on", "note").status == 0
    assert twosource("check", "post.txt", "radio.txt", "--fail-on", "single-source").status == 1


def test_nothing_compared_is_said_aloud(folder: Path, twosource: Run) -> None:
    ended = twosource("check", "--format", "json", "-", stdin=lines("A dog barked.", "It rained."))
    assert ended.status == 0
    assert json.loads(ended.out)["facts"] == []
    assert ended.err == "twosource: nothing was compared: no claim stands in two documents\n"


WRONG = [
    (["check", "none.txt", "post.txt"], "none.txt"),
    (["check", "post.txt"], "one document alone"),
    (["check", "*.html"], "*.html"),
    (["check", "empty.txt", "post.txt"], "empty.txt"),
    (["check", "binary.txt", "post.txt"], "binary.txt"),
    (["check", "latin.txt", "post.txt"], "latin.txt"),
    (["check", "broken.jsonl"], "broken.jsonl"),
    (["check", "twice.jsonl"], "same"),
    (["check"], "no documents"),
    (["extract"], "no documents"),
    (["check", "--format", "jsn", "post.txt", "radio.txt"], "did you mean `json`?"),
    (["extract", "--format", "json", "post.txt"], "did you mean `jsonl`?"),
    (["check", "--fail-on", "eror", "post.txt", "radio.txt"], "did you mean `error`?"),
    (["check", "--color", "sometimes", "post.txt", "radio.txt"], "known are auto, always, never"),
    (["check", "--config", "bad.yaml", "post.txt", "radio.txt"], "bad.yaml:2: unknown key `documnts`"),
    (["check", "--config", "absent.yaml"], "absent.yaml: there is no such file"),
    (["chekc"], "there is no command `chekc`; did you mean `check`?"),
    (["rules", "numeric.cuont"], "there is no rule `numeric.cuont`"),
]


@pytest.mark.parametrize(("arguments", "says"), WRONG, ids=[" ".join(a) for a, _ in WRONG])
def test_bad_input_is_one_sentence_and_status_2(
    folder: Path, twosource: Run, arguments: list[str], says: str
) -> None:
    write(
        folder,
        {
            **AGREEING,
            "empty.txt": "",
            "broken.jsonl": '{"text": "fine"}\n{"text": \n',
            "twice.jsonl": '{"id": "same", "text": "One came."}\n{"id": "same", "text": "Two came."}\n',
            "bad.yaml": "fail_on: error\ndocumnts: []\n",
        },
    )
    (folder / "binary.txt").write_bytes(b"\x00\x01\x02\xff" * 64)
    (folder / "latin.txt").write_bytes("The caf\xe9 is 12 years old.".encode("latin-1") + b"\x81\x8d")
    ended = twosource(*arguments)
    assert ended.status == 2
    assert ended.out == ""
    assert one_sentence(ended.err), ended.err
    assert says in ended.err


@pytest.mark.parametrize("arguments", [["check", "--frmat", "json"], ["check", "--width", "wide"]])
def test_wrong_usage_is_status_2_without_traceback(
    folder: Path, twosource: Run, arguments: list[str]
) -> None:
    ended = twosource(*arguments)
    assert ended.status == 2
    assert "Traceback" not in ended.err


def test_with_no_path_the_nearest_claims_yaml_names_the_documents(
    folder: Path, twosource: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, {f"in/{name}": text for name, text in DIVERGING.items()})
    write(folder, {"claims.yaml": "documents: [in/*.txt]\nfail_on: never\n", "sub/deep/keep": ""})
    monkeypatch.chdir(folder / "sub" / "deep")
    ended = twosource("check", "--format", "json")
    assert ended.status == 0
    assert [d["id"] for d in json.loads(ended.out)["documents"]] == ["post", "radio"]
    assert twosource("check", "--fail-on", "error").status == 1
    assert twosource("check", TWOSOURCE_FAIL_ON="error").status == 1
    assert twosource("check", "--isolated").status == 2


def test_what_claims_yaml_says_of_a_document_holds(folder: Path, twosource: Run) -> None:
    write(
        folder,
        {
            **DIVERGING,
            "claims.yaml": "documents:\n  - {path: post.txt, publisher: Harbour Post, published: 2024-02-01, credits: [AP]}\n  - radio.txt\n",
        },
    )
    rows = json.loads(twosource("check", "--format", "json", "--exit-zero").out)["documents"]
    assert (rows[0]["publisher"], rows[0]["published"], rows[0]["credits"]) == (
        "Harbour Post",
        "2024-02-01",
        ["AP"],
    )
    assert rows[1]["publisher"] == "radio"


@pytest.mark.parametrize("first", ["'*.txt'", "'./*.txt'", "post.txt"])
@pytest.mark.parametrize("paths", [[], ["post.txt", "radio.txt"], ["."]], ids=["listed", "named", "folder"])
def test_a_document_listed_twice_is_one_with_all_that_is_said(
    folder: Path, twosource: Run, first: str, paths: list[str]
) -> None:
    listed = (
        f"- {{path: {first}, credits: [AP]}}\n- {{path: post.txt, publisher: Harbour Post}}\n- radio.txt\n"
    )
    write(folder, {**DIVERGING, "claims.yaml": f"documents:\n{listed}"})
    ended = twosource("check", "--format", "json", "--exit-zero", *paths)
    post, radio = json.loads(ended.out)["documents"]
    assert (post["publisher"], post["credits"]) == ("Harbour Post", ["AP"])
    assert radio["publisher"] == "radio"


def test_an_unknown_format_in_claims_yaml_is_refused_before_the_run(folder: Path, twosource: Run) -> None:
    write(
        folder,
        {**DIVERGING, "claims.yaml": "documents: ['*.txt']\nreports: ['srif:a.sarif', 'json:a.json']\n"},
    )
    ended = twosource("check")
    assert (ended.status, ended.out) == (2, "")
    assert "did you mean `sarif`" in ended.err
    assert not Path("a.json").exists()


def test_the_schemas_are_printed_as_they_are_used(twosource: Run) -> None:
    assert json.loads(twosource("schema").out) == REPORT_SCHEMA
    assert json.loads(twosource("schema", "--config").out) == CONFIG_SCHEMA
    assert json.loads(twosource("schema", "--claims").out) == CLAIM_SCHEMA
    for schema in (REPORT_SCHEMA, CONFIG_SCHEMA, CLAIM_SCHEMA):
        jsonschema.Draft202012Validator.check_schema(schema)


def test_a_rule_has_a_page_with_its_examples(twosource: Run) -> None:
    from twosource.rules.numeric import RULES

    listing = twosource("rules").out
    for rule in RULES:
        assert rule.id in listing
        page = twosource("rules", rule.id).out
        assert all(example in page for example in (*rule.matches, *rule.ignores))


@pytest.mark.parametrize(
    ("words", "completions"),
    [
        ("twosource sch", ["schema"]),
        ("twosource check --format s", ["sarif"]),
        ("twosource check --fail-on w", ["warning"]),
        ("twosource rules numeric.perc", ["numeric.percent"]),
    ],
)
def test_the_shell_completes(program: Run, words: str, completions: list[str]) -> None:
    ended = program(
        _TWOSOURCE_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=str(len(words.split()) - 1)
    )
    assert ended.out.split() == completions


def test_every_level_of_a_verdict_has_a_page(twosource: Run) -> None:
    from twosource.rules import quantity_ladder, utterance_ladder

    listing = twosource("rules").out
    for rung in [*quantity_ladder.LADDER, *utterance_ladder.LADDER]:
        assert f"\n{rung.id} " in listing
        assert twosource("rules", rung.id).out.startswith(f"# {rung.id}\n\n")
    assert "lapsed-waiver" in listing


def test_the_help_names_every_command(twosource: Run) -> None:
    from twosource.cli.commands import COMMANDS

    text = twosource("--help").out
    for name in COMMANDS:
        assert f"\n  {name} " in text
        assert f" {name} [" in twosource(name, "-h").out.splitlines()[0]


def test_the_version(twosource: Run) -> None:
    assert twosource("--version").out == f"twosource {VERSION}\n"


def test_output_in_a_pipe_is_plain_and_unbroken(folder: Path, twosource: Run) -> None:
    long = (
        "The storm killed 12 people in Harbourtown "
        + "where the wind tore the roofs from the houses " * 12
        + "on Monday."
    )
    ended = twosource("check", "-", stdin=lines(long, long), COLUMNS="40", TERM="xterm-256color")
    assert "\x1b" not in ended.out
    assert "─" not in ended.out
    assert max(map(len, ended.out.splitlines())) > 500


@pytest.mark.parametrize(
    ("environment", "arguments", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "0"}, [], False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"FORCE_COLOR": "1"}, ["--color", "never"], False),
    ],
)
def test_colour_is_asked_for(
    folder: Path, twosource: Run, environment: dict[str, str], arguments: list[str], coloured: bool
) -> None:
    write(folder, DIVERGING)
    ended = twosource("check", "post.txt", "radio.txt", *arguments, **environment)
    assert ("\x1b[" in ended.out) is coloured


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8"])
@pytest.mark.parametrize("name", ["table", "concise", "json"])
def test_no_encoding_breaks_the_output(folder: Path, program: Run, encoding: str, name: str) -> None:
    text = "“Łódź — 北京”: the storm killed 12 people \ud83d\udc4d."
    rows = "".join(json.dumps({"text": text, "publisher": p}) + "\n" for p in ("A\u202e", "Žurnal"))
    done = subprocess.run(
        [sys.executable, "-m", "twosource", "check", "--format", name, "-"],
        input=rows.encode(),
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONIOENCODING": encoding},
    )
    assert done.returncode == 0, done.stderr
    done.stdout.decode("utf-8" if name == "json" else encoding)
    if name == "json":
        json.loads(done.stdout)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_quietly(folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "twosource", "check", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        # A shell's background job hands the signal on as ignored.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    ) as running:
        assert running.stdin
        assert running.stderr
        running.stdin.write(lines("The storm killed 12 people.").encode())
        running.stdin.flush()
        _wait_until_it_reads(running.pid)
        running.send_signal(signal.SIGINT)
        assert running.wait(10) in (130, -signal.SIGINT)
        assert running.stderr.read() == b""


def _wait_until_it_reads(pid: int) -> None:
    """Until the process sleeps on its standard input; where that cannot be seen, a second."""
    import time

    for _ in range(100):
        time.sleep(0.05)
        try:
            if "pipe" in Path(f"/proc/{pid}/wchan").read_text():
                return
        except OSError:
            time.sleep(1)
            return


def test_a_closed_pipe_ends_quietly(folder: Path) -> None:
    rows = lines(*[f"The storm killed {n} people in place{n}." for n in range(2, 400)])
    Path("rows.jsonl").write_text(rows, encoding="utf-8")
    call = f'"{sys.executable}" -m twosource extract rows.jsonl | head -n 1'
    done = subprocess.run(call, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_is_one_sentence(folder: Path) -> None:
    write(folder, AGREEING)
    call = [sys.executable, "-m", "twosource", "check", "post.txt", "radio.txt"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "twosource: standard output cannot be written: No space left on device\n"


def test_a_fault_of_our_own_is_no_divergence(
    folder: Path, twosource: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> None:
        raise ZeroDivisionError("by nought")

    write(folder, AGREEING)
    monkeypatch.setattr("twosource.pipeline.check", break_down)
    ended = twosource("check", "post.txt", "radio.txt")
    assert ended.status == 2
    assert one_sentence(ended.err)
    assert "a fault in twosource itself" in ended.err
