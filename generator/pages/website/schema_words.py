"""The words that the schemas of the data files are written in.

In: nothing. Out: pieces of JSON Schema (2020-12, https://json-schema.org/draft/2020-12).
"""

from generator.languages import LANGUAGES

Schema = dict[str, object]

DRAFT = "https://json-schema.org/draft/2020-12/schema"

DATE: Schema = {"type": "string", "format": "date"}
DATE_OR_NULL: Schema = {"type": ["string", "null"], "format": "date"}
ADDRESS: Schema = {"type": "string", "format": "uri"}
TRIAL_ID: Schema = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9-]{3,39}$"}
KEY: Schema = {
    "description": "Of a revision or version: its date, with -2 when the date comes twice; first when undated.",
    "type": "string",
    "pattern": "^(first|[0-9]{4}-[0-9]{2}-[0-9]{2})(-[0-9]+)?$",
}
TEXTS: Schema = {
    "description": "The text in each language that it has been written in.",
    "type": "object",
    "minProperties": 1,
    "properties": {language.code: {"type": "string"} for language in LANGUAGES},
}
TEXTS_OR_NULL: Schema = {**TEXTS, "type": ["object", "null"]}


def record(properties: dict[str, Schema]) -> Schema:
    """An object that always has these keys; more may be added."""
    return {"type": "object", "required": list(properties), "properties": properties}


def items(of: Schema) -> Schema:
    """A list."""
    return {"type": "array", "items": of}


ADDRESSES: Schema = record({language.code: ADDRESS for language in LANGUAGES})
