"""Web pages: the article and nothing else, by both readers; what the mark-up says; hostile mark-up."""

from __future__ import annotations

import contextlib
import re
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twosource.errors import DocumentError
from twosource.load import load
from twosource.load.html import page_record
from twosource.load.limits import Limits
from twosource.load.record import Record, document_of
from twosource.pipeline import read

PAGES = sorted((Path(__file__).parent / "pages").glob("*html"))
# What a reader loses of a page's article: a subtitle in a division of the page's head, which trafilatura drops.
LOST = {("trafilatura", "blockpress"): "Investigators look at brakes of the 18-year-old coach"}
FIGURE = re.compile(r"\d[\d.,]*\d|\d")
SENTENCE = "Twelve people were killed when the bridge fell, the coast guard said on Monday."


@pytest.fixture(params=["core", "trafilatura"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "core":
        monkeypatch.setitem(sys.modules, "trafilatura", None)
    else:
        pytest.importorskip("trafilatura")
    return str(request.param)


def page(body: str, head: str = "") -> Record:
    return page_record(f"<html><head>{head}</head><body>{body}</body></html>", "p.html", Limits())


def paragraphs(body: str) -> list[str]:
    return page(body).text.strip().split("\n\n")


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_no_figure_is_lost_and_none_comes_from_round_the_article(reader: str, path: Path) -> None:
    (document,) = load([str(path)]).documents
    expected = path.with_suffix(".txt").read_text(encoding="utf-8")
    expected = expected.replace(LOST.get((reader, path.stem), "\n"), "\n")
    assert Counter(FIGURE.findall(document.text)) == Counter(FIGURE.findall(expected))
    assert document.text.split() == expected.split()


def test_the_core_says_what_the_extra_would_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    (note,) = load([str(path) for path in PAGES]).notes
    assert "pip install 'twosource[html]'" in note


def test_what_the_mark_up_says() -> None:
    pages = {document.id: document for document in load([str(path) for path in PAGES]).documents}
    census, harbour, strike = pages["census"], pages["harbour"], pages["strike"]
    assert (harbour.publisher, harbour.credits) == ("Island Courier", ("AFP",))
    assert harbour.published == "2024-05-06T18:30:00+02:00"
    assert harbour.modified == "2024-05-07T08:00:00+02:00"
    assert (harbour.authors, harbour.language) == (("Jane Doe", "Agence France-Presse"), "en-GB")
    assert harbour.url == "https://courier.example/storm-12"
    assert harbour.title == "Storm kills 12 in Harbourtown as bridge collapses"
    assert (census.publisher, census.published) == ("Northern Gazette", "2024-02-14T09:00:00+00:00")
    assert (strike.credits, strike.published) == (("Reuters",), "2024-05-07")
    assert pages["ferry"].publisher == "Island Wire"
    assert pages["wildfire"].credits == ("AP",)
    assert pages["budget"].url == "https://meridian.example/2024/budget"


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        (
            '<script type="application/ld+json">{"@type": ["NewsArticle"], "headline": "H"}</script>',
            "title",
            "H",
        ),
        (
            '<script type="application/ld+json">[{"@type":"Person"},{"@type":"Article","headline":"H"}]</script>',
            "title",
            "H",
        ),
        ('<meta name="twitter:title" content="T &amp; U">', "title", "T & U"),
        ("<title> A\n title </title>", "title", "A title"),
        ('<meta property="og:site_name" content="Post">', "publisher", "Post"),
        ('<meta name="dc.date" content="2024-05-06">', "published", "2024-05-06"),
        ('<meta name="date" content="6 May 2024">', "published", "2024-05-06"),
        ('<meta name="date" content="soon">', "published", None),
        ('<link rel="canonical" href="https://a.example/x">', "url", "https://a.example/x"),
        ('<link rel="canonical" href="javascript:alert(1)">', "url", None),
        ('<meta name="author" content="The Associated Press">', "credits", ("AP",)),
        ('<meta name="author" content="Jane Doe">', "credits", ()),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", broken</script><title>B</title>',
            "title",
            "B",
        ),
        (f'<script type="application/ld+json">{"[" * 5000}</script><title>B</title>', "title", "B"),
    ],
)
def test_each_source_of_metadata(head: str, field: str, value: object) -> None:
    assert getattr(page(f"<p>{SENTENCE}</p>", head), field) == value


@pytest.mark.parametrize(
    "around",
    [
        "<nav><p>{}</p></nav>",
        "<aside><p>{}</p></aside>",
        "<footer><p>{}</p></footer>",
        "<form><p>{}</p></form>",
        '<div class="related-articles"><p>{}</p></div>',
        '<div id="comments"><p>{}</p></div>',
        '<div class="promoBox"><p>{}</p></div>',
        '<section role="complementary"><p>{}</p></section>',
        '<div style="display: none"><p>{}</p></div>',
        '<div aria-hidden="true"><p>{}</p></div>',
        "<div hidden><p>{}</p></div>",
        "<figure><figcaption>{}</figcaption></figure>",
        "<p><del>{}</del></p>",
        "<template><p>{}</p></template>",
        "<noscript><p>{}</p></noscript>",
        "<!-- <p>{}</p> -->",
        "<script>document.write('<p>{}</p>')</script>",
        '<ul><li><a href="/a">{}</a></li></ul>',
        "<button>{}</button>",
    ],
)
def test_what_stands_round_the_article_is_left_out(reader: str, around: str) -> None:
    other = "Another 99 stories of the day"
    body = f"<article><h1>Bridge falls</h1><p>{SENTENCE}</p>{around.format(other)}<p>{SENTENCE[:-1]} again.</p></article>"
    text = page(body).text
    assert "99" not in text
    assert SENTENCE in text


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<p>It cost <b>1</b>,200&nbsp;euros.</p>", "It cost 1,200 euros."),
        ("<p>A toll of 33<sup>1</sup> was given.</p>", "A toll of 33¹ was given."),
        ('<p>A toll of 33<sup><a href="#n">[1]</a></sup> was given.</p>', "A toll of 33 was given."),
        ("<p>An area of 40 km<sup>2</sup>.</p>", "An area of 40 km²."),
        ("<p>The 17<sup>th</sup> round.</p>", "The 17th round."),
        ("<p>He said <q>no</q>.</p>", "He said “no”."),
        ("<p>&#8220;Ten&#8221; &lt; 12</p>", "“Ten” < 12"),
        ("<p>The pop\u00adu\u00adla\u00adtion is 12.</p>", "The population is 12."),
        ("<p>One.<br>Two.</p>", "One.\n\nTwo."),
        ("<p>One.<p>Two.", "One.\n\nTwo."),
        ("<ul><li>12 dead.<li>40 hurt.</ul>", "12 dead.\n\n40 hurt."),
        ("<p>a < b and 12 > 3</p>", "a < b and 12 > 3"),
        ("<p title='>'>Ten.</p>", "Ten."),
        ("<P CLASS=x>Ten.</P>", "Ten."),
    ],
)
def test_mark_up_within_a_paragraph(monkeypatch: pytest.MonkeyPatch, body: str, words: str) -> None:
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    assert page(f"<article><p>{SENTENCE}</p>{body}</article>").text == f"{SENTENCE}\n\n{words}\n"


def test_a_page_without_an_article_is_named(reader: str) -> None:
    with pytest.raises(DocumentError, match="has no article"):
        page("<nav><a href=/>Home</a></nav>", "<title>Home</title>")


def test_a_declared_encoding_is_used(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_bytes(
        f'<meta charset="windows-1252"><article><p>{SENTENCE} “Café”</p></article>'.encode("cp1252")
    )
    assert "“Café”" in load([str(path)]).documents[0].text


HOSTILE = {
    "deep divisions": "<div>" * 10_000 + SENTENCE,
    "deep inline": "<b>" * 10_000 + SENTENCE,
    "deep tables": "<table><tr><td>12" * 3_000,
    "wide table": "<table>" + "<tr><td colspan=999 rowspan=999>1<td>2" * 500,
    "open tags": "<" * 100_000,
    "open comments": "<!--" * 50_000,
    "open quotes": '<a href="' * 50_000,
    "end tags": "</div>" * 50_000,
    "crossed tags": "<div></p>" * 5_000,
    "headings": "<h1>12" * 5_000,
    "attributes": "<p " + "x=1 " * 50_000 + ">",
    "entities": "&amp" * 100_000 + "&#99999999999;&#0;&#xD800;",
    "json": '<script type="application/ld+json">' + "[" * 100_000,
    "zero bytes": "<p>12\0 dead\x1b[2J</p>" * 1000,
    "script without end": "<script>" * 5_000,
    "class": f'<p class="{"a" * 200_000}">{SENTENCE}',
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_mark_up_ends_soon(name: str) -> None:
    begun = time.process_time()
    with contextlib.suppress(DocumentError):
        assert page(HOSTILE[name]).text
    assert time.process_time() - begun < 3


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>12", "<th>x", "<a>", "<!--", "-->", "<", ">", '"', "'", "&",
             "<sup>1", "<article>", "</article>", "<q>", "<br/>", "<script>", "<h1>", "<title>", "12 dead. ", "\0", "<li>", "<a b=\"c"]
        ),
        max_size=30,
    )
)  # fmt: skip
def test_any_mark_up_is_read_or_named(parts: list[str]) -> None:
    try:
        record = page_record("".join(parts), "p", Limits())
    except DocumentError:
        return
    assert record.text.strip()


CORRECTED = """<article><h1>Storm kills 12</h1><p class="byline">By Jane Doe and John Roe, Associated Press</p>
<p><span class="dateline">HARBOURTOWN, England, May 16 (AP) — </span>The storm killed 12 people on Monday, the coast guard said.</p>
<p>It moved north by evening, and 300 homes had no power.</p><div class="article-correction"><p>41 were hurt, not 14.</p></div>
<p>Correction: An earlier version of this article said 15 people were killed.</p><p>Last updated: May 18, 2024</p></article>"""


def test_a_page_says_who_wrote_it_where_and_what_it_takes_back(reader: str) -> None:
    linked = (
        '{"@type": "NewsArticle", "correction": {"@type": "CorrectionComment", "text": "It was 12, not 16."}}'
    )
    record = page(CORRECTED, f'<script type="application/ld+json">{linked}</script>')
    assert record.authors == ("Jane Doe", "John Roe")
    assert record.modified == "2024-05-18"
    assert record.corrections == (
        "It was 12, not 16.",
        "41 were hurt, not 14.",
        "Correction: An earlier version of this article said 15 people were killed.",
    )
    document = document_of(record, "p", None, "p.html")
    assert document.dateline == ("Harbourtown", "AP", "2024-05-16")
    figures = {c.quantity.value for c in read(document) if c.kind == "numeric"}
    assert {12, 300} <= figures
    assert not {14, 15, 16, 41} & figures


@pytest.mark.parametrize(
    "part",
    [
        "<amp-ad><p>{}</p></amp-ad>",
        "<div><h3>Related coverage</h3><p>{}</p></div>",
        "<section><h2>More from World</h2><p>{}</p></section>",
        "<div><span>About the author</span><p>{}</p></div>",
        '<div class="mgid"><p>{}</p></div>',
        '<div class="column-right"><p>{}</p></div>',
        '<blockquote class="wp-block-pullquote"><p>{}</p></blockquote>',
        "<article><header><time>{}</time><h2>Bridge falls</h2></header></article>",
        '<p><a href="/s.pdf">report.pdf ({})</a></p>',
        "<div>Pilapur | Updated: May 6, 2024 22:01 IST</div>",
        "<p>You have 3 gift articles left this month.</p>",
        "<p>Thu, May 9, 2024 at 8:00 AM GMT+2 • 2 min read</p>",
    ],
)
def test_parts_without_a_telling_name_are_left_out(reader: str, part: str) -> None:
    body = f"<article><h1>A bridge falls</h1><p>{SENTENCE}</p>{part.format('99 stories')}<p>{SENTENCE[:-1]} again.</p></article>"
    assert not re.search(r"\d", page(body).text)


def test_a_page_without_marks_gives_its_fullest_part(reader: str) -> None:
    body = (
        "<div><div><a>Index 5,809</a></div><h1>A bridge falls</h1><ul><li>Only 40 cars crossed it each day in spring</li></ul><div>"
        + f"<p>{SENTENCE}</p>" * 4
        + "</div><div><p>Bitcoin rose above $68,000.</p></div></div>"
    )
    assert re.findall(r"\d[\d,]*", page(body).text) == ["40"]


def test_a_paragraph_that_links_break_stays_whole(reader: str) -> None:
    words = 'The blast came at 9.15 am, inspector <a href="/t/anil">Anil Deshmukh</a> said.'
    page_text = page(f"<div><h1>Blast</h1><div>{SENTENCE}<br>{words}<br><br>{SENTENCE}</div></div>").text
    assert "inspector Anil Deshmukh said." in page_text
