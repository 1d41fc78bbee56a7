"""Mails, saved pages, feeds, JSON, CSV, archives and web archives: what they give and what they refuse."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from printed import docx_file, mail_file, mhtml_file, packed, rss_file, warc_file, zip_file

from twosource.load import Limits, Loaded, load
from twosource.load.limits import remedy
from twosource.model import Document

WORDS = "Twelve people were hurt when the bridge fell, the coast guard said on Monday."
PAGE = f"<html><title>Bridge falls</title><nav>Top 99</nav><article><p>{WORDS}</p></article></html>"


def loaded(tmp_path: Path, name: str, data: bytes | str, limits: Limits | None = None, **keys: str) -> Loaded:
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return load([str(path)], limits=limits or Limits(), keys=keys)


def only(result: Loaded) -> Document:
    assert result.skipped == ()
    (document,) = result.documents
    return document


def reasons(result: Loaded) -> list[str]:
    return [skipped.reason for skipped in result.skipped]


def test_a_mail_is_its_own_words(tmp_path: Path) -> None:
    text = f"{WORDS}\n\n> 99 dead, you wrote\n\n-- \nDesk, tel. 555 0134\n"
    document = only(loaded(tmp_path, "a.eml", mail_file(text, "Bridge falls")))
    assert document.text == WORDS + "\n"
    assert (document.title, document.publisher) == ("Bridge falls", "Island Courier")
    assert document.published == "2024-05-06T18:30:00+02:00"


def test_a_mail_without_plain_text_is_its_page(tmp_path: Path) -> None:
    data = f"From: a@b.example\nSubject: S\nContent-Type: text/html; charset=utf-8\n\n{PAGE}"
    document = only(loaded(tmp_path, "a.eml", data))
    assert document.text == f"Bridge falls\n\n{WORDS}\n"
    assert document.publisher == "b.example"


def test_a_mail_replied_to_is_left_out(tmp_path: Path) -> None:
    text = f"{WORDS}\n\nOn Mon, 6 May 2024 at 10:00, Bo wrote:\n99 dead\n"
    assert only(loaded(tmp_path, "a.eml", mail_file(text, "S"))).text == WORDS + "\n"


def test_a_saved_page_knows_its_address(tmp_path: Path) -> None:
    document = only(loaded(tmp_path, "a.mhtml", mhtml_file(PAGE.encode())))
    assert (document.url, document.publisher) == ("https://courier.example/saved", "a")


@pytest.mark.parametrize(
    "data", [b"\x01\x02", b"", b"From: x\n\n", b"Content-Type: multipart/mixed; boundary=x\n\n--x\n" * 3000]
)
def test_mails_that_say_nothing(tmp_path: Path, data: bytes) -> None:
    assert len(loaded(tmp_path, "a.eml", data).skipped) == 1


def test_a_feed_gives_its_entries(tmp_path: Path) -> None:
    first, second = loaded(
        tmp_path, "a.rss", rss_file([("One", f"<p>{WORDS}</p>"), ("Two", "<p>Ten.</p>")])
    ).documents
    assert first == Document(
        id="https://courier.example/1",
        text=f"One\n\n{WORDS}\n",
        publisher="Island Courier",
        published="2024-05-06T18:30:00+02:00",
        title="One",
        url="https://courier.example/1",
        path=first.path,
    )
    assert second.text == "Two\n\nTen.\n"


def test_an_atom_feed(tmp_path: Path) -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>One</title><id>tag:1</id>'
        '<link rel="self" href="https://x.example/self"/><link href="https://x.example/1"/>'
        "<updated>2024-05-06T10:00:00Z</updated>"
        f'<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{WORDS}</p></div></content></entry></feed>'
    )
    document = only(loaded(tmp_path, "a.atom", feed))
    assert (document.id, document.url, document.publisher) == ("tag:1", "https://x.example/1", "Post")
    assert (document.text, document.published) == (f"One\n\n{WORDS}\n", "2024-05-06T10:00:00+00:00")


def test_an_entry_without_text_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    result = loaded(
        tmp_path, "a.rss", "<rss><channel><item/><item><title>Ten hurt</title></item></channel></rss>"
    )
    assert reasons(result) == ["entry 1: has no text"]
    assert [d.text for d in result.documents] == ["Ten hurt"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("<rss><channel></channel></rss>", "is no feed: it has no entry"),
        ("<rss><channel>", "is broken XML: no element found at line 1"),
        (
            '<!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><rss>&b;</rss>',
            "declares an entity, as no document needs to",
        ),
        ("<a>" * 300 + "</a>" * 300, f"nests elements deeper than 200 {remedy('depth')}"),
    ],
)
def test_feeds_that_are_refused(tmp_path: Path, data: str, reason: str) -> None:
    assert reasons(loaded(tmp_path, "a.xml", data)) == [reason]


@pytest.mark.parametrize(
    "value",
    [
        [{"text": WORDS}],
        {"articles": [{"text": WORDS}], "count": 1},
        [{"id": 1, "text": WORDS, "extra": {"a": [1]}}],
    ],
)
def test_json_lists(tmp_path: Path, value: object) -> None:
    document = only(loaded(tmp_path, "a.json", json.dumps(value)))
    assert (document.id, document.text) == ("1", WORDS)


@pytest.mark.parametrize("name", ["a.json", "a.jsonl"])
def test_keys_say_where_a_field_is(tmp_path: Path, name: str) -> None:
    row = json.dumps({"uid": "x7", "article": {"body": WORDS}, "src": "Post", "when": "2024-05-06"})
    result = loaded(tmp_path, name, row, id="uid", text="article.body", publisher="src", published="when")
    document = only(result)
    assert (document.id, document.text, document.publisher) == ("x7", WORDS, "Post")
    assert document.published == "2024-05-06"


@pytest.mark.parametrize(
    "data", ["id,text\nx,Ten.\n", "text;id\nTen.;x\n", "id\ttext\nx\tTen.\n", 'id,text\r\n"x","Ten."\r\n']
)
def test_csv_rows(tmp_path: Path, data: str) -> None:
    document = only(loaded(tmp_path, "a.csv", data))
    assert (document.id, document.text) == ("x", "Ten.")


def test_csv_columns_by_key(tmp_path: Path) -> None:
    assert only(loaded(tmp_path, "a.csv", "uid,body\nx,Ten.\n", text="body", id="uid")).id == "x"


def test_a_csv_table_is_one_document(tmp_path: Path) -> None:
    document = only(loaded(tmp_path, "a.csv", "Region,Deaths\nNorth,33\nSouth,4\n"))
    assert (document.id, document.text) == ("a", "North | Deaths: 33\nSouth | Deaths: 4\n")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.csv", "a,b\nc,d\n", 'has neither a column named "text" nor a table with figures'),
        ("a.csv", "text\n", "is empty"),
        ("a.json", "[]", "is empty"),
        ("a.json", "3", 'is not an object as {"text": "..."}, nor a list of them'),
        ("a.json", '[{"text": 3}]', 'item 1: wants a string as "text"'),
        (
            "a.json",
            "{" * 100_000,
            "is not JSON: Expecting property name enclosed in double quotes at column 2",
        ),
        ("a.json", "[" * 100_000, "is JSON nested too deep"),
        ("a.json", "", "is empty"),
    ],
)
def test_rows_that_are_refused(tmp_path: Path, name: str, data: str, reason: str) -> None:
    assert reasons(loaded(tmp_path, name, data)) == [reason]


def test_a_zip_gives_what_it_holds_and_names_what_it_cannot(tmp_path: Path) -> None:
    inner = zip_file({"deep.txt": b"Deep."})
    data = zip_file(
        {
            "news/a.txt": WORDS.encode(),
            "page.html": PAGE.encode(),
            "bad.txt": b"abc \xff\xff\xff",
            "picture.png": b"\x89PNG",
            "__MACOSX/a.txt": b"x",
            ".hidden.txt": b"x",
            "inner.zip": inner,
            "word.docx": docx_file("<w:p><w:r><w:t>Word.</w:t></w:r></w:p>"),
            "packed.txt.gz": packed(b"Packed."),
        }
    )
    result = loaded(tmp_path, "all.zip", data)
    assert [d.id for d in result.documents] == ["a", "deep", "packed", "page", "word"]
    assert [s.path.rpartition("/")[2] for s in result.skipped] == ["all.zip!bad.txt"]


def bomb(size: int = 8_000_000) -> bytes:
    return b"dead " * (size // 5)


@pytest.mark.parametrize(
    ("name", "data", "limits", "reason"),
    [
        ("a.zip", zip_file({"a.txt": bomb()}), Limits(), "unpacks to more than"),
        ("a.txt.gz", packed(bomb()), Limits(), "unpacks to more than"),
        ("a.txt.gz", packed(packed(b"x"))[:-9], Limits(), "is a broken gzip file"),
        ("a.gz", b"no gzip", Limits(), "is a broken gzip file"),
        ("a.zip", b"no zip", Limits(), "is a broken zip archive"),
        ("a.zip", zip_file({"a.png": b"x"}), Limits(), "is an archive without a document of a known kind"),
        (
            "a.zip",
            zip_file({f"{n}.txt": b"x" for n in range(5)}),
            Limits(members=4),
            "has more than 4 members",
        ),
        (
            "a.zip",
            zip_file({"a.txt": b"x" * 9, "b.txt": b"y" * 9}),
            Limits(expanded_bytes=10),
            "unpacks to more than 10",
        ),
        (
            "a.zip",
            zip_file({"b.zip": zip_file({"a.txt.gz": packed(b"x " * 99)})}),
            Limits(expanded_bytes=300),
            "unpacks to more than 300",
        ),
        (
            "a.zip",
            zip_file({"b.zip": zip_file({"c.zip": zip_file({"d.zip": zip_file({"e.txt": b"x"})})})}),
            Limits(),
            "is an archive within 3 others",
        ),
    ],
)
def test_archives_that_are_refused(
    tmp_path: Path, name: str, data: bytes, limits: Limits, reason: str
) -> None:
    found = reasons(loaded(tmp_path, name, data, limits))
    assert len(found) == 1
    assert found[0].startswith(reason)


def test_a_member_is_never_written_and_its_path_is_only_a_name(tmp_path: Path) -> None:
    document = only(loaded(tmp_path, "a.zip", zip_file({"../../etc/evil.txt": WORDS.encode()})))
    assert document.id == "evil"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.zip"]


def test_a_web_archive_gives_its_pages(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    pages = [
        ("https://a.example/1", "200 OK", PAGE.encode()),
        ("https://a.example/gone", "404 Not Found", PAGE.encode()),
        ("https://a.example/empty", "200 OK", b"<nav>Home</nav>"),
    ]
    result = loaded(tmp_path, "a.warc.gz", b"".join(packed(warc_file([page])) for page in pages))
    (document,) = result.documents
    assert (document.id, document.url) == ("https://a.example/1", "https://a.example/1")
    assert document.published == "2024-05-07T01:02:03+00:00"
    assert [s.path.rpartition("!")[2] for s in result.skipped] == ["https://a.example/empty"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no archive",
        packed(b"no archive"),
        warc_file([("https://a.example/", "200 OK", b"x")])[:150],
    ],
)
def test_web_archives_that_are_refused(tmp_path: Path, data: bytes) -> None:
    pytest.importorskip("warcio")
    assert len(reasons(loaded(tmp_path, "a.warc", data))) == 1


def test_a_broken_parquet_file_is_named(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    assert reasons(loaded(tmp_path, "a.parquet", b"PAR1 broken PAR1"))[0].startswith("is no Parquet file")
