"""What the fuzzer calls: bytes in, nothing out; anything raised but an error of ours is a find."""

from __future__ import annotations

import contextlib
import io
import zipfile
from collections.abc import Callable

from twosource.errors import TwosourceError
from twosource.load.formats import FORMATS
from twosource.load.limits import Limits, Options
from twosource.load.record import Record, document_of
from twosource.load.source import bytes_source
from twosource.model import Document, Span

# Small limits, so that the fuzzer meets them.
OPTIONS = Options(
    Limits(document_bytes=200_000, documents=100, expanded_bytes=1_000_000, members=50, depth=50)
)


def _load(name: str) -> Callable[[bytes], None]:
    format_ = next(f for f in FORMATS if f.name == name)

    def target(data: bytes) -> None:
        source = bytes_source(data, "fuzz", "fuzz" + format_.suffixes[0], "fuzz")
        with contextlib.suppress(TwosourceError):
            for outcome in format_.read(source, OPTIONS):
                if isinstance(outcome, Record):
                    document = document_of(outcome, "fuzz", "fuzz", "fuzz")
                    document.text.encode()
                    assert len(document.text) == len(outcome.text)

    return target


def _word_body(data: bytes) -> None:
    """A Word file's body by itself: the fuzzer would seldom get through the archive round it."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", data)
    TARGETS["docx"](out.getvalue())


def _furniture(data: bytes) -> None:
    from twosource.language.furniture import furniture
    from twosource.language.imprint import imprint
    from twosource.language.tongue import other_language

    text = data.decode("utf-8", "replace")
    _ordered(furniture(text), text)
    imprint(text)
    other_language(text)


def _tokens(data: bytes) -> None:
    from twosource.language.tokens import tokenize

    text = data.decode("utf-8", "replace")
    tokens = tokenize(text)
    spans = tuple(Span(s, e) for s, e in zip(tokens.starts, tokens.ends, strict=True))
    _ordered(spans, text)
    assert not "".join(text.split()).startswith(" ")


def _split(data: bytes) -> None:
    from twosource.split import split

    text = data.decode("utf-8", "replace")
    _ordered(tuple(sentence.span for sentence in split(Document("fuzz", text, "fuzz"))), text)


def _claims(data: bytes) -> None:
    """Numeric and attribution rules, names and scopes: every claim's words stand where it says."""
    from twosource.pipeline import read

    text = data.decode("utf-8", "replace")
    for claim in read(Document("fuzz", text, "fuzz", "2024-05-06")):
        assert text[claim.span.start : claim.span.end] == claim.text


def _check(data: bytes) -> None:
    """The whole street on two halves of the input."""
    from twosource import check

    text = data.decode("utf-8", "replace")
    half = len(text) // 2
    with contextlib.suppress(TwosourceError):
        check([Document("a", text[:half], "a"), Document("b", text[half:], "b")])


def _config(data: bytes) -> None:
    from twosource.config.read import build, parse

    with contextlib.suppress(TwosourceError):
        build(parse(data.decode("utf-8", "replace"), "claims.yaml"), "claims.yaml", ".")


def _ordered(spans: tuple[Span, ...], text: str) -> None:
    end = 0
    for span in spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end


TARGETS: dict[str, Callable[[bytes], None]] = {
    **{format_.name: _load(format_.name) for format_ in FORMATS},
    "word-body": _word_body,
    "furniture": _furniture,
    "tokens": _tokens,
    "split": _split,
    "claims": _claims,
    "check": _check,
    "config": _config,
}

# What each target imports late, and the fuzzer has to see imported.
MODULES: dict[str, tuple[str, ...]] = {
    **{
        format_.name: (f"load.{format_.reader.partition(':')[0]}", "load.packed", "load.markup")
        for format_ in FORMATS
    },
    "word-body": ("load.docx", "load.packed"),
    "furniture": ("language.furniture", "language.imprint", "language.tongue"),
    "tokens": ("language.tokens",),
    "split": ("split",),
    "claims": ("pipeline",),
    "check": ("pipeline",),
    "config": ("config.read",),
}
