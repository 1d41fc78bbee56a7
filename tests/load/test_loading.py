"""Paths, folders, globs and standard input: what is found, in which order, and what is refused."""

from __future__ import annotations

import io
import itertools
import os
import socket
from pathlib import Path

import pytest
from printed import zip_file

from twosource.errors import DocumentError, UsageError
from twosource.load import Limits, load
from twosource.load.limits import remedy

BODY = "Twelve people were hurt."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in (
        "news/b.txt",
        "news/a.md",
        "news/deep/c.txt",
        "news/picture.png",
        "news/.hidden.txt",
        "news/.git/x.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(BODY)
    (tmp_path / "news/lines.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n')
    return tmp_path


def ids(*paths: str) -> list[str]:
    return [document.id for document in load(paths).documents]


def reason(*paths: str, **options: object) -> str:
    with pytest.raises((DocumentError, UsageError)) as caught:
        load(paths, **options)  # type: ignore[arg-type]
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_folder_gives_its_documents_at_every_depth(folder: Path) -> None:
    loaded = load(["news"])
    assert [d.id for d in loaded.documents] == ["1", "2", "a", "b", "c"]
    assert [d.path for d in loaded.documents][2:] == ["news/a.md", "news/b.txt", "news/deep/c.txt"]
    assert loaded.notes == ("news: 1 of its files are of other kinds and were not read (.png)",)


@pytest.mark.parametrize("shown", ["./news", "news/", "news/../news", "."])
def test_a_path_is_kept_as_it_was_given(folder: Path, shown: str) -> None:
    assert all((d.path or "").startswith(shown.rstrip("/") + "/") for d in load([shown]).documents)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("news/*.txt", ["b"]),
        ("news/**/*.txt", ["b", "c"]),
        ("news/[ab].*", ["a", "b"]),
        ("news/*", ["1", "2", "a", "b", "c"]),
        ("news/**", ["1", "2", "a", "b", "c"]),
        ("n?ws", ["1", "2", "a", "b", "c"]),
    ],
)
def test_globs(folder: Path, pattern: str, expected: list[str]) -> None:
    assert ids(pattern) == expected


def test_a_file_that_two_paths_lead_to_counts_once(folder: Path) -> None:
    assert ids("news/b.txt", "news", "news/*.txt", str(folder / "news" / "b.txt")) == [
        "1",
        "2",
        "a",
        "b",
        "c",
    ]


def test_a_file_whose_name_holds_a_star_is_that_file(folder: Path) -> None:
    Path("a[1].txt").write_text(BODY)
    assert ids("a[1].txt") == ["a[1]"]


def test_a_named_file_of_an_unknown_kind_is_read_as_text(folder: Path) -> None:
    Path("README").write_text(BODY)
    assert ids("README") == ["README"]


def test_the_order_of_the_arguments_does_not_matter(folder: Path) -> None:
    paths = ["news/b.txt", "news/a.md", "news/deep/c.txt"]
    assert len({load(order).documents for order in itertools.permutations(paths)}) == 1


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("none.txt", "none.txt: there is no such file or folder"),
        ("none*.txt", "none*.txt: matches no file"),
        ("news/*.png", "news/*.png: matches no file of a known kind"),
        ("empty", "empty: is a folder without a document of a known kind"),
        ("a\0b", r"'a\x00b': is no path"),
        ("", "'': is no path"),
        ("news/b.txt/c", "news/b.txt/c: cannot be read (Not a directory)"),
        ("x" * 5000, "x" * 5000 + ": cannot be read (File name too long)"),
    ],
)
def test_a_path_that_leads_nowhere_is_refused(folder: Path, path: str, message: str) -> None:
    Path("empty").mkdir()
    assert reason(path) == message


def test_two_documents_with_one_id_are_refused(folder: Path) -> None:
    Path("b.txt").write_text(BODY)
    assert reason("news/b.txt", "b.txt") == (
        'news/b.txt: two documents have the id "b" (the other is in b.txt); give one another "id"'
    )


def test_one_unreadable_document_does_not_lose_the_others(folder: Path) -> None:
    Path("news/bad.txt").write_bytes(b"abc \xff\xff\xff def")
    Path("news/empty.txt").write_bytes(b"")
    loaded = load(["news"])
    assert len(loaded.documents) == 5
    assert [(s.path, s.reason) for s in loaded.skipped] == [
        ("news/bad.txt", "is not UTF-8: byte 4 is 0xff"),
        ("news/empty.txt", "is empty"),
    ]


def test_links_that_lead_out_of_the_folder_are_not_followed(folder: Path) -> None:
    Path("secret.txt").write_text("A secret.")
    Path("outside").mkdir()
    Path("outside/d.txt").write_text("Outside.")
    Path("news/out.txt").symlink_to(folder / "secret.txt")
    Path("news/out").symlink_to(folder / "outside")
    Path("news/loop").symlink_to(folder / "news")
    Path("news/again.txt").symlink_to("b.txt")
    loaded = load(["news"])
    assert [d.text for d in loaded.documents].count(BODY) == 3
    assert not {"A secret.", "Outside."} & {d.text for d in loaded.documents}
    assert "news/out.txt: leads out of the folder and was not read" in loaded.notes


def refused(path: str) -> list[tuple[str, str]]:
    """What is set aside when a path stands beside a good file, which is read all the same."""
    loaded = load([path, "news/b.txt"])
    assert [document.id for document in loaded.documents] == ["b"]
    assert not loaded.trusted()
    return [(skipped.path, skipped.reason) for skipped in loaded.skipped]


def test_a_pipe_a_socket_and_a_device_are_not_opened(folder: Path) -> None:
    os.mkfifo("news/pipe.txt")
    with socket.socket(socket.AF_UNIX) as end:
        end.bind("s.txt")
        assert refused("s.txt") == [("s.txt", "is a socket")]
    assert len(load(["news"]).documents) == 5
    assert refused("news/pipe.txt") == [("news/pipe.txt", "is a named pipe; read it with '-'")]
    assert refused("/dev/zero") == [("/dev/zero", "is a device")]


def test_a_file_larger_than_a_document_may_be_is_set_aside(folder: Path) -> None:
    Path("big.txt").write_text("x" * 1001)
    loaded = load(["big.txt", "news/b.txt"], limits=Limits(document_bytes=1000))
    assert [(s.path, s.reason) for s in loaded.skipped] == [
        ("big.txt", f"is larger than 1,000 bytes {remedy('document_bytes')}")
    ]
    assert len(loaded.documents) == 1


def test_more_documents_than_the_limit_are_refused(folder: Path) -> None:
    assert "more than 2 documents" in reason("news", limits=Limits(documents=2))
    lines = io.BytesIO(b'{"text": "x"}\n' * 3)
    assert "more than 2 documents" in reason("-", stdin=lines, limits=Limits(documents=2))


def test_folders_are_entered_only_so_deep(folder: Path) -> None:
    loaded = load(["news"], limits=Limits(depth=0))
    assert [d.id for d in loaded.documents] == ["1", "2", "a", "b"]
    assert f"news: its folders are too deep and were not read {remedy('depth')}" in loaded.notes


def test_standard_input_in_another_format() -> None:
    loaded = load(["-"], stdin=io.BytesIO(b"---\nid: x\n---\nTen.\n"), input_format="text")
    assert [(d.id, d.text, d.path) for d in loaded.documents] == [("x", "Ten.\n", None)]
    assert "There is no input format" in reason("-", stdin=io.BytesIO(b""), input_format="tape")


def test_a_stream_is_left_open_and_may_be_a_pipe() -> None:
    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    lines = Pipe(b'{"text": "Ten."}')
    load(["-"], stdin=lines)
    assert not lines.closed
    archive = Pipe(zip_file({"a.txt": b"Ten.", "b.txt": b"Two."}))
    assert [d.id for d in load(["-"], stdin=archive, input_format="zip").documents] == ["a", "b"]
    big = Pipe(zip_file({"a.txt": bytes(range(256)) * 9}))
    loaded = load(["-"], stdin=big, input_format="zip", limits=Limits(document_bytes=100))
    assert loaded.skipped[0].reason == f"is larger than 100 bytes {remedy('document_bytes')}"


def test_standard_input_beside_files(folder: Path) -> None:
    documents = load(["news/b.txt", "-"], stdin=io.BytesIO(b'{"id": "a", "text": "One."}')).documents
    assert [(d.id, d.path) for d in documents] == [("a", None), ("b", "news/b.txt")]


def test_the_seeds_say_who_published_them() -> None:
    seeds = Path(__file__).parents[2] / "seeds"
    first, second = load([str(seeds)]).documents
    assert (first.publisher, first.credits) == (first.id, ())
    assert (second.publisher, second.credits) == ("INDIATV NEWS", ("AP",))
    assert first.text == Path(first.path or "").read_bytes().decode()


def test_a_document_in_another_language_is_named_and_set_aside(folder: Path) -> None:
    german = (
        "Bei einem Sturm sind in der Stadt zwölf Menschen ums Leben gekommen, und der Strom ist nicht mehr da. "
        * 3
    )
    Path("news/de.txt").write_text(german, encoding="utf-8")
    loaded = load(["news"])
    assert [(s.path, s.reason, s.unread) for s in loaded.skipped] == [
        ("news/de.txt", 'document "de" is not in English (de)', False)
    ]
    assert len(loaded.documents) == 5
