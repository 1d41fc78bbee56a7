"""The JSON Schema of claims.yaml: what may stand in it; the reader checks by it and `twosource schema --config` prints it."""

from __future__ import annotations

from twosource.annotation import Any
from twosource.config.limits import ABOUT, SIZE_FORM, Limits

Schema = dict[str, Any]

_NAMES: Schema = {"type": "array", "items": {"type": "string", "minLength": 1}}
_DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_PATH: Schema = {"type": "string", "minLength": 1}
_UNIT_NAME = r"^[^|,\s](?:[^|,]*[^|,\s])?$"
_CURRENCY = "^[A-Z]{3}$"


def _table(values: Schema, about: str) -> Schema:
    return {"type": "object", "additionalProperties": values, "description": about}


def _record(about: str, required: list[str], **properties: Schema) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
        "description": about,
    }


CONFIG_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "twosource/config-1",
    "title": "claims.yaml, the configuration of twosource",
    "type": "object",
    "additionalProperties": False,
    "properties": {
        "documents": {
            "type": "array",
            "description": "Files, folders or globs, relative to this file, with what you know of them.",
            "items": {
                "anyOf": [
                    _PATH,
                    _record(
                        "A document and what you know of it.",
                        ["path"],
                        path=_PATH,
                        publisher={"type": "string", "minLength": 1},
                        published={"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}"},
                        title={"type": "string"},
                        url={"type": "string"},
                        credits=_NAMES,
                    ),
                ]
            },
        },
        "fail_on": {
            "enum": ["error", "warning", "note", "single-source", "never"],
            "description": "The least severity that makes the exit status 1.",
        },
        "independent": {
            "type": "boolean",
            "description": "Count an agreement only between sources that share no agency, owner or text.",
        },
        "publishers": _table(
            _record("An outlet.", [], aliases=_NAMES, owner={"type": "string", "minLength": 1}),
            "Outlets: their other names, and who owns them; outlets of one owner are one source.",
        ),
        "agencies": _table(_NAMES, "News agencies and their other names, added to the built-in list."),
        "aliases": _table(_NAMES, "People and organisations: canonical name to other spellings."),
        "concepts": _table(_NAMES, "What is counted: canonical word to words that mean the same."),
        "units": {
            **_table(
                _record(
                    "A unit of your own: one of it is `factor` of the known unit `of`.",
                    ["of", "factor"],
                    of={"type": "string", "minLength": 1},
                    factor={"type": "number", "exclusiveMinimum": 0},
                    aliases={"type": "array", "items": {"type": "string", "pattern": _UNIT_NAME}},
                ),
                "Units of your own.",
            ),
            "propertyNames": {"pattern": _UNIT_NAME},
        },
        "exchange": _record(
            "Rates on one day: one `base` buys so many of each other currency (ISO 4217 codes).",
            ["date", "base", "rates"],
            date=_DAY,
            base={"type": "string", "pattern": _CURRENCY},
            rates={
                "type": "object",
                "additionalProperties": {"type": "number", "exclusiveMinimum": 0},
                "propertyNames": {"pattern": _CURRENCY},
            },
        ),
        "tolerances": _table(
            {"anyOf": [{"type": "number", "minimum": 0}, {"type": "string", "pattern": r"^\d+(\.\d+)? ?%$"}]},
            "By dimension or concept: how far two values may lie apart and still agree, as 2% or as an amount.",
        ),
        "pins": {
            "type": "array",
            "description": "Sentences that you declare true; a document that diverges from one is an error.",
            "items": _record(
                "A pinned sentence.",
                ["says"],
                says={"type": "string", "minLength": 1},
                id={"type": "string", "pattern": r"^[\w.-]+$"},
            ),
        },
        "waivers": {
            "type": "array",
            "description": "Findings that you accept until a day, by the fact's id or by a pattern of its label.",
            "items": _record(
                "A waiver.",
                ["reason", "until"],
                fact={"type": "string", "minLength": 1},
                label={"type": "string", "minLength": 1},
                reason={"type": "string", "minLength": 1},
                until={"type": "string", "minLength": 1},
            ),
        },
        "reports": {
            "type": "array",
            "description": "Reports to write to files: `sarif:out/report.sarif`.",
            "items": {"type": "string", "pattern": r"^[a-z-]+:.+$"},
        },
        "fields": {
            **_table(
                {"type": "string", "minLength": 1},
                "Where JSON and CSV files have our fields, by theirs: `text: article.body`.",
            ),
            "propertyNames": {"pattern": "^(id|text|publisher|published|title|url|credits)$"},
        },
        "limits": {
            "type": "object",
            "additionalProperties": False,
            "description": "Limits of reading, each a count or a size as 200MB.",
            "properties": {
                name: {
                    "anyOf": [{"type": "number", "minimum": 1}, {"type": "string", "pattern": SIZE_FORM}],
                    "description": f"The most {about}.",
                    "default": Limits._field_defaults[name],
                }
                for name, about in ABOUT.items()
            },
        },
        "strict": {
            "type": "boolean",
            "description": "A document that is set aside, as one in another language, makes the exit status 2.",
        },
        "baseline": {
            "type": "string",
            "minLength": 1,
            "description": "Findings listed in this file do not fail.",
        },
    },
}
