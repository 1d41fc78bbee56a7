"""`twosource extract`: documents in, their claims (or the documents themselves) out."""

from twosource.cli.ending import UNTRUSTED
from twosource.cli.options import (
    Colour,
    ConfigFile,
    FormatName,
    InputFormat,
    Isolated,
    Limit,
    Paths,
    Strict,
    Width,
)
from twosource.errors import UsageError, nearest

FORMATS = ("jsonl", "table", "documents")


def extract(
    paths: Paths = None,
    format_: FormatName = "jsonl",
    input_format: InputFormat = None,
    strict: Strict = None,
    limit: Limit = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    color: Colour = "auto",
    width: Width = None,
) -> int:
    """Print the claims of each document: jsonl (one a line), table, or documents (the text that offsets count in)."""
    from twosource.cli.gather import gather, settle
    from twosource.cli.terminal import emit, page
    from twosource.pipeline import read
    from twosource.report.claims import as_jsonl, as_table
    from twosource.report.json import document_json, dump

    if format_ not in FORMATS:
        raise UsageError(f"unknown format `{format_}`{nearest(format_, FORMATS)}")
    sheet = page(color, width)
    settings = settle(config, isolated, strict=strict, limits=limit)
    loaded = gather(paths, settings, input_format=input_format)
    for document in loaded.documents:
        if format_ == "documents":
            emit(dump(document_json(document)) + "\n", machine=True)
        elif format_ == "jsonl":
            emit(as_jsonl(read(document, settings)), machine=True)
        else:
            emit(as_table(document, read(document, settings), sheet))
    return 0 if loaded.trusted(settings.strict) else UNTRUSTED
