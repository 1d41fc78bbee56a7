"""`twosource stories`: documents in, which of them are about one event out."""

from twosource.annotation import Annotated
from twosource.cli.declared import option
from twosource.cli.options import Colour, ConfigFile, FormatName, Isolated, Limit, Paths, Width
from twosource.errors import UsageError, nearest

State = Annotated[
    str | None,
    option(
        "--state",
        metavar="FILE",
        help="Go on from this file, so that new documents join old stories, and write it anew.",
        show_default=False,
    ),
]


def stories(
    paths: Paths = None,
    format_: FormatName = "table",
    state: State = None,
    config: ConfigFile = None,
    isolated: Isolated = False,
    limit: Limit = None,
    color: Colour = "auto",
    width: Width = None,
) -> None:
    """Group documents into stories: which of them are about one event."""
    from twosource.archive.sketch import sketch
    from twosource.archive.state import load_stories, save_stories
    from twosource.archive.stories import Stories
    from twosource.archive.story_table import FORMATS, as_jsonl, as_table
    from twosource.cli.gather import gather, settle
    from twosource.cli.terminal import emit, page

    if format_ not in FORMATS:
        raise UsageError(f"unknown format `{format_}`{nearest(format_, FORMATS)}")
    sheet = page(color, width)
    documents = gather(paths, settle(config, isolated, limits=limit)).documents
    grouping = load_stories(state) if state else Stories()
    labels = dict(grouping.add(sketch(document) for document in documents))
    if state:
        save_stories(grouping, state)
    if format_ == "jsonl":
        emit(as_jsonl(documents, labels), machine=True)
    else:
        emit(as_table(documents, labels, sheet))
