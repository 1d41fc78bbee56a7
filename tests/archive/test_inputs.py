"""What an archive is made from: the same articles as Parquet, JSON Lines, WARC and a folder are the same archive."""

from __future__ import annotations

import gzip
import io
import json
import time
import zipfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("duckdb")
pa = pytest.importorskip("pyarrow")
pytest.importorskip("warcio")

import pyarrow.parquet as pq  # noqa: E402
from synthetic_articles import synthetic  # noqa: E402
from warcio.statusandheaders import StatusAndHeaders  # noqa: E402
from warcio.warcwriter import WARCWriter  # noqa: E402

from twosource.archive import intake, local  # noqa: E402
from twosource.archive.run import Job  # noqa: E402
from twosource.archive.settings import Settings  # noqa: E402
from twosource.config import Config  # noqa: E402
from twosource.errors import UsageError  # noqa: E402
from twosource.load.element import Element  # noqa: E402
from twosource.load.html_tree import parse_html  # noqa: E402
from twosource.load.limits import Limits  # noqa: E402
from twosource.load.streaming import stream  # noqa: E402
from twosource.model import Document, Skipped  # noqa: E402

FIELDS = ("id", "text", "publisher", "published", "title", "url", "credits")


def page(row: dict[str, Any]) -> bytes:
    paragraphs = "".join(f"<p>{part}</p>" for part in row["text"].split("\n\n"))
    return (
        f"<html><head><title>{row['title']}</title>"
        f"<meta property=og:site_name content='{row['publisher']}'>"
        f"<meta property='article:published_time' content='{row['published']}'></head>"
        f"<body><article><h1>{row['title']}</h1>{paragraphs}</article></body></html>"
    ).encode()


def crawled(path: Path, rows: list[dict[str, Any]], packed: bool) -> Path:
    with path.open("wb") as out:
        writer = WARCWriter(out, gzip=packed)
        for row in rows:
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], "HTTP/1.1")
            address = f"https://{row['publisher'].replace(' ', '-').lower()}.example/{row['id']}"
            writer.write_record(
                writer.create_warc_record(
                    address, "response", payload=io.BytesIO(page(row)), http_headers=headers
                )
            )
    return path


def lines(rows: list[dict[str, Any]]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def as_jsonl(folder: Path, rows: list[dict[str, Any]]) -> Path:
    (folder / "a.jsonl").write_bytes(lines(rows))
    return folder / "a.jsonl"


def as_packed_jsonl(folder: Path, rows: list[dict[str, Any]]) -> Path:
    (folder / "a.jsonl.gz").write_bytes(gzip.compress(lines(rows)))
    return folder / "a.jsonl.gz"


def as_zip(folder: Path, rows: list[dict[str, Any]]) -> Path:
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("articles.jsonl", lines(rows))
    return folder / "a.zip"


def as_parquet(folder: Path, rows: list[dict[str, Any]]) -> Path:
    pq.write_table(pa.Table.from_pylist(rows), folder / "a.parquet")
    return folder / "a.parquet"


def as_folder(folder: Path, rows: list[dict[str, Any]]) -> Path:
    held = folder / "articles"
    for number, row in enumerate(rows):
        place = held / f"{number % 3}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{number}.json").write_text(json.dumps(row))
    return held


def as_packed_folder(folder: Path, rows: list[dict[str, Any]]) -> Path:
    held = folder / "articles"
    held.mkdir()
    for number, row in enumerate(rows):
        (held / f"{number}.json.gz").write_bytes(gzip.compress(json.dumps(row).encode()))
    return held


WRITERS: tuple[Callable[[Path, list[dict[str, Any]]], Path], ...] = (
    as_jsonl,
    as_packed_jsonl,
    as_zip,
    as_parquet,
    as_folder,
    as_packed_folder,
)


def archived(source: Path, out: Path) -> tuple[dict[str, int], dict[str, list[dict[str, Any]]]]:
    """The counts of the archive, and its rows without the path of the input."""
    summary = local.run(Job((str(source),), out, Settings(Config())), lambda *_: None)
    rows = {
        dataset: [
            {name: value for name, value in row.items() if name != "path"}
            for file in sorted((out / dataset).glob("*/*.parquet"))
            for row in pq.ParquetFile(file).read().to_pylist()
        ]
        for dataset in ("stories", "claims", "facts", "skipped")
    }
    return summary["counts"], rows


@pytest.fixture(scope="module")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, Any]]]:
    """A web archive, and what its pages say as rows."""
    source = crawled(tmp_path_factory.mktemp("crawl") / "a.warc", synthetic(24), packed=False)
    documents = [asdict(one) for one in stream([str(source)]) if isinstance(one, Document)]
    assert len(documents) == 24
    return source, [
        {name: list(v) if name == "credits" else v for name, v in row.items() if name in FIELDS}
        for row in documents
    ]


@pytest.fixture(scope="module")
def expected(
    crawl: tuple[Path, list[dict[str, Any]]], tmp_path_factory: pytest.TempPathFactory
) -> tuple[dict[str, int], dict[str, list[dict[str, Any]]]]:
    counts, rows = archived(crawl[0], tmp_path_factory.mktemp("expected") / "out")
    assert counts["facts"] > 24
    return counts, rows


@pytest.mark.parametrize("writer", WRITERS, ids=[writer.__name__ for writer in WRITERS])
def test_the_same_articles_are_the_same_archive(
    writer: Callable[[Path, list[dict[str, Any]]], Path], crawl: Any, expected: Any, tmp_path: Path
) -> None:
    assert archived(writer(tmp_path, crawl[1]), tmp_path / "out") == expected


def test_a_packed_web_archive_is_read_as_a_plain_one(expected: Any, tmp_path: Path) -> None:
    source = crawled(tmp_path / "a.warc.gz", synthetic(24), packed=True)
    assert archived(source, tmp_path / "out") == expected


def test_packed_lines_may_be_more_than_a_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from twosource.archive import intake

    rows = synthetic(20)
    monkeypatch.setattr(intake, "_LIMITS", intake._LIMITS._replace(document_bytes=4_000))
    assert sum(len(row["text"]) for row in rows) > 4_000
    counts, _ = archived(as_packed_jsonl(tmp_path, rows), tmp_path / "out")
    assert counts["documents"] == 20


def test_of_broken_packed_lines_the_good_ones_are_read_and_the_file_is_named(tmp_path: Path) -> None:
    source = as_packed_jsonl(tmp_path, synthetic(20))
    source.write_bytes(source.read_bytes()[:-200])
    counts, rows = archived(source, tmp_path / "out")
    assert 0 < counts["documents"] < 20
    assert [row["reason"].split(" (")[0] for row in rows["skipped"]] == ["is a broken gzip file"]


def test_an_article_in_another_language_is_set_aside_by_name(tmp_path: Path) -> None:
    other = {
        "id": "fremd",
        "text": "Die Fähre sank am Montag vor der Küste, und die Polizei hat mit der Suche nach den Opfern begonnen. "
        "Der Kapitän sagte, dass sie nicht mehr zu retten war, als das Feuer in dem Maschinenraum ausbrach.",
    }
    counts, rows = archived(as_jsonl(tmp_path, [*synthetic(3), other]), tmp_path / "out")
    assert counts["documents"] == 3
    assert ["not in English" in row["reason"] for row in rows["skipped"]] == [True]


def test_limits_of_the_configuration_hold(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    lines = [
        json.dumps({"id": name, "text": f"The fire killed {n} people. " * n})
        for name, n in (("a", 3), ("b", 90))
    ]
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    config = Config(limits={"document_bytes": 1000})
    summary = local.run(Job((str(source),), tmp_path / "out", Settings(config)), lambda *_: None)
    assert (summary["counts"]["documents"], summary["counts"]["skipped"]) == (1, 1)


def test_an_archive_of_another_configuration_is_another_run(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    source.write_text('{"id": "a", "text": "The fire killed three people."}\n', encoding="utf-8")
    job = Job((str(source),), tmp_path / "out", Settings(Config()))
    local.run(job, lambda *_: None)
    local.run(job._replace(settings=Settings(Config(root="elsewhere"))), lambda *_: None)
    with pytest.raises(UsageError, match="differs in configuration"):
        local.run(job._replace(settings=Settings(Config(aliases={"IRC": ("Red Cross",)}))), lambda *_: None)


def test_a_page_that_takes_too_long_is_named_and_no_other_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parsed(markup: str, limits: Limits, where: str) -> Element:
        while "slow" in where:
            time.sleep(0.01)
        return parse_html(markup, limits, where)

    monkeypatch.setattr("twosource.load.html.parse_html", parsed)
    for name in ("a", "slow", "z"):
        words = f"<p>The fire in {name} killed three people on Monday, police said.</p>" * 3
        (tmp_path / f"{name}.html").write_text(
            f"<html><body><article>{words}</article></body></html>", encoding="utf-8"
        )
    slow = Settings(Config(), document_seconds=0.3)
    (one,) = intake.slices((str(tmp_path),), slow)
    assert [type(read).__name__ for read in one.batch] == ["Document", "Skipped", "Document"]
    slow_one = one.batch[1]
    assert isinstance(slow_one, Skipped)
    assert slow_one.path.endswith("slow.html")
    assert "took longer than 1 s to read (raise it with --limit seconds=N" in slow_one.reason
