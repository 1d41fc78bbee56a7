"""The columns of an archive: what each dataset holds, as Arrow schemas; this page is their documentation.

Schema `twosource/archive-1`: columns may be added, never renamed or removed. Figures are decimal
strings ("1200.5"), days are ISO 8601, `month` is the month of a story's first day ("undated" without one).

    DIR/archive.json                            what was run on what, and the counts; written last
    DIR/stories/month=2024-01/part-00007.parquet   a document a row, with its story
    DIR/claims/month=.../part-...                  a claim a row; `body` is the line of `twosource extract`
    DIR/facts/month=.../part-...                   a fact a row with its verdict; `claims` as a list
    DIR/skipped/month=.../part-...                 a document a row that was set aside, and why
"""

from __future__ import annotations

from functools import cache

from twosource.annotation import Any, Final

# The month of stories without a date.
UNDATED: Final = "undated"
SCHEMA: Final = "twosource/archive-1"
DATASETS: Final = ("stories", "claims", "facts", "skipped")

# Column: type, as Arrow names it; a list of columns in brackets is a list of records.
_SAYING = (
    "claim:string document:string publisher:string published:string text:string sentence:string "
    "value:string low:string high:string unit:string"
)
_COLUMNS: Final = {
    "plain": "place:int64 id:string text:string publisher:string published:string title:string url:string "
    "credits:strings path:string fingerprint:string",
    "sketches": "id:string day:int32 characters:int32 terms:strings counts:integers",
    "intake": "place:int64 id:string text:string publisher:string published:string title:string url:string "
    "credits:strings path:string fingerprint:string day:int32 characters:int32 terms:strings counts:integers",
    "read": "place:int64 day:int32 claims:string failed:string",
    "kept": "part:int32 documents:int32",
    "assigned": "id:string story:string part:int32 month:string day:int32",
    "stories": "story:string document:string publisher:string published:string title:string url:string "
    "path:string characters:int32",
    "claims": "story:string document:string publisher:string published:string id:string kind:string "
    "start:int32 end:int32 text:string rule:string dimension:string unit:string value:string low:string "
    "high:string modifier:string counted:string concept:string event:string modality:string "
    "source:string cue:string stance:string body:string",
    "facts": "story:string id:string kind:string label:string verdict:string level:string severity:string "
    "because:string publishers:int32 independent:int32 first:string last:string claims:sayings",
    "skipped": "document:string story:string path:string reason:string",
}


@cache
def schema(dataset: str) -> Any:
    """The Arrow schema of a dataset, or of a table that passes between the steps of a run."""
    import pyarrow as pa

    return pa.schema([pa.field(*column) for column in _parsed(_COLUMNS[dataset])])


def _parsed(columns: str) -> list[tuple[str, Any]]:
    import pyarrow as pa

    types = {
        "string": pa.string(),
        "int32": pa.int32(),
        "int64": pa.int64(),
        "strings": pa.list_(pa.string()),
        "integers": pa.list_(pa.int32()),
    }
    if columns is not _SAYING:
        types["sayings"] = pa.list_(pa.struct(_parsed(_SAYING)))
    pairs = (column.split(":") for column in columns.split())
    return [(name, types[kind]) for name, kind in pairs]


def table(dataset: str, rows: list[dict[str, Any]]) -> Any:
    """Rows as an Arrow table of the dataset's schema; a column that a row lacks is null."""
    import pyarrow as pa

    return pa.Table.from_pylist(rows, schema=schema(dataset))
