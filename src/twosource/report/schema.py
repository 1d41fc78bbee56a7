"""The JSON Schema of a report and of its parts: the public form, in one place; the suite checks every report by it."""

from __future__ import annotations

from twosource.annotation import Any

Schema = dict[str, Any]


def _record(required: dict[str, Schema], optional: dict[str, Schema] | None = None) -> Schema:
    return {"type": "object", "properties": {**required, **(optional or {})}, "required": list(required)}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _or_null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


_TEXT: Schema = {"type": "string"}
_FLAG: Schema = {"type": "boolean"}
_COUNT: Schema = {"type": "integer", "minimum": 0}
_TEXT_OR_NULL: Schema = {"type": ["string", "null"]}
_NUMBER_OR_NULL: Schema = {"type": ["number", "null"]}
_SPAN: dict[str, Schema] = {"start": _COUNT, "end": _COUNT}

MODIFIERS = ["exact", "approximate", "at least", "more than", "at most", "less than", "range", "vague"]
MODALITIES = ["asserted", "negated", "planned", "demanded", "possible", "past"]
VERDICTS = ["agreement", "divergence", "single-source"]
SEVERITIES = ["none", "note", "warning", "error"]

_CLAIM = {
    "document": _TEXT,
    "id": _TEXT,
    **_SPAN,
    "text": _TEXT,
    "sentence": _ref("span"),
    "rule": _TEXT,
    "scope": _record({"place": _list(_TEXT), "time": _list(_TEXT), "group": _list(_TEXT)}),
    "modality": {"enum": MODALITIES},
}

DEFINITIONS: dict[str, Schema] = {
    "span": _record(_SPAN),
    "quantity": _record(
        {
            **_SPAN,
            "text": _TEXT,
            "value": _NUMBER_OR_NULL,
            "low": _NUMBER_OR_NULL,
            "high": _NUMBER_OR_NULL,
            "low_open": _FLAG,
            "high_open": _FLAG,
            "unit": _TEXT_OR_NULL,
            "dimension": _TEXT,
            "modifier": {"enum": MODIFIERS},
            "change": {"enum": ["up", "down", None]},
            "per": _TEXT_OR_NULL,
        },
        {"grain": _NUMBER_OR_NULL, "parts": _list(_NUMBER_OR_NULL), "iso": _TEXT_OR_NULL},
    ),
    "attribution": _record(
        {
            "source": _or_null(_record({**_SPAN, "text": _TEXT, "name": _TEXT})),
            "cue": _or_null(_record({**_SPAN, "text": _TEXT, "stance": _TEXT, "negated": _FLAG})),
            "contents": {**_list(_ref("span")), "minItems": 1},
            "style": {"enum": ["direct", "indirect", "mixed"]},
        }
    ),
    "numeric": _record(
        {
            **_CLAIM,
            "kind": {"const": "numeric"},
            "quantity": _ref("quantity"),
            "counted": _TEXT_OR_NULL,
            "concept": _TEXT_OR_NULL,
            "event": _TEXT_OR_NULL,
            "attribution": _or_null(_ref("attribution")),
        },
        {"page": _COUNT},
    ),
    "attributed": _record(
        {**_CLAIM, "kind": {"const": "attributed"}, "attribution": _ref("attribution")}, {"page": _COUNT}
    ),
    "claim": {"oneOf": [_ref("numeric"), _ref("attributed")]},
    "fact": _record(
        {
            "id": {"type": "string", "pattern": "^[0-9a-f]{8,}$"},
            "kind": {"enum": ["numeric", "attributed"]},
            "label": _TEXT,
            "verdict": {"enum": VERDICTS},
            "level": _TEXT,
            "severity": {"enum": SEVERITIES},
            "because": _TEXT,
            "publishers": _COUNT,
            "independent": _COUNT,
            "claims": {**_list(_ref("claim")), "minItems": 1},
            "comparisons": _list(_record({"left": _TEXT, "right": _TEXT, "level": _TEXT})),
            "waived": _TEXT_OR_NULL,
        }
    ),
    "document": _record(
        {
            "id": _TEXT,
            "path": _TEXT_OR_NULL,
            "publisher": _TEXT,
            "published": _TEXT_OR_NULL,
            "title": _TEXT_OR_NULL,
            "url": _TEXT_OR_NULL,
            "credits": _list(_TEXT),
            "characters": _COUNT,
            "claims": _COUNT,
        }
    ),
}

REPORT_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "twosource/report-1",
    "title": "A report of twosource; fields may be added, never renamed or removed",
    **_record(
        {
            "schema": {"const": "twosource/report-1"},
            "version": _TEXT,
            "documents": _list(_ref("document")),
            "facts": _list(_ref("fact")),
            "summary": _record(
                dict.fromkeys(("documents", "claims", *VERDICTS, "errors"), _COUNT),
            ),
            "skipped": _list(_record({"path": _TEXT, "reason": _TEXT})),
            "findings": _list(
                _record({"rule": _TEXT, "severity": {"enum": SEVERITIES}, "message": _TEXT, "place": _TEXT})
            ),
        }
    ),
    "$defs": DEFINITIONS,
}

CLAIM_SCHEMA: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "twosource/claim-1",
    "title": "A line of `twosource extract --format jsonl`",
    "$ref": "#/$defs/claim",
    "$defs": DEFINITIONS,
}
