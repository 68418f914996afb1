"""JSON Schemas of the data files: what a program may rely on.

In: nothing. Out: one file per data file under /data/schema/; that of the table describes one row. Keys may be added to
the data files; those described here stay.
"""

from collections.abc import Iterator, Sequence

from generator.i18n import Words
from generator.model import Affects, CriteriaList
from generator.pages.website.data_files import COLUMNS, UNKNOWN
from generator.pages.website.schema_words import (
    ADDRESS,
    ADDRESSES,
    DATE,
    DATE_OR_NULL,
    DRAFT,
    TEXTS,
    TRIAL_ID,
    Schema,
    items,
    record,
)
from generator.pages.website.trial_schema import STATUSES, TRIAL
from generator.website import JSON, Page, TrialCard, Website

FOLDER = "/data/schema/"


def schemas(website: Website, cards: Sequence[TrialCard], all_words: tuple[Words, ...]) -> Iterator[Page]:
    """One file per data file."""
    for name, schema in (("trials", TRIALS), ("changes", CHANGES), ("trial", TRIAL)):
        url = f"{FOLDER}{name}.json"
        yield Page(
            url=url,
            template=JSON,
            view={"$schema": DRAFT, "$id": website.base_url + url, **schema},
            language=None,
            indexed=False,
            source=website.place,
        )


_LIST: Schema = {"enum": [str(criteria_list) for criteria_list in CriteriaList]}
_EMPTY_OR_DATE: Schema = {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"}

TRIALS: Schema = {
    "title": "All trials of this website",
    **items(
        record(
            {
                "id": TRIAL_ID,
                "url": ADDRESSES,
                "data": {**ADDRESS, "description": "The whole record of the trial."},
                "title": TEXTS,
                "status": {
                    "description": "As the register states it, never worked out from dates by us.",
                    "enum": STATUSES,
                },
                "status_case": {
                    "description": "What can be said about the status together with the planned dates.",
                    "type": "string",
                },
                "status_date": {**DATE, "description": "Date of the register's entry."},
                "conditions": items(TEXTS),
                "places": {**items({"type": "string"}), "description": "Towns of the sites."},
                "sites": {"description": "How many sites.", "type": "integer", "minimum": 0},
                "last_updated": DATE,
                "rules_last_changed": {
                    **DATE_OR_NULL,
                    "description": "Null: no change is known; see changes_unknown before calling the rules unchanged.",
                },
                "changes_unknown": {
                    **items(record({"list": _LIST, "date": DATE_OR_NULL})),
                    "description": "Lists that were updated on a date while their earlier wording is not available.",
                },
            }
        )
    ),
}

_CELLS: dict[str, Schema] = {
    "date": {**_EMPTY_OR_DATE, "description": "In force from."},
    "published": {**_EMPTY_OR_DATE, "description": "Edited in the register on, when that is another date."},
    "trial": TRIAL_ID,
    "list": _LIST,
    "rule": {
        "description": "Id of the rule, the rule's for life; empty in a row about a whole list.",
        "type": "string",
        "pattern": "^(inclusion-r|exclusion-r|$)",
    },
    "classes": {
        "description": f"How it differs, separated by blanks; {UNKNOWN}: the earlier wording is not available.",
        "type": "string",
    },
    "substantive": {
        "description": "Whether the change can alter who may take part.",
        "enum": ["true", "false", UNKNOWN],
    },
    "affects": {
        "description": "Set by a person only; empty when nobody has said.",
        "enum": [*(str(affects) for affects in Affects), ""],
    },
    "url_en": ADDRESS,
    "url_cy": ADDRESS,
}
CHANGES: Schema = {"title": "One row of changes.csv", **record({name: _CELLS[name] for name in COLUMNS})}
