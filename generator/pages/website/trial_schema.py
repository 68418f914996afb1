"""The JSON Schema of one trial's data file.

In: nothing. Out: `TRIAL`: the keys of trial.toml, the address of every version, and per list of criteria its wordings,
what changed between neighbours, and what is not known of it. Never: a key that a program may not rely on.
"""

from collections.abc import Iterable

from generator.criteria.records import ChangeClass, Direction, UnknownKind
from generator.model import Affects, AgeGroup, CriteriaList, Sex, Status
from generator.pages.website.schema_words import (
    ADDRESS,
    ADDRESSES,
    DATE,
    DATE_OR_NULL,
    KEY,
    TEXTS,
    TEXTS_OR_NULL,
    TRIAL_ID,
    Schema,
    items,
    record,
)

STATUSES = [str(status) for status in Status]

_CONTACT = record({name: {"type": "string"} for name in ("name", "role", "phone", "email")})
_AGE: Schema = {"type": ["string", "null"], "pattern": "^[0-9]+ (years|months|weeks|days)$"}


def _one_of(values: Iterable[str]) -> Schema:
    return {"enum": [*(str(value) for value in values), None]}


_RULE: Schema = record(
    {
        "id": {"description": "The rule's for life: it survives renumbering.", "type": "string"},
        "label": {"description": "As printed, without its mark; empty for a bullet.", "type": "string"},
        "text": {"type": "string"},
        "start": {"description": "Offset into the text of the revision, in code points.", "type": "integer"},
        "end": {"type": "integer"},
        "cut_off": {"description": "It stops in mid-word or mid-sentence in the source.", "type": "boolean"},
        "children": items({"$ref": "#/$defs/rule"}),
    }
)

_REVISION = record(
    {
        "key": KEY,
        "as_of": {**DATE_OR_NULL, "description": "In force from; null for the undated oldest one."},
        "published": {**DATE_OR_NULL, "description": "Edited in the register on, when that is another date."},
        "until": DATE_OR_NULL,
        "addition": {"description": "Adds to the wording before it.", "type": "boolean"},
        "heading": {"type": "string"},
        "source": {"type": "string"},
        "reason": TEXTS_OR_NULL,
        "affects": {**_one_of(Affects), "description": "Set by a person only; null when nobody has said."},
        "text": {**TEXTS, "description": "Word for word as the register has it, in each language that it has."},
        "corrections": items(record({name: {"type": "string"} for name in ("language", "find", "replace", "reason")})),
        "cut_off": {"type": "boolean"},
        "items": items({"$ref": "#/$defs/rule"}),
    }
)

_QUANTITY: Schema = {
    **record({"op": {"type": "string"}, "value": {"type": "number"}, "unit": {"type": "string"}}),
    "type": ["object", "null"],
}

_CHANGE = record(
    {
        "from": KEY,
        "to": KEY,
        "groups": items(
            record(
                {
                    "old": items({"type": "integer"}),
                    "new": items({"type": "integer"}),
                    "classes": items({"enum": [str(kind) for kind in ChangeClass]}),
                    "substantive": {"type": "boolean"},
                }
            )
        ),
        "numbers": items(
            record(
                {
                    "group": {"description": "Index into groups.", "type": "integer"},
                    "change": {"enum": ["changed", "added", "removed"]},
                    "old": _QUANTITY,
                    "new": _QUANTITY,
                    "direction": {"enum": [str(direction) for direction in Direction]},
                }
            )
        ),
    }
)

_LIST = record(
    {
        "language": {"type": "string"},
        "revisions": {**items(_REVISION), "description": "Oldest first."},
        "changes": {**items(_CHANGE), "description": "Between neighbouring revisions, oldest first."},
        "unknown": {
            **items(
                record(
                    {
                        "kind": {"enum": [str(kind) for kind in UnknownKind]},
                        "revision": KEY,
                        "rule": {"type": ["string", "null"]},
                    }
                )
            ),
            "description": "What cannot be shown. Read it before calling anything unchanged.",
        },
    }
)

TRIAL: Schema = {
    "title": "One trial: the keys of its trial.toml, its versions, and its criteria with their history",
    "$defs": {"rule": _RULE},
    **record(
        {
            "id": TRIAL_ID,
            "other_ids": {"type": "object", "additionalProperties": {"type": "string"}},
            "url": ADDRESSES,
            "status": {"enum": STATUSES},
            "status_case": {"type": "string"},
            "status_reason": TEXTS_OR_NULL,
            "status_from": {"type": "string"},
            "last_updated": DATE,
            "last_verified": DATE_OR_NULL,
            "source_version": {"type": "string"},
            "title": TEXTS,
            "acronym": {"type": "string"},
            "conditions": items(TEXTS),
            "sex": _one_of(Sex),
            "age_groups": items({"enum": [str(group) for group in AgeGroup]}),
            "minimum_age": _AGE,
            "maximum_age": _AGE,
            "recruitment": record({"start": DATE_OR_NULL, "end": DATE_OR_NULL}),
            "sponsor": record({"name": {"type": "string"}}),
            "funders": items(record({"name": {"type": "string"}})),
            "contacts": items(_CONTACT),
            "sites": items(
                record(
                    {
                        "name": {"type": "string"},
                        "address": items({"type": "string"}),
                        "postcode": {"type": "string"},
                        "place": {"type": "string"},
                        "status": _one_of(Status),
                        "contact": {**_CONTACT, "type": ["object", "null"]},
                        "welsh_service": {"type": ["boolean", "null"]},
                    }
                )
            ),
            "links": items(record({"label": TEXTS, "url": ADDRESS})),
            "attribution": {"type": "string"},
            "criteria": record({str(criteria_list): _LIST for criteria_list in CriteriaList}),
            "versions": items(
                record(
                    {
                        "key": KEY,
                        "as_of": DATE_OR_NULL,
                        "url": ADDRESSES,
                        "revisions": {
                            "description": "Per list the key of its wording; null: not known on this date.",
                            "type": "object",
                            "additionalProperties": {"type": ["string", "null"]},
                        },
                    }
                )
            ),
        }
    ),
}
